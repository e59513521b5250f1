package usecase_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store/schema"
)

// dearer makes the fibre of 500 Mb/s € 10 dearer, and takes virtual servers off sale, from tomorrow on.
func dearer(t testing.TB, f *orderingtest.Fixture) {
	t.Helper()
	next := orderingtest.NextCatalogue(t, f.Clock.Today().AddDays(1).String(), func(offering func(string) map[string]any) {
		for _, tier := range offering("conn-fiber-business")["tiers"].([]any) {
			if tier := tier.(map[string]any); tier["id"] == "500" {
				tier["mrcCents"] = 9_450
			}
		}
		offering("host-vps")["status"] = "endOfSale"
		offering("host-web")["upgrade"].(map[string]any)["migratesTo"] = []any{}
	})
	if _, err := f.Directory.PutCatalog(t.Context(), orderingtest.As(orderingtest.Ada), next); err != nil {
		t.Fatal(err)
	}
}

// Resubmitting keeps catalogue, prices and dates.
func TestQuote_Resubmit(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v1 := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
		dearer(t, f)
		f.Clock.Days(3)
		orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v1), "", "Is this the right site?"))(t)
		wantState(t, f, v1.Ref(), ordering.Returned)
		_, err := approve(t, f, orderingtest.Anna, v1, usecase.ApproveInput{})
		wantError(t, err, ordering.Conflict, "")

		v2 := orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.User(v1.Partner), no(), orderingtest.Target(v1), "Yes, it is."))(t)
		if v2.Number != 2 || v2.State != ordering.Requested || v2.Answer != "Yes, it is." || v2.RequestedAt != f.Clock.Now() {
			t.Errorf("version %d is %s, answer %q, requested %s", v2.Number, v2.State, v2.Answer, v2.RequestedAt)
		}
		if v2.ChangeHash != v1.ChangeHash || v2.PricedOn != v1.PricedOn || v2.Change.Catalog != "2026-11-01" {
			t.Errorf("another change: %s of %s on %s", v2.ChangeHash, v2.Change.Catalog, v2.PricedOn)
		}
		wantState(t, f, v1.Ref(), ordering.Superseded)
		wantHistory(t, f, v1.Quote, ordering.EventReturned, ordering.EventSuperseded, ordering.EventResubmitted)
		f.Ordered(f.Approved(v2))
	})
}

// Revising prices anew.
func TestQuote_Revise(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v1 := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
		dearer(t, f)
		f.Clock.Days(3)
		f.ChangeService(orderingtest.Bakker, orderingtest.FibreOf(orderingtest.Bakker), func(s *ordering.Service) { s.Version, s.NetMRC = 5, 4_000 })
		user := orderingtest.User(v1.Partner)

		view := orderingtest.Must(f.Quotes.Revise(t.Context(), user, no(), orderingtest.Target(v1)))(t)
		orderingtest.WantChecks(t, view.Checks)
		wantState(t, f, v1.Ref(), ordering.Approved) // it stands until the next one is requested
		got := view.Change.Items[0]
		if view.Change.Catalog == v1.Change.Catalog || got.New.ListMRC != 9_450 || got.Old.NetMRC != 4_000 || view.Cart.Items[0].ServiceVersion != 5 {
			t.Errorf("priced on %s: list %d, old %d, service version %d", view.Change.Catalog, got.New.ListMRC, got.Old.NetMRC, view.Cart.Items[0].ServiceVersion)
		}
		_, err := f.Quotes.Revise(t.Context(), user, no(), orderingtest.Target(v1))
		wantError(t, err, ordering.Conflict, "cart-not-empty")

		v2 := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
		if v2.Quote != v1.Quote || v2.Number != 2 || v2.PricedOn != f.Clock.Today() {
			t.Errorf("became %s, priced on %s", v2.Ref(), v2.PricedOn)
		}
		wantState(t, f, v1.Ref(), ordering.Superseded)
		_, err = confirm(t, f, v1)
		wantRefused(t, err, "quote-superseded")
	})
}

