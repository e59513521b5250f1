// Package oracle is a second opinion on prices, for tests only: nothing that is deployed imports it.
//
// It computes what docs/domain.md says under "Price: exact cents, one way", from the same catalogue file as production but by
// another road, so that one misreading or one slip in rounding cannot hide in both: it reads the JSON as generic
// maps, walks brackets unit by unit, holds every amount as a fraction (math/big.Rat) and rounds by comparing the
// doubled remainder with the denominator. It imports nothing of ours and must stay that way.
//
// All amounts are euro cents, excluding VAT. A catalogue that lacks a field which the oracle needs makes it panic: in a test that is
// the loudest answer there is.
package oracle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
)

// Oracle answers for one catalogue version. It is read-only and safe for concurrent use.
type Oracle struct{ catalog node }

// Config is what a service is made of. Tier and Units are used by the kinds of offering that have them, Values (by
// characteristic) by multiUnit; what an offering does not have stays zero. Options holds quantities by option.
type Config struct {
	Tier    string
	Units   int64
	Values  map[string]int64
	Options map[string]int64
}

// Item is one line of a cart, with everything that its price rests on.
type Item struct {
	Action       string // "add" or "modify"
	Offering     string // the new side; for a migration the offering that is migrated to
	Config       Config // the whole new configuration
	TermMonths   int    // the new side's full term
	PartnerLevel string // empty: no partner-level discount

	// Manual discounts in basis points of the amount after the other discounts, 0..10000.
	ManualMRCBasisPoints int64
	ManualNRCBasisPoints int64

	// For modify: what the service has. OldOffering differs from Offering in a migration only. OldTermMonths prices
	// nothing: it tells whether the item changes the term.
	OldOffering   string
	Old           Config
	OldNetMRC     int64
	OldTermMonths int

	// EffectiveDate is the planned first day, "2006-01-02" in Europe/Amsterdam. Mode prices nothing: it is the upgrade mode that Random
	// took the changes from (immediate, nextPeriod, endOfTerm, scheduled; empty for add).
	EffectiveDate string
	Mode          string
}

// Figures is the price of an item and the steps towards it. Discounts are the signed amounts that were added, so
// ListMRC + TermAmount + LevelAmount + ManualAmount = NewNetMRC and ListNRC + ManualNRCAmount = NRC.
type Figures struct {
	ListMRC      int64
	TermAmount   int64
	LevelAmount  int64
	ManualAmount int64
	NewNetMRC    int64
	Difference   int64 // NewNetMRC less the recorded old price; for add all of NewNetMRC

	ListNRC         int64
	ManualNRCAmount int64
	NRC             int64

	DaysCharged int64
	DaysInMonth int64
	FirstPeriod int64 // Difference, pro rata for the days charged
}

// New reads a catalogue version (the JSON file of shared/catalog/data). The error is that of the decoder.
func New(catalogJSON []byte) (*Oracle, error) {
	decoder := json.NewDecoder(bytes.NewReader(catalogJSON))
	decoder.UseNumber() // a float64 would round before we could
	var catalog node
	if err := decoder.Decode(&catalog); err != nil {
		return nil, fmt.Errorf("oracle.New: %w", err)
	}
	return &Oracle{catalog: catalog}, nil
}

// Price computes all figures of an item. It refuses an item whose new side could not be ordered (see Check, and the
// term), an unknown action, offering or partner level, a manual discount outside 0..10000 and an unreadable date. The old
// side is taken as recorded.
func (o *Oracle) Price(item Item) (Figures, error) {
	if err := o.check(item); err != nil {
		return Figures{}, fmt.Errorf("oracle.Price(%s %s): %w", item.Action, item.Offering, err)
	}
	offering, _ := o.offering(item.Offering)
	charged, inMonth, err := daysFrom(item.EffectiveDate)
	if err != nil {
		return Figures{}, fmt.Errorf("oracle.Price(%s %s): %w", item.Action, item.Offering, err)
	}

	f := Figures{DaysCharged: charged, DaysInMonth: inMonth}
	f.ListMRC = listMRC(offering, item.Config)
	f.TermAmount = portion(f.ListMRC, o.termBasisPoints(item.TermMonths))
	afterTerm := f.ListMRC + f.TermAmount
	f.LevelAmount = portion(afterTerm, o.levelBasisPoints(item.PartnerLevel))
	afterLevel := afterTerm + f.LevelAmount
	f.ManualAmount = portion(afterLevel, -item.ManualMRCBasisPoints)
	f.NewNetMRC = afterLevel + f.ManualAmount
	f.Difference = f.NewNetMRC
	if item.Action == "modify" {
		f.Difference -= item.OldNetMRC
	}

	f.ListNRC = o.listNRC(item)
	f.ManualNRCAmount = portion(f.ListNRC, -item.ManualNRCBasisPoints)
	f.NRC = f.ListNRC + f.ManualNRCAmount

	f.FirstPeriod = roundHalfAway(fraction(f.Difference*charged, inMonth))
	return f, nil
}

// VAT returns the standard rate of the day ("2006-01-02") over a total, rounded half away from zero. Of the rates that
// began by then the one that began last holds; one without validFrom began before all others.
func (o *Oracle) VAT(total int64, day string) int64 {
	ratePct, began := "", ""
	for _, class := range o.catalog.nodes("taxClasses") {
		if from := class.text("validFrom"); class.text("id") == "standard" && began <= from && from <= day {
			ratePct, began = class.text("ratePct"), from
		}
	}
	percent, ok := new(big.Rat).SetString(ratePct)
	if !ok {
		panic(fmt.Sprintf("oracle: ratePct %q on %s is no number", ratePct, day))
	}
	vat := new(big.Rat).Mul(fraction(total, 100), percent)
	return roundHalfAway(vat)
}

func (o *Oracle) offering(id string) (node, bool) {
	return find(o.catalog.nodes("offerings"), id)
}

// termBasisPoints is signed: a surcharge is positive, a discount negative.
func (o *Oracle) termBasisPoints(months int) int64 {
	for _, t := range o.catalog.nodes("termDiscounts") {
		if t.whole("months") == int64(months) {
			return t.whole("mrcBasisPoints")
		}
	}
	panic(fmt.Sprintf("oracle: catalogue without a discount for %d months", months))
}

func (o *Oracle) levelBasisPoints(level string) int64 {
	if level == "" {
		return 0
	}
	l, _ := find(o.catalog.nodes("partnerLevels"), level)
	return l.whole("mrcBasisPoints")
}
