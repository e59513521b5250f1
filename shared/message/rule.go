package message

import (
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// reasons tells which rules of the version's catalogue ask for the reader's role.
func (c *composer) reasons() []list {
	v := c.n.Version
	l := list{title: c.Say(words.WhyYourDecisionIsNeeded)}
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
		points = append(points, c.Say(words.DiscountInThisQuoteIs(*over)))
	}
	switch monthly, once := r.MRCTotalCentsOver, r.NRCTotalCentsOver; {
	case monthly != nil && once != nil:
		points = append(points, c.Say(words.DifferencePerMonthIsOverOrOne(*monthly, *once)))
	case monthly != nil:
		points = append(points, c.Say(words.DifferencePerMonthIsOver(*monthly)))
	case once != nil:
		points = append(points, c.Say(words.OneOffTotalIsOver(*once)))
	}
	if r.TierRequiresApproval != "" {
		points = append(points, c.Say(words.ChosenTierNeedsDesign))
	}
	if below := r.MRCDeltaCentsBelow; below != nil && *below == 0 {
		points = append(points, c.Say(words.LineBecomesCheaperPerMonth))
	} else if below != nil {
		points = append(points, c.Say(words.LinesDifferencePerMonthIs(*below)))
	}
	if len(points) == 0 {
		points = append(points, c.Say(words.EveryQuoteIsReviewed))
	}
	return points
}

// concerns are the checks to judge, and what was waived already.
func (c *composer) concerns() []list {
	v := c.n.Version
	l := list{title: c.Say(words.WhatToLookAt)}
	for _, check := range v.Checks {
		label := c.Say(words.Note)
		if check.Severity == ordering.Waivable {
			label = c.Say(words.ToJudge)
			if check.Code == ordering.VATReview && v.VATWaiver != nil {
				label = c.Say(words.WaivedBy(v.VATWaiver.By.Name))
			}
		}
		for i := range v.Items {
			if v.Items[i].ID == check.Item {
				label += c.Say(words.LineNumber(i + 1))
			}
		}
		point := label + ": " + line(c.Say(check.Message), maxValueRunes)
		if len(check.Alternatives) > 0 {
			point += c.Say(words.AlternativeLabel)
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
		l.points = append(l.points, c.Say(words.CustomerWaivesLongestTermFor(w.Name, w.Date)))
	}
	if len(l.points) == 0 {
		return nil
	}
	return []list{l}
}
