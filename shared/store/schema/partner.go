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

func partnerOf(e ordering.Partner) partner {
	return partner{
		e.ID, e.Kind, e.Name, companyOf(e.Company), e.Level, e.AccountManager, e.OrderMailbox, e.Language, e.AutomaticRelease, e.Blocked,
		(*brand)(e.Brand),
	}
}

func (r partner) entity() ordering.Partner {
	return ordering.Partner{
		ID: r.ID, Kind: r.Kind, Name: r.Name, Company: r.Company.entity(), Level: r.Level, AccountManager: r.AccountManager,
		OrderMailbox: r.OrderMailbox, Language: r.Language, AutomaticRelease: r.AutomaticRelease, Blocked: r.Blocked,
		Brand: (*ordering.Brand)(r.Brand),
	}
}

type company struct {
	LegalName string   `json:"legalName,omitempty"`
	KvK       string   `json:"kvk,omitempty"`
	VATID     string   `json:"vatId,omitempty"`
	Country   string   `json:"country,omitempty"`
	Address   *address `json:"address,omitempty"`
}

func companyOf(e ordering.Company) company {
	return company{
		e.LegalName, e.KvK, e.VATID, e.Country, (*address)(e.Address),
	}
}

func (r company) entity() ordering.Company {
	return ordering.Company{
		LegalName: r.LegalName, KvK: r.KvK, VATID: r.VATID, Country: r.Country, Address: (*ordering.Address)(r.Address),
	}
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
