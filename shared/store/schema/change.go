package schema

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/go-json-experiment/json/jsontext"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

var changeOf = structconv.New[ordering.Change, change]()

// HashChange returns the hash that people sign for, in hex: the SHA-256 of the canonical JSON (RFC 8785) of the change's
// row. It stands here because it is over what is stored, so that whoever has the row can check it: a field that is added
// to the row, or gets another name, would change every hash.
func HashChange(c *ordering.Change) (string, error) {
	row, err := json.Marshal(changeOf(*c))
	if err != nil {
		return "", fmt.Errorf("schema.HashChange: %w", err)
	}
	return HashJSON(row)
}

// HashJSON is the SHA-256, in hex, over the canonical form of JSON.
func HashJSON(text []byte) (string, error) {
	canonical, err := Canonical(text)
	if err != nil {
		return "", fmt.Errorf("schema.HashJSON: %w", err)
	}
	sum := sha256.Sum256(canonical)
	return hex.EncodeToString(sum[:]), nil
}

// Canonical returns the canonical form of JSON (RFC 8785), in the memory of the text.
func Canonical(text []byte) ([]byte, error) {
	canonical := jsontext.Value(text)
	err := canonical.Canonicalize()
	return canonical, err
}

type change struct {
	Catalog string       `json:"catalogVersion"`
	Items   []changeItem `json:"items"`
	Total   changeTotal  `json:"total"`
	VAT     vat          `json:"vat"`
}

type changeItem struct {
	Item              ordering.ItemID    `json:"item"`
	Action            ordering.Action    `json:"action"`
	Migration         bool               `json:"migration,omitempty"`
	Old               *changeSide        `json:"old,omitempty"`
	New               changeSide         `json:"new"`
	Difference        money.Cents        `json:"differenceCents"`
	Discounts         []catalog.Discount `json:"discounts,omitempty"`
	ManualBasisPoints int64              `json:"manualDiscountBasisPoints,omitempty"`
	ListNRC           money.Cents        `json:"listNrcCents"`
	NRCBasisPoints    int64              `json:"nrcDiscountBasisPoints,omitempty"`
	NRC               money.Cents        `json:"nrcCents"`
	Mode              catalog.Mode       `json:"mode"`
	EffectiveDate     calendar.Date      `json:"effectiveDate"`
	FirstPeriod       firstPeriod        `json:"firstPeriod"`
	Term              changeTerm         `json:"term"`
	VATOnDifference   *money.Cents       `json:"vatOnDifferenceCents,omitempty"`
	VATOnNRC          *money.Cents       `json:"vatOnNrcCents,omitempty"`
}

type changeSide struct {
	Offering      catalog.OfferingID    `json:"offering"`
	Configuration catalog.Configuration `json:"configuration"`
	ListMRC       money.Cents           `json:"listMrcCents,omitempty"`
	NetMRC        money.Cents           `json:"netMrcCents"`
}

type firstPeriod struct {
	From        calendar.Date `json:"from"`
	DaysCharged int           `json:"daysCharged"`
	DaysInMonth int           `json:"daysInMonth"`
	Amount      money.Cents   `json:"amountCents"`
}

type changeTerm struct {
	Months          int           `json:"months"`
	New             bool          `json:"new"`
	Ends            calendar.Date `json:"ends"`
	RemainingMonths int           `json:"remainingMonths"`
}

type changeTotal struct {
	OldMRC      money.Cents `json:"oldMrcCents"`
	NewMRC      money.Cents `json:"newMrcCents"`
	Difference  money.Cents `json:"differenceCents"`
	NRC         money.Cents `json:"nrcCents"`
	FirstPeriod money.Cents `json:"firstPeriodCents"`
}

type vat struct {
	Treatment   ordering.VATTreatment `json:"treatment"`
	BasisPoints int64                 `json:"rateBasisPoints"`
	Amounts     *vatAmounts           `json:"amounts,omitempty"`
	Sentence    *ordering.Text        `json:"sentence,omitempty"`
}

type vatAmounts struct {
	NewMRC      money.Cents `json:"newMrcCents"`
	Difference  money.Cents `json:"differenceCents"`
	NRC         money.Cents `json:"nrcCents"`
	FirstPeriod money.Cents `json:"firstPeriodCents"`
}
