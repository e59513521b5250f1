package usecase_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

const (
	annaMail  = "anna@onecentral.example"
	carlaMail = "carla@onecentral.example"
)

// told are the mails of a kind that this sweep leads to.
func told(t testing.TB, f *orderingtest.Fixture, notice ordering.NoticeKind) []string {
	t.Helper()
	f.Mails = nil
	sweep(t, f)
	f.Work()
	return f.MailsAbout(notice)
}

// Nobody decides on a request of Tuesday 17 November, ten o'clock; Anna hands her partners to Carla from 30 November.
func TestReminders(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		away := []ordering.Delegation{{To: orderingtest.Carla, From: orderingtest.Day(t, "2026-11-30"), Until: orderingtest.Day(t, "2026-12-04")}}
		orderingtest.Must(f.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, away))(t)
		v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
		f.Work()
		for _, rung := range []struct {
			day    string
			notice ordering.NoticeKind
			to     []string
			name   string
		}{
			{"2026-11-18", ordering.NoticeApprovalReminder, []string{annaMail}, "after one business day"},
			{"2026-11-20", ordering.NoticeApprovalReminder, []string{annaMail}, "after three"},
			{"2026-11-26", ordering.NoticeApprovalReminder, []string{annaMail}, "after seven, a weekend between"},
			{"2026-12-01", ordering.NoticeStandInAsked, []string{carlaMail}, "after ten, only who stands in"},
		} {
			at := orderingtest.Day(t, rung.day).At(v.RequestedAt)
			f.Clock.Set(at.Add(-time.Second))
			if to := told(t, f, rung.notice); len(to) > 0 {
				t.Errorf("%s: told a second early: %q", rung.name, to)
			}
			f.Clock.Set(at)
			if to := told(t, f, rung.notice); !slices.Equal(to, rung.to) {
				t.Errorf("%s: told are %q, want %q", rung.name, to, rung.to)
			}
			if to := told(t, f, rung.notice); len(to) > 0 {
				t.Errorf("%s: told again %q", rung.name, to)
			}
		}
		f.Clock.Set(v.DecideBy().Add(-time.Second))
		if got := sweep(t, f); got.VersionsReminded != 0 {
			t.Errorf("after the last rung: %+v", got)
		}
		if left := f.Latest(v.Quote); left.State != ordering.Requested || len(left.Reminders) != 0 {
			t.Errorf("%s with %v to come", left.State, left.Reminders)
		}
	})
}

// Without a stand-in nobody is asked in the approver's place.
func TestReminders_NoStandIn(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, bigDeal())
	f.Clock.Days(15)
	f.Work()
	if to := told(t, f, ordering.NoticeStandInAsked); len(to) > 0 {
		t.Errorf("asked are %q", to)
	}
}

// Only whoever still must decide is reminded.
func TestReminders_Open(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, bigDeal())
		orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))(t)
		f.Work()
		f.Clock.Days(1)
		if to := told(t, f, ordering.NoticeApprovalReminder); !slices.Equal(to, []string{"saskia@onecentral.example", "sven@onecentral.example"}) {
			t.Errorf("reminded are %q", to)
		}
	})
}

// A decision ends the reminders.
func TestReminders_Decision(t *testing.T) {
	for name, decide := range map[string]func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion) error{
		"return": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "?"))
		},
		"decline": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "no"))
		},
		"approve": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))
		},
		"withdraw": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), ""))
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
			f.Clock.Days(1)
			sweep(t, f) // leaves the job behind; the decision comes before the mail
			if err := decide(t, f, v); err != nil {
				t.Fatal(err)
			}
			f.Work()
			f.Clock.Days(20)
			sweep(t, f)
			f.Work()
			if to := f.MailsAbout(ordering.NoticeApprovalReminder); len(to) > 0 {
				t.Errorf("reminded all the same: %q", to)
			}
		})
	}
}

// The next version has reminders of its own.
func TestReminders_NextVersion(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Clock.Days(2)
	orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "?"))(t)
	f.Clock.Days(5) // Tuesday 24 November
	orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), "!"))(t)
	f.Work()
	if to := told(t, f, ordering.NoticeApprovalReminder); len(to) > 0 {
		t.Errorf("reminded at once: %q", to)
	}
	f.Clock.Days(1)
	if to := told(t, f, ordering.NoticeApprovalReminder); !slices.Equal(to, []string{annaMail}) {
		t.Errorf("reminded after one day are %q", to)
	}
}

