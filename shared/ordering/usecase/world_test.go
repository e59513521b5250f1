package usecase_test

import (
	"errors"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// onEach runs a test of a use case on a table, and on one whose index is some writes late: no decision may rest on the index.
func onEach(t *testing.T, run func(t *testing.T, f *orderingtest.Fixture)) {
	t.Helper()
	t.Run("on bolt", func(t *testing.T) { run(t, orderingtest.New(t)) })
	t.Run("on a late index", func(t *testing.T) { run(t, orderingtest.New(t, orderingtest.Lagging(7))) })
}

// no is for commands that a test does not repeat.
func no() ordering.Idempotency { return ordering.Idempotency{} }

// wantError demands an error of the kind, with the code unless that is empty.
func wantError(t testing.TB, err error, kind ordering.Kind, code string) {
	t.Helper()
	if err == nil || ordering.KindOf(err) != kind || code != "" && ordering.CodeOf(err) != code {
		t.Fatalf("error is %v of kind %d, want kind %d, code %q", err, ordering.KindOf(err), kind, code)
	}
}

// wantRefused demands a Conflict that lists the checks, and no others.
func wantRefused(t testing.TB, err error, checks ...string) {
	t.Helper()
	var e *ordering.Error
	if !errors.As(err, &e) || e.Kind != ordering.Conflict {
		t.Fatalf("error is %v, want a conflict with %q", err, checks)
	}
	orderingtest.WantChecks(t, e.Checks, checks...)
}

func wantState(t testing.TB, f *orderingtest.Fixture, ref ordering.VersionRef, want ordering.VersionState) {
	t.Helper()
	v, err := f.Quotes.Quote(t.Context(), orderingtest.As(orderingtest.Saskia), ref.Quote, ref.Version)
	if err != nil {
		t.Fatal(err)
	}
	if v.State != want {
		t.Fatalf("%s is %s, want %s", ref, v.State, want)
	}
}

// wantHistory demands an unbroken history that ends with the events.
func wantHistory(t testing.TB, f *orderingtest.Fixture, id ordering.QuoteID, last ...ordering.EventKind) {
	t.Helper()
	events := f.Events(id)
	if wrong := f.BrokenHistory(id); wrong != 0 {
		t.Errorf("event %d of the history is wrong", wrong)
	}
	if len(events) < len(last) {
		t.Fatalf("%d events, want %q at the end", len(events), last)
	}
	for i, want := range last {
		if got := events[len(events)-len(last)+i].Kind; got != want {
			t.Errorf("event %d from the end is %s, want %s", len(last)-i, got, want)
		}
	}
}

func approve(t testing.TB, f *orderingtest.Fixture, who ordering.Subject, v *ordering.QuoteVersion, in usecase.ApproveInput) (*ordering.QuoteVersion, error) {
	t.Helper()
	return f.Approvals.Approve(t.Context(), orderingtest.As(who), no(), orderingtest.Target(v), in)
}

func confirm(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) (*ordering.Order, error) {
	t.Helper()
	return f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), no(), orderingtest.Target(v), f.Confirmation(v))
}

// dueJobs lists the jobs that may be tried now.
func dueJobs(t testing.TB, f *orderingtest.Fixture) []*ordering.Job {
	t.Helper()
	jobs, _, err := f.Jobs.DueJobs(t.Context(), ordering.Page{Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	return jobs
}
