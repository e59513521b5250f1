package ordering

import (
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/telephone"
	"onecentral.nl/ordering/shared/words"
)

// portedNumbers are numbers that an item brings along.
type portedNumbers struct {
	telephone.Range
	item ItemID
	text string
}

// PendingPorting are numbers that a request of the partner, which is still open, brings along.
type PendingPorting struct {
	telephone.Range
	Quote QuoteID
}

// Ports reports whether any of the items brings telephone numbers along.
func Ports(items []Item) bool {
	return slices.ContainsFunc(items, func(i Item) bool { return i.Porting != nil && len(i.Porting.Numbers) > 0 })
}

// numbersOf reads the numbers that the items bring along, also those that were kept before numbers were read in one way. What is
// no number is told elsewhere.
func numbersOf(items []Item) []portedNumbers {
	var ported []portedNumbers
	for i := range items {
		if items[i].Porting == nil {
			continue
		}
		for _, text := range items[i].Porting.Numbers {
			if numbers, err := telephone.ParseRange(text); err == nil {
				ported = append(ported, portedNumbers{numbers, items[i].ID, text})
			}
		}
	}
	return ported
}

// Pending are the numbers of the version's items that are still to be ported; of one that was ordered, order is the order.
func (v *QuoteVersion) Pending(order *Order) []PendingPorting {
	var open []Item
	for _, item := range v.CartItems() {
		if line := order.Item(item.ID); order == nil || line != nil && !line.State.Ended() {
			open = append(open, item)
		}
	}
	var pending []PendingPorting
	for _, p := range numbersOf(open) {
		pending = append(pending, PendingPorting{p.Range, v.Quote})
	}
	return pending
}

// portingChecks finds the numbers that the items port more than once, and those that another request ports.
func (b *Pricing) portingChecks(items []Item) []Check {
	var checks []Check
	block := func(code CheckCode, p portedNumbers, message words.Message) {
		c := NewBlockingCheck(code, OwnerPartner, p.item, message)
		c.Field = "porting"
		checks = append(checks, c)
	}
	ported := numbersOf(items)
	pending := map[string][]PendingPorting{}
	for _, p := range b.Pending {
		pending[p.Series()] = append(pending[p.Series()], p)
	}
	for _, p := range ported {
		of := pending[p.Series()]
		if i := slices.IndexFunc(of, func(other PendingPorting) bool { return other.Overlaps(p.Range) }); i >= 0 {
			block(PortingPending, p, words.NumberIsInRequest(p.text, string(of[i].Quote)))
		}
	}
	// Those of one length in their order: what overlaps another begins before the furthest end of those before it.
	slices.SortStableFunc(ported, func(a, b portedNumbers) int {
		if len(a.First) != len(b.First) {
			return len(a.First) - len(b.First)
		}
		return strings.Compare(string(a.First), string(b.First))
	})
	var furthest telephone.Range
	for _, p := range ported {
		if p.Overlaps(furthest) {
			block(PortingDuplicate, p, words.NumberStandsTwice(p.text))
		}
		if len(p.Last) != len(furthest.Last) || p.Last > furthest.Last {
			furthest = p.Range
		}
	}
	return checks
}