// An approved version can be ordered while it is revised.
func TestQuote_ReviseApproved(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v1 := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
		view := orderingtest.Must(f.Quotes.Revise(t.Context(), orderingtest.User(v1.Partner), no(), orderingtest.Target(v1)))(t)
		f.Ordered(v1)
		_, err := f.Quotes.RequestQuote(t.Context(), orderingtest.User(v1.Partner), no(), orderingtest.Bakker, view.ChangeHash)
		wantError(t, err, ordering.Conflict, "")
		wantState(t, f, v1.Ref(), ordering.Ordered)
	})
}

func TestQuote_Copy(t *testing.T) {
	for name, end := range map[string]func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion){
		"of a declined one": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "too dear"))(t)
		},
		"of a withdrawn one": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), ""))(t)
		},
		"of an expired one that no sweep has seen": func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			f.Approved(v)
			f.Clock.Days(31)
		},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
				end(t, f, v)
				dearer(t, f)
				f.Clock.Days(1)
				view := orderingtest.Must(f.Quotes.Copy(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v)))(t)
				orderingtest.WantChecks(t, view.Checks)
				if view.Change.Items[0].New.ListMRC != 9_450 {
					t.Errorf("list price %d: not on today's catalogue", view.Change.Items[0].New.ListMRC)
				}
				fresh := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Bakker, view.ChangeHash))(t)
				if fresh.Quote == v.Quote || fresh.Number != 1 {
					t.Errorf("became %s", fresh.Ref())
				}
			})
		})
	}
}

