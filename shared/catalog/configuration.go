package catalog

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// Configuration is how one service is set up: a tier, units and options, or for MultiUnit offerings a value per characteristic.
type Configuration struct {
	Tier    string           `json:"tier,omitempty"`
	Units   int64            `json:"units,omitempty"`
	Values  map[string]int64 `json:"values,omitempty"`
	Options map[string]int64 `json:"options,omitempty"`
}

// ConfigurationPatch names what becomes otherwise of a configuration (docs/domain.md, "Configuration of a modify"): what is absent survives, and an
// option of nil or 0 is removed.
type ConfigurationPatch struct {
	Tier    *string           `json:"tier,omitempty"`
	Units   *int64            `json:"units,omitempty"`
	Values  map[string]*int64 `json:"values,omitempty"`
	Options map[string]*int64 `json:"options,omitempty"`
}

// Over returns the configuration with what the patch names.
func (p ConfigurationPatch) Over(c Configuration) Configuration {
	if p.Tier != nil {
		c.Tier = *p.Tier
	}
	if p.Units != nil {
		c.Units = *p.Units
	}
	c.Values, c.Options = overQuantities(c.Values, p.Values), overQuantities(c.Options, p.Options)
	return c.Normal()
}

func overQuantities(all map[string]int64, named map[string]*int64) map[string]int64 {
	patched := maps.Clone(all)
	for id, n := range named {
		switch {
		case n == nil:
			delete(patched, id)
		case patched == nil:
			patched = map[string]int64{id: *n}
		default:
			patched[id] = *n
		}
	}
	return patched
}

// Normal returns a copy without options of quantity zero, so that equal set-ups are equal configurations.
func (c Configuration) Normal() Configuration {
	c.Values, c.Options = maps.Clone(c.Values), maps.Clone(c.Options)
	maps.DeleteFunc(c.Options, func(_ string, quantity int64) bool { return quantity == 0 })
	if len(c.Options) == 0 {
		c.Options = nil
	}
	if len(c.Values) == 0 {
		c.Values = nil
	}
	return c
}

// Equal reports whether both describe the same set-up.
func (c Configuration) Equal(other Configuration) bool {
	a, b := c.Normal(), other.Normal()
	return a.Tier == b.Tier && a.Units == b.Units && maps.Equal(a.Values, b.Values) && maps.Equal(a.Options, b.Options)
}

// Smallest returns the least that can be had of each tier, or without tiers of the whole: no more units than must be,
// and no options. A rule can still refuse one.
func (o *Offering) Smallest() []Configuration {
	least := Configuration{}
	if o.HasUnits() {
		least.Units = o.UnitMin
	}
	for _, u := range o.Units {
		if least.Values == nil {
			least.Values = map[string]int64{}
		}
		least.Values[u.Characteristic] = u.Min
	}
	if !o.HasTiers() {
		return []Configuration{least}
	}
	var all []Configuration
	for _, tier := range o.Tiers {
		c := least
		c.Tier = tier.ID
		all = append(all, c)
	}
	return all
}

// OptionIDs returns the ids of the chosen options in the offering's order, unknown ones last.
func (c Configuration) OptionIDs(o *Offering) []string {
	return ranked(c.Options, len(o.Options), func(i int) string { return o.Options[i].ID })
}

// ranked returns the keys in the order of n known ones, unknown ones last.
func ranked(of map[string]int64, n int, known func(i int) string) []string {
	rank := map[string]int{}
	for i := range n {
		rank[known(i)] = i - n
	}
	return slices.SortedFunc(maps.Keys(of), func(a, b string) int { return cmp.Or(rank[a]-rank[b], strings.Compare(a, b)) })
}

// Value returns the configured value of a characteristic: a tier's value, or a number of units.
func (o *Offering) Value(c Configuration, characteristic string) (int64, bool) {
	if characteristic == o.TierCharacteristic && o.HasTiers() {
		tier, ok := o.Tier(c.Tier)
		return tier.Value, ok
	}
	if characteristic == o.UnitCharacteristic && o.HasUnits() {
		return c.Units, true
	}
	value, ok := c.Values[characteristic]
	return value, ok && o.Kind == MultiUnit
}

// Violation is one way in which a configuration breaks the offering's rules. Field is the path within the
// configuration (tier, units, values.vcpu, options.bgp) or the id of a rule; a Warning does not refuse it.
type Violation struct {
	Field   string
	Warning bool
	Message words.Message
}

