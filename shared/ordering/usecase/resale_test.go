package usecase_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// sells sets the partner's markups, in basis points by category.
func sells(t testing.TB, f *orderingtest.Fixture, p ordering.PartnerID, markups map[string]int64) *ordering.Reselling {
	t.Helper()
	user := orderingtest.User(p)
	r := *orderingtest.Must(f.Directory.Reselling(t.Context(), user))(t)
	r.Markups = nil
	for category, basisPoints := range markups {
		r.Markups = append(r.Markups, ordering.CategoryMarkup{Category: category, BasisPoints: basisPoints})
	}
	return orderingtest.Must(f.Directory.SetReselling(t.Context(), user, no(), r))(t)
}

func resaleOf(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) *ordering.Resale {
	t.Helper()
	return orderingtest.Must(f.Quotes.Quote(t.Context(), orderingtest.User(v.Partner), v.Quote, v.Number))(t).Resale
}

var everything = map[string]int64{"hosting": 2_000, "connectivity": 1_000, "voice": 1_500, "service": 0}

func TestReselling(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	first := sells(t, f, orderingtest.Noord, everything)
	stale := *first
	stale.Version--
	_, err := f.Directory.SetReselling(t.Context(), user, no(), stale)
	wantError(t, err, ordering.Stale, "reselling-changed")
	wrong := *first
	wrong.Markups = []ordering.CategoryMarkup{{Category: "hosting", BasisPoints: 100_001}, {Category: "hosting", BasisPoints: -1}, {Category: "kantoor"}}
	wrong.Letterhead = ordering.Letterhead{Phone: "12", Mail: "x", IBAN: strings.Repeat("9", 43)}
	_, err = f.Directory.SetReselling(t.Context(), user, no(), wrong)
	wantError(t, err, ordering.Invalid, "")
	for _, field := range []string{"markups[0].basisPoints:range", "markups[1].category:duplicate", "markups[1].basisPoints:range", "markups[2].category:unknown", "letterhead.phone:phone", "letterhead.mail:mail", "letterhead.iban:too-long"} {
		if !strings.Contains(err.Error(), field) {
			t.Errorf("%v names no %s", err, field)
		}
	}
	for _, who := range []ordering.Subject{orderingtest.Anna, orderingtest.Saskia, orderingtest.Olga, orderingtest.Ada} {
		_, err := f.Directory.Reselling(t.Context(), orderingtest.As(who))
		wantError(t, err, ordering.Forbidden, "")
	}
}

// A version freezes what the customer is asked, beside a Change and a hash that are what they were without it.
func TestResale_Frozen(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		plain := f.Request(orderingtest.Bakker, orderingtest.NewServer())
		sells(t, f, orderingtest.Noord, everything)
		v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
		if resaleOf(t, f, plain) != nil {
			t.Error("a version of before the markups has a resale price")
		}
		r, bought := resaleOf(t, f, v), v.Change.Items[0]
		want := bought.New.NetMRC + bought.New.NetMRC.BasisPoints(2_000)
		if !r.Priced() || r.Change.Items[0].New.NetMRC != want || r.Hash == v.ChangeHash || v.Items[0].Markup != nil {
			t.Fatalf("%+v, want %d", r, want)
		}
		if bought.New.NetMRC != plain.Change.Items[0].New.NetMRC {
			t.Errorf("the purchase price moved from %d to %d", plain.Change.Items[0].New.NetMRC, bought.New.NetMRC)
		}
		hash := r.Hash
		sells(t, f, orderingtest.Noord, map[string]int64{"hosting": 9_000})
		if now := resaleOf(t, f, v); now.Hash != hash || now.Change.Items[0].New.NetMRC != want {
			t.Errorf("another markup changed the version: %+v", now)
		}
		for _, who := range []ordering.Subject{orderingtest.Anna, orderingtest.Saskia} {
			if seen := orderingtest.Must(f.Quotes.Quote(t.Context(), orderingtest.As(who), v.Quote, 0))(t); seen.Resale != nil {
				t.Errorf("%s sees the resale price", who)
			}
		}
	})
}

