package schema

import (
	"onecentral.nl/ordering/shared/ordering"
)

type partner struct {
	ID               ordering.PartnerID   `json:"id"`
	Kind             ordering.PartnerKind `json:"kind"`
	Name             string               `json:"name"`
	Company          company              `json:"company"`
	Level            string               `json:"level"`
	AccountManager   ordering.Subject     `json:"accountManager"`
	OrderMailbox     string               `json:"orderMailbox"`
	Language         ordering.Language    `json:"language"`
	AutomaticRelease bool                 `json:"automaticRelease"`
	Blocked          bool                 `json:"blocked"`
	Brand            *brand               `json:"brand,omitempty"`
}

type company struct {
	LegalName string   `json:"legalName,omitempty"`
	KvK       string   `json:"kvk,omitempty"`
	VATID     string   `json:"vatId,omitempty"`
	Country   string   `json:"country,omitempty"`
	Address   *address `json:"address,omitempty"`
}

type brand struct {
	Colour string `json:"colour,omitempty"`
	Logo   []byte `json:"logo,omitempty"`
}

type address struct {
	Street      string `json:"street"`
	HouseNumber string `json:"houseNumber"`
	Postcode    string `json:"postcode"`
	City        string `json:"city"`
	Country     string `json:"country"`
}

type contact struct {
	Name  string `json:"name"`
	Phone string `json:"phone,omitempty"`
	Mail  string `json:"mail,omitempty"`
}
