package ordering

import (
	"slices"

	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// Bounds of a cart, so that what becomes of it fits in one transaction (docs/domain.md, "Words": Cart).
const (
	MaxItems    = 80
	maxServices = 80
)

// cartChecks are the checks on the whole: customer, partner, VAT, and how many items.
func (b *Pricing) cartChecks(items []Item) []Check {
	checks := b.CommonChecks()
	if len(items) == 0 {
		checks = append(checks, NewBlockingCheck(CartEmpty, OwnerPartner, "", words.CartIsEmpty))
	}
	if len(items) > MaxItems || distinctServices(items) > maxServices {
		checks = append(checks, NewBlockingCheck(CartFull, OwnerPartner, "", words.AtMost80ItemsAnd))
	}
	seen := map[ServiceID]bool{}
	for _, item := range items {
		if item.Action == Modify && seen[item.Service] {
			checks = append(checks, NewBlockingCheck(DuplicateServiceInCart, OwnerPartner, item.ID, words.ThisServiceIsInCartAlready))
		}
		seen[item.Service] = true
	}
	return append(checks, b.portingChecks(items)...)
}

func distinctServices(items []Item) int {
	distinct := map[ServiceID]bool{}
	for _, item := range items {
		distinct[item.Service] = true
		for _, link := range item.Links {
			distinct[link.Service] = true
		}
	}
	delete(distinct, "")
	return len(distinct)
}

// CommonChecks are the checks about partner, customer and VAT, which hold from request to order.
func (b *Pricing) CommonChecks() []Check {
	var checks []Check
	if b.Partner.Blocked {
		checks = append(checks, NewBlockingCheck(PartnerBlocked, OwnerAccountManager, "", words.YourAccountIsBlockedContact))
	}
	if missing := b.Customer.Missing(b.Partner.Kind); len(missing) > 0 {
		last := len(missing) - 1
		list := words.CustomerField(missing[last])
		for _, field := range slices.Backward(missing[:last]) {
			list = words.Listed(words.CustomerField(field), list)
		}
		c := NewBlockingCheck(CustomerIncomplete, OwnerPartner, "", words.CompleteCustomersDetails(list))
		c.Missing = missing
		checks = append(checks, c)
	}
	if b.treatmentOf(b.ContractingParty()) == VATManualReview {
		c := NewBlockingCheck(VATReview, OwnerAccountManager, "", words.VatTreatmentOfThisCustomer)
		c.Severity = Waivable
		checks = append(checks, c)
	}
	return checks
}

// Missing names the fields that a customer of such a partner lacks (docs/domain.md, "Customers").
func (c *Customer) Missing(kind PartnerKind) []string {
	var fields []string
	need := func(has bool, field string) {
		if !has {
			fields = append(fields, field)
		}
	}
	if kind == Solutions {
		need(printable.Clean(c.Reference) != "", "reference")
		need(c.Site != nil, "site")
		need(c.SiteContact != nil, "siteContact")
		return fields
	}
	need(printable.Clean(c.LegalName) != "", "legalName")
	need(c.Country != "", "country")
	need(c.Country != "NL" || c.KvK != "", "kvk")
	need(c.Address != nil, "address")
	need(c.Contact != nil, "contact")
	need(c.SmallBusiness != nil, "smallBusiness")
	need(c.Language != "", "language")
	return fields
}

// ServiceChecks are those about the services of a version, as they are now: the version was made on others.
func ServiceChecks(v *QuoteVersion, b *Pricing) []Check {
	var checks []Check
	refuse := func(code CheckCode, item ItemID, reason string, message words.Message) {
		c := NewBlockingCheck(code, OwnerPartner, item, message)
		c.Reason = reason
		checks = append(checks, c)
	}
	for i := range v.Items {
		item := &v.Items[i]
		for _, link := range item.Links {
			if s := b.Services[link.Service]; link.Service != "" && (s == nil || s.State == ServiceTerminated) {
				refuse(RequiresProduct, item.ID, "terminated", words.LinkedServiceIsTerminated)
			}
		}
		if item.Action != Modify {
			continue
		}
		s := b.Services[item.Service]
		if s == nil || s.Version != item.ServiceVersion {
			refuse(ServiceChanged, item.ID, "", words.ServiceChangedSinceRequest)
		}
		if s == nil {
			continue
		}
		for _, o := range Ineligibilities(s, OfferingOf(s, b.Catalog, b.Book)) {
			code := NotUpgradeable
			if s.PendingChange != nil && o.Code == "open-order" {
				code = OpenOrderOnService
			}
			refuse(code, item.ID, o.Code, o.Message)
		}
	}
	return checks
}
