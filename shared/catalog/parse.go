package catalog

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

//go:embed data/*.json
var data embed.FS

// Embedded returns the catalogue versions that come with the program, oldest first: what an empty table is loaded with.
func Embedded() (Book, error) {
	names, err := fs.Glob(data, "data/*.json")
	if err != nil {
		return Book{}, fmt.Errorf("catalog.Embedded: %w", err)
	}
	var versions []*Catalog
	for _, name := range names {
		text, err := data.ReadFile(name)
		if err != nil {
			return Book{}, fmt.Errorf("catalog.Embedded: %w", err)
		}
		c, err := Parse(text)
		if err != nil {
			return Book{}, fmt.Errorf("catalog.Embedded: %s: %w", name, err)
		}
		versions = append(versions, c)
	}
	return NewBook(versions...)
}

// Parse reads one version of the catalogue and refuses what could misprice an order: unknown fields, dangling
// references, unordered brackets, terms without an NRC, rules over characteristics that do not exist. The error lists
// every fault.
func Parse(text []byte) (*Catalog, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var c Catalog
	if err := decoder.Decode(&c); err != nil {
		return nil, fmt.Errorf("catalog.Parse: %w", err)
	}
	if err := c.validate(); err != nil {
		return nil, fmt.Errorf("catalog.Parse(%s): %w", c.Version, err)
	}
	return &c, nil
}

type faults []error

func (f *faults) demand(holds bool, format string, arguments ...any) {
	if !holds {
		*f = append(*f, fmt.Errorf(format, arguments...))
	}
}

func (c *Catalog) validate() error {
	var f faults
	f.demand(c.SchemaVersion == 1, "schemaVersion %d is not 1", c.SchemaVersion)
	f.demand(c.Version != "" && !c.ValidFrom.IsZero(), "catalogVersion and validFrom are needed")
	f.demand(c.Currency == "EUR" && c.AmountUnit == "cent" && c.PricesExcludeTax, "prices are euro cents without tax")
	f.demand(c.QuoteDefaults.ValidDays > 0, "quoteDefaults.validDays must be positive")
	c.QuoteDefaults.ReminderDays().validate(&f)
	c.validateTaxClasses(&f)
	for _, d := range c.TermDiscounts {
		f.demand(d.Months > 0 && abs(d.BasisPoints) <= 10_000, "term discount of %d months: %d basis points", d.Months, d.BasisPoints)
	}
	for _, l := range c.PartnerLevels {
		f.demand(l.ID != "" && abs(l.BasisPoints) <= 10_000, "partner level %q: %d basis points", l.ID, l.BasisPoints)
	}
	for _, r := range c.ApprovalRules {
		for _, role := range r.Approvers {
			f.demand(slices.Contains([]string{"accountManager", "salesManager", "engineering"}, role), "approval rule %s: nobody is %q", r.ID, role)
		}
	}
	seen := map[OfferingID]bool{}
	for _, o := range c.Offerings {
		f.demand(!seen[o.ID], "offering %s stands twice", o.ID)
		seen[o.ID] = true
		c.validateOffering(o, &f)
	}
	return errors.Join(f...)
}

// maxReminderDays is as far as a reminder can lie from what it is about.
const maxReminderDays = 365

func (r Reminders) validate(f *faults) {
	last := 0
	for _, days := range r.Approvers {
		f.demand(days > last && days <= maxReminderDays, "quoteDefaults.reminders.approverBusinessDays must be positive and rise, to %d at most", maxReminderDays)
		last = days
	}
	f.demand(r.StandIn == 0 || r.StandIn > last && r.StandIn <= maxReminderDays, "quoteDefaults.reminders.standInBusinessDays must be 0, or come after the approvers', at %d at most", maxReminderDays)
	f.demand(r.Expiry >= 0 && r.Expiry <= maxReminderDays, "quoteDefaults.reminders.expiryDays must be from 0 to %d", maxReminderDays)
}

func abs(n int64) int64 { return max(n, -n) }

func (c *Catalog) validateOffering(o *Offering, f *faults) {
	demand := func(holds bool, format string, arguments ...any) {
		f.demand(holds, "offering %s: "+format, append([]any{o.ID}, arguments...)...)
	}
	demand(o.ID != "" && o.Name.NL != "" && o.Name.EN != "", "id and name in both languages are needed")
	demand(o.Status == Active || o.Status == EndOfSale, "status %q", o.Status)
	demand(o.TaxClass == standardTax, "tax class %q is unknown", o.TaxClass)
	demand(o.Kind == Tiered || o.Kind == PerUnit || o.Kind == TieredPerUnit || o.Kind == MultiUnit, "kind %q", o.Kind)
	demand(len(o.TermMonths) > 0, "no terms")
	for _, months := range o.TermMonths {
		_, ok := o.NRCByTerm[months]
		demand(ok && months > 0, "no NRC for %d months", months)
		demand(slices.ContainsFunc(c.TermDiscounts, func(d TermDiscount) bool { return d.Months == months }), "no term discount for %d months", months)
	}
	demand(!o.NRCPerUnit || o.HasUnits(), "NRC per unit without units")
	for _, id := range slices.Concat(o.RequiresProduct, o.Upgrade.MigratesTo) {
		demand(c.Offering(id) != nil && id != o.ID, "refers to %q", id)
	}
	demand(o.Qualification.LeadTimeBusinessDays >= 0, "negative lead time")
	o.validateTiers(demand)
	o.validateUnitPrices(demand)
	o.validateOptionsAndRules(demand)
	o.validateUpgrade(demand)
}

