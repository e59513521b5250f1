package seed

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// The customers.
const (
	Korenaar    ordering.CustomerID = "korenaar"    // of Noordlicht: complete
	Hofstra     ordering.CustomerID = "hofstra"     // of Noordlicht: complete; has the open order
	Noorderpers ordering.CustomerID = "noorderpers" // of Noordlicht: complete
	Zilver      ordering.CustomerID = "zilver"      // of Noordlicht: a small business
	Garage      ordering.CustomerID = "garage"      // of Noordlicht: incomplete
	Emsland     ordering.CustomerID = "emsland"     // of Noordlicht: German with a btw-id, so reverse charged
	Maasmond    ordering.CustomerID = "maasmond"    // of Deltacom: complete
	Schelde     ordering.CustomerID = "schelde"     // of Deltacom: Belgian without a btw-id, so its VAT is reviewed
	K1001       ordering.CustomerID = "k-1001"      // of StadsIT: a reference, a site and a contact
	K1002       ordering.CustomerID = "k-1002"      // of StadsIT: likewise
)

// customers are those of all partners, as the partners entered them.
func customers() []ordering.Customer {
	large, small := false, true
	return []ordering.Customer{
		{
			ID: Korenaar, Partner: Noordlicht, Reference: "NL-0101", SmallBusiness: &large, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Bakkerij De Korenaar B.V.", KvK: "90518837", VATID: "NL853011217B01", Country: "NL",
				Address: dutch("Peperstraat", "14", "9711 PE", "Groningen"),
			},
			Contact: contact("Wim Korver", "+31502010101", "wim@korenaar.example"),
		},
		{
			ID: Hofstra, Partner: Noordlicht, Reference: "NL-0102", SmallBusiness: &large, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Hofstra Accountants B.V.", KvK: "90523361", Country: "NL",
				Address: dutch("Vaart Zuidzijde", "7", "9401 GJ", "Assen"),
			},
			Contact: contact("Renée Hofstra", "+31592201102", "renee@hofstra.example"),
		},
		{
			ID: Noorderpers, Partner: Noordlicht, Reference: "NL-0103", SmallBusiness: &large, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Drukkerij Noorderpers B.V.", KvK: "90530190", Country: "NL",
				Address: dutch("Zwettestraat", "32", "8912 AV", "Leeuwarden"),
			},
			Contact: contact("Ids Postma", "+31582010103", "ids@noorderpers.example"),
		},
		{
			ID: Zilver, Partner: Noordlicht, Reference: "NL-0104", SmallBusiness: &small, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Kapsalon Zilver", KvK: "90544108", Country: "NL",
				Address: dutch("Gedempte Singel", "3", "9401 JP", "Assen"),
			},
			Contact: contact("Zoë Zilver", "+31592201104", "zoe@zilver.example"),
		},
		{
			ID: Garage, Partner: Noordlicht, Reference: "NL-0105",
			Company: ordering.Company{LegalName: "Garage Wijk", Country: "NL"},
		},
		{
			ID: Emsland, Partner: Noordlicht, Reference: "NL-0106", SmallBusiness: &large, Language: catalog.English,
			Company: ordering.Company{
				LegalName: "Emsland Spedition GmbH", VATID: "DE287431021", Country: "DE",
				Address: &ordering.Address{Street: "Hafenstraße", HouseNumber: "11", Postcode: "26789", City: "Leer", Country: "DE"},
			},
			Contact: contact("Jürgen Brandt", "+49491200106", "juergen@emsland.example"),
		},
		{
			ID: Maasmond, Partner: Deltacom, Reference: "DC-2001", SmallBusiness: &large, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Scheepswerf Maasmond B.V.", KvK: "90612245", VATID: "NL864121210B01", Country: "NL",
				Address: dutch("Haven", "9", "3143 AA", "Maassluis"),
			},
			Contact: contact("Corrie van Rijn", "+31102012001", "corrie@maasmond.example"),
		},
		{
			ID: Schelde, Partner: Deltacom, Reference: "DC-2002", SmallBusiness: &large, Language: catalog.Dutch,
			Company: ordering.Company{
				LegalName: "Brouwerij Scheldeland BV", Country: "BE",
				Address: &ordering.Address{Street: "Scheldekaai", HouseNumber: "21", Postcode: "2000", City: "Antwerpen", Country: "BE"},
			},
			Contact: contact("Lieve Claes", "+3232002002", "lieve@schelde.example"),
		},
		{
			ID: K1001, Partner: StadsIT, Reference: "K-1001",
			Site: dutch("Maliebaan", "60", "3581 CV", "Utrecht"), SiteContact: contact("Balie Maliebaan", "+31302011001", ""),
		},
		{
			ID: K1002, Partner: StadsIT, Reference: "K-1002",
			Site: dutch("Stationsplein", "5", "3818 LE", "Amersfoort"), SiteContact: contact("Receptie", "+31332011002", ""),
		},
	}
}

func contact(name, phone, mail string) *ordering.Contact {
	return &ordering.Contact{Name: name, Phone: phone, Mail: mail}
}
