package document

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"onecentral.nl/ordering/shared/catalog"
)

// line is one thing a specification says. Lines of two specifications with the same key are about the same thing.
type line struct {
	key, label, value string
	// number and unit are set where the value is a quantity, so that a difference can be counted.
	number *int64
	unit   string
}

// specification lists a configuration: tier with its fields, units or values, options with their counts.
func (b *builder) specification(o *catalog.Offering, c catalog.Configuration) []line {
	var lines []line
	quantity := func(key, name, suffix string, n int64) {
		label, unit := b.characteristic(name)
		lines = append(lines, line{key, label + suffix, withUnit(b.number(n), unit), &n, unit})
	}
	if o.TierCharacteristic != "" {
		lines = append(lines, b.tier(o, c.Tier))
		each := ""
		if o.HasUnits() && !o.TierIsBase {
			each = b.say(" (per stuk)", " (each)")
		}
		if tier, ok := o.Tier(c.Tier); ok {
			for _, name := range slices.SortedFunc(maps.Keys(tier.Fields), byImportance) {
				quantity("tier."+name, name, each, tier.Fields[name])
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
func (b *builder) tier(o *catalog.Offering, id string) line {
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

func (b *builder) option(o *catalog.Offering, c catalog.Configuration, id string) line {
	count, name, each := c.Options[id], clean(id, nameLength), ""
	if option, ok := o.Option(id); ok {
		name = b.text(option.Name)
		if option.PerUnit && o.HasUnits() {
			each = b.say(" ("+b.number(count)+" per stuk)", " ("+b.number(count)+" each)")
			count *= c.Units
		}
	}
	return line{"options." + id, b.say("Optie: ", "Option: ") + name, b.number(count) + " ×" + each, &count, ""}
}

// serviceLevel is what comes with the offering, however it is set up.
func (b *builder) serviceLevel(o *catalog.Offering) []line {
	if o.SLA == nil {
		return nil
	}
	_, hours := b.characteristic("repairHours")
	availability := strings.Replace(o.SLA.AvailabilityPct, ".", b.say(",", "."), 1) + "%"
	return []line{{
		key:   "sla",
		label: b.say("SLA (hersteltijd, beschikbaarheid)", "SLA (repair time, availability)"),
		value: withUnit(b.number(int64(o.SLA.RepairHours)), hours) + ", " + clean(availability, nameLength),
	}}
}

func withUnit(value, unit string) string {
	if unit == "" {
		return value
	}
	return value + "\u00a0" + unit
}

// characteristic names a characteristic of the catalogue and its unit. One that is new here is spelled out from its name.
func (b *builder) characteristic(name string) (label, unit string) {
	switch name {
	case "bandwidthMbps":
		return b.say("Bandbreedte", "Bandwidth"), "Mb/s"
	case "throughputMbps":
		return b.say("Doorvoer", "Throughput"), "Mb/s"
	case "dataGb":
		return b.say("Databundel", "Data bundle"), "GB"
	case "channels":
		return b.say("Spraakkanalen", "Voice channels"), ""
	case "blockSize":
		return b.say("Nummers", "Numbers"), ""
	case "seatType":
		return b.say("Type gebruiker", "Seat type"), ""
	case "seats":
		return b.say("Gebruikers", "Seats"), ""
	case "size":
		return b.say("Maat", "Size"), ""
	case "servers":
		return "Servers", ""
	case "vcpu":
		return "vCPU", ""
	case "ramGb":
		return b.say("Geheugen", "Memory"), "GB"
	case "ssdGb", "diskGb":
		return b.say("Opslag (SSD)", "Storage (SSD)"), "GB"
	case "storageGb":
		return b.say("Opslag", "Storage"), "GB"
	case "space":
		return b.say("Ruimte", "Space"), ""
	case "ampere":
		return b.say("Stroom", "Power"), "A"
	case "maxAmpere":
		return b.say("Ten hoogste", "At most"), "A"
	case "package":
		return b.say("Pakket", "Package"), ""
	case "level":
		return b.say("Niveau", "Level"), ""
	case "repairHours":
		return b.say("Hersteltijd", "Repair time"), b.say("uur", "h")
	}
	return spelled(clean(name, nameLength)), ""
}

// spelled turns coreCount into Core count.
func spelled(name string) string {
	var s strings.Builder
	for i, r := range name {
		switch {
		case i == 0:
			r = unicode.ToUpper(r)
		case unicode.IsUpper(r):
			s.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		s.WriteRune(r)
	}
	return s.String()
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
