// Package catalog is what oneCentral sells: dated versions of product offerings with their configurations, prices,
// rules and upgrade paths. It validates a configuration and prices it at list; it knows nothing of carts, partners'
// names or orders. Terms follow TMF620 (docs/domain.md, "Words").
package catalog

import (
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// Language is the language of a text for people.
type Language = words.Language

// The languages every text of the catalogue exists in.
const (
	Dutch   = words.Dutch
	English = words.English
)

// Text is one text in both languages.
type Text = words.Text

// OfferingID names a product offering within all versions of the catalogue.
type OfferingID string

// Catalog is one dated version: immutable, valid from its day until the next version's.
type Catalog struct {
	SchemaVersion     int               `json:"schemaVersion"`
	Version           string            `json:"catalogVersion"`
	ValidFrom         calendar.Date     `json:"validFrom"`
	Currency          string            `json:"currency"`
	AmountUnit        string            `json:"amountUnit"`
	PricesExcludeTax  bool              `json:"pricesExcludeTax"`
	Note              string            `json:"note"`
	TaxClasses        []TaxClass        `json:"taxClasses"`
	TaxRules          []TaxRule         `json:"taxRules"`
	TermDiscounts     []TermDiscount    `json:"termDiscounts"`
	PartnerLevels     []PartnerLevel    `json:"partnerLevels"`
	PriceOrder        []string          `json:"priceOrder"`
	ApprovalRules     []ApprovalRule    `json:"approvalRules"`
	QuoteDefaults     QuoteDefaults     `json:"quoteDefaults"`
	Offerings         []*Offering       `json:"offerings"`
	PriceVectors      []PriceVector     `json:"priceVectors"`
	ConfirmationKinds map[string]string `json:"confirmation"`
}

// TermDiscount changes the MRC for a term: negative is a discount, positive a surcharge, in basis points.
type TermDiscount struct {
	Months      int   `json:"months"`
	BasisPoints int64 `json:"mrcBasisPoints"`
}

// PartnerLevel changes the MRC for a level of partners, in basis points.
type PartnerLevel struct {
	ID          string `json:"id"`
	Name        Text   `json:"name"`
	BasisPoints int64  `json:"mrcBasisPoints"`
}

// ApprovalRule adds the roles that must decide when all its conditions that are set hold; one without conditions always
// applies. Of the two totals one suffices.
type ApprovalRule struct {
	ID                            string       `json:"id"`
	Approvers                     []string     `json:"approvers"`
	ManualDiscountBasisPointsOver *int64       `json:"manualDiscountBasisPointsOver,omitempty"`
	MRCTotalCentsOver             *money.Cents `json:"mrcTotalCentsOver,omitempty"`
	NRCTotalCentsOver             *money.Cents `json:"nrcTotalCentsOver,omitempty"`
	TierRequiresApproval          string       `json:"tierRequiresApproval,omitempty"`
	MRCDeltaCentsBelow            *money.Cents `json:"mrcDeltaCentsBelow,omitempty"`
}

// Always reports whether the rule has no condition: it applies to every quote.
func (r ApprovalRule) Always() bool {
	return r.ManualDiscountBasisPointsOver == nil && r.MRCTotalCentsOver == nil && r.NRCTotalCentsOver == nil && r.TierRequiresApproval == "" && r.MRCDeltaCentsBelow == nil
}

// QuoteDefaults are the settings of quotes that the catalogue carries.
type QuoteDefaults struct {
	ValidDays         int    `json:"validDays"`
	Timezone          string `json:"timezone"`
	ExpiresAt         string `json:"expiresAt"`
	NumberFormat      string `json:"numberFormat"`
	OrderNumberFormat string `json:"orderNumberFormat"`
	// Reminders are nil for the usual ones; ask ReminderDays.
	Reminders *Reminders `json:"reminders,omitempty"`
}

// Reminders tell when people hear again of what waits for them.
type Reminders struct {
	// Approvers are reminded so many business days after the request, each time; rising.
	Approvers []int `json:"approverBusinessDays"`
	// StandIn is after how many business days the account manager's stand-in is asked, 0 for never.
	StandIn int `json:"standInBusinessDays"`
	// Expiry is how many days before its last day the partner is warned that an approved version will expire, 0 for never.
	Expiry int `json:"expiryDays"`
}

// ReminderDays are those of the catalogue, or else the usual ones.
func (d QuoteDefaults) ReminderDays() Reminders {
	if d.Reminders != nil {
		return *d.Reminders
	}
	return Reminders{Approvers: []int{1, 3, 7}, StandIn: 10, Expiry: 5}
}

// Offering returns the offering with the id, nil when this version has none.
func (c *Catalog) Offering(id OfferingID) *Offering {
	o, _ := find(c.Offerings, func(o *Offering) bool { return o.ID == id })
	return o
}

// Level returns the partner level with the id.
func (c *Catalog) Level(id string) (PartnerLevel, bool) {
	return find(c.PartnerLevels, func(l PartnerLevel) bool { return l.ID == id })
}

// find returns the first such element, the zero value when there is none.
func find[T any](in []T, such func(T) bool) (found T, ok bool) {
	if i := slices.IndexFunc(in, such); i >= 0 {
		return in[i], true
	}
	return found, false
}

// PriceVector is a worked example that binds every implementation.
type PriceVector struct {
	Name         string        `json:"name"`
	Offering     OfferingID    `json:"offering"`
	NewOffering  OfferingID    `json:"newOffering"`
	Current      Configuration `json:"current"`
	New          Configuration `json:"new"`
	TermMonths   int           `json:"termMonths"`
	PartnerLevel string        `json:"partnerLevel"`
	CurrentPrice VectorPrice   `json:"currentPrice"`
	NewPrice     VectorPrice   `json:"newPrice"`
	Delta        money.Cents   `json:"mrcDeltaCents"`
	VATOnDelta   money.Cents   `json:"vatOnDeltaCents"`
	DeltaInclVAT money.Cents   `json:"mrcDeltaInclVatCents"`
	Proration    VectorPeriod  `json:"proration"`
}

// VectorPrice is one side of a PriceVector.
type VectorPrice struct {
	List money.Cents `json:"listMrcCents"`
	Net  money.Cents `json:"netMrcCents"`
}

// VectorPeriod is the first period of a PriceVector.
type VectorPeriod struct {
	Effective   calendar.Date `json:"effective"`
	DaysInMonth int           `json:"daysInMonth"`
	DaysCharged int           `json:"daysCharged"`
	FirstPeriod money.Cents   `json:"firstPeriodDeltaCents"`
}
