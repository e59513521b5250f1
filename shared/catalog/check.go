package catalog

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// Bounds of what a version can say. They keep every total of a cart of 80 items far within int64: money.Share takes a
// billion euro times ten thousand.
const (
	maxPrice   = 100_000_000     // cents of one price: a million euro
	maxCharge  = 100_000_000_000 // cents of the largest configuration: a billion euro
	maxTotal   = 80 * maxCharge
	maxUnits   = 1_000_000
	maxFigure  = 1_000_000_000 // a figure of a tier
	maxOften   = 1_000         // quantity of an option
	maxMonths  = 120
	maxDays    = 365
	maxList    = 200
	maxID      = 64
	maxText    = 1_000
	wholeBasis = 10_000 // basis points
)

func (c *Catalog) check(p place) {
	p.key("schemaVersion").whole(int64(c.SchemaVersion), 1, 1)
	p.key("catalogVersion").id(c.Version)
	p.key("validFrom").demand(c.ValidFrom.Year >= 2000 && c.ValidFrom.Year < 2100, "format", words.DateLike20261117)
	p.key("currency").choice(c.Currency, "EUR")
	p.key("amountUnit").choice(c.AmountUnit, "cent")
	p.key("pricesExcludeTax").demand(c.PricesExcludeTax, "choice", words.OneOfThese("true"))
	c.checkTaxClasses(p.key("taxClasses"))
	c.checkTaxRules(p.key("taxRules"))
	c.checkDiscounts(p)
	c.checkPriceOrder(p.key("priceOrder"))
	c.checkApprovalRules(p.key("approvalRules"))
	c.QuoteDefaults.check(p.key("quoteDefaults"))
	confirmation := p.key("confirmation")
	confirmation.key("reseller").choice(c.ConfirmationKinds["reseller"], "signature")
	confirmation.key("solutions").choice(c.ConfirmationKinds["solutions"], "activation")
	confirmation.count(len(c.ConfirmationKinds), 2, 2)
	offerings := p.key("offerings")
	offerings.count(len(c.Offerings), 1, maxList)
	once(c.Offerings, func(o *Offering) OfferingID { return o.ID }, offerings.each("id"))
	for i, o := range c.Offerings {
		c.checkOffering(o, offerings.at(i))
	}
	if len(*p.faults) == 0 { // a price can be worked out
		c.checkVectors(p.key("priceVectors"))
	}
}

func (c *Catalog) checkDiscounts(p place) {
	terms, levels := p.key("termDiscounts"), p.key("partnerLevels")
	terms.count(len(c.TermDiscounts), 1, maxList)
	once(c.TermDiscounts, func(d TermDiscount) int { return d.Months }, terms.each("months"))
	for i, d := range c.TermDiscounts {
		terms.at(i).key("months").whole(int64(d.Months), 1, maxMonths)
		terms.at(i).key("mrcBasisPoints").whole(d.BasisPoints, 1-wholeBasis, wholeBasis)
	}
	levels.count(len(c.PartnerLevels), 1, maxList)
	once(c.PartnerLevels, func(l PartnerLevel) string { return l.ID }, levels.each("id"))
	for i, l := range c.PartnerLevels {
		levels.at(i).key("id").id(l.ID)
		levels.at(i).key("name").text(l.Name)
		levels.at(i).key("mrcBasisPoints").whole(l.BasisPoints, 1-wholeBasis, wholeBasis)
	}
}

// checkPriceOrder demands the order that NetMRC takes; the other sentences are for readers.
func (c *Catalog) checkPriceOrder(p place) {
	steps := []string{"1. term ", "2. partner-level ", "3. manual "}
	numbered := slices.DeleteFunc(slices.Clone(c.PriceOrder), func(s string) bool { return s == "" || s[0] < '0' || s[0] > '9' })
	p.demand(slices.EqualFunc(numbered, steps, strings.HasPrefix), "choice", words.OneOfThese(strings.Join(steps, ", ")))
}

func (c *Catalog) checkApprovalRules(p place) {
	p.count(len(c.ApprovalRules), 1, maxList)
	once(c.ApprovalRules, func(r ApprovalRule) string { return r.ID }, p.each("id"))
	p.demand(slices.ContainsFunc(c.ApprovalRules, ApprovalRule.always), "required", words.OneRuleAlwaysApplies)
	for i, r := range c.ApprovalRules {
		at := p.at(i)
		at.key("id").id(r.ID)
		approvers := at.key("approvers")
		approvers.count(len(r.Approvers), 1, maxList)
		once(r.Approvers, func(role string) string { return role }, approvers.at)
		for j, role := range r.Approvers {
			approvers.at(j).choice(role, "accountManager", "salesManager", "engineering")
		}
		if over := r.ManualDiscountBasisPointsOver; over != nil {
			at.key("manualDiscountBasisPointsOver").whole(*over, 0, wholeBasis-1)
		}
		if over := r.MRCTotalCentsOver; over != nil {
			at.key("mrcTotalCentsOver").whole(int64(*over), 0, maxTotal)
		}
		if over := r.NRCTotalCentsOver; over != nil {
			at.key("nrcTotalCentsOver").whole(int64(*over), 0, maxTotal)
		}
		if below := r.MRCDeltaCentsBelow; below != nil {
			at.key("mrcDeltaCentsBelow").whole(int64(*below), -maxCharge, maxCharge)
		}
		if asked := r.TierRequiresApproval; asked != "" {
			at.key("tierRequiresApproval").demand(slices.ContainsFunc(c.Offerings, func(o *Offering) bool {
				return slices.ContainsFunc(o.Tiers, func(t Tier) bool { return t.RequiresApproval == asked })
			}), "unreachable", words.CanNeverApply)
		}
	}
}

