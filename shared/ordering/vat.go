package ordering

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/vatid"
	"onecentral.nl/ordering/shared/words"
)

// treatment follows the Party: the Netherlands standard; a business in another member state with a valid btw-id reverse
// charged (art. 196 Directive 2006/112/EC); the rest must be reviewed.
func (p Party) treatment() VATTreatment {
	switch {
	case p.Country == "NL":
		return VATStandard
	case vatid.EU(p.Country) && vatid.Valid(p.Country, p.VATID):
		return VATReverseCharge
	default:
		return VATManualReview
	}
}

// VATDoubt is why somebody must look at the VAT of a Party.
type VATDoubt string

// The doubts: by the law, the first that holds; or else the catalogue's tax rules ask for it.
const (
	VATOutsideEU VATDoubt = "outsideEU"
	VATIDMissing VATDoubt = "missing"
	VATIDInvalid VATDoubt = "invalid"
	VATRuled     VATDoubt = "ruled"
)

// VATDoubt says why the Party's treatment must be reviewed.
func (p Party) VATDoubt() VATDoubt {
	switch {
	case p.Country != "NL" && !vatid.EU(p.Country):
		return VATOutsideEU
	case p.treatment() != VATManualReview:
		return VATRuled
	case p.VATID == "":
		return VATIDMissing
	}
	return VATIDInvalid
}

// treatmentOf is that of the catalogue's tax rules; of the law for a version that was accepted without rules for everybody.
func (b *Pricing) treatmentOf(p Party) VATTreatment {
	of := catalog.Taxed{Country: p.Country, EU: vatid.EU(p.Country), VATIDValid: vatid.Valid(p.Country, p.VATID)}
	if t, ruled := b.Catalog.Treatment(of); ruled {
		return VATTreatment(t)
	}
	return p.treatment()
}

// Sum totals the items and puts VAT on the totals, each rounded once.
func (b *Pricing) Sum(c *Change) { b.sum(c, b.treatmentOf(b.ContractingParty())) }

func (b *Pricing) sum(c *Change, by VATTreatment) {
	c.VAT = VAT{Treatment: by}
	standard, rate := c.VAT.Treatment == VATStandard, b.Catalog.VATRate(b.Today)
	for i := range c.Items {
		item := &c.Items[i]
		c.Total.Add(item.total())
		if standard {
			difference, once := item.Difference.BasisPoints(rate), item.NRC.BasisPoints(rate)
			item.VATOnDifference, item.VATOnNRC = &difference, &once
		}
	}
	switch c.VAT.Treatment {
	case VATStandard:
		c.VAT.BasisPoints = rate
		on := func(total money.Cents) money.Cents { return total.BasisPoints(rate) }
		c.VAT.Amounts = &VATAmounts{NewMRC: on(c.Total.NewMRC), Difference: on(c.Total.Difference), NRC: on(c.Total.NRC), FirstPeriod: on(c.Total.FirstPeriod)}
	case VATReverseCharge:
		c.VAT.Sentence = sentence(words.VatReverseChargedToCustomer)
	case VATManualReview:
		c.VAT.Sentence = sentence(words.AmountsExcludeVatVatTreatment)
	}
}

// sentence keeps a message as it is said now: a change is frozen.
func sentence(m words.Message) *Text {
	said := m.Text()
	return &said
}
