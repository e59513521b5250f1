package main

import (
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
)

// due is a mail that must come, in either language.
type due struct{ to, nl, en string }

// mails waits for every mail that the quote and its order bring, and checks that there are no others.
func (c *actors) mails(first, v version, o order, discounted bool) {
	number := func(v version) string { return fmt.Sprintf("%s/%d", v.Quote, v.Number) }
	partner := []string{seed.Find(c.partner.ID, ordering.PartnerUser).Mail, c.partner.OrderMailbox}
	manager := c.people[string(ordering.AccountManager)].Mail
	expected := asked(number(first), manager)
	if discounted {
		expected = append(expected, asked(number(v), mailOf(ordering.SalesManager)...)...)
	}
	for _, to := range partner {
		expected = append(
			expected,
			due{to, "Offerte " + number(v) + " goedgekeurd", "Quote " + number(v) + " approved"},
			due{to, "Order " + o.ID + " ontvangen", "Order " + o.ID + " received"},
			due{to, o.ID + " opgeleverd", o.ID + " delivered"},
		)
	}
	expected = append(expected, due{manager, "Order " + o.ID + " ontvangen", "Order " + o.ID + " received"})
	for _, to := range mailOf(ordering.Operations) {
		expected = append(expected, due{to, "Order " + o.ID + " vrijgegeven", "Order " + o.ID + " released"})
	}
	var arrived []message
	c.until("mail for everybody about "+v.Quote, func() bool {
		arrived = append(c.box.about(v.Quote), c.box.about(o.ID)...)
		return len(arrived) >= len(expected)
	})
	for _, d := range expected {
		expect(slices.ContainsFunc(arrived, d.is), "no mail to %s like %q, but %v", d.to, d.nl, subjects(arrived))
	}
	expect(len(arrived) == len(expected), "more mails than expected: %v", subjects(arrived))
	for _, l := range arrived {
		c.kept = append(c.kept, fmt.Sprintf("%s  (%s: %s)", l.path, l.to, l.subject))
	}
	c.say("%d mails arrived, to everybody who had to hear of it and to nobody else.", len(arrived))
}

func asked(number string, to ...string) []due {
	var all []due
	for _, address := range to {
		all = append(all, due{address, "Goedkeuring gevraagd: " + number, "Approval requested: " + number})
	}
	return all
}

func (d due) is(l message) bool {
	return l.to == d.to && (strings.Contains(l.subject, d.nl) || strings.Contains(l.subject, d.en))
}

func subjects(mails []message) []string {
	var all []string
	for _, l := range mails {
		all = append(all, l.to+": "+l.subject)
	}
	return all
}
