package catalog_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
)

// A move begins at the least that has what there is.
func TestCovering(t *testing.T) {
	c := current(t)
	for name, move := range map[string]struct {
		from, to catalog.OfferingID
		has      catalog.Configuration
		want     catalog.Configuration
		shrinks  string
	}{
		"numbers of all servers together, rounded up to the steps": {
			"host-vps", "host-private-cloud",
			catalog.Configuration{Tier: "xl", Units: 2},
			catalog.Configuration{Values: map[string]int64{"vcpu": 32, "ramGb": 64, "ssdGb": 1500}},
			"",
		},
		"no less than the least that can be had": {
			"host-vps", "host-private-cloud",
			catalog.Configuration{Tier: "s", Units: 1},
			catalog.Configuration{Values: map[string]int64{"vcpu": 8, "ramGb": 16, "ssdGb": 250}},
			"",
		},
		"no more than can be had, which is less": {
			"host-vps", "host-private-cloud",
			catalog.Configuration{Tier: "xl", Units: 50},
			catalog.Configuration{Values: map[string]int64{"vcpu": 512, "ramGb": 1600, "ssdGb": 32000}},
			"vcpu",
		},
		"the first tier that is as fast": {
			"conn-fiber-business", "conn-ethernet-dedicated", catalog.Configuration{Tier: "500"}, catalog.Configuration{Tier: "500"}, "",
		},
		"the next tier where none is the same": {
			"conn-vdsl-legacy", "conn-fiber-business", catalog.Configuration{Tier: "50"}, catalog.Configuration{Tier: "100"}, "",
		},
		"as many units, in the first tier": {
			"voice-sip-trunk", "voice-hosted-seat", catalog.Configuration{Units: 30}, catalog.Configuration{Tier: "basic", Units: 30}, "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			was, o := c.Offering(move.from), c.Offering(move.to)
			got := catalog.Covering(was, move.has, o)
			if !got.Equal(move.want) {
				t.Errorf("begins at %+v", got)
			}
			shrinks := ""
			for _, s := range catalog.Shrinks(was, move.has, o, got) {
				shrinks += s.Characteristic
			}
			if shrinks != move.shrinks {
				t.Errorf("less of %q", shrinks)
			}
			if violations := o.Validate(got, nil); len(violations) > 0 {
				t.Errorf("refused: %+v", violations)
			}
		})
	}
}
