package orderingtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
)

// Grow asks for another configuration of the service as it is now, all else unchanged.
func (f *Fixture) Grow(c ordering.CustomerID, id ordering.ServiceID, set catalog.Configuration) ordering.ItemInput {
	f.t.Helper()
	s := f.ServiceNow(c, id)
	return ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: set, Service: id, ServiceVersion: s.Version}
}

// FasterFibre takes the customer's fibre from 100 to 500 Mb/s.
func (f *Fixture) FasterFibre(c ordering.CustomerID) ordering.ItemInput {
	f.t.Helper()
	return f.Grow(c, FibreOf(c), catalog.Configuration{Tier: "500"})
}

// NewServer is one virtual server of size m for a year: an add that needs nothing else.
func NewServer() ordering.ItemInput {
	return ordering.ItemInput{
		Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 1}, TermMonths: 12, Reference: "PO-1",
	}
}

// Fill puts items in the customer's cart.
func (f *Fixture) Fill(c ordering.CustomerID, items ...ordering.ItemInput) *usecase.CartView {
	f.t.Helper()
	user := User(Customer(c).Partner)
	open, err := f.Carts.OpenCart(f.t.Context(), user, ordering.Idempotency{}, c)
	f.must(err)
	view, err := f.Carts.AddItems(f.t.Context(), user, ordering.Idempotency{}, c, open.Cart.Tag(), items)
	f.must(err)
	return view
}

// Request puts items in the customer's cart and asks for a quote.
func (f *Fixture) Request(c ordering.CustomerID, items ...ordering.ItemInput) *ordering.QuoteVersion {
	f.t.Helper()
	view := f.Fill(c, items...)
	v, err := f.Quotes.RequestQuote(f.t.Context(), User(Customer(c).Partner), ordering.Idempotency{}, c, view.ChangeHash)
	f.must(err)
	return v
}

// Target names the version as it was seen.
func Target(v *ordering.QuoteVersion) usecase.Target {
	return usecase.Target{Quote: v.Quote, Version: v.Number, Hash: v.ChangeHash}
}

// Latest reads the quote's latest version.
func (f *Fixture) Latest(id ordering.QuoteID) *ordering.QuoteVersion {
	f.t.Helper()
	view, err := f.Quotes.Quote(f.t.Context(), As(Saskia), id, 0)
	f.must(err)
	return view.Version
}

// Decider is who decides as the role on the partner's quotes.
func Decider(p ordering.PartnerID, as ordering.Role) ordering.Actor {
	switch as {
	case ordering.SalesManager:
		return As(Saskia)
	case ordering.Engineering:
		return As(Emre)
	default:
		return As(Partner(p).AccountManager)
	}
}

// ApproveAll gives every approval that the version waits for, but draws nothing.
func (f *Fixture) ApproveAll(v *ordering.QuoteVersion) *ordering.QuoteVersion {
	f.t.Helper()
	for _, required := range v.Approvers {
		_, err := f.Approvals.Approve(f.t.Context(), Decider(v.Partner, required.Role), ordering.Idempotency{}, Target(v), usecase.ApproveInput{Role: required.Role})
		f.must(err)
	}
	return f.Latest(v.Quote)
}

// Approved gives every approval and draws the documents: the version can be confirmed.
func (f *Fixture) Approved(v *ordering.QuoteVersion) *ordering.QuoteVersion {
	f.t.Helper()
	approved := f.ApproveAll(v)
	f.Work()
	return approved
}

// Confirmation is what the version's partner sends to confirm it.
func (f *Fixture) Confirmation(v *ordering.QuoteVersion) usecase.ConfirmInput {
	f.t.Helper()
	if v.PartnerAt.Kind == ordering.Solutions {
		return usecase.ConfirmInput{Kind: ordering.Activation, Consent: true, Digest: Digest(v)}
	}
	in := usecase.ConfirmInput{Digest: Digest(v), Kind: ordering.Signature, SignerName: "J. Bakker", SignerFunction: "directeur", Mandate: true, Consent: true}
	in.DocumentSHA256 = sum(v, ordering.DocumentParty)
	return in
}

// Digest tells of every file that it is the version's own document.
func Digest(v *ordering.QuoteVersion) func(context.Context, string) (string, error) {
	return func(context.Context, string) (string, error) { return sum(v, ordering.DocumentParty), nil }
}

// Ordered confirms an approved version.
func (f *Fixture) Ordered(v *ordering.QuoteVersion) *ordering.Order {
	f.t.Helper()
	order, err := f.Quotes.Confirm(f.t.Context(), Signer(v.Partner), ordering.Idempotency{}, Target(v), f.Confirmation(v))
	f.must(err)
	return order
}

