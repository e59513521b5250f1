package ordering

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
)

// Change is old → new → difference: the one calculation that cart, mail, page, PDF and order all show. Amounts are
// cents without VAT unless they say otherwise. Its hash is Store.HashChange's.
type Change struct {
	Catalog string
	Items   []ChangeItem
	Total   ChangeTotal
	VAT     VAT
}

// ChangeItem is the change that one item makes.
type ChangeItem struct {
	Item   ItemID
	Action Action
	// Migration tells that a Modify moves the service to another offering.
	Migration bool
	// Old is nil for a new service.
	Old        *ChangeSide
	New        ChangeSide
	Difference money.Cents
	Discounts  []catalog.Discount
	// ManualBasisPoints is the manual discount in force on the new MRC, NRCBasisPoints that on the NRC.
	ManualBasisPoints int64
	ListNRC           money.Cents
	NRCBasisPoints    int64
	NRC               money.Cents
	Mode              catalog.Mode
	EffectiveDate     calendar.Date
	FirstPeriod       FirstPeriod
	Term              ChangeTerm
	// VATOnDifference and VATOnNRC are information: VAT is rounded once over the totals.
	VATOnDifference *money.Cents
	VATOnNRC        *money.Cents
}

// ChangeSide is one side of a change. ListMRC is zero on the old side, whose recorded price is never computed again.
type ChangeSide struct {
	Offering      catalog.OfferingID
	Configuration catalog.Configuration
	ListMRC       money.Cents
	NetMRC        money.Cents
}

// FirstPeriod is the pro rata of the difference for the calendar month of the planned date, that day itself charged.
type FirstPeriod struct {
	From        calendar.Date
	DaysCharged int
	DaysInMonth int
	Amount      money.Cents
}

// ChangeTerm is the term of the new side. A New one starts on completion; Ends is then planned.
type ChangeTerm struct {
	Months          int
	New             bool
	Ends            calendar.Date
	RemainingMonths int
}

// ChangeTotal sums the items.
type ChangeTotal struct {
	OldMRC      money.Cents
	NewMRC      money.Cents
	Difference  money.Cents
	NRC         money.Cents
	FirstPeriod money.Cents
}

// VATTreatment follows the Party.
type VATTreatment string

// The treatments (docs/domain.md, "Price": VAT).
const (
	VATStandard      VATTreatment = "standard"
	VATReverseCharge VATTreatment = "reverseCharge"
	VATManualReview  VATTreatment = "manualReview"
)

// VAT is the value added tax on the totals, each rounded once. Amounts is nil unless the treatment is standard.
type VAT struct {
	Treatment   VATTreatment
	BasisPoints int64
	Amounts     *VATAmounts
	Sentence    *Text
}

// VATAmounts are cents of VAT.
type VATAmounts struct {
	NewMRC      money.Cents
	Difference  money.Cents
	NRC         money.Cents
	FirstPeriod money.Cents
}

// Of returns the change of one item, nil when it could not be priced.
func (c *Change) Of(id ItemID) *ChangeItem {
	for i := range c.Items {
		if c.Items[i].Item == id {
			return &c.Items[i]
		}
	}
	return nil
}

// ContractValue is the new MRC of each item over the months that remain of its term; what runs monthly is bound to none.
func (c *Change) ContractValue() money.Cents {
	var value money.Cents
	for _, i := range c.Items {
		value += i.New.NetMRC * money.Cents(i.Term.RemainingMonths)
	}
	return value
}

// Add adds the other total to this one.
func (t *ChangeTotal) Add(other ChangeTotal) {
	t.OldMRC += other.OldMRC
	t.NewMRC += other.NewMRC
	t.Difference += other.Difference
	t.NRC += other.NRC
	t.FirstPeriod += other.FirstPeriod
}
