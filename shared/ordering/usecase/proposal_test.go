package usecase_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// A proposal is what its cart would say.
func TestProposal_Cart(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	trunk := ordering.ItemInput{Action: ordering.Add, Offering: "voice-sip-trunk", Configuration: orderingtest.Set{Units: 12}, TermMonths: 24}
	numbers := ordering.ItemInput{
		Action: ordering.Add, Offering: "voice-number-block", TermMonths: 36,
		Configuration: orderingtest.Set{Tier: "10", Options: map[string]int64{"port-in": 1}},
	}
	for name, in := range map[string]ordering.ItemInput{
		"a server": orderingtest.NewServer(), "a trunk": trunk, "numbers without all that they need": numbers,
		"too many servers": {Action: ordering.Add, Offering: "host-vps", Configuration: orderingtest.Set{Tier: "m", Units: 99}, TermMonths: 12},
		"no term":          {Action: ordering.Add, Offering: "host-vps", Configuration: orderingtest.Set{Tier: "m", Units: 1}},
		"what is not sold": {Action: ordering.Add, Offering: "conn-vdsl-legacy", Configuration: orderingtest.Set{Tier: "50"}, TermMonths: 12},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			proposed := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", in))(t)
			cart := f.Fill(orderingtest.Bakker, in)
			orderingtest.WantChecks(t, proposed.Checks, orderingtest.CheckNames(cart.Checks)...)
			if proposed.Change == nil {
				if len(cart.Change.Items) != 0 {
					t.Fatal("the cart prices it, the proposal does not")
				}
				return
			}
			if got, want := proposed.Change.Total, cart.Change.Total; got != want {
				t.Errorf("the proposal is %+v, the cart %+v", got, want)
			}
		})
	}
	// In the place of an item it is priced as replacing it would be.
	cart := f.Fill(orderingtest.Bakker, trunk)
	trunk.Configuration.Units = 30
	proposed := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, cart.Cart.Items[0].ID, trunk))(t)
	replaced := orderingtest.Must(f.Carts.ReplaceItem(t.Context(), user, orderingtest.Bakker, cart.Cart.Tag(), cart.Cart.Items[0].ID, trunk))(t)
	if proposed.Change.Total != replaced.Change.Total {
		t.Errorf("the proposal is %+v, the cart %+v", proposed.Change.Total, replaced.Change.Total)
	}
}

// A proposal follows its links into the cart.
func TestProposal_Links(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	cart := f.Fill(orderingtest.Kapper, ordering.ItemInput{Action: ordering.Add, Offering: "conn-fiber-business", Configuration: orderingtest.Set{Tier: "1000"}, TermMonths: 12})
	firewall := ordering.ItemInput{Offering: "host-firewall", Configuration: orderingtest.Set{Tier: "250"}, TermMonths: 12}
	alone := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Kapper, "", firewall))(t)
	orderingtest.WantChecks(t, alone.Checks)
	if len(alone.Links) != 1 || alone.Links[0].Item != cart.Cart.Items[0].ID {
		t.Fatalf("it can be linked to %+v", alone.Links)
	}
	firewall.Links = []ordering.Link{alone.Links[0].Link}
	orderingtest.WantChecks(t, orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Kapper, "", firewall))(t).Checks, "configuration-invalid (warning)")

	linkable := func(offering catalog.OfferingID) []ordering.ServiceID {
		var ids []ordering.ServiceID
		p := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", ordering.ItemInput{Offering: offering, TermMonths: 12}))(t)
		for _, l := range p.Links {
			ids = append(ids, l.Service)
		}
		slices.Sort(ids)
		return ids
	}
	for offering, want := range map[catalog.OfferingID][]ordering.ServiceID{
		"conn-mobile-backup": {orderingtest.Copper, orderingtest.Fibre}, "voice-number-block": {orderingtest.Trunk}, "host-vps": nil,
	} {
		if got := linkable(offering); !slices.Equal(got, want) {
			t.Errorf("%s can be linked to %q, want %q", offering, got, want)
		}
	}
	f.ChangeService(orderingtest.Bakker, orderingtest.Trunk, func(s *ordering.Service) { s.State = ordering.ServiceTerminated })
	if got := linkable("voice-number-block"); got != nil {
		t.Errorf("it can still be linked to %q", got)
	}
}