// A discount makes the next version.
func TestQuote_Discount(t *testing.T) {
	amount := func(c money.Cents) *money.Cents { return &c }
	bp := func(n int64) *int64 { return &n }
	for name, c := range map[string]struct {
		discount  ordering.ItemDiscount
		stored    int64       // basis points on the MRC
		net       money.Cents // of 6967 after term and level
		state     ordering.VersionState
		approvers []ordering.Role
	}{
		"of basis points": {ordering.ItemDiscount{MRCBasisPoints: bp(500)}, 500, 6_967 - 348, ordering.Approved, []ordering.Role{ordering.AccountManager}},
		"of an amount, stored as basis points rounded down":      {ordering.ItemDiscount{MRCAmount: amount(500)}, 717, 6_967 - 500, ordering.Approved, []ordering.Role{ordering.AccountManager}},
		"of one cent, which is one basis point, which is a cent": {ordering.ItemDiscount{MRCAmount: amount(1)}, 1, 6_967 - 1, ordering.Approved, []ordering.Role{ordering.AccountManager}},
		"of exactly ten percent is not deep":                     {ordering.ItemDiscount{MRCBasisPoints: bp(1_000)}, 1_000, 6_967 - 697, ordering.Approved, []ordering.Role{ordering.AccountManager}},
		"of more is deep, which the sales manager must approve":  {ordering.ItemDiscount{MRCBasisPoints: bp(1_001)}, 1_001, 6_967 - 697, ordering.Requested, []ordering.Role{ordering.AccountManager, ordering.SalesManager}},
		"of everything": {ordering.ItemDiscount{MRCAmount: amount(6_967)}, 10_000, 0, ordering.Requested, []ordering.Role{ordering.AccountManager, ordering.SalesManager}},
		"of more than ten percent of the one-off charge is deep": {ordering.ItemDiscount{NRCBasisPoints: bp(1_001)}, 300, 6_967 - 209, ordering.Requested, []ordering.Role{ordering.AccountManager, ordering.SalesManager}},
		"on the one-off charge leaves the service its own":       {ordering.ItemDiscount{NRCBasisPoints: bp(1_000)}, 300, 6_967 - 209, ordering.Approved, []ordering.Role{ordering.AccountManager}},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				f.ChangeService(orderingtest.Bakker, orderingtest.FibreOf(orderingtest.Bakker), func(s *ordering.Service) { s.ManualBasisPoints, s.NetMRC = 300, 4_000 })
				item := f.FasterFibre(orderingtest.Bakker)
				item.Configuration.Options = map[string]int64{"install-onsite": 1} // only once, 12500
				v1 := f.Request(orderingtest.Bakker, item)
				dearer(t, f)
				f.Clock.Days(2)
				c.discount.Item = v1.Items[0].ID
				preview := orderingtest.Must(f.Approvals.PreviewDiscount(t.Context(), orderingtest.As(orderingtest.Anna), orderingtest.Target(v1), []ordering.ItemDiscount{c.discount}))(t)
				v2 := orderingtest.Must(approve(t, f, orderingtest.Anna, v1, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{c.discount}}))(t)
				if v2.Number != 2 || v2.State != c.state {
					t.Errorf("version %d is %s, want 2, %s", v2.Number, v2.State, c.state)
				}
				wantState(t, f, v1.Ref(), ordering.Superseded)
				got := v2.Change.Items[0]
				if got.ManualBasisPoints != c.stored || got.New.NetMRC != c.net {
					t.Errorf("%d basis points, net %d; want %d, net %d", got.ManualBasisPoints, got.New.NetMRC, c.stored, c.net)
				}
				if hash := orderingtest.Must(schema.HashChange(&preview.Change))(t); hash != v2.ChangeHash {
					t.Errorf("the preview was another change than the version")
				}
				if diff := cmp.Diff(preview.Approvers, v2.Approvers); diff != "" {
					t.Errorf("others decide than the preview said (-preview +version):\n%s", diff)
				}
				if v2.Change.Catalog != v1.Change.Catalog || v2.PricedOn != v1.PricedOn || v2.RequestedBy.Subject != v1.RequestedBy.Subject {
					t.Errorf("priced on %s of %s, requested by %s", v2.PricedOn, v2.Change.Catalog, v2.RequestedBy.Subject)
				}
				var roles []ordering.Role
				for _, a := range v2.Approvers {
					roles = append(roles, a.Role)
				}
				if len(roles) != len(c.approvers) || roles[len(roles)-1] != c.approvers[len(c.approvers)-1] {
					t.Errorf("to be approved by %q, want %q", roles, c.approvers)
				}
				if c.state == ordering.Requested {
					_, err := approve(t, f, orderingtest.Anna, v2, usecase.ApproveInput{})
					wantError(t, err, ordering.Conflict, "already-decided")
					v2 = orderingtest.Must(approve(t, f, orderingtest.Saskia, v2, usecase.ApproveInput{}))(t)
				}
				f.Work()
				f.Ordered(f.Latest(v2.Quote))
			})
		})
	}
}

func TestQuote_DiscountLimit(t *testing.T) {
	bp := func(n int64) *int64 { return &n }
	amount := func(c money.Cents) *money.Cents { return &c }
	f := orderingtest.New(t)
	ten := orderingtest.NewServer()
	ten.Configuration.Units = 50 // a big deal
	v := f.Request(orderingtest.Bakker, ten)
	item := v.Items[0].ID
	for name, c := range map[string]struct {
		who  ordering.Subject
		in   ordering.ItemDiscount
		kind ordering.Kind
	}{
		"the sales manager gives none":            {orderingtest.Saskia, ordering.ItemDiscount{Item: item, MRCBasisPoints: bp(1)}, ordering.Forbidden},
		"not on an item that is not there":        {orderingtest.Anna, ordering.ItemDiscount{Item: "nothing", MRCBasisPoints: bp(1)}, ordering.Invalid},
		"not less than nothing":                   {orderingtest.Anna, ordering.ItemDiscount{Item: item, MRCBasisPoints: bp(-1)}, ordering.Invalid},
		"not more than all":                       {orderingtest.Anna, ordering.ItemDiscount{Item: item, NRCBasisPoints: bp(10_001)}, ordering.Invalid},
		"not an amount over the price":            {orderingtest.Anna, ordering.ItemDiscount{Item: item, MRCAmount: amount(v.Change.Total.NewMRC + 1)}, ordering.Invalid},
		"not a negative amount":                   {orderingtest.Anna, ordering.ItemDiscount{Item: item, NRCAmount: amount(-1)}, ordering.Invalid},
		"not a percentage and an amount together": {orderingtest.Anna, ordering.ItemDiscount{Item: item, MRCBasisPoints: bp(1), MRCAmount: amount(1)}, ordering.Invalid},
		"another account manager does not see it": {orderingtest.Bram, ordering.ItemDiscount{Item: item, MRCBasisPoints: bp(1)}, ordering.NotFound},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := approve(t, f, c.who, v, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{c.in}})
			wantError(t, err, c.kind, "")
			wantState(t, f, v.Ref(), ordering.Requested)
		})
	}
}

