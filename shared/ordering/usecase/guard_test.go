package usecase_test

import (
	"context"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
)

// guarding is a table that remembers which writes of a quote's parts leave its head as it was.
type guarding struct {
	table.Driver
	parts  map[string]int // by kind of part, of writes with the head
	faults []string
}

func (g *guarding) Write(ctx context.Context, actions ...table.Action) error {
	heads := map[string]table.Op{}
	for _, a := range actions {
		if number, is := strings.CutPrefix(a.Item.SK, "QUOTE#"); is {
			heads[a.Item.PK+"/"+number[strings.LastIndex(number, "-")+1:]] = a.Op
		}
	}
	for _, a := range actions {
		owner, number, is := strings.Cut(a.Item.PK, "#QUOTE#")
		kind, _, _ := strings.Cut(a.Item.SK, "#")
		if !is || a.Op == table.OpCheck || kind == "EVENT" {
			continue
		}
		if op, written := heads[owner+"/"+number[strings.LastIndex(number, "-")+1:]]; written && op == table.OpPut {
			g.parts[kind]++
		} else {
			g.faults = append(g.faults, a.Item.Key.String())
		}
	}
	return g.Driver.Write(ctx, actions...)
}

// Whoever changes a part of a quote writes its head: so the condition of the head is one for all parts that were read.
func TestQuote_HeadGuardsParts(t *testing.T) {
	g := &guarding{parts: map[string]int{}}
	f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
		g.Driver = orderingtest.Default(t)
		return g
	}))
	anna := orderingtest.As(orderingtest.Anna)
	must := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	v := f.Request(orderingtest.Bakker, bigDeal())
	must(f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, v.Partner, 1, orderingtest.Carla))
	f.Work()
	must(f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, v.Partner, 2, orderingtest.Anna))
	f.Work()
	f.Clock.Days(1)
	must(f.Jobs.Sweep(t.Context()))
	f.Work()
	must(f.Approvals.Return(t.Context(), anna, no(), orderingtest.Target(v), "", "?"))
	must(f.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), "!"))
	v = f.Latest(v.Quote)
	discounts := []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: new(int64)}}
	must(f.Approvals.Approve(t.Context(), anna, no(), orderingtest.Target(v), usecase.ApproveInput{Discounts: discounts}))
	v = f.Latest(v.Quote)
	must(f.Approvals.Approve(t.Context(), orderingtest.As(orderingtest.Saskia), no(), orderingtest.Target(v), usecase.ApproveInput{}))
	f.Work()
	f.Ordered(f.Latest(v.Quote))
	must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(f.Request(orderingtest.Bakker, orderingtest.NewServer())), ""))
	f.Work()
	if len(g.faults) > 0 || g.parts["VERSION"] == 0 || g.parts["APPROVAL"] == 0 || g.parts["DOCUMENT"] == 0 {
		t.Errorf("written without the head: %q; with it: %v", g.faults, g.parts)
	}
}
