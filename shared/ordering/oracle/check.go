package oracle

import (
	"fmt"
	"math/big"
	"slices"
)

func (o *Oracle) check(item Item) error {
	offering, ok := o.offering(item.Offering)
	if !ok {
		return fmt.Errorf("unknown offering %q", item.Offering)
	}
	if err := o.Check(item.Offering, item.Config); err != nil {
		return err
	}
	if !slices.Contains(offering.months(), item.TermMonths) {
		return fmt.Errorf("%s is not offered for %d months", item.Offering, item.TermMonths)
	}
	if _, ok := find(o.catalog.nodes("partnerLevels"), item.PartnerLevel); !ok && item.PartnerLevel != "" {
		return fmt.Errorf("unknown partner level %q", item.PartnerLevel)
	}
	for _, basisPoints := range []int64{item.ManualMRCBasisPoints, item.ManualNRCBasisPoints} {
		if basisPoints < 0 || basisPoints > 10_000 {
			return fmt.Errorf("manual discount of %d basis points", basisPoints)
		}
	}
	switch item.Action {
	case "add":
		return nil
	case "modify":
		old, ok := o.offering(item.OldOffering)
		if !ok {
			return fmt.Errorf("unknown old offering %q", item.OldOffering)
		}
		if item.OldOffering != item.Offering && !slices.Contains(old.node("upgrade").texts("migratesTo"), item.Offering) {
			return fmt.Errorf("%s does not migrate to %s", item.OldOffering, item.Offering)
		}
		return nil
	}
	return fmt.Errorf("unknown action %q", item.Action)
}

// Check tells why a configuration of an offering is not valid: tier, units, options with their quantities and
// exclusions, and the rules of the catalogue that need no other service (ratio, cap).
func (o *Oracle) Check(offering string, c Config) error {
	of, ok := o.offering(offering)
	if !ok {
		return fmt.Errorf("oracle.Check: unknown offering %q", offering)
	}
	for _, check := range []func(node, Config) error{checkTier, checkUnits, checkValues, checkOptions, checkRules} {
		if err := check(of, c); err != nil {
			return fmt.Errorf("oracle.Check(%s): %w", offering, err)
		}
	}
	return nil
}

func checkTier(of node, c Config) error {
	if _, ok := find(of.nodes("tiers"), c.Tier); ok != of.has("tiers") || !ok && c.Tier != "" {
		return fmt.Errorf("tier %q", c.Tier)
	}
	return nil
}

func checkUnits(of node, c Config) error {
	if !hasUnits(of) {
		if c.Units != 0 {
			return fmt.Errorf("%d units of an offering without units", c.Units)
		}
		return nil
	}
	return onGrid(of.text("unitCharacteristic"), c.Units, of.whole("unitMin"), of.whole("unitMax"), of.whole("unitStep"))
}

func checkValues(of node, c Config) error {
	units := of.nodes("units")
	if len(c.Values) != len(units) {
		return fmt.Errorf("%d values for %d characteristics", len(c.Values), len(units))
	}
	for _, u := range units {
		name := u.text("characteristic")
		if err := onGrid(name, c.Values[name], u.whole("min"), u.whole("max"), u.whole("step")); err != nil {
			return err
		}
	}
	return nil
}

func onGrid(name string, value, smallest, largest, step int64) error {
	if value < smallest || value > largest || (value-smallest)%step != 0 {
		return fmt.Errorf("%s %d is not one of %d, %d … %d", name, value, smallest, smallest+step, largest)
	}
	return nil
}

func checkOptions(of node, c Config) error {
	options := of.nodes("options")
	for id, quantity := range c.Options {
		option, ok := find(options, id)
		if !ok {
			return fmt.Errorf("unknown option %q", id)
		}
		if quantity < 0 || quantity > option.wholeOr("maxQuantity", 1) {
			return fmt.Errorf("option %s %d times", id, quantity)
		}
		for _, other := range option.texts("excludes") {
			if quantity > 0 && c.Options[other] > 0 {
				return fmt.Errorf("option %s excludes %s", id, other)
			}
		}
	}
	return nil
}

func checkRules(of node, c Config) error {
	for _, rule := range of.nodes("rules") {
		switch kind := rule.text("kind"); kind {
		case "ratio":
			ratio := fraction(value(of, c, rule.text("numerator")), value(of, c, rule.text("denominator")))
			if ratio.Cmp(bound(rule, "min")) < 0 || ratio.Cmp(bound(rule, "max")) > 0 {
				return fmt.Errorf("rule %s: ratio %s", rule.text("id"), ratio)
			}
		case "cap":
			tier, _ := find(of.nodes("tiers"), c.Tier)
			if v, most := value(of, c, rule.text("characteristic")), tier.whole(rule.text("tierField")); v > most {
				return fmt.Errorf("rule %s: %d is over %d", rule.text("id"), v, most)
			}
		case "atLeastLinked": // speaks about another service
		default:
			panic(fmt.Sprintf("oracle: unknown kind of rule %q", kind))
		}
	}
	return nil
}

func bound(rule node, key string) *big.Rat { return fraction(rule.whole(key), 1) }

// value is what a configuration has of a characteristic that is counted.
func value(of node, c Config, characteristic string) int64 {
	if of.text("unitCharacteristic") == characteristic {
		return c.Units
	}
	return c.Values[characteristic]
}
