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

// portingChecks finds the numbers that the items port more than once. What was kept before numbers were read in one way is
// read here too; what is no number is told elsewhere.
func portingChecks(items []Item) []Check {
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
	// Those of one length in their order: what overlaps another begins before the furthest end of those before it.
	slices.SortStableFunc(ported, func(a, b portedNumbers) int {
		if len(a.First) != len(b.First) {
			return len(a.First) - len(b.First)
		}
		return strings.Compare(string(a.First), string(b.First))
	})
	var checks []Check
	var furthest telephone.Range
	for _, p := range ported {
		if p.Overlaps(furthest) {
			c := NewBlockingCheck(PortingDuplicate, OwnerPartner, p.item, words.NumberStandsTwice(p.text))
			c.Field = "porting"
			checks = append(checks, c)
		}
		if len(p.Last) != len(furthest.Last) || p.Last > furthest.Last {
			furthest = p.Range
		}
	}
	return checks
}