// A deep discount that the service has already is not set in this quote.
func TestQuote_DiscountOfService(t *testing.T) {
	f := orderingtest.New(t)
	f.ChangeService(orderingtest.Bakker, orderingtest.FibreOf(orderingtest.Bakker), func(s *ordering.Service) { s.ManualBasisPoints, s.NetMRC = 3_000, 1_000 })
	v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
	if len(v.Approvers) != 1 {
		t.Errorf("asks %+v", v.Approvers)
	}
	if v = f.ApproveAll(v); v.State != ordering.Approved || v.Change.Items[0].ManualBasisPoints != 3_000 {
		t.Errorf("%s with %d basis points", v.State, v.Change.Items[0].ManualBasisPoints)
	}
}

func TestQuote_Withdraw(t *testing.T) {
	for name, prepare := range map[string]func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion){
		"a requested version": func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion) {},
		"a returned version": func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "?"))(t)
		},
		"an approved version": func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Approved(v) },
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
				prepare(t, f, v)
				orderingtest.Must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), "not needed"))(t)
				wantState(t, f, v.Ref(), ordering.Withdrawn)
				wantHistory(t, f, v.Quote, ordering.EventWithdrawn)
				view := orderingtest.Must(f.Quotes.Quote(t.Context(), orderingtest.As(orderingtest.Saskia), v.Quote, 0))(t)
				for _, a := range view.Approvals {
					if a.State == ordering.ApprovalWaiting {
						t.Errorf("the approval of %s still waits", a.Role)
					}
				}
				f.CatchUp()
				if waiting := orderingtest.Must(f.Approvals.WorkList(t.Context(), orderingtest.As(orderingtest.Anna)))(t); len(waiting) != 0 {
					t.Errorf("%d approvals in the work list", len(waiting))
				}
				_, err := confirm(t, f, v)
				wantError(t, err, ordering.Conflict, "")
			})
		})
	}
}

// A command names the version that was seen.
func TestQuote_VersionSeen(t *testing.T) {
	f := orderingtest.New(t)
	v1 := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
	bp := int64(100)
	v2 := orderingtest.Must(approve(t, f, orderingtest.Anna, v1, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v1.Items[0].ID, MRCBasisPoints: &bp}}}))(t)
	f.Work()
	_, err := confirm(t, f, v1)
	wantRefused(t, err, "quote-superseded")

	other := *v2
	other.ChangeHash = v1.ChangeHash
	_, err = confirm(t, f, &other)
	wantError(t, err, ordering.Stale, "")

	other.Number = 3
	_, err = confirm(t, f, &other)
	wantError(t, err, ordering.Invalid, "")
	wantState(t, f, v2.Ref(), ordering.Approved)
}

