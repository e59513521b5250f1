package usecase

import (
	"context"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// MailContent is what the mail of a job tells about. Of Version, Order, Cart and Approver those are nil that the notice
// does not concern, or that are gone.
type MailContent struct {
	Book    catalog.Book
	Version *ordering.QuoteVersion
	Order   *ordering.Order
	Cart    *ordering.Cart
	// Customer is whose cart it is.
	Customer *ordering.Customer
	// Approver is who is asked to decide, as long as the decision is awaited.
	Approver *ordering.Person
	// Comments are those that a digest tells of, oldest first.
	Comments []*ordering.Event
	// By is the name of the person of oneCentral who caused it, empty for others.
	By string
}

// MailContent reads what the mail of the job tells about, nil from the store. It returns nil when there is nothing left to tell: the cart
// became a quote, nobody waits for the decision any more, or the version that was to expire was confirmed or replaced.
func (d *Jobs) MailContent(ctx context.Context, from ordering.Reader, job *ordering.Job) (*MailContent, error) {
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	if from == nil {
		from = d.store
	}
	m := &MailContent{Book: book}
	switch {
	case job.Notice == ordering.NoticeCartReminder:
		return m.ofCart(ctx, from, job)
	case job.Quote == "":
		return m, nil
	}
	m.Version, err = versionOf(ctx, from, job)
	if ordering.KindOf(err) == ordering.NotFound && job.Notice == ordering.NoticeUndelivered {
		return m, nil // of a quote that was erased
	}
	if err != nil {
		return nil, fmt.Errorf("usecase.MailContent(%s): %w", job.ID, err)
	}
	if job.Notice == ordering.NoticeExpiring && m.Version.StateAt(d.now()) != ordering.Approved {
		return nil, nil
	}
	if job.Notice.AsksDecision() {
		if m.Approver, err = awaited(ctx, from, job, m.Version); err != nil || m.Approver == nil {
			return nil, err
		}
	}
	if job.Notice.AboutOrder() {
		if m.Order, err = ordering.Optional(from.Order(ctx, job.Partner, job.Quote.Order())); err != nil {
			return nil, err
		}
	}
	if job.Since > 0 {
		if m.Comments, err = d.digested(ctx, job); err != nil {
			return nil, err
		}
	}
	if job.By == "" {
		return m, nil
	}
	person, err := ordering.Optional(from.Person(ctx, job.By))
	if person != nil {
		m.By = person.Name
	}
	return m, err
}

func (m *MailContent) ofCart(ctx context.Context, from ordering.Reader, job *ordering.Job) (_ *MailContent, err error) {
	if m.Cart, err = ordering.Optional(from.Cart(ctx, job.Partner, job.Customer)); err != nil || m.Cart == nil || len(m.Cart.Items) == 0 {
		return nil, err
	}
	m.Customer, err = from.Customer(ctx, job.Partner, job.Customer)
	return m, err
}

// awaited is the person that the job asks to decide, nil when nobody waits for that decision any more.
func awaited(ctx context.Context, from ordering.Reader, job *ordering.Job, v *ordering.QuoteVersion) (*ordering.Person, error) {
	approvals, err := from.Approvals(ctx, job.Partner, v.Ref())
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(approvals, func(a *ordering.Approval) bool { return a.Role == job.Role && a.State == ordering.ApprovalWaiting }) {
		return nil, nil
	}
	return from.Person(ctx, job.To.Subject)
}
