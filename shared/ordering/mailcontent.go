package ordering

import (
	"context"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
)

// MailContent is what the mail of a job tells about. Of Version, Order, Cart and Approver those are nil that the notice
// does not concern, or that are gone.
type MailContent struct {
	Book    catalog.Book
	Version *QuoteVersion
	Order   *Order
	Cart    *Cart
	// Customer is whose cart it is.
	Customer *Customer
	// Approver is who is asked to decide, as long as the decision is awaited.
	Approver *Person
	// By is the name of the person of oneCentral who caused it, empty for others.
	By string
}

// MailContent reads what the mail of the job tells about. It returns nil when there is nothing left to tell: the cart
// became a quote, nobody waits for the decision any more, or the version that was to expire was confirmed or replaced.
func (d *Desk) MailContent(ctx context.Context, job *Job) (*MailContent, error) {
	book, err := d.Store.Book(ctx)
	if err != nil {
		return nil, err
	}
	m := &MailContent{Book: book}
	switch {
	case job.Notice == NoticeCartReminder:
		return d.cartContent(ctx, job, m)
	case job.Quote == "":
		return m, nil
	}
	m.Version, err = d.JobVersion(ctx, job)
	if KindOf(err) == NotFound && job.Notice == NoticeUndelivered {
		return m, nil // of a quote that was erased
	}
	if err != nil {
		return nil, fmt.Errorf("ordering.MailContent(%s): %w", job.ID, err)
	}
	if job.Notice == NoticeExpiring && m.Version.StateAt(d.Now()) != Approved {
		return nil, nil
	}
	if job.Notice.AsksDecision() {
		if m.Approver, err = d.awaited(ctx, job, m.Version); err != nil || m.Approver == nil {
			return nil, err
		}
	}
	if m.Order, err = optional(d.Store.Order(ctx, job.Partner, job.Quote.Order())); err != nil {
		return nil, err
	}
	if job.By == "" {
		return m, nil
	}
	person, err := optional(d.Store.Person(ctx, job.By))
	if person != nil {
		m.By = person.Name
	}
	return m, err
}

func (d *Desk) cartContent(ctx context.Context, job *Job, m *MailContent) (_ *MailContent, err error) {
	if m.Cart, err = optional(d.Store.Cart(ctx, job.Partner, job.Customer)); err != nil || m.Cart == nil || len(m.Cart.Items) == 0 {
		return nil, err
	}
	m.Customer, err = d.Store.Customer(ctx, job.Partner, job.Customer)
	return m, err
}

// awaited is the person that the job asks to decide, nil when nobody waits for that decision any more.
func (d *Desk) awaited(ctx context.Context, job *Job, v *QuoteVersion) (*Person, error) {
	approvals, err := d.Store.Approvals(ctx, job.Partner, v.Ref())
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(approvals, func(a *Approval) bool { return a.Role == job.Role && a.State == ApprovalWaiting }) {
		return nil, nil
	}
	return d.Store.Person(ctx, job.To.Subject)
}

// optional takes NotFound for an answer: nil.
func optional[T any](found *T, err error) (*T, error) {
	if KindOf(err) == NotFound {
		return nil, nil
	}
	return found, err
}
