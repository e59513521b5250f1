package ordering

import (
	"cmp"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
)

// ApprovalOrder is the order in which the deciding roles are listed.
func ApprovalOrder() []Role { return []Role{AccountManager, SalesManager, Engineering} }

// RequiredApprovals returns the roles that must decide on the version: every rule of its catalogue that applies adds
// its own (docs/domain.md, "Approval").
func RequiredApprovals(v *QuoteVersion, c *catalog.Catalog) []RequiredApproval {
	var required []RequiredApproval
	for _, rule := range c.ApprovalRules {
		if !applies(rule, v, c) {
			continue
		}
		for _, approver := range rule.Approvers {
			i := slices.IndexFunc(required, func(r RequiredApproval) bool { return r.Role == Role(approver) })
			if i < 0 {
				required = append(required, RequiredApproval{Role: Role(approver)})
				i = len(required) - 1
			}
			required[i].Rules = append(required[i].Rules, rule.ID)
		}
	}
	rank := func(r Role) int { return slices.Index(ApprovalOrder(), r) }
	slices.SortStableFunc(required, func(a, b RequiredApproval) int { return cmp.Compare(rank(a.Role), rank(b.Role)) })
	return required
}

func applies(rule catalog.ApprovalRule, v *QuoteVersion, c *catalog.Catalog) bool {
	total := v.Change.Total
	if limit := rule.ManualDiscountBasisPointsOver; limit != nil && v.deepestDiscount() <= *limit {
		return false
	}
	if mrc, nrc := rule.MRCTotalCentsOver, rule.NRCTotalCentsOver; mrc != nil || nrc != nil {
		big := mrc != nil && total.Difference > *mrc || nrc != nil && total.NRC > *nrc
		if !big {
			return false
		}
	}
	if below := rule.MRCDeltaCentsBelow; below != nil {
		if !slices.ContainsFunc(v.Change.Items, func(i ChangeItem) bool { return i.Difference < *below }) {
			return false
		}
	}
	if rule.TierRequiresApproval != "" {
		if !slices.ContainsFunc(v.Change.Items, func(i ChangeItem) bool { return i.newTierRequires(c) == rule.TierRequiresApproval }) {
			return false
		}
	}
	return true
}

// Value is what lists tell of the version.
func (v *QuoteVersion) Value() *QuoteValue {
	return &QuoteValue{Contract: v.Change.ContractValue(), Discount: v.deepestDiscount()}
}

// deepestDiscount is the highest discount, on MRC or NRC, of those set or raised in this quote.
func (v *QuoteVersion) deepestDiscount() int64 {
	var deepest int64
	for _, item := range v.Items {
		d := item.Discount
		if d == nil {
			continue
		}
		if bp := d.MRCBasisPoints; bp != nil && (item.Was == nil || *bp > item.Was.ManualBasisPoints) {
			deepest = max(deepest, *bp)
		}
		if bp := d.NRCBasisPoints; bp != nil {
			deepest = max(deepest, *bp)
		}
	}
	return deepest
}

// newTierRequires returns the approval that the tier asks for when it is new to the customer: of an add, a migration or a changed tier.
func (i *ChangeItem) newTierRequires(c *catalog.Catalog) string {
	if i.Old != nil && !i.Migration && i.Old.Configuration.Tier == i.New.Configuration.Tier {
		return ""
	}
	o := c.Offering(i.New.Offering)
	if o == nil {
		return ""
	}
	tier, _ := o.Tier(i.New.Configuration.Tier)
	return tier.RequiresApproval
}

// Routine reports whether nothing about the version asks for judgement: the account manager alone must decide, by rules that
// apply to every quote, and there is no check, no note and no answer to read.
func (v *QuoteVersion) Routine(c *catalog.Catalog) bool {
	if len(v.Approvers) != 1 || v.Approvers[0].Role != AccountManager || len(v.Checks) > 0 || v.Answer != "" {
		return false
	}
	if slices.ContainsFunc(v.Items, func(i VersionItem) bool { return i.Note != "" }) {
		return false
	}
	return !slices.ContainsFunc(v.Approvers[0].Rules, func(id string) bool {
		return !slices.ContainsFunc(c.ApprovalRules, func(r catalog.ApprovalRule) bool { return r.ID == id && r.Always() })
	})
}

// WaitsForAnother reports whether the approval waits for an account manager who is no longer the partner's.
func (a *Approval) WaitsForAnother(partner *Partner) bool {
	return a.Role == AccountManager && a.State == ApprovalWaiting && a.Approver != partner.AccountManager
}

// NewApprovals makes the approvals that the version waits for.
func (v *QuoteVersion) NewApprovals(partner *Partner) []*Approval {
	var asked []*Approval
	for _, r := range v.Approvers {
		a := &Approval{
			Quote: v.Quote, Version: v.Number, Partner: v.Partner, Role: r.Role, State: ApprovalWaiting, AskedAt: v.RequestedAt,
			CustomerName: v.CustomerAt.DisplayName(), PartnerName: partner.Name, Difference: v.Change.Total.Difference, NRC: v.Change.Total.NRC,
		}
		if r.Role == AccountManager {
			a.Approver = partner.AccountManager
		}
		asked = append(asked, a)
	}
	return asked
}
