package usecase_test

import (
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// A work list is narrowed.
func TestWorkList_Filter(t *testing.T) {
	f := orderingtest.New(t)
	smaller := f.Request(orderingtest.Bakker, f.Grow(orderingtest.Bakker, orderingtest.Servers, catalog.Configuration{Tier: "m", Units: 1}))
	f.Clock.Advance(72 * time.Hour)
	server := f.Request(orderingtest.Klant, orderingtest.NewServer())
	down, up := -smaller.Change.Total.Difference, max(server.Change.Total.Difference, server.Change.Total.NRC)
	if down <= 0 || down == up {
		t.Fatalf("the difference goes down by %d, and up by %d", down, up)
	}
	for _, c := range []struct {
		name   string
		filter usecase.WorkFilter
		want   []ordering.QuoteID
	}{
		{"by nothing", usecase.WorkFilter{}, []ordering.QuoteID{smaller.Quote, server.Quote}},
		{"by partner", usecase.WorkFilter{Partner: orderingtest.Wolk}, []ordering.QuoteID{server.Quote}},
		{"by role", usecase.WorkFilter{Role: ordering.SalesManager}, nil},
		{"by three days, to the second", usecase.WorkFilter{Days: 3}, []ordering.QuoteID{smaller.Quote}},
		{"by four days", usecase.WorkFilter{Days: 4}, nil},
		{"by the amount of a decrease", usecase.WorkFilter{Partner: orderingtest.Noord, Amount: down}, []ordering.QuoteID{smaller.Quote}},
		{"by a cent more", usecase.WorkFilter{Partner: orderingtest.Noord, Amount: down + 1}, nil},
		{"by the larger of per month and one-off", usecase.WorkFilter{Partner: orderingtest.Wolk, Amount: up}, []ordering.QuoteID{server.Quote}},
		{"by a cent more than both", usecase.WorkFilter{Partner: orderingtest.Wolk, Amount: up + 1}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			work := orderingtest.Must(f.UseCases.Approvals.Work(t.Context(), orderingtest.As(orderingtest.Anna), c.filter))(t)
			var got []ordering.QuoteID
			for _, item := range work.Items {
				got = append(got, item.Quote)
			}
			if !slices.Equal(got, c.want) || len(work.Waiting) != 2 {
				t.Errorf("%q of %d, want %q of 2", got, len(work.Waiting), c.want)
			}
		})
	}
}

// A work list tells who else decides and for whom one stands in.
func TestWorkList_Approvals(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, f.Grow(orderingtest.Bakker, orderingtest.Servers, catalog.Configuration{Tier: "m", Units: 1}))
		today := f.Clock.Today()
		orderingtest.Must(f.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}))(t)
		f.CatchUp()
		only := func(who ordering.Subject) usecase.WorkItem {
			t.Helper()
			work := orderingtest.Must(f.UseCases.Approvals.Work(t.Context(), orderingtest.As(who), usecase.WorkFilter{}))(t)
			if len(work.Items) != 1 || len(work.Items[0].Others) != 1 {
				t.Fatalf("%s has %+v to do", who, work.Items)
			}
			return work.Items[0]
		}
		if own, handed := only(orderingtest.Anna), only(orderingtest.Carla); own.Delegated || !handed.Delegated || handed.Approver != orderingtest.Anna {
			t.Errorf("Anna's own is delegated: %t; Carla's is: %t, of %s", own.Delegated, handed.Delegated, handed.Approver)
		}
		if other := only(orderingtest.Saskia).Others[0]; other.Role != ordering.AccountManager || other.State != ordering.ApprovalWaiting {
			t.Errorf("beside Saskia decides %s: %s", other.Role, other.State)
		}
		orderingtest.Must(approve(t, f, orderingtest.Carla, v, usecase.ApproveInput{}))(t)
		if other := only(orderingtest.Saskia).Others[0]; other.State != ordering.ApprovalApproved || other.DecidedBy.Subject != orderingtest.Carla {
			t.Errorf("what Carla decided is %s", other.State)
		}
		if work := orderingtest.Must(f.UseCases.Approvals.Work(t.Context(), orderingtest.As(orderingtest.Anna), usecase.WorkFilter{}))(t); len(work.Items) != 0 {
			t.Errorf("Anna still has %d to do", len(work.Items))
		}
	})
}
