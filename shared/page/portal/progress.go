package portal

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/words"
)

// quoteBanners tell what came of a form, and how the version stands for its partner.
func (b *builder) quoteBanners(history []quoteview.EventLine) ([]kit.Banner, error) {
	state, err := b.stateBanner()
	all := []kit.Banner{b.RefusalBanner(), b.evidenceBanner(history), b.earlierBanner(), state}
	return slices.DeleteFunc(all, func(x kit.Banner) bool { return x.Title == "" }), err
}

// detour leads to the cart that is in the way of another one.
func (b *builder) detour() *kit.Link {
	if b.View.Code != "cart-not-empty" {
		return nil
	}
	return &kit.Link{Address: b.To(kit.CartPath(b.Version().Customer)), Label: b.Say(words.ToThisCustomersCart)}
}

func (b *builder) earlierBanner() kit.Banner {
	if b.latest() {
		return kit.Banner{}
	}
	return kit.Banner{
		Tone: "note", Title: b.Say(words.YouAreLookingAtEarlier),
		Text: b.Say(words.OnlyVersionStillCounts(b.View.Quote.Quote.Latest)),
	}
}

// stateBanner tells how the version stands, and what that means for the partner.
func (b *builder) stateBanner() (kit.Banner, error) {
	version, until := b.Version(), b.Date(b.Version().ValidUntil)
	switch b.View.Quote.State {
	case ordering.Requested:
		return kit.Banner{Tone: "note", Title: b.Say(words.WeAreReviewingYourRequest), Text: b.Say(words.YouWillGetEMail)}, nil
	case ordering.Approved:
		how, err := b.howToOrder()
		return kit.Banner{Tone: "good", Title: b.Say(words.ApprovedYouCanOrderUntil(until)), Text: how}, err
	case ordering.Ordered:
		return kit.Banner{Tone: "good", Title: b.Say(words.Ordered), Text: b.Say(words.ThisQuoteIsOrder(string(b.View.Quote.Quote.Order)))}, nil
	case ordering.Returned:
		return kit.Banner{Tone: "note", Title: b.Say(words.WeHaveQuestion), Text: version.Reason}, nil
	case ordering.Declined:
		return kit.Banner{Tone: "bad", Title: b.Say(words.Declined), Text: version.Reason}, nil
	case ordering.Withdrawn:
		return kit.Banner{Tone: "note", Title: b.Say(words.Withdrawn), Text: version.Reason}, nil
	case ordering.Expired:
		return kit.Banner{Tone: "note", Title: b.Say(words.Expired), Text: b.Say(words.ThisQuoteWasValidUntil(until))}, nil
	case ordering.Superseded:
		return kit.Banner{}, nil // told by earlier
	}
	return kit.Banner{}, nil
}

// howToOrder tells what an approved version still needs, and from whom.
func (b *builder) howToOrder() (string, error) {
	if b.View.Quote.Document == nil {
		return b.Say(words.PdfIsStillBeingMadeWhichUsually), nil
	}
	if b.View.Quote.State.Allows(ordering.CommandConfirm, *b.Actor) {
		return "", nil
	}
	return whoConfirms(b.Request, b.Directory)
}

// whoConfirms tells somebody who may not order who can, and who of oneCentral helps.
func whoConfirms(r *kit.Request, d *directory.Directory) (string, error) {
	partner, err := d.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	if err != nil {
		return "", err
	}
	manager, err := d.Lookup(r.Context(), partner.AccountManager)
	if err != nil {
		return "", err
	}
	return r.Say(words.OnlyColleagueWhoMaySign(manager.Name, manager.Mail)), nil
}

// steps are the way from request to order, and how far the version is.
func (b *builder) steps() []progressStep {
	version, view := b.Version(), b.View.Quote
	_, stopped := versionState(b.Locale, view.State)
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
func (b *builder) stillToDecide() string {
	var open []string
	for _, a := range b.View.Quote.Approvals {
		if a.State == ordering.ApprovalWaiting {
			open = append(open, b.Role(a.Role))
		}
	}
	return b.Say(words.WaitsForList(strings.Join(open, b.Say(words.And))))
}

// quoteFacts are those of the request, without what the partner knows of itself.
func (b *builder) quoteFacts() []document.Fact {
	facts := slices.DeleteFunc(b.Facts(), func(f document.Fact) bool { return f.Label == b.Say(words.Partner) })
	for i := range facts {
		if facts[i].Value == b.Version().Answer {
			facts[i].Label = b.Say(words.YourAnswerToOurQuestion)
		}
	}
	return facts
}

// documents leads to the version's PDFs: the partner's own, and those that a solutions partner has for its customer.
func (b *builder) documents() []kit.Link {
	if b.View.Quote.Document == nil {
		return nil
	}
	address := "/documents/" + b.Version().Ref().String()
	all := []kit.Link{{Address: address, Label: b.Say(words.QuoteAsPdf)}}
	if b.Version().PartnerAt.Kind == ordering.Solutions {
		all = append(all,
			kit.Link{Address: address + "?for=customer", Label: b.Say(words.ForYourCustomerWithoutPrices)},
			kit.Link{Address: address + "?for=customer&prices=true", Label: b.Say(words.ForYourCustomerWithPrices)})
	}
	return all
}

// versions lists all versions, the newest first; none where there is but one.
func (b *builder) versions() ([]versionLine, error) {
	versions, err := b.Quotes.Versions(b.Context(), *b.Actor, b.Version().Quote)
	if err != nil || len(versions) < 2 {
		return nil, err
	}
	var lines []versionLine
	for _, version := range slices.Backward(versions) {
		_, state := versionState(b.Locale, version.StateAt(b.Now()))
		lines = append(lines, versionLine{
			address: b.To(kit.QuotePath(version.Quote), fieldVersion, strconv.Itoa(version.Number)), name: b.Say(words.VersionNumber(version.Number)), state: state,
			requested: b.Moment(version.RequestedAt), difference: quoteview.PerMonth(b.Locale, version.Change.Total.Difference), here: version.Number == b.Version().Number,
		})
	}
	return lines, nil
}
