package schema

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

type customer struct {
	ID        ordering.CustomerID `json:"id"`
	Partner   ordering.PartnerID  `json:"partner"`
	Reference string              `json:"reference,omitempty"`
	company
	SmallBusiness *bool             `json:"smallBusiness,omitempty"`
	Contact       *contact          `json:"contact,omitempty"`
	Site          *address          `json:"site,omitempty"`
	SiteContact   *contact          `json:"siteContact,omitempty"`
	Language      ordering.Language `json:"language,omitempty"`
	Version       int64             `json:"version"`
	UpdatedAt     time.Time         `json:"updatedAt"`
}