// After a pause of the sweep nobody hears the same several times.
func TestReminders_Pause(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	f.Clock.Days(12)
	if to := told(t, f, ordering.NoticeApprovalReminder); !slices.Equal(to, []string{annaMail}) {
		t.Errorf("reminded are %q", to)
	}
}

// The catalogue sets the days of reminders.
func TestReminders_Days(t *testing.T) {
	f := orderingtest.New(t)
	days := catalog.Reminders{Approvers: []int{2}}
	next := orderingtest.NextCatalogue(t, f.Clock.Today().AddDays(1).String(), func(func(string) map[string]any) {})
	next.QuoteDefaults.Reminders = &days
	if _, err := f.Directory.PutCatalog(t.Context(), orderingtest.As(orderingtest.Ada), next); err != nil {
		t.Fatal(err)
	}
	f.Clock.Days(1)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	want := []ordering.Reminder{{At: orderingtest.Day(t, "2026-11-20").At(v.RequestedAt), Notice: ordering.NoticeApprovalReminder}}
	if len(v.Reminders) != 1 || !v.Reminders[0].At.Equal(want[0].At) || v.Reminders[0].Notice != want[0].Notice {
		t.Errorf("planned are %v, want %v", v.Reminders, want)
	}
	if approved := f.Approved(v); len(approved.Reminders) != 0 {
		t.Errorf("a warning is planned, though the catalogue wants none: %v", approved.Reminders)
	}
}

// The partner hears once that a quote is about to expire.
func TestReminders_Expiry(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
		confirmed := f.Approved(f.Request(orderingtest.Kapper, orderingtest.NewServer()))
		f.Ordered(confirmed)
		warn := v.ValidUntil.AddDays(-5).At(v.ApprovedAt)
		f.Clock.Set(warn.Add(-time.Second))
		if to := told(t, f, ordering.NoticeExpiring); len(to) > 0 {
			t.Errorf("warned a second early: %q", to)
		}
		f.Clock.Set(warn)
		if to := told(t, f, ordering.NoticeExpiring); !slices.Equal(to, []string{"noord-user@noord.example", "orders@noord.example"}) {
			t.Errorf("warned are %q", to)
		}
		f.Clock.Days(1)
		if to := told(t, f, ordering.NoticeExpiring); len(to) > 0 {
			t.Errorf("warned again: %q", to)
		}
		f.Ordered(v) // it still can be
	})
}

// TestReminders_Concurrent runs eight sweeps beside each other and beside the decisions on half of the requests.
func TestReminders_Concurrent(t *testing.T) {
	f := orderingtest.New(t)
	customers := []ordering.CustomerID{orderingtest.Bakker, orderingtest.Kapper, orderingtest.Slager, orderingtest.Berlin}
	var requested []*ordering.QuoteVersion
	for _, c := range customers {
		requested = append(requested, f.Request(c, orderingtest.NewServer()))
	}
	f.Work()
	f.Clock.Days(3)
	f.Mails = nil
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := f.Jobs.Sweep(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	decided := requested[:2]
	for _, v := range decided {
		all.Go(func() {
			if _, err := f.Approvals.Decline(t.Context(), orderingtest.As(v.PartnerAt.AccountManager), no(), orderingtest.Target(v), "", "no"); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	f.Work()
	if err := remindedOnce(f.Mails, requested[2:]...); err != nil {
		t.Error(err)
	}
	for _, v := range decided {
		wantState(t, f, v.Ref(), ordering.Declined)
	}
}

// remindedOnce says who was reminded of a version other than once, and who of another one.
func remindedOnce(mails []*ordering.Job, of ...*ordering.QuoteVersion) error {
	count := map[string]int{}
	for _, m := range mails {
		if m.Notice == ordering.NoticeApprovalReminder {
			count[string(m.Quote)]++
		}
	}
	var faults []error
	for _, v := range of {
		if n := count[string(v.Quote)]; n != 1 {
			faults = append(faults, fmt.Errorf("%d reminders of %s", n, v.Ref()))
		}
		delete(count, string(v.Quote))
	}
	if len(count) > 0 {
		faults = append(faults, fmt.Errorf("reminders of what was decided: %v", count))
	}
	return errors.Join(faults...)
}
