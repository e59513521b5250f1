package api_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// letters is a text of letters of four bytes that can hardly be compressed.
func letters(dice *rand.Rand, n int) string {
	text := make([]rune, n)
	for i := range text {
		text[i] = rune(0x20000 + dice.IntN(0xa6e0)) // CJK Unified Ideographs Extension B
	}
	return string(text)
}

// crowded is the world in which everything is as long as it may be.
type crowded struct {
	*orderingtest.Fixture
	t     *testing.T
	dice  *rand.Rand
	items []ordering.ItemInput
}

func newCrowded(t *testing.T) *crowded {
	w := &crowded{Fixture: orderingtest.New(t), t: t, dice: rand.New(rand.NewPCG(7, 13))}
	place := func() (*ordering.Address, *ordering.Contact) {
		return &ordering.Address{Street: letters(w.dice, 120), HouseNumber: letters(w.dice, 20), Postcode: "1012 AB", City: letters(w.dice, 120), Country: "NL"},
			&ordering.Contact{Name: letters(w.dice, 120), Phone: "+31201234567", Mail: "planning@slager.example"}
	}
	for n := range ordering.MaxItems {
		s := orderingtest.Service(ordering.ServiceID(fmt.Sprintf("slager-web-%02d", n)), orderingtest.Slager, "host-web", orderingtest.Set{Tier: "start"}, 12)
		s.Site, s.SiteContact = place()
		s.Reference = letters(w.dice, 60)
		w.AddService(s)
		item := w.Grow(orderingtest.Slager, s.ID, orderingtest.Set{Tier: "pro"})
		item.Site, item.SiteContact = place()
		item.Reference, item.Porting = letters(w.dice, 60), &ordering.Porting{Operator: letters(w.dice, 120)}
		for range 5 {
			item.Documents = append(item.Documents, ordering.PromisedDocument{Kind: letters(w.dice, 60), Reference: letters(w.dice, 60)})
		}
		w.items = append(w.items, item)
	}
	return w
}

// once makes a command answered, as the API answers it: the answer is kept too.
func once[E, V any](w *crowded, by ordering.Actor, view func(E) V) ordering.Idempotency {
	key := w.NewID()
	return ordering.Idempotency{Partner: by.Partner, Subject: by.Subject, Key: key, Request: key, Answer: func(result any) ([]byte, error) {
		return json.Marshal(view(result.(E)))
	}}
}

func (w *crowded) view(v *ordering.QuoteVersion) *contract.QuoteVersion {
	return contract.QuoteVersionOf(v, w.Clock.Now())
}

// request asks for a quote of which every item has a note of so many letters; nil when that is too much.
func (w *crowded) request(letterCount int) *ordering.QuoteVersion {
	w.t.Helper()
	user := orderingtest.User(orderingtest.Zuid)
	for i := range w.items {
		w.items[i].Note = letters(w.dice, letterCount)
	}
	cart := orderingtest.Must(w.Fixture.Carts.OpenCart(w.t.Context(), user, ordering.Idempotency{}, orderingtest.Slager))(w.t)
	view, err := w.Fixture.Carts.AddItems(w.t.Context(), user, ordering.Idempotency{}, orderingtest.Slager, cart.Cart.Tag(), w.items)
	if ordering.CodeOf(err) == "too-large" {
		return nil
	}
	if err != nil {
		w.t.Fatal(err)
	}
	v, err := w.Fixture.Quotes.RequestQuote(w.t.Context(), user, once(w, user, w.view), orderingtest.Slager, view.ChangeHash)
	if err != nil {
		if ordering.CodeOf(err) != "too-large" {
			w.t.Fatal(err)
		}
		if err := w.Fixture.Carts.DeleteCart(w.t.Context(), user, orderingtest.Slager, view.Cart.Tag()); err != nil {
			w.t.Fatal(err)
		}
		return nil
	}
	return v
}

// largest is the size of the largest item of the type.
func (w *crowded) largest(kind string) (bytes int) {
	w.t.Helper()
	if err := w.Driver.Each(w.t.Context(), func(i table.Item) error {
		if i.Type == kind {
			bytes = max(bytes, i.Size())
		}
		return nil
	}); err != nil {
		w.t.Fatal(err)
	}
	return bytes
}

