package usecase_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/testvolume"
)

// TestConfirm_Validity: thirty days from the approval, until midnight in Amsterdam.
func TestConfirm_Validity(t *testing.T) {
	for name, c := range map[string]struct {
		approved, last, over string // UTC; last is the last second
	}{
		"in winter":                            {"2026-11-17T09:00:00Z", "2026-12-17T22:59:59Z", "2026-12-17T23:00:00Z"},
		"in summer":                            {"2027-06-01T09:00:00Z", "2027-07-01T21:59:59Z", "2027-07-01T22:00:00Z"},
		"approved after midnight in Amsterdam": {"2026-11-17T23:30:00Z", "2026-12-18T22:59:59Z", "2026-12-18T23:00:00Z"},
		"on the day that loses an hour":        {"2027-02-26T09:00:00Z", "2027-03-28T21:59:59Z", "2027-03-28T22:00:00Z"},
		"on the day before it":                 {"2027-02-25T09:00:00Z", "2027-03-27T22:59:59Z", "2027-03-27T23:00:00Z"},
		"on the day that gains an hour":        {"2027-10-01T09:00:00Z", "2027-10-31T22:59:59Z", "2027-10-31T23:00:00Z"},
		"on the day before that":               {"2027-09-30T09:00:00Z", "2027-10-30T21:59:59Z", "2027-10-30T22:00:00Z"},
	} {
		t.Run(name, func(t *testing.T) {
			moment := func(iso string) time.Time { return orderingtest.Must(time.Parse(time.RFC3339, iso))(t) }
			f := orderingtest.New(t, orderingtest.Starting(moment(c.approved)))
			v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))

			f.Clock.Set(moment(c.over))
			_, err := confirm(t, f, v)
			wantRefused(t, err, "quote-expired")
			wantState(t, f, v.Ref(), ordering.Expired)

			f.Clock.Set(moment(c.last))
			wantState(t, f, v.Ref(), ordering.Approved)
			f.Ordered(v)
			f.Clock.Set(moment(c.over))
			wantState(t, f, v.Ref(), ordering.Ordered) // a final state stays
		})
	}
}

// TestConfirm_Nights: a quote can be ordered until the second before midnight in Amsterdam of its last day, and not in the next
// one, every night of a year, of which one loses an hour and one gains one.
func TestConfirm_Nights(t *testing.T) {
	f := orderingtest.New(t)
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 10))
	const year = 365
	step := testvolume.Of(1, 30)
	first := orderingtest.Start().In(calendar.Amsterdam()).AddDate(0, 0, 1)
	nights := 0
	var moments []string
	for day := 0; day < year; day += step {
		morning := time.Date(first.Year(), first.Month(), first.Day()+day, 0, 0, 0, 0, calendar.Amsterdam())
		f.Clock.Set(morning.Add(time.Duration(dice.IntN(23*3600)) * time.Second)) // some day has no 24th hour
		v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
		last := f.Clock.Now().In(calendar.Amsterdam()).AddDate(0, 0, 30)
		midnight := time.Date(last.Year(), last.Month(), last.Day()+1, 0, 0, 0, 0, calendar.Amsterdam())
		f.Clock.Set(midnight)
		_, err := confirm(t, f, v)
		wantRefused(t, err, "quote-expired")
		f.Clock.Set(midnight.Add(time.Second))
		_, err = confirm(t, f, v)
		wantRefused(t, err, "quote-expired")
		f.Clock.Set(midnight.Add(-time.Second))
		f.Ordered(v)
		nights++
		if _, offset := midnight.Zone(); offset != zoneOf(last) {
			moments = append(moments, last.Format(time.DateOnly))
		}
	}
	if step == 1 && len(moments) != 2 {
		t.Errorf("the clock was changed on %q", moments)
	}
	testvolume.Figure(t, "%d nights, of which %d change the clock: ordered in the last second, refused in the next two, 0 wrong", nights, len(moments))
}

// zoneOf is the offset from UTC when the day of the moment begins, in seconds.
func zoneOf(at time.Time) int {
	_, offset := time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, at.Location()).Zone()
	return offset
}

