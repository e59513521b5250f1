package jobs

import (
	"context"
	"errors"
	"fmt"
	netmail "net/mail"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/ordering"
)

// Mailer sends one mail.
type Mailer struct {
	Desk   *ordering.Desk
	Sender mail.Sender
	// From is the sender's address; its domain ends every Message-ID.
	From netmail.Address
	// Links give the addresses that a mail leads to.
	Links Links
}

// Links are the addresses of our pages.
type Links interface {
	// Approval is the personal link of an approver to a version.
	Approval(v *ordering.QuoteVersion, approver *ordering.Person, as ordering.Role) string
	// Review is where oneCentral's people see a quote and what became of it.
	Review(id ordering.QuoteID) string
	// Quote, Order and Cart are the partner's pages; Document is where it reads the version's document.
	Quote(id ordering.QuoteID) string
	Order(id ordering.OrderID) string
	Cart(c ordering.CustomerID) string
	Document(ref ordering.VersionRef) string
}

// Do is a Handler. The Message-ID comes from the job: a mail that goes out twice is seen as one.
func (p Mailer) Do(ctx context.Context, job *ordering.Job) error {
	n, err := p.notice(ctx, job)
	if err != nil {
		return err
	}
	if p.stale(n) {
		return p.Desk.JobDone(ctx, job.ID)
	}
	message, err := message.Compose(n)
	if err != nil {
		return errors.Join(ErrNever, err)
	}
	_, domain, _ := strings.Cut(p.From.Address, "@")
	out := mail.Message{
		ID: string(job.ID) + "@" + domain, From: p.From, To: netmail.Address{Name: job.To.Name, Address: job.To.Mail},
		Subject: message.Subject, Text: message.Text, HTML: message.HTML, Date: job.CreatedAt, Language: string(message.Language),
	}
	if message.ThreadID != "" {
		out.References = []string{message.ThreadID + "@" + domain}
		out.InReplyTo = out.References
	}
	if err := p.Sender.Send(ctx, out); err != nil {
		if errors.Is(err, mail.ErrRefused) {
			return errors.Join(ErrNever, err)
		}
		return err
	}
	return p.Desk.JobDone(ctx, job.ID)
}

// stale reports whether there is nothing left to tell: the cart became a quote, nobody waits for the decision any more,
// or the version that was to expire was confirmed or replaced.
func (p Mailer) stale(n message.Notice) bool {
	switch {
	case n.Kind == ordering.NoticeCartReminder:
		return n.Cart == nil
	case n.Kind == ordering.NoticeExpiring:
		return n.Version.StateAt(p.Desk.Now()) != ordering.Approved
	}
	return n.Kind.AsksDecision() && n.Link == ""
}

// notice gathers what the message tells about.
func (p Mailer) notice(ctx context.Context, job *ordering.Job) (message.Notice, error) {
	n := message.Notice{Kind: job.Notice, To: *job.To, Role: job.Role, Item: job.Item, Text: job.Text, At: job.CreatedAt}
	var err error
	if n.Book, err = p.Desk.Store.Book(ctx); err != nil {
		return n, err
	}
	if job.Notice == ordering.NoticeCartReminder {
		n.Link = p.Links.Cart(job.Customer)
		n.Cart, err = p.cart(ctx, job)
		return n, err
	}
	if job.Quote == "" {
		return n, nil
	}
	n.Version, err = p.Desk.JobVersion(ctx, job)
	if ordering.KindOf(err) == ordering.NotFound && job.Notice == ordering.NoticeUndelivered {
		return n, nil // of a quote that was erased
	}
	if err != nil {
		return n, fmt.Errorf("jobs.Post.notice(%s): %w", job.ID, err)
	}
	n.Order, err = p.Desk.Store.Order(ctx, job.Partner, job.Quote.Order())
	if ordering.KindOf(err) == ordering.NotFound {
		err = nil
	}
	if err != nil {
		return n, err
	}
	if n.By, err = p.name(ctx, job.By); err != nil {
		return n, err
	}
	if job.Notice == ordering.NoticeApproved || job.Notice == ordering.NoticeExpiring {
		n.PDFLink = p.Links.Document(n.Version.Ref())
	}
	n.Link, err = p.link(ctx, job, n.Version)
	return n, err
}

// name is that of who caused it, where it is one of oneCentral's people: empty for others.
func (p Mailer) name(ctx context.Context, who ordering.Subject) (string, error) {
	if who == "" {
		return "", nil
	}
	person, err := p.Desk.Store.Person(ctx, who)
	if ordering.KindOf(err) == ordering.NotFound {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return person.Name, nil
}

// link leads to the page where the reader goes on.
func (p Mailer) link(ctx context.Context, job *ordering.Job, v *ordering.QuoteVersion) (string, error) {
	switch {
	case job.Notice.AsksDecision():
		return p.approval(ctx, job, v)
	case job.Role != "":
		return p.Links.Review(job.Quote), nil
	case job.Notice.AboutOrder():
		return p.Links.Order(job.Quote.Order()), nil
	}
	return p.Links.Quote(job.Quote), nil
}

// approval is the approver's link, empty when its approval no longer waits.
func (p Mailer) approval(ctx context.Context, job *ordering.Job, v *ordering.QuoteVersion) (string, error) {
	approvals, err := p.Desk.Store.Approvals(ctx, job.Partner, v.Ref())
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(approvals, func(a *ordering.Approval) bool { return a.Role == job.Role && a.State == ordering.ApprovalWaiting }) {
		return "", nil
	}
	approver, err := p.Desk.Store.Person(ctx, job.To.Subject)
	if err != nil {
		return "", err
	}
	return p.Links.Approval(v, approver, job.Role), nil
}

func (p Mailer) cart(ctx context.Context, job *ordering.Job) (*message.Cart, error) {
	cart, err := p.Desk.Store.Cart(ctx, job.Partner, job.Customer)
	if ordering.KindOf(err) == ordering.NotFound || err == nil && len(cart.Items) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	customer, err := p.Desk.Store.Customer(ctx, job.Partner, job.Customer)
	if err != nil {
		return nil, err
	}
	return &message.Cart{Cart: cart, CustomerName: customer.DisplayName(), RemovedOn: calendar.On(cart.UpdatedAt.Add(ordering.CartLifetime))}, nil
}
