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

// Mailer sends one mail.
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
	content, err := p.Jobs.MailContent(ctx, job)
	if err != nil {
		return err
	}
	if content == nil {
		return p.Jobs.JobDone(ctx, job.ID)
	}
	composed, err := message.Compose(p.notice(job, content))
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
	if err := p.Sender.Send(ctx, out); err != nil {
		if errors.Is(err, mail.ErrRefused) {
			return errors.Join(ErrNever, err)
		}
		return err
	}
	return p.Jobs.JobDone(ctx, job.ID)
}

func (p Mailer) notice(job *ordering.Job, m *usecase.MailContent) message.Notice {
	n := message.Notice{
		Kind: job.Notice, To: *job.To, Role: job.Role, Item: job.Item, Text: job.Text, At: job.CreatedAt,
		Book: m.Book, Version: m.Version, Order: m.Order, By: m.By,
	}
	if m.Cart != nil {
		n.Cart = &message.Cart{Cart: m.Cart, CustomerName: m.Customer.DisplayName(), RemovedOn: calendar.On(m.Cart.UpdatedAt.Add(usecase.CartLifetime))}
	}
	if job.Notice == ordering.NoticeApproved || job.Notice == ordering.NoticeExpiring {
		n.PDFLink = p.Links.Document(m.Version.Ref())
	}
	n.Link = p.link(job, m)
	return n
}

// link leads to the page where the reader goes on, empty when there is none.
func (p Mailer) link(job *ordering.Job, m *usecase.MailContent) string {
	switch {
	case m.Cart != nil:
		return p.Links.Cart(job.Customer)
	case m.Version == nil:
		return ""
	case m.Approver != nil:
		return p.Links.Approval(m.Version, m.Approver, job.Role)
	case job.Role != "":
		return p.Links.Review(job.Quote)
	case job.Notice.AboutOrder():
		return p.Links.Order(job.Quote.Order())
	}
	return p.Links.Quote(job.Quote)
}
