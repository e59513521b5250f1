package document

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// describer says what can be configured, in a language.
type describer struct{ *words.Locale }

// line is one thing a specification says. Lines of two specifications with the same key are about the same thing.
type line struct {
	key, label, value string
	// number and unit are set where the value is a quantity, so that a difference can be counted.
	number *int64
	unit   string
	// option is the name of an option alone, times how often it counts: 4 ×.
	option, times string
}

// brief says the line without its label where the value speaks for itself: a bare number does not. What belongs to a tier is not
// said again, and of an option not that it is one.
func (l *line) brief() []string {
	switch {
	case strings.HasPrefix(l.key, "tier."):
		return nil
	case l.option != "" && *l.number == 1:
		return []string{l.option}
	case l.option != "":
		return []string{l.option + " " + l.times}
	case l.number != nil && l.unit == "":
		return []string{l.label + " " + l.value}
	}
	return []string{l.value}
}

// specification lists a configuration: tier with its fields, units or values, options with their counts.
func (b describer) specification(o *catalog.Offering, c catalog.Configuration) []line {
	var lines []line
	quantity := func(key, name, suffix string, n int64) {
		label, unit := b.characteristic(name)
		lines = append(lines, line{key: key, label: label + suffix, value: withUnit(b.Number(n), unit), number: &n, unit: unit})
	}
	if o.TierCharacteristic != "" {
		lines = append(lines, b.tier(o, c.Tier))
		each := ""
		if o.HasUnits() && !o.TierIsBase {
			each = b.Say(words.Each)
		}
		if tier, ok := o.Tier(c.Tier); ok {
			for _, name := range slices.SortedFunc(maps.Keys(tier.Fields), byImportance) {
				if !b.named(tier, name) {
					quantity("tier."+name, name, each, tier.Fields[name])
				}
			}
		}
	}
	if o.HasUnits() {
		quantity(o.UnitCharacteristic, o.UnitCharacteristic, "", c.Units)
	}
	for _, u := range o.Units {
		quantity(u.Characteristic, u.Characteristic, "", c.Values[u.Characteristic])
	}
	for _, id := range c.OptionIDs(o) {
		if c.Options[id] > 0 {
			lines = append(lines, b.option(o, c, id))
		}
	}
	return lines
}

// tier counts only where its id is the number it stands for: 500 Mb/s is; unlimited, or a rack, is not.
func (b describer) tier(o *catalog.Offering, id string) line {
	label, unit := b.characteristic(o.TierCharacteristic)
	tier, ok := o.Tier(id)
	if !ok {
		return line{key: o.TierCharacteristic, label: label, value: clean(id, nameLength)}
	}
	l := line{key: o.TierCharacteristic, label: label, value: b.text(tier.Name), unit: unit}
	if id == strconv.FormatInt(tier.Value, 10) {
		l.number = &tier.Value
	}
	return l
}

// named reports whether a tier's name says how much of a field it has: M: 4 vCPU, 8 GB.
func (b describer) named(tier catalog.Tier, field string) bool {
	label, unit := b.characteristic(field)
	said := b.Number(tier.Fields[field]) + " " + cmp.Or(unit, label)
	return slices.ContainsFunc(strings.FieldsFunc(b.text(tier.Name), func(r rune) bool { return r == ',' || r == ':' }), func(part string) bool {
		return strings.HasPrefix(strings.TrimSpace(part)+" ", said+" ")
	})
}

func (b describer) option(o *catalog.Offering, c catalog.Configuration, id string) line {
	count, name, each := c.Options[id], clean(id, nameLength), ""
	if option, ok := o.Option(id); ok {
		name = b.text(option.Name)
		if option.PerUnit && o.HasUnits() {
			each = b.Say(words.EachCount(int(count)))
			count *= c.Units
		}
	}
	times := b.Number(count) + " ×"
	return line{key: "options." + id, label: name, value: times + each, number: &count, option: name, times: times}
}

// serviceLevel is what comes with the offering, however it is set up.
func (b describer) serviceLevel(o *catalog.Offering) []line {
	if o.SLA == nil {
		return nil
	}
	_, hours := b.characteristic("repairHours")
	availability := b.Decimal(o.SLA.AvailabilityPct) + "%"
	return []line{{
		key:   "sla",
		label: b.Say(words.SlaRepairTimeAvailability),
		value: withUnit(b.Number(int64(o.SLA.RepairHours)), hours) + ", " + clean(availability, nameLength),
	}}
}

func withUnit(value, unit string) string {
	if unit == "" {
		return value
	}
	return value + "\u00a0" + unit
}

// characteristic names a characteristic of the catalogue and its unit.
func (b describer) characteristic(name string) (label, unit string) {
	c := catalog.CharacteristicOf(clean(name, nameLength))
	return clean(b.Say(c.Label), lineLength), clean(b.Say(c.Unit), lineLength)
}

// byImportance orders a tier's fields as people compare machines: processors, memory, disk, then the rest by name.
func byImportance(a, b string) int {
	rank := func(name string) int {
		if i := slices.Index([]string{"vcpu", "ramGb", "diskGb"}, name); i >= 0 {
			return i
		}
		return 3
	}
	return cmp.Or(rank(a)-rank(b), strings.Compare(a, b))
}
