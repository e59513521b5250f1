package oracle

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
)

// Random draws an item that a partner could order: an add or migration to any orderable offering, or a modify by changes that
// the offering's axes allow, all of one mode. Its terms, level, discounts and dates vary as well, with a preference for the edges:
// first and last units, brackets, month ends, a discount of nothing or of everything. The same r draws the same item.
func (o *Oracle) Random(r *rand.Rand) Item {
	item := Item{PartnerLevel: o.randomLevel(r)}
	item.ManualMRCBasisPoints, item.ManualNRCBasisPoints = randomDiscount(r), randomDiscount(r)
	switch draw := r.IntN(10); {
	case draw < 4:
		o.add(r, &item)
	case draw < 6:
		o.migrate(r, &item)
	default:
		for !o.modify(r, &item) {
		}
	}
	return item
}

func (o *Oracle) add(r *rand.Rand, item *Item) {
	offering := pick(r, o.orderable())
	item.Action, item.Offering = "add", offering.text("id")
	item.Config = o.randomConfig(r, offering)
	item.TermMonths = pick(r, offering.months())
	item.EffectiveDate = randomDay(r)
}

// migrate: nothing of the old service survives, so the two configurations have nothing to do with each other.
func (o *Oracle) migrate(r *rand.Rand, item *Item) {
	var from []node
	for _, offering := range o.catalog.nodes("offerings") {
		if len(offering.node("upgrade").texts("migratesTo")) > 0 {
			from = append(from, offering)
		}
	}
	old := pick(r, from)
	item.Action, item.Mode = "modify", "scheduled"
	o.recordOld(r, item, old)
	item.Offering = pick(r, old.node("upgrade").texts("migratesTo"))
	offering, _ := o.offering(item.Offering)
	item.Config = o.randomConfig(r, offering)
	atLeast := max(item.OldTermMonths, int(old.node("upgrade").wholeOr("newTermMonths", 0)))
	item.TermMonths = pick(r, termsFrom(offering, atLeast))
	item.EffectiveDate = randomDay(r)
}

// modify tries one change; false if the draw led nowhere.
func (o *Oracle) modify(r *rand.Rand, item *Item) bool {
	offering := pick(r, o.orderable())
	o.recordOld(r, item, offering)
	changes := changesByMode(offering, item.Old, item.OldTermMonths)
	mode := pick(r, []string{"immediate", "nextPeriod", "endOfTerm", "scheduled"})
	c := clone(item.Old)
	for _, change := range changes[mode] {
		if r.IntN(2) == 0 {
			change(r, &c)
		}
	}
	terms := termsFrom(offering, item.OldTermMonths)
	term := terms[0]
	if r.IntN(3) == 0 || same(c, item.Old) && mode == "nextPeriod" { // a longer term alone is an upgrade too
		term = pick(r, terms)
	}
	nothing := same(c, item.Old) && (mode != "nextPeriod" || term == item.OldTermMonths)
	if nothing || o.Check(item.OldOffering, c) != nil {
		return false
	}
	item.Action, item.Mode, item.Offering = "modify", mode, item.OldOffering
	item.Config, item.TermMonths = c, term
	item.EffectiveDate = randomDay(r)
	if mode == "nextPeriod" {
		item.EffectiveDate = item.EffectiveDate[:len("2006-01-")] + "01"
	}
	return true
}

// recordOld draws the service as it stands. Its recorded price is mostly that of the catalogue with a discount of its own, sometimes
// of another time altogether.
func (o *Oracle) recordOld(r *rand.Rand, item *Item, offering node) {
	item.OldOffering = offering.text("id")
	item.Old = o.randomConfig(r, offering)
	item.OldTermMonths = pick(r, offering.months())
	if r.IntN(5) == 0 {
		item.OldNetMRC = r.Int64N(500_000)
		return
	}
	figures, err := o.Price(Item{
		Action: "add", Offering: item.OldOffering, Config: item.Old, TermMonths: item.OldTermMonths, EffectiveDate: "2026-11-01",
		PartnerLevel: item.PartnerLevel, ManualMRCBasisPoints: randomDiscount(r),
	})
	if err != nil {
		panic(fmt.Sprintf("oracle: drew an old service that has no price: %v", err))
	}
	item.OldNetMRC = figures.NewNetMRC
}

