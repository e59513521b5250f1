package contract

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Customer is a partner's customer.
type Customer struct {
	ID        ordering.CustomerID `json:"id"`
	Partner   ordering.PartnerID  `json:"partner"`
	Reference string              `json:"reference,omitempty"`
	ordering.Company
	SmallBusiness *bool             `json:"smallBusiness,omitempty"`
	Contact       *ordering.Contact `json:"contact,omitempty"`
	Site          *ordering.Address `json:"site,omitempty"`
	SiteContact   *ordering.Contact `json:"siteContact,omitempty"`
	Language      ordering.Language `json:"language,omitempty"`
	Version       int64             `json:"version"`
	UpdatedAt     time.Time         `json:"updatedAt"`
}

// CustomerOf returns the view of a customer.
func CustomerOf(e *ordering.Customer) *Customer { return (*Customer)(e) }