// A proposal shows what other choices cost.
func TestProposal_Choices(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	in := ordering.ItemInput{Offering: "host-backup", Configuration: orderingtest.Set{Units: 500, Options: map[string]int64{"retention-90": 1}}, TermMonths: 12}
	price := func(change func(*ordering.ItemInput)) usecase.Outcome {
		t.Helper()
		other := in
		other.Configuration = in.Configuration.Normal()
		change(&other)
		total := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", other))(t).Change.Total
		return usecase.Outcome{MRC: total.NewMRC, NRC: total.NRC}
	}
	p := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", in))(t)
	for _, months := range []int{1, 12, 24, 36} {
		if got, want := p.Terms[months], price(func(i *ordering.ItemInput) { i.TermMonths = months }); got != want {
			t.Errorf("%d months are said to cost %+v, and cost %+v", months, got, want)
		}
	}
	none := price(func(i *ordering.ItemInput) { i.Configuration.Options = nil })
	for _, id := range []string{"retention-90", "retention-365"} {
		with := price(func(i *ordering.ItemInput) { i.Configuration.Options = map[string]int64{id: 1} })
		if got := p.Options[id]; got.MRC != with.MRC-none.MRC {
			t.Errorf("%s is said to add %v, and adds %v", id, got.MRC, with.MRC-none.MRC)
		}
	}
	server := orderingtest.NewServer()
	p = orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", server))(t)
	server.Configuration.Tier = "xl"
	if xl := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", server))(t).Change.Total; p.Tiers["xl"].MRC != xl.NewMRC {
		t.Errorf("xl is said to cost %v, and costs %v", p.Tiers["xl"].MRC, xl.NewMRC)
	}
}

// A proposal leaves out what is wrong and prices the rest.
func TestProposal_Faults(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	fibre := ordering.ItemInput{Offering: "conn-fiber-business", Configuration: orderingtest.Set{Tier: "500"}, TermMonths: 24, Site: &ordering.Address{Street: "Dorpsstraat"}}
	p := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", fibre))(t)
	if p.Change == nil || len(p.Fields) == 0 || p.Fields[0].Field != "site.houseNumber" {
		t.Errorf("priced %v, with %+v", p.Change != nil, p.Fields)
	}
	homeless := orderingtest.Customer(orderingtest.Bakker).Input()
	homeless.Site, homeless.Address = nil, nil
	orderingtest.Must(f.Directory.UpdateCustomer(t.Context(), user, orderingtest.Bakker, 1, homeless))(t)
	orderingtest.WantChecks(t, orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", fibre))(t).Checks) // the address is wrong, not lacking
	fibre.TermMonths = 500
	if p = orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", fibre))(t); p.Change != nil {
		t.Error("a term of 500 months has a price")
	}
	_, err := f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", ordering.ItemInput{Offering: "conn-fax"})
	wantError(t, err, ordering.NotFound, "")
	_, err = f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "nothing", fibre)
	wantError(t, err, ordering.NotFound, "")
	_, err = f.Carts.Propose(t.Context(), orderingtest.User(orderingtest.Zuid), orderingtest.Bakker, "", fibre)
	wantError(t, err, ordering.NotFound, "")
	_, err = f.Carts.Propose(t.Context(), orderingtest.As(orderingtest.Anna), orderingtest.Bakker, "", fibre)
	wantError(t, err, ordering.Forbidden, "")
}

// An offer names the lowest price that a partner can have.
func TestOffer_LowestPrice(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	offers := orderingtest.Must(f.Carts.Offers(t.Context(), user))(t)
	from := map[catalog.OfferingID]money.Cents{}
	for _, o := range offers {
		if o.ID == "conn-vdsl-legacy" {
			t.Error("what is no longer sold is offered")
		}
		from[o.ID] = o.From
		lowest := money.Cents(1 << 40)
		for _, c := range o.Smallest() {
			for _, months := range o.TermMonths {
				p := orderingtest.Must(f.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", ordering.ItemInput{Offering: o.ID, Configuration: c, TermMonths: months}))(t)
				lowest = min(lowest, p.Change.Total.NewMRC)
			}
		}
		if o.From != lowest {
			t.Errorf("%s is offered from %v, and can be had for %v", o.ID, o.From, lowest)
		}
	}
	// 59.50 less 6% for 36 months, less 15% for silver.
	if got := from["conn-fiber-business"]; got != 4754 {
		t.Errorf("fibre is offered from %v", got)
	}
}
