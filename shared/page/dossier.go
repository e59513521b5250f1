package page

import (
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// What a partner's forms about a quote ask for.
const (
	actionResubmit = "resubmit"
	actionRevise   = "revise"
	actionCopy     = "copy"
	actionWithdraw = "withdraw"
)

const (
	fieldAnswer  = "answer"
	fieldVersion = "version"
)

// dossierPage is a quote as its partner sees it: what is asked, how it stands, and what to do about it.
type dossierPage struct {
	shell
	number, customer string
	banners          []banner
	// detour leads to what stands in the way of a form.
	detour    *next
	steps     []progressStep
	confirm   *next
	headline  []document.Figure
	facts     []document.Fact
	documents []next
	answer    *textForm
	revise    *hidden
	again     *hidden
	withdraw  *textForm
	items     []itemPart
	summary   []document.Section
	checks    []checkLine
	approvals []approvalLine
	versions  []versionLine
	history   []eventLine
	comment   *textForm
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

// dossier shows a quote to its partner: the latest version, or with ?version= the one asked for.
func (v *visit) dossier() error {
	number := 0
	if asked := v.r.URL.Query().Get(fieldVersion); asked != "" {
		var err error
		if number, err = strconv.Atoi(asked); err != nil || number < 1 {
			return web.ErrNotFound
		}
	}
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, v.quoteID(), number)
	if err != nil {
		return err
	}
	return v.showDossier(http.StatusOK, sheet{view: view})
}

func (v *visit) quoteID() ordering.QuoteID { return ordering.QuoteID(v.r.PathValue("quote")) }

// changeDossier carries out what one of the page's forms asks.
func (v *visit) changeDossier() error {
	if v.uploads() {
		return v.addEvidence()
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, v.quoteID(), f.version)
	if err != nil {
		return err
	}
	address := dossierPath(view.Quote.ID)
	if f.action == actionRevise || f.action == actionCopy {
		address = cartPath(view.Quote.Customer)
	}
	command := func(once ordering.Idempotency) error { return v.commandDossier(once, view.Quote.ID, f) }
	return v.submit(v.at(address), command, v.onSheet(sheet{view: view, form: f}, dossierField, v.showDossier))
}

func (v *visit) commandDossier(once ordering.Idempotency, quote ordering.QuoteID, f *form) (err error) {
	ctx, actor, target := v.r.Context(), *v.actor, usecase.Target{Quote: quote, Version: f.version, Hash: f.hash}
	switch f.action {
	case actionResubmit:
		_, err = v.Desk.Quotes.Resubmit(ctx, actor, once, target, written(v.r.PostForm.Get(fieldAnswer)))
	case actionRevise:
		_, err = v.Desk.Quotes.Revise(ctx, actor, once, target)
	case actionCopy:
		_, err = v.Desk.Quotes.Copy(ctx, actor, once, target)
	case actionWithdraw:
		_, err = v.Desk.Quotes.Withdraw(ctx, actor, once, target, f.reason)
	case actionComment:
		_, err = v.Desk.Quotes.Comment(ctx, actor, once, quote, f.comment)
	default:
		err = v.incomplete()
	}
	return err
}

// dossierField finds the page's field for a field of the rules.
func dossierField(name string) string {
	if name == "text" {
		return fieldComment
	}
	return name
}

// showDossier draws the sheet for its partner.
func (v *visit) showDossier(status int, s sheet) error {
	b, book, err := v.composer(s)
	if err != nil {
		return err
	}
	version := b.version()
	p := &dossierPage{
		number: version.Ref().String(), customer: printable.Typed(version.CustomerAt.DisplayName()), headline: b.headline(), facts: b.dossierFacts(),
		documents: b.documents(), checks: b.noted(), hash: version.ChangeHash[:shortHash], steps: b.steps(), detour: b.detour(),
	}
	p.shell = v.shell(p.number + " · " + p.customer)
	if p.items, p.summary, err = b.parts(book); err != nil {
		return err
	}
	if p.approvals, err = b.approvals(); err != nil {
		return err
	}
	for i := range p.approvals {
		p.approvals[i].rules = nil // why a role is asked is oneCentral's own affair
	}
	if p.history, err = b.history(); err != nil {
		return err
	}
	if p.versions, err = b.versions(); err != nil {
		return err
	}
	p.banners = b.dossierBanners(p.history)
	b.offer(p)
	v.render(status, dossierDocument(p))
	return nil
}

// offer adds the forms of what the partner may do now. An earlier version only stands there to be read.
func (b *composer) offer(p *dossierPage) {
	p.comment, p.evidence = b.textForm(actionComment, fieldComment), b.evidenceForm()
	if !b.latest() {
		return
	}
	may := func(c ordering.Command) bool { return b.sheet.view.State.Allows(c, *b.actor) }
	if may(ordering.CommandConfirm) {
		p.confirm = &next{b.to(confirmPath(b.version().Quote)), b.confirmVerb()}
	}
	if may(ordering.CommandResubmit) {
		p.answer = b.textForm(actionResubmit, fieldAnswer)
	}
	if may(ordering.CommandRevise) {
		h := b.hidden(actionRevise)
		p.revise = &h
	}
	if may(ordering.CommandCopy) {
		h := b.hidden(actionCopy)
		p.again = &h
	}
	if may(ordering.CommandWithdraw) {
		p.withdraw = b.textForm(actionWithdraw, fieldReason)
	}
}

// latest tells whether the version shown is the one that stands for the quote.
func (b *composer) latest() bool { return b.version().Number == b.sheet.view.Quote.Latest }

// confirmVerb is what a partner of this kind does to order.
func (b *composer) confirmVerb() string {
	if b.version().PartnerAt.Confirmation() == ordering.Activation {
		return b.Say(words.Activate)
	}
	return b.Say(words.SignForCustomer)
}
