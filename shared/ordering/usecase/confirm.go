package usecase

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// ConfirmInput is the partner's confirmation. A signature needs the signer, the mandate and the document's hash; both need consent.
type ConfirmInput struct {
	Kind           ordering.ConfirmationKind
	SignerName     string
	SignerFunction string
	Mandate        bool
	Consent        bool
	DocumentSHA256 string
	// Digest reads a file and returns its SHA-256 in hex, empty when there is none: what is confirmed must be there to read.
	Digest func(ctx context.Context, key string) (string, error)
	// Lock keeps the files that lie below a key from being lost: those of a quote that was ordered. Nil leaves them as they are.
	Lock func(ctx context.Context, below string) error
}

// ConsentText is what a partner agrees to when it confirms.
func ConsentText(kind ordering.ConfirmationKind) words.Message {
	if kind == ordering.Activation {
		return words.IActivateThisOrderFor
	}
	return words.ISignForCustomerAm
}

func (in *ConfirmInput) check() error {
	var f ordering.FieldErrors
	f.Require(in.Consent, "consent", "required", words.ThereIsNoOrderWithout)
	if in.Kind == ordering.Signature {
		f.RequireTextSaying("signerName", &in.SignerName, ordering.MaxName, words.EnterYourName)
		f.RequireTextSaying("signerFunction", &in.SignerFunction, ordering.MaxName, words.EnterYourPosition)
		f.Require(in.Mandate, "mandate", "required", words.ConfirmThatYouMaySign)
		f.Require(isSHA256(in.DocumentSHA256), "documentSha256", "required", words.NameSha256OfDocument)
	}
	return f.Err()
}

// Confirm turns the approved version into an order: a reseller's by signature, a solutions partner's by activation.
// Everything that must still be true is checked again inside the transaction that makes the order.
func (d *Quotes) Confirm(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, in ConfirmInput) (*ordering.Order, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	ahead := func(r ordering.Reader) {
		ref := ordering.VersionRef{Quote: target.Quote, Version: target.Version}
		_, _ = r.Quote(ctx, owner, target.Quote)
		_, _ = r.Document(ctx, owner, ref, ordering.DocumentParty)
		if v, err := r.Version(ctx, owner, ref); err == nil {
			_, _ = r.Partner(ctx, owner) // after the head: see stopOrders
			checksAhead(ctx, r, v)
		}
	}
	from := d.store.Snapshot()
	if err := from.Prefetch(ctx, func(r ordering.Reader) { _ = r.Recall(ctx, once); ahead(r) }); err != nil {
		return nil, err
	}
	document, err := ordering.Optional(from.Document(ctx, actor.Partner, ordering.VersionRef{Quote: target.Quote, Version: target.Version}, ordering.DocumentParty))
	if err != nil {
		return nil, err
	}
	var file string
	if document != nil {
		if file, err = in.Digest(ctx, document.Blob); err != nil {
			return nil, err
		}
	}
	order, err := ordering.Transact(ctx, from, once, ahead, func(tx ordering.Tx) (*ordering.Order, error) {
		f, err := d.open(ctx, tx, actor, target.Quote)
		if err != nil {
			return nil, err
		}
		return f.confirm(ctx, target, in, file)
	})
	if err != nil && document != nil && file != document.SHA256 {
		return nil, errors.Join(err, d.fileDamaged(ctx, document, file))
	}
	var replay *ordering.Replay
	if ordered := err == nil || errors.As(err, &replay); ordered && in.Lock != nil {
		if fault := in.Lock(ctx, FilesOf(target.Quote)); fault != nil { // told, so that it comes again
			return nil, fault
		}
	}
	return order, err
}

// fileDamaged raises the alarm of a document's file that is not what was drawn, and has one that is gone drawn again.
func (d *core) fileDamaged(ctx context.Context, document *ordering.Document, file string) error {
	d.store.Alarm(ctx, document.Blob, fmt.Errorf("the file has the SHA-256 %q, not %s", file, document.SHA256))
	if file != "" {
		return nil
	}
	again := ordering.Job{ID: ordering.JobID(fmt.Sprintf("redraw-%s-%d", document.Quote, document.Version)), Kind: ordering.JobRender, Partner: document.Partner, Quote: document.Quote, Version: document.Version, Text: document.SHA256, Due: d.now(), CreatedAt: d.now()}
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		asked, err := ordering.Optional(tx.Job(ctx, again.ID))
		if job := again; err == nil && asked == nil {
			tx.Save(&job)
		}
		return err
	})
}

