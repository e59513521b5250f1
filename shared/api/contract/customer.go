package contract

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of customers.
var (
	CustomerOf      = structconv.New[*ordering.Customer, *Customer]()
	CustomerInputOf = structconv.New[ordering.CustomerInput, CustomerInput]()
	AsCustomerInput = structconv.New[CustomerInput, ordering.CustomerInput]()
)

// Customer is a partner's customer.
type Customer struct {
	ID      ordering.CustomerID `json:"id"`
	Partner ordering.PartnerID  `json:"partner"`
	CustomerInput
	Version   int64     `json:"version"`
	UpdatedAt time.Time `json:"updatedAt"`
}

// CustomerInput is what a partner says of a customer.
type CustomerInput struct {
	Reference string `json:"reference,omitempty"`
	Company
	SmallBusiness *bool             `json:"smallBusiness,omitempty"`
	Contact       *Contact          `json:"contact,omitempty"`
	Site          *Address          `json:"site,omitempty"`
	SiteContact   *Contact          `json:"siteContact,omitempty"`
	Language      ordering.Language `json:"language,omitempty"`
}

// Company is what a contract says of an organisation.
type Company struct {
	LegalName string   `json:"legalName,omitempty"`
	KvK       string   `json:"kvk,omitempty"`
	VATID     string   `json:"vatId,omitempty"`
	Country   string   `json:"country,omitempty"`
	Address   *Address `json:"address,omitempty"`
}

// Address is a postal address.
type Address struct {
	Street      string `json:"street"`
	HouseNumber string `json:"houseNumber"`
	Postcode    string `json:"postcode"`
	City        string `json:"city"`
	Country     string `json:"country"`
}

// Contact is a person to call.
type Contact struct {
	Name  string `json:"name"`
	Phone string `json:"phone,omitempty"`
	Mail  string `json:"mail,omitempty"`
}
