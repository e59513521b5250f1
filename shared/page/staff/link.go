package staff

import (
	"net/http"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/words"
)

// invitation is a genuine approval link that is not revoked nor expired, and the person it was made for.
type invitation struct {
	identity.Link
	holder *ordering.Person
}

// invitation reads the link in the address. Its errors are those of identity.Links.
func (v request) invitation() (invitation, error) {
	token := v.HTTP.PathValue("token")
	link, err := v.Links.Parse(token)
	if err != nil {
		return invitation{}, err
	}
	holder, err := v.Directory.Lookup(v.Context(), link.Approver)
	if ordering.KindOf(err) == ordering.NotFound {
		err = identity.ErrLinkRevoked
	}
	if err != nil {
		return invitation{}, err
	}
	if v.Actor == nil {
		v.Prefer(holder.Language)
	}
	_, err = v.Links.Check(token, holder.LinkEpoch, v.Now())
	return invitation{link, holder}, err
}

// admits reports whether the link lets the actor in: the person it was made for, a member of the same group, or a
// delegate of the account manager. What the person may decide then is up to package ordering.
func (i invitation) admits(actor *ordering.Actor, today calendar.Date) bool {
	if actor == nil || !actor.Staff() || !actor.Has(i.Role) {
		return false
	}
	return i.Role != ordering.AccountManager || actor.Subject == i.Approver || i.holder.DelegatesTo(actor.Subject, today)
}

// showLink is the page behind the link in a mail. Who is not logged in learns only that a decision is asked.
func (v request) showLink() error {
	link, err := v.invitation()
	if err != nil {
		return err
	}
	if err := v.Approvals.LinkStands(v.Context(), ordering.VersionRef{Quote: link.Quote, Version: link.Version}, link.Role); err != nil {
		if over := v.over(http.StatusGone, link.Quote, err); over != nil {
			return over
		}
		return err
	}
	if v.Actor == nil {
		v.Render(http.StatusOK, invitationPage(v.Shell(v.Say(words.YourDecisionIsAsked)), v.Browser.LoginFor(v.HTTP)))
		return nil
	}
	if !link.admits(v.Actor, calendar.On(v.Now())) {
		return v.notForYou()
	}
	view, err := v.Quotes.Quote(v.Context(), *v.Actor, link.Quote, link.Version)
	if ordering.KindOf(err) == ordering.NotFound {
		return v.notForYou()
	}
	if err != nil {
		return err
	}
	role := link.Role
	switch view.CanDecide {
	case "":
		role = "" // decided already in another role
	case ordering.AccountManager:
	default:
		if role == ordering.AccountManager {
			return v.notForYou()
		}
	}
	return v.showReview(http.StatusOK, quoteview.View{Quote: view, Role: role})
}

// decideLink carries out what one of the page's forms asks. That the link still stands is for the transaction to say,
// so that a form sent twice is answered as the first time.
func (v request) decideLink() error {
	link, err := v.invitation()
	if err != nil {
		return err
	}
	if v.Actor == nil {
		return identity.ErrUnauthenticated
	}
	if !link.admits(v.Actor, calendar.On(v.Now())) {
		return v.notForYou()
	}
	f, err := quoteview.ReadForm(v.Request)
	if err != nil {
		return err
	}
	if f.Action != quoteview.ActionComment && (f.Role != link.Role || f.Version != link.Version) {
		return v.Incomplete()
	}
	err = v.decide(link.Quote, f)
	if ordering.KindOf(err) == ordering.NotFound {
		return v.notForYou()
	}
	return err
}

func (v request) notForYou() *kit.PageError {
	return v.Refusal(
		http.StatusForbidden, "not-for-you", v.Say(words.ThisRequestDoesNotWait),
		v.Say(words.LinkWasMadeForSomebody),
		v.ToWorkList(),
	)
}

// over tells that there is nothing left to decide here: another version came, or it was decided. It is nil for other errors.
func (v request) over(status int, quote ordering.QuoteID, err error) *kit.PageError {
	where := kit.Link{Address: v.To(kit.ReviewPath(quote))}
	switch code := ordering.CodeOf(err); code {
	case string(ordering.QuoteSuperseded):
		where.Label = v.Say(words.ToNewestVersion)
		return v.Refusal(status, code, v.Say(words.ThereIsNewerVersion), v.Say(words.VersionThatThisLinkWas(v.message(err))), &where)
	case "already-decided", "illegal-state":
		where.Label = v.Say(words.SeeRequest)
		return v.Refusal(status, code, v.Say(words.ThereIsNothingLeftTo), v.Say(words.ThisVersionHasBeenDecided), &where)
	}
	return nil
}
