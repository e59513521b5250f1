package catalog

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/money"
)

// Held is what a service has: its offering, the version of the catalogue that it was sold under, how it is set up, and the
// months of its running term.
type Held struct {
	Offering      OfferingID
	Catalog       string
	Configuration Configuration
	TermMonths    int
}

// Keeping is a version of the catalogue as a service sees it. What the service has and the version dropped (tier, option,
// characteristic, term) it keeps as it was sold, at that price, and cannot have more of. An offering that is gone, or that became one
// of another kind, is at the end of its sale. It is the version itself when that has all.
func (b Book) Keeping(c *Catalog, has Held) *Catalog {
	past, now := b.past(c, has.Catalog), c.Offering(has.Offering)
	sold, found := first(past, func(p *Catalog) (*Offering, bool) { o := p.Offering(has.Offering); return o, o != nil })
	o := now
	if found && (now == nil || !now.alike(sold)) {
		ended := *sold
		ended.Status, o = EndOfSale, &ended
	}
	if o == nil {
		return c
	}
	var earlier []*Offering
	for _, p := range past {
		if other := p.Offering(has.Offering); other != nil && other.alike(o) {
			earlier = append(earlier, other)
		}
	}
	o = o.keeping(has, earlier)
	discount, dropped := TermDiscount{}, !c.discounts(has.TermMonths)
	if dropped {
		discount, dropped = first(past, func(p *Catalog) (TermDiscount, bool) {
			return find(p.TermDiscounts, func(d TermDiscount) bool { return d.Months == has.TermMonths })
		})
	}
	if o == now && !dropped {
		return c
	}
	view := *c
	if dropped {
		view.TermDiscounts = append(slices.Clone(c.TermDiscounts), discount)
	}
	view.Offerings = append(slices.DeleteFunc(slices.Clone(c.Offerings), func(other *Offering) bool { return other.ID == o.ID }), o)
	return &view
}

// past are the version that something was sold under, and those before c, the latest first.
func (b Book) past(c *Catalog, soldUnder string) []*Catalog {
	var past []*Catalog
	if sold, err := b.Version(soldUnder); err == nil && sold.Version != c.Version {
		past = append(past, sold)
	}
	for _, p := range slices.Backward(b.versions) {
		if p.ValidFrom.Before(c.ValidFrom) {
			past = append(past, p)
		}
	}
	return past
}

// alike reports whether one configuration can be read as one of either.
func (o *Offering) alike(other *Offering) bool {
	return o.Kind == other.Kind && o.TierCharacteristic == other.TierCharacteristic && o.UnitCharacteristic == other.UnitCharacteristic
}

func (c *Catalog) discounts(months int) bool {
	return slices.ContainsFunc(c.TermDiscounts, func(d TermDiscount) bool { return d.Months == months })
}

// keeping is the offering with what the service has of earlier ones, itself when there is nothing of that.
func (o *Offering) keeping(has Held, earlier []*Offering) *Offering {
	kept, c := *o, has.Configuration
	changed := false
	if _, ok := o.Tier(c.Tier); !ok && o.HasTiers() {
		if tier, found := first(earlier, func(was *Offering) (Tier, bool) { return was.Tier(c.Tier) }); found {
			at, _ := slices.BinarySearchFunc(o.Tiers, tier.Value, func(t Tier, value int64) int { return cmp.Compare(t.Value, value) })
			kept.Tiers, changed = slices.Insert(slices.Clone(o.Tiers), at, tier), true
		}
	}
	for _, id := range c.OptionIDs(o) {
		if _, ok := o.Option(id); ok || c.Options[id] <= 0 {
			continue
		}
		if option, found := first(earlier, func(was *Offering) (Option, bool) { return was.Option(id) }); found {
			option.MaxQuantity = c.Options[id]
			kept.Options, changed = append(slices.Clip(kept.Options), option), true
		}
	}
	for _, name := range o.characteristics(c) {
		if _, ok := o.unit(name); ok || o.Kind != MultiUnit {
			continue
		}
		if unit, found := first(earlier, func(was *Offering) (Unit, bool) { return was.unit(name) }); found {
			kept.Units, changed = append(slices.Clip(kept.Units), unit), true
		}
	}
	if _, ok := o.NRCByTerm[has.TermMonths]; !ok {
		if nrc, found := first(earlier, func(was *Offering) (money.Cents, bool) { nrc, ok := was.NRCByTerm[has.TermMonths]; return nrc, ok }); found {
			kept.NRCByTerm, changed = maps.Clone(o.NRCByTerm), true
			kept.NRCByTerm[has.TermMonths] = nrc
		}
	}
	if !changed {
		return o
	}
	return &kept
}

func (o *Offering) unit(characteristic string) (Unit, bool) {
	return find(o.Units, func(u Unit) bool { return u.Characteristic == characteristic })
}

// first returns what the first of a list knows.
func first[T, K any](of []T, knows func(T) (K, bool)) (known K, ok bool) {
	for _, t := range of {
		if known, ok = knows(t); ok {
			return known, true
		}
	}
	return known, false
}

// Prices reports whether the version can price a term of the offering.
func (c *Catalog) Prices(o *Offering, months int) bool {
	_, charged := o.NRCByTerm[months]
	return charged && c.discounts(months)
}

// PartKind is a part of what a service has that a version of the catalogue can lack.
type PartKind string

// The kinds of part.
const (
	PartOffering       PartKind = "offering"
	PartTier           PartKind = "tier"
	PartOption         PartKind = "option"
	PartCharacteristic PartKind = "characteristic"
	PartTerm           PartKind = "term"
)

// Part names one: the id of a tier or an option, a characteristic, a number of months; empty of an offering.
type Part struct {
	Kind PartKind
	ID   string
}

// Lacks lists what a service holds that the version itself does not have.
func (c *Catalog) Lacks(has Held) []Part {
	o := c.Offering(has.Offering)
	if o == nil {
		return []Part{{Kind: PartOffering}}
	}
	var lacks []Part
	need := func(known bool, kind PartKind, id string) {
		if !known {
			lacks = append(lacks, Part{kind, id})
		}
	}
	if tier := has.Configuration.Tier; tier != "" || o.HasTiers() {
		_, known := o.Tier(tier)
		need(known && o.HasTiers(), PartTier, tier)
	}
	for _, id := range has.Configuration.OptionIDs(o) {
		_, known := o.Option(id)
		need(known || has.Configuration.Options[id] <= 0, PartOption, id)
	}
	for _, name := range o.characteristics(has.Configuration) {
		_, known := o.unit(name)
		need(known, PartCharacteristic, name)
	}
	need(c.Prices(o, has.TermMonths), PartTerm, strconv.Itoa(has.TermMonths))
	return lacks
}

// Drops lists what a service holds that the version before has, and this one does not. An offering that became one of another
// kind is dropped as a whole.
func (c *Catalog) Drops(before *Catalog, has Held) []Part {
	was, is := before.Offering(has.Offering), c.Offering(has.Offering)
	if was != nil && is != nil && !is.alike(was) {
		return []Part{{Kind: PartOffering}}
	}
	lacked := before.Lacks(has)
	return slices.DeleteFunc(c.Lacks(has), func(p Part) bool { return slices.Contains(lacked, p) })
}
