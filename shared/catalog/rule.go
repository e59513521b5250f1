package catalog

// RuleKind is the type of a rule; every kind is checked by code, none is prose.
type RuleKind string

// The kinds of rule.
const (
	Ratio         RuleKind = "ratio"         // Min ≤ Numerator / Denominator ≤ Max
	Cap           RuleKind = "cap"           // Characteristic ≤ the tier's field TierField
	AtLeastLinked RuleKind = "atLeastLinked" // Characteristic ≥ LinkedCharacteristic of a linked product of LinkedCategory
)

// Rule restricts how values of a configuration combine. Severity "warning" advises, else it refuses.
type Rule struct {
	ID                   string   `json:"id"`
	Kind                 RuleKind `json:"kind"`
	Numerator            string   `json:"numerator,omitempty"`
	Denominator          string   `json:"denominator,omitempty"`
	Min                  int64    `json:"min,omitempty"`
	Max                  int64    `json:"max,omitempty"`
	Characteristic       string   `json:"characteristic,omitempty"`
	TierField            string   `json:"tierField,omitempty"`
	LinkedCategory       string   `json:"linkedCategory,omitempty"`
	LinkedCharacteristic string   `json:"linkedCharacteristic,omitempty"`
	Severity             string   `json:"severity,omitempty"`
	Message              Text     `json:"message"`
}

func (r Rule) holds(o *Offering, c Configuration, linked []Linked) bool {
	switch r.Kind {
	case Ratio:
		numerator, _ := o.Value(c, r.Numerator)
		denominator, _ := o.Value(c, r.Denominator)
		return r.Min*denominator <= numerator && numerator <= r.Max*denominator
	case Cap:
		value, _ := o.Value(c, r.Characteristic)
		tier, _ := o.Tier(c.Tier)
		return value <= tier.Fields[r.TierField]
	case AtLeastLinked:
		value, _ := o.Value(c, r.Characteristic)
		for _, l := range linked {
			if l.Offering.Category != r.LinkedCategory {
				continue
			}
			if least, ok := l.Offering.Value(l.Configuration, r.LinkedCharacteristic); ok && value < least {
				return false
			}
		}
	}
	return true
}

// unchanged reports whether a change leaves alone all that the rule reads. What a product is linked to can always be changed.
func (r Rule) unchanged(o *Offering, has, c Configuration) bool {
	same := func(characteristic string) bool {
		before, _ := o.Value(has, characteristic)
		after, _ := o.Value(c, characteristic)
		return before == after
	}
	switch r.Kind {
	case Ratio:
		return same(r.Numerator) && same(r.Denominator)
	case Cap:
		return same(r.Characteristic) && has.Tier == c.Tier
	}
	return false
}
