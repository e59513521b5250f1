package catalog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/words"
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

func (c *Catalog) checkTaxClasses(p place) {
	p.count(len(c.TaxClasses), 1, maxList)
	for i, t := range c.TaxClasses {
		at := p.at(i)
		at.key("id").choice(t.ID, standardTax)
		if i == 0 {
			at.key("validFrom").demand(!t.ValidFrom.After(c.ValidFrom), "order", words.NoRateOnFirstDay(c.ValidFrom))
			continue
		}
		at.key("validFrom").demand(c.TaxClasses[i-1].ValidFrom.Before(t.ValidFrom), "order", words.MoreThanTheOneBefore)
	}
}

// Treatment is how VAT is charged.
type Treatment string

// The treatments (docs/domain.md, "Price": VAT).
const (
	StandardVAT   Treatment = "standard"
	ReverseCharge Treatment = "reverseCharge"
	ManualReview  Treatment = "manualReview"
)

// TaxRule tells which treatment a contracting party gets: the first rule that covers it. Country is one of the two groups, or
// a list of codes of ISO 3166-1.
type TaxRule struct {
	ID         string    `json:"id"`
	Country    any       `json:"country"`
	VATIDValid *bool     `json:"vatIdValid,omitempty"`
	Treatment  Treatment `json:"treatment"`
	Text       *Text     `json:"text,omitempty"`
}

// The groups of countries.
const (
	euExceptNL = "EU except NL"
	outsideEU  = "outside EU"
)

// Taxed is what the treatment of a contracting party depends on.
type Taxed struct {
	Country        string // ISO 3166-1 alpha-2
	EU, VATIDValid bool
}

// Treatment returns that of the first rule that covers the party; false when none does, which only a version can have
// that was accepted before rules were checked. VAT is never reverse charged outside the EU or without a valid btw-id.
func (c *Catalog) Treatment(of Taxed) (Treatment, bool) {
	r, ok := find(c.TaxRules, func(r TaxRule) bool { return r.covers(of) })
	if r.Treatment == ReverseCharge && !(of.EU && of.VATIDValid) {
		return ManualReview, ok
	}
	return r.Treatment, ok
}

func (r TaxRule) covers(of Taxed) bool {
	if r.VATIDValid != nil && *r.VATIDValid != of.VATIDValid {
		return false
	}
	switch country := r.Country.(type) {
	case string:
		return country == euExceptNL && of.EU && of.Country != "NL" || country == outsideEU && !of.EU
	case []any:
		return slices.Contains(country, any(of.Country))
	}
	return false
}

// checkTaxRules demands that the rules decide every party, as domain and law do, and that each decides some.
func (c *Catalog) checkTaxRules(p place) {
	p.count(len(c.TaxRules), 1, maxList)
	once(c.TaxRules, func(r TaxRule) string { return r.ID }, p.each("id"))
	probes := []Taxed{{"NL", true, false}, {"NL", true, true}, {"", true, true}, {"", true, false}, {"", false, true}, {"", false, false}}
	for i, r := range c.TaxRules {
		at := p.at(i)
		at.key("id").id(r.ID)
		at.key("treatment").choice(string(r.Treatment), string(StandardVAT), string(ReverseCharge), string(ManualReview))
		if r.Text != nil {
			at.key("text").text(*r.Text)
		}
		codes, isList := r.Country.([]any)
		if !isList {
			name, _ := r.Country.(string)
			at.key("country").choice(name, euExceptNL, outsideEU)
			continue
		}
		at.key("country").count(len(codes), 1, maxList)
		once(codes, func(code any) string { return fmt.Sprint(code) }, at.key("country").at)
		for j, code := range codes {
			s, _ := code.(string)
			at.key("country").at(j).demand(len(s) == 2 && s == strings.ToUpper(s), "format", words.CountryCodeOfTwoLetters)
			for _, valid := range []bool{true, false} {
				probes = append(probes, Taxed{s, true, valid}, Taxed{s, false, valid})
			}
		}
	}
	decides := make([]bool, len(c.TaxRules))
	for _, probe := range probes {
		i := slices.IndexFunc(c.TaxRules, func(r TaxRule) bool { return r.covers(probe) })
		if i < 0 {
			p.demand(probe.Country != "" && probe.Country != "NL", "required", words.NoRuleForEveryCountry)
			continue
		}
		decides[i] = true
		p.at(i).key("treatment").demand(slices.Contains(probe.lawful(), c.TaxRules[i].Treatment), "choice", words.OneOfThese(joined(probe.lawful())))
	}
	for i, some := range decides {
		p.at(i).demand(some, "unreachable", words.CanNeverApply)
	}
}

// lawful are the treatments that a party can have. A country that is named for itself may always be reviewed.
func (of Taxed) lawful() []Treatment {
	switch {
	case of.Country == "NL":
		return []Treatment{StandardVAT}
	case !of.EU || !of.VATIDValid:
		return []Treatment{ManualReview}
	case of.Country == "":
		return []Treatment{ReverseCharge}
	}
	return []Treatment{ReverseCharge, ManualReview}
}

func joined(treatments []Treatment) string {
	names := make([]string, len(treatments))
	for i, t := range treatments {
		names[i] = string(t)
	}
	return strings.Join(names, ", ")
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
