package usecase_test

import (
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// A cart takes only what names its present content.
func TestCart_Tag(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		user := orderingtest.User(orderingtest.Noord)
		first := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
		second := orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, first.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()}))(t)
		item, old := second.Cart.Items[0].ID, first.Cart.Tag()
		_, err := f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, old, []ordering.ItemInput{orderingtest.NewServer()})
		wantError(t, err, ordering.Stale, "")
		_, err = f.Carts.ReplaceItem(t.Context(), user, orderingtest.Bakker, old, item, orderingtest.NewServer())
		wantError(t, err, ordering.Stale, "")
		_, err = f.Carts.RemoveItem(t.Context(), user, orderingtest.Bakker, old, item)
		wantError(t, err, ordering.Stale, "")
		wantError(t, f.Carts.DeleteCart(t.Context(), user, orderingtest.Bakker, old), ordering.Stale, "")
		_, err = f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, first.ChangeHash)
		wantError(t, err, ordering.Stale, "")
		if now := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t); now.Cart.Tag() != second.Cart.Tag() || len(now.Cart.Items) != 2 {
			t.Errorf("the cart became %+v", now.Cart)
		}
		if err := f.Carts.DeleteCart(t.Context(), user, orderingtest.Bakker, second.Cart.Tag()); err != nil {
			t.Error(err)
		}
		f.Clock.Advance(1)
		if anew := f.Fill(orderingtest.Bakker, orderingtest.NewServer()); anew.Cart.Tag() == first.Cart.Tag() {
			t.Error("a cart made anew has the tag of an earlier one")
		}
	})
}

// Items without a tag make the cart and enter no other.
func TestCart_NoTag(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	add := func(tag string) (*usecase.CartView, error) {
		return f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, tag, []ordering.ItemInput{orderingtest.NewServer()})
	}
	if _, err := add("1"); ordering.CodeOf(err) != "cart-changed" {
		t.Errorf("the tag of a cart that is gone: %v", err)
	}
	if view := orderingtest.Must(add(""))(t); !view.Opened || len(view.Cart.Items) != 1 {
		t.Errorf("the cart is %+v", view.Cart)
	}
	if _, err := add(""); ordering.CodeOf(err) != "cart-changed" {
		t.Errorf("no tag for a cart that is there: %v", err)
	}
}

// Items enter a cart together or not at all.
func TestCart_AddItems(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	open := orderingtest.Must(f.Carts.OpenCart(t.Context(), user, no(), orderingtest.Bakker))(t)
	unknown, stranger, dangling := orderingtest.NewServer(), f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer()
	unknown.Offering = "conn-fax"
	stranger.Service = orderingtest.FibreOf(orderingtest.Slager)
	dangling.Links = []ordering.Link{{Service: "nobodys"}}
	for name, wrong := range map[string]ordering.ItemInput{
		"a product that does not exist":       unknown,
		"a service of another customer":       stranger,
		"a link to what does not exist":       dangling,
		"an action that does not exist":       {Action: "delete", Offering: "host-vps"},
		"a modify without the version it saw": {Action: ordering.Modify, Offering: "host-vps", Service: orderingtest.Servers},
	} {
		_, err := f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, open.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer(), wrong})
		if ordering.KindOf(err) != ordering.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What a check tells is only advice here.
	advised := orderingtest.NewServer()
	advised.Configuration.Units = 99
	view := orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, open.Cart.Tag(), []ordering.ItemInput{advised}))(t)
	orderingtest.WantChecks(t, view.Checks, "configuration-invalid")
	if len(view.Cart.Items) != 1 {
		t.Errorf("%d items", len(view.Cart.Items))
	}
}

// A cart is its partner's.
func TestCart_OtherPartner(t *testing.T) {
	f := orderingtest.New(t)
	view := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
	for name, who := range map[string]ordering.Actor{
		"another partner": orderingtest.User(orderingtest.Zuid), "the account manager": orderingtest.As(orderingtest.Anna), "operations": orderingtest.As(orderingtest.Olga),
	} {
		for what, err := range map[string]error{
			"read":    second(f.Carts.Cart(t.Context(), who, orderingtest.Bakker)),
			"opened":  second(f.Carts.OpenCart(t.Context(), who, no(), orderingtest.Bakker)),
			"filled":  second(f.Carts.AddItems(t.Context(), who, no(), orderingtest.Bakker, view.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()})),
			"deleted": f.Carts.DeleteCart(t.Context(), who, orderingtest.Bakker, view.Cart.Tag()),
			"quoted":  second(f.Quotes.RequestQuote(t.Context(), who, no(), orderingtest.Bakker, view.ChangeHash)),
		} {
			if kind := ordering.KindOf(err); kind != ordering.Forbidden && kind != ordering.NotFound {
				t.Errorf("%s by %s: %v", what, name, err)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

// A cart holds eighty items.
func TestCart_Full(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	var eighty []ordering.ItemInput
	for range 80 {
		eighty = append(eighty, orderingtest.NewServer())
	}
	view := f.Fill(orderingtest.Bakker, eighty...)
	_, err := f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, view.Cart.Tag(), eighty[:1])
	wantError(t, err, ordering.Conflict, "cart-full")
	orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
}

// Removing an item removes the links to it.
func TestCart_RemoveItem(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	line := adds("conn-fiber-business", orderingtest.Set{Tier: "250"}, 36, 1)[0]
	view := f.Fill(orderingtest.Bakker, line)
	mobile := adds("conn-mobile-backup", orderingtest.Set{Tier: "10"}, 12, 1)[0]
	mobile.Links = []ordering.Link{{Item: view.Cart.Items[0].ID}}
	view = orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, view.Cart.Tag(), []ordering.ItemInput{mobile}))(t)
	orderingtest.WantChecks(t, view.Checks)
	view = orderingtest.Must(f.Carts.RemoveItem(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), view.Cart.Items[0].ID))(t)
	orderingtest.WantChecks(t, view.Checks, "requires-product")
	if len(view.Cart.Items) != 1 || len(view.Cart.Items[0].Links) != 0 {
		t.Errorf("left are %+v", view.Cart.Items)
	}
}

// Preview and cart show one difference.
func TestCart_Preview(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	faster := f.FasterFibre(orderingtest.Bakker)
	preview := orderingtest.Must(f.Services.Preview(t.Context(), user, orderingtest.Fibre, ordering.NewItem{ItemInput: faster}))(t)
	cart := f.Fill(orderingtest.Bakker, faster)
	if preview.Change == nil || preview.Change.Difference != cart.Change.Items[0].Difference || preview.Change.Difference != 2_062 {
		t.Errorf("preview %+v, cart %d", preview.Change, cart.Change.Items[0].Difference)
	}
	axes := orderingtest.Must(f.Services.Upgrades(t.Context(), user, "", orderingtest.Fibre))(t)
	found := false
	for _, axis := range axes.Axes {
		for _, choice := range axis.Choices {
			if axis.Kind == usecase.AxisTier && choice.Value == "500" {
				found = choice.Difference != nil && *choice.Difference == preview.Change.Difference
			}
		}
	}
	if !found {
		t.Error("the list of upgrades shows another difference")
	}
}
