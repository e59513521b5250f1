package usecase_test

import (
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

func adds(offering catalog.OfferingID, what orderingtest.Set, months, times int) []ordering.ItemInput {
	return slices.Repeat([]ordering.ItemInput{{Action: ordering.Add, Offering: offering, Configuration: what, TermMonths: months}}, times)
}

// bigDeal needs a sales manager: 50 servers of size l, € 3,081.25 per month.
func bigDeal() ordering.ItemInput {
	return adds("host-vps", orderingtest.Set{Tier: "l", Units: 50}, 12, 1)[0]
}

// design needs engineering: 10 Gb/s.
func design() ordering.ItemInput {
	return adds("conn-ethernet-dedicated", orderingtest.Set{Tier: "10000"}, 36, 1)[0]
}

func TestApprovals_Required(t *testing.T) {
	manager, sales, engineering := ordering.AccountManager, ordering.SalesManager, ordering.Engineering
	fast := ordering.ServiceID("bakker-fast")
	for name, c := range map[string]struct {
		items func(*orderingtest.Fixture) []ordering.ItemInput
		want  []ordering.Role
		rules []string // of the last one
	}{
		"every quote is reviewed": {
			func(*orderingtest.Fixture) []ordering.ItemInput {
				return []ordering.ItemInput{orderingtest.NewServer()}
			},
			[]ordering.Role{manager},
			[]string{"review"},
		},
		"one-off charges of exactly € 5,000 are no big deal": { // 3 × 1,500 + 2 × 250
			func(*orderingtest.Fixture) []ordering.ItemInput {
				return append(adds("conn-ethernet-dedicated", orderingtest.Set{Tier: "100"}, 12, 3), adds("host-colocation", orderingtest.Set{Tier: "1u", Units: 1}, 12, 2)...)
			}, []ordering.Role{manager}, []string{"review"},
		},
		"one-off charges over that are, summed over the items": {
			func(*orderingtest.Fixture) []ordering.ItemInput {
				return append(adds("conn-ethernet-dedicated", orderingtest.Set{Tier: "100"}, 12, 3), adds("host-colocation", orderingtest.Set{Tier: "1u", Units: 1}, 12, 3)...)
			}, []ordering.Role{manager, sales}, []string{"big-deal"},
		},
		"over € 2,500 more per month is a big deal": {
			func(*orderingtest.Fixture) []ordering.ItemInput { return []ordering.ItemInput{bigDeal()} },
			[]ordering.Role{manager, sales},
			[]string{"big-deal"},
		},
		"the differences count, not the new prices": { // from 40 to 45 servers of size l
			func(f *orderingtest.Fixture) []ordering.ItemInput {
				f.AddService(orderingtest.Service("bakker-many", orderingtest.Bakker, "host-vps", orderingtest.Set{Tier: "l", Units: 45}, 12))
				return []ordering.ItemInput{f.Grow(orderingtest.Bakker, "bakker-many", orderingtest.Set{Tier: "l", Units: 50})}
			}, []ordering.Role{manager}, []string{"review"},
		},
		"one item that gets cheaper, though the whole gets dearer": {
			func(f *orderingtest.Fixture) []ordering.ItemInput {
				return []ordering.ItemInput{f.Grow(orderingtest.Bakker, orderingtest.Servers, orderingtest.Set{Tier: "m", Units: 1}), f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer()}
			}, []ordering.Role{manager, sales}, []string{"negative-delta"},
		},
		"a new service of a tier that needs a design": {
			func(*orderingtest.Fixture) []ordering.ItemInput { return []ordering.ItemInput{design()} },
			[]ordering.Role{manager, engineering},
			[]string{"design"},
		},
		"a service that grows to such a tier": {
			func(f *orderingtest.Fixture) []ordering.ItemInput {
				f.AddService(orderingtest.Service(fast, orderingtest.Bakker, "conn-ethernet-dedicated", orderingtest.Set{Tier: "1000"}, 36))
				return []ordering.ItemInput{f.Grow(orderingtest.Bakker, fast, orderingtest.Set{Tier: "10000"})}
			}, []ordering.Role{manager, engineering}, []string{"design"},
		},
		"a migration to such a tier": {
			func(f *orderingtest.Fixture) []ordering.ItemInput {
				move := f.Grow(orderingtest.Bakker, orderingtest.Copper, orderingtest.Set{Tier: "10000"})
				move.Offering = "conn-ethernet-dedicated"
				return []ordering.ItemInput{move}
			}, []ordering.Role{manager, engineering}, []string{"design"},
		},
		"a service of such a tier that changes otherwise": {
			func(f *orderingtest.Fixture) []ordering.ItemInput {
				f.AddService(orderingtest.Service(fast, orderingtest.Bakker, "conn-ethernet-dedicated", orderingtest.Set{Tier: "10000"}, 36))
				return []ordering.ItemInput{f.Grow(orderingtest.Bakker, fast, orderingtest.Set{Tier: "10000", Options: map[string]int64{"bgp": 1}})}
			}, []ordering.Role{manager}, []string{"review"},
		},
		"every rule adds its roles": {
			func(*orderingtest.Fixture) []ordering.ItemInput { return []ordering.ItemInput{design(), bigDeal()} },
			[]ordering.Role{manager, sales, engineering},
			[]string{"design"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, c.items(f)...)
			var roles []ordering.Role
			for _, a := range v.Approvers {
				roles = append(roles, a.Role)
			}
			last := v.Approvers[len(v.Approvers)-1]
			if !slices.Equal(roles, c.want) || !slices.Equal(last.Rules, c.rules) {
				t.Errorf("%q must decide, the last for %q; want %q, %q", roles, last.Rules, c.want, c.rules)
			}
		})
	}
}