// change is one step that an axis or option allows; it leaves the configuration alone where there is nowhere to go.
type change func(r *rand.Rand, c *Config)

// changesByMode lists what may change in each mode. An option that is added or grows is immediate and takes the place of
// what it excludes; one that is removed or shrinks waits for the end of the term. A term of one month has no end to wait for, so
// there it is the next period.
func changesByMode(offering node, old Config, termMonths int) map[string][]change {
	changes := map[string][]change{}
	add := func(mode string, c change) {
		if mode == "endOfTerm" && termMonths == 1 {
			mode = "nextPeriod"
		}
		changes[mode] = append(changes[mode], c)
	}
	for _, axis := range offering.node("upgrade").nodes("axes") {
		up := axis.text("direction") == "up"
		switch characteristic := axis.text("characteristic"); characteristic {
		case offering.text("tierCharacteristic"):
			add(axis.text("mode"), moveTier(offering, up))
		case offering.text("unitCharacteristic"):
			add(axis.text("mode"), func(r *rand.Rand, c *Config) { c.Units = move(r, unitGrid(offering), c.Units, up) })
		default:
			unit := unitOf(offering, characteristic)
			add(axis.text("mode"), func(r *rand.Rand, c *Config) {
				c.Values[characteristic] = move(r, gridOf(unit, "min", "max", "step"), c.Values[characteristic], up)
			})
		}
	}
	for _, option := range offering.nodes("options") {
		id, most := option.text("id"), option.wholeOr("maxQuantity", 1)
		if had := old.Options[id]; had < most {
			add("immediate", func(r *rand.Rand, c *Config) {
				for _, other := range excluded(offering, option) {
					delete(c.Options, other)
				}
				c.Options[id] = had + 1 + r.Int64N(most-had)
			})
		}
		if had := old.Options[id]; had > 0 {
			add("endOfTerm", func(r *rand.Rand, c *Config) {
				if c.Options[id] = r.Int64N(had); c.Options[id] == 0 {
					delete(c.Options, id)
				}
			})
		}
	}
	return changes
}

func moveTier(offering node, up bool) change {
	return func(r *rand.Rand, c *Config) {
		tiers := offering.nodes("tiers")
		at, _ := find(tiers, c.Tier)
		tiers = slices.DeleteFunc(tiers, func(t node) bool {
			if up {
				return t.whole("value") <= at.whole("value")
			}
			return t.whole("value") >= at.whole("value")
		})
		if len(tiers) > 0 {
			c.Tier = pick(r, tiers).text("id")
		}
	}
}

func unitOf(offering node, characteristic string) node {
	for _, unit := range offering.nodes("units") {
		if unit.text("characteristic") == characteristic {
			return unit
		}
	}
	panic(fmt.Sprintf("oracle: axis of %s names an unknown characteristic %q", offering.text("id"), characteristic))
}

// excluded lists the options that cannot be had together with one; exclusion is mutual.
func excluded(offering, option node) []string {
	others := option.texts("excludes")
	for _, other := range offering.nodes("options") {
		if slices.Contains(other.texts("excludes"), option.text("id")) {
			others = append(others, other.text("id"))
		}
	}
	return others
}

