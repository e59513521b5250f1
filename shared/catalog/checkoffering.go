package catalog

import (
	"maps"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

func (c *Catalog) checkOffering(o *Offering, p place) {
	before := len(*p.faults)
	p.key("id").id(string(o.ID))
	p.key("category").id(o.Category)
	p.key("status").choice(string(o.Status), string(Active), string(EndOfSale))
	p.key("taxClass").choice(o.TaxClass, standardTax)
	p.key("name").text(o.Name)
	p.key("description").text(o.Description)
	if !p.key("kind").choice(string(o.Kind), string(Tiered), string(PerUnit), string(TieredPerUnit), string(MultiUnit)) {
		return // the rest depends on it
	}
	c.checkTerms(o, p)
	c.checkTiers(o, p)
	o.checkUnits(p)
	o.checkBrackets(p)
	o.checkOptions(p)
	for i, id := range o.RequiresProduct {
		p.key("requiresProduct").at(i).known(c.Offering(id) != nil && id != o.ID, string(id))
	}
	once(o.RequiresProduct, func(id OfferingID) OfferingID { return id }, p.key("requiresProduct").at)
	p.key("requiresProduct").count(len(o.RequiresProduct), 0, maxList)
	qualification := p.key("qualification")
	qualification.key("leadTimeBusinessDays").whole(int64(o.Qualification.LeadTimeBusinessDays), 0, maxDays)
	once(o.Qualification.Requires, func(s string) string { return s }, qualification.key("requires").at)
	for i, s := range o.Qualification.Requires {
		qualification.key("requires").at(i).choice(s, "address")
	}
	if o.SLA != nil {
		p.key("sla").key("repairHours").whole(int64(o.SLA.RepairHours), 1, 24*maxDays)
		var share Percent
		p.key("sla").key("availabilityPct").demand(share.UnmarshalText([]byte(o.SLA.AvailabilityPct)) == nil, "format", words.PercentageAsText)
	}
	c.checkUpgrade(o, p.key("upgrade"))
	if len(*p.faults) == before { // every figure is within its bounds
		c.checkRules(o, p.key("rules"))
		o.checkLargest(p)
	}
}

func (c *Catalog) checkTerms(o *Offering, p place) {
	terms, charges := p.key("termMonths"), p.key("nrcByTermCents")
	terms.count(len(o.TermMonths), 1, maxList)
	once(o.TermMonths, func(months int) int { return months }, terms.at)
	for i, months := range o.TermMonths {
		terms.at(i).whole(int64(months), 1, maxMonths)
		_, charged := o.NRCByTerm[months]
		charges.key(strconv.Itoa(months)).required(charged)
		_, discounted := find(c.TermDiscounts, func(d TermDiscount) bool { return d.Months == months })
		terms.at(i).demand(discounted, "unknown", words.NoTermDiscount(months))
	}
	for _, months := range slices.Sorted(maps.Keys(o.NRCByTerm)) {
		at := charges.key(strconv.Itoa(months))
		at.price(int64(o.NRCByTerm[months]), 0)
		at.demand(o.OffersTerm(months), "unused", words.HasNoUseHere)
	}
}

func (c *Catalog) checkTiers(o *Offering, p place) {
	tiers := p.key("tiers")
	if !o.HasTiers() {
		tiers.unused(len(o.Tiers) == 0)
		p.key("tierCharacteristic").unused(o.TierCharacteristic == "")
		return
	}
	p.key("tierCharacteristic").id(o.TierCharacteristic)
	tiers.count(len(o.Tiers), 1, maxList)
	once(o.Tiers, func(t Tier) string { return t.ID }, tiers.each("id"))
	for i, t := range o.Tiers {
		at := tiers.at(i)
		at.key("id").id(t.ID)
		at.key("name").text(t.Name)
		at.key("mrcCents").price(int64(t.MRC), 1)
		at.key("value").whole(t.Value, 0, maxFigure)
		at.key("value").demand(i == 0 || o.Tiers[i-1].Value < t.Value, "order", words.MoreThanTheOneBefore)
		for _, name := range slices.Sorted(maps.Keys(t.Fields)) {
			at.key(name).whole(t.Fields[name], 0, maxFigure)
			at.key(name).demand(name != o.UnitCharacteristic && name != o.TierCharacteristic, "duplicate", words.StandsMoreThanOnce(name))
		}
		if asked := t.RequiresApproval; asked != "" {
			at.key("requiresApproval").demand(slices.ContainsFunc(c.ApprovalRules, func(r ApprovalRule) bool { return r.TierRequiresApproval == asked }),
				"unknown", words.NoRuleAsksFor(asked))
		}
	}
}

// grid demands units of a smallest to a largest number in steps that reach it.
func grid(p place, names [3]string, low, high, step, least int64) {
	whole := p.key(names[0]).whole(low, least, maxUnits)
	whole = p.key(names[1]).whole(high, max(low, 1), maxUnits) && whole
	whole = p.key(names[2]).whole(step, 1, maxUnits) && whole
	p.key(names[1]).demand(!whole || (high-low)%step == 0, "step", words.NotReachedInSteps)
}

func (o *Offering) checkUnits(p place) {
	if o.HasUnits() {
		p.key("unitCharacteristic").id(o.UnitCharacteristic)
		p.key("unitCharacteristic").demand(o.UnitCharacteristic != o.TierCharacteristic, "duplicate", words.StandsMoreThanOnce(o.UnitCharacteristic))
		grid(p, [3]string{"unitMin", "unitMax", "unitStep"}, o.UnitMin, o.UnitMax, o.UnitStep, 1)
	} else {
		p.key("unitCharacteristic").unused(o.UnitCharacteristic == "")
		p.key("unitMin").unused(o.UnitMin == 0)
		p.key("unitMax").unused(o.UnitMax == 0)
		p.key("unitStep").unused(o.UnitStep == 0)
		p.key("nrcPerUnit").demand(!o.NRCPerUnit, "unused", words.HasNoUseHere)
	}
	based := o.Kind == TieredPerUnit && o.TierIsBase
	if based {
		p.key("unitMrcCents").price(int64(o.UnitMRC), 1)
	} else {
		p.key("unitMrcCents").unused(o.UnitMRC == 0)
		p.key("tierIsBase").demand(!o.TierIsBase, "unused", words.HasNoUseHere)
	}
	units := p.key("units")
	if o.Kind != MultiUnit {
		units.unused(len(o.Units) == 0)
		return
	}
	units.count(len(o.Units), 1, maxList)
	once(o.Units, func(u Unit) string { return u.Characteristic }, units.each("characteristic"))
	for i, u := range o.Units {
		at := units.at(i)
		at.key("characteristic").id(u.Characteristic)
		grid(at, [3]string{"min", "max", "step"}, u.Min, u.Max, u.Step, 0)
		at.key("unitMrcCents").price(int64(u.MRC), 1)
	}
}

func (o *Offering) checkBrackets(p place) {
	brackets := p.key("unitBrackets")
	if o.Kind != PerUnit {
		brackets.unused(len(o.UnitBrackets) == 0)
		p.key("unitBracketsMode").unused(o.UnitBracketsMode == "")
		p.key("baseMrcCents").unused(o.BaseMRC == 0)
		return
	}
	p.key("baseMrcCents").inJSON()
	p.key("baseMrcCents").price(int64(o.BaseMRC), 0)
	p.key("unitBracketsMode").choice(string(o.UnitBracketsMode), string(Graduated), string(Volume))
	brackets.count(len(o.UnitBrackets), 1, maxList)
	from := o.UnitMin
	for i, b := range o.UnitBrackets {
		at, last := brackets.at(i), i == len(o.UnitBrackets)-1
		at.key("unitMrcCents").price(int64(b.MRC), 1)
		at.key("upTo").demand(last == (b.UpTo == nil), "open", words.OnlyTheLastIsOpen)
		if b.UpTo != nil {
			at.key("upTo").whole(*b.UpTo, from, o.UnitMax-1)
			from = *b.UpTo + 1
		}
	}
}

func (o *Offering) checkOptions(p place) {
	options := p.key("options")
	options.count(len(o.Options), 0, maxList)
	once(o.Options, func(option Option) string { return option.ID }, options.each("id"))
	for i, option := range o.Options {
		at := options.at(i)
		at.key("id").id(option.ID)
		at.key("name").text(option.Name)
		at.key("mrcCents").price(int64(option.MRC), 0)
		at.key("nrcCents").price(int64(option.NRC), 0)
		if option.MaxQuantity != 0 || p.named[at.key("maxQuantity").path] {
			at.key("maxQuantity").whole(option.MaxQuantity, 1, maxOften)
		}
		at.key("perUnit").demand(!option.PerUnit || o.HasUnits(), "unused", words.HasNoUseHere)
		excludes := at.key("excludes")
		once(option.Excludes, func(id string) string { return id }, excludes.at)
		for j, id := range option.Excludes {
			_, ok := o.Option(id)
			excludes.at(j).known(ok && id != option.ID, id)
		}
		if option.RequiresDocument != "" {
			at.key("requiresDocument").id(option.RequiresDocument)
		}
	}
}

func (c *Catalog) checkUpgrade(o *Offering, p place) {
	u := o.Upgrade
	p.key("changeFeeCents").price(int64(u.ChangeFee), 0)
	p.key("allowed").demand(u.Allowed || len(u.Axes) == 0 && len(u.MigratesTo) == 0, "unreachable", words.CanNeverApply)
	once(u.Axes, func(a Axis) string { return a.Characteristic + " " + string(a.Direction) }, p.key("axes").at)
	for i, a := range u.Axes {
		at := p.key("axes").at(i)
		at.key("characteristic").known(o.has(a.Characteristic), a.Characteristic)
		at.key("direction").choice(string(a.Direction), string(Up), string(Down))
		at.key("mode").choice(string(a.Mode), string(Immediate), string(NextPeriod), string(EndOfTerm), string(Scheduled))
	}
	once(u.BlockedWhen, func(b Block) Block { return b }, p.key("blockedWhen").at)
	for i, b := range u.BlockedWhen {
		p.key("blockedWhen").at(i).choice(string(b), string(BlockOpenOrder), string(BlockSuspended), string(BlockTerminationPending), string(BlockPortInProgress))
	}
	if u.Note != (Text{}) {
		p.key("note").text(u.Note)
	}
	longest := 0
	for _, months := range o.TermMonths {
		longest = max(longest, months)
	}
	if next := u.NewTermMonths; next != nil {
		p.key("newTermMonths").known(o.OffersTerm(*next), strconv.Itoa(*next))
		longest = max(longest, *next)
	}
	once(u.MigratesTo, func(id OfferingID) OfferingID { return id }, p.key("migratesTo").at)
	for i, id := range u.MigratesTo {
		at, to := p.key("migratesTo").at(i), c.Offering(id)
		if !at.known(to != nil && id != o.ID && to.Status == Active, string(id)) {
			continue
		}
		// What a service has running must be matched there, or nobody can move.
		at.demand(slices.ContainsFunc(to.TermMonths, func(months int) bool { return months >= longest }), "term", words.HasNoTermOf(longest))
		if next := u.NewTermMonths; next != nil {
			at.demand(to.OffersTerm(*next), "term", words.HasNoTermOf(*next))
		}
	}
}

// checkRules demands of every rule that it can be broken, and of those that refuse that the least of each tier keeps it.
func (c *Catalog) checkRules(o *Offering, p place) {
	p.count(len(o.Rules), 0, maxList)
	once(o.Rules, func(r Rule) string { return r.ID }, p.each("id"))
	for i, r := range o.Rules {
		at := p.at(i)
		at.key("id").id(r.ID)
		at.key("message").text(r.Message)
		at.key("severity").choice(r.Severity, "", "warning")
		if !at.key("kind").choice(string(r.Kind), string(Ratio), string(Cap), string(AtLeastLinked)) || !c.checkRule(o, r, at) {
			continue
		}
		broken := func(least Configuration) bool { return !r.holds(o, least, nil) }
		at.demand(r.Severity == "warning" || !slices.ContainsFunc(o.Smallest(), broken), "unreachable", words.RefusesTheSmallest)
	}
}

func (c *Catalog) checkRule(o *Offering, r Rule, p place) bool {
	known := func(key, characteristic string) bool { return p.key(key).known(o.has(characteristic), characteristic) }
	breaks := false
	switch r.Kind {
	case Ratio:
		bounded := p.key("min").inJSON() && p.key("min").whole(r.Min, 0, maxUnits)
		bounded = p.key("max").whole(r.Max, max(r.Min, 1), maxUnits) && bounded
		if !known("numerator", r.Numerator) || !known("denominator", r.Denominator) || !bounded ||
			!p.key("denominator").demand(r.Numerator != r.Denominator, "duplicate", words.StandsMoreThanOnce(r.Denominator)) {
			return false
		}
		fewest, most := o.reach(r.Numerator)
		small, large := o.reach(r.Denominator)
		breaks = fewest < r.Min*large || most > r.Max*small
	case Cap:
		if !known("characteristic", r.Characteristic) || !p.key("characteristic").demand(r.Characteristic != o.TierCharacteristic, "unreachable", words.CanNeverApply) {
			return false
		}
		_, most := o.reach(r.Characteristic)
		named := o.HasTiers()
		for _, t := range o.Tiers {
			field, ok := t.Fields[r.TierField]
			named, breaks = named && ok, breaks || field < most
		}
		if !p.key("tierField").known(named, r.TierField) {
			return false
		}
	case AtLeastLinked:
		if !known("characteristic", r.Characteristic) {
			return false
		}
		fewest, _ := o.reach(r.Characteristic)
		linked := false
		for _, other := range c.Offerings {
			if other.Category == r.LinkedCategory && other.has(r.LinkedCharacteristic) {
				_, most := other.reach(r.LinkedCharacteristic)
				linked, breaks = true, breaks || fewest < most
			}
		}
		if !p.key("linkedCharacteristic").known(linked, r.LinkedCharacteristic) {
			return false
		}
	}
	return p.demand(breaks, "unreachable", words.CanNeverApply)
}

// reach is the lowest and the highest value that a configuration can have of a characteristic.
func (o *Offering) reach(characteristic string) (low, high int64) {
	switch {
	case characteristic == o.TierCharacteristic && len(o.Tiers) > 0:
		return o.Tiers[0].Value, o.Tiers[len(o.Tiers)-1].Value
	case characteristic == o.UnitCharacteristic:
		return o.UnitMin, o.UnitMax
	}
	u, _ := find(o.Units, func(u Unit) bool { return u.Characteristic == characteristic })
	return u.Min, u.Max
}

// checkLargest demands that the dearest configuration can still be reckoned with.
func (o *Offering) checkLargest(p place) {
	units := max(1, o.UnitMax)
	largest := Configuration{Units: o.UnitMax, Values: map[string]int64{}, Options: map[string]int64{}}
	for _, u := range o.Units {
		largest.Values[u.Characteristic] = u.Max
	}
	var once money.Cents
	for _, nrc := range o.NRCByTerm {
		once = max(once, nrc)
	}
	if o.NRCPerUnit {
		once *= money.Cents(units)
	}
	for i, option := range o.Options {
		largest.Options[option.ID] = option.Max()
		count := money.Cents(o.count(largest, option))
		if !p.key("options").at(i).demand(count*max(option.MRC, option.NRC) <= maxCharge, "range", words.DearestOver(maxCharge)) {
			return // a sum of such could overflow
		}
		once += count * option.NRC
	}
	dearest := money.Cents(0)
	for _, tier := range append(slices.Clone(o.Tiers), Tier{}) {
		largest.Tier = tier.ID
		dearest = max(dearest, o.ListMRC(largest))
	}
	for _, b := range o.UnitBrackets {
		dearest = max(dearest, b.MRC*money.Cents(units))
	}
	p.demand(dearest <= maxCharge && once <= maxCharge, "range", words.DearestOver(maxCharge))
}

func (o *Offering) has(characteristic string) bool {
	if characteristic == "" {
		return false
	}
	return characteristic == o.TierCharacteristic || characteristic == o.UnitCharacteristic ||
		slices.ContainsFunc(o.Units, func(u Unit) bool { return u.Characteristic == characteristic })
}