// Linked is a product that a configuration is linked to.
type Linked struct {
	Offering      *Offering
	Configuration Configuration
}

// Validate lists everything that is wrong with the configuration, all at once, in a fixed order.
// Rules about linked products are skipped where no such product is linked.
func (o *Offering) Validate(c Configuration, linked []Linked) []Violation {
	return o.validate(nil, c, linked)
}

// ValidateChange is Validate for a service: what it has and keeps is fine within whatever bounds and rules, as long as the
// offering knows its price.
func (o *Offering) ValidateChange(has, c Configuration, linked []Linked) []Violation {
	return o.validate(&has, c, linked)
}

func (o *Offering) validate(has *Configuration, c Configuration, linked []Linked) []Violation {
	var found []Violation
	refuse := func(field string, message words.Message) {
		found = append(found, Violation{Field: field, Message: message})
	}
	o.validateTier(c, refuse)
	o.validateUnits(has, c, refuse)
	o.validateOptions(has, c, refuse)
	if len(found) > 0 {
		return found // the rules read values that are sound
	}
	for _, rule := range o.Rules {
		if !rule.holds(o, c, linked) && !(has != nil && rule.Severity != "warning" && rule.unchanged(o, *has, c)) {
			found = append(found, Violation{Field: rule.ID, Warning: rule.Severity == "warning", Message: words.Plain(rule.Message)})
		}
	}
	return found
}

func (o *Offering) validateTier(c Configuration, refuse func(field string, message words.Message)) {
	if !o.HasTiers() {
		if c.Tier != "" {
			refuse("tier", words.ThisProductHasNoTiers)
		}
		return
	}
	if _, ok := o.Tier(c.Tier); !ok {
		var nl, en []string
		for _, t := range o.Tiers {
			nl, en = append(nl, t.Name.NL), append(en, t.Name.EN)
		}
		refuse("tier", words.ChooseOneOfTiers(Text{NL: strings.Join(nl, ", "), EN: strings.Join(en, ", ")}))
	}
}

func (o *Offering) validateUnits(has *Configuration, c Configuration, refuse func(field string, message words.Message)) {
	inRange := func(field, name string, value, low, high, step int64) {
		if had, ok := o.had(has, name); ok && had == value && value >= 0 {
			return
		}
		if label := CharacteristicOf(name).Label; value < low || value > high || (value-low)%step != 0 {
			refuse(field, words.CharacteristicInRange(label, int(low), int(high), int(step)))
		}
	}
	switch {
	case o.HasUnits():
		inRange("units", o.UnitCharacteristic, c.Units, o.UnitMin, o.UnitMax, o.UnitStep)
	case c.Units != 0:
		refuse("units", words.ThisProductHasNoNumber)
	}
	for _, u := range o.Units {
		inRange("values."+u.Characteristic, u.Characteristic, c.Values[u.Characteristic], u.Min, u.Max, u.Step)
	}
	for _, name := range slices.Sorted(maps.Keys(c.Values)) {
		if !slices.ContainsFunc(o.Units, func(u Unit) bool { return u.Characteristic == name }) {
			refuse("values."+name, words.ThisProductHasNoSuch)
		}
	}
}

// had is the value that a service has of a characteristic, false when there is no service.
func (o *Offering) had(has *Configuration, characteristic string) (int64, bool) {
	if has == nil {
		return 0, false
	}
	return o.Value(*has, characteristic)
}

func (o *Offering) validateOptions(has *Configuration, c Configuration, refuse func(field string, message words.Message)) {
	keeps := func(id string) bool { return has != nil && has.Options[id] == c.Options[id] }
	chosen := c.OptionIDs(o)
	for i, id := range chosen {
		option, ok := o.Option(id)
		quantity := c.Options[id]
		switch {
		case !ok:
			refuse("options."+id, words.ThisProductHasNoSuchOption)
		case quantity < 0 || quantity > option.Max() && !keeps(id):
			refuse("options."+id, words.AtMostSentence(int(option.Max())))
		}
		if quantity <= 0 {
			continue
		}
		for _, other := range chosen[:i] {
			if excluded, known := o.Option(other); known && c.Options[other] > 0 && o.Excludes(id, other) && !(keeps(id) && keeps(other)) {
				refuse("options."+id, words.CannotBeCombinedWith(excluded.Name))
			}
		}
	}
}
