package document

import (
	"strings"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// closing is everything after the items: waiver, remarks, conditions, validity, confirmation, evidence.
func (b *builder) closing() []Section {
	var sections []Section
	if w := b.version.TermWaiver; w != nil {
		sections = append(sections, b.waiver(w))
	}
	if remarks := b.remarks(); len(remarks.Blocks) > 0 && !b.customerCopy {
		sections = append(sections, remarks)
	}
	sections = append(sections, b.conditions(), b.validity())
	// A draft offers nothing to agree to.
	if !b.version.ApprovedAt.IsZero() {
		sections = append(sections, b.confirmation())
	}
	return append(sections, Section{
		ID:       "evidence",
		Heading:  b.say("Kenmerk", "Reference"),
		Together: true,
		Blocks: []Block{
			Paragraph{Text: b.say("Dit document is opgemaakt uit versie ", "This document was made from version ") + b.version.Ref().String() +
				b.say(". De SHA-256 van de vastgelegde wijziging is:", ". The SHA-256 of the change as recorded is:")},
			Paragraph{Text: b.version.ChangeHash, Strong: true},
		},
	})
}

func (b *builder) totals() Section {
	total := b.version.Change.Total
	amounts := []struct {
		id, label string
		of        money.Cents
		vat       func(*ordering.VATAmounts) money.Cents
		strong    bool
	}{
		{"oldMrcCents", b.say("Huidige maandprijs", "Current monthly price"), total.OldMRC, nil, false},
		{"newMrcCents", b.say("Nieuwe maandprijs", "New monthly price"), total.NewMRC, func(a *ordering.VATAmounts) money.Cents { return a.NewMRC }, true},
		{"differenceCents", b.say("Verschil per maand", "Difference per month"), total.Difference, func(a *ordering.VATAmounts) money.Cents { return a.Difference }, true},
		{"nrcCents", b.say("Eenmalige kosten", "One-off charges"), total.NRC, func(a *ordering.VATAmounts) money.Cents { return a.NRC }, false},
		{"firstPeriodCents", b.say("Eerste periode, naar rato", "First period, pro rata"), total.FirstPeriod, func(a *ordering.VATAmounts) money.Cents { return a.FirstPeriod }, false},
	}
	vat := b.version.Change.VAT
	withVAT := vat.Amounts != nil && !b.customerCopy
	t := Table{Columns: []Column{{b.say("Totaal", "Total"), 54, false}, {b.say("Excl. btw", "Excl. VAT"), 26, true}}}
	if withVAT {
		t.Columns = append(t.Columns,
			Column{b.say("Btw ", "VAT ") + b.percent(vat.BasisPoints), 22, true},
			Column{b.say("Incl. btw", "Incl. VAT"), 26, true})
	}
	for _, a := range amounts {
		row := Row{Cells: []Cell{{Text: a.label}, b.figure("total."+a.id, a.of)}, Strong: a.strong}
		switch {
		case withVAT && a.vat == nil:
			row.Cells = append(row.Cells, Cell{}, Cell{})
		case withVAT:
			tax := a.vat(vat.Amounts)
			row.Cells = append(row.Cells, b.figure("vat."+a.id, tax), b.figure("inclusive."+a.id, a.of+tax))
		}
		t.Rows = append(t.Rows, row)
	}
	s := Section{ID: "totals", Heading: b.say("Totaal van deze offerte", "Total of this quote"), Together: true, Blocks: []Block{t}}
	if b.customerCopy {
		s.Heading = b.say("Totaal", "Total")
	} else if vat.Amounts == nil {
		s.Blocks = append(s.Blocks, Paragraph{Text: b.vatSentence(vat), Strong: true})
	}
	return s
}

func (b *builder) vatSentence(vat ordering.VAT) string {
	if vat.Sentence != nil {
		return b.text(*vat.Sentence)
	}
	if vat.Treatment == ordering.VATReverseCharge {
		return b.say("Btw verlegd.", "VAT reverse charged.")
	}
	return b.say("De btw-behandeling wordt bij de facturatie bepaald.", "The VAT treatment is determined when invoiced.")
}

func (b *builder) waiver(w *ordering.TermWaiver) Section {
	name, day := clean(w.Name, nameLength), b.date(w.Date)
	return Section{
		ID:       "waiver",
		Heading:  b.say("Looptijd langer dan 24 maanden", "Term over 24 months"),
		Together: true,
		Blocks: []Block{Paragraph{Text: b.say(
			name+" heeft op "+day+" namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
			"On "+day+" "+name+" waived, for the customer, the maximum term of 24 months for small businesses.")}},
	}
}

func (b *builder) remarks() Section {
	s := Section{ID: "remarks", Heading: b.say("Opmerkingen", "Remarks"), Together: true}
	for _, remark := range b.options.Remarks {
		if text := cleanLines(remark); text != "" {
			s.Blocks = append(s.Blocks, Paragraph{Text: text})
		}
	}
	return s
}

func (b *builder) conditions() Section {
	var sentences []string
	if b.priced {
		sentences = append(sentences,
			b.say("Alle bedragen zijn in euro en exclusief btw, tenzij anders vermeld.", "All amounts are in euro and exclude VAT unless stated otherwise."),
			b.say("De eerste periode is berekend over het verschil vanaf de geplande datum, die dag zelf inbegrepen; wordt het een andere datum, dan geldt de berekening over die datum.",
				"The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies."))
	}
	sentences = append(sentences, b.say("Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
		"Lead times are in business days and subject to availability at the site."))
	if conditions := b.text(b.options.Issuer.Conditions); conditions != "" && !b.customerCopy {
		sentences = append(sentences, b.say("Op deze offerte zijn van toepassing ", "This quote is subject to ")+conditions+".")
	}
	return Section{ID: "terms", Heading: b.say("Voorwaarden", "Conditions"), Together: true, Blocks: []Block{Paragraph{Text: strings.Join(sentences, " ")}}}
}

func (b *builder) validity() Section {
	text := b.say("De geldigheid wordt bij goedkeuring bepaald.", "The validity is set on approval.")
	if day := b.version.ValidUntil; !day.IsZero() {
		what := b.say("Deze offerte is", "This quote is")
		if b.customerCopy {
			what = b.say("Dit aanbod is", "This offer is")
		}
		text = what + b.say(" geldig tot en met "+b.date(day)+", 23:59:59 uur (Europe/Amsterdam).",
			" valid until the end of "+b.date(day)+", 23:59:59 (Europe/Amsterdam).")
	}
	return Section{ID: "validity", Heading: b.say("Geldigheid", "Validity"), Together: true, Blocks: []Block{Paragraph{Text: text}}}
}

// confirmation is how the version becomes an order: signed for a reseller's customer, activated by a solutions partner.
func (b *builder) confirmation() Section {
	v := b.version
	partner := clean(v.PartnerAt.Name, nameLength)
	s := Section{ID: "confirmation", Together: true}
	switch {
	case b.customerCopy:
		s.Heading = b.say("Ter informatie", "For your information")
		s.Blocks = []Block{Paragraph{Text: b.say(
			"Dit exemplaar is ter informatie. U sluit uw overeenkomst met "+partner+"; met vragen kunt u daar terecht.",
			"This copy is for your information. Your agreement is with "+partner+", who will gladly answer your questions.")}}
	case v.PartnerAt.Kind == ordering.Solutions:
		s.Heading = b.say("Activering", "Activation")
		s.Blocks = []Block{Paragraph{Text: b.say(
			partner+" activeert deze offerte in het partnerportaal. Met de activering geeft "+partner+" opdracht tot levering en aanvaardt zij de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
			partner+" activates this quote in the partner portal. By activating it "+partner+" orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.")}}
	default:
		party := clean(v.Party.Name, nameLength)
		if party == "" {
			party = clean(v.Party.LegalName, nameLength)
		}
		s.Heading = b.say("Voor akkoord", "Agreed")
		s.Blocks = []Block{
			Paragraph{Text: b.say(
				"U gaat akkoord met offerte "+v.Ref().String()+" en met de prijzen, looptijden en voorwaarden van dit document. Uw partner "+partner+" bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
				"You agree to quote "+v.Ref().String()+" and to the prices, terms and conditions of this document. Your partner "+partner+" confirms your agreement in the partner portal; that makes the quote an order.")},
			Signature{
				For:    b.say("Namens ", "On behalf of ") + party,
				Fields: []string{b.say("Naam", "Name"), b.say("Functie", "Position"), b.say("Plaats en datum", "Place and date")},
				Last:   b.say("Handtekening", "Signature"),
			},
		}
	}
	return s
}
