package usecase_test

import (
	"fmt"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/testvolume"
)

// callers is one actor for every role, with that role alone, and two that have no business with the partner.
func callers() map[string]ordering.Actor {
	signer := orderingtest.Signer(orderingtest.Noord)
	signer.Roles = []ordering.Role{ordering.PartnerSigner}
	return map[string]ordering.Actor{
		"partnerUser": orderingtest.User(orderingtest.Noord), "partnerSigner": signer, "accountManager": orderingtest.As(orderingtest.Anna),
		"salesManager": orderingtest.As(orderingtest.Saskia), "engineering": orderingtest.As(orderingtest.Emre),
		"operations": orderingtest.As(orderingtest.Olga), "admin": orderingtest.As(orderingtest.Ada),
		"another partner": orderingtest.Signer(orderingtest.Zuid), "another account manager": orderingtest.As(orderingtest.Bram),
	}
}

// wantNotAllowed: Forbidden or a Conflict; who may not even see it is told that it is not there.
func wantNotAllowed(t *testing.T, caller string, err error) {
	t.Helper()
	stranger := caller == "another partner" || caller == "another account manager"
	kind := ordering.KindOf(err)
	if kind != ordering.Forbidden && kind != ordering.Conflict && !(stranger && kind == ordering.NotFound) {
		t.Errorf("error is %v of kind %d, want Forbidden or Conflict", err, kind)
	}
	if stranger && kind == ordering.Conflict {
		t.Errorf("%s is told about its state: %v", caller, err)
	}
}

// TestTransitions_Version tries every command in every state in every role. What docs/domain.md ("States", "Roles",
// "Approval") names is allowed; all else is refused and leaves no trace.
func TestTransitions_Version(t *testing.T) {
	type command func(*testing.T, *orderingtest.Fixture, ordering.Actor, *ordering.QuoteVersion) error
	discard := func(_ any, err error) error { return err }
	commands := map[string]command{
		"approve": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Approvals.Approve(t.Context(), a, no(), orderingtest.Target(v), usecase.ApproveInput{}))
		},
		"discount": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			bp := int64(100)
			in := usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: &bp}}}
			return discard(f.Approvals.Approve(t.Context(), a, no(), orderingtest.Target(v), in))
		},
		"decline": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Approvals.Decline(t.Context(), a, no(), orderingtest.Target(v), "", "no"))
		},
		"return": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Approvals.Return(t.Context(), a, no(), orderingtest.Target(v), "", "why?"))
		},
		"resubmit": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Quotes.Resubmit(t.Context(), a, no(), orderingtest.Target(v), "because"))
		},
		"revise": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Quotes.Revise(t.Context(), a, no(), orderingtest.Target(v)))
		},
		"copy": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Quotes.Copy(t.Context(), a, no(), orderingtest.Target(v)))
		},
		"withdraw": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Quotes.Withdraw(t.Context(), a, no(), orderingtest.Target(v), "no more"))
		},
		"confirm": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, v *ordering.QuoteVersion) error {
			return discard(f.Quotes.Confirm(t.Context(), a, no(), orderingtest.Target(v), f.Confirmation(v)))
		},
	}
	decline := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "no"))(t)
	}
	back := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "why?"))(t)
	}
	states := map[ordering.VersionState]func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion){
		ordering.Requested: func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion) {},
		ordering.Returned:  back,
		ordering.Approved:  func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Approved(v) },
		ordering.Declined:  decline,
		ordering.Withdrawn: func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), ""))(t)
		},
		ordering.Expired: func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			f.Approved(v)
			f.Clock.Days(31)
		},
		ordering.Superseded: func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			back(t, f, v)
			orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), "because"))(t)
		},
		ordering.Ordered: func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Ordered(f.Approved(v)) },
	}
	partner, approvers := []string{"partnerUser", "partnerSigner"}, []string{"accountManager", "salesManager", "engineering"}
	allowed := map[ordering.VersionState]map[string][]string{
		ordering.Requested: {"approve": approvers, "discount": {"accountManager"}, "decline": approvers, "return": approvers, "withdraw": partner},
		ordering.Returned:  {"resubmit": partner, "revise": partner, "withdraw": partner},
		ordering.Approved:  {"revise": partner, "withdraw": partner, "confirm": {"partnerSigner"}},
		ordering.Declined:  {"copy": partner},
		ordering.Withdrawn: {"copy": partner},
		ordering.Expired:   {"copy": partner},
	}
	prepared := func(t *testing.T, state ordering.VersionState) (*orderingtest.Fixture, *ordering.QuoteVersion) {
		f := orderingtest.New(t)
		v := f.Request(orderingtest.Bakker, bigDeal(), design())
		states[state](t, f, v)
		wantState(t, f, v.Ref(), state)
		return f, v
	}
	testvolume.Figure(t, "versions: %d states × %d commands × %d callers as the table says", len(states), len(commands), len(callers()))
	for state := range states {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			shared, v := prepared(t, state)
			before := len(shared.Events(v.Quote))
			for name, do := range commands {
				for caller, actor := range callers() {
					t.Run(fmt.Sprintf("%s by %s", name, caller), func(t *testing.T) {
						if slices.Contains(allowed[state][name], caller) {
							f, v := prepared(t, state)
							if err := do(t, f, actor, v); err != nil {
								t.Error(err)
							}
							return
						}
						wantNotAllowed(t, caller, do(t, shared, actor, v))
					})
				}
			}
			wantState(t, shared, v.Ref(), state)
			if after := len(shared.Events(v.Quote)); after != before {
				t.Errorf("%d events were added by refused commands", after-before)
			}
		})
	}
}

