package usecase_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Customers are found by what the partner knows of them.
func TestCustomers_Find(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	for i := range 3 {
		if _, err := f.Directory.CreateCustomer(t.Context(), user, ordering.Idempotency{}, ordering.CustomerInput{Reference: fmt.Sprintf("P-%d", i), Company: ordering.Company{LegalName: "Smederij Vuur B.V."}}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.Directory.CreateCustomer(t.Context(), user, ordering.Idempotency{}, ordering.CustomerInput{Company: ordering.Company{LegalName: "Café Zoë"}}); err != nil {
		t.Fatal(err)
	}
	f.Save(&ordering.Customer{ID: "decomposed", Partner: orderingtest.Noord, Company: ordering.Company{LegalName: "Citroe\u0308n \u202eV.B\u202c"}, Version: 1})
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"all of them without a text":         {"", 9},
		"by a part of the name, in any case": {"smederij", 3},
		"by the reference":                   {"p-2", 1},
		"by the KvK number":                  {"87654321", 2},
		"by the town":                        {"utrecht", 4},
		"without the accents":                {"cafe zoe", 1},
		"with decomposed accents":            {"CAFE\u0301 ZOE\u0308", 1},
		"as it was kept before":              {"citroën", 1},
		"none of another partner":            {"slager", 0},
	} {
		t.Run(name, func(t *testing.T) {
			var found int
			for page := (ordering.Page{Limit: 2}); ; {
				some, next, err := f.Directory.FindCustomers(t.Context(), user, "", c.text, page)
				if err != nil {
					t.Fatal(err)
				}
				found += len(some)
				if len(some) == 0 && next != "" {
					t.Error("an empty page is not the last")
				}
				if next == "" {
					break
				}
				page.Cursor = next
			}
			if found != c.want {
				t.Errorf("%d found, want %d", found, c.want)
			}
		})
	}
	if _, _, err := f.Directory.FindCustomers(t.Context(), user, orderingtest.Zuid, "", ordering.Page{}); ordering.KindOf(err) != ordering.NotFound && ordering.KindOf(err) != ordering.Forbidden {
		t.Errorf("another partner's: %v", err)
	}
}

// The partner's open carts come with their customers.
func TestCarts_List(t *testing.T) {
	f := orderingtest.New(t)
	for _, customer := range []ordering.CustomerID{orderingtest.Kapper, orderingtest.Bakker} {
		f.Fill(customer, orderingtest.NewServer())
		f.Clock.Advance(time.Minute)
	}
	names := func(p ordering.PartnerID) (names []string) {
		carts, _, err := f.Carts.Carts(t.Context(), orderingtest.User(p), "", ordering.Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range carts {
			names = append(names, c.CustomerName)
		}
		return names
	}
	if got, want := names(orderingtest.Noord), []string{"Klant bakker B.V.", "Klant kapper B.V."}; !slices.Equal(got, want) {
		t.Errorf("carts of %q, want %q, the last changed first", got, want)
	}
	if got := names(orderingtest.Zuid); len(got) > 0 {
		t.Errorf("another partner sees carts of %q", got)
	}
}