func (f *quoteTx) confirm(ctx context.Context, target Target, in ConfirmInput, file string) (*ordering.Order, error) {
	if err := f.checkTarget(target); err != nil {
		return nil, err
	}
	if expected := f.version.PartnerAt.Confirmation(); in.Kind != expected {
		return nil, ordering.NewConflict("wrong-confirmation", words.ThisPartnerConfirmsOtherwise(string(expected)))
	}
	if f.version.State == ordering.Ordered {
		return nil, ordering.NewConflict("already-ordered", words.ThisQuoteIsOrderAlready(string(f.quote.Order)))
	}
	to, err := f.step(ordering.CommandConfirm)
	if ordering.KindOf(err) == ordering.Forbidden {
		return nil, err
	}
	if err := f.core.store.Verify(ctx, f.version, nil); err != nil {
		return nil, err
	}
	var checks []ordering.Check
	switch {
	case f.version.StateAt(f.now) == ordering.Expired:
		until := f.version.ValidUntil
		checks = append(checks, ordering.NewBlockingCheck(ordering.QuoteExpired, ordering.OwnerPartner, "", words.ThisQuoteWasValidUntilUntil(until)))
	case err != nil:
		return nil, err
	}
	document, failed, err := f.document(ctx, in, file)
	if err != nil {
		return nil, err
	}
	checks = append(checks, failed...)
	present, services, err := f.currentChecks(ctx, f.tx)
	if err != nil {
		return nil, err
	}
	// The Party was frozen at request and its VAT judged at approval.
	checks = append(checks, ordering.Blockers(present, func(ordering.CheckCode) bool { return true })...)
	if len(checks) > 0 {
		return nil, ordering.NewRefusal(checks...)
	}
	f.version.State, f.version.ClosedAt, f.version.Reminders = to, f.now, nil
	order := f.newOrder(in, document)
	if order.Confirmation.Seal, err = f.core.sealer.Seal(ctx, order, f.quote); err != nil {
		return nil, err
	}
	for i := range order.Items {
		if item := &order.Items[i]; item.Action == ordering.Modify {
			s := services[item.Service]
			s.PendingChange = &ordering.PendingChange{Order: order.ID, Item: item.ID}
			f.tx.Save(s)
		}
	}
	f.quote.Order = order.ID
	f.tx.Save(f.version, order)
	f.event(ordering.Event{Kind: ordering.EventOrdered, Text: string(order.ID)})
	if f.partner.AutomaticRelease {
		f.actor = ordering.SystemActor()
		if err := f.release(ctx, order); err != nil {
			return nil, err
		}
	}
	f.updateQuote()
	return order, nil
}

// document finds the Party's document and checks that it is the one that was confirmed, and that its file, of which the
// digest was read, is there and as it was drawn.
func (f *quoteTx) document(ctx context.Context, in ConfirmInput, file string) (*ordering.Document, []ordering.Check, error) {
	document, err := f.tx.Document(ctx, f.partner.ID, f.version.Ref(), ordering.DocumentParty)
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
		c := ordering.NewBlockingCheck(ordering.DocumentNotReady, ordering.OwnerPartner, "", words.DocumentIsStillBeingDrawn)
		return nil, []ordering.Check{c}, nil
	case err != nil:
		return nil, nil, err
	case in.DocumentSHA256 != "" && !strings.EqualFold(in.DocumentSHA256, document.SHA256):
		c := ordering.NewBlockingCheck(ordering.DocumentMismatch, ordering.OwnerPartner, "", words.ThisIsNotDocumentOf)
		return nil, []ordering.Check{c}, nil
	case file == "":
		c := ordering.NewBlockingCheck(ordering.DocumentNotReady, ordering.OwnerAccountManager, "", words.DocumentIsStillBeingDrawn)
		return nil, []ordering.Check{c}, nil
	case file != document.SHA256:
		c := ordering.NewBlockingCheck(ordering.DocumentMismatch, ordering.OwnerAccountManager, "", words.DocumentIsDamaged)
		return nil, []ordering.Check{c}, nil
	}
	return document, nil, nil
}

// newOrder builds the order from the stored version, never from anything that was sent along.
func (f *quoteTx) newOrder(in ConfirmInput, document *ordering.Document) *ordering.Order {
	v := f.version
	id := v.Quote.Order()
	by := f.actor.Ref()
	by.Address = f.actor.Address
	o := &ordering.Order{
		ID: id, Quote: v.Quote, Version: v.Number, Partner: v.Partner, Customer: v.Customer, CustomerName: v.CustomerAt.DisplayName(),
		State: ordering.Acknowledged, Total: v.Change.Total, ChangeHash: v.ChangeHash, CreatedAt: f.now, UpdatedAt: f.now,
		Confirmation: ordering.Confirmation{
			Kind: in.Kind, By: by, Role: ordering.PartnerSigner, SignerName: in.SignerName, SignerFunction: in.SignerFunction,
			Mandate: in.Mandate, Consent: words.In(v.Language).Say(ConsentText(in.Kind)), DocumentSHA256: document.SHA256, At: f.now,
		},
	}
	for i := range v.Items {
		item, change := &v.Items[i], v.Change.Of(v.Items[i].ID)
		line := ordering.OrderItem{
			ID: item.ID, Action: item.Action, Offering: item.Offering, Service: item.Service, State: ordering.Acknowledged,
			NewMRC: change.New.NetMRC, Difference: change.Difference, NRC: change.NRC, Planned: change.EffectiveDate,
		}
		if item.Action == ordering.Add {
			line.Service = ordering.ServiceID(fmt.Sprintf("SVC%s-%02d", strings.TrimPrefix(string(id), "ORD"), i+1))
		}
		o.Items = append(o.Items, line)
	}
	return o
}
