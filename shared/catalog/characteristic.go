package catalog

import (
	"strings"
	"unicode"
)

// Characteristic is how people read a characteristic.
type Characteristic struct {
	// Label names it: Bandbreedte.
	Label Text
	// Unit follows its value, empty for none: Mb/s.
	Unit Text
	// Count follows a number of it in a sentence: 8 kanalen.
	Count Text
}

// Name is the label with the unit of its values: Geheugen (GB).
func (c Characteristic) Name() Text {
	if c.Unit == (Text{}) {
		return c.Label
	}
	return Text{c.Label.NL + " (" + c.Unit.NL + ")", c.Label.EN + " (" + c.Unit.EN + ")"}
}

// CharacteristicOf returns how people read a characteristic of an offering, or a field of a tier. One that has no words
// here is spelled out from its name.
func CharacteristicOf(name string) Characteristic {
	same := func(s string) Text { return Text{NL: s, EN: s} }
	none := Text{}
	switch name {
	case "bandwidthMbps":
		return Characteristic{Text{"Bandbreedte", "Bandwidth"}, same("Mb/s"), same("Mb/s")}
	case "throughputMbps":
		return Characteristic{Text{"Doorvoer", "Throughput"}, same("Mb/s"), same("Mb/s")}
	case "dataGb":
		return Characteristic{Text{"Databundel", "Data bundle"}, same("GB"), same("GB")}
	case "channels":
		return Characteristic{Text{"Spraakkanalen", "Voice channels"}, none, Text{"kanalen", "channels"}}
	case "blockSize":
		return Characteristic{Text{"Nummers", "Numbers"}, none, Text{"nummers", "numbers"}}
	case "seatType":
		return Characteristic{Text{"Type gebruiker", "Seat type"}, none, none}
	case "seats":
		return Characteristic{Text{"Gebruikers", "Seats"}, none, Text{"gebruikers", "seats"}}
	case "size":
		return Characteristic{Text{"Maat", "Size"}, none, none}
	case "servers":
		return Characteristic{same("Servers"), none, same("servers")}
	case "vcpu":
		return Characteristic{same("vCPU"), none, same("vCPU")}
	case "ramGb":
		return Characteristic{Text{"Geheugen", "Memory"}, same("GB"), Text{"GB geheugen", "GB memory"}}
	case "ssdGb", "diskGb":
		return Characteristic{Text{"Opslag (SSD)", "Storage (SSD)"}, same("GB"), same("GB SSD")}
	case "storageGb":
		return Characteristic{Text{"Opslag", "Storage"}, same("GB"), Text{"GB opslag", "GB storage"}}
	case "space":
		return Characteristic{Text{"Ruimte", "Space"}, none, none}
	case "ampere":
		return Characteristic{Text{"Stroom", "Power"}, same("A"), Text{"ampère", "ampere"}}
	case "maxAmpere":
		return Characteristic{Text{"Ten hoogste", "At most"}, same("A"), Text{"ampère", "ampere"}}
	case "package":
		return Characteristic{Text{"Pakket", "Package"}, none, none}
	case "level":
		return Characteristic{Text{"Niveau", "Level"}, none, none}
	case "repairHours":
		return Characteristic{Text{"Hersteltijd", "Repair time"}, Text{"uur", "h"}, Text{"uur", "hours"}}
	}
	return Characteristic{same(spelled(name)), none, same(name)}
}

// spelled turns coreCount into Core count.
func spelled(name string) string {
	var s strings.Builder
	for i, r := range name {
		switch {
		case i == 0:
			r = unicode.ToUpper(r)
		case unicode.IsUpper(r):
			s.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		s.WriteRune(r)
	}
	return s.String()
}
