package orderingtest_test

import (
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestWorld(t *testing.T) {
	for _, c := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Slager, orderingtest.Klant} {
		t.Run(string(c), func(t *testing.T) {
			f := orderingtest.New(t, orderingtest.Lagging(3))
			order := f.InProgress(c, f.FasterFibre(c), orderingtest.NewServer())
			for _, item := range order.Items {
				done, err := f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID, item.ID, f.Clock.Today())
				if err != nil {
					t.Fatal(err)
				}
				order = done
			}
			if order.State != ordering.Completed {
				t.Errorf("the order is %s", order.State)
			}
			if tier := f.ServiceNow(c, orderingtest.FibreOf(c)).Configuration.Tier; tier != "500" {
				t.Errorf("the fibre has tier %s", tier)
			}
		})
	}
}
