package catalog

import (
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// between stands between the parts of a configuration, whose names may have commas.
const between = " · "

// Describe says a configuration in a line: "Pro · 25 seats · 25 × Telephone (rent)". What the offering does not know is
// named by its id.
func (o *Offering) Describe(c Configuration) Text {
	return Text{NL: o.describe(c, Dutch), EN: o.describe(c, English)}
}

func (o *Offering) describe(c Configuration, l Language) string {
	var parts []string
	if c.Tier != "" {
		name := c.Tier
		if tier, ok := o.Tier(c.Tier); ok {
			name = tier.Name.In(l)
		}
		parts = append(parts, name)
	}
	if c.Units != 0 {
		parts = append(parts, counted(o.UnitCharacteristic, c.Units, l))
	}
	for _, name := range o.characteristics(c) {
		parts = append(parts, counted(name, c.Values[name], l))
	}
	for _, id := range c.OptionIDs(o) {
		quantity := c.Options[id]
		if quantity == 0 {
			continue
		}
		name := id
		option, ok := o.Option(id)
		if ok {
			name = option.Name.In(l)
		}
		if option.PerUnit && o.HasUnits() {
			quantity *= c.Units // as it is charged
		}
		if quantity != 1 {
			name = strconv.FormatInt(quantity, 10) + "\u00a0×\u00a0" + name
		}
		parts = append(parts, name)
	}
	return strings.Join(parts, between)
}

// characteristics are those of a multiUnit configuration in the offering's order, unknown ones last.
func (o *Offering) characteristics(c Configuration) []string {
	return ranked(c.Values, len(o.Units), func(i int) string { return o.Units[i].Characteristic })
}

func counted(characteristic string, n int64, l Language) string {
	return strings.TrimSpace(strconv.FormatInt(n, 10) + " " + words.In(l).Say(CharacteristicOf(characteristic).Count))
}
