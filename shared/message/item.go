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

// itemName is the number and name of an item in a row.
func (c *composer) itemName(i int) string {
	return strconv.Itoa(i+1) + ". " + line(c.name(&c.n.Version.Items[i]), maxItemRunes)
}

// share is how many runes each of so many items can say beside its name.
func share(items int) int { return min(maxValueRunes, max(allItemRunes/items, 1)) }

// priced has the items of the version in a row each: what one was per month, becomes and differs.
func (c *composer) priced() *table {
	v := c.n.Version
	t := &table{title: c.Say(words.ItemsPerMonth(len(v.Items))), heads: []string{c.Say(words.Old), c.Say(words.NewComparison), c.Say(words.Difference)}}
	for i := range v.Items {
		r := row{label: c.itemName(i)}
		if change := v.Change.Of(v.Items[i].ID); change != nil {
			if change.Old == nil {
				r.amounts = append(r.amounts, c.Say(words.New))
			}
			r.amounts = append(r.amounts, c.amounts(statement.Item(change).Of(statement.OldMRC, statement.NewMRC, statement.Difference))...)
		}
		t.rows = append(t.rows, r)
	}
	return t
}

func (c *composer) amounts(rows statement.Rows) []string {
	var all []string
	for _, r := range rows {
		all = append(all, r.In(c.Locale))
	}
	return all
}

// deliveries are all items of the version that the order still has to deliver, with when and in which town.
func (c *composer) deliveries() []list {
	v := c.n.Version
	l := list{title: c.Say(words.ToDeliver)}
	for i := range v.Items {
		ordered := c.n.Order.Item(v.Items[i].ID)
		if ordered == nil || ordered.State == ordering.Cancelled {
			continue
		}
		when := present(c.date(ordered.Planned), line(c.town(&v.Items[i]), share(len(v.Items))))
		l.points = append(l.points, strings.Join(present(c.itemName(i), strings.Join(when, ", ")), ": "))
	}
	return []list{l}
}

// delivered has the items of the order in a row each: what one costs per month now, that difference, and its first period; or how it
// ended.
func (c *composer) delivered() *table {
	v := c.n.Version
	t := &table{title: c.Say(words.ItemsPerMonth(len(v.Items))), heads: []string{c.Say(words.NewComparison), c.Say(words.Difference), c.Say(words.FirstPeriodColumn)}}
	for i := range v.Items {
		ordered := c.n.Order.Item(v.Items[i].ID)
		if ordered == nil {
			continue
		}
		r := row{label: c.itemName(i) + ", " + c.state(ordered.State)}
		if ordered.State == ordering.Completed {
			r.label = c.itemName(i) + ", " + c.ShortDate(ordered.Actual)
			r.amounts = c.amounts(statement.Ordered(ordered, &v.Change).Of(statement.NewMRC, statement.Difference, statement.ActualFirstPeriod))
		}
		t.rows = append(t.rows, r)
	}
	return t
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

// town is where an item is delivered: that of its own address, the service's, or the customer's.
func (c *composer) town(item *ordering.VersionItem) string {
	at := item.Site
	if item.Was != nil {
		at = cmp.Or(at, item.Was.Site)
	}
	if at = cmp.Or(at, c.n.Version.CustomerAt.Site); at == nil {
		return ""
	}
	return at.Postcode + " " + at.City
}

func present(values ...string) []string {
	return slices.DeleteFunc(values, func(v string) bool { return v == "" })
}

// position is the number and name of an item of the order; empty for the order as a whole.
func (c *composer) position(id ordering.ItemID) string {
	if i := c.n.Version.Index(id); i >= 0 {
		return c.Say(words.ItemNumberName(i+1, line(c.name(&c.n.Version.Items[i]), maxItemRunes)))
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
			point += c.Say(words.TextReason(line(item.Reason, share(len(c.n.Order.Items)))))
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
		l.points = append(l.points, line(point, maxItemRunes+share(len(c.n.Cart.Items))))
	}
	return []list{l}
}

// until is the end of a day as people must know it: a version can be ordered until then.
func (c *composer) until(d calendar.Date) string {
	return c.Say(words.DayDutchTime(d))
}