// randomConfig draws until the rules are met.
func (o *Oracle) randomConfig(r *rand.Rand, offering node) Config {
	for {
		c := Config{Options: map[string]int64{}}
		if tiers := offering.nodes("tiers"); len(tiers) > 0 {
			c.Tier = pick(r, tiers).text("id")
		}
		if hasUnits(offering) {
			c.Units = unitGrid(offering).draw(r)
		}
		for _, unit := range offering.nodes("units") {
			if c.Values == nil {
				c.Values = map[string]int64{}
			}
			c.Values[unit.text("characteristic")] = gridOf(unit, "min", "max", "step").draw(r)
		}
		for _, option := range offering.nodes("options") {
			if r.IntN(2) == 0 {
				c.Options[option.text("id")] = 1 + r.Int64N(option.wholeOr("maxQuantity", 1))
			}
		}
		if o.Check(offering.text("id"), c) == nil {
			return c
		}
	}
}

// grid is the set of values that units can have, and those among them where a price changes.
type grid struct {
	smallest, largest, step int64
	edges                   []int64
}

func gridOf(n node, smallest, largest, step string) grid {
	g := grid{smallest: n.whole(smallest), largest: n.whole(largest), step: n.whole(step)}
	g.edges = []int64{g.smallest, g.smallest + g.step, g.largest - g.step, g.largest}
	return g
}

func unitGrid(offering node) grid {
	g := gridOf(offering, "unitMin", "unitMax", "unitStep")
	for _, bracket := range offering.nodes("unitBrackets") {
		if bracket.has("upTo") {
			upTo := bracket.whole("upTo")
			g.edges = append(g.edges, upTo-g.step, upTo, upTo+g.step)
		}
	}
	return g
}

// draw prefers edges and small values, as carts do.
func (g grid) draw(r *rand.Rand) int64 {
	steps := (g.largest - g.smallest) / g.step
	switch r.IntN(4) {
	case 0:
		return pick(r, g.edges)
	case 1:
		return g.smallest + g.step*r.Int64N(steps+1)
	}
	return g.smallest + g.step*r.Int64N(min(steps, 40)+1)
}

// move draws a value above or below another, or stays where there is none.
func move(r *rand.Rand, g grid, from int64, up bool) int64 {
	if up {
		g.smallest = from + g.step
	} else {
		g.largest = from - g.step
	}
	g.edges = slices.DeleteFunc(g.edges, func(edge int64) bool { return edge < g.smallest || edge > g.largest })
	if g.smallest > g.largest {
		return from
	}
	if len(g.edges) == 0 {
		g.edges = []int64{g.smallest, g.largest}
	}
	return g.draw(r)
}

func (o *Oracle) orderable() []node {
	return slices.DeleteFunc(o.catalog.nodes("offerings"), func(of node) bool { return of.text("status") != "active" })
}

func (o *Oracle) randomLevel(r *rand.Rand) string {
	return pick(r, o.catalog.nodes("partnerLevels")).text("id")
}

// termsFrom lists the terms of an offering that are not shorter than another, shortest first.
func termsFrom(offering node, atLeast int) []int {
	terms := slices.DeleteFunc(offering.months(), func(months int) bool { return months < atLeast })
	slices.Sort(terms)
	return terms
}

func randomDiscount(r *rand.Rand) int64 {
	switch r.IntN(6) {
	case 0:
		return pick(r, []int64{1, 500, 1000, 1001, 9999, 10_000})
	case 1, 2:
		return r.Int64N(10_001)
	}
	return 0
}

// randomDay is a day of the years 2026 to 2032, leap days included; first and last days come often.
func randomDay(r *rand.Rand) string {
	year, month := 2026+r.Int64N(7), 1+r.Int64N(12)
	day := 1 + r.Int64N(daysIn(year, month))
	switch r.IntN(5) {
	case 0:
		day = 1
	case 1:
		day = daysIn(year, month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func clone(c Config) Config {
	c.Values, c.Options = maps.Clone(c.Values), maps.Clone(c.Options)
	return c
}

func same(a, b Config) bool {
	return a.Tier == b.Tier && a.Units == b.Units && maps.Equal(a.Values, b.Values) && maps.Equal(a.Options, b.Options)
}