// InProgress takes items the whole way to an order that fulfilment works on.
func (f *Fixture) InProgress(c ordering.CustomerID, items ...ordering.ItemInput) *ordering.Order {
	f.t.Helper()
	order := f.Ordered(f.Approved(f.Request(c, items...)))
	if order.State == ordering.Acknowledged {
		order = f.Released(order)
	}
	return order
}

// Released hands the order to fulfilment.
func (f *Fixture) Released(order *ordering.Order) *ordering.Order {
	f.t.Helper()
	released, err := f.Orders.Release(f.t.Context(), As(Olga), ordering.Idempotency{}, order.ID)
	f.must(err)
	return released
}

// Events reads the whole history of the quote, oldest first.
func (f *Fixture) Events(id ordering.QuoteID) []*ordering.Event {
	f.t.Helper()
	var all []*ordering.Event
	for page := (ordering.Page{}); ; {
		events, next, err := f.Quotes.History(f.t.Context(), As(Saskia), id, page)
		f.must(err)
		all = append(all, events...)
		if next == "" {
			return all
		}
		page.Cursor = next
	}
}

// BrokenHistory returns the number of the first event that is stored altered, missing or out of order, 0 for none.
func (f *Fixture) BrokenHistory(id ordering.QuoteID) int64 {
	f.t.Helper()
	broken, err := store.New(f.Driver).VerifyHistory(f.t.Context(), f.Latest(id).Partner, id)
	f.must(err)
	return broken
}

// body is the file of the document that Work draws for the version: no PDF.
func body(v *ordering.QuoteVersion, variant ordering.DocumentVariant) []byte {
	return []byte(v.Ref().String() + string(variant) + v.ChangeHash)
}

// sum is its SHA-256.
func sum(v *ordering.QuoteVersion, variant ordering.DocumentVariant) string {
	digest := sha256.Sum256(body(v, variant))
	return hex.EncodeToString(digest[:])
}

// Drawn are the documents that Work draws for the version: no PDF behind them, only what is kept of one.
func (f *Fixture) Drawn(v *ordering.QuoteVersion) []*ordering.Document {
	var drawn []*ordering.Document
	for _, variant := range v.Variants() {
		drawn = append(drawn, &ordering.Document{
			Quote: v.Quote, Version: v.Number, Partner: v.Partner, Variant: variant, SHA256: sum(v, variant),
			Blob: fmt.Sprintf("quotes/%s/%d/%s.pdf", v.Quote, v.Number, variant), Bytes: 20_000, At: f.Clock.Now(),
		})
	}
	return drawn
}

// Any claims a job of every kind.
func Any(ordering.JobKind) bool { return true }

// Work does every job that is due, and those that follow from it, as a worker would; mails go to Mails.
func (f *Fixture) Work() {
	f.t.Helper()
	for {
		f.catchUp()
		due, _, err := f.Jobs.DueJobs(f.t.Context(), ordering.Page{Limit: 100})
		f.must(err)
		if len(due) == 0 {
			return
		}
		for _, job := range due {
			f.do(job)
		}
	}
}

// Draw makes the documents that are due, and does no other job.
func (f *Fixture) Draw() {
	f.t.Helper()
	f.catchUp()
	for page := (ordering.Page{Limit: 100}); ; {
		due, next, err := f.Jobs.DueJobs(f.t.Context(), page)
		f.must(err)
		for _, job := range due {
			if job.Kind == ordering.JobRender {
				f.do(job)
			}
		}
		if next == "" {
			return
		}
		page.Cursor = next
	}
}

func (f *Fixture) do(job *ordering.Job) {
	f.t.Helper()
	claimed, err := f.Jobs.Claim(f.t.Context(), job.ID, Any)
	f.must(err)
	if claimed == nil {
		return
	}
	switch claimed.Kind {
	case ordering.JobRender:
		v, err := f.Jobs.ToDraw(f.t.Context(), claimed)
		f.must(err)
		drawn := f.Drawn(v)
		for _, d := range drawn {
			if f.Files != nil {
				f.must(f.Files.Put(f.t.Context(), d.Blob, "application/pdf", body(v, d.Variant)))
			}
		}
		f.must(f.Jobs.Rendered(f.t.Context(), claimed, drawn))
	case ordering.JobNotify:
		f.must(f.Jobs.Notify(f.t.Context(), claimed))
	case ordering.JobReassign:
		f.must(f.Jobs.Reassign(f.t.Context(), claimed))
	case ordering.JobMail:
		f.Mails = append(f.Mails, claimed)
		f.must(f.Jobs.JobDone(f.t.Context(), claimed.ID))
	default:
		f.t.Fatalf("job of unknown kind %q", claimed.Kind)
	}
}

// MailsAbout lists whom Work mailed about it, sorted.
func (f *Fixture) MailsAbout(notice ordering.NoticeKind) []string {
	var to []string
	for _, mail := range f.Mails {
		if mail.Notice == notice {
			to = append(to, mail.To.Mail)
		}
	}
	slices.Sort(to)
	return to
}
