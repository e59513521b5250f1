package catalog

import (
	"cmp"
	"slices"
)

// measure is how much of one characteristic a configuration has in all: 32 vCPU of two servers of 16.
type measure struct {
	characteristic string
	amount         int64
}

// sameMeasure are characteristics that offerings have under another name.
var sameMeasure = map[string]string{"diskGb": "ssdGb"}

// measures lists what a configuration of the offering has in all, under the names by which offerings can be compared. Options
// have no measure; a cap that a tier sets is none.
func measures(o *Offering, c Configuration) []measure {
	var all []measure
	add := func(name string, amount int64) {
		if other, ok := sameMeasure[name]; ok {
			name = other
		}
		all = append(all, measure{name, amount})
	}
	if tier, ok := o.Tier(c.Tier); ok && o.HasTiers() {
		add(o.TierCharacteristic, tier.Value)
		if o.Kind == TieredPerUnit && !o.TierIsBase {
			for name, each := range tier.Fields {
				add(name, each*c.Units)
			}
		}
	}
	if o.HasUnits() {
		add(o.UnitCharacteristic, c.Units)
	}
	for _, u := range o.Units {
		add(u.Characteristic, c.Values[u.Characteristic])
	}
	slices.SortFunc(all, func(a, b measure) int { return cmp.Compare(a.characteristic, b.characteristic) })
	return all
}

// Shrink is a measure of which another configuration has less.
type Shrink struct {
	Characteristic string
	Before, After  int64
}

// Shrinks lists the measures that both have and of which new, a configuration of o, has less than old, a configuration of was.
func Shrinks(was *Offering, old Configuration, o *Offering, new Configuration) []Shrink {
	var found []Shrink
	after := measures(o, new)
	for _, before := range measures(was, old) {
		i := slices.IndexFunc(after, func(m measure) bool { return m.characteristic == before.characteristic })
		if i >= 0 && after[i].amount < before.amount {
			found = append(found, Shrink{before.characteristic, before.amount, after[i].amount})
		}
	}
	return found
}

// Covering is the least configuration of o that has all that old has, a configuration of was, as far as o goes: numbers are
// rounded up to its steps, and of the tiers it is the first that covers, else the last. Units go along where nothing else can be
// compared, options do not.
func Covering(was *Offering, old Configuration, o *Offering) Configuration {
	has := map[string]int64{}
	for _, m := range measures(was, old) {
		has[m.characteristic] = m.amount
	}
	c := Configuration{}
	if o.HasUnits() {
		c.Units = roundUp(max(has[o.UnitCharacteristic], old.Units), o.UnitMin, o.UnitMax, o.UnitStep)
	}
	for _, u := range o.Units {
		if c.Values == nil {
			c.Values = map[string]int64{}
		}
		c.Values[u.Characteristic] = roundUp(has[u.Characteristic], u.Min, u.Max, u.Step)
	}
	for _, tier := range o.Tiers {
		c.Tier = tier.ID
		if len(Shrinks(was, old, o, c)) == 0 {
			break
		}
	}
	return c
}

// roundUp is the least number from low by the step that is n or more, at most high.
func roundUp(n, low, high, step int64) int64 {
	steps := (max(n, low) - low + step - 1) / step
	return min(low+steps*step, high-(high-low)%step)
}
