package document

import "onecentral.nl/ordering/shared/ordering"

// Issuer is who offers: the legal data that a Dutch letterhead must show (art. 2:186 BW: name, seat; Handelsregisterwet
// art. 27: KvK number; Wet OB art. 35a: btw-id).
type Issuer struct {
	LegalName string
	// Brand is the name people know, large on the letterhead.
	Brand   string
	Seat    string
	Address ordering.Address
	KvK     string // 8 digits
	VATID   string
	IBAN    string
	Phone   string
	Mail    string
	// NoticeMonths is how long before its end a service that runs on monthly is to be terminated; 0 says nothing of it.
	NoticeMonths int
	// Conditions names the general conditions and where they can be read.
	Conditions ordering.Text
}

// DemoIssuer is oneCentral with invented data: every number is one that nobody can have.
func DemoIssuer() Issuer {
	return Issuer{
		LegalName:    "oneCentral B.V.",
		Brand:        "oneCentral",
		Seat:         "Utrecht",
		Address:      ordering.Address{Street: "Voorbeeldplein", HouseNumber: "1", Postcode: "3500 AA", City: "Utrecht", Country: "NL"},
		KvK:          "00000000",
		VATID:        "NL000000000B00",
		IBAN:         "NL00 DEMO 0000 0000 00",
		Phone:        "+31 30 000 00 00",
		Mail:         "offertes@onecentral.example",
		NoticeMonths: 1,
		Conditions: ordering.Text{
			NL: "de algemene voorwaarden van oneCentral B.V., te lezen op onecentral.example/voorwaarden",
			EN: "the general conditions of oneCentral B.V., to be read at onecentral.example/conditions",
		},
	}
}
