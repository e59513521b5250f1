package document

import (
	"cmp"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// closing is everything after the items: waiver, remarks, validity and conditions, confirmation.
func (b *builder) closing() []Section {
	var sections []Section
	if w := b.version.TermWaiver; w != nil {
		sections = append(sections, b.waiver(w))
	}
	if remarks := b.remarks(); len(remarks.Blocks) > 0 && !b.customerCopy {
		sections = append(sections, remarks)
	}
	sections = append(sections, b.conditions())
	// A draft offers nothing to agree to.
	if !b.version.ApprovedAt.IsZero() {
		sections = append(sections, b.confirmation())
	}
	return sections
}

func (b *builder) section(id string, heading words.Message, blocks ...Block) Section {
	return Section{ID: id, Heading: b.Say(heading), Together: true, Blocks: blocks}
}

// totals are the sums that say something, and what the Party commits itself to.
func (b *builder) totals() Section {
	if b.customerCopy {
		return b.section("totals", words.Total, b.sums(b.totalled(), false))
	}
	rows := append(b.totalled(), statement.Committed(&b.version.Change)...)
	return b.section("totals", words.TotalOfThisQuote, b.taxed(b.sums(rows, rows.Taxed()))...)
}

// totalled leaves out what is not charged, and where all is new what it was and how much more it becomes.
func (b *builder) totalled() statement.Rows {
	rows := charged(statement.Totals(&b.version.Change))
	if !b.changes() {
		rows = rows.Without(statement.OldMRC, statement.Difference)
	}
	return rows
}

// sums is a table of totals, with their VAT where that is the reader's business.
func (b *builder) sums(rows statement.Rows, withVAT bool) Table {
	t := Table{Columns: []Column{{b.Say(words.Total), 54, false}, {b.Say(words.ColumnExclVAT), 26, true}}}
	if withVAT {
		t.Columns = append(t.Columns, Column{b.Say(words.ColumnVAT(b.version.Change.VAT.BasisPoints)), 22, true}, Column{b.Say(words.ColumnInclVAT), 26, true})
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
	return t
}

// taxed adds what is to be said of VAT that is no amount.
func (b *builder) taxed(t Table) []Block {
	if sentence := b.version.Change.VAT.Sentence; sentence != nil {
		return []Block{t, Paragraph{Text: b.text(*sentence), Strong: true}}
	}
	return []Block{t}
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
		sentences = append(sentences, b.Say(words.AllAmountsAreInEuro), b.Say(words.FirstPeriodIsCalculatedOn))
	}
	sentences = append(sentences, b.Say(words.LeadTimesAreInBusiness))
	if !b.customerCopy {
		sentences = append(sentences, b.commitment()...)
	}
	return b.section("terms", words.ValidityAndConditions, Paragraph{Text: b.validity(), Strong: true}, Paragraph{Text: strings.Join(sentences, " ")})
}

func (b *builder) validity() string {
	day := b.version.ValidUntil
	switch {
	case day.IsZero():
		return b.Say(words.ValidityIsSetOnApproval)
	case b.customerCopy:
		return b.Say(words.ValidUntilDay(b.Say(words.ThisOfferIs), day))
	}
	return b.Say(words.ValidUntilDay(b.Say(words.ThisQuoteIs), day))
}

// commitment is what binds the Party and oneCentral: for how long, and by which conditions.
func (b *builder) commitment() []string {
	var sentences []string
	if len(statement.Committed(&b.version.Change)) > 0 {
		sentences = append(sentences, b.Say(words.ContractValueIs))
	}
	if months := b.options.Issuer.NoticeMonths; months > 0 {
		sentences = append(sentences, b.Say(words.AfterTermNotice(months)))
	} else {
		sentences = append(sentences, b.Say(words.AfterTermRunsMonthly))
	}
	if conditions := b.text(b.options.Issuer.Conditions); conditions != "" {
		sentences = append(sentences, b.Say(words.ThisQuoteIsSubjectTo(conditions)))
	}
	return sentences
}

// confirmation is how the version becomes an order: signed for a reseller's customer, below the amounts, or activated by a
// solutions partner.
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
	agreed := b.totalled().Of(statement.NewMRC, statement.Difference, statement.NRC)
	s := b.section(id, words.AgreedHeading, Paragraph{Text: b.Say(words.YouAgreeToQuoteAnd(v.Ref().String(), partner))})
	s.Blocks = append(s.Blocks, b.taxed(b.sums(agreed, agreed.Taxed()))...)
	s.Blocks = append(s.Blocks, Signature{
		For:    b.Say(words.OnBehalfOf(party)),
		Fields: []string{b.Say(words.Name), b.Say(words.Position), b.Say(words.PlaceAndDate)},
		Last:   b.Say(words.Signature),
	})
	return s
}
