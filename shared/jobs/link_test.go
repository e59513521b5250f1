package jobs_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// outbox keeps what is sent.
type outbox []mail.Message

func (o *outbox) Send(_ context.Context, m mail.Message) error {
	*o = append(*o, m)
	return nil
}

// mailOf sends one mail about the version and returns it; nil when there was nothing to tell.
func (o *office) mailOf(notice ordering.NoticeKind, v *ordering.QuoteVersion, to ordering.Recipient, as ordering.Role) *mail.Message {
	o.t.Helper()
	var sent outbox
	o.post.Sender = &sent
	job := &ordering.Job{
		ID: "mail", Kind: ordering.JobMail, Notice: notice, Partner: v.Partner, Customer: v.Customer, Quote: v.Quote, Version: v.Number,
		To: &to, Role: as, By: orderingtest.Anna, CreatedAt: o.Clock.Now(),
	}
	if err := o.post.Do(o.t.Context(), job); err != nil {
		o.t.Fatalf("%s: %v", notice, err)
	}
	if len(sent) == 0 {
		return nil
	}
	return &sent[0]
}

// Every mail leads to the page of its reader.
func TestMailer_Links(t *testing.T) {
	const base = "https://ordering.example"
	partner := ordering.Recipient{Name: "Pien", Mail: "pien@noord.example", Language: catalog.Dutch}
	anna := ordering.Recipient{Subject: orderingtest.Anna, Name: "Anna", Mail: "anna@onecentral.example", Language: catalog.Dutch}
	o := open(t)
	waiting := o.Request(orderingtest.Bakker, orderingtest.NewServer())
	approved := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	o.settle()
	v := o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	order := o.Ordered(v)
	o.Fill(orderingtest.Bakker, orderingtest.NewServer())

	approve, review := base+"/approve/"+string(waiting.Quote)+"-1-anna-accountManager", base+"/approvals/"+string(v.Quote)
	quote, ordered, deliver := base+"/quotes/"+string(v.Quote), base+"/orders/"+string(order.ID), base+"/fulfilment/"+string(order.ID)
	for _, c := range []struct {
		notice  ordering.NoticeKind
		version *ordering.QuoteVersion
		as      ordering.Role
		want    []string
	}{
		{ordering.NoticeApprovalAsked, waiting, ordering.AccountManager, []string{approve}},
		{ordering.NoticeApprovalReminder, waiting, ordering.AccountManager, []string{approve}},
		{ordering.NoticeStandInAsked, waiting, ordering.AccountManager, []string{approve}},
		{ordering.NoticeApproved, approved, "", []string{base + "/quotes/" + string(approved.Quote), base + "/documents/" + string(approved.Quote) + "/1"}},
		{ordering.NoticeExpiring, approved, "", []string{base + "/quotes/" + string(approved.Quote), base + "/documents/" + string(approved.Quote) + "/1"}},
		{ordering.NoticeReturned, v, "", []string{quote}},
		{ordering.NoticeDeclined, v, "", []string{quote}},
		{ordering.NoticeDeclined, v, ordering.AccountManager, []string{review}},
		{ordering.NoticeWithdrawn, v, "", []string{quote}},
		{ordering.NoticeExpired, v, ordering.AccountManager, []string{review}},
		{ordering.NoticeCommented, v, "", []string{quote}},
		{ordering.NoticeOrdered, v, "", []string{ordered}},
		{ordering.NoticeOrdered, v, ordering.AccountManager, []string{deliver}},
		{ordering.NoticeReleased, v, ordering.Operations, []string{deliver}},
		{ordering.NoticeCompleted, v, "", []string{ordered}},
		{ordering.NoticeCancelled, v, "", []string{ordered}},
		{ordering.NoticeFailed, v, "", []string{ordered}},
		{ordering.NoticeCartReminder, v, "", []string{base + "/carts/" + string(orderingtest.Bakker)}},
		{ordering.NoticeUndelivered, v, ordering.AccountManager, []string{review}},
	} {
		to := partner
		if c.as != "" {
			to = anna
		}
		m := o.mailOf(c.notice, c.version, to, c.as)
		if m == nil {
			t.Errorf("%s as %q: nothing was sent", c.notice, c.as)
			continue
		}
		var links []string
		for line := range strings.Lines(m.Text) {
			if strings.HasPrefix(line, base) {
				links = append(links, strings.TrimSpace(line))
			}
		}
		if !slices.Equal(links, c.want) {
			t.Errorf("%s as %q leads to %q, want %q", c.notice, c.as, links, c.want)
		}
	}
}

// What is over by the time of sending is not sent.
func TestMailer_Overtaken(t *testing.T) {
	o := open(t)
	to := ordering.Recipient{Subject: orderingtest.Anna, Name: "Anna", Mail: "anna@onecentral.example", Language: catalog.Dutch}
	v := o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	for _, notice := range []ordering.NoticeKind{ordering.NoticeApprovalAsked, ordering.NoticeApprovalReminder, ordering.NoticeStandInAsked} {
		if m := o.mailOf(notice, v, to, ordering.AccountManager); m != nil {
			t.Errorf("%s was sent after the decision: %s", notice, m.Subject)
		}
	}
	o.Ordered(v)
	if m := o.mailOf(ordering.NoticeExpiring, v, to, ""); m != nil {
		t.Errorf("a warning was sent after the order: %s", m.Subject)
	}
}

// A mail names who asked or refused.
func TestMailer_Names(t *testing.T) {
	o := open(t)
	v := o.Request(orderingtest.Bakker, orderingtest.NewServer())
	if _, err := o.Fixture.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "Te duur."); err != nil {
		t.Fatal(err)
	}
	m := o.mailOf(ordering.NoticeDeclined, v, ordering.Recipient{Name: "Pien", Mail: "pien@noord.example", Language: catalog.Dutch}, "")
	if want := "Toelichting van Anna de Boer\n"; !strings.Contains(m.Text, want) {
		t.Errorf("lacks %q:\n%s", want, m.Text)
	}
}
