package jobs

import (
	"context"
	"errors"
	netmail "net/mail"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Mailer sends mails.
type Mailer struct {
	Jobs   *usecase.Jobs
	Sender mail.Sender
	// From is the sender's address; its domain ends every Message-ID.
	From  netmail.Address
	Links Links
}

// Links are the addresses of our pages.
type Links interface {
	// Approval is the personal link of an approver to a version.
	Approval(ctx context.Context, v *ordering.QuoteVersion, approver *ordering.Person, as ordering.Role) (string, error)
	// Review is where oneCentral's people see a quote and what became of it, Fulfilment where they deliver an order.
	Review(id ordering.QuoteID) string
	Fulfilment(id ordering.OrderID) string
	// Quote, Order and Cart are the partner's pages; Document is where it reads the version's document.
	Quote(id ordering.QuoteID) string
	Order(id ordering.OrderID) string
	Cart(c ordering.CustomerID) string
	Document(ref ordering.VersionRef) string
}

// Notify is the Handler of notify jobs: it mails all recipients. One whose mail panics does not stop the others.
func (p Mailer) Notify(ctx context.Context, job *ordering.Job) error {
	return p.Jobs.Mail(ctx, job, func(ctx context.Context, from ordering.Reader, mail *ordering.Job) error {
		return recovered(mail, func() error { return p.send(ctx, from, mail) })
	})
}

// Do is the Handler of mail jobs.
func (p Mailer) Do(ctx context.Context, job *ordering.Job) error {
	if err := p.send(ctx, nil, job); err != nil {
		return err
	}
	return p.Jobs.JobDone(ctx, job.ID)
}

// send sends the mail of the job, unless there is nothing left to tell. The Message-ID comes from the job: a mail that goes out
// twice is seen as one.
func (p Mailer) send(ctx context.Context, from ordering.Reader, job *ordering.Job) error {
	content, err := p.Jobs.MailContent(ctx, from, job)
	if err != nil || content == nil {
		return err
	}
	link, err := p.link(ctx, job, content)
	if err != nil {
		return err
	}
	composed, err := message.Compose(p.notice(job, content, link))
	if err != nil {
		return errors.Join(ErrNever, err)
	}
	_, domain, _ := strings.Cut(p.From.Address, "@")
	out := mail.Message{
		ID: string(job.ID) + "@" + domain, From: p.From, To: netmail.Address{Name: job.To.Name, Address: job.To.Mail},
		Subject: composed.Subject, Text: composed.Text, HTML: composed.HTML, Date: job.CreatedAt, Language: string(composed.Language),
	}
	if composed.ThreadID != "" {
		out.References = []string{composed.ThreadID + "@" + domain}
		out.InReplyTo = out.References
	}
	err = p.Sender.Send(ctx, out)
	switch {
	case errors.Is(err, mail.ErrRefused):
		return errors.Join(ErrNever, err)
	case errors.Is(err, mail.ErrUntried):
		return errors.Join(usecase.ErrUntried, err)
	}
	return err
}

func (p Mailer) notice(job *ordering.Job, m *usecase.MailContent, link string) message.Notice {
	n := message.Notice{
		Kind: job.Notice, To: *job.To, Role: job.Role, Item: job.Item, Text: job.Text, Found: job.Found, At: job.CreatedAt,
		Book: m.Book, Version: m.Version, Order: m.Order, By: m.By, Link: link,
	}
	for _, e := range m.Comments {
		n.Comments = append(n.Comments, message.Comment{At: e.At, Text: e.Text})
		if e.Evidence != nil {
			n.Found = append(n.Found, e.Evidence.Found...)
		}
	}
	if m.Cart != nil {
		n.Cart = &message.Cart{Cart: m.Cart, CustomerName: m.Customer.DisplayName(), RemovedOn: calendar.On(m.Cart.UpdatedAt.Add(usecase.CartLifetime))}
	}
	if job.Notice == ordering.NoticeApproved || job.Notice == ordering.NoticeExpiring {
		n.PDFLink = p.Links.Document(m.Version.Ref())
	}
	return n
}

// link leads to the page where the reader goes on, empty when there is none.
func (p Mailer) link(ctx context.Context, job *ordering.Job, m *usecase.MailContent) (string, error) {
	switch {
	case m.Cart != nil:
		return p.Links.Cart(job.Customer), nil
	case m.Version == nil:
		return "", nil
	case m.Approver != nil:
		return p.Links.Approval(ctx, m.Version, m.Approver, job.Role)
	case job.Role != "" && job.Notice.AboutOrder():
		return p.Links.Fulfilment(job.Quote.Order()), nil
	case job.Role != "":
		return p.Links.Review(job.Quote), nil
	case job.Notice.AboutOrder():
		return p.Links.Order(job.Quote.Order()), nil
	}
	return p.Links.Quote(job.Quote), nil
}
