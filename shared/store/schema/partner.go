package schema

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
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
	BlockReason      string               `json:"blockReason,omitempty"`
	Brand            *brand               `json:"brand,omitempty"`
	Version          int64                `json:"version"`
}

// partners had no version at first: such a row is as it was written first.
func partners() Kind[ordering.Partner] {
	entityOf := structconv.Copy[partner, ordering.Partner]()
	read := func(r partner) ordering.Partner {
		r.Version = max(r.Version, 1)
		return entityOf(r)
	}
	return newKind("Partner", 1, structconv.New[ordering.Partner, partner](), read, readerOf(read))
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
