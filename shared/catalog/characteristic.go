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
	return Text{NL: c.Label.NL + " (" + c.Unit.NL + ")", EN: c.Label.EN + " (" + c.Unit.EN + ")"}
}

// CharacteristicOf returns how people read a characteristic of an offering, or a field of a tier. One that has no words
// here is spelled out from its name.
func CharacteristicOf(name string) Characteristic {
	same := func(s string) Text { return Text{NL: s, EN: s} }
	none := Text{}
	switch name {
	case "bandwidthMbps":
		return Characteristic{Text{NL: "Bandbreedte", EN: "Bandwidth"}, same("Mb/s"), same("Mb/s")}
	case "throughputMbps":
		return Characteristic{Text{NL: "Doorvoer", EN: "Throughput"}, same("Mb/s"), same("Mb/s")}
	case "dataGb":
		return Characteristic{Text{NL: "Databundel", EN: "Data bundle"}, same("GB"), same("GB")}
	case "channels":
		return Characteristic{Text{NL: "Spraakkanalen", EN: "Voice channels"}, none, Text{NL: "kanalen", EN: "channels"}}
	case "blockSize":
		return Characteristic{Text{NL: "Nummers", EN: "Numbers"}, none, Text{NL: "nummers", EN: "numbers"}}
	case "seatType":
		return Characteristic{Text{NL: "Type gebruiker", EN: "Seat type"}, none, none}
	case "seats":
		return Characteristic{Text{NL: "Gebruikers", EN: "Seats"}, none, Text{NL: "gebruikers", EN: "seats"}}
	case "size":
		return Characteristic{Text{NL: "Maat", EN: "Size"}, none, none}
	case "servers":
		return Characteristic{same("Servers"), none, same("servers")}
	case "vcpu":
		return Characteristic{same("vCPU"), none, same("vCPU")}
	case "ramGb":
		return Characteristic{Text{NL: "Geheugen", EN: "Memory"}, same("GB"), Text{NL: "GB geheugen", EN: "GB memory"}}
	case "ssdGb", "diskGb":
		return Characteristic{Text{NL: "Opslag (SSD)", EN: "Storage (SSD)"}, same("GB"), same("GB SSD")}
	case "storageGb":
		return Characteristic{Text{NL: "Opslag", EN: "Storage"}, same("GB"), Text{NL: "GB opslag", EN: "GB storage"}}
	case "space":
		return Characteristic{Text{NL: "Ruimte", EN: "Space"}, none, none}
	case "ampere":
		return Characteristic{Text{NL: "Stroom", EN: "Power"}, same("A"), Text{NL: "ampère", EN: "ampere"}}
	case "maxAmpere":
		return Characteristic{Text{NL: "Ten hoogste", EN: "At most"}, same("A"), Text{NL: "ampère", EN: "ampere"}}
	case "package":
		return Characteristic{Text{NL: "Pakket", EN: "Package"}, none, none}
	case "level":
		return Characteristic{Text{NL: "Niveau", EN: "Level"}, none, none}
	case "repairHours":
		return Characteristic{Text{NL: "Hersteltijd", EN: "Repair time"}, Text{NL: "uur", EN: "h"}, Text{NL: "uur", EN: "hours"}}
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