// Whatever could be requested can be returned, resubmitted, discounted, approved, signed, and each of its items completed,
// failed or cancelled, with every text as long as it may be.
func TestOrder_Room(t *testing.T) {
	w := newCrowded(t)
	ctx, user, bram, olga := t.Context(), orderingtest.User(orderingtest.Zuid), orderingtest.As(orderingtest.Bram), orderingtest.As(orderingtest.Olga)
	reason := func(n int) string { return letters(w.dice, n) }
	fits, full := 0, 501
	for full-fits > testvolume.Of(16, 64) {
		n := (fits + full) / 2
		v := w.request(n)
		if v == nil {
			full = n
			continue
		}
		fits = n
		orderingtest.Must(w.Fixture.Quotes.Withdraw(ctx, user, ordering.Idempotency{}, orderingtest.Target(v), ""))(t)
	}
	v := w.request(fits)
	if v == nil || full > 500 {
		t.Fatalf("notes of %d letters fit: it shows nothing", fits)
	}
	step := func(name string, do func() (*ordering.QuoteVersion, error)) {
		t.Helper()
		next, err := do()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		v = next
	}
	step("return", func() (*ordering.QuoteVersion, error) {
		return w.Fixture.Approvals.Return(ctx, bram, once(w, bram, w.view), orderingtest.Target(v), "", reason(ordering.MaxReason))
	})
	step("resubmit", func() (*ordering.QuoteVersion, error) {
		return w.Fixture.Quotes.Resubmit(ctx, user, once(w, user, w.view), orderingtest.Target(v), reason(ordering.MaxReason))
	})
	step("discount", func() (*ordering.QuoteVersion, error) {
		var in usecase.ApproveInput
		for _, item := range v.Items {
			basisPoints := int64(1 + w.dice.IntN(900))
			in.Discounts = append(in.Discounts, ordering.ItemDiscount{Item: item.ID, MRCBasisPoints: &basisPoints, NRCBasisPoints: &basisPoints})
		}
		return w.Fixture.Approvals.Approve(ctx, bram, once(w, bram, w.view), orderingtest.Target(v), in)
	})
	if v.State == ordering.Requested { // others must decide on such discounts
		v = w.ApproveAll(v)
	}
	w.Work()
	signer, input := orderingtest.Signer(v.Partner), w.Confirmation(v)
	input.SignerName, input.SignerFunction = reason(ordering.MaxName), reason(ordering.MaxName)
	order, err := w.Fixture.Quotes.Confirm(ctx, signer, once(w, signer, contract.OrderOf), orderingtest.Target(v), input)
	if err != nil {
		t.Fatalf("confirm: %v", err)
	}
	if order.State == ordering.Acknowledged {
		if order, err = w.Fixture.Orders.Release(ctx, olga, once(w, olga, contract.OrderOf), order.ID); err != nil {
			t.Fatalf("release: %v", err)
		}
	}
	last := len(order.Items) - 1
	ends := map[string]func(ordering.ItemID) error{
		"fail": func(item ordering.ItemID) error {
			_, err := w.Fixture.Orders.FailItem(ctx, olga, once(w, olga, contract.OrderOf), order.ID, item, reason(ordering.MaxEndReason))
			return err
		},
		"cancel": func(item ordering.ItemID) error {
			_, err := w.Fixture.Orders.CancelItem(ctx, olga, once(w, olga, contract.OrderOf), order.ID, item, reason(ordering.MaxEndReason))
			return err
		},
		"complete": func(item ordering.ItemID) error {
			_, err := w.Fixture.Orders.CompleteItem(ctx, olga, once(w, olga, contract.OrderOf), order.ID, item, w.Clock.Today())
			return err
		},
	}
	for name, end := range ends {
		w.ended(order, last, reason)
		if err := end(order.Items[last].ID); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	t.Logf("notes of %d letters; Version %d bytes, Order %d, Answer %d, Cart %d, of %d", fits, w.largest("Version"), w.largest("Order"), w.largest("Answer"), w.largest("Cart"), table.MaxItemBytes)
}

// ended has the first items of the order failed and no other ended, each for the longest reason, in one write: eighty commands would take a minute.
func (w *crowded) ended(order *ordering.Order, n int, reason func(letters int) string) {
	w.t.Helper()
	err := w.Store.Update(w.t.Context(), func(tx ordering.Tx) error {
		o, err := tx.Order(w.t.Context(), order.Partner, order.ID)
		if err != nil {
			return err
		}
		for i := range o.Items {
			if o.Items[i] = order.Items[i]; i < n {
				o.Items[i].State, o.Items[i].Reason = ordering.Failed, reason(ordering.MaxEndReason)
			}
		}
		tx.Save(o)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}