// What is checked again when the order is made.
func TestConfirm_Checks(t *testing.T) {
	fibre := orderingtest.FibreOf(orderingtest.Bakker)
	service := func(id ordering.ServiceID, change func(*ordering.Service)) func(*testing.T, *orderingtest.Fixture) {
		return func(_ *testing.T, f *orderingtest.Fixture) { f.ChangeService(orderingtest.Bakker, id, change) }
	}
	for name, c := range map[string]struct {
		meanwhile func(*testing.T, *orderingtest.Fixture)
		want      []string
	}{
		"the service has another version": {service(fibre, func(s *ordering.Service) { s.Version++ }), []string{"service-changed"}},
		"the service was terminated":      {service(fibre, func(s *ordering.Service) { s.State = ordering.ServiceTerminated }), []string{"not-upgradeable: terminated"}},
		"the service was suspended":       {service(fibre, func(s *ordering.Service) { s.State = ordering.ServiceSuspended }), []string{"not-upgradeable: suspended"}},
		"its termination was asked for":   {service(fibre, func(s *ordering.Service) { s.TerminationPending = true }), []string{"not-upgradeable: termination-pending"}},
		"it was suspended, in another version": {
			service(fibre, func(s *ordering.Service) { s.Version, s.State = s.Version+1, ordering.ServiceSuspended }),
			[]string{"not-upgradeable: suspended", "service-changed"},
		},
		"another order is open on the service": {
			service(fibre, func(s *ordering.Service) {
				s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-99999", Item: "x"}
			}),
			[]string{"open-order-on-service: open-order"},
		},
		"the linked service was terminated": {
			service(orderingtest.Trunk, func(s *ordering.Service) { s.State = ordering.ServiceTerminated }), []string{"requires-product: terminated"},
		},
		"the partner was blocked": {func(t *testing.T, f *orderingtest.Fixture) {
			p := orderingtest.Partner(orderingtest.Noord)
			p.Blocked = true
			orderingtest.Must(f.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, *p))(t)
		}, []string{"partner-blocked"}},
		"the customer lost its contact": {func(t *testing.T, f *orderingtest.Fixture) {
			in := orderingtest.Customer(orderingtest.Bakker).Input()
			in.Contact = nil
			orderingtest.Must(f.Directory.UpdateCustomer(t.Context(), orderingtest.User(orderingtest.Noord), orderingtest.Bakker, 1, in))(t)
		}, []string{"customer-incomplete"}},
		"all of it at once": {func(t *testing.T, f *orderingtest.Fixture) {
			f.ChangeService(orderingtest.Bakker, fibre, func(s *ordering.Service) { s.State = ordering.ServiceTerminated })
			p := orderingtest.Partner(orderingtest.Noord)
			p.Blocked = true
			orderingtest.Must(f.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, *p))(t)
			f.Clock.Days(31)
		}, []string{"not-upgradeable: terminated", "partner-blocked", "quote-expired"}},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				numbers := adds("voice-number-block", orderingtest.Set{Tier: "10"}, 12, 1)[0]
				numbers.Links = []ordering.Link{{Service: orderingtest.Trunk}}
				v := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), numbers))
				c.meanwhile(t, f)
				_, err := confirm(t, f, v)
				wantRefused(t, err, c.want...)
				_, err = f.Orders.Order(t.Context(), orderingtest.User(v.Partner), v.Quote.Order())
				wantError(t, err, ordering.NotFound, "")
				if stored := f.Latest(v.Quote); stored.State != ordering.Approved {
					t.Errorf("the version became %s", stored.State)
				}
			})
		})
	}
}

// An approval is refused for what changed since the request.
func TestApprovals_Checks(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
		f.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.State = ordering.ServiceSuspended })
		_, err := approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{})
		wantRefused(t, err, "not-upgradeable: suspended")
		f.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.State = ordering.ServiceActive })
		orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))(t)
	})
}

// The files of a quote are locked when it was ordered, and not before; when that fails the confirmation comes again, and then it is done.
func TestConfirm_Lock(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
	once := ordering.Idempotency{Subject: "noord-signer", Key: "key-1", Request: "the same", Answer: func(any) ([]byte, error) { return []byte("ordered"), nil }}
	in, locked, down := f.Confirmation(v), []string{}, errors.New("the files are down")
	var fault error
	in.Lock = func(_ context.Context, below string) error {
		locked = append(locked, below)
		return fault
	}
	sign := func() error {
		_, err := f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), once, orderingtest.Target(v), in)
		return err
	}
	consent := in.Consent
	in.Consent = false
	if wantError(t, sign(), ordering.Invalid, ""); len(locked) > 0 {
		t.Errorf("locked %q without an order", locked)
	}
	in.Consent, fault = consent, down
	if err := sign(); !errors.Is(err, down) {
		t.Errorf("a lock that fails: %v", err)
	}
	fault = nil
	var replay *ordering.Replay
	if err := sign(); !errors.As(err, &replay) || string(replay.Answer) != "ordered" {
		t.Errorf("the confirmation again: %v", err)
	}
	if folder := "quotes/" + string(v.Quote); !slices.Equal(locked, []string{folder, folder}) {
		t.Errorf("locked %q", locked)
	}
}

