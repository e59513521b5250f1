package ordering_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/oracle"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

// mutationSeed draws the mutations; the same seed draws the same ones.
const mutationSeed = 20261130

// mutation is the catalogue with one fault, or one that only looks like it.
type mutation struct {
	name string
	tree map[string]any
	// refused tells that no reading of it can be right.
	refused bool
}

// TestCatalogue_Mutated spoils 500 catalogues (a sample of 60 under the race detector): each is refused with its path, or
// priced as the oracle prices it.
func TestCatalogue_Mutated(t *testing.T) {
	all := mutations(t, testvolume.Of(500, 60))
	refused := 0
	for n, m := range all {
		t.Run(fmt.Sprintf("%d %s", n, m.name), func(t *testing.T) {
			err := judge(t, m, catalog.Parse, uint64(n))
			if errors.Is(err, errRefused) {
				refused++
				return
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	t.Logf("seed %d: %d catalogues, %d refused, %d priced by the oracle", mutationSeed, len(all), refused, len(all)-refused)
	if refused < len(all)/3 || refused == len(all) {
		t.Errorf("%d of %d refused: the mutations say nothing", refused, len(all))
	}
}

// A door that reads a new catalogue as it reads a stored one is found out.
func TestCatalogue_MutatedPlanted(t *testing.T) {
	for n, m := range mutations(t, 60) {
		if err := judge(t, m, catalog.Read, uint64(n)); err != nil && !errors.Is(err, errRefused) {
			return
		}
	}
	t.Error("nothing was found")
}

// errRefused says that a catalogue was refused as it should be.
var errRefused = errors.New("refused")

// judge returns errRefused, nil for a catalogue that is priced right, or what is wrong.
func judge(t *testing.T, m mutation, parse func([]byte) (*catalog.Catalog, error), seed uint64) (err error) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	text := orderingtest.Must(json.Marshal(m.tree))(t)
	c, err := parse(text)
	if err != nil {
		return refusedWithPaths(err, m.tree)
	}
	if m.refused {
		return errors.New("was accepted")
	}
	stored, err := catalog.Read(orderingtest.Must(json.Marshal(c))(t)) // what is published is what is priced
	if err != nil {
		return err
	}
	return pricedRight(t, text, stored, rand.New(rand.NewPCG(mutationSeed, seed)))
}

// refusedWithPaths demands that every fault leads to a value, or to where one is missing.
func refusedWithPaths(err error, tree map[string]any) error {
	var faults catalog.Faults
	if !errors.As(err, &faults) || len(faults) == 0 {
		return fmt.Errorf("refused without a fault: %w", err)
	}
	for _, f := range faults {
		if !leads(tree, f.Path) || f.Message.Text().NL == "" || f.Code == "" {
			return fmt.Errorf("a fault that leads nowhere: %q in %w", f.Path, err)
		}
	}
	return errRefused
}

// leads reports whether all but the last step of a path is there.
func leads(tree any, path string) bool {
	steps := strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	for n, step := range steps {
		last := n == len(steps)-1
		switch at := tree.(type) {
		case map[string]any:
			tree = at[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(at) {
				return last && err == nil
			}
			tree = at[i]
		default:
			return false
		}
	}
	return len(steps) > 0
}

// pricedRight compares items that a partner could order with the oracle, each with its VAT, its dates and who must decide.
func pricedRight(t *testing.T, text []byte, c *catalog.Catalog, r *rand.Rand) error {
	t.Helper()
	o, err := oracle.New(text)
	if err != nil {
		return err
	}
	book, err := catalog.NewBook(c)
	if err != nil {
		return err
	}
	for range 40 {
		d, err := draw(o, r, c, "item")
		if err != nil {
			return err
		}
		change, checks := assessDrawn(t, c, book, d.PartnerLevel, d)
		if err := differs(o, d, change.Of("item")); err != nil {
			return fmt.Errorf("%w\n%+v\nchecks %q", err, d.Item, orderingtest.CheckNames(checks))
		}
		if got, want := int64(change.VAT.Amounts.NewMRC), o.VAT(int64(change.Total.NewMRC), d.today.String()); got != want {
			return fmt.Errorf("VAT of %d, want %d", got, want)
		}
		v := &ordering.QuoteVersion{Items: []ordering.VersionItem{{Item: d.item, Was: d.service}}, Change: change}
		if len(ordering.RequiredApprovals(v, c)) == 0 {
			return errors.New("nobody can decide")
		}
	}
	return nil
}

// site is a place in the tree: an element of a list or a field of an object.
type site struct {
	path  string
	value any
	// set replaces the value; remove takes it out, and again puts it there once more, nil outside a list.
	set    func(any)
	remove func()
	again  func()
	// rename gives a field another name, nil in a list.
	rename func(string)
}

// sites lists every place below a value, lists and objects included, in a fixed order.
func sites(path string, v any, store func(any)) []site {
	var all []site
	switch of := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(of)) {
			at := strings.TrimPrefix(path+"."+name, ".")
			all = append(all, site{
				path: at, value: of[name], set: func(x any) { of[name] = x }, remove: func() { delete(of, name) },
				rename: func(to string) { of[to] = of[name]; delete(of, name) },
			})
			all = append(all, sites(at, of[name], func(x any) { of[name] = x })...)
		}
	case []any:
		for i := range of {
			at := fmt.Sprintf("%s[%d]", path, i)
			all = append(all, site{
				path: at, value: of[i], set: func(x any) { of[i] = x }, remove: func() { store(slices.Delete(slices.Clone(of), i, i+1)) },
				again: func() { store(slices.Insert(slices.Clone(of), i, of[i])) },
			})
			all = append(all, sites(at, of[i], func(x any) { of[i] = x })...)
		}
	}
	return all
}

// operator spoils one place that it can be applied to.
type operator struct {
	name    string
	fits    func(site) bool
	spoil   func(*rand.Rand, site)
	refused bool
}

func isNumber(s site) bool { _, ok := s.value.(float64); return ok }

func isText(s site) bool { _, ok := s.value.(string); return ok }

// refers reports whether the text of a field names something else in the catalogue.
func refers(s site) bool {
	for _, field := range []string{"migratesTo[", "requiresProduct[", "excludes[", "axes[", "approvers[", "blockedWhen[", "requires["} {
		if strings.Contains(s.path, field) && isText(s) {
			return true
		}
	}
	for _, field := range []string{"numerator", "denominator", ".characteristic", "tierField", "linkedCategory", "linkedCharacteristic", "taxClass", "kind", "status", "tierRequiresApproval", "requiresApproval", "treatment"} {
		if strings.HasSuffix(s.path, field) && isText(s) && !strings.Contains(s.path, ".units[") {
			return true
		}
	}
	return false
}

func operators() []operator {
	return []operator{
		{"delete", func(site) bool { return true }, func(_ *rand.Rand, s site) { s.remove() }, false},
		{"duplicate", func(s site) bool { return s.again != nil && !strings.HasPrefix(s.path, "price") }, func(_ *rand.Rand, s site) { s.again() }, true},
		{"zero", isNumber, func(_ *rand.Rand, s site) { s.set(0) }, false},
		{"negative", isNumber, func(_ *rand.Rand, s site) { s.set(min(-1, -s.value.(float64))) }, false},
		{"huge", isNumber, func(r *rand.Rand, s site) {
			s.set(json.Number([]string{"1000000000000000000", "9223372036854775807", "10000000000000000000"}[r.IntN(3)]))
		}, true},
		{"euros for cents", isNumber, func(_ *rand.Rand, s site) { s.set(json.Number(strconv.FormatFloat(s.value.(float64)/100, 'f', 2, 64))) }, true},
		{"cents for euros", isNumber, func(_ *rand.Rand, s site) { s.set(s.value.(float64) * 100) }, false},
		{"a text for a number", isNumber, func(_ *rand.Rand, s site) { s.set(fmt.Sprint(s.value)) }, true},
		{"a null", func(s site) bool { return !strings.HasSuffix(s.path, "sla") && !nullable(s) }, func(_ *rand.Rand, s site) { s.set(nil) }, true},
		{"another name", isText, func(_ *rand.Rand, s site) { s.set(s.value.(string) + "-x") }, false},
		{"another field", func(s site) bool { return s.rename != nil && !nullable(s) && !strings.Contains(s.path, "tiers[") }, func(_ *rand.Rand, s site) { s.rename("x" + s.path[strings.LastIndex(s.path, ".")+1:]) }, true},
		{"an unknown reference", refers, func(_ *rand.Rand, s site) { s.set("nowhere") }, true},
		{"an unreachable rule", func(s site) bool { return len(unreachable(s)) > 0 }, func(r *rand.Rand, s site) {
			bad := unreachable(s)
			s.set(append(slices.Clone(s.value.([]any)), bad[r.IntN(len(bad))]))
		}, true},
	}
}

// nullable are the fields that may be null, or be left out or called what one likes.
func nullable(s site) bool {
	for _, field := range []string{"sla", "upTo", "newTermMonths", "country", "vatIdValid", "text", "manualDiscountBasisPointsOver", "mrcTotalCentsOver", "nrcTotalCentsOver", "mrcDeltaCentsBelow"} {
		if strings.HasSuffix(s.path, field) {
			return true
		}
	}
	return false
}

// unreachable are rules for the list of rules at the place that can never apply, none for another place.
func unreachable(s site) []any {
	var texts []string
	switch {
	case s.path == "approvalRules":
		texts = []string{
			`{"id": "x", "approvers": ["salesManager"], "manualDiscountBasisPointsOver": 10000}`,
			`{"id": "x", "approvers": ["salesManager"], "tierRequiresApproval": "nobody"}`,
			`{"id": "x", "approvers": [], "mrcDeltaCentsBelow": 0}`,
		}
	case s.path == "taxRules":
		texts = []string{`{"id": "x", "country": "outside EU", "treatment": "manualReview"}`, `{"id": "x", "country": [], "treatment": "manualReview"}`}
	case strings.HasSuffix(s.path, ".rules"):
		texts = []string{
			`{"id": "x", "kind": "ratio", "numerator": "ramGb", "denominator": "vcpu", "min": 0, "max": 100000, "message": {"nl": "x", "en": "x"}}`,
			`{"id": "x", "kind": "cap", "characteristic": "ampere", "tierField": "value", "message": {"nl": "x", "en": "x"}}`,
			`{"id": "x", "kind": "atLeastLinked", "characteristic": "throughputMbps", "linkedCategory": "service", "linkedCharacteristic": "level", "message": {"nl": "x", "en": "x"}}`,
		}
	}
	rules := make([]any, len(texts))
	for i, text := range texts {
		if err := json.Unmarshal([]byte(text), &rules[i]); err != nil {
			panic(err)
		}
	}
	return rules
}

// mutations draws n, every operator in turn. Half of them come without the worked examples, which refuse most other prices.
func mutations(t testing.TB, n int) []mutation {
	t.Helper()
	r := rand.New(rand.NewPCG(mutationSeed, 0))
	ops := operators()
	all := make([]mutation, n)
	for i := range all {
		op := ops[i%len(ops)]
		all[i].refused = op.refused
		orderingtest.CatalogueText(t, func(tree map[string]any) {
			if r.IntN(2) == 0 {
				tree["priceVectors"] = []any{}
			}
			fit := slices.DeleteFunc(sites("", tree, nil), func(s site) bool { return !op.fits(s) })
			s := fit[r.IntN(len(fit))]
			all[i].name, all[i].tree = op.name+" "+s.path, tree
			op.spoil(r, s)
		})
	}
	return all
}
