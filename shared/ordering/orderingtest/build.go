package orderingtest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// Set saves the tests from naming the type that they are full of.
type Set = catalog.Configuration

// Day parses a day, none for nothing.
func Day(t testing.TB, iso string) calendar.Date {
	t.Helper()
	if iso == "" {
		return calendar.Date{}
	}
	d, err := calendar.Parse(iso)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Must takes the result of a call and ends the test when it is an error: must(call())(t).
func Must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// CheckNames writes each check as its code, its reason if it has one, and its severity if that is not blocking; sorted.
func CheckNames(checks []ordering.Check) []string {
	list := make([]string, 0, len(checks))
	for _, c := range checks {
		name := string(c.Code)
		if c.Reason != "" {
			name += ": " + c.Reason
		}
		if c.Severity != ordering.Blocking {
			name += " (" + string(c.Severity) + ")"
		}
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// WantChecks demands the checks, by CheckNames.
func WantChecks(t testing.TB, checks []ordering.Check, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := CheckNames(checks); !slices.Equal(got, want) {
		t.Errorf("checks are %q, want %q", got, want)
	}
}

// FindCheck returns the only check with the code.
func FindCheck(t testing.TB, checks []ordering.Check, code ordering.CheckCode) ordering.Check {
	t.Helper()
	var found []ordering.Check
	for _, c := range checks {
		if c.Code == code {
			found = append(found, c)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d checks %s among %q", len(found), code, CheckNames(checks))
	}
	return found[0]
}

// EditedCatalogue parses the catalogue after an edit of its JSON.
func EditedCatalogue(t testing.TB, edit func(offering func(id string) map[string]any)) *catalog.Catalog {
	t.Helper()
	return NextCatalogue(t, "2026-11-01", edit)
}

// NextCatalogue is the catalogue, edited, as the version that is valid from the day. It has no worked examples: they are of
// the prices before.
func NextCatalogue(t testing.TB, from string, edit func(offering func(id string) map[string]any)) *catalog.Catalog {
	t.Helper()
	return Must(catalog.Parse(CatalogueText(t, func(all map[string]any) {
		all["catalogVersion"], all["validFrom"], all["priceVectors"] = from, from, []any{}
		edit(func(id string) map[string]any {
			for _, o := range all["offerings"].([]any) {
				if o.(map[string]any)["id"] == id {
					return o.(map[string]any)
				}
			}
			t.Fatalf("no offering %s", id)
			return nil
		})
	})))(t)
}

// CatalogueText is the catalogue's JSON after an edit.
func CatalogueText(t testing.TB, edit func(all map[string]any)) []byte {
	t.Helper()
	var all map[string]any
	if err := json.Unmarshal(Must(os.ReadFile(CatalogueFile()))(t), &all); err != nil {
		t.Fatal(err)
	}
	edit(all)
	return Must(json.Marshal(all))(t)
}

// CatalogueFile is the version of the catalogue that all these tests stand on, for a test in any folder of the module.
func CatalogueFile() string {
	path := "shared/catalog/data/2026-11-01.json"
	for range 6 {
		if _, err := os.Stat(path); err == nil {
			break
		}
		path = filepath.Join("..", path)
	}
	return path
}

// RatesOf gives the catalogue a first rate, then others, each with its day. It takes out the worked examples, which have VAT in them.
func RatesOf(first string, then ...string) func(all map[string]any) {
	rates := []any{map[string]any{"id": "standard", "ratePct": first, "labelNl": "btw"}}
	for i := 0; i < len(then); i += 2 {
		rates = append(rates, map[string]any{"id": "standard", "ratePct": then[i+1], "labelNl": "btw", "validFrom": then[i]})
	}
	return func(all map[string]any) { all["taxClasses"], all["priceVectors"] = rates, []any{} }
}