// Comments change no version.
func TestQuote_Comment(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
	for _, who := range []ordering.Actor{orderingtest.User(v.Partner), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Emre)} {
		orderingtest.Must(f.Quotes.Comment(t.Context(), who, no(), v.Quote, "Mind the dog."))(t)
	}
	_, err := f.Quotes.Comment(t.Context(), orderingtest.User(orderingtest.Zuid), no(), v.Quote, "Not mine.")
	wantError(t, err, ordering.NotFound, "")
	wantHistory(t, f, v.Quote, ordering.EventRequested, ordering.EventCommented, ordering.EventCommented, ordering.EventCommented)
	if now := f.Latest(v.Quote); now.Number != 1 || now.State != ordering.Requested || now.ChangeHash != v.ChangeHash {
		t.Errorf("the version became %d, %s", now.Number, now.State)
	}
	f.Approved(v)
	f.Ordered(f.Latest(v.Quote))
	orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.As(orderingtest.Anna), no(), v.Quote, "Thank you."))(t)
}

// A new catalogue refuses no approval and no order.
func TestQuote_NewCatalog(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
		dearer(t, f) // servers are off sale now
		f.Clock.Days(2)
		order := f.Ordered(f.Approved(v))
		if order.Total != v.Change.Total {
			t.Errorf("ordered %+v, quoted %+v", order.Total, v.Change.Total)
		}
		order = orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID))(t)
		for _, item := range order.Items {
			order = orderingtest.Must(f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID, item.ID, f.Clock.Today()))(t)
			if s := f.ServiceNow(orderingtest.Bakker, item.Service); s.Catalog != "2026-11-01" || s.NetMRC != item.NewMRC {
				t.Errorf("%s is recorded at %d of %s", s.ID, s.NetMRC, s.Catalog)
			}
		}
	})
}

// A new catalogue blocks a cart until its prices are accepted.
func TestCart_NewCatalog(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		user := orderingtest.User(orderingtest.Noord)
		before := f.Fill(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
		dearer(t, f)
		f.Clock.Days(2)
		now := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		changed := orderingtest.FindCheck(t, now.Checks, ordering.PriceChanged)
		if changed.Old.NetMRC != 6_967 || changed.New.NetMRC != 7_791 { // 9450 - 284 (3%, half a cent up) = 9166; - 1375 (15%)
			t.Errorf("from %d to %d", changed.Old.NetMRC, changed.New.NetMRC)
		}
		_, err := f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, now.ChangeHash)
		wantRefused(t, err, "price-changed")
		_, err = f.Carts.AcceptPrices(t.Context(), user, no(), orderingtest.Bakker, before.ChangeHash)
		wantError(t, err, ordering.Stale, "")
		accepted := orderingtest.Must(f.Carts.AcceptPrices(t.Context(), user, no(), orderingtest.Bakker, now.ChangeHash))(t)
		wantRemaining := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		orderingtest.WantChecks(t, wantRemaining.Checks)
		v := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, accepted.ChangeHash))(t)
		if v.Change.Items[0].New.NetMRC != 7_791 || v.Change.Catalog == "2026-11-01" {
			t.Errorf("requested at %d of %s", v.Change.Items[0].New.NetMRC, v.Change.Catalog)
		}
	})
}

// A request lists every check that fails.
func TestRequest_Checks(t *testing.T) {
	f := orderingtest.New(t)
	wrong := orderingtest.NewServer()
	wrong.TermMonths, wrong.Configuration.Units = 24, 60
	mobile := ordering.ItemInput{Action: ordering.Add, Offering: "conn-mobile-backup", Configuration: catalog.Configuration{Tier: "10"}, TermMonths: 1}
	view := f.Fill(orderingtest.Zurich, wrong, mobile)
	_, err := f.Quotes.RequestQuote(t.Context(), orderingtest.User(orderingtest.Noord), no(), orderingtest.Zurich, view.ChangeHash)
	wantRefused(t, err, "configuration-invalid", "requires-product", "term-not-offered", "vat-review (waivable)")
}
