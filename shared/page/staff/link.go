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
func (r request) invitation() (invitation, error) {
	token := r.HTTP.PathValue("token")
	links, err := r.Links(r.Context())
	if err != nil {
		return invitation{}, err
	}
	link, err := links.Parse(token)
	if err != nil {
		return invitation{}, err
	}
	holder, err := r.Directory.Lookup(r.Context(), link.Approver)
	if ordering.KindOf(err) == ordering.NotFound {
		err = identity.ErrLinkRevoked
	}
	if err != nil {
		return invitation{}, err
	}
	if r.Actor == nil {
		r.Prefer(holder.Language)
	}
	_, err = links.Check(token, holder.LinkEpoch, r.Now())
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

// showLink is the page behind the link in a mail. Whoever is not logged in learns only that a decision is asked.
func (r request) showLink() error {
	link, err := r.invitation()
	if err != nil {
		return err
	}
	if err := r.Approvals.LinkStands(r.Context(), ordering.VersionRef{Quote: link.Quote, Version: link.Version}, link.Role); err != nil {
		if over := r.over(http.StatusGone, link.Quote, err); over != nil {
			return over
		}
		return err
	}
	if r.Actor == nil {
		r.Render(http.StatusOK, invitationPage(r.Shell(r.Say(words.YourDecisionIsAsked)), r.Browser.LoginFor(r.HTTP)))
		return nil
	}
	if !link.admits(r.Actor, calendar.On(r.Now())) {
		return r.notForYou()
	}
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, link.Quote, link.Version)
	if ordering.KindOf(err) == ordering.NotFound {
		return r.notForYou()
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
			return r.notForYou()
		}
	}
	return r.showProposed(quoteview.View{Quote: view, Role: role})
}

// decideLink carries out what one of the page's forms asks. That the link still stands is for the transaction to say,
// so that a form sent twice is answered as the first time.
func (r request) decideLink() error {
	link, err := r.invitation()
	if err != nil {
		return err
	}
	if r.Actor == nil {
		return r.ToLogin()
	}
	if !link.admits(r.Actor, calendar.On(r.Now())) {
		return r.notForYou()
	}
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	if f.Action != quoteview.ActionComment && (f.Role != link.Role || f.Version != link.Version) {
		return r.Incomplete()
	}
	err = r.decide(link.Quote, f)
	if ordering.KindOf(err) == ordering.NotFound {
		return r.notForYou()
	}
	return err
}

func (r request) notForYou() *kit.PageError {
	return r.Refusal(
		http.StatusForbidden, "not-for-you", r.Say(words.ThisRequestDoesNotWait),
		r.Say(words.LinkWasMadeForSomebody),
		r.ToWorkList(),
	)
}

// over tells that there is nothing left to decide here: another version came, or it was decided. It is nil for other errors.
func (r request) over(status int, quote ordering.QuoteID, err error) *kit.PageError {
	where := kit.Link{Address: r.To(kit.ReviewPath(quote))}
	switch code := ordering.CodeOf(err); code {
	case string(ordering.QuoteSuperseded):
		where.Label = r.Say(words.ToNewestVersion)
		return r.Refusal(status, code, r.Say(words.ThereIsNewerVersion), r.Say(words.VersionThatThisLinkWas(r.message(err))), &where)
	case "already-decided", "illegal-state":
		where.Label = r.Say(words.SeeRequest)
		return r.Refusal(status, code, r.Say(words.ThereIsNothingLeftTo), r.Say(words.ThisVersionHasBeenDecided), &where)
	}
	return nil
}
