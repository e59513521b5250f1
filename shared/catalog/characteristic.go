package catalog

import (
	"strings"
	"unicode"

	"onecentral.nl/ordering/shared/words"
)

// Characteristic is how people read a characteristic.
type Characteristic struct {
	// Label names it: Bandbreedte.
	Label words.Message
	// Unit follows its value, empty for none: Mb/s.
	Unit words.Message
	// Count follows a number of it in a sentence: 8 kanalen.
	Count words.Message
}

// Name is the label with the unit of its values: Geheugen (GB).
func (c Characteristic) Name() words.Message {
	if c.Unit.IsZero() {
		return c.Label
	}
	return words.LabelWithUnit(c.Label, c.Unit)
}

// CharacteristicOf returns how people read a characteristic of an offering, or a field of a tier. One that has no words
// here is spelled out from its name.
func CharacteristicOf(name string) Characteristic {
	same := func(s string) words.Message { return words.Plain(Text{NL: s, EN: s}) }
	none := words.Message{}
	switch name {
	case "bandwidthMbps":
		return Characteristic{words.Bandwidth, same("Mb/s"), same("Mb/s")}
	case "throughputMbps":
		return Characteristic{words.Throughput, same("Mb/s"), same("Mb/s")}
	case "dataGb":
		return Characteristic{words.DataBundle, same("GB"), same("GB")}
	case "channels":
		return Characteristic{words.VoiceChannels, none, words.Channels}
	case "blockSize":
		return Characteristic{words.NumbersProposal, none, words.NumbersInline}
	case "seatType":
		return Characteristic{words.SeatType, none, none}
	case "seats":
		return Characteristic{words.SeatsCharacteristic, none, words.Seats}
	case "size":
		return Characteristic{words.Size, none, none}
	case "servers":
		return Characteristic{same("Servers"), none, same("servers")}
	case "vcpu":
		return Characteristic{same("vCPU"), none, same("vCPU")}
	case "ramGb":
		return Characteristic{words.Memory, same("GB"), words.GbMemory}
	case "ssdGb", "diskGb":
		return Characteristic{words.StorageSsd, same("GB"), same("GB SSD")}
	case "storageGb":
		return Characteristic{words.Storage, same("GB"), words.GbStorage}
	case "space":
		return Characteristic{words.Space, none, none}
	case "ampere":
		return Characteristic{words.Power, same("A"), words.Ampere}
	case "maxAmpere":
		return Characteristic{words.AtMost, same("A"), words.Ampere}
	case "package":
		return Characteristic{words.Package, none, none}
	case "level":
		return Characteristic{words.Level, none, none}
	case "repairHours":
		return Characteristic{words.RepairTime, words.H, words.HoursInline}
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
