package ordering

import (
	"fmt"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// RecordDamaged is the code of the Conflict that a record causes which is not as it was written. Nothing may rest on it.
const RecordDamaged = "record-damaged"

// NewDamaged returns an Error of kind Conflict, record-damaged. The cause is for the log.
func NewDamaged(cause error) error {
	return fmt.Errorf("%w: %w", NewConflict(RecordDamaged, words.RecordIsDamaged), cause)
}

// Verify returns an Error of kind Conflict, record-damaged, unless hash, that of the change as it is now, is the one that
// people saw, the change is that of the items, and everything in it adds up.
func (v *QuoteVersion) Verify(hash string) error {
	if hash != v.ChangeHash {
		return NewDamaged(fmt.Errorf("%s: its change has the hash %s, not %s", v.Ref(), hash, v.ChangeHash))
	}
	if len(v.Change.Items) != len(v.Items) {
		return NewDamaged(fmt.Errorf("%s: a change of %d items, and %d items", v.Ref(), len(v.Change.Items), len(v.Items)))
	}
	var total ChangeTotal
	for i := range v.Items {
		item := &v.Items[i]
		c := v.Change.Of(item.ID)
		if c == nil || !item.changesBy(c) {
			return NewDamaged(fmt.Errorf("%s: item %s and its change differ", v.Ref(), item.ID))
		}
		if !c.addsUp() {
			return NewDamaged(fmt.Errorf("%s: item %s does not add up", v.Ref(), item.ID))
		}
		total.Add(c.total())
	}
	if total != v.Change.Total || !v.Change.VAT.of(total) {
		return NewDamaged(fmt.Errorf("%s: the total does not add up", v.Ref()))
	}
	return nil
}

// changesBy reports whether the change is the item's.
func (i *VersionItem) changesBy(c *ChangeItem) bool {
	same := i.Action == c.Action && i.Offering == c.New.Offering && i.Configuration.Equal(c.New.Configuration)
	if i.Action != Modify {
		return same && c.Old == nil
	}
	return same && i.Was != nil && c.Old != nil && i.Was.Offering == c.Old.Offering &&
		i.Was.Configuration.Equal(c.Old.Configuration) && i.Was.NetMRC == c.Old.NetMRC
}

// total is what the item adds to the change's.
func (i *ChangeItem) total() ChangeTotal {
	t := ChangeTotal{NewMRC: i.New.NetMRC, Difference: i.Difference, NRC: i.NRC, FirstPeriod: i.FirstPeriod.Amount}
	if i.Old != nil {
		t.OldMRC = i.Old.NetMRC
	}
	return t
}

func (i *ChangeItem) addsUp() bool {
	t := i.total()
	return t.Difference == t.NewMRC-t.OldMRC && t.NRC == i.ListNRC+i.ListNRC.BasisPoints(-i.NRCBasisPoints) && i.FirstPeriod == ProRata(t.Difference, i.EffectiveDate)
}

// of reports whether the amounts, where there are any, are the VAT of the total.
func (v *VAT) of(t ChangeTotal) bool {
	on := func(amount money.Cents) money.Cents { return amount.BasisPoints(v.BasisPoints) }
	return v.Amounts == nil || *v.Amounts == VATAmounts{on(t.NewMRC), on(t.Difference), on(t.NRC), on(t.FirstPeriod)}
}

// Verify returns an Error of kind Conflict, record-damaged, unless the order is what the version, which is verified, became.
func (o *Order) Verify(v *QuoteVersion) error {
	if o.Quote != v.Quote || o.Version != v.Number || o.ChangeHash != v.ChangeHash || o.Total != v.Change.Total || len(o.Items) != len(v.Items) {
		return NewDamaged(fmt.Errorf("%s is not the order of %s", o.ID, v.Ref()))
	}
	for i := range o.Items {
		line := &o.Items[i]
		if c := v.Change.Of(line.ID); c == nil || !line.delivers(c) {
			return NewDamaged(fmt.Errorf("%s: item %s is not that of %s", o.ID, line.ID, v.Ref()))
		}
	}
	return nil
}

// delivers reports whether the figures are those of the change.
func (i *OrderItem) delivers(c *ChangeItem) bool {
	return i.Action == c.Action && i.Offering == c.New.Offering && i.NewMRC == c.New.NetMRC && i.Difference == c.Difference && i.NRC == c.NRC &&
		(i.ActualFirstPeriod == nil || *i.ActualFirstPeriod == ProRata(c.Difference, i.Actual))
}
