package catalog

import (
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// Fault is one thing for which a version of the catalogue is refused. Path leads to it in the JSON:
// offerings[0].tiers[1].mrcCents; it is empty for the whole.
type Fault struct {
	Path, Code string
	Message    words.Message
}

// Faults are all of a version; as an error they say so in English.
type Faults []Fault

func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.Path + ": " + fault.Message.Text().EN
	}
	return strings.Join(lines, "\n")
}

// err returns the faults as an error, nil when there are none.
func (f Faults) err() error {
	if len(f) == 0 {
		return nil
	}
	return f
}

// maxFaults bounds the answer to a version that is wrong throughout.
const maxFaults = 500

// place is a path in the JSON of a version, and where its faults are collected.
type place struct {
	path   string
	faults *Faults
	// named are the paths of the JSON that is read, nil when there is none.
	named map[string]bool
}

func (p place) key(name string) place {
	if p.path != "" {
		name = p.path + "." + name
	}
	return place{name, p.faults, p.named}
}

func (p place) at(i int) place { return place{fmt.Sprintf("%s[%d]", p.path, i), p.faults, p.named} }

// each leads to a field of every element.
func (p place) each(field string) func(i int) place {
	return func(i int) place { return p.at(i).key(field) }
}

func (p place) demand(holds bool, code string, message words.Message) bool {
	if !holds && len(*p.faults) < maxFaults {
		*p.faults = append(*p.faults, Fault{p.path, code, message})
	}
	return holds
}

// whole demands a number within bounds, both inclusive.
func (p place) whole(n, low, high int64) bool {
	return p.demand(low <= n && n <= high, "range", words.WholeNumberFromTo(int(low), int(high)))
}

// price demands an amount in cents that is not too high to be one.
func (p place) price(cents, low int64) { p.whole(cents, low, maxPrice) }

// count demands a number of elements.
func (p place) count(n, low, high int) {
	p.demand(low <= n && n <= high, "count", words.SoManyElements(low, high))
}

func (p place) id(s string) {
	fits := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '-'
	}
	strange := strings.IndexFunc(s, func(r rune) bool { return !fits(r) })
	p.demand(s != "" && len(s) <= maxID && strange < 0, "format", words.IdOfLetters(maxID))
}

func (p place) text(t Text) {
	fits := func(s string) bool { return strings.TrimSpace(s) != "" && len(s) <= maxText }
	p.key("nl").demand(fits(t.NL), "required", words.TextFromOneTo(maxText))
	p.key("en").demand(fits(t.EN), "required", words.TextFromOneTo(maxText))
}

func (p place) required(holds bool) bool {
	return p.demand(holds, "required", words.ThisFieldIsRequired)
}

// unused demands that a field which this kind of thing does not read is left out.
func (p place) unused(empty bool) {
	p.demand(empty && !p.named[p.path], "unused", words.HasNoUseHere)
}

// inJSON demands that the JSON names a field that may be zero.
func (p place) inJSON() bool { return p.required(p.named == nil || p.named[p.path]) }

func (p place) choice(s string, of ...string) bool {
	return p.demand(slices.Contains(of, s), "choice", words.OneOfThese(strings.Join(of, ", ")))
}

// known demands that what a field refers to is there.
func (p place) known(holds bool, name string) bool {
	return p.demand(holds, "unknown", words.DoesNotExistHere(name))
}

// once demands that every name stands once. It reports each one that does not, at the path that where gives it.
func once[T any, K comparable](list []T, name func(T) K, where func(i int) place) {
	seen := map[K]bool{}
	for i, element := range list {
		key := name(element)
		where(i).demand(!seen[key], "duplicate", words.StandsMoreThanOnce(fmt.Sprint(key)))
		seen[key] = true
	}
}
