package document

import (
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// opening is the letterhead, the addressee and the facts about the document itself.
func (b *builder) opening() Content {
	v := b.version
	c := Content{
		Language:   v.Language,
		Title:      b.Say(words.Quote),
		Number:     v.Ref().String(),
		Date:       b.day(),
		Letterhead: b.letterhead(),
		Brand:      b.brand(),
		Addressee:  b.addressee(),
		Facts:      b.facts(),
	}
	if b.customerCopy {
		c.Title = b.Say(words.Specification)
	}
	if v.ApprovedAt.IsZero() {
		c.Draft = b.Say(words.DraftNotYetApprovedBy)
	}
	c.Reference = c.Title + " " + c.Number + " · " + b.Say(words.ReferenceShort(short(v.ChangeHash)))
	c.Introduction = b.introduction()
	if b.options.Pages != "" && v.PartnerAt.Kind == ordering.Solutions && !b.customerCopy {
		c.Link = &Link{b.Say(words.OpenThisQuoteInPartner), b.options.Pages + "/quotes/" + string(v.Quote)}
	}
	return c
}

func (b *builder) day() calendar.Date {
	if b.version.ApprovedAt.IsZero() {
		return calendar.On(b.version.RequestedAt)
	}
	return calendar.On(b.version.ApprovedAt)
}

func (b *builder) letterhead() Letterhead {
	i := b.options.Issuer
	return Letterhead{
		Name:    clean(i.Brand, nameLength),
		Contact: append(append([]string{clean(i.LegalName, nameLength)}, addressLines(&i.Address)...), clean(i.Phone, nameLength), clean(i.Mail, nameLength)),
		Legal: strings.Join([]string{
			b.Say(words.StatutorySeat(joined("", i.LegalName), joined("", i.Seat))),
			b.Say(words.KvkTradeRegister(joined("", i.KvK))),
			b.Say(words.VatIdJoined(joined("", i.VATID))),
			"IBAN " + joined("", i.IBAN),
		}, " · "),
	}
}

// brand is the partner's own, as it was when the version was requested.
func (b *builder) brand() Brand {
	partner := &b.version.PartnerAt
	if partner.Brand == nil {
		return Brand{}
	}
	brand := Brand{Name: clean(partner.Name, nameLength), Logo: partner.Brand.Logo}
	if rgb, ok := partner.Brand.RGB(); ok {
		brand.Colour = &Colour{rgb[0], rgb[1], rgb[2]}
	}
	return brand
}

// addressee is the Party; on a customer's copy the customer, by the partner's reference for it.
func (b *builder) addressee() []string {
	v := b.version
	if b.customerCopy {
		lines := []string{clean(v.CustomerAt.DisplayName(), nameLength)}
		if site := v.CustomerAt.SiteContact; site != nil {
			lines = append(lines, clean(site.Name, nameLength))
		}
		return append(lines, addressLines(v.CustomerAt.Site)...)
	}
	p := v.Party
	names := present(clean(p.LegalName, nameLength), clean(p.Name, nameLength))
	return append(slices.Compact(names), addressLines(p.Address)...)
}

func (b *builder) facts() []Fact {
	v := b.version
	partner := clean(v.PartnerAt.Name, nameLength)
	facts := []Fact{
		fact(b.Say(words.Number), v.Ref().String()),
		fact(b.Say(words.Date), b.Date(b.day())),
		fact(b.Say(words.ValidUntil), b.validUntil()),
	}
	if b.customerCopy {
		return append(facts, fact(b.Say(words.YourSupplier), partner))
	}
	facts = append(facts,
		fact(b.Say(words.YourKvkNumber), v.Party.KvK),
		fact(b.Say(words.YourVatId), v.Party.VATID),
	)
	if v.PartnerAt.Kind == ordering.Solutions {
		facts = append(facts,
			fact(b.Say(words.CustomerReference), v.CustomerAt.DisplayName()),
			fact(b.Say(words.CustomerSite), oneLine(v.CustomerAt.Site)),
		)
	} else {
		facts = append(facts, fact(b.Say(words.YourPartner), partner))
	}
	return known(append(facts, fact(b.Say(words.RequestedBy), v.RequestedBy.Name))...)
}

func (b *builder) validUntil() string {
	if b.version.ValidUntil.IsZero() {
		return b.Say(words.SetOnApproval)
	}
	return b.Date(b.version.ValidUntil)
}

func (b *builder) introduction() string {
	var added, changed int
	for _, item := range b.version.Items {
		if item.Action == ordering.Add {
			added++
		} else {
			changed++
		}
	}
	var parts []string
	if added > 0 {
		parts = append(parts, b.Say(words.NewServices(added)))
	}
	if changed > 0 {
		parts = append(parts, b.Say(words.ChangesToExistingServices(changed)))
	}
	what := strings.Join(parts, b.Say(words.And))
	if b.customerCopy {
		partner := clean(b.version.PartnerAt.Name, nameLength)
		return b.Say(words.ThisDocumentSpecifiesWhatHas(partner, what))
	}
	return b.Say(words.WeArePleasedToOffer(what))
}

func short(hash string) string { return hash[:min(shortHash, len(hash))] }
