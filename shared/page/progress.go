package page

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// dossierBanners tell what came of a form, and how the version stands for its partner.
func (b *composer) dossierBanners(history []eventLine) []banner {
	all := []banner{b.stop(), b.added(history), b.earlier(), b.stands()}
	return slices.DeleteFunc(all, func(x banner) bool { return x.title == "" })
}

// detour leads to the cart that is in the way of another one.
func (b *composer) detour() *next {
	if b.sheet.code != "cart-not-empty" {
		return nil
	}
	return &next{b.to(cartPath(b.version().Customer)), b.Say(words.ToThisCustomersCart)}
}

func (b *composer) earlier() banner {
	if b.latest() {
		return banner{}
	}
	return banner{
		tone: "note", title: b.Say(words.YouAreLookingAtEarlier),
		text: b.Say(words.OnlyVersionStillCounts(b.sheet.view.Quote.Latest)),
	}
}

// stands is how the version stands, and what that means for the partner.
func (b *composer) stands() banner {
	version, until := b.version(), b.Date(b.version().ValidUntil)
	switch b.sheet.view.State {
	case ordering.Requested:
		return banner{tone: "note", title: b.Say(words.WeAreReviewingYourRequest), text: b.Say(words.YouWillGetEMail)}
	case ordering.Approved:
		return banner{tone: "good", title: b.Say(words.ApprovedYouCanOrderUntil(until)), text: b.howToOrder()}
	case ordering.Ordered:
		return banner{tone: "good", title: b.Say(words.Ordered), text: b.Say(words.ThisQuoteIsOrder(string(b.sheet.view.Quote.Order)))}
	case ordering.Returned:
		return banner{tone: "note", title: b.Say(words.WeHaveQuestion), text: version.Reason}
	case ordering.Declined:
		return banner{tone: "bad", title: b.Say(words.Declined), text: version.Reason}
	case ordering.Withdrawn:
		return banner{tone: "note", title: b.Say(words.Withdrawn), text: version.Reason}
	case ordering.Expired:
		return banner{tone: "note", title: b.Say(words.Expired), text: b.Say(words.ThisQuoteWasValidUntil(until))}
	case ordering.Superseded:
		return banner{} // told by earlier
	}
	return banner{}
}

// howToOrder tells what an approved version still needs, and from whom.
func (b *composer) howToOrder() string {
	if b.sheet.view.Document == nil {
		return b.Say(words.PdfIsStillBeingMadeWhichUsually)
	}
	if b.sheet.view.State.Allows(ordering.CommandConfirm, *b.actor) {
		return ""
	}
	return b.whoConfirms()
}

// whoConfirms tells somebody who may not order who can.
func (s locale) whoConfirms() string {
	return s.Say(words.OnlyColleagueWhoMaySign)
}

// steps are the way from request to order, and how far the version is.
func (b *composer) steps() []progressStep {
	version, view := b.version(), b.sheet.view
	_, stopped := b.versionState(view.State)
	asked := progressStep{"done", b.Say(words.Requested), b.Moment(version.RequestedAt)}
	judged := progressStep{"ahead", b.Say(words.Approved), ""}
	ordered := progressStep{"ahead", b.Say(words.Ordered), ""}
	switch {
	case view.State == ordering.Requested:
		judged.state, judged.text = "now", b.stillToDecide()
	case view.State == ordering.Returned:
		judged.state, judged.text = "now", b.Say(words.WaitsForYourAnswer)
	case version.ApprovedAt.IsZero():
		judged.state, judged.text = "stopped", stopped
	default:
		judged.state, judged.text = "done", b.Moment(version.ApprovedAt)
	}
	switch {
	case view.State == ordering.Approved:
		ordered.state, ordered.text = "now", b.Say(words.ByValidUntil(version.ValidUntil))
	case view.State == ordering.Ordered:
		ordered.state, ordered.text = "done", b.Moment(version.ClosedAt)
	case judged.state == "done":
		ordered.state, ordered.text = "stopped", stopped
	}
	return []progressStep{asked, judged, ordered}
}

// stillToDecide names the roles that the version waits for.
func (b *composer) stillToDecide() string {
	var open []string
	for _, a := range b.sheet.view.Approvals {
		if a.State == ordering.ApprovalWaiting {
			open = append(open, b.role(a.Role))
		}
	}
	return b.Say(words.WaitsForList(strings.Join(open, b.Say(words.And))))
}

// dossierFacts are those of the request, without what the partner knows of itself.
func (b *composer) dossierFacts() []document.Fact {
	facts := slices.DeleteFunc(b.facts(), func(f document.Fact) bool { return f.Label == "Partner" })
	for i := range facts {
		if facts[i].Value == b.version().Answer {
			facts[i].Label = b.Say(words.YourAnswerToOurQuestion)
		}
	}
	return facts
}

// noted lists the checks of the request; those that hold now are told when they stop something.
func (b *composer) noted() []checkLine {
	lines := make([]checkLine, len(b.version().Checks))
	for i, check := range b.version().Checks {
		lines[i] = b.check(check)
	}
	return lines
}

// documents leads to the version's PDFs: the partner's own, and those that a solutions partner has for its customer.
func (b *composer) documents() []next {
	if b.sheet.view.Document == nil {
		return nil
	}
	address := "/documents/" + b.version().Ref().String()
	all := []next{{address, b.Say(words.QuoteAsPdf)}}
	if b.version().PartnerAt.Kind == ordering.Solutions {
		all = append(all,
			next{address + "?for=customer", b.Say(words.ForYourCustomerWithoutPrices)},
			next{address + "?for=customer&prices=true", b.Say(words.ForYourCustomerWithPrices)})
	}
	return all
}

// versions lists all versions, the newest first; none where there is but one.
func (b *composer) versions() ([]versionLine, error) {
	versions, err := b.Desk.Quotes.Versions(b.r.Context(), *b.actor, b.version().Quote)
	if err != nil || len(versions) < 2 {
		return nil, err
	}
	var lines []versionLine
	for _, version := range slices.Backward(versions) {
		_, state := b.versionState(version.StateAt(b.Now()))
		lines = append(lines, versionLine{
			address: b.to(dossierPath(version.Quote), fieldVersion, strconv.Itoa(version.Number)), name: b.Say(words.VersionNumber(version.Number)), state: state,
			requested: b.Moment(version.RequestedAt), difference: b.perMonth(version.Change.Total.Difference), here: version.Number == b.version().Number,
		})
	}
	return lines, nil
}
