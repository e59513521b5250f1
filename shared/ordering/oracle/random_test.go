package oracle_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/ordering/oracle"
)

// Corners are rare, so reaching all of them takes more items than judging each one does.
const (
	someItems = 5_000
	manyItems = 20_000
)

// sold is as much of the catalogue as the tests need to judge what was drawn.
type sold struct {
	ID, Status         string
	TierCharacteristic string
	UnitCharacteristic string
	Tiers              []struct {
		ID    string
		Value int
	}
	TermMonths []int
	Options    []struct {
		ID          string
		MaxQuantity int64
		Excludes    []string
	}
	Units   []struct{ Characteristic string }
	Upgrade struct {
		Axes       []struct{ Characteristic, Direction, Mode string }
		MigratesTo []string
	}
}

func offerings(t *testing.T) map[string]sold {
	t.Helper()
	var catalog struct{ Offerings []sold }
	if err := json.Unmarshal(catalogJSON(t), &catalog); err != nil {
		t.Fatal(err)
	}
	byID := map[string]sold{}
	for _, o := range catalog.Offerings {
		byID[o.ID] = o
	}
	return byID
}

// Every random item has a price that adds up.
func TestRandom_Prices(t *testing.T) {
	o := newOracle(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range someItems {
		item := o.Random(r)
		f, err := o.Price(item)
		if err != nil {
			t.Fatalf("%v\n%+v", err, item)
		}
		switch {
		case f.ListMRC+f.TermAmount+f.LevelAmount+f.ManualAmount != f.NewNetMRC,
			f.ListNRC+f.ManualNRCAmount != f.NRC,
			f.NewNetMRC-item.OldNetMRC != f.Difference,
			f.NewNetMRC < 0, f.NRC < 0, f.NewNetMRC > f.ListMRC*105/100+1,
			f.DaysCharged < 1, f.DaysCharged > f.DaysInMonth,
			f.DaysCharged == f.DaysInMonth && f.FirstPeriod != f.Difference:
			t.Fatalf("%+v does not add up for\n%+v", f, item)
		}
	}
}

// The same source draws the same items.
func TestRandom_Reproducible(t *testing.T) {
	o := newOracle(t)
	one, other := rand.New(rand.NewPCG(3, 4)), rand.New(rand.NewPCG(3, 4))
	for range 500 {
		if diff := cmp.Diff(o.Random(one), o.Random(other)); diff != "" {
			t.Fatalf("-one +other\n%s", diff)
		}
	}
}

// Random items reach every corner of the catalogue.
func TestRandom_Coverage(t *testing.T) {
	all := offerings(t)
	missing := map[string]bool{
		"no discount": true, "all given away": true, "leap day": true, "first of the month": true, "last of the month": true,
		"lower price": true, "higher price": true, "a longer term alone": true, "an option in the place of another": true,
		"voice-sip-trunk with 10 units": true, "voice-sip-trunk with 11 units": true, "voice-sip-trunk with 480 units": true,
		"host-backup with 1000 units": true, "host-backup with 1250 units": true, "host-backup with 100000 units": true,
		"immediate": true, "nextPeriod": true, "endOfTerm": true, "scheduled": true, "bronze": true, "silver": true, "gold": true,
	}
	for id, of := range all {
		if of.Status == "active" {
			missing["add "+id] = true
			missing["modify "+id] = true
			for _, tier := range of.Tiers {
				missing[id+" tier "+tier.ID] = true
			}
			for _, months := range of.TermMonths {
				missing[fmt.Sprintf("%s %d months", id, months)] = true
			}
			for _, option := range of.Options {
				missing[id+" option "+option.ID] = true
				missing[fmt.Sprintf("%s option %s ×%d", id, option.ID, max(option.MaxQuantity, 1))] = true
				missing[id+" without "+option.ID] = true
			}
			for _, axis := range of.Upgrade.Axes {
				missing[id+" "+axis.Characteristic+" "+axis.Direction] = true
			}
		}
		for _, to := range of.Upgrade.MigratesTo {
			missing["migrate "+id+" to "+to] = true
		}
	}

	o := newOracle(t)
	r := rand.New(rand.NewPCG(5, 6))
	for drawn := 0; len(missing) > 0 && drawn < manyItems; drawn++ {
		item := o.Random(r)
		f, err := o.Price(item)
		if err != nil {
			t.Fatal(err)
		}
		seen := []string{
			item.Action + " " + item.Offering, item.Offering + " tier " + item.Config.Tier,
			fmt.Sprintf("%s %d months", item.Offering, item.TermMonths), item.Mode, item.PartnerLevel,
			fmt.Sprintf("%s with %d units", item.Offering, item.Config.Units),
		}
		for _, option := range all[item.Offering].Options {
			seen = append(seen, fmt.Sprintf("%s option %s ×%d", item.Offering, option.ID, item.Config.Options[option.ID]))
			if item.Config.Options[option.ID] > 0 {
				seen = append(seen, item.Offering+" option "+option.ID)
			} else {
				seen = append(seen, item.Offering+" without "+option.ID)
			}
		}
		if item.Action == "modify" && item.Offering == item.OldOffering {
			moved := moves(all[item.Offering], item)
			for _, move := range moved {
				seen = append(seen, item.Offering+" "+move.characteristic+" "+move.direction)
			}
			if len(moved) == 0 {
				seen = append(seen, "a longer term alone")
			}
		} else if item.Action == "modify" {
			seen = append(seen, "migrate "+item.OldOffering+" to "+item.Offering)
		}
		for name, reached := range map[string]bool{
			"no discount":        item.ManualMRCBasisPoints == 0 && item.ManualNRCBasisPoints == 0,
			"all given away":     item.ManualMRCBasisPoints == 10_000,
			"leap day":           item.EffectiveDate[5:] == "02-29",
			"first of the month": f.DaysCharged == f.DaysInMonth,
			"last of the month":  f.DaysCharged == 1,
			"lower price":        f.Difference < 0,
			"higher price":       f.Difference > 0,
			"an option in the place of another": item.Offering == item.OldOffering &&
				item.Old.Options["retention-90"] == 1 && item.Config.Options["retention-365"] == 1,
		} {
			if reached {
				seen = append(seen, name)
			}
		}
		for _, name := range seen {
			delete(missing, name)
		}
	}
	if len(missing) > 0 {
		t.Errorf("never drawn in %d items: %q", manyItems, slices.Sorted(maps.Keys(missing)))
	}
}

// move is one difference between the old and new configuration.
type move struct{ characteristic, direction string }

func moves(of sold, item oracle.Item) []move {
	var all []move
	compare := func(characteristic string, before, after int64) {
		switch {
		case after > before:
			all = append(all, move{characteristic, "up"})
		case after < before:
			all = append(all, move{characteristic, "down"})
		}
	}
	tier := func(id string) int64 {
		for _, tier := range of.Tiers {
			if tier.ID == id {
				return int64(tier.Value)
			}
		}
		return 0
	}
	compare(of.TierCharacteristic, tier(item.Old.Tier), tier(item.Config.Tier))
	compare(of.UnitCharacteristic, item.Old.Units, item.Config.Units)
	for _, unit := range of.Units {
		compare(unit.Characteristic, item.Old.Values[unit.Characteristic], item.Config.Values[unit.Characteristic])
	}
	for _, option := range of.Options {
		compare("option "+option.ID, item.Old.Options[option.ID], item.Config.Options[option.ID])
	}
	return all
}

// A random modify changes only what its mode allows.
func TestRandom_Modify(t *testing.T) {
	all := offerings(t)
	o := newOracle(t)
	r := rand.New(rand.NewPCG(7, 8))
	judged := 0
	for range someItems {
		item := o.Random(r)
		if item.Action != "modify" || item.Offering != item.OldOffering {
			continue
		}
		judged++
		of := all[item.Offering]
		changed := moves(of, item)
		if len(changed) == 0 && (item.TermMonths <= item.OldTermMonths || item.Mode != "nextPeriod") {
			t.Fatalf("nothing changes: %+v", item)
		}
		if err := o.Check(item.OldOffering, item.Old); err != nil {
			t.Fatalf("the old side: %v", err)
		}
		for _, m := range changed {
			if mode := modeOf(of, item, m); mode != item.Mode {
				t.Fatalf("%v has mode %q, the item %q: %+v", m, mode, item.Mode, item)
			}
		}
		if item.Mode == "nextPeriod" && item.EffectiveDate[8:] != "01" {
			t.Fatalf("a period does not begin on %s", item.EffectiveDate)
		}
	}
	if judged < someItems/4 {
		t.Errorf("only %d of %d items were upgrades", judged, someItems)
	}
}

// modeOf is the mode that docs/domain.md gives to a difference; empty if nothing allows it.
func modeOf(of sold, item oracle.Item, m move) string {
	mode := ""
	for _, axis := range of.Upgrade.Axes {
		if axis.Characteristic == m.characteristic && axis.Direction == m.direction {
			mode = axis.Mode
		}
	}
	for _, option := range of.Options {
		if "option "+option.ID != m.characteristic {
			continue
		}
		mode = "immediate"
		if m.direction == "down" && !replaced(of, item, option.ID) {
			mode = "endOfTerm"
		}
	}
	if mode == "endOfTerm" && item.OldTermMonths == 1 {
		mode = "nextPeriod"
	}
	return mode
}

// replaced tells whether an option went because one that excludes it, or that it excludes, came.
func replaced(of sold, item oracle.Item, id string) bool {
	excludes := func(one, other string) bool {
		for _, option := range of.Options {
			if option.ID == one && slices.Contains(option.Excludes, other) {
				return true
			}
		}
		return false
	}
	for other, quantity := range item.Config.Options {
		if quantity > item.Old.Options[other] && (excludes(other, id) || excludes(id, other)) {
			return true
		}
	}
	return false
}
