package catalog

import "onecentral.nl/ordering/shared/money"

// ListMRC prices a valid configuration per month, before any discount.
func (o *Offering) ListMRC(c Configuration) money.Cents {
	return o.listBase(c) + o.listOptions(c)
}

func (o *Offering) listBase(c Configuration) money.Cents {
	tier, _ := o.Tier(c.Tier)
	units := money.Cents(c.Units)
	switch o.Kind {
	case Tiered:
		return tier.MRC
	case PerUnit:
		return o.BaseMRC + o.brackets(c.Units)
	case TieredPerUnit:
		if o.TierIsBase {
			return tier.MRC + units*o.UnitMRC
		}
		return tier.MRC * units
	case MultiUnit:
		var total money.Cents
		for _, u := range o.Units {
			total += money.Cents(c.Values[u.Characteristic]) * u.MRC
		}
		return total
	}
	return 0
}

func (o *Offering) brackets(units int64) money.Cents {
	var total money.Cents
	var below int64
	for _, b := range o.UnitBrackets {
		reached := b.UpTo == nil || units <= *b.UpTo
		if o.UnitBracketsMode == Volume {
			if reached {
				return money.Cents(units) * b.MRC
			}
			continue
		}
		if reached {
			return total + money.Cents(units-below)*b.MRC
		}
		total += money.Cents(*b.UpTo-below) * b.MRC
		below = *b.UpTo
	}
	return total
}

func (o *Offering) listOptions(c Configuration) money.Cents {
	var total money.Cents
	for _, option := range o.Options {
		total += option.MRC * money.Cents(o.count(c, option))
	}
	return total
}

// count is how often an option is charged: quantity, × units for options per unit.
func (o *Offering) count(c Configuration, option Option) int64 {
	if option.PerUnit && o.HasUnits() {
		return c.Options[option.ID] * c.Units
	}
	return c.Options[option.ID]
}

// AddNRC is the one-off charge of a new service for the term, at list: the term's NRC, × units with NRCPerUnit, and each option's.
func (o *Offering) AddNRC(c Configuration, termMonths int) money.Cents {
	total := o.NRCByTerm[termMonths]
	if o.NRCPerUnit {
		total *= money.Cents(c.Units)
	}
	for _, option := range o.Options {
		total += option.NRC * money.Cents(o.count(c, option))
	}
	return total
}

// ModifyNRC is the one-off charge of a change within the offering, at list: the change fee once, the term's NRC for
// added units with NRCPerUnit, and each option's for what is added. What is removed gives nothing back.
func (o *Offering) ModifyNRC(old, new Configuration, termMonths int) money.Cents {
	total := o.Upgrade.ChangeFee
	if o.NRCPerUnit {
		total += o.NRCByTerm[termMonths] * money.Cents(max(0, new.Units-old.Units))
	}
	for _, option := range o.Options {
		total += option.NRC * money.Cents(max(0, o.count(new, option)-o.count(old, option)))
	}
	return total
}

// DiscountKind names a step of the price order.
type DiscountKind string

// The steps in their binding order.
const (
	TermStep         DiscountKind = "term"
	PartnerLevelStep DiscountKind = "partnerLevel"
	ManualStep       DiscountKind = "manual"
)

// Discount is one step from list to net. Amount is added to the running amount: negative for a discount.
type Discount struct {
	Kind        DiscountKind `json:"kind"`
	BasisPoints int64        `json:"basisPoints"`
	Amount      money.Cents  `json:"amountCents"`
}

// NetMRC applies term, partner level and manual discount (basis points off, 0-10,000) to a list MRC, in that order,
// each rounded to the cent before the next (the catalogue's priceOrder). Steps of zero basis points are left out.
func (c *Catalog) NetMRC(list money.Cents, termMonths int, level string, manualBasisPoints int64) (money.Cents, []Discount) {
	net := list
	var steps []Discount
	apply := func(kind DiscountKind, bp int64) {
		if bp == 0 {
			return
		}
		amount := net.BasisPoints(bp)
		net += amount
		steps = append(steps, Discount{Kind: kind, BasisPoints: bp, Amount: amount})
	}
	for _, d := range c.TermDiscounts {
		if d.Months == termMonths {
			apply(TermStep, d.BasisPoints)
		}
	}
	if l, ok := c.Level(level); ok {
		apply(PartnerLevelStep, l.BasisPoints)
	}
	apply(ManualStep, -manualBasisPoints)
	return net, steps
}