type demandFunc func(holds bool, format string, arguments ...any)

func (o *Offering) validateTiers(demand demandFunc) {
	demand(o.HasTiers() == (len(o.Tiers) > 0 && o.TierCharacteristic != ""), "tiers do not fit kind %s", o.Kind)
	for i, t := range o.Tiers {
		demand(t.ID != "" && t.MRC >= 0, "tier %d: id and price", i)
		demand(i == 0 || o.Tiers[i-1].Value < t.Value, "tier %s: values must rise", t.ID)
		for _, other := range o.Tiers[:i] {
			demand(other.ID != t.ID, "tier %s stands twice", t.ID)
		}
	}
}

func (o *Offering) validateUnitPrices(demand demandFunc) {
	inSteps := func(low, high, step int64) bool { return low >= 0 && high >= low && step > 0 }
	if o.HasUnits() {
		demand(o.UnitCharacteristic != "" && inSteps(o.UnitMin, o.UnitMax, o.UnitStep), "units need a characteristic, min ≤ max and a step")
	}
	demand((o.Kind == MultiUnit) == (len(o.Units) > 0), "units do not fit kind %s", o.Kind)
	for _, u := range o.Units {
		demand(u.Characteristic != "" && inSteps(u.Min, u.Max, u.Step) && u.MRC >= 0, "unit %s", u.Characteristic)
	}
	demand((o.Kind == PerUnit) == (len(o.UnitBrackets) > 0), "brackets do not fit kind %s", o.Kind)
	if o.Kind == PerUnit {
		demand(o.UnitBracketsMode == Graduated || o.UnitBracketsMode == Volume, "brackets mode %q", o.UnitBracketsMode)
	}
	for i, b := range o.UnitBrackets {
		last := i == len(o.UnitBrackets)-1
		demand(last == (b.UpTo == nil), "bracket %d: only the last is open", i)
		demand(b.UpTo == nil || i == 0 || (o.UnitBrackets[i-1].UpTo != nil && *o.UnitBrackets[i-1].UpTo < *b.UpTo), "bracket %d: bounds must rise", i)
	}
}

func (o *Offering) validateOptionsAndRules(demand demandFunc) {
	for i, option := range o.Options {
		demand(option.ID != "" && option.Name.NL != "" && option.Name.EN != "", "option %d: id and name", i)
		demand(option.MRC >= 0 && option.NRC >= 0 && option.MaxQuantity >= 0, "option %s: negative", option.ID)
		for _, other := range o.Options[:i] {
			demand(other.ID != option.ID, "option %s stands twice", option.ID)
		}
		for _, id := range option.Excludes {
			_, ok := o.Option(id)
			demand(ok, "option %s excludes %q", option.ID, id)
		}
	}
	for _, r := range o.Rules {
		switch r.Kind {
		case Ratio:
			demand(o.has(r.Numerator) && o.has(r.Denominator) && r.Min <= r.Max, "rule %s", r.ID)
		case Cap:
			demand(o.has(r.Characteristic) && !slices.ContainsFunc(o.Tiers, func(t Tier) bool { _, ok := t.Fields[r.TierField]; return !ok }), "rule %s", r.ID)
		case AtLeastLinked:
			demand(o.has(r.Characteristic) && r.LinkedCategory != "" && r.LinkedCharacteristic != "", "rule %s", r.ID)
		default:
			demand(false, "rule %s: kind %q", r.ID, r.Kind)
		}
		demand(r.Severity == "" || r.Severity == "warning", "rule %s: severity %q", r.ID, r.Severity)
		demand(r.Message.NL != "" && r.Message.EN != "", "rule %s: message", r.ID)
	}
}

func (o *Offering) validateUpgrade(demand demandFunc) {
	for _, a := range o.Upgrade.Axes {
		demand(o.has(a.Characteristic) && (a.Direction == Up || a.Direction == Down), "axis %s %s", a.Characteristic, a.Direction)
		demand(slices.Contains([]Mode{Immediate, NextPeriod, EndOfTerm, Scheduled}, a.Mode), "axis %s: mode %q", a.Characteristic, a.Mode)
	}
	for _, b := range o.Upgrade.BlockedWhen {
		demand(slices.Contains([]Block{BlockOpenOrder, BlockSuspended, BlockTerminationPending, BlockPortInProgress}, b), "blocked when %q", b)
	}
	demand((o.Upgrade.Note.NL == "") == (o.Upgrade.Note.EN == ""), "a note in one language")
	demand(o.Upgrade.ChangeFee >= 0, "negative change fee")
	demand(o.Upgrade.NewTermMonths == nil || *o.Upgrade.NewTermMonths > 0, "new term")
}

func (o *Offering) has(characteristic string) bool {
	if characteristic == "" {
		return false
	}
	return characteristic == o.TierCharacteristic || characteristic == o.UnitCharacteristic ||
		slices.ContainsFunc(o.Units, func(u Unit) bool { return u.Characteristic == characteristic })
}
