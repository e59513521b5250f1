package document

import (
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// opening is the letterhead, the addressee and the facts about the document itself.
func (b *builder) opening() Content {
	v := b.version
	c := Content{
		Language:   v.Language,
		Title:      b.title(),
		Number:     v.Ref().String(),
		Date:       b.day(),
		Letterhead: b.letterhead(),
		Brand:      b.brand(),
		Addressee:  b.addressee(),
		Facts:      b.facts(),
	}
	if v.ApprovedAt.IsZero() {
		c.Draft = b.say("Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
			"Draft: not yet approved by oneCentral. No rights can be derived from it.")
	}
	c.Reference = c.Title + " " + c.Number + " · " + b.say("kenmerk ", "reference ") + short(v.ChangeHash)
	c.Introduction = b.introduction()
	if b.options.Pages != "" && !b.customerCopy {
		c.Link = &Link{b.say("Open deze offerte in het partnerportaal", "Open this quote in the partner portal"), b.options.Pages + "/quotes/" + string(v.Quote)}
	}
	return c
}

func (b *builder) title() string {
	if b.customerCopy {
		return b.say("Specificatie", "Specification")
	}
	return b.say("Offerte", "Quote")
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
			joined("", i.LegalName) + b.say(", statutair gevestigd te ", ", statutory seat ") + joined("", i.Seat),
			b.say("KvK ", "KvK (trade register) ") + joined("", i.KvK),
			b.say("btw-id ", "VAT id ") + joined("", i.VATID),
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
	name, trade := clean(p.LegalName, nameLength), clean(p.Name, nameLength)
	var lines []string
	if name != "" {
		lines = append(lines, name)
	}
	if trade != name && trade != "" {
		lines = append(lines, trade)
	}
	return append(lines, addressLines(p.Address)...)
}

func (b *builder) facts() []Fact {
	v := b.version
	partner := clean(v.PartnerAt.Name, nameLength)
	facts := []Fact{
		fact(b.say("Nummer", "Number"), v.Ref().String()),
		fact(b.say("Datum", "Date"), b.date(b.day())),
		fact(b.say("Geldig tot en met", "Valid until"), b.validUntil()),
	}
	if b.customerCopy {
		return append(facts, fact(b.say("Uw leverancier", "Your supplier"), partner))
	}
	facts = append(facts,
		fact(b.say("Uw KvK-nummer", "Your KvK number"), v.Party.KvK),
		fact(b.say("Uw btw-id", "Your VAT id"), v.Party.VATID),
	)
	if v.PartnerAt.Kind == ordering.Solutions {
		facts = append(facts,
			fact(b.say("Klantreferentie", "Customer reference"), v.CustomerAt.DisplayName()),
			fact(b.say("Locatie klant", "Customer site"), oneLine(v.CustomerAt.Site)),
		)
	} else {
		facts = append(facts, fact(b.say("Uw partner", "Your partner"), partner))
	}
	return known(append(facts, fact(b.say("Aangevraagd door", "Requested by"),
		joined(", ", v.RequestedBy.Name, b.date(calendar.On(v.RequestedAt)))))...)
}

func (b *builder) validUntil() string {
	if b.version.ValidUntil.IsZero() {
		return b.say("wordt bij goedkeuring bepaald", "set on approval")
	}
	return b.date(b.version.ValidUntil)
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
		parts = append(parts, b.count(added, "nieuwe dienst", "nieuwe diensten", "new service", "new services"))
	}
	if changed > 0 {
		parts = append(parts, b.count(changed, "wijziging van een bestaande dienst", "wijzigingen van bestaande diensten",
			"change to an existing service", "changes to existing services"))
	}
	what := strings.Join(parts, b.say(" en ", " and "))
	if b.customerCopy {
		partner := clean(b.version.PartnerAt.Name, nameLength)
		return b.say("In dit document vindt u de specificatie van wat "+partner+" voor u laat leveren: "+what+".",
			"This document specifies what "+partner+" has delivered for you: "+what+".")
	}
	detail := ""
	if changed > 0 {
		detail = b.say(" Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
			" For a change you see what differs: old, new and the difference.")
	}
	return b.say("Graag bieden wij u het volgende aan: "+what+"."+detail, "We are pleased to offer you the following: "+what+"."+detail)
}

func short(hash string) string { return hash[:min(shortHash, len(hash))] }
