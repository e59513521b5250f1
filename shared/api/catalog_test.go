package api_test

import (
	"encoding/json"
	"net/http"
	"testing"
)

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
