package catalog

import (
	"slices"

	"onecentral.nl/ordering/shared/money"
)

// Upgrade tells how a service of the offering can change.
type Upgrade struct {
	Allowed       bool         `json:"allowed"`
	Axes          []Axis       `json:"axes"`
	ChangeFee     money.Cents  `json:"changeFeeCents"`
	NewTermMonths *int         `json:"newTermMonths"`
	MigratesTo    []OfferingID `json:"migratesTo"`
	BlockedWhen   []Block      `json:"blockedWhen"`
	Note          Text         `json:"note,omitzero"`
}

// Block is a condition of a service that stops its change.
type Block string

// The conditions an offering can list.
const (
	BlockOpenOrder          Block = "openOrder"
	BlockSuspended          Block = "suspended"
	BlockTerminationPending Block = "terminationPending"
	BlockPortInProgress     Block = "portInProgress"
)

// Blocks reports whether the offering lists the condition.
func (u Upgrade) Blocks(b Block) bool { return slices.Contains(u.BlockedWhen, b) }

// Direction is up (more, larger) or down.
type Direction string

// The two directions of an axis.
const (
	Up   Direction = "up"
	Down Direction = "down"
)

// Mode tells when a change can take effect (docs/domain.md, "Price": Effective date).
type Mode string

// The modes of an axis.
const (
	Immediate  Mode = "immediate"
	NextPeriod Mode = "nextPeriod"
	EndOfTerm  Mode = "endOfTerm"
	Scheduled  Mode = "scheduled"
)

// Axis is one way in which a service can change.
type Axis struct {
	Characteristic string    `json:"characteristic"`
	Direction      Direction `json:"direction"`
	Mode           Mode      `json:"mode"`
}

// Difference is one thing that differs between two configurations. Mode is empty when no axis allows it.
type Difference struct {
	Characteristic string // or "options." and the option's id
	Direction      Direction
	Mode           Mode
}

// Differences lists what changes from old, a configuration of was, to new, a configuration of o: the same offering,
// possibly in two versions of the catalogue. Options added take effect immediately; removed ones at the end of the
// term, or immediately when an added one excludes them.
func (o *Offering) Differences(was *Offering, old, new Configuration) []Difference {
	var found []Difference
	compare := func(characteristic string) {
		before, _ := was.Value(old, characteristic)
		after, _ := o.Value(new, characteristic)
		if before == after {
			return
		}
		direction := Up
		if after < before {
			direction = Down
		}
		found = append(found, Difference{characteristic, direction, o.mode(characteristic, direction)})
	}
	if o.HasTiers() && old.Tier != new.Tier {
		compare(o.TierCharacteristic)
	}
	if o.HasUnits() {
		compare(o.UnitCharacteristic)
	}
	for _, u := range o.Units {
		compare(u.Characteristic)
	}
	return append(found, o.optionDifferences(was, old, new)...)
}

func (o *Offering) optionDifferences(was *Offering, old, new Configuration) []Difference {
	var found []Difference
	var added []string
	for _, id := range new.OptionIDs(o) {
		if new.Options[id] > old.Options[id] {
			added = append(added, id)
			found = append(found, Difference{"options." + id, Up, Immediate})
		}
	}
	for _, id := range old.OptionIDs(was) {
		if new.Options[id] >= old.Options[id] {
			continue
		}
		mode := EndOfTerm
		if slices.ContainsFunc(added, func(other string) bool { return o.Excludes(id, other) }) {
			mode = Immediate
		}
		found = append(found, Difference{"options." + id, Down, mode})
	}
	return found
}

func (o *Offering) mode(characteristic string, d Direction) Mode {
	for _, axis := range o.Upgrade.Axes {
		if axis.Characteristic == characteristic && axis.Direction == d {
			return axis.Mode
		}
	}
	return ""
}

// HasUpgradePath reports whether a service of the offering can change at all, in place or to another offering.
func (o *Offering) HasUpgradePath() bool {
	return o.Upgrade.Allowed && (len(o.Upgrade.Axes) > 0 || len(o.Upgrade.MigratesTo) > 0 || len(o.Options) > 0)
}

// Migrates reports whether a service of the offering can move to the other.
func (o *Offering) Migrates(to OfferingID) bool {
	return o.Upgrade.Allowed && slices.Contains(o.Upgrade.MigratesTo, to)
}
