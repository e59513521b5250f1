package document

import (
	"cmp"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
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
	return append(sections, b.section("evidence", words.ReferenceHeading,
		Paragraph{Text: b.Say(words.ThisDocumentWasMadeFrom(b.version.Ref().String()))},
		Paragraph{Text: b.version.ChangeHash, Strong: true}))
}

func (b *builder) section(id string, heading words.Message, blocks ...Block) Section {
	return Section{ID: id, Heading: b.Say(heading), Together: true, Blocks: blocks}
}

func (b *builder) totals() Section {
	vat, rows := b.version.Change.VAT, statement.Totals(&b.version.Change)
	withVAT := rows.Taxed() && !b.customerCopy
	t := Table{Columns: []Column{{b.Say(words.Total), 54, false}, {b.Say(words.ColumnExclVAT), 26, true}}}
	if withVAT {
		t.Columns = append(t.Columns, Column{b.Say(words.ColumnVAT(vat.BasisPoints)), 22, true}, Column{b.Say(words.ColumnInclVAT), 26, true})
	}
	for _, r := range rows {
		row := Row{Cells: []Cell{{Text: b.Say(r.Label)}, FigureCell(b.Locale, r.Figure)}, Strong: r.Strong}
		switch {
		case withVAT && r.VAT == nil:
			row.Cells = append(row.Cells, Cell{}, Cell{})
		case withVAT:
			row.Cells = append(row.Cells, FigureCell(b.Locale, *r.VAT), FigureCell(b.Locale, *r.Inclusive))
		}
		t.Rows = append(t.Rows, row)
	}
	if b.customerCopy {
		return b.section("totals", words.Total, t)
	}
	s := b.section("totals", words.TotalOfThisQuote, t)
	if vat.Sentence != nil {
		s.Blocks = append(s.Blocks, Paragraph{Text: b.text(*vat.Sentence), Strong: true})
	}
	return s
}

func (b *builder) waiver(w *ordering.TermWaiver) Section {
	waived := words.OnWaivedForCustomerMaximum(b.Date(w.Date), clean(w.Name, nameLength))
	return b.section("waiver", words.TermOver24Months, Paragraph{Text: b.Say(waived)})
}

func (b *builder) remarks() Section {
	s := b.section("remarks", words.Remarks)
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
			b.Say(words.AllAmountsAreInEuro),
			b.Say(words.FirstPeriodIsCalculatedOn))
	}
	sentences = append(sentences, b.Say(words.LeadTimesAreInBusiness))
	if conditions := b.text(b.options.Issuer.Conditions); conditions != "" && !b.customerCopy {
		sentences = append(sentences, b.Say(words.ThisQuoteIsSubjectTo(conditions)))
	}
	return b.section("terms", words.Conditions, Paragraph{Text: strings.Join(sentences, " ")})
}

func (b *builder) validity() Section {
	text := b.Say(words.ValidityIsSetOnApproval)
	if day := b.version.ValidUntil; !day.IsZero() {
		what := b.Say(words.ThisQuoteIs)
		if b.customerCopy {
			what = b.Say(words.ThisOfferIs)
		}
		text = b.Say(words.ValidUntilDay(what, day))
	}
	return b.section("validity", words.Validity, Paragraph{Text: text})
}

// confirmation is how the version becomes an order: signed for a reseller's customer, activated by a solutions partner.
func (b *builder) confirmation() Section {
	v := b.version
	partner := clean(v.PartnerAt.Name, nameLength)
	const id = "confirmation"
	switch {
	case b.customerCopy:
		return b.section(id, words.ForYourInformation, Paragraph{Text: b.Say(words.ThisCopyIsForYour(partner))})
	case v.PartnerAt.Kind == ordering.Solutions:
		return b.section(id, words.Activation, Paragraph{Text: b.Say(words.ActivatesThisQuoteInPartner(partner))})
	}
	party := cmp.Or(clean(v.Party.Name, nameLength), clean(v.Party.LegalName, nameLength))
	return b.section(id, words.AgreedHeading,
		Paragraph{Text: b.Say(words.YouAgreeToQuoteAnd(v.Ref().String(), partner))},
		Signature{
			For:    b.Say(words.OnBehalfOf(party)),
			Fields: []string{b.Say(words.Name), b.Say(words.Position), b.Say(words.PlaceAndDate)},
			Last:   b.Say(words.Signature),
		})
}
