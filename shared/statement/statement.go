// Package statement turns a Change, and an order's items, into labelled rows of amounts: the one breakdown that page,
// mail and PDF draw. It also says why a rule asks for an approval. It computes no price: every amount is the Change's.
package statement

import (
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Figure is an amount under an id that is the same wherever it is shown: total.differenceCents, item.<id>.newMrcCents.
type Figure struct {
	ID    string
	Cents money.Cents
	// Signed tells that the amount is a difference, which always carries its sign.
	Signed bool
}

// In writes the amount.
func (f Figure) In(l *words.Locale) string {
	if f.Signed {
		return l.Difference(f.Cents)
	}
	return l.Money(f.Cents)
}

// Key says which amount of an item or a total a row holds: the end of its id.
type Key string

// Label is what the figure is called.
func (k Key) Label() words.Message { return words.Figure(string(k)) }

// The keys, named as in the JSON of a Change.
const (
	OldMRC            Key = "oldMrcCents"
	ListMRC           Key = "listMrcCents"
	NewMRC            Key = "newMrcCents"
	Difference        Key = "differenceCents"
	ListNRC           Key = "listNrcCents"
	NRCDiscount       Key = "nrcDiscountCents"
	NRC               Key = "nrcCents"
	FirstPeriod       Key = "firstPeriodCents"
	ActualFirstPeriod Key = "actualFirstPeriodCents"
	ContractValue     Key = "contractValueCents"
)

// Row is a labelled amount without VAT.
type Row struct {
	Key   Key
	Label words.Message
	Figure
	// VAT is nil where the amount has none or it is not known, Inclusive wherever VAT is information only.
	VAT, Inclusive *Figure
	// Strong rows are results. Step rows lead to one: what they tell is between the partner and oneCentral.
	Strong, Step bool
}

// Rows are in the order in which they are read.
type Rows []Row

// Of returns the rows with the keys, in the order of the keys.
func (r Rows) Of(keys ...Key) Rows {
	var found Rows
	for _, key := range keys {
		for _, row := range r {
			if row.Key == key {
				found = append(found, row)
			}
		}
	}
	return found
}

// Without returns the rows that have none of the keys.
func (r Rows) Without(keys ...Key) Rows {
	return slices.DeleteFunc(slices.Clone(r), func(row Row) bool { return slices.Contains(keys, row.Key) })
}

// Results leaves out the steps.
func (r Rows) Results() Rows {
	return slices.DeleteFunc(slices.Clone(r), func(row Row) bool { return row.Step })
}

// Taxed reports whether a row has VAT.
func (r Rows) Taxed() bool {
	return slices.ContainsFunc(r, func(row Row) bool { return row.VAT != nil })
}

func (r *Rows) add(prefix string, key Key, label words.Message, amount money.Cents) *Row {
	*r = append(*r, Row{
		Key: key, Label: label, Figure: Figure{prefix + string(key), amount, key == Difference},
		Strong: key == NewMRC || key == Difference || key == NRC,
		Step:   key == ListMRC || key == ListNRC || key == NRCDiscount,
	})
	return &(*r)[len(*r)-1]
}

// plain adds an amount under the label of its key.
func (r *Rows) plain(prefix string, key Key, amount money.Cents) *Row {
	return r.add(prefix, key, key.Label(), amount)
}

func prefix(id ordering.ItemID) string { return "item." + string(id) + "." }

// Item is how the price of an item came about: from the old one by way of list and discounts to the difference, then what
// is charged once.
func Item(c *ordering.ChangeItem) Rows {
	var rows Rows
	of := prefix(c.Item)
	if c.Old != nil {
		rows.plain(of, OldMRC, c.Old.NetMRC)
	}
	if len(c.Discounts) > 0 {
		rows.plain(of, ListMRC, c.New.ListMRC)
	}
	for _, d := range c.Discounts {
		rows.add(of, Key("discount."+d.Kind), discount(c, d), d.Amount).Step = true
	}
	rows.plain(of, NewMRC, c.New.NetMRC)
	rows.plain(of, Difference, c.Difference).VAT = vat(of+"vatOnDifferenceCents", c.VATOnDifference, true)
	if c.ListNRC != c.NRC {
		rows.plain(of, ListNRC, c.ListNRC)
		rows.add(of, NRCDiscount, words.FigureOneOffDiscount(c.NRCBasisPoints), c.NRC-c.ListNRC)
	}
	rows.plain(of, NRC, c.NRC).VAT = vat(of+"vatOnNrcCents", c.VATOnNRC, false)
	p := c.FirstPeriod
	rows.add(of, FirstPeriod, words.FigureFirstPeriod(p.From, p.DaysCharged, p.DaysInMonth), p.Amount)
	return rows
}

func vat(id string, amount *money.Cents, signed bool) *Figure {
	if amount == nil {
		return nil
	}
	return &Figure{id, *amount, signed}
}

// discount names a step of the price order; basis points below zero lower the price.
func discount(c *ordering.ChangeItem, d catalog.Discount) words.Message {
	share := max(d.BasisPoints, -d.BasisPoints)
	switch lower := d.BasisPoints < 0; d.Kind {
	case catalog.TermStep:
		if lower {
			return words.FigureTermDiscount(words.Months(c.Term.Months), share)
		}
		return words.FigureTermSurcharge(words.Months(c.Term.Months), share)
	case catalog.PartnerLevelStep:
		if lower {
			return words.FigurePartnerDiscount(share)
		}
		return words.FigurePartnerSurcharge(share)
	}
	return words.FigureAdditionalDiscount(share)
}

// Contract is what the change comes to over the terms.
func Contract(c *ordering.Change) Row {
	var rows Rows
	return *rows.plain("total.", ContractValue, c.ContractValue())
}

// Totals are the sums of the items, with the VAT that is rounded once on each.
func Totals(c *ordering.Change) Rows {
	var rows Rows
	for _, sum := range []struct {
		key    Key
		amount money.Cents
		vat    func(*ordering.VATAmounts) money.Cents
	}{
		{OldMRC, c.Total.OldMRC, nil},
		{NewMRC, c.Total.NewMRC, func(a *ordering.VATAmounts) money.Cents { return a.NewMRC }},
		{Difference, c.Total.Difference, func(a *ordering.VATAmounts) money.Cents { return a.Difference }},
		{NRC, c.Total.NRC, func(a *ordering.VATAmounts) money.Cents { return a.NRC }},
		{FirstPeriod, c.Total.FirstPeriod, func(a *ordering.VATAmounts) money.Cents { return a.FirstPeriod }},
	} {
		row := rows.plain("total.", sum.key, sum.amount)
		if a := c.VAT.Amounts; a != nil && sum.vat != nil {
			tax := sum.vat(a)
			row.VAT = &Figure{"vat." + string(sum.key), tax, row.Signed}
			row.Inclusive = &Figure{"inclusive." + string(sum.key), sum.amount + tax, row.Signed}
		}
	}
	return rows
}

// Committed is the contract value, for which a version has no VAT; no row where nothing has a term.
func Committed(c *ordering.Change) Rows {
	if row := Contract(c); row.Cents > 0 {
		return Rows{row}
	}
	return nil
}

// All is the whole of a Change: the rows of every item, then the totals.
func All(c *ordering.Change) Rows {
	var rows Rows
	for i := range c.Items {
		rows = append(rows, Item(&c.Items[i])...)
	}
	return append(rows, Totals(c)...)
}

// Ordered is what an item of an order was ordered for, from the Change of its version, and the first period that came of the actual date.
func Ordered(item *ordering.OrderItem, c *ordering.Change) Rows {
	var rows Rows
	of := prefix(item.ID)
	rows.plain(of, NewMRC, item.NewMRC)
	rows.plain(of, Difference, item.Difference)
	rows.plain(of, NRC, item.NRC)
	if change := c.Of(item.ID); change != nil {
		rows = append(rows, Item(change).Of(FirstPeriod)...)
	}
	if p := item.ActualFirstPeriod; p != nil {
		rows.add(of, ActualFirstPeriod, words.FigureActualFirstPeriod(p.From, p.DaysCharged, p.DaysInMonth), p.Amount).Strong = true
	}
	return rows
}
