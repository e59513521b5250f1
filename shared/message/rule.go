package message

import (
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// reasons tells which rules of the version's catalogue ask for the reader's role.
func (c *composer) reasons() []list {
	l := list{title: c.Say(words.WhyYourDecisionIsNeeded)}
	rules, _ := c.n.Book.Version(c.n.Version.Change.Catalog) // without it the rules go by their ids
	for _, required := range c.n.Version.Approvers {
		if required.Role != c.n.Role {
			continue
		}
		for _, reason := range statement.Reasons(rules, required) {
			l.points = append(l.points, c.Say(reason))
		}
	}
	if len(l.points) == 0 {
		return nil
	}
	return []list{l}
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
		if i := v.Index(check.Item); i >= 0 {
			label += c.Say(words.CommaItem(i + 1))
		}
		point := label + ": " + line(c.Say(check.Message), maxValueRunes)
		if len(check.Alternatives) > 0 {
			var names []string
			for _, id := range check.Alternatives {
				names = append(names, c.offeringName(id, v.Change.Catalog))
			}
			point += c.Say(words.AlternativeLabel) + " " + strings.Join(names, ", ") + "."
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
