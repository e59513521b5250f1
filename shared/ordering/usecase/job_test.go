package usecase_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

var errSMTP = errors.New("450 mailbox busy")

// due lists the jobs that are due, of one kind.
func due(t testing.TB, f *orderingtest.Fixture, kind ordering.JobKind) []*ordering.Job {
	t.Helper()
	f.CatchUp()
	jobs := dueJobs(t, f)
	return slices.DeleteFunc(jobs, func(j *ordering.Job) bool { return j.Kind != kind })
}

// mailing returns a world with one mail waiting: that an approval is asked.
func mailing(t testing.TB) (*orderingtest.Fixture, *ordering.Job) {
	t.Helper()
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	for _, job := range due(t, f, ordering.JobNotify) {
		if err := f.Jobs.Notify(t.Context(), orderingtest.Must(f.Jobs.Claim(t.Context(), job.ID, orderingtest.Any))(t)); err != nil {
			t.Fatal(err)
		}
	}
	mails := due(t, f, ordering.JobMail)
	if len(mails) != 1 {
		t.Fatalf("%d mails", len(mails))
	}
	return f, mails[0]
}

// More jobs than a page has are listed page by page while the clock goes on.
func TestJobs_DuePages(t *testing.T) {
	f := orderingtest.New(t)
	for range 3 {
		f.Request(orderingtest.Slager, orderingtest.NewServer())
	}
	seen := 0
	for page := (ordering.Page{Limit: 1}); ; {
		due, next, err := f.Jobs.DueJobs(t.Context(), page)
		if err != nil {
			t.Fatal(err)
		}
		if seen += len(due); next == "" {
			break
		}
		page.Cursor = next
		f.Clock.Advance(time.Second)
	}
	if seen != 3 {
		t.Errorf("%d jobs, want 3", seen)
	}
	if _, _, err := f.Jobs.DueJobs(t.Context(), ordering.Page{Cursor: "1.x"}); ordering.KindOf(err) != ordering.Invalid {
		t.Errorf("a cursor of nobody's: got error %v", err)
	}
}

// A job is leased to one.
func TestJobs_Lease(t *testing.T) {
	f, mail := mailing(t)
	if other := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, func(k ordering.JobKind) bool { return k == ordering.JobRender }))(t); other != nil {
		t.Error("claimed by who does not do it")
	}
	if orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t) == nil {
		t.Fatal("not to be claimed")
	}
	if again := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t); again != nil {
		t.Error("claimed by two")
	}
	f.Clock.Advance(ordering.JobLease)
	if orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t) == nil {
		t.Error("not to be claimed after the lease of who died with it")
	}
	for range 2 { // done twice is done
		if err := f.Jobs.JobDone(t.Context(), mail.ID); err != nil {
			t.Error(err)
		}
	}
	if gone := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t); gone != nil {
		t.Error("done, and claimed")
	}
}

// A job that fails is tried later, then given up.
func TestJobs_Retry(t *testing.T) {
	f, mail := mailing(t)
	var last time.Duration
	for attempt := 1; ; attempt++ {
		claimed := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t)
		if claimed == nil {
			t.Fatalf("attempt %d: not due", attempt)
		}
		if err := f.Jobs.JobFailed(t.Context(), claimed, errSMTP, false); err != nil {
			t.Fatal(err)
		}
		job := orderingtest.Must(f.Store.Job(t.Context(), mail.ID))(t)
		if job.Attempts != attempt || job.LastError != errSMTP.Error() {
			t.Fatalf("attempt %d: %+v", attempt, job)
		}
		if job.Stuck {
			if attempt < 3 {
				t.Errorf("given up after %d attempts", attempt)
			}
			break
		}
		pause := job.Due.Sub(f.Clock.Now())
		if pause <= last || pause > 15*time.Minute {
			t.Errorf("attempt %d: tried again after %s, before that %s", attempt, pause, last)
		}
		last = pause
		f.Clock.Advance(pause - time.Second)
		if early := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t); early != nil {
			t.Fatalf("attempt %d: claimed before its time", attempt)
		}
		f.Clock.Advance(time.Second)
	}
	f.Clock.Advance(time.Hour)
	if stuck := orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t); stuck != nil {
		t.Error("given up, and claimed")
	}
	if mails := due(t, f, ordering.JobMail); len(mails) != 0 {
		t.Errorf("%d mails are due", len(mails))
	}
	f.Work()
	if to := f.MailsAbout(ordering.NoticeUndelivered); !slices.Equal(to, []string{"anna@onecentral.example"}) {
		t.Errorf("that it was not delivered is told to %q", to)
	}
	if swept := orderingtest.Must(f.Jobs.Sweep(t.Context()))(t); swept.Reoffered != 1 {
		t.Errorf("swept %+v", swept)
	}
	f.Work()
	if to := f.MailsAbout(ordering.NoticeApprovalAsked); !slices.Equal(to, []string{"anna@onecentral.example"}) {
		t.Errorf("offered again, it went to %q", to)
	}
	if swept := orderingtest.Must(f.Jobs.Sweep(t.Context()))(t); swept.Reoffered != 0 {
		t.Errorf("swept again: %+v", swept)
	}
}

