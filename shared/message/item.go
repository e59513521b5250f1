package message

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// priced are all items of the version with their figures.
func (c *composer) priced() []block {
	v := c.n.Version
	blocks := make([]block, len(v.Items))
	for i := range v.Items {
		item := &v.Items[i]
		change := v.Change.Of(item.ID)
		b := block{title: c.title(i), facts: c.specification(item, change)}
		if change != nil {
			b.facts = append(b.facts, c.fact(words.EffectiveDate, c.date(change.EffectiveDate))...)
			b.facts = append(b.facts, c.fact(words.Term, c.term(change.Term))...)
			b.figures = c.figures("", statement.Item(change))
		}
		b.facts = append(b.facts, c.remarks(item)...)
		blocks[i] = b
	}
	return blocks
}

// deliveries are all items of the version that the order still has to deliver, without prices: what operations needs.
func (c *composer) deliveries() []block {
	v := c.n.Version
	var blocks []block
	for i := range v.Items {
		item := &v.Items[i]
		ordered := c.n.Order.Item(item.ID)
		if ordered == nil || ordered.State == ordering.Cancelled {
			continue
		}
		b := block{title: c.title(i), facts: c.specification(item, v.Change.Of(item.ID))}
		b.facts = append(b.facts, c.fact(words.Service, string(ordered.Service))...)
		b.facts = append(b.facts, c.fact(words.PlannedDate, c.date(ordered.Planned))...)
		b.facts = append(b.facts, c.site(item)...)
		for _, l := range item.Links {
			b.facts = append(b.facts, c.fact(words.LinkLabel, c.link(l))...)
		}
		if p := item.Porting; p != nil {
			b.facts = append(b.facts, c.fact(words.CurrentOperator, p.Operator)...)
			b.facts = append(b.facts, c.fact(words.NumbersToPort, strings.Join(p.Numbers, ", "))...)
		}
		for _, d := range item.Documents {
			b.facts = append(b.facts, c.fact(words.PromisedDocument, strings.TrimSpace(d.Kind+" "+d.Reference))...)
		}
		b.facts = append(b.facts, c.remarks(item)...)
		blocks = append(blocks, b)
	}
	return blocks
}

// title reads as "2. Change: Hosted Voice".
func (c *composer) title(i int) string {
	item := &c.n.Version.Items[i]
	return strconv.Itoa(i+1) + ". " + c.action(&item.Item, c.n.Version.Change.Of(item.ID)) + ": " + c.name(item)
}

func (c *composer) action(item *ordering.Item, change *ordering.ChangeItem) string {
	switch {
	case item.Action == ordering.Add:
		return c.Say(words.NewComparison)
	case change != nil && change.Migration:
		return c.Say(words.MigrationHeading)
	}
	return c.Say(words.ChangeNoun)
}

func (c *composer) name(item *ordering.VersionItem) string {
	return c.offeringName(item.Offering, c.n.Version.Change.Catalog)
}

// specification is what an item was and becomes.
func (c *composer) specification(item *ordering.VersionItem, change *ordering.ChangeItem) []fact {
	version := c.n.Version.Change.Catalog
	becomes := c.configuration(item.Offering, version, item.Configuration)
	if change == nil || change.Old == nil {
		return c.fact(words.Specification, becomes)
	}
	old := change.Old
	recorded := version
	if item.Was != nil {
		recorded = item.Was.Catalog
	}
	was := c.configuration(old.Offering, recorded, old.Configuration)
	if change.Migration {
		was = strings.Join(present(c.offeringName(old.Offering, recorded), was), separator)
		becomes = strings.Join(present(c.name(item), becomes), separator)
	}
	facts := c.fact(words.Old, was)
	return append(facts, c.fact(words.NewComparison, becomes)...)
}

func (c *composer) remarks(item *ordering.VersionItem) []fact {
	return append(c.fact(words.CustomersReference, item.Reference), c.fact(words.NoteLabel, item.Note)...)
}

