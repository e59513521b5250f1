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

// characteristics are those that have words of their own.
var characteristics = map[string]Characteristic{
	"bandwidthMbps":  {words.Bandwidth, same("Mb/s"), same("Mb/s")},
	"throughputMbps": {words.Throughput, same("Mb/s"), same("Mb/s")},
	"dataGb":         {words.DataBundle, same("GB"), same("GB")},
	"channels":       {words.VoiceChannels, none, words.Channels},
	"blockSize":      {words.NumbersLabel, none, words.NumbersInline},
	"seatType":       {words.SeatType, none, none},
	"seats":          {words.SeatsCharacteristic, none, words.Seats},
	"size":           {words.Size, none, none},
	"servers":        {same("Servers"), none, same("servers")},
	"vcpu":           {same("vCPU"), none, same("vCPU")},
	"ramGb":          {words.Memory, same("GB"), words.GbMemory},
	"ssdGb":          {words.StorageSsd, same("GB"), same("GB SSD")},
	"diskGb":         {words.StorageSsd, same("GB"), same("GB SSD")},
	"storageGb":      {words.Storage, same("GB"), words.GbStorage},
	"space":          {words.Space, none, none},
	"ampere":         {words.Power, same("A"), words.Ampere},
	"maxAmpere":      {words.PowerAtMost, same("A"), words.Ampere},
	"package":        {words.Package, none, none},
	"level":          {words.Level, none, none},
	"repairHours":    {words.RepairTime, words.H, words.HoursInline},
}

// none says nothing; same says the same in both languages.
var none words.Message

func same(s string) words.Message { return words.Plain(Text{NL: s, EN: s}) }

// CharacteristicOf returns how people read a characteristic of an offering, or a field of a tier. One that has no words
// of its own is spelled out from its name.
func CharacteristicOf(name string) Characteristic {
	if c, ok := characteristics[name]; ok {
		return c
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
