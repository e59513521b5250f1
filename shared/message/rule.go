package message

import (
	"slices"
	"strconv"
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

// concern is a check to judge, with the numbers of the items that it is about.
type concern struct {
	label, cause string
	items        []string
}

// concernIn adds one about the item of that number, 0 for the whole, to that of the same cause.
func concernIn(all []concern, found concern, number int) []concern {
	i := slices.IndexFunc(all, func(other concern) bool { return other.label == found.label && other.cause == found.cause })
	if i < 0 {
		i, all = len(all), append(all, found)
	}
	if number > 0 {
		all[i].items = append(all[i].items, strconv.Itoa(number))
	}
	return all
}

// concerns are the checks to judge, and what was waived already.
func (c *composer) concerns() []list {
	v := c.n.Version
	l := list{title: c.Say(words.WhatToLookAt)}
	var causes []concern
	for _, check := range v.Checks {
		label := c.Say(words.Note)
		if check.Severity == ordering.Waivable {
			label = c.Say(words.ToJudge)
			if check.Code == ordering.VATReview && v.VATWaiver != nil {
				label = c.Say(words.WaivedBy(v.VATWaiver.By.Name))
			}
		}
		cause := line(c.Say(check.Message), maxValueRunes)
		if len(check.Alternatives) > 0 {
			var names []string
			for _, id := range check.Alternatives {
				names = append(names, c.offeringName(id, v.Change.Catalog))
			}
			cause += c.Say(words.AlternativeLabel) + " " + strings.Join(names, ", ") + "."
		}
		causes = concernIn(causes, concern{label: label, cause: cause}, v.Index(check.Item)+1)
	}
	for i, found := range causes {
		if i == maxConcerns {
			l.points = append(l.points, c.Say(words.AndMoreOnPage(len(causes)-i)))
			break
		}
		if len(found.items) > 0 {
			found.label += c.Say(words.CommaItems(len(found.items), strings.Join(found.items, ", ")))
		}
		l.points = append(l.points, found.label+": "+found.cause)
	}
	if w := v.TermWaiver; w != nil {
		l.points = append(l.points, c.Say(words.CustomerWaivesLongestTermFor(w.Name, w.Date)))
	}
	if len(l.points) == 0 {
		return nil
	}
	return []list{l}
}