// A job that can never work is given up at once.
func TestJobs_Permanent(t *testing.T) {
	f, mail := mailing(t)
	mail = orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t)
	if err := f.Jobs.JobFailed(t.Context(), mail, errors.New("550 no such user"), true); err != nil {
		t.Fatal(err)
	}
	if job := orderingtest.Must(f.Store.Job(t.Context(), mail.ID))(t); !job.Stuck {
		t.Errorf("%+v", job)
	}
	told := due(t, f, ordering.JobNotify)
	if len(told) != 1 || told[0].Notice != ordering.NoticeUndelivered || told[0].Text != mail.To.Mail {
		t.Fatalf("told is %+v", told)
	}
	// That this one is not delivered either is told to nobody: it would never end.
	if err := f.Jobs.Notify(t.Context(), orderingtest.Must(f.Jobs.Claim(t.Context(), told[0].ID, orderingtest.Any))(t)); err != nil {
		t.Fatal(err)
	}
	undelivered := orderingtest.Must(f.Jobs.Claim(t.Context(), due(t, f, ordering.JobMail)[0].ID, orderingtest.Any))(t)
	if err := f.Jobs.JobFailed(t.Context(), undelivered, errSMTP, true); err != nil {
		t.Fatal(err)
	}
	if told := due(t, f, ordering.JobNotify); len(told) != 0 {
		t.Errorf("told is %+v", told)
	}
}

// A job that was missed is offered again.
func TestJobs_Missed(t *testing.T) {
	f, mail := mailing(t)
	f.Clock.Advance(10 * time.Minute)
	if swept := orderingtest.Must(f.Jobs.Sweep(t.Context()))(t); swept.Reoffered != 0 {
		t.Errorf("within a worker's reach: %+v", swept)
	}
	f.Clock.Advance(time.Hour)
	if swept := orderingtest.Must(f.Jobs.Sweep(t.Context()))(t); swept.Reoffered != 1 {
		t.Errorf("%+v", swept)
	}
	if orderingtest.Must(f.Jobs.Claim(t.Context(), mail.ID, orderingtest.Any))(t) == nil {
		t.Error("not to be claimed")
	}
}

// A notice that is given twice is sent once.
func TestNotify_Repeated(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, bigDeal())
	notify := orderingtest.Must(f.Jobs.Claim(t.Context(), due(t, f, ordering.JobNotify)[0].ID, orderingtest.Any))(t)
	for range 2 {
		if err := f.Jobs.Notify(t.Context(), notify); err != nil {
			t.Fatal(err)
		}
	}
	var to []string
	for _, mail := range due(t, f, ordering.JobMail) {
		to = append(to, mail.To.Mail+" as "+string(mail.Role))
	}
	slices.Sort(to)
	want := []string{"anna@onecentral.example as accountManager", "saskia@onecentral.example as salesManager", "sven@onecentral.example as salesManager"}
	if !slices.Equal(to, want) {
		t.Errorf("mails to %q, want %q", to, want)
	}
}

// TestNotify_Recipients goes through every notice (docs/domain.md, "Customers": Mails go to).
func TestNotify_Recipients(t *testing.T) {
	const anna, user, box, olga = "anna@onecentral.example", "noord-user@noord.example", "orders@noord.example", "olga@onecentral.example"
	partner, withManager := []string{user, box}, []string{anna, user, box}
	order := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) *ordering.Order {
		return orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), no(), f.Ordered(f.Approved(v)).ID))(t)
	}
	for notice, c := range map[ordering.NoticeKind]struct {
		cause func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion)
		want  []string
	}{
		ordering.NoticeApprovalAsked: {func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion) {}, []string{anna}},
		ordering.NoticeReturned: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "?"))(t)
		}, partner},
		ordering.NoticeDeclined: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "no"))(t)
		}, withManager},
		ordering.NoticeApproved: {func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Approved(v) }, partner},
		ordering.NoticeWithdrawn: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), ""))(t)
		}, withManager},
		ordering.NoticeOrdered:  {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { order(t, f, v) }, withManager},
		ordering.NoticeReleased: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { order(t, f, v) }, []string{olga}},
		ordering.NoticeCompleted: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			o := order(t, f, v)
			complete(t, f, o, o.Items[0].ID, f.Clock.Today())
		}, partner},
		ordering.NoticeCommented: {func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.As(orderingtest.Emre), no(), v.Quote, "Hm."))(t)
		}, nil},
	} {
		t.Run(string(notice), func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
			c.cause(t, f, v)
			f.Work()
			got := f.MailsAbout(notice)
			if notice == ordering.NoticeCommented { // the author needs no mail of it; the other side does
				if !slices.Contains(got, user) || !slices.Contains(got, anna) || slices.Contains(got, "emre@onecentral.example") {
					t.Errorf("mailed to %q", got)
				}
				return
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("mailed to %q, want %q", got, c.want)
			}
		})
	}
}
