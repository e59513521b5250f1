package ordering

import (
	"cmp"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// maxSmallBusinessTerm is the longest term, in months, that binds a customer that is a small business without its
// waiver (docs/domain.md, "Checks": term-waiver-required).
const maxSmallBusinessTerm = 24

// PortingMandate is the kind of document that makes an option a number port.
const PortingMandate = "porting-mandate"

// SiteOf returns where the item is delivered: its own site, that of the service it changes, or the customer's; where an
// address must be known, else that of its establishment.
func (b *Pricing) SiteOf(item *Item) *Address {
	site := cmp.Or(item.Site, b.changed(item).Site, b.Customer.Site)
	if o := b.Catalog.Offering(item.Offering); site == nil && o != nil && o.RequiresAddress() {
		return b.Customer.Address
	}
	return site
}

// SiteContactOf returns whom to call there, likewise.
func (b *Pricing) SiteContactOf(item *Item) *Contact {
	return cmp.Or(item.SiteContact, b.changed(item).SiteContact, b.Customer.SiteContact, b.Customer.Contact)
}

// changed is the service that the item changes, an empty one for none.
func (b *Pricing) changed(item *Item) *Service { return cmp.Or(b.Services[item.Service], &Service{}) }

// delivery checks what must be known or promised before the item can be delivered.
func (a *itemPricing) delivery() {
	if a.service == nil || a.migration() {
		a.requiresProduct()
		if a.offering.RequiresAddress() && a.SiteOf(a.item) == nil {
			a.block(AddressRequired, words.GiveAddressOfDelivery).Field = "site"
		}
	}
	a.availability()
	for _, id := range a.item.Configuration.OptionIDs(a.offering) {
		option, ok := a.offering.Option(id)
		if ok && option.RequiresDocument != "" && a.adds(id) {
			a.documents(option)
		}
	}
}

// adds reports whether the item asks for more of the option than the service has.
func (a *itemPricing) adds(option string) bool {
	had := int64(0)
	if a.service != nil && !a.migration() {
		had = a.service.Configuration.Options[option]
	}
	return a.item.Configuration.Options[option] > had
}

func (a *itemPricing) requiresProduct() {
	needed := a.offering.RequiresProduct
	if len(needed) == 0 {
		return
	}
	fits := func(l catalog.Linked) bool { return slices.Contains(needed, l.Offering.ID) }
	if !slices.ContainsFunc(a.linked(), fits) {
		var nl, en []string
		for _, id := range needed {
			name := Text{NL: string(id), EN: string(id)}
			if o := a.Catalog.Offering(id); o != nil {
				name = o.Name
			}
			nl, en = append(nl, name.NL), append(en, name.EN)
		}
		c := a.block(RequiresProduct, words.LinkThisProductToOne(Text{NL: strings.Join(nl, ", "), EN: strings.Join(en, ", ")}))
		c.Field = "links"
	}
}

func (a *itemPricing) availability() {
	q, known := a.Qualifications[a.item.ID]
	if !known {
		return
	}
	switch q.Availability {
	case Unavailable:
		c := a.block(NotAvailable, words.ThisCannotBeDeliveredAt)
		c.Field, c.Alternatives = "site", q.Alternatives
	case AvailabilityUnknown:
		c := a.block(NotAvailable, words.WhetherThisCanBeDelivered)
		c.Field, c.Severity = "site", Warning
	}
}

func (a *itemPricing) documents(option catalog.Option) {
	kind := option.RequiresDocument
	promised := slices.ContainsFunc(a.item.Documents, func(d PromisedDocument) bool { return d.Kind == kind && d.Reference != "" })
	if !promised {
		name := DocumentName(kind)
		a.block(DocumentRequired, words.PromiseDocument(name)).Field = "documents"
	}
	if p := a.item.Porting; kind == PortingMandate && (p == nil || p.Operator == "" || len(p.Numbers) == 0) {
		a.block(PortingIncomplete, words.GiveCurrentOperatorAndNumbers).Field = "porting"
	}
}

// DocumentName is a kind of document that an option can require, as people read it.
func DocumentName(kind string) words.Message {
	if kind == PortingMandate {
		return words.PortingMandate
	}
	return words.Plain(Text{NL: kind, EN: kind})
}

func (a *itemPricing) termWaiver() {
	small := a.Customer.SmallBusiness
	if small != nil && *small && a.TermWaiver == nil {
		a.block(TermWaiverRequired, words.SmallBusinessMustExpresslyAccept).Field = "termMonths"
	}
}
