package statement

import (
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Reasons says why a role must decide: the conditions of each rule of the version's catalogue that asks for it. A rule that
// the catalogue lacks, or a catalogue that is nil, gives the rule's id.
func Reasons(c *catalog.Catalog, required ordering.RequiredApproval) []words.Message {
	var reasons []words.Message
	for _, id := range required.Rules {
		i := -1
		if c != nil {
			i = slices.IndexFunc(c.ApprovalRules, func(r catalog.ApprovalRule) bool { return r.ID == id })
		}
		if i < 0 {
			reasons = append(reasons, words.Plain(words.Text{NL: id, EN: id}))
			continue
		}
		reasons = append(reasons, conditions(c.ApprovalRules[i])...)
	}
	return reasons
}

// conditions are those of a rule, which all hold.
func conditions(r catalog.ApprovalRule) []words.Message {
	var all []words.Message
	if over := r.ManualDiscountBasisPointsOver; over != nil {
		all = append(all, words.RuleDiscountOver(*over))
	}
	switch monthly, once := r.MRCTotalCentsOver, r.NRCTotalCentsOver; {
	case monthly != nil && once != nil:
		all = append(all, words.RuleTotalsOver(*monthly, *once))
	case monthly != nil:
		all = append(all, words.RuleDifferenceOver(*monthly))
	case once != nil:
		all = append(all, words.RuleOneOffOver(*once))
	}
	if r.TierRequiresApproval != "" {
		all = append(all, words.RuleDesign)
	}
	if below := r.MRCDeltaCentsBelow; below != nil && *below == 0 {
		all = append(all, words.RuleCheaper)
	} else if below != nil {
		all = append(all, words.RuleDifferenceBelow(*below))
	}
	if r.Always() {
		all = append(all, words.RuleAlways)
	}
	return all
}