// All must approve, in any order.
func TestApprovals_Order(t *testing.T) {
	for _, order := range [][]ordering.Subject{
		{orderingtest.Anna, orderingtest.Saskia, orderingtest.Emre},
		{orderingtest.Els, orderingtest.Sven, orderingtest.Anna},
		{orderingtest.Sven, orderingtest.Anna, orderingtest.Els},
	} {
		t.Run(string(order[0])+" first", func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				v := f.Request(orderingtest.Bakker, design(), bigDeal())
				f.Work()
				asked := f.MailsAbout(ordering.NoticeApprovalAsked)
				want := []string{"anna@onecentral.example", "els@onecentral.example", "emre@onecentral.example", "saskia@onecentral.example", "sven@onecentral.example"}
				if !slices.Equal(asked, want) {
					t.Errorf("asked are %q, want %q", asked, want)
				}
				for i, who := range order {
					wantState(t, f, v.Ref(), ordering.Requested)
					got := orderingtest.Must(approve(t, f, who, v, usecase.ApproveInput{}))(t)
					if done := got.State == ordering.Approved; done != (i == 2) {
						t.Fatalf("after %d approvals the version is %s", i+1, got.State)
					}
				}
			})
		})
	}
}

// One decline or return decides for all.
func TestApprovals_Refused(t *testing.T) {
	for name, c := range map[string]struct {
		decide func(*testing.T, *orderingtest.Fixture, usecase.Target) (*ordering.QuoteVersion, error)
		want   ordering.VersionState
	}{
		"a decline": {func(t *testing.T, f *orderingtest.Fixture, target usecase.Target) (*ordering.QuoteVersion, error) {
			return f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Emre), no(), target, "", "cannot be built")
		}, ordering.Declined},
		"a return": {func(t *testing.T, f *orderingtest.Fixture, target usecase.Target) (*ordering.QuoteVersion, error) {
			return f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Emre), no(), target, ordering.Engineering, "Which exchange?")
		}, ordering.Returned},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				v := f.Request(orderingtest.Bakker, design(), bigDeal())
				orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))(t)
				decided := orderingtest.Must(c.decide(t, f, orderingtest.Target(v)))(t)
				if decided.State != c.want || decided.Reason == "" {
					t.Errorf("the version is %s: %q", decided.State, decided.Reason)
				}
				_, err := approve(t, f, orderingtest.Saskia, v, usecase.ApproveInput{})
				wantError(t, err, ordering.Conflict, "")
				var states []ordering.ApprovalState
				for _, a := range orderingtest.Must(f.Quotes.Quote(t.Context(), orderingtest.As(orderingtest.Anna), v.Quote, 0))(t).Approvals {
					states = append(states, a.State)
				}
				if states[0] != ordering.ApprovalApproved || states[1] != ordering.ApprovalMoot {
					t.Errorf("the approvals are %q", states)
				}
				if err := f.Approvals.LinkStands(t.Context(), v.Ref(), ordering.SalesManager); ordering.KindOf(err) != ordering.Conflict {
					t.Errorf("the link of the sales manager stands: %v", err)
				}
			})
		})
	}
}

