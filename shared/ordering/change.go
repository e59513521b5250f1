package ordering

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
)

// Change is old → new → difference: the one calculation that cart, mail, page, PDF and order all show. Amounts are
// cents without VAT unless they say otherwise. Its hash is Hash.
type Change struct {
	Catalog string       `json:"catalogVersion"`
	Items   []ChangeItem `json:"items"`
	Total   ChangeTotal  `json:"total"`
	VAT     VAT          `json:"vat"`
}

// ChangeItem is the change that one item makes.
type ChangeItem struct {
	Item   ItemID `json:"item"`
	Action Action `json:"action"`
	// Migration tells that a Modify moves the service to another offering.
	Migration bool `json:"migration,omitempty"`
	// Old is nil for a new service.
	Old        *ChangeSide        `json:"old,omitempty"`
	New        ChangeSide         `json:"new"`
	Difference money.Cents        `json:"differenceCents"`
	Discounts  []catalog.Discount `json:"discounts,omitempty"`
	// ManualBasisPoints is the manual discount in force on the new MRC, NRCBasisPoints that on the NRC.
	ManualBasisPoints int64         `json:"manualDiscountBasisPoints,omitempty"`
	ListNRC           money.Cents   `json:"listNrcCents"`
	NRCBasisPoints    int64         `json:"nrcDiscountBasisPoints,omitempty"`
	NRC               money.Cents   `json:"nrcCents"`
	Mode              catalog.Mode  `json:"mode"`
	EffectiveDate     calendar.Date `json:"effectiveDate"`
	FirstPeriod       FirstPeriod   `json:"firstPeriod"`
	Term              ChangeTerm    `json:"term"`
	// VATOnDifference and VATOnNRC are information: VAT is rounded once over the totals.
	VATOnDifference *money.Cents `json:"vatOnDifferenceCents,omitempty"`
	VATOnNRC        *money.Cents `json:"vatOnNrcCents,omitempty"`
}

// ChangeSide is one side of a change. ListMRC is zero on the old side, whose recorded price is never computed again.
type ChangeSide struct {
	Offering      catalog.OfferingID    `json:"offering"`
	Configuration catalog.Configuration `json:"configuration"`
	ListMRC       money.Cents           `json:"listMrcCents,omitempty"`
	NetMRC        money.Cents           `json:"netMrcCents"`
}

// FirstPeriod is the pro rata of the difference for the calendar month of the planned date, that day itself charged.
type FirstPeriod struct {
	From        calendar.Date `json:"from"`
	DaysCharged int           `json:"daysCharged"`
	DaysInMonth int           `json:"daysInMonth"`
	Amount      money.Cents   `json:"amountCents"`
}

// ChangeTerm is the term of the new side. A New one starts on completion; Ends is then planned.
type ChangeTerm struct {
	Months          int           `json:"months"`
	New             bool          `json:"new"`
	Ends            calendar.Date `json:"ends"`
	RemainingMonths int           `json:"remainingMonths"`
}

// ChangeTotal sums the items.
type ChangeTotal struct {
	OldMRC      money.Cents `json:"oldMrcCents"`
	NewMRC      money.Cents `json:"newMrcCents"`
	Difference  money.Cents `json:"differenceCents"`
	NRC         money.Cents `json:"nrcCents"`
	FirstPeriod money.Cents `json:"firstPeriodCents"`
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
	Treatment   VATTreatment `json:"treatment"`
	BasisPoints int64        `json:"rateBasisPoints"`
	Amounts     *VATAmounts  `json:"amounts,omitempty"`
	Sentence    *Text        `json:"sentence,omitempty"`
}

// VATAmounts are cents of VAT.
type VATAmounts struct {
	NewMRC      money.Cents `json:"newMrcCents"`
	Difference  money.Cents `json:"differenceCents"`
	NRC         money.Cents `json:"nrcCents"`
	FirstPeriod money.Cents `json:"firstPeriodCents"`
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

// Add adds the other total to this one.
func (t *ChangeTotal) Add(other ChangeTotal) {
	t.OldMRC += other.OldMRC
	t.NewMRC += other.NewMRC
	t.Difference += other.Difference
	t.NRC += other.NRC
	t.FirstPeriod += other.FirstPeriod
}
