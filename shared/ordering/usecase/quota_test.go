package usecase_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
)

// leave makes the quota of the day have so much left.
func leave(f *orderingtest.Fixture, q ordering.Quota, whose string, left int64) {
	f.Save(&ordering.Tally{Kind: q.Kind, Whose: whose, Day: f.Clock.Today(), Used: q.Most - left})
}

// What a quota has left is used, what is more is refused by name until the next day, and a repetition uses nothing.
func TestQuota_Used(t *testing.T) {
	evidence := func(f *orderingtest.Fixture, v *ordering.QuoteVersion, n int) *ordering.Evidence {
		return orderingtest.Must(usecase.NewEvidence(v.Quote, "signed.pdf", []byte("%PDF-1.7"+strings.Repeat("x", n))))(t)
	}
	for name, c := range map[string]struct {
		quota       ordering.Quota
		whose       func(ordering.Actor) string
		left        int64 // for one, not for two
		field, code string
		add         func(f *orderingtest.Fixture, v *ordering.QuoteVersion, by ordering.Actor, once ordering.Idempotency, n int) error
	}{
		"customers of a partner": {ordering.CustomersADay(), ofPartner, 1, "body", "quota", func(f *orderingtest.Fixture, _ *ordering.QuoteVersion, by ordering.Actor, once ordering.Idempotency, n int) error {
			return second(f.Directory.CreateCustomer(t.Context(), by, once, ordering.CustomerInput{Reference: fmt.Sprintf("K-%d", n)}))
		}},
		"comments of a person": {ordering.CommentsADay(), ofPerson, 1, "text", "quota", func(f *orderingtest.Fixture, v *ordering.QuoteVersion, by ordering.Actor, once ordering.Idempotency, n int) error {
			return second(f.Quotes.Comment(t.Context(), by, once, v.Quote, fmt.Sprintf("comment %d", n)))
		}},
		"bytes of a partner's uploads": {ordering.EvidenceADay(), ofPartner, 1500, "body", "quota", func(f *orderingtest.Fixture, v *ordering.QuoteVersion, by ordering.Actor, once ordering.Idempotency, n int) error {
			e := evidence(f, v, 1000+n)
			if err := f.Quotes.AdmitEvidence(t.Context(), by, once, v.Quote, *e); err != nil {
				return err
			}
			return second(f.Quotes.AddEvidence(t.Context(), by, once, v.Quote, *e))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
			by := orderingtest.User(v.Partner)
			once := func(n int) ordering.Idempotency {
				return ordering.Idempotency{Partner: by.Partner, Subject: by.Subject, Key: fmt.Sprint(n), Request: fmt.Sprint(n), Answer: json.Marshal}
			}
			leave(f, c.quota, c.whose(by), c.left)
			if err := c.add(f, v, by, once(1), 1); err != nil {
				t.Fatal(err)
			}
			var replay *ordering.Replay
			if err := c.add(f, v, by, once(1), 1); !errors.As(err, &replay) {
				t.Errorf("the same again: %v", err)
			}
			err := c.add(f, v, by, once(2), 2)
			var refusal *ordering.Error
			if !errors.As(err, &refusal) || refusal.Kind != ordering.Exceeded || refusal.Code != "quota-exceeded" ||
				len(refusal.Fields) != 1 || refusal.Fields[0].Field != c.field || refusal.Fields[0].Code != c.code ||
				!f.Clock.Now().Add(refusal.After).Equal(f.Clock.Today().End()) {
				t.Errorf("one more: %+v", refusal)
			}
			f.Clock.Days(1)
			if err := c.add(f, v, by, once(2), 2); err != nil {
				t.Errorf("the next day: %v", err)
			}
		})
	}
	t.Run("bytes of one quote", func(t *testing.T) {
		f := orderingtest.New(t)
		v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
		by := orderingtest.User(v.Partner)
		big := ordering.Evidence{Name: "signed.pdf", Blob: "b", SHA256: "s", Bytes: 40 << 20}
		orderingtest.Must(f.Quotes.AddEvidence(t.Context(), by, no(), v.Quote, big))(t)
		for _, err := range []error{
			second(f.Quotes.AddEvidence(t.Context(), by, no(), v.Quote, *evidence(f, v, 1))),
			f.Quotes.AdmitEvidence(t.Context(), by, no(), v.Quote, *evidence(f, v, 1)),
		} {
			wantError(t, err, ordering.Invalid, "invalid-input")
		}
	})
}

func ofPartner(a ordering.Actor) string { return string(a.Partner) }
func ofPerson(a ordering.Actor) string  { return string(a.Subject) }

// accepted is how many of 32 customers a partner makes at once of the 16 that it may.
func accepted(t *testing.T, f *orderingtest.Fixture) (made int64) {
	t.Helper()
	leave(f, ordering.CustomersADay(), string(orderingtest.Noord), 16)
	var done atomic.Int64
	for _, err := range rush(32, func(n int) error {
		for {
			_, err := f.Directory.CreateCustomer(t.Context(), orderingtest.User(orderingtest.Noord), no(), ordering.CustomerInput{Reference: fmt.Sprintf("K-%d", n)})
			switch ordering.KindOf(err) {
			case ordering.Throttled: // it was not done
				continue
			case ordering.Exceeded:
				return nil
			}
			if err == nil {
				done.Add(1)
			}
			return err
		}
	}) {
		if err != nil {
			t.Fatal(err)
		}
	}
	return done.Load()
}

// Of many who ask at once no more get something than there is.
func TestQuota_Concurrent(t *testing.T) {
	if made := accepted(t, orderingtest.New(t)); made != 16 {
		t.Errorf("%d were made, want 16", made)
	}
}

// A table that forgets its conditions gives more than there is.
func TestQuota_ConcurrentPlanted(t *testing.T) {
	for range 20 {
		f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
			forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
			return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 12))}
		}))
		if accepted(t, f) > 16 {
			return
		}
	}
	t.Error("never too many: the test would see nothing")
}

// A partner with too many carts gets some more at most, others get theirs, and a cart that went makes room.
func TestQuota_Carts(t *testing.T) {
	f := orderingtest.New(t)
	by := orderingtest.User(orderingtest.Noord)
	const spare = 200
	for n := 0; n < usecase.MaxCarts; n += 100 {
		var some []ordering.Entity
		for i := n; i < n+100; i++ {
			some = append(some, &ordering.Cart{Partner: orderingtest.Noord, Customer: ordering.CustomerID(fmt.Sprintf("many-%d", i)), Items: []ordering.Item{}, UpdatedAt: f.Clock.Now()})
		}
		f.Save(some...)
	}
	opened := 0
	var refused error
	for n := range spare {
		c := orderingtest.Must(f.Directory.CreateCustomer(t.Context(), by, no(), ordering.CustomerInput{Reference: fmt.Sprintf("K-%d", n)}))(t)
		if _, refused = f.Carts.OpenCart(t.Context(), by, no(), c.ID); refused != nil {
			break
		}
		opened++
	}
	if ordering.CodeOf(refused) != "too-many-carts" || opened > 50 {
		t.Errorf("%d more were opened, then %v", opened, refused)
	}
	if _, err := f.Carts.OpenCart(t.Context(), by, no(), "many-1"); ordering.CodeOf(err) == "too-many-carts" {
		t.Errorf("one that is there: %v", err)
	}
	orderingtest.Must(f.Carts.OpenCart(t.Context(), orderingtest.User(orderingtest.Wolk), no(), orderingtest.Klant))(t)
}
