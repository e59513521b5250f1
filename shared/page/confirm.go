package page

import (
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

const actionConfirm = "confirm"

// Names of the fields of a confirmation: those of the rules.
const (
	fieldSigner   = "signerName"
	fieldFunction = "signerFunction"
	fieldMandate  = "mandate"
	fieldConsent  = "consent"
	fieldDigest   = "documentSha256"
)

func confirmPath(id ordering.QuoteID) string { return dossierPath(id) + "/confirm" }

// confirmPage shows exactly what becomes an order, and asks for the confirmation.
type confirmPage struct {
	shell
	number, customer string
	banners          []banner
	headline         []document.Figure
	facts            []document.Fact
	items            document.Table
	summary          []document.Section
	pdf, back        string
	form             *confirmForm
}

// confirmForm is a signature or an activation.
type confirmForm struct {
	hidden
	document string
	// signer, function and mandate are nil for an activation.
	signer, function *inputField
	mandate          *tickField
	consent          tickField
	button           string
}

// tickField is a statement to agree to, in the language in which it is kept, and what that means in the reader's.
type tickField struct {
	textField
	statement, meaning string
	language           ordering.Language
}

// confirmation is the page on which a version is signed or activated.
func (v *visit) confirmation() error {
	view, err := v.toConfirm()
	if err != nil {
		return err
	}
	return v.showConfirm(http.StatusOK, sheet{view: view})
}

// confirm makes the order. The same form sent again leads to the same order.
func (v *visit) confirm() error {
	view, err := v.toConfirm()
	if err != nil {
		return err
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	if f.action != actionConfirm {
		return v.incomplete()
	}
	get := v.r.PostForm.Get
	in := usecase.ConfirmInput{
		Kind: view.Version.PartnerAt.Confirmation(), SignerName: written(get(fieldSigner)), SignerFunction: written(get(fieldFunction)),
		Mandate: get(fieldMandate) != "", Consent: get(fieldConsent) != "", DocumentSHA256: get(fieldDigest),
	}
	target := usecase.Target{Quote: view.Quote.ID, Version: f.version, Hash: f.hash}
	command := func(once ordering.Idempotency) error {
		_, err := v.Desk.Quotes.Confirm(v.r.Context(), *v.actor, once, target, in)
		return err
	}
	return v.submit(v.at(orderPath(view.Quote.ID.Order())), command, v.onSheet(sheet{view: view, form: f}, dossierField, v.showConfirm))
}

// toConfirm reads the latest version for who may confirm one.
func (v *visit) toConfirm() (*usecase.QuoteView, error) {
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, v.quoteID(), 0)
	if err != nil {
		return nil, err
	}
	if !ordering.Approved.Allows(ordering.CommandConfirm, *v.actor) {
		return nil, v.error(
			http.StatusForbidden, "cannot-confirm", v.Say(words.YouMayNotOrderHere), v.whoConfirms(),
			&next{v.to(dossierPath(view.Quote.ID)), v.Say(words.BackToQuote)},
		)
	}
	return view, nil
}

// showConfirm draws the sheet for who confirms it.
func (v *visit) showConfirm(status int, s sheet) error {
	if s.view.State != ordering.Approved {
		return v.notToConfirm(s)
	}
	b, book, err := v.composer(s)
	if err != nil {
		return err
	}
	version := b.version()
	p := &confirmPage{
		number: version.Ref().String(), customer: printable.Typed(version.CustomerAt.DisplayName()), headline: b.headline(), items: b.itemLines(),
		back: b.to(dossierPath(version.Quote)),
	}
	p.shell = v.shell(b.confirmVerb() + " · " + p.number)
	if _, p.summary, err = b.parts(book); err != nil {
		return err
	}
	if stop := b.stop(); stop.title != "" {
		p.banners = append(p.banners, stop)
	}
	p.facts = []document.Fact{
		{Label: b.Say(words.Customer), Value: version.CustomerAt.DisplayName()},
		{Label: b.Say(words.ContractingParty), Value: version.Party.Name},
		{Label: b.Say(words.Version), Value: p.number},
		{Label: b.Say(words.ReferenceOfChange), Value: version.ChangeHash[:shortHash]},
		{Label: b.Say(words.ValidUntil), Value: b.Date(version.ValidUntil)},
	}
	if drawn := s.view.Document; drawn != nil {
		p.pdf = "/documents/" + p.number
		p.facts = append(p.facts, document.Fact{Label: b.Say(words.Sha256OfPdf), Value: drawn.SHA256[:shortHash]})
		p.form = b.confirmForm(drawn)
	} else {
		p.banners = append(p.banners, banner{
			tone: "note", title: b.Say(words.PdfIsStillBeingMade),
			text: b.Say(words.YouCanOrderOnceIt),
		})
	}
	v.render(status, confirmDocument(p))
	return nil
}

// notToConfirm tells that the quote is not, or no longer, there to be ordered, and leads on.
func (v *visit) notToConfirm(s sheet) *pageError {
	t := v.error(http.StatusConflict, "not-to-confirm", v.Say(words.ThisQuoteCannotBeOrdered), s.why, nil)
	if _, state := v.versionState(s.view.State); t.text == "" {
		t.text = v.Say(words.State(state))
	}
	t.next = &next{v.to(dossierPath(s.view.Quote.ID)), v.Say(words.ToQuote)}
	if s.view.Quote.Order != "" {
		t.title = v.Say(words.ThisQuoteHasBeenOrdered)
		t.next = &next{v.to(orderPath(s.view.Quote.Order)), v.Say(words.ToOrder(string(s.view.Quote.Order)))}
	}
	return t
}

// itemLines are the items in a line each, with the figures that are agreed to.
func (b *composer) itemLines() document.Table {
	agreed := []statement.Key{statement.NewMRC, statement.Difference, statement.NRC}
	t := document.Table{Columns: []document.Column{{Heading: b.Say(words.ItemConfirm)}}}
	for _, key := range agreed {
		t.Columns = append(t.Columns, document.Column{Heading: b.Say(words.Figure(string(key))), Amount: true})
	}
	for i := range b.version().Change.Items {
		c := &b.version().Change.Items[i]
		row := document.Row{Cells: []document.Cell{{Text: strconv.Itoa(i+1) + ". " + b.offering(c.New.Offering)}}}
		for _, r := range statement.Item(c).Of(agreed...) {
			row.Cells = append(row.Cells, b.figure(r.Figure))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (b *composer) confirmForm(drawn *ordering.Document) *confirmForm {
	version := b.version()
	kind := version.PartnerAt.Confirmation()
	consent := usecase.ConsentText(kind)
	f := &confirmForm{
		hidden: b.hidden(actionConfirm), document: drawn.SHA256, button: b.Say(words.ActivateAndOrder),
		consent: b.tick(fieldConsent, consent),
	}
	if kind == ordering.Activation {
		return f
	}
	f.button = b.Say(words.SignAndOrder)
	f.signer = &inputField{textField: b.field(fieldSigner), label: b.label(fieldSigner), kind: "text", fill: "name", longest: 200}
	f.function = &inputField{textField: b.field(fieldFunction), label: b.label(fieldFunction), kind: "text", fill: "organization-title", longest: 200}
	customer := version.CustomerAt.DisplayName()
	mandate := b.tick(fieldMandate, words.IAmMandatedByTo(customer))
	f.mandate = &mandate
	return f
}

// tick says a statement as it is kept with the order: in the version's language.
func (b *composer) tick(name string, statement words.Message) tickField {
	f := tickField{textField: b.field(name), statement: words.In(b.version().Language).Say(statement), language: b.version().Language}
	if f.language != b.Language {
		f.meaning = b.Say(statement)
	}
	return f
}
