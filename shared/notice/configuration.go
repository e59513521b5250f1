package notice

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
)

// offering finds one by its id: in the named version of the catalogue, else in any, newest first; nil when there is none.
func (c *composer) offering(id catalog.OfferingID, version string) *catalog.Offering {
	if named, err := c.n.Book.Version(version); err == nil {
		if o := named.Offering(id); o != nil {
			return o
		}
	}
	for _, other := range slices.Backward(c.n.Book.Versions()) {
		if o := other.Offering(id); o != nil {
			return o
		}
	}
	return nil
}

func (c *composer) offeringName(id catalog.OfferingID, version string) string {
	if o := c.offering(id, version); o != nil {
		return o.Name.In(c.language)
	}
	return string(id)
}

// today is the catalogue of the day of the notice, by name; empty when there is none.
func (c *composer) today() string {
	current, err := c.n.Book.On(calendar.On(c.n.At))
	if err != nil {
		return ""
	}
	return current.Version
}

// separator stands between the parts of a configuration, whose names may have commas.
const separator = " · "

// configuration reads as "Pro · 25 seats · 25 × Telephone (rent)".
func (c *composer) configuration(id catalog.OfferingID, version string, set catalog.Configuration) string {
	o := c.offering(id, version)
	if o == nil {
		o = &catalog.Offering{}
	}
	var parts []string
	if set.Tier != "" {
		name := set.Tier
		if tier, ok := o.Tier(set.Tier); ok {
			name = tier.Name.In(c.language)
		}
		parts = append(parts, name)
	}
	if set.Units != 0 {
		parts = append(parts, c.units(o.UnitCharacteristic, set.Units))
	}
	for _, name := range c.characteristics(o, set) {
		parts = append(parts, c.units(name, set.Values[name]))
	}
	for _, id := range set.OptionIDs(o) {
		quantity := set.Options[id]
		if quantity == 0 {
			continue
		}
		name := id
		option, ok := o.Option(id)
		if ok {
			name = option.Name.In(c.language)
		}
		if option.PerUnit && o.HasUnits() {
			quantity *= set.Units // as it is charged
		}
		if quantity != 1 {
			name = strconv.FormatInt(quantity, 10) + "\u00a0×\u00a0" + name
		}
		parts = append(parts, name)
	}
	return strings.Join(parts, separator)
}

// characteristics are those of a multiUnit configuration in the offering's order, unknown ones last.
func (c *composer) characteristics(o *catalog.Offering, set catalog.Configuration) []string {
	rank := func(name string) int {
		if i := slices.IndexFunc(o.Units, func(u catalog.Unit) bool { return u.Characteristic == name }); i >= 0 {
			return i
		}
		return len(o.Units)
	}
	names := slices.Sorted(maps.Keys(set.Values))
	slices.SortStableFunc(names, func(a, b string) int { return rank(a) - rank(b) })
	return names
}

// units counts a characteristic in words.
func (c *composer) units(characteristic string, n int64) string {
	word := catalog.CharacteristicOf(characteristic).Count.In(c.language)
	return strings.TrimSpace(strconv.FormatInt(n, 10) + " " + word)
}