// site is where an item is delivered: its own address, the service's, or the customer's.
func (c *composer) site(item *ordering.VersionItem) []fact {
	at, contact := item.Site, item.SiteContact
	if item.Was != nil {
		at, contact = cmp.Or(at, item.Was.Site), cmp.Or(contact, item.Was.SiteContact)
	}
	customer := &c.n.Version.CustomerAt
	at, contact = cmp.Or(at, customer.Site), cmp.Or(contact, customer.SiteContact)
	var facts []fact
	if at != nil {
		facts = c.fact(words.Site, at.Street+" "+at.HouseNumber+", "+at.Postcode+" "+at.City+", "+at.Country)
	}
	if contact != nil {
		facts = append(facts, c.fact(words.SiteContact, strings.Join(present(contact.Name, contact.Phone, contact.Mail), ", "))...)
	}
	return facts
}

func present(values ...string) []string {
	return slices.DeleteFunc(values, func(v string) bool { return v == "" })
}

func (c *composer) link(l ordering.Link) string {
	if l.Service != "" {
		return c.Say(words.ServiceInline(string(l.Service)))
	}
	if i := c.n.Version.Index(l.Item); i >= 0 {
		return c.Say(words.ItemLower(i + 1))
	}
	return string(l.Item)
}

func (c *composer) term(t ordering.ChangeTerm) string {
	switch {
	case t.New:
		return c.Say(words.FromDelivery(words.Months(t.Months)))
	case t.RemainingMonths == 0:
		return c.Say(words.ExtendedMonthlyNotice)
	}
	return c.Say(words.RunsOnUntilLeft(t.Ends, words.Months(t.RemainingMonths)))
}

// position is the number and name of an item of the order; empty for the order as a whole.
func (c *composer) position(id ordering.ItemID) string {
	if i := c.n.Version.Index(id); i >= 0 {
		return c.Say(words.ItemNumberName(i+1, c.name(&c.n.Version.Items[i])))
	}
	return string(id)
}

// settled is one item of the order as it ended: with the figures of its completion, or its reason.
func (c *composer) settled(id ordering.ItemID) []block {
	ordered := c.n.Order.Item(id)
	if ordered == nil {
		return nil
	}
	b := block{title: c.position(id)}
	if i := c.n.Version.Index(id); i >= 0 {
		b.title, b.facts = c.title(i), c.specification(&c.n.Version.Items[i], c.n.Version.Change.Of(id))
	}
	b.facts = append(b.facts, c.fact(words.Status, c.state(ordered.State))...)
	if ordered.Service != "" {
		b.facts = append(b.facts, c.fact(words.Service, string(ordered.Service))...)
	}
	if ordered.State != ordering.Completed {
		if c.n.Item == "" { // else it is cited
			b.facts = append(b.facts, c.fact(words.Explanation, ordered.Reason)...)
		}
		return []block{b}
	}
	b.facts = append(b.facts, c.fact(words.DeliveredOn, c.date(ordered.Actual))...)
	b.figures = c.figures("", statement.Ordered(ordered, &c.n.Version.Change))
	return []block{b}
}

func (c *composer) progress() []list {
	l := list{title: c.Say(words.ProgressOfEachItem)}
	for i := range c.n.Order.Items {
		item := &c.n.Order.Items[i]
		point := c.Say(words.TextPositionState(c.position(item.ID), words.OrderState(string(item.State))))
		if item.Reason != "" {
			point += c.Say(words.TextReason(item.Reason))
		}
		l.points = append(l.points, point)
	}
	return []list{l}
}

// inCart are the items of the cart at today's names, without prices: those follow today's catalogue until the request.
func (c *composer) inCart() []list {
	l := list{title: c.Say(words.InCartHeading)}
	for i := range c.n.Cart.Items {
		item := &c.n.Cart.Items[i]
		point := c.action(item, nil) + ": " + c.offeringName(item.Offering, c.today())
		if set := c.configuration(item.Offering, c.today(), item.Configuration); set != "" {
			point += ", " + set
		}
		l.points = append(l.points, line(point, maxValueRunes))
	}
	return []list{l}
}

// until is the end of a day as people must know it: a version can be ordered until then.
func (c *composer) until(d calendar.Date) string {
	return c.Say(words.DayDutchTime(d))
}
