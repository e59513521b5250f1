package contract

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/structconv"
	"onecentral.nl/ordering/shared/words"
)

// Conversions of what prices are.
var (
	ChangeOf      = structconv.New[*ordering.Change, *Change]()
	ChecksOf      = structconv.New[[]ordering.Check, []Check]()
	ItemPreviewOf = structconv.New[*usecase.ItemView, *ItemPreview]()
)

// Change is old → new → difference. Its hash is the SHA-256 of its canonical JSON (RFC 8785), which is also its stored form's:
// what is added here is left out when it is empty.
type Change struct {
	Catalog string       `json:"catalogVersion"`
	Items   []ChangeItem `json:"items"`
	Total   ChangeTotal  `json:"total"`
	VAT     VAT          `json:"vat"`
}

// ChangeItem is the change that one item makes.
type ChangeItem struct {
	Item              ordering.ItemID    `json:"item"`
	Action            ordering.Action    `json:"action"`
	Migration         bool               `json:"migration,omitempty"`
	Old               *ChangeSide        `json:"old,omitempty"`
	New               ChangeSide         `json:"new"`
	Difference        money.Cents        `json:"differenceCents"`
	Discounts         []catalog.Discount `json:"discounts,omitempty"`
	ManualBasisPoints int64              `json:"manualDiscountBasisPoints,omitempty"`
	ListNRC           money.Cents        `json:"listNrcCents"`
	NRCBasisPoints    int64              `json:"nrcDiscountBasisPoints,omitempty"`
	NRC               money.Cents        `json:"nrcCents"`
	Mode              catalog.Mode       `json:"mode"`
	EffectiveDate     calendar.Date      `json:"effectiveDate"`
	FirstPeriod       FirstPeriod        `json:"firstPeriod"`
	Term              ChangeTerm         `json:"term"`
	VATOnDifference   *money.Cents       `json:"vatOnDifferenceCents,omitempty"`
	VATOnNRC          *money.Cents       `json:"vatOnNrcCents,omitempty"`
}

// ChangeSide is one side of a change.
type ChangeSide struct {
	Offering      catalog.OfferingID    `json:"offering"`
	Configuration catalog.Configuration `json:"configuration"`
	ListMRC       money.Cents           `json:"listMrcCents,omitempty"`
	NetMRC        money.Cents           `json:"netMrcCents"`
}

// FirstPeriod is the pro rata of the difference for the first calendar month.
type FirstPeriod struct {
	From        calendar.Date `json:"from"`
	DaysCharged int           `json:"daysCharged"`
	DaysInMonth int           `json:"daysInMonth"`
	Amount      money.Cents   `json:"amountCents"`
}

// ChangeTerm is the term of the new side.
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

// VAT is the value added tax on the totals.
type VAT struct {
	Treatment   ordering.VATTreatment `json:"treatment"`
	BasisPoints int64                 `json:"rateBasisPoints"`
	Amounts     *VATAmounts           `json:"amounts,omitempty"`
	Sentence    *ordering.Text        `json:"sentence,omitempty"`
}

// VATAmounts are cents of VAT.
type VATAmounts struct {
	NewMRC      money.Cents `json:"newMrcCents"`
	Difference  money.Cents `json:"differenceCents"`
	NRC         money.Cents `json:"nrcCents"`
	FirstPeriod money.Cents `json:"firstPeriodCents"`
}

// Check is a check that did not pass.
type Check struct {
	Code         ordering.CheckCode   `json:"code"`
	Severity     ordering.Severity    `json:"severity"`
	Owner        ordering.Owner       `json:"owner"`
	Item         ordering.ItemID      `json:"item,omitempty"`
	Field        string               `json:"field,omitempty"`
	Reason       string               `json:"reason,omitempty"`
	Message      words.Message        `json:"message"`
	Alternatives []catalog.OfferingID `json:"alternatives,omitempty"`
	Missing      []string             `json:"missing,omitempty"`
	Old          *SeenPrice           `json:"old,omitempty"`
	New          *SeenPrice           `json:"new,omitempty"`
}

// ItemPreview is what one item would cost; Change is absent when it cannot be priced.
type ItemPreview struct {
	Change *ChangeItem `json:"change,omitempty"`
	Checks []Check     `json:"checks"`
}