// TestTransitions_OrderItem does the same for orders.
func TestTransitions_OrderItem(t *testing.T) {
	type command func(*testing.T, *orderingtest.Fixture, ordering.Actor, *ordering.Order) (*ordering.Order, error)
	commands := map[string]command{
		"release": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.Release(t.Context(), a, no(), o.ID)
		},
		"complete": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.CompleteItem(t.Context(), a, no(), o.ID, o.Items[0].ID, f.Clock.Today())
		},
		"cancel": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.CancelItem(t.Context(), a, no(), o.ID, o.Items[0].ID, "not needed")
		},
		"fail": func(t *testing.T, f *orderingtest.Fixture, a ordering.Actor, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.FailItem(t.Context(), a, no(), o.ID, o.Items[0].ID, "no duct")
		},
	}
	steps := map[ordering.OrderState][]string{
		ordering.Acknowledged: nil, ordering.InProgress: {"release"}, ordering.Completed: {"release", "complete"},
		ordering.Cancelled: {"cancel"}, ordering.Failed: {"release", "fail"},
	}
	operations := []string{"operations"}
	allowed := map[ordering.OrderState]map[string][]string{
		ordering.Acknowledged: {
			"release": {"accountManager", "operations"}, "cancel": {"partnerUser", "partnerSigner", "accountManager", "operations"}, "fail": operations,
		},
		ordering.InProgress: {"complete": operations, "cancel": {"accountManager", "operations"}, "fail": operations},
	}
	prepared := func(t *testing.T, state ordering.OrderState) (*orderingtest.Fixture, *ordering.Order) {
		f := orderingtest.New(t)
		order := f.Ordered(f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))))
		for _, step := range steps[state] {
			order = orderingtest.Must(commands[step](t, f, orderingtest.As(orderingtest.Olga), order))(t)
		}
		if order.Items[0].State != state {
			t.Fatalf("the item is %s", order.Items[0].State)
		}
		return f, order
	}
	testvolume.Figure(t, "order items: %d states × %d commands × %d callers", len(steps), len(commands), len(callers()))
	for state := range steps {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			shared, order := prepared(t, state)
			before := len(shared.Events(order.Quote))
			for name, do := range commands {
				for caller, actor := range callers() {
					t.Run(fmt.Sprintf("%s by %s", name, caller), func(t *testing.T) {
						if slices.Contains(allowed[state][name], caller) {
							f, order := prepared(t, state)
							if _, err := do(t, f, actor, order); err != nil {
								t.Error(err)
							}
							return
						}
						_, err := do(t, shared, actor, order)
						wantNotAllowed(t, caller, err)
					})
				}
			}
			if now := orderingtest.Must(shared.Orders.Order(t.Context(), orderingtest.As(orderingtest.Olga), order.ID))(t); now.Items[0].State != state {
				t.Errorf("the item became %s", now.Items[0].State)
			}
			if after := len(shared.Events(order.Quote)); after != before {
				t.Errorf("%d events were added by refused commands", after-before)
			}
		})
	}
}

// TestTransitions_FinalStates holds the tables that docs/flow.md draws to the final states of docs/domain.md.
func TestTransitions_FinalStates(t *testing.T) {
	final := []ordering.VersionState{ordering.Declined, ordering.Withdrawn, ordering.Expired, ordering.Superseded, ordering.Ordered}
	for _, step := range ordering.VersionTransitions() {
		if slices.Contains(final, step.From) && step.To != step.From {
			t.Errorf("%s leads from the final state %s to %s", step.Command, step.From, step.To)
		}
	}
	for _, state := range final {
		if !state.Final() {
			t.Errorf("%s is not final", state)
		}
	}
	for _, step := range ordering.OrderItemTransitions() {
		if step.From.Ended() {
			t.Errorf("%s leads on from %s", step.Command, step.From)
		}
	}
}