// The next version of the same content keeps the markups that were frozen, on its own purchase prices.
func TestResale_NextVersion(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		sells(t, f, orderingtest.Noord, everything)
		view := f.Fill(orderingtest.Bakker, orderingtest.NewServer(), orderingtest.NewServer())
		user, price := orderingtest.User(orderingtest.Noord), money.Cents(9_900)
		second := view.Cart.Items[1].ID
		view = orderingtest.Must(f.Carts.SetMarkup(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), second, &ordering.Markup{MRC: &price}))(t)
		v := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
		sells(t, f, orderingtest.Noord, map[string]int64{"hosting": 9_000})

		five := int64(500)
		discounted := orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: &five}, {Item: second, MRCBasisPoints: &five}}}))(t)
		r, bought := resaleOf(t, f, discounted), discounted.Change.Items[0].New.NetMRC
		if got := r.Change.Items[0].New.NetMRC; got != bought+bought.BasisPoints(2_000) || bought >= v.Change.Items[0].New.NetMRC {
			t.Errorf("sold for %d, bought for %d", got, bought)
		}
		if got := r.Change.Items[1].New.NetMRC; got != price || r.Lines[1].Margin.MRC != price-discounted.Change.Items[1].New.NetMRC {
			t.Errorf("the line's own price became %d, margin %+v", got, *r.Lines[1].Margin)
		}
		if before := resaleOf(t, f, v); before.Version != 1 || before.Hash == r.Hash {
			t.Errorf("version 1 has %+v", before)
		}

		revised := orderingtest.Must(f.Quotes.Revise(t.Context(), user, no(), orderingtest.Target(discounted)))(t)
		if m := revised.Cart.Item(second).Markup; m == nil || *m.MRC != price || revised.Cart.Items[0].Markup != nil {
			t.Errorf("the cart has %+v and %+v", m, revised.Cart.Items[0].Markup)
		}
		if got, bought := revised.Resale.Change.Items[0].New.NetMRC, revised.Change.Items[0].New.NetMRC; got != bought+bought.BasisPoints(9_000) {
			t.Errorf("revised it sells for %d, bought for %d", got, bought)
		}
	})
}

// A price is of one configuration, a markup of one product.
func TestSetMarkup_ItemReplaced(t *testing.T) {
	f := orderingtest.New(t)
	user, price, own := orderingtest.User(orderingtest.Noord), money.Cents(9_900), int64(2_500)
	view := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
	id := view.Cart.Items[0].ID
	view = orderingtest.Must(f.Carts.SetMarkup(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), id, &ordering.Markup{BasisPoints: &own, MRC: &price}))(t)
	replace := func(in ordering.ItemInput) *ordering.Markup {
		t.Helper()
		view = orderingtest.Must(f.Carts.ReplaceItem(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), id, in))(t)
		return view.Cart.Items[0].Markup
	}
	noted := orderingtest.NewServer()
	noted.Note = "x"
	if m := replace(noted); m == nil || *m.MRC != price {
		t.Errorf("another note leaves %+v", m)
	}
	larger := orderingtest.NewServer()
	larger.Configuration.Units = 3
	if m := replace(larger); m == nil || m.MRC != nil || *m.BasisPoints != own {
		t.Errorf("another configuration leaves %+v", m)
	}
	other := orderingtest.NewServer()
	other.Offering, other.Configuration = "host-web", orderingtest.Set{Tier: "pro"}
	if m := replace(other); m != nil {
		t.Errorf("another product leaves %+v", m)
	}
	_, err := f.Carts.SetMarkup(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), id, &ordering.Markup{})
	wantError(t, err, ordering.Invalid, "")
	_, err = f.Carts.SetMarkup(t.Context(), user, orderingtest.Bakker, "old", id, nil)
	wantError(t, err, ordering.Stale, "cart-changed")
	_, err = f.Carts.SetMarkup(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), "nothing", nil)
	wantError(t, err, ordering.NotFound, "")
}

// What the customer pays is kept with the service when it is delivered, and is where the next change begins; what oneCentral reads
// of a version does not hold it.
func TestResale_Delivered(t *testing.T) {
	f := orderingtest.New(t)
	sells(t, f, orderingtest.Noord, everything)
	order := f.InProgress(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
	orderingtest.Must(f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID, order.Items[0].ID, f.Clock.Today()))(t)
	s := f.ServiceNow(orderingtest.Bakker, orderingtest.FibreOf(orderingtest.Bakker))
	if want := s.NetMRC + s.NetMRC.BasisPoints(1_000); s.ResaleMRC == nil || *s.ResaleMRC != want {
		t.Fatalf("the service is sold for %v, want %d", s.ResaleMRC, want)
	}
	paid := *s.ResaleMRC
	sells(t, f, orderingtest.Noord, map[string]int64{"connectivity": 5_000})
	v := f.Request(orderingtest.Bakker, f.Grow(orderingtest.Bakker, s.ID, orderingtest.Set{Tier: "1000"}))
	if r := resaleOf(t, f, v); r.Change.Items[0].Old.NetMRC != paid || r.Change.Items[0].Difference != r.Change.Items[0].New.NetMRC-paid {
		t.Errorf("the customer's change begins at %d, want %d", r.Change.Items[0].Old.NetMRC, paid)
	}
	if v.Items[0].Was.ResaleMRC != nil {
		t.Error("the version holds what the customer pays")
	}
}

// A resale that was altered is not drawn.
func TestResale_Damaged(t *testing.T) {
	f := orderingtest.New(t)
	sells(t, f, orderingtest.Noord, everything)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	orderingtest.Must(f.Jobs.Resale(t.Context(), v))(t)
	r := resaleOf(t, f, v)
	r.Change.Total.NewMRC++
	if err := f.Store.Update(t.Context(), func(tx ordering.Tx) error {
		if _, err := tx.Resale(t.Context(), v.Partner, v.Ref()); err != nil {
			return err
		}
		tx.Save(r)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	_, err := f.Jobs.Resale(t.Context(), v)
	wantError(t, err, ordering.Conflict, "record-damaged")
}
