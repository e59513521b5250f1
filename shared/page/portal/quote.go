package portal

import (
	"math"
	"net/http"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// What a partner's forms about a quote ask for.
const (
	actionResubmit = "resubmit"
	actionRevise   = "revise"
	actionCopy     = "copy"
	actionWithdraw = "withdraw"
)

// fieldVersion, in an address, asks for an earlier version.
const fieldVersion = "version"

// quotePage is a quote as its partner sees it: what is asked, how it stands, and what to do about it.
type quotePage struct {
	kit.Shell
	number, customer string
	banners          []kit.Banner
	// detour leads to what stands in the way of a form.
	detour    *kit.Link
	steps     []progressStep
	confirm   *kit.Link
	headline  []document.Figure
	facts     []document.Fact
	documents []kit.Link
	answer    *quoteview.TextForm
	revise    *quoteview.Hidden
	again     *quoteview.Hidden
	withdraw  *quoteview.TextForm
	lines     []quoteview.Line
	summary   []document.Section
	checks    []quoteview.CheckGroup
	approvals []quoteview.ApprovalLine
	versions  []versionLine
	history   []quoteview.EventLine
	comment   *quoteview.TextForm
	evidence  *evidenceForm
	hash      string
}

// progressStep is one of the steps from request to order. Its state is done, now, stopped or ahead.
type progressStep struct{ state, label, text string }

// versionLine is one of a quote's versions.
type versionLine struct {
	address, name, state, requested, difference string
	here                                        bool
}

// quote shows a quote to its partner: the latest version, or with ?version= the one asked for.
func (r request) quote() error {
	number, err := r.Number(fieldVersion, math.MaxInt32)
	if err != nil {
		return err
	}
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, r.quoteID(), number)
	if err != nil {
		return err
	}
	return r.showQuote(http.StatusOK, quoteview.View{Quote: view})
}

func (r request) quoteID() ordering.QuoteID { return ordering.QuoteID(r.HTTP.PathValue("quote")) }

// changeQuote carries out what one of the page's forms asks.
func (r request) changeQuote() error {
	if uploads(r.HTTP) {
		return r.addEvidence()
	}
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, r.quoteID(), f.Version)
	if err != nil {
		return err
	}
	address := kit.QuotePath(view.Quote.ID)
	if f.Action == actionRevise || f.Action == actionCopy {
		address = kit.CartPath(view.Quote.Customer)
	}
	command := func(once ordering.Idempotency) error { return r.commandQuote(once, view.Quote.ID, f) }
	return r.Submit(r.At(address), command, quoteview.View{Quote: view, Form: f}.Refused(r.Locale, quoteField, r.showQuote))
}

func (r request) commandQuote(once ordering.Idempotency, quote ordering.QuoteID, f *quoteview.Form) (err error) {
	ctx, actor, target := r.Context(), *r.Actor, usecase.Target{Quote: quote, Version: f.Version, Hash: f.Hash}
	switch f.Action {
	case actionResubmit:
		_, err = r.Quotes.Resubmit(ctx, actor, once, target, r.HTTP.PostForm.Get(quoteview.FieldAnswer))
	case actionRevise:
		_, err = r.Quotes.Revise(ctx, actor, once, target)
	case actionCopy:
		_, err = r.Quotes.Copy(ctx, actor, once, target)
	case actionWithdraw:
		_, err = r.Quotes.Withdraw(ctx, actor, once, target, f.Reason)
	case quoteview.ActionComment:
		_, err = r.Quotes.Comment(ctx, actor, once, quote, f.Comment)
	default:
		err = r.Incomplete()
	}
	return err
}

// quoteField finds the page's field for a field of the rules.
func quoteField(name string) string {
	if name == "text" {
		return quoteview.FieldComment
	}
	return name
}

// showQuote draws the page for its partner.
func (r request) showQuote(status int, s quoteview.View) error {
	b, book, err := r.builder(s)
	if err != nil {
		return err
	}
	version := b.Version()
	p := &quotePage{
		number: version.Ref().String(), customer: printable.Typed(version.CustomerAt.DisplayName()), headline: b.Headline(), facts: b.quoteFacts(),
		documents: b.documents(), checks: b.Grouped(version.Checks), hash: version.ChangeHash[:quoteview.ShortHash], steps: b.steps(), detour: b.detour(),
	}
	p.Shell = r.Shell(p.number + " · " + p.customer)
	if p.lines, p.summary, err = b.Lines(book); err != nil {
		return err
	}
	quoteview.Mark(p.lines, p.checks)
	if p.approvals, err = b.Approvals(); err != nil {
		return err
	}
	for i := range p.approvals {
		p.approvals[i].Rules = nil // why a role is asked is oneCentral's own affair
	}
	if p.history, err = b.History(); err != nil {
		return err
	}
	if p.versions, err = b.versions(); err != nil {
		return err
	}
	if p.banners, err = b.quoteBanners(p.history); err != nil {
		return err
	}
	b.offer(p)
	r.Render(status, quoteDocument(p))
	return nil
}

// offer adds the forms of what the partner may do now. An earlier version only stands there to be read.
func (b *builder) offer(p *quotePage) {
	p.comment, p.evidence = b.TextForm(quoteview.ActionComment, quoteview.FieldComment), b.evidenceForm()
	if !b.latest() {
		return
	}
	may := func(c ordering.Command) bool { return b.View.Quote.State.Allows(c, *b.Actor) }
	if may(ordering.CommandConfirm) {
		p.confirm = &kit.Link{Address: b.To(kit.ConfirmPath(b.Version().Quote)), Label: b.confirmVerb()}
	}
	if may(ordering.CommandResubmit) {
		p.answer = b.TextForm(actionResubmit, quoteview.FieldAnswer)
	}
	if may(ordering.CommandRevise) {
		h := b.Hidden(actionRevise)
		p.revise = &h
	}
	if may(ordering.CommandCopy) {
		h := b.Hidden(actionCopy)
		p.again = &h
	}
	if may(ordering.CommandWithdraw) {
		p.withdraw = b.TextForm(actionWithdraw, quoteview.FieldReason)
		p.withdraw.Optional = true
	}
}

// latest tells whether the version shown is the one that stands for the quote.
func (b *builder) latest() bool { return b.Version().Number == b.View.Quote.Quote.Latest }

// confirmVerb is what a partner of this kind does to order.
func (b *builder) confirmVerb() string {
	if b.Version().PartnerAt.Confirmation() == ordering.Activation {
		return b.Say(words.Activate)
	}
	return b.Say(words.SignForCustomer)
}
