package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// dropping is the catalogue of 2027 without what the edit takes out of it.
func dropping(t *testing.T, edit func(tree map[string]any, offering func(id string) map[string]any)) []byte {
	t.Helper()
	return orderingtest.CatalogueText(t, func(tree map[string]any) {
		tree["catalogVersion"], tree["validFrom"], tree["priceVectors"] = "2027-01-01", "2027-01-01", []any{}
		edit(tree, func(id string) map[string]any {
			for _, o := range tree["offerings"].([]any) {
				if o := o.(map[string]any); o["id"] == id {
					return o
				}
			}
			t.Fatalf("no offering %s", id)
			return nil
		})
	})
}

// without leaves out the element with the id.
func without(list any, id string) []any {
	return slices.DeleteFunc(list.([]any), func(e any) bool { return e.(map[string]any)["id"] == id })
}

// A catalogue that is published tells what it takes from live services, and from no others.
func TestCatalogue_Dropped(t *testing.T) {
	w := newWorld(t)
	ada := w.as("staff.ada")
	for i := range 25 {
		w.AddService(orderingtest.Service(ordering.ServiceID("kapper-"+string(rune('a'+i))), orderingtest.Kapper, "host-vps", w.ServiceNow(orderingtest.Bakker, orderingtest.Servers).Configuration, 12))
	}
	w.ChangeService(orderingtest.Slager, orderingtest.FibreOf(orderingtest.Slager), func(s *ordering.Service) { s.State = ordering.ServiceTerminated })
	text := dropping(t, func(tree map[string]any, offering func(string) map[string]any) {
		fibre, vps := offering("conn-fiber-business"), offering("host-vps")
		fibre["tiers"] = without(fibre["tiers"], "100")
		fibre["tiers"] = without(fibre["tiers"], "250") // nobody has it
		vps["termMonths"] = slices.DeleteFunc(vps["termMonths"].([]any), func(m any) bool { return m == 12.0 })
		delete(vps["nrcByTermCents"].(map[string]any), "12")
	})
	type ref struct {
		Partner ordering.PartnerID
		Service ordering.ServiceID
	}
	var head struct {
		Follows string
		Dropped []struct {
			Offering, Kind, ID string
			Services           int
			First              []ref
		}
	}
	for _, when := range []string{"published", "published again"} {
		ada.do(http.MethodPut, "/v1/catalogs/2027-01-01", text).want(200).into(&head)
		if head.Follows != w.Catalog().Version || len(head.Dropped) != 2 {
			t.Fatalf("%s: %+v", when, head)
		}
		fibre, term := head.Dropped[0], head.Dropped[1]
		want := []ref{{orderingtest.Noord, orderingtest.Fibre}, {orderingtest.Wolk, orderingtest.FibreOf(orderingtest.Klant)}}
		if fibre.Offering != "conn-fiber-business" || fibre.Kind != "tier" || fibre.ID != "100" || fibre.Services != 2 || !slices.Equal(fibre.First, want) {
			t.Errorf("%s: %+v", when, fibre)
		}
		if term.Offering != "host-vps" || term.Kind != "term" || term.ID != "12" || term.Services != 26 || len(term.First) != 20 {
			t.Errorf("%s: %+v", when, term)
		}
	}
}

// The level of a partner is in every catalogue to come.
func TestCatalogue_LevelInUse(t *testing.T) {
	w := newWorld(t)
	ada := w.as("staff.ada")
	without := func(levels ...string) []byte {
		return dropping(t, func(tree map[string]any, _ func(string) map[string]any) {
			for _, level := range levels {
				tree["partnerLevels"] = without(tree["partnerLevels"], level)
			}
		})
	}
	ada.do(http.MethodPut, "/v1/catalogs/2027-01-01", without("bronze", "silver")).refused(422, "catalog-invalid", "partnerLevels:in-use", "partnerLevels:in-use")
	noord := w.as("staff.ada").get("/v1/partners/noord")
	var gold contract.PartnerInput
	noord.into(&gold)
	gold.Level = "gold"
	tag := ada.do(http.MethodPut, "/v1/partners/noord", gold, "If-Match", noord.tag()).want(200).tag()
	ada.do(http.MethodPut, "/v1/catalogs/2027-01-01", without("silver")).want(200)
	gold.Level = "silver"
	ada.do(http.MethodPut, "/v1/partners/noord", gold, "If-Match", tag).refused(422, "invalid-input", "level:unknown")
}

// A catalogue that is refused is told all of its faults, each by its path.
func TestCatalogue_Faults(t *testing.T) {
	w := newWorld(t)
	ada := w.as("staff.ada")
	for _, tc := range []struct {
		name  string
		spoil func(tree map[string]any)
		want  []string
	}{
		{"a price that is missing and a field nobody knows", func(tree map[string]any) {
			offering := tree["offerings"].([]any)[0].(map[string]any)
			delete(offering["tiers"].([]any)[0].(map[string]any), "mrcCents")
			offering["colour"] = "red"
		}, []string{"offerings[0].tiers[0].mrcCents:required", "offerings[0].colour:unknown"}},
		{"a quote that nobody can decide, delivered in 400 years", func(tree map[string]any) {
			tree["approvalRules"] = []any{}
			tree["offerings"].([]any)[0].(map[string]any)["qualification"].(map[string]any)["leadTimeBusinessDays"] = 100_000
			tree["offerings"].([]any)[1].(map[string]any)["taxClass"] = "reduced"
		}, []string{
			"approvalRules:count", "approvalRules:required", "offerings[0].qualification.leadTimeBusinessDays:range", "offerings[1].taxClass:choice",
			"offerings[1].tiers[4].requiresApproval:unknown",
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text, err := json.Marshal(w.Catalog())
			if err != nil {
				t.Fatal(err)
			}
			var tree map[string]any
			if err := json.Unmarshal(text, &tree); err != nil {
				t.Fatal(err)
			}
			tree["catalogVersion"], tree["validFrom"] = "2027-01-01", "2027-01-01"
			tc.spoil(tree)
			got := ada.do(http.MethodPut, "/v1/catalogs/2027-01-01", tree)
			got.t = t
			got.refused(422, "catalog-invalid", tc.want...)
			if book, err := w.Store.Book(t.Context()); err != nil || len(book.Versions()) != 1 {
				t.Errorf("%d versions, %v", len(book.Versions()), err)
			}
		})
	}
}
