package usecase_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// A target leaves what it does not name.
func TestBulk_Target(t *testing.T) {
	f := orderingtest.New(t)
	servers := f.AddService(orderingtest.Service("s", orderingtest.Bakker, "host-vps", catalog.Configuration{Tier: "m", Units: 3, Options: map[string]int64{"disk-50": 2, "managed": 1}}, 12))
	trunk := f.ServiceNow(orderingtest.Bakker, orderingtest.Trunk)
	copper := f.ServiceNow(orderingtest.Bakker, orderingtest.Copper)
	for name, c := range map[string]struct {
		service *ordering.Service
		target  usecase.UpgradeTarget
		want    catalog.Configuration
		months  int
	}{
		"a tier":                   {servers, usecase.UpgradeTarget{Tier: "l"}, catalog.Configuration{Tier: "l", Units: 3, Options: map[string]int64{"disk-50": 2, "managed": 1}}, 0},
		"a quantity":               {trunk, usecase.UpgradeTarget{Units: 12}, catalog.Configuration{Units: 12}, 0},
		"an option":                {trunk, usecase.UpgradeTarget{Options: map[string]int64{"srtp": 1}}, catalog.Configuration{Units: 8, Options: map[string]int64{"srtp": 1}}, 0},
		"an option taken off":      {servers, usecase.UpgradeTarget{Options: map[string]int64{"managed": 0}}, catalog.Configuration{Tier: "m", Units: 3, Options: map[string]int64{"disk-50": 2}}, 0},
		"a term":                   {trunk, usecase.UpgradeTarget{TermMonths: 36}, catalog.Configuration{Units: 8}, 36},
		"the offering that it has": {trunk, usecase.UpgradeTarget{Offering: "voice-sip-trunk"}, catalog.Configuration{Units: 8}, 0},
		"another offering, of which it is a move":   {copper, usecase.UpgradeTarget{Offering: "conn-fiber-business", Tier: "250", TermMonths: 24}, catalog.Configuration{Tier: "250"}, 24},
		"another offering keeps units where it can": {trunk, usecase.UpgradeTarget{Offering: "voice-hosted-seat", Tier: "pro"}, catalog.Configuration{Tier: "pro", Units: 8}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			in := c.target.For(c.service, f.Catalog().Offering(c.service.Offering), f.Catalog())
			if !in.Configuration.Equal(c.want) || in.TermMonths != c.months || in.ServiceVersion != c.service.Version {
				t.Errorf("asked: %+v", in)
			}
		})
	}
}

// Many services are previewed as each one alone.
func TestBulk_Preview(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	f.AddService(orderingtest.Service("kapper-trunk", orderingtest.Kapper, "voice-sip-trunk", catalog.Configuration{Units: 4}, 24))
	f.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	})
	filled := f.Fill(orderingtest.Bakker, f.Grow(orderingtest.Bakker, orderingtest.Trunk, catalog.Configuration{Units: 10}))
	ids := []ordering.ServiceID{"kapper-trunk", orderingtest.Trunk, orderingtest.Fibre, orderingtest.Trunk}
	view, err := f.Services.PreviewAll(t.Context(), user, ids, usecase.UpgradeTarget{Units: 12})
	if err != nil {
		t.Fatal(err)
	}
	var total ordering.ChangeTotal
	var seen []ordering.ServiceID
	for _, c := range view.Customers {
		for _, item := range c.Items {
			seen = append(seen, item.Service.ID)
			alone, err := f.Services.Preview(t.Context(), user, item.Service.ID, ordering.NewItem{ItemInput: item.Input})
			if err != nil {
				t.Fatal(err)
			}
			if (alone.Change == nil) != (item.Change == nil) || len(alone.Checks) != len(item.Checks) {
				t.Fatalf("%s: together %+v %+v, alone %+v %+v", item.Service.ID, item.Change, item.Checks, alone.Change, alone.Checks)
			}
			if item.Change != nil {
				if item.Change.Difference != alone.Change.Difference || item.Change.NRC != alone.Change.NRC {
					t.Errorf("%s: together %+v, alone %+v", item.Service.ID, item.Change, alone.Change)
				}
			}
			if item.CanAdd() {
				total.Difference += item.Change.Difference
				total.NewMRC += item.Change.New.NetMRC
				total.OldMRC += item.Change.Old.NetMRC
				total.NRC += item.Change.NRC
				total.FirstPeriod += item.Change.FirstPeriod.Amount
			}
			if can := item.Service.ID == "kapper-trunk"; item.CanAdd() != can {
				t.Errorf("%s can be added: %v", item.Service.ID, item.CanAdd())
			}
			if item.Service.ID == orderingtest.Trunk && (item.InCart == nil || item.InCart.ID != filled.Cart.Items[0].ID || item.Added()) {
				t.Errorf("the trunk stands in the cart as %+v", item.InCart)
			}
		}
	}
	if want := []ordering.ServiceID{orderingtest.Fibre, orderingtest.Trunk, "kapper-trunk"}; !slices.Equal(seen, want) {
		t.Errorf("previewed %v, want %v", seen, want)
	}
	if view.Total != total || total.Difference == 0 {
		t.Errorf("total %+v, the items make %+v", view.Total, total)
	}
}

// A preview of many ends at own services and at a full cart.
func TestBulk_Limits(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	for name, c := range map[string]struct {
		ids    []ordering.ServiceID
		target usecase.UpgradeTarget
		want   ordering.Kind
	}{
		"another partner's service":  {[]ordering.ServiceID{orderingtest.Trunk, orderingtest.FibreOf(orderingtest.Slager)}, usecase.UpgradeTarget{}, ordering.NotFound},
		"a service that is not":      {[]ordering.ServiceID{"nothing"}, usecase.UpgradeTarget{}, ordering.NotFound},
		"a quantity beyond counting": {[]ordering.ServiceID{orderingtest.Trunk}, usecase.UpgradeTarget{Units: 1 << 40}, ordering.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := f.Services.PreviewAll(t.Context(), user, c.ids, c.target); ordering.KindOf(err) != c.want {
				t.Errorf("got %v, want kind %v", err, c.want)
			}
		})
	}
	many := make([]ordering.ServiceID, 81)
	for i := range many {
		many[i] = ordering.ServiceID("s" + string(rune('A'+i%26)) + string(rune('A'+i/26)))
	}
	if _, err := f.Services.PreviewAll(t.Context(), user, many, usecase.UpgradeTarget{}); ordering.KindOf(err) != ordering.Invalid {
		t.Errorf("81 services: %v", err)
	}
	if _, err := f.Services.PreviewAll(t.Context(), orderingtest.As(orderingtest.Anna), many[:1], usecase.UpgradeTarget{}); ordering.KindOf(err) != ordering.Forbidden {
		t.Errorf("an account manager: %v", err)
	}
}
