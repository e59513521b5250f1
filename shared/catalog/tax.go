package catalog

import (
	"fmt"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
)

// standardTax is the only class there is: a Change states VAT at one rate.
const standardTax = "standard"

// TaxClass is a VAT rate from a day on, until the next one of its class.
type TaxClass struct {
	ID      string  `json:"id"`
	Rate    Percent `json:"ratePct"`
	LabelNL string  `json:"labelNl"`
	// ValidFrom is zero for the rate that the catalogue begins with.
	ValidFrom calendar.Date `json:"validFrom,omitzero"`
}

// VATRate returns the standard rate on the day, in basis points.
func (c *Catalog) VATRate(on calendar.Date) int64 {
	rate := c.TaxClasses[0].Rate
	for _, t := range c.TaxClasses[1:] {
		if !on.Before(t.ValidFrom) {
			rate = t.Rate
		}
	}
	return int64(rate)
}

func (c *Catalog) validateTaxClasses(f *faults) {
	f.demand(len(c.TaxClasses) > 0 && !c.TaxClasses[0].ValidFrom.After(c.ValidFrom), "taxClasses: no rate on the first day, %s", c.ValidFrom)
	for i, t := range c.TaxClasses {
		f.demand(t.ID == standardTax, "taxClasses: %q is unknown, the only class is %s", t.ID, standardTax)
		f.demand(i == 0 || c.TaxClasses[i-1].ValidFrom.Before(t.ValidFrom), "taxClasses: days must rise, and a second rate needs validFrom")
	}
}

// Percent is a percentage in basis points. In JSON it is a text: "21", "5.5".
type Percent int64

// UnmarshalText reads a percentage from 0 to 100 with at most two decimals.
func (p *Percent) UnmarshalText(text []byte) error {
	whole, decimals, point := strings.Cut(string(text), ".")
	n, err := strconv.ParseUint(whole+(decimals + "00")[:2], 10, 16)
	if err != nil || whole == "" || len(decimals) > 2 || point && decimals == "" || n > 10_000 {
		return fmt.Errorf("catalog.Percent: %q is not from 0 to 100 with at most two decimals", text)
	}
	*p = Percent(n)
	return nil
}

// MarshalText writes the percentage as UnmarshalText reads it, without trailing zeros.
func (p Percent) MarshalText() ([]byte, error) {
	return strconv.AppendFloat(nil, float64(p)/100, 'f', -1, 64), nil
}
