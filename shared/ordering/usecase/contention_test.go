package usecase_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/testvolume"
)

const crowd = 200

// rush calls do from so many sides at once and returns the errors.
func rush(n int, do func(i int) error) []error {
	failures := make([]error, n)
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			failures[i] = do(i)
		})
	}
	close(start)
	all.Wait()
	return failures
}

// Two hundred confirmations of one quote make one order.
func TestConfirm_Concurrent(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
		won := 0
		for _, err := range rush(crowd, func(int) error { return second(confirm(t, f, v)) }) {
			if err == nil {
				won++
				continue
			}
			wantError(t, err, ordering.Conflict, "already-ordered")
		}
		if won != 1 {
			t.Errorf("%d orders were made", won)
		}
		wantHistory(t, f, v.Quote, ordering.EventDocument, ordering.EventOrdered)
	})
}

// Two hundred repetitions with one key get one answer.
func TestIdempotency_Concurrent(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
	once := ordering.Idempotency{Subject: "noord-signer", Key: "key-1", Request: "the same", Answer: func(result any) ([]byte, error) { return json.Marshal(result.(*ordering.Order).ID) }}
	repeat := func(int) error {
		return second(f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), once, orderingtest.Target(v), f.Confirmation(v)))
	}
	won := 0
	for _, err := range rush(crowd, repeat) {
		var replay *ordering.Replay
		switch {
		case err == nil:
			won++
		case !errors.As(err, &replay) || string(replay.Answer) != fmt.Sprintf("%q", v.Quote.Order()):
			t.Errorf("got %v", err)
		}
	}
	if won != 1 {
		t.Errorf("%d orders were made", won)
	}
	once.Request = "another"
	wantError(t, repeat(0), ordering.KeyReused, "")
}

// Two hundred orders (forty in a sample) that upgrade one service make one.
func TestConfirm_SameService(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		quotes := make([]*ordering.QuoteVersion, testvolume.Of(crowd, 40))
		for i := range quotes {
			quotes[i] = f.ApproveAll(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
		}
		f.Draw()
		won := -1
		for i, err := range rush(len(quotes), func(i int) error { return second(confirm(t, f, quotes[i])) }) {
			switch {
			case err == nil && won < 0:
				won = i
			case err == nil:
				t.Errorf("both %s and %s were ordered", quotes[won].Quote, quotes[i].Quote)
			default:
				wantRefused(t, err, "open-order-on-service: open-order")
			}
		}
		if won < 0 {
			t.Fatal("none was ordered")
		}
		s := f.ServiceNow(orderingtest.Bakker, orderingtest.Fibre)
		if s.PendingChange == nil || s.PendingChange.Order != quotes[won].Quote.Order() {
			t.Errorf("open on the service is %+v, ordered %s", s.PendingChange, quotes[won].Quote)
		}
		for i, v := range quotes {
			want := ordering.Approved
			if i == won {
				want = ordering.Ordered
			}
			wantState(t, f, v.Ref(), want)
		}
	})
}

// TestApprovals_Concurrent lets everybody decide on one version in the same moment: it ends in one state, with one history.
func TestApprovals_Concurrent(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, bigDeal(), design())
		target := orderingtest.Target(v)
		errs := rush(60, func(i int) error {
			switch i % 6 {
			case 0:
				return second(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))
			case 1:
				return second(approve(t, f, orderingtest.Saskia, v, usecase.ApproveInput{}))
			case 2:
				return second(approve(t, f, orderingtest.Sven, v, usecase.ApproveInput{}))
			case 3:
				return second(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Emre), no(), target, "", "?"))
			case 4:
				return second(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Els), no(), target, "", "no"))
			default:
				return second(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), target, ""))
			}
		})
		ended := 0
		for i, err := range errs {
			if err == nil && i%6 >= 3 {
				ended++
			}
			if err != nil {
				wantError(t, err, ordering.Conflict, "")
			}
		}
		final := f.Latest(v.Quote)
		returned := final.State == ordering.Returned
		if ended != 1 && !(ended == 2 && final.State == ordering.Withdrawn) || !returned && !final.State.Final() {
			t.Errorf("%d decisions ended it; it is %s", ended, final.State)
		}
		wantHistory(t, f, v.Quote)
	})
}
