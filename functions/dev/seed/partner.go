package seed

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// The partners.
const (
	Noordlicht ordering.PartnerID = "noordlicht" // reseller, silver; its account manager releases
	Deltacom   ordering.PartnerID = "deltacom"   // reseller, bronze; works in English
	StadsIT    ordering.PartnerID = "stadsit"    // solutions partner, gold; orders are released at once
)

// Partners are the three.
func Partners() []ordering.Partner {
	return []ordering.Partner{
		{
			ID: Noordlicht, Kind: ordering.Reseller, Name: "Noordlicht ICT", Level: "silver", AccountManager: "anna.bakker",
			OrderMailbox: "orders@noordlicht.example", Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Noordlicht ICT B.V.", KvK: "90210731", VATID: "NL853011205B01", Country: "NL",
				Address: dutch("Damsterdiep", "48", "9711 SL", "Groningen"),
			},
		},
		{
			ID: Deltacom, Kind: ordering.Reseller, Name: "Deltacom Zakelijk", Level: "bronze", AccountManager: "bas.vermeer",
			OrderMailbox: "orders@deltacom.example", Language: catalog.English,
			Company: ordering.Company{
				LegalName: "Deltacom Zakelijk B.V.", KvK: "90382264", VATID: "NL864121209B01", Country: "NL",
				Address: dutch("Boompjes", "120", "3011 XB", "Rotterdam"),
			},
		},
		{
			ID: StadsIT, Kind: ordering.Solutions, Name: "StadsIT", Level: "gold", AccountManager: "anna.bakker",
			OrderMailbox: "orders@stadsit.example", Language: catalog.Dutch, AutomaticRelease: true,
			Company: ordering.Company{
				LegalName: "StadsIT Oplossingen B.V.", KvK: "90447019", VATID: "NL827901203B01", Country: "NL",
				Address: dutch("Croeselaan", "201", "3521 BN", "Utrecht"),
			},
		},
	}
}

func dutch(street, number, postcode, city string) *ordering.Address {
	return &ordering.Address{Street: street, HouseNumber: number, Postcode: postcode, City: city, Country: "NL"}
}
