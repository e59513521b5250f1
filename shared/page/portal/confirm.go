package portal

import (
	"net/http"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

const (
	actionConfirm = "confirm"
	anchorConfirm = "confirm"
	// doneOrdered tells the order that it was just made.
	doneOrdered = "ordered"
)

// confirmPage shows exactly what becomes an order, and asks for the confirmation.
type confirmPage struct {
	kit.Shell
	number, customer, verb string
	banners                []kit.Banner
	headline               []document.Figure
	facts                  []document.Fact
	// reference tells the change and its PDF from others.
	reference []document.Fact
	lines     []quoteview.Line
	summary   []document.Section
	pdf, back string
	form      *confirmForm
}

// confirmForm is a signature or an activation.
type confirmForm struct {
	quoteview.Hidden
	document string
	// signer, function and mandate are nil for an activation.
	signer, function *kit.InputField
	mandate          *tickField
	consent          tickField
	button           string
}

// tickField is a statement to agree to, in the language in which it is kept, and what that means in the reader's.
type tickField struct {
	kit.TextField
	statement, meaning string
	language           ordering.Language
}

// confirmation is the page on which a version is signed or activated.
func (r request) confirmation() error {
	view, err := r.toConfirm()
	if err != nil {
		return err
	}
	return r.showConfirm(http.StatusOK, quoteview.View{Quote: view})
}

// confirm makes the order. The same form sent again leads to the same order.
func (r request) confirm() error {
	view, err := r.toConfirm()
	if err != nil {
		return err
	}
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	if f.Action != actionConfirm {
		return r.Incomplete()
	}
	get := r.HTTP.PostForm.Get
	in := usecase.ConfirmInput{
		Kind: view.Version.PartnerAt.Confirmation(), SignerName: get(quoteview.FieldSigner), SignerFunction: get(quoteview.FieldFunction),
		Mandate: get(quoteview.FieldMandate) != "", Consent: get(quoteview.FieldConsent) != "", DocumentSHA256: get(quoteview.FieldDigest),
		Digest: r.Documents.Digest, Lock: r.Documents.Lock,
	}
	target := usecase.Target{Quote: view.Quote.ID, Version: f.Version, Hash: f.Hash}
	command := func(once ordering.Idempotency) error {
		_, err := r.Quotes.Confirm(r.Context(), *r.Actor, once, target, in)
		return err
	}
	return r.Submit(r.At(kit.Done(kit.OrderPath(view.Quote.ID.Order()), doneOrdered)), command, quoteview.View{Quote: view, Form: f}.Refused(r.Locale, quoteField, r.showConfirm))
}

// toConfirm reads the latest version for whoever may confirm one.
func (r request) toConfirm() (*usecase.QuoteView, error) {
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, r.quoteID(), 0)
	if err != nil {
		return nil, err
	}
	if !ordering.Approved.Allows(ordering.CommandConfirm, *r.Actor) {
		who, err := whoConfirms(r.Request, r.Directory)
		if err != nil {
			return nil, err
		}
		return nil, r.Refusal(
			http.StatusForbidden, "cannot-confirm", r.Say(words.YouMayNotOrderHere), who,
			&kit.Link{Address: r.To(kit.QuotePath(view.Quote.ID)), Label: r.Say(words.BackToQuote)},
		)
	}
	return view, nil
}

// showConfirm draws the page for whoever confirms.
func (r request) showConfirm(status int, s quoteview.View) error {
	if s.Quote.State != ordering.Approved {
		return r.notToConfirm(s)
	}
	b, book, err := r.builder(s)
	if err != nil {
		return err
	}
	version := b.Version()
	p := &confirmPage{
		number: version.Ref().String(), verb: b.confirmVerb(), customer: printable.Typed(version.CustomerAt.DisplayName()), headline: b.Headline(),
		back: b.To(kit.QuotePath(version.Quote)),
	}
	p.Shell = r.Shell(p.verb + " · " + p.number)
	if p.lines, p.summary, err = b.Lines(book); err != nil {
		return err
	}
	if stop := b.RefusalBanner(); stop.Title != "" {
		p.banners = append(p.banners, stop)
	}
	p.facts = []document.Fact{
		{Label: b.Say(words.ContractingParty), Value: version.Party.Name},
		{Label: b.Say(words.ValidUntil), Value: b.Date(version.ValidUntil)},
	}
	p.reference = []document.Fact{{Label: b.Say(words.ReferenceOfChange), Value: version.ChangeHash[:quoteview.ShortHash]}}
	if drawn := s.Quote.Document; drawn != nil {
		p.pdf = kit.DocumentPath(version.Ref())
		p.reference = append(p.reference, document.Fact{Label: b.Say(words.Sha256OfPdf), Value: drawn.SHA256[:quoteview.ShortHash]})
		p.form = b.confirmForm(drawn)
	} else {
		p.banners = append(p.banners, kit.Banner{
			Tone: "note", Title: b.Say(words.PdfIsStillBeingMade),
			Text: b.Say(words.YouCanOrderOnceIt),
		})
	}
	r.Render(status, confirmDocument(p))
	return nil
}

// notToConfirm tells that the quote is not, or no longer, there to be ordered, and leads on.
func (r request) notToConfirm(s quoteview.View) *kit.PageError {
	t := r.Refusal(http.StatusConflict, "not-to-confirm", r.Say(words.ThisQuoteCannotBeOrdered), s.Why, nil)
	if _, state := versionState(r.Locale, s.Quote.State); t.Text == "" {
		t.Text = r.Say(words.State(state))
	}
	t.Next = &kit.Link{Address: r.To(kit.QuotePath(s.Quote.Quote.ID)), Label: r.Say(words.ToQuote)}
	if s.Quote.Quote.Order != "" {
		t.Title, t.Text = r.Say(words.ThisQuoteHasBeenOrdered), r.Say(words.YouFindItUnderOrder(string(s.Quote.Quote.Order)))
		t.Next = &kit.Link{Address: r.To(kit.OrderPath(s.Quote.Quote.Order)), Label: r.Say(words.ToOrder(string(s.Quote.Quote.Order)))}
	}
	return t
}

func (b *builder) confirmForm(drawn *ordering.Document) *confirmForm {
	version := b.Version()
	kind := version.PartnerAt.Confirmation()
	consent := usecase.ConsentText(kind)
	f := &confirmForm{
		Hidden: b.Hidden(actionConfirm), document: drawn.SHA256, button: b.Say(words.ActivateAndOrder),
		consent: b.tick(quoteview.FieldConsent, consent),
	}
	if kind == ordering.Activation {
		return f
	}
	f.button = b.Say(words.SignAndOrder)
	f.signer = &kit.InputField{TextField: b.Field(quoteview.FieldSigner), Label: b.Label(quoteview.FieldSigner), Kind: "text", Fill: "name", Longest: 200}
	f.function = &kit.InputField{TextField: b.Field(quoteview.FieldFunction), Label: b.Label(quoteview.FieldFunction), Kind: "text", Fill: "organization-title", Longest: 200}
	customer := version.CustomerAt.DisplayName()
	mandate := b.tick(quoteview.FieldMandate, words.IAmMandatedByTo(customer))
	f.mandate = &mandate
	return f
}

// tick says a statement as it is kept with the order: in the version's language.
func (b *builder) tick(name string, statement words.Message) tickField {
	f := tickField{TextField: b.Field(name), statement: words.In(b.Version().Language).Say(statement), language: b.Version().Language}
	if f.language != b.Language {
		f.meaning = b.Say(statement)
	}
	return f
}
