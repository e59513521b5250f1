package staff

import (
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// reviewPage is the page of a request to decide on.
type reviewPage struct {
	kit.Shell
	number, lead      string
	customer, partner string
	banners           []kit.Banner
	facts             []document.Fact
	headline          []document.Figure
	lines             []quoteview.Line
	summary           []document.Section
	vat               []document.Fact
	background        background
	// next is the request to go on with, for who has nothing to decide here.
	next      *kit.Link
	checks    []quoteview.CheckGroup
	waivers   []string
	approvals []quoteview.ApprovalLine
	history   []quoteview.EventLine
	hash      string
	// pdf is where the version's document is, empty while there is none.
	pdf    string
	decide *decideForm
	// placed tells that the reader's comment was placed.
	placed  bool
	comment *quoteview.TextForm
}

// review is the page without a link, for whoever is logged in: the latest version, and what became of it.
func (r request) review() error {
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, ordering.QuoteID(r.HTTP.PathValue("quote")), 0)
	if err != nil {
		return err
	}
	return r.showProposed(quoteview.View{Quote: view, Role: view.CanDecide})
}

// showReview draws the page.
func (r request) showReview(status int, s quoteview.View) error {
	page, err := r.reviewPage(s)
	if err != nil {
		return err
	}
	r.Render(status, reviewDocument(page))
	return nil
}

func (r request) reviewPage(s quoteview.View) (*reviewPage, error) {
	b, book, err := r.builder(s)
	if err != nil {
		return nil, err
	}
	version := b.Version()
	p := &reviewPage{number: version.Ref().String(), lead: r.lead(version), facts: b.Facts(), headline: b.Headline(), hash: version.ChangeHash[:quoteview.ShortHash], waivers: b.waivers()}
	p.customer, p.partner = printable.Typed(version.CustomerAt.DisplayName()), version.PartnerAt.Name
	p.Shell = r.Shell(p.number + " · " + version.CustomerAt.DisplayName())
	if p.lines, p.summary, err = b.Lines(book); err != nil {
		return nil, err
	}
	if p.approvals, err = b.Approvals(); err != nil {
		return nil, err
	}
	if p.history, err = b.History(); err != nil {
		return nil, err
	}
	p.checks, p.banners = b.Checks(), b.banners()
	quoteview.Mark(p.lines, p.checks)
	if s.Quote.Document != nil {
		p.pdf = kit.DocumentPath(version.Ref())
	}
	known, err := r.Desk.Background(r.Context(), *r.Actor, s.Quote.Quote)
	if err != nil {
		return nil, err
	}
	p.placed = r.HTTP.URL.Query().Has(fieldPlaced)
	p.vat, p.background = b.vatFacts(), b.background(known)
	if s.Role != "" && s.Quote.CanDecide != "" {
		p.decide = b.decideForm()
	} else if p.next, err = r.following(version.Quote); err != nil {
		return nil, err
	}
	if r.Actor.Has(ordering.AccountManager, ordering.SalesManager, ordering.Engineering) {
		p.comment = b.TextForm(quoteview.ActionComment, quoteview.FieldComment)
	}
	return p, nil
}

func (r request) lead(version *ordering.QuoteVersion) string {
	var added, changed int
	for _, item := range version.Items {
		if item.Action == ordering.Add {
			added++
		} else {
			changed++
		}
	}
	var parts []string
	if added > 0 {
		parts = append(parts, r.Say(words.NewServices(added)))
	}
	if changed > 0 {
		parts = append(parts, r.Say(words.ChangesChanged(changed)))
	}
	return strings.Join(parts, r.Say(words.And))
}

func (b *builder) waivers() []string {
	w := b.Version().VATWaiver
	if w == nil {
		return nil
	}
	return []string{b.Say(words.VatReviewWaivedBy(w.By.Name, w.At, w.Reason))}
}

// banners tell how the version stands, and why a form came back.
func (b *builder) banners() []kit.Banner {
	var all []kit.Banner
	if stop := b.RefusalBanner(); stop.Title != "" {
		all = append(all, stop)
	}
	if s := b.View; s.Preview != nil && s.Form.Action == quoteview.ActionApprove {
		all = append(all, kit.Banner{Tone: "note", Title: b.Say(words.NothingHasBeenRecordedYet), Text: b.Say(words.PleaseSeeWhatThisDiscount), Points: []kit.Point{{Text: b.Say(words.ToNewFigures), Field: "preview"}}})
	}
	if standing := b.stateBanner(); standing.Title != "" {
		all = append(all, standing)
	}
	return all
}

// stateBanner tells how the version stands, unless it plainly waits for the reader.
func (b *builder) stateBanner() kit.Banner {
	version, reason := b.Version(), b.Version().Reason
	switch b.View.Quote.State {
	case ordering.Requested:
		return b.waitingBanner()
	case ordering.Approved:
		return kit.Banner{Tone: "good", Title: b.Say(words.Approved), Text: b.Say(words.PartnerCanOrderUntil(version.ValidUntil))}
	case ordering.Ordered:
		return kit.Banner{Tone: "good", Title: b.Say(words.Ordered), Text: string(b.View.Quote.Quote.Order)}
	case ordering.Returned:
		return kit.Banner{Tone: "note", Title: b.Say(words.ReturnedWithQuestion), Text: reason}
	case ordering.Declined:
		return kit.Banner{Tone: "bad", Title: b.Say(words.Declined), Text: reason}
	case ordering.Withdrawn:
		return kit.Banner{Tone: "note", Title: b.Say(words.Withdrawn), Text: reason}
	case ordering.Expired:
		return kit.Banner{Tone: "note", Title: b.Say(words.Expired), Text: b.Say(words.ThisVersionWasValidUntil(version.ValidUntil))}
	case ordering.Superseded:
		return kit.Banner{Tone: "note", Title: b.Say(words.ThereIsNewerVersion)}
	}
	return kit.Banner{}
}

func (b *builder) waitingBanner() kit.Banner {
	var mine *ordering.Approval
	var open []string
	for _, a := range b.View.Quote.Approvals {
		if a.DecidedBy != nil && a.DecidedBy.Subject == b.Actor.Subject {
			mine = a
		}
		if a.State == ordering.ApprovalWaiting {
			open = append(open, b.Role(a.Role))
		}
	}
	text := b.Say(words.StillToBeDecidedBy(strings.Join(open, ", ")))
	switch {
	case mine != nil:
		return kit.Banner{Tone: "good", Title: b.Say(words.YouHaveApprovedThisVersion), Text: text}
	case b.View.Quote.CanDecide == "":
		return kit.Banner{Tone: "note", Title: b.Say(words.ThisVersionDoesNotWait), Text: text}
	}
	return kit.Banner{}
}

// previewed sets the requested figures beside those with the proposed discounts.
func (b *builder) previewed() *document.Table {
	if b.View.Preview == nil {
		return nil
	}
	t := &document.Table{Columns: []document.Column{
		{Heading: b.Say(words.WithThisDiscount)}, {Heading: b.Say(words.Requested), Amount: true}, {Heading: b.Say(words.Becomes), Amount: true},
	}}
	for _, p := range statement.Compare(&b.Version().Change, &b.View.Preview.Change) {
		t.Rows = append(t.Rows, quoteview.PairRow(b.Locale, b.Say(p.Label), "preview.", p))
	}
	return t
}
