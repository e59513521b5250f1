package ordering

import (
	"context"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/words"
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
func ConsentText(kind ConfirmationKind) words.Message {
	if kind == Activation {
		return words.IActivateThisOrderFor
	}
	return words.ISignForCustomerAm
}

func (in ConfirmInput) check() error {
	var f fieldErrors
	f.demand(in.Consent, "consent", "required", words.ThereIsNoOrderWithout)
	if in.Kind == Signature {
		f.required("signerName", in.SignerName, maxName)
		f.required("signerFunction", in.SignerFunction, maxName)
		f.demand(in.Mandate, "mandate", "required", words.ConfirmThatYouMaySign)
		f.demand(len(in.DocumentSHA256) == 64, "documentSha256", "required", words.NameSha256OfDocument)
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
		return nil, conflict("wrong-confirmation", words.ThisPartnerConfirmsOtherwise(string(expected)))
	}
	if f.version.State == Ordered {
		return nil, conflict("already-ordered", words.ThisQuoteIsOrderAlready(string(f.quote.Order)))
	}
	to, err := f.step(CommandConfirm)
	if KindOf(err) == Forbidden {
		return nil, err
	}
	var checks []Check
	switch {
	case f.version.StateAt(f.now) == Expired:
		until := f.version.ValidUntil
		checks = append(checks, blocking(QuoteExpired, OwnerPartner, "", words.ThisQuoteWasValidUntilUntil(until)))
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
		c := blocking(DocumentNotReady, OwnerPartner, "", words.DocumentIsStillBeingDrawn)
		return nil, []Check{c}, nil
	case err != nil:
		return nil, nil, err
	case in.DocumentSHA256 != "" && !strings.EqualFold(in.DocumentSHA256, document.SHA256):
		c := blocking(DocumentMismatch, OwnerPartner, "", words.ThisIsNotDocumentOf)
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
			Mandate: in.Mandate, Consent: words.In(v.Language).Say(ConsentText(in.Kind)), DocumentSHA256: document.SHA256, At: f.now,
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