// A decision needs its reason.
func TestApprovals_Reason(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	_, err := f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", " ")
	wantError(t, err, ordering.Invalid, "")
	_, err = f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "")
	wantError(t, err, ordering.Invalid, "")
	wantState(t, f, v.Ref(), ordering.Requested)
}

// One member of a group is enough.
func TestApprovals_Group(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, bigDeal())
	orderingtest.Must(approve(t, f, orderingtest.Sven, v, usecase.ApproveInput{}))(t)
	_, err := approve(t, f, orderingtest.Saskia, v, usecase.ApproveInput{})
	wantError(t, err, ordering.Conflict, "already-decided")
	if v = orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))(t); v.State != ordering.Approved {
		t.Errorf("the version is %s", v.State)
	}
}

// One person fills one role per version.
func TestApprovals_OneRole(t *testing.T) {
	f := orderingtest.New(t)
	both := orderingtest.As(orderingtest.Anna)
	both.Roles = []ordering.Role{ordering.AccountManager, ordering.SalesManager}
	v := f.Request(orderingtest.Bakker, bigDeal())
	target := orderingtest.Target(v)
	orderingtest.Must(f.Approvals.Approve(t.Context(), both, no(), target, usecase.ApproveInput{Role: ordering.SalesManager}))(t)
	_, err := f.Approvals.Approve(t.Context(), both, no(), target, usecase.ApproveInput{Role: ordering.AccountManager})
	wantError(t, err, ordering.Conflict, "already-decided")
	_, err = f.Approvals.Decline(t.Context(), both, no(), target, ordering.AccountManager, "changed my mind")
	wantError(t, err, ordering.Conflict, "already-decided")
	wantState(t, f, v.Ref(), ordering.Requested)
}

// The requester never decides.
func TestApprovals_Requester(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, bigDeal())
	requester := orderingtest.As(orderingtest.Saskia)
	requester.Subject = v.RequestedBy.Subject
	_, err := f.Approvals.Approve(t.Context(), requester, no(), orderingtest.Target(v), usecase.ApproveInput{})
	wantError(t, err, ordering.Forbidden, "")

	// Nor after a discount, which the account manager made but did not ask for.
	bp := int64(100)
	v2 := orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: &bp}}}))(t)
	_, err = f.Approvals.Approve(t.Context(), requester, no(), orderingtest.Target(v2), usecase.ApproveInput{})
	wantError(t, err, ordering.Forbidden, "")
}

func TestApprovals_Delegation(t *testing.T) {
	at := func(iso string) time.Time {
		moment, err := time.ParseInLocation("2006-01-02 15:04:05", iso, calendar.Amsterdam())
		if err != nil {
			t.Fatal(err)
		}
		return moment
	}
	for name, c := range map[string]struct {
		at   time.Time
		want bool
	}{
		"not on the evening before":          {at("2026-11-17 23:59:59"), false},
		"from the first moment of the first": {at("2026-11-18 00:00:00"), true},
		"to the last moment of the last":     {at("2026-11-20 23:59:59"), true},
		"not after it":                       {at("2026-11-21 00:00:00"), false},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				window := []ordering.Delegation{{To: orderingtest.Carla, From: orderingtest.Day(t, "2026-11-18"), Until: orderingtest.Day(t, "2026-11-20")}}
				orderingtest.Must(f.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, window))(t)
				v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
				f.Clock.Set(c.at)
				f.Work()
				f.CatchUp()
				waiting := orderingtest.Must(f.Approvals.WorkList(t.Context(), orderingtest.As(orderingtest.Carla)))(t)
				_, err := approve(t, f, orderingtest.Carla, v, usecase.ApproveInput{})
				if !c.want {
					wantError(t, err, ordering.NotFound, "")
					if len(waiting) != 0 {
						t.Error("it is in the work list")
					}
					return
				}
				if err != nil || len(waiting) != 1 {
					t.Errorf("%v; %d in the work list", err, len(waiting))
				}
				if asked := f.MailsAbout(ordering.NoticeApprovalAsked); !slices.Contains(asked, "carla@onecentral.example") || !slices.Contains(asked, "anna@onecentral.example") {
					t.Errorf("asked are %q", asked)
				}
			})
		})
	}
}