// The document that is signed is the version's own.
func TestConfirm_Document(t *testing.T) {
	f := orderingtest.New(t)
	other := f.Approved(f.Request(orderingtest.Kapper, orderingtest.NewServer()))
	v := f.ApproveAll(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
	in := f.Confirmation(v)
	sign := func(in usecase.ConfirmInput) error {
		_, err := f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), no(), orderingtest.Target(v), in)
		return err
	}
	wantRefused(t, sign(in), "document-not-ready")
	f.Work()
	pasted := in
	pasted.DocumentSHA256 = f.Confirmation(other).DocumentSHA256
	wantRefused(t, sign(pasted), "document-mismatch")
	for name, spoil := range map[string]func(*usecase.ConfirmInput){
		"without the hash":     func(c *usecase.ConfirmInput) { c.DocumentSHA256 = "" },
		"without consent":      func(c *usecase.ConfirmInput) { c.Consent = false },
		"without mandate":      func(c *usecase.ConfirmInput) { c.Mandate = false },
		"without a signer":     func(c *usecase.ConfirmInput) { c.SignerName = " " },
		"without its function": func(c *usecase.ConfirmInput) { c.SignerFunction = "" },
	} {
		t.Run(name, func(t *testing.T) {
			incomplete := in
			spoil(&incomplete)
			wantError(t, sign(incomplete), ordering.Invalid, "")
		})
	}
	for name, c := range map[string]struct{ digest, check string }{
		"the file is gone":              {"", "document-not-ready"},
		"a byte of the file is another": {strings.Repeat("0", 64), "document-mismatch"},
		"the file is damaged":           {"damaged", "document-mismatch"},
	} {
		t.Run(name, func(t *testing.T) {
			spoiled := in
			spoiled.Digest = func(context.Context, string) (string, error) { return c.digest, nil }
			for range 2 {
				wantRefused(t, sign(spoiled), c.check)
			}
			if jobs := due(t, f, ordering.JobRender); (len(jobs) == 1) != (c.digest == "") {
				t.Errorf("%d jobs to draw it again", len(jobs))
			}
			for _, job := range due(t, f, ordering.JobRender) {
				if err := f.Jobs.JobDone(t.Context(), job.ID); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	activation := in
	activation.Kind = ordering.Activation
	wantError(t, sign(activation), ordering.Conflict, "wrong-confirmation")
	if err := sign(in); err != nil {
		t.Fatal(err)
	}
	wantError(t, sign(in), ordering.Conflict, "already-ordered")
}

func TestConfirm_Roles(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	for name, c := range map[string]struct {
		who  ordering.Actor
		kind ordering.Kind
	}{
		"not a user that may not sign":         {orderingtest.User(orderingtest.Noord), ordering.Forbidden},
		"not another partner, who sees it not": {orderingtest.Signer(orderingtest.Zuid), ordering.NotFound},
		"not the account manager":              {orderingtest.As(orderingtest.Anna), ordering.Forbidden},
		"not operations":                       {orderingtest.As(orderingtest.Olga), ordering.Forbidden},
		"not an admin":                         {orderingtest.As(orderingtest.Ada), ordering.Forbidden},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := f.Quotes.Confirm(t.Context(), c.who, no(), orderingtest.Target(v), f.Confirmation(v))
			wantError(t, err, c.kind, "")
			wantState(t, f, v.Ref(), ordering.Approved)
		})
	}
}

// The first render wins.
func TestDocuments_FirstRender(t *testing.T) {
	f := orderingtest.New(t)
	v := f.ApproveAll(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	var render *ordering.Job
	for _, job := range dueJobs(t, f) {
		if job.Kind == ordering.JobRender {
			render = orderingtest.Must(f.Jobs.Claim(t.Context(), job.ID, orderingtest.Any))(t)
		}
	}
	drawn := f.Drawn(v)
	if err := f.Jobs.Rendered(t.Context(), render, drawn); err != nil {
		t.Fatal(err)
	}
	second := *drawn[0]
	second.SHA256 = "another"
	if err := f.Jobs.Rendered(t.Context(), render, []*ordering.Document{&second}); err != nil {
		t.Fatal(err)
	}
	kept := orderingtest.Must(f.Quotes.Document(t.Context(), orderingtest.User(v.Partner), v.Quote, 1, ordering.DocumentParty))(t)
	if kept.SHA256 != drawn[0].SHA256 {
		t.Errorf("the second one was kept: %s", kept.SHA256)
	}
	f.Work()
	if to := f.MailsAbout(ordering.NoticeApproved); len(to) != 2 {
		t.Errorf("mailed to %q", to)
	}
}
