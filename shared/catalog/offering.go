package catalog

import (
	"encoding/json"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/money"
)

// Status tells whether an offering can be ordered new.
type Status string

// The states of an offering.
const (
	Active    Status = "active"
	EndOfSale Status = "endOfSale"
)

// Kind tells how an offering is priced.
type Kind string

// The kinds of offering (docs/domain.md, "Price: exact cents, one way").
const (
	Tiered        Kind = "tiered"        // one price per tier
	PerUnit       Kind = "perUnit"       // base + unit price by bracket
	TieredPerUnit Kind = "tieredPerUnit" // tier price × units, or with TierIsBase tier price + units × unit price
	MultiUnit     Kind = "multiUnit"     // sum over units
)

// BracketsMode tells which units a bracket's price counts for.
type BracketsMode string

// Graduated prices each unit at its own bracket; Volume prices all units at the bracket reached.
const (
	Graduated BracketsMode = "graduated"
	Volume    BracketsMode = "volume"
)

// Offering is a product offering (TMF620). Prices are net of VAT, in cents per month (MRC) or once (NRC).
type Offering struct {
	ID          OfferingID `json:"id"`
	Category    string     `json:"category"`
	Status      Status     `json:"status"`
	TaxClass    string     `json:"taxClass"`
	Name        Text       `json:"name"`
	Description Text       `json:"description"`
	Kind        Kind       `json:"kind"`

	TierCharacteristic string `json:"tierCharacteristic,omitempty"`
	Tiers              []Tier `json:"tiers,omitempty"`
	TierIsBase         bool   `json:"tierIsBase,omitempty"`

	UnitCharacteristic string       `json:"unitCharacteristic,omitempty"`
	UnitMin            int64        `json:"unitMin,omitempty"`
	UnitMax            int64        `json:"unitMax,omitempty"`
	UnitStep           int64        `json:"unitStep,omitempty"`
	UnitMRC            money.Cents  `json:"unitMrcCents,omitempty"`
	BaseMRC            money.Cents  `json:"baseMrcCents,omitempty"`
	UnitBracketsMode   BracketsMode `json:"unitBracketsMode,omitempty"`
	UnitBrackets       []Bracket    `json:"unitBrackets,omitempty"`
	Units              []Unit       `json:"units,omitempty"`

	NRCByTerm       map[int]money.Cents `json:"nrcByTermCents"`
	NRCPerUnit      bool                `json:"nrcPerUnit,omitempty"`
	TermMonths      []int               `json:"termMonths"`
	Options         []Option            `json:"options"`
	Rules           []Rule              `json:"rules,omitempty"`
	RequiresProduct []OfferingID        `json:"requiresProduct,omitempty"`
	Qualification   Qualification       `json:"qualification"`
	Upgrade         Upgrade             `json:"upgrade"`
	SLA             *SLA                `json:"sla"`
}

// Tier is one size of an offering. Value orders the tiers; Fields are further figures of the specification by name (vcpu, maxAmpere).
type Tier struct {
	ID               string
	Name             Text
	MRC              money.Cents
	Value            int64
	RequiresApproval string
	Fields           map[string]int64
}

// UnmarshalJSON reads the known fields and keeps every other one as a whole number in Fields.
func (t *Tier) UnmarshalJSON(data []byte) error {
	raw := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	known := map[string]any{"id": &t.ID, "name": &t.Name, "mrcCents": &t.MRC, "value": &t.Value, "requiresApproval": &t.RequiresApproval}
	for name, value := range raw {
		if into, ok := known[name]; ok {
			if err := json.Unmarshal(value, into); err != nil {
				return fmt.Errorf("tier field %q: %w", name, err)
			}
			continue
		}
		var n int64
		if err := json.Unmarshal(value, &n); err != nil {
			return fmt.Errorf("tier field %q is no whole number", name)
		}
		if t.Fields == nil {
			t.Fields = map[string]int64{}
		}
		t.Fields[name] = n
	}
	return nil
}

// MarshalJSON writes the tier as UnmarshalJSON reads it.
func (t Tier) MarshalJSON() ([]byte, error) {
	raw := map[string]any{"id": t.ID, "name": t.Name, "mrcCents": t.MRC, "value": t.Value}
	if t.RequiresApproval != "" {
		raw["requiresApproval"] = t.RequiresApproval
	}
	for name, n := range t.Fields {
		raw[name] = n
	}
	return json.Marshal(raw)
}

// Bracket prices units up to and including UpTo; the last one has none.
type Bracket struct {
	UpTo *int64      `json:"upTo"`
	MRC  money.Cents `json:"unitMrcCents"`
}

// Unit is one characteristic of a MultiUnit offering.
type Unit struct {
	Characteristic string      `json:"characteristic"`
	Min            int64       `json:"min"`
	Max            int64       `json:"max"`
	Step           int64       `json:"step"`
	MRC            money.Cents `json:"unitMrcCents"`
}

// Option can be added to an offering. PerUnit ones count once per unit, for MRC and NRC.
type Option struct {
	ID               string      `json:"id"`
	Name             Text        `json:"name"`
	MRC              money.Cents `json:"mrcCents"`
	NRC              money.Cents `json:"nrcCents"`
	PerUnit          bool        `json:"perUnit,omitempty"`
	MaxQuantity      int64       `json:"maxQuantity,omitempty"`
	Excludes         []string    `json:"excludes,omitempty"`
	RequiresDocument string      `json:"requiresDocument,omitempty"`
}

// Max returns the largest quantity of the option.
func (o Option) Max() int64 { return max(1, o.MaxQuantity) }

// Qualification is what must be known before the offering can be delivered, and how long delivery takes.
type Qualification struct {
	Requires             []string `json:"requires"`
	Check                string   `json:"check"`
	LeadTimeBusinessDays int      `json:"leadTimeBusinessDays"`
}

// SLA is the service level that comes with an offering.
type SLA struct {
	RepairHours     int    `json:"repairHours"`
	AvailabilityPct string `json:"availabilityPct"`
}

// Tier returns the tier with the id.
func (o *Offering) Tier(id string) (Tier, bool) {
	return find(o.Tiers, func(t Tier) bool { return t.ID == id })
}

// Option returns the option with the id.
func (o *Offering) Option(id string) (Option, bool) {
	return find(o.Options, func(option Option) bool { return option.ID == id })
}

// Excludes reports whether the two options cannot be had together; exclusion is mutual.
func (o *Offering) Excludes(a, b string) bool {
	first, _ := o.Option(a)
	second, _ := o.Option(b)
	return slices.Contains(first.Excludes, b) || slices.Contains(second.Excludes, a)
}

// HasTiers reports whether a configuration of the offering has a tier.
func (o *Offering) HasTiers() bool { return o.Kind == Tiered || o.Kind == TieredPerUnit }

// HasUnits reports whether the offering counts one kind of unit.
func (o *Offering) HasUnits() bool { return o.Kind == PerUnit || o.Kind == TieredPerUnit }

// RequiresAddress reports whether the offering is delivered to an address.
func (o *Offering) RequiresAddress() bool {
	return slices.Contains(o.Qualification.Requires, "address")
}

// OffersTerm reports whether the offering can be had for the term.
func (o *Offering) OffersTerm(months int) bool { return slices.Contains(o.TermMonths, months) }