func TestApprovals_AccountManager(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
		done := f.Approved(f.Request(orderingtest.Kapper, orderingtest.NewServer()))
		f.Work()
		f.Mails = nil
		_, err := f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Noord, 1, orderingtest.Carla)
		wantError(t, err, ordering.Forbidden, "")
		_, err = f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, orderingtest.Noord, 1, orderingtest.Saskia)
		wantError(t, err, ordering.Invalid, "")
		orderingtest.Must(f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, orderingtest.Noord, 1, orderingtest.Carla))(t)

		_, err = approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{})
		wantError(t, err, ordering.NotFound, "")
		f.Work()
		f.CatchUp()
		if waiting := orderingtest.Must(f.Approvals.WorkList(t.Context(), orderingtest.As(orderingtest.Carla)))(t); len(waiting) != 1 || waiting[0].Quote != v.Quote {
			t.Errorf("%d in the new one's work list", len(waiting))
		}
		if waiting := orderingtest.Must(f.Approvals.WorkList(t.Context(), orderingtest.As(orderingtest.Anna)))(t); len(waiting) != 0 {
			t.Errorf("%d in the old one's work list", len(waiting))
		}
		if asked := f.MailsAbout(ordering.NoticeApprovalAsked); !slices.Equal(asked, []string{"carla@onecentral.example"}) {
			t.Errorf("asked are %q", asked)
		}
		wantHistory(t, f, v.Quote, ordering.EventReassigned)
		wantHistory(t, f, done.Quote, ordering.EventDocument)
		orderingtest.Must(approve(t, f, orderingtest.Carla, v, usecase.ApproveInput{}))(t)
	})
}

func TestApprovals_VATWaiver(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Request(orderingtest.Zurich, bigDeal())
		if len(v.Checks) != 1 || v.Checks[0].Code != ordering.VATReview {
			t.Errorf("the version keeps the checks %q", orderingtest.CheckNames(v.Checks))
		}
		_, err := approve(t, f, orderingtest.Saskia, v, usecase.ApproveInput{Waiver: "fine by me"})
		wantError(t, err, ordering.Forbidden, "")
		orderingtest.Must(approve(t, f, orderingtest.Saskia, v, usecase.ApproveInput{}))(t) // not for her to judge
		_, err = approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{})
		wantRefused(t, err, "vat-review (waivable)")
		v = orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{Waiver: "export, invoiced without VAT"}))(t)
		if v.State != ordering.Approved || v.VATWaiver == nil || v.VATWaiver.By.Subject != orderingtest.Anna || v.VATWaiver.Reason != "export, invoiced without VAT" {
			t.Errorf("%s, waived %+v", v.State, v.VATWaiver)
		}
		f.Work()
		f.Ordered(f.Latest(v.Quote))
	})
}

// A term waiver is not the account manager's to give.
func TestApprovals_TermWaiver(t *testing.T) {
	f := orderingtest.New(t)
	item := orderingtest.NewServer()
	item.TermMonths = 36
	view := f.Fill(orderingtest.Kapper, item)
	user := orderingtest.User(orderingtest.Noord)
	_, err := f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Kapper, view.ChangeHash)
	wantRefused(t, err, "term-waiver-required")
	future := &usecase.TermWaiverInput{Name: "K. Kapper", Date: f.Clock.Today().AddDays(1)}
	_, err = f.Carts.SetTermWaiver(t.Context(), user, orderingtest.Kapper, view.Cart.Tag(), future)
	wantError(t, err, ordering.Invalid, "")
	view = orderingtest.Must(f.Carts.SetTermWaiver(t.Context(), user, orderingtest.Kapper, view.Cart.Tag(), &usecase.TermWaiverInput{Name: "K. Kapper", Date: f.Clock.Today()}))(t)
	v := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Kapper, view.ChangeHash))(t)
	if v.TermWaiver == nil || v.TermWaiver.Name != "K. Kapper" || v.TermWaiver.RecordedBy.Subject != user.Subject {
		t.Errorf("recorded is %+v", v.TermWaiver)
	}
}
