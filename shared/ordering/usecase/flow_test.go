package usecase_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// TestFlow takes a mixed cart of a reseller and of a solutions partner from cart to inventory.
func TestFlow(t *testing.T) {
	for name, c := range map[string]struct {
		customer  ordering.CustomerID
		kind      ordering.ConfirmationKind
		documents int
		party     string
	}{
		"a reseller signs for its customer":                     {orderingtest.Bakker, ordering.Signature, 1, "Klant bakker B.V."},
		"a solutions partner activates, with copies to give on": {orderingtest.Klant, ordering.Activation, 3, "Wolk Oplossingen"},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				cart := f.Fill(c.customer, f.FasterFibre(c.customer), orderingtest.NewServer())
				partner := cart.Cart.Partner
				if len(cart.Checks) != 0 || len(cart.Change.Items) != 2 {
					t.Fatalf("checks %q, %d items priced", orderingtest.CheckNames(cart.Checks), len(cart.Change.Items))
				}
				v := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), orderingtest.User(partner), no(), c.customer, cart.ChangeHash))(t)
				if v.State != ordering.Requested || v.Number != 1 || v.ChangeHash != cart.ChangeHash || v.Party.Name != c.party {
					t.Fatalf("version %d is %s, hash %s, for %s", v.Number, v.State, v.ChangeHash, v.Party.Name)
				}
				if empty := orderingtest.Must(f.Carts.Cart(t.Context(), orderingtest.User(partner), c.customer))(t); len(empty.Cart.Items) != 0 {
					t.Error("the cart that became a quote is not empty")
				}
				f.Work()
				if asked := f.MailsAbout(ordering.NoticeApprovalAsked); !slices.Equal(asked, []string{"anna@onecentral.example"}) {
					t.Errorf("approval asked of %q", asked)
				}
				if v = orderingtest.Must(approve(t, f, orderingtest.Anna, v, usecase.ApproveInput{}))(t); v.State != ordering.Approved {
					t.Fatalf("the version is %s", v.State)
				}
				_, err := confirm(t, f, v)
				wantRefused(t, err, "document-not-ready")
				f.Work()
				for _, variant := range v.Variants() {
					orderingtest.Must(f.Quotes.Document(t.Context(), orderingtest.User(partner), v.Quote, 0, variant))(t)
				}
				if len(v.Variants()) != c.documents {
					t.Errorf("%d documents, want %d", len(v.Variants()), c.documents)
				}
				order := orderingtest.Must(confirm(t, f, v))(t)
				confirmed := order.Confirmation
				if order.State != ordering.Acknowledged || confirmed.Kind != c.kind || len(confirmed.DocumentSHA256) != 64 || confirmed.Consent == "" || confirmed.By.Address == "" {
					t.Errorf("order %s, confirmed by %+v", order.State, confirmed)
				}
				if order.ID != v.Quote.Order() || order.ChangeHash != v.ChangeHash || order.Total != v.Change.Total {
					t.Errorf("order %s with hash %s and totals %+v", order.ID, order.ChangeHash, order.Total)
				}
				wantState(t, f, v.Ref(), ordering.Ordered)
				if s := f.ServiceNow(c.customer, orderingtest.FibreOf(c.customer)); s.PendingChange == nil || s.PendingChange.Order != order.ID {
					t.Errorf("the service that changes has %+v open on it", s.PendingChange)
				}
				order = orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Anna), no(), order.ID))(t)
				if order.State != ordering.InProgress || order.ReleasedAt.IsZero() {
					t.Errorf("released, the order is %s", order.State)
				}
				f.Clock.Days(50)
				for _, item := range order.Items {
					order = orderingtest.Must(f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID, item.ID, f.Clock.Today()))(t)
				}
				if order.State != ordering.Completed {
					t.Errorf("in the end the order is %s", order.State)
				}
				var recorded int64
				for _, item := range order.Items {
					s := f.ServiceNow(c.customer, item.Service)
					if s.NetMRC != item.NewMRC || s.PendingChange != nil {
						t.Errorf("%s costs %d, want %d; open on it %v", s.ID, s.NetMRC, item.NewMRC, s.PendingChange)
					}
					recorded += int64(s.NetMRC)
				}
				if recorded != int64(order.Total.NewMRC) {
					t.Errorf("the inventory costs %d per month, the order %d", recorded, order.Total.NewMRC)
				}
				f.Work()
				partnerMails := []string{string(partner) + "-user@" + string(partner) + ".example", "orders@" + string(partner) + ".example"}
				slices.Sort(partnerMails)
				for _, notice := range []ordering.NoticeKind{ordering.NoticeApproved, ordering.NoticeCompleted} {
					if to := f.MailsAbout(notice); !slices.Equal(to, partnerMails) {
						t.Errorf("%s is mailed to %q, want %q", notice, to, partnerMails)
					}
				}
				withManager := append([]string{"anna@onecentral.example"}, partnerMails...)
				if to := f.MailsAbout(ordering.NoticeOrdered); !slices.Equal(to, withManager) {
					t.Errorf("ordered is mailed to %q, want %q", to, withManager)
				}
				if to := f.MailsAbout(ordering.NoticeReleased); !slices.Equal(to, []string{"olga@onecentral.example"}) {
					t.Errorf("released is mailed to %q", to)
				}
				wantHistory(t, f, v.Quote, ordering.EventRequested, ordering.EventApproval, ordering.EventApproved, ordering.EventDocument,
					ordering.EventOrdered, ordering.EventReleased, ordering.EventCompleted, ordering.EventCompleted)
			})
		})
	}
}
