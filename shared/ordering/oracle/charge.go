package oracle

import (
	"fmt"
	"math/big"
	"strconv"
)

// bill adds what is charged, one line after the other.
type bill struct{ total big.Rat }

func (b *bill) charge(times, cents int64) {
	b.total.Add(&b.total, new(big.Rat).Mul(fraction(times, 1), fraction(cents, 1)))
}

func (b *bill) cents() int64 { return roundHalfAway(&b.total) }

// listMRC is the monthly price of a configuration before any discount: what it is charged for, one after the other.
func listMRC(offering node, c Config) int64 {
	var b bill
	tier, _ := find(offering.nodes("tiers"), c.Tier)
	switch kind := offering.text("kind"); kind {
	case "tiered":
		b.charge(1, tier.whole("mrcCents"))
	case "perUnit":
		b.charge(1, offering.whole("baseMrcCents"))
		b.chargeUnits(offering, c.Units)
	case "tieredPerUnit":
		if offering.flag("tierIsBase") {
			b.charge(1, tier.whole("mrcCents"))
			b.charge(c.Units, offering.whole("unitMrcCents"))
		} else {
			b.charge(c.Units, tier.whole("mrcCents"))
		}
	case "multiUnit":
		for _, unit := range offering.nodes("units") {
			b.charge(c.Values[unit.text("characteristic")], unit.whole("unitMrcCents"))
		}
	default:
		panic(fmt.Sprintf("oracle: unknown kind of offering %q", kind))
	}
	for _, option := range offering.nodes("options") {
		b.charge(optionCount(option, offering, c), option.whole("mrcCents"))
	}
	return b.cents()
}

// chargeUnits walks the units one by one and counts how many fall in each bracket. Graduated: each unit has the price of
// its own bracket; volume: all have the price of the bracket that the last one falls in.
func (b *bill) chargeUnits(offering node, units int64) {
	brackets := offering.nodes("unitBrackets")
	last, counts := 0, make([]int64, len(brackets))
	for walked := int64(0); walked < units; {
		end := min(brackets[last].wholeOr("upTo", units), units)
		for ; walked < end; walked++ {
			counts[last]++
		}
		if walked < units {
			last++
		}
	}
	switch mode := offering.text("unitBracketsMode"); mode {
	case "graduated":
		for i, count := range counts {
			b.charge(count, brackets[i].whole("unitMrcCents"))
		}
	case "volume":
		b.charge(units, brackets[last].whole("unitMrcCents"))
	default:
		panic(fmt.Sprintf("oracle: unknown mode of brackets %q", mode))
	}
}

// optionCount is how often an option is charged: its quantity, once more for each unit if it is perUnit.
func optionCount(option, offering node, c Config) int64 {
	quantity := c.Options[option.text("id")]
	if !option.flag("perUnit") || !hasUnits(offering) {
		return quantity
	}
	count := int64(0)
	for range c.Units {
		count += quantity
	}
	return count
}

func hasUnits(offering node) bool { return offering.has("unitCharacteristic") }

// listNRC is what is charged once, before a manual discount; term and partner level never touch it.
func (o *Oracle) listNRC(item Item) int64 {
	offering, _ := o.offering(item.Offering)
	var b bill
	switch {
	case item.Action == "add":
		b.install(offering, item)
	case item.OldOffering == item.Offering:
		b.charge(1, changeFee(offering))
		b.extend(offering, item)
	default:
		left, _ := o.offering(item.OldOffering)
		b.charge(1, changeFee(left))
		b.install(offering, item)
	}
	return b.cents()
}

// install charges all of a new service.
func (b *bill) install(offering node, item Item) {
	times := int64(1)
	if offering.flag("nrcPerUnit") {
		times = item.Config.Units
	}
	b.charge(times, nrcOfTerm(offering, item.TermMonths))
	for _, option := range offering.nodes("options") {
		b.charge(optionCount(option, offering, item.Config), option.whole("nrcCents"))
	}
}

// extend charges only what a service did not have yet: each unit, and each time that an option counts.
func (b *bill) extend(offering node, item Item) {
	if offering.flag("nrcPerUnit") {
		for unit := item.Old.Units; unit < item.Config.Units; unit++ {
			b.charge(1, nrcOfTerm(offering, item.TermMonths))
		}
	}
	for _, option := range offering.nodes("options") {
		had, has := optionCount(option, offering, item.Old), optionCount(option, offering, item.Config)
		for ; had < has; had++ {
			b.charge(1, option.whole("nrcCents"))
		}
	}
}

func changeFee(offering node) int64 { return offering.node("upgrade").whole("changeFeeCents") }

func nrcOfTerm(offering node, months int) int64 {
	return offering.node("nrcByTermCents").whole(strconv.Itoa(months))
}
