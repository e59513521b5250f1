package ordering

import (
	"context"
	"fmt"
	"strings"
)

// ConfirmInput is the partner's confirmation. A signature needs the signer, the mandate and the document's hash; both need consent.
type ConfirmInput struct {
	Kind           ConfirmationKind
	SignerName     string
	SignerFunction string
	Mandate        bool
	Consent        bool
	DocumentSHA256 string
}

// ConsentText is what a partner agrees to when it confirms.
func ConsentText(kind ConfirmationKind) Text {
	if kind == Activation {
		return Text{
			NL: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
			EN: "I activate this order for the partner and agree to the quote, its specification and the terms.",
		}
	}
	return Text{
		NL: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
		EN: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	}
}

func (in ConfirmInput) check() error {
	var f fieldErrors
	f.demand(in.Consent, "consent", "required", "Zonder akkoord is er geen order.", "There is no order without consent.")
	if in.Kind == Signature {
		f.required("signerName", in.SignerName, maxName)
		f.required("signerFunction", in.SignerFunction, maxName)
		f.demand(in.Mandate, "mandate", "required", "Bevestig dat u namens de klant mag tekenen.", "Confirm that you may sign for the customer.")
		f.demand(len(in.DocumentSHA256) == 64, "documentSha256", "required", "Noem de SHA-256 van het document dat is getekend.", "Name the SHA-256 of the document that is signed.")
	}
	return f.err()
}

// Confirm turns the approved version into an order: a reseller's by signature, a solutions partner's by activation.
// Everything that must still be true is checked again inside the transaction that makes the order.
func (d *Desk) Confirm(ctx context.Context, actor Actor, once Idempotency, target Target, in ConfirmInput) (*Order, error) {
	if _, err := partnerOnly(actor); err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	ahead := func(r Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, target.Quote, target.Version)
		_, _ = r.Document(ctx, owner, VersionRef{target.Quote, target.Version}, DocumentParty)
		if v != nil {
			checksAhead(ctx, r, v)
		}
	}
	return command(ctx, d.Store, once, ahead, func(tx Tx) (*Order, error) {
		f, err := d.open(ctx, tx, actor, target.Quote)
		if err != nil {
			return nil, err
		}
		return f.confirm(ctx, target, in)
	})
}

func (f *quoteTx) confirm(ctx context.Context, target Target, in ConfirmInput) (*Order, error) {
	if err := f.checkTarget(target); err != nil {
		return nil, err
	}
	if expected := f.version.PartnerAt.Confirmation(); in.Kind != expected {
		return nil, conflict("wrong-confirmation", "Deze partner bevestigt anders: "+string(expected)+".", "This partner confirms otherwise: "+string(expected)+".")
	}
	if f.version.State == Ordered {
		return nil, conflict("already-ordered", "Deze offerte is al order "+string(f.quote.Order)+".", "This quote is order "+string(f.quote.Order)+" already.")
	}
	to, err := f.step(CommandConfirm)
	if KindOf(err) == Forbidden {
		return nil, err
	}
	var checks []Check
	switch {
	case f.version.StateAt(f.now) == Expired:
		until := f.version.ValidUntil
		checks = append(checks, blocking(QuoteExpired, OwnerPartner, "", "Deze offerte was geldig tot en met "+until.NL()+".", "This quote was valid until "+until.EN()+"."))
	case err != nil:
		return nil, err
	}
	document, failed, err := f.document(ctx, in)
	if err != nil {
		return nil, err
	}
	checks = append(checks, failed...)
	present, services, err := f.currentChecks(ctx, f.tx)
	if err != nil {
		return nil, err
	}
	// The Party was frozen at request and its VAT judged at approval.
	checks = append(checks, Blockers(present, func(CheckCode) bool { return true })...)
	if len(checks) > 0 {
		return nil, refused(checks...)
	}
	f.version.State, f.version.ClosedAt, f.version.Reminders = to, f.now, nil
	order := f.newOrder(in, document)
	for i := range order.Items {
		if item := &order.Items[i]; item.Action == Modify {
			s := services[item.Service]
			s.PendingChange = &PendingChange{Order: order.ID, Item: item.ID}
			f.tx.Save(s)
		}
	}
	f.quote.Order = order.ID
	f.tx.Save(f.version, order)
	if err := f.event(Event{Kind: EventOrdered, Text: string(order.ID)}); err != nil {
		return nil, err
	}
	if f.partner.AutomaticRelease {
		f.actor = systemActor()
		if err := f.release(ctx, order); err != nil {
			return nil, err
		}
	}
	f.updateQuote()
	return order, nil
}

// Confirmation is how the partner turns an approved version into an order.
func (p *Partner) Confirmation() ConfirmationKind {
	if p.Kind == Solutions {
		return Activation
	}
	return Signature
}

// document finds the Party's document and checks that it is the one that was confirmed.
func (f *quoteTx) document(ctx context.Context, in ConfirmInput) (*Document, []Check, error) {
	document, err := f.tx.Document(ctx, f.partner.ID, f.version.Ref(), DocumentParty)
	switch {
	case KindOf(err) == NotFound:
		c := blocking(DocumentNotReady, OwnerPartner, "", "Het document wordt nog gemaakt; probeer het zo opnieuw.", "The document is still being drawn; try again in a moment.")
		return nil, []Check{c}, nil
	case err != nil:
		return nil, nil, err
	case in.DocumentSHA256 != "" && !strings.EqualFold(in.DocumentSHA256, document.SHA256):
		c := blocking(DocumentMismatch, OwnerPartner, "", "Dit is niet het document van deze versie.", "This is not the document of this version.")
		return nil, []Check{c}, nil
	}
	return document, nil, nil
}

// newOrder builds the order from the stored version, never from anything that was sent along.
func (f *quoteTx) newOrder(in ConfirmInput, document *Document) *Order {
	v := f.version
	id := v.Quote.Order()
	by := f.actor.ref()
	by.Address = f.actor.Address
	o := &Order{
		ID: id, Quote: v.Quote, Version: v.Number, Partner: v.Partner, Customer: v.Customer, CustomerName: v.CustomerAt.DisplayName(),
		State: Acknowledged, Total: v.Change.Total, ChangeHash: v.ChangeHash, CreatedAt: f.now, UpdatedAt: f.now,
		Confirmation: Confirmation{
			Kind: in.Kind, By: by, Role: PartnerSigner, SignerName: in.SignerName, SignerFunction: in.SignerFunction,
			Mandate: in.Mandate, Consent: ConsentText(in.Kind).In(v.Language), DocumentSHA256: document.SHA256, At: f.now,
		},
	}
	for i := range v.Items {
		item, change := &v.Items[i], v.Change.Of(v.Items[i].ID)
		line := OrderItem{
			ID: item.ID, Action: item.Action, Offering: item.Offering, Service: item.Service, State: Acknowledged,
			NewMRC: change.New.NetMRC, Difference: change.Difference, NRC: change.NRC, Planned: change.EffectiveDate,
		}
		if item.Action == Add {
			line.Service = ServiceID(fmt.Sprintf("SVC%s-%02d", strings.TrimPrefix(string(id), "ORD"), i+1))
		}
		o.Items = append(o.Items, line)
	}
	return o
}