// always reports whether the rule has no conditions.
func (r ApprovalRule) always() bool {
	return r.ManualDiscountBasisPointsOver == nil && r.MRCTotalCentsOver == nil && r.NRCTotalCentsOver == nil &&
		r.MRCDeltaCentsBelow == nil && r.TierRequiresApproval == "" && len(r.Approvers) > 0
}

// endOfDay is when a quote ends on its last day, in local time.
const endOfDay = "23:59:59"

// check demands, of what the house does in one way only, that way.
func (d QuoteDefaults) check(p place) {
	p.key("validDays").whole(int64(d.ValidDays), 1, maxDays)
	p.key("timezone").choice(d.Timezone, "Europe/Amsterdam")
	p.key("expiresAt").demand(strings.HasPrefix(d.ExpiresAt, endOfDay), "choice", words.OneOfThese(endOfDay))
	p.key("numberFormat").choice(d.NumberFormat, "OFF-{yyyy}-{seq:05d}")
	p.key("orderNumberFormat").choice(d.OrderNumberFormat, "ORD-{yyyy}-{seq:05d}")
	d.ReminderDays().check(p.key("reminders"))
}

func (r Reminders) check(p place) {
	last := 0
	p.key("approverBusinessDays").count(len(r.Approvers), 0, maxList)
	for i, days := range r.Approvers {
		p.key("approverBusinessDays").at(i).whole(int64(days), int64(last+1), maxDays)
		last = max(last, days)
	}
	if r.StandIn != 0 {
		p.key("standInBusinessDays").whole(int64(r.StandIn), int64(last+1), maxDays)
	}
	p.key("expiryDays").whole(int64(r.Expiry), 0, maxDays)
}

// checkVectors works out every example that the version brings along.
func (c *Catalog) checkVectors(p place) {
	p.count(len(c.PriceVectors), 0, maxList)
	for i, v := range c.PriceVectors {
		at := p.at(i)
		was, o := c.Offering(v.Offering), c.Offering(v.NewOffering)
		_, level := c.Level(v.PartnerLevel)
		sound := at.key("offering").known(was != nil, string(v.Offering)) && at.key("newOffering").known(o != nil, string(v.NewOffering)) &&
			at.key("partnerLevel").known(level, v.PartnerLevel) && at.key("termMonths").known(o.OffersTerm(v.TermMonths), strconv.Itoa(v.TermMonths)) &&
			at.key("current").accepts(was, v.Current) && at.key("new").accepts(o, v.New)
		if sound {
			c.checkVector(v, was, o, at)
		}
	}
}

func (p place) accepts(o *Offering, c Configuration) bool {
	for _, v := range o.Validate(c, nil) {
		if !p.key(v.Field).demand(v.Warning, "invalid", v.Message) {
			return false
		}
	}
	return true
}

func (c *Catalog) checkVector(v PriceVector, was, o *Offering, p place) {
	is := func(at place, got, want int64) {
		at.demand(got == want, "worked-out", words.WorkedOutItIs(int(want)))
	}
	side := func(at place, o *Offering, configuration Configuration, said VectorPrice) int64 {
		list := o.ListMRC(configuration)
		net, _ := c.NetMRC(list, v.TermMonths, v.PartnerLevel, 0)
		is(at.key("listMrcCents"), int64(said.List), int64(list))
		is(at.key("netMrcCents"), int64(said.Net), int64(net))
		return int64(net)
	}
	delta := side(p.key("newPrice"), o, v.New, v.NewPrice) - side(p.key("currentPrice"), was, v.Current, v.CurrentPrice)
	is(p.key("mrcDeltaCents"), int64(v.Delta), delta)
	vat := int64(v.Delta.BasisPoints(c.VATRate(c.ValidFrom)))
	is(p.key("vatOnDeltaCents"), int64(v.VATOnDelta), vat)
	is(p.key("mrcDeltaInclVatCents"), int64(v.DeltaInclVAT), delta+vat)
	from := v.Proration.Effective
	days, charged := from.DaysInMonth(), from.DaysInMonth()-from.Day+1
	period := p.key("proration")
	is(period.key("daysInMonth"), int64(v.Proration.DaysInMonth), int64(days))
	is(period.key("daysCharged"), int64(v.Proration.DaysCharged), int64(charged))
	is(period.key("firstPeriodDeltaCents"), int64(v.Proration.FirstPeriod), int64(v.Delta.Share(int64(charged), int64(days))))
}
