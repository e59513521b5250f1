package message

import (
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// reasons tells which rules of the version's catalogue ask for the reader's role.
func (c *composer) reasons() []list {
	v := c.n.Version
	l := list{title: c.say("Waarom uw besluit nodig is", "Why your decision is needed")}
	var rules []catalog.ApprovalRule
	if version, err := c.n.Book.Version(v.Change.Catalog); err == nil {
		rules = version.ApprovalRules
	}
	for _, required := range v.Approvers {
		if required.Role != c.n.Role {
			continue
		}
		for _, id := range required.Rules {
			i := slices.IndexFunc(rules, func(r catalog.ApprovalRule) bool { return r.ID == id })
			if i < 0 {
				l.points = append(l.points, line(id, maxNameRunes))
				continue
			}
			l.points = append(l.points, c.rule(rules[i])...)
		}
	}
	if len(l.points) == 0 {
		return nil
	}
	return []list{l}
}

// rule says the conditions of a rule, which all hold.
func (c *composer) rule(r catalog.ApprovalRule) []string {
	var points []string
	if over := r.ManualDiscountBasisPointsOver; over != nil {
		points = append(points, c.sayf("Een korting in deze offerte is hoger dan %s.", "A discount in this quote is over %s.", c.percent(*over)))
	}
	switch monthly, once := r.MRCTotalCentsOver, r.NRCTotalCentsOver; {
	case monthly != nil && once != nil:
		points = append(points, c.sayf("Het verschil per maand is hoger dan %s, of eenmalig meer dan %s.", "The difference per month is over %s, or one-off over %s.", c.money(*monthly), c.money(*once)))
	case monthly != nil:
		points = append(points, c.sayf("Het verschil per maand is hoger dan %s.", "The difference per month is over %s.", c.money(*monthly)))
	case once != nil:
		points = append(points, c.sayf("Eenmalig is het meer dan %s.", "The one-off total is over %s.", c.money(*once)))
	}
	if r.TierRequiresApproval != "" {
		points = append(points, c.say("Een gekozen variant vraagt een ontwerp.", "A chosen tier needs a design."))
	}
	if below := r.MRCDeltaCentsBelow; below != nil && *below == 0 {
		points = append(points, c.say("Een regel wordt per maand goedkoper.", "A line becomes cheaper per month."))
	} else if below != nil {
		points = append(points, c.sayf("Het verschil per maand van een regel is lager dan %s.", "A line's difference per month is below %s.", c.money(*below)))
	}
	if len(points) == 0 {
		points = append(points, c.say("Elke offerte wordt beoordeeld.", "Every quote is reviewed."))
	}
	return points
}

// concerns are the checks to judge, and what was waived already.
func (c *composer) concerns() []list {
	v := c.n.Version
	l := list{title: c.say("Waar u op moet letten", "What to look at")}
	for _, check := range v.Checks {
		label := c.say("Let op", "Note")
		if check.Severity == ordering.Waivable {
			label = c.say("Te beoordelen", "To judge")
			if check.Code == ordering.VATReview && v.VATWaiver != nil {
				label = c.sayf("Akkoord van %s", "Waived by %s", v.VATWaiver.By.Name)
			}
		}
		for i := range v.Items {
			if v.Items[i].ID == check.Item {
				label += c.sayf(", regel %s", ", line %s", strconv.Itoa(i+1))
			}
		}
		point := label + ": " + line(check.Message.In(c.language), maxValueRunes)
		if len(check.Alternatives) > 0 {
			point += c.say(" Alternatief:", " Alternative:")
			for i, id := range check.Alternatives {
				if i > 0 {
					point += ","
				}
				point += " " + c.offeringName(id, v.Change.Catalog)
			}
			point += "."
		}
		l.points = append(l.points, point)
	}
	if w := v.TermWaiver; w != nil {
		l.points = append(l.points, c.sayf("De klant ziet af van de maximale looptijd voor kleine ondernemingen: %s, %s.",
			"The customer waives the longest term for small businesses: %s, %s.", w.Name, c.date(w.Date)))
	}
	if len(l.points) == 0 {
		return nil
	}
	return []list{l}
}
