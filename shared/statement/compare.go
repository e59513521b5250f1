package statement

import (
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Pair is an amount as it was and as it would become.
type Pair struct {
	Label         words.Message
	Before, After Figure
	Strong        bool
}

// Delta is how much more the amount becomes.
func (p Pair) Delta() Figure { return Figure{p.After.ID, p.After.Cents - p.Before.Cents, true} }

// Compare sets two versions of a Change beside each other: the prices of items that differ, then the totals. Items that
// one of them lacks are left out.
func Compare(before, after *ordering.Change) []Pair {
	var pairs []Pair
	for i := range after.Items {
		now := &after.Items[i]
		was := before.Of(now.Item)
		if was == nil {
			continue
		}
		for _, p := range pair(Item(was), Item(now), NewMRC, NRC) {
			if p.Before.Cents != p.After.Cents {
				pairs = append(pairs, Pair{words.FigureOfItem(i+1, p.Label), p.Before, p.After, false})
			}
		}
	}
	was, now := Totals(before), Totals(after)
	for _, p := range pair(was, now, NewMRC, Difference, NRC, FirstPeriod) {
		pairs = append(pairs, Pair{words.FigureInTotal(p.Label), p.Before, p.After, p.Strong})
	}
	if was.Taxed() && now.Taxed() {
		was, now = was.Of(Difference, NRC), now.Of(Difference, NRC)
		for i := range now {
			pairs = append(pairs, Pair{words.FigureInclVAT(now[i].Label), *was[i].Inclusive, *now[i].Inclusive, false})
		}
	}
	return pairs
}

// CompareTotals sets the totals of two choices beside each other.
func CompareTotals(first, chosen *ordering.Change) []Pair {
	return pair(Totals(first), Totals(chosen), NewMRC, NRC, FirstPeriod)
}

// NewPrices are the amounts of an item that differ from those that the partner saw: what a check on changed prices tells.
func NewPrices(check ordering.Check) []Pair {
	var pairs []Pair
	for _, p := range []struct {
		key      Key
		was, now money.Cents
	}{{NewMRC, check.Old.NetMRC, check.New.NetMRC}, {NRC, check.Old.NRC, check.New.NRC}} {
		if id := prefix(check.Item) + string(p.key); p.was != p.now {
			pairs = append(pairs, Pair{p.key.Label(), Figure{ID: id, Cents: p.was}, Figure{ID: id, Cents: p.now}, false})
		}
	}
	return pairs
}

func pair(before, after Rows, keys ...Key) []Pair {
	was, now := before.Of(keys...), after.Of(keys...)
	pairs := make([]Pair, len(now))
	for i := range now {
		pairs[i] = Pair{now[i].Label, was[i].Figure, now[i].Figure, now[i].Strong}
	}
	return pairs
}
