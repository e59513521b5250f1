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

func customerOf(e ordering.Customer) customer {
	return customer{
		e.ID, e.Partner, e.Reference, companyOf(e.Company), e.SmallBusiness, (*contact)(e.Contact), (*address)(e.Site),
		(*contact)(e.SiteContact), e.Language, e.Version, e.UpdatedAt,
	}
}

func (r customer) entity() ordering.Customer {
	return ordering.Customer{
		ID: r.ID, Partner: r.Partner, Reference: r.Reference, Company: r.company.entity(), SmallBusiness: r.SmallBusiness,
		Contact: (*ordering.Contact)(r.Contact), Site: (*ordering.Address)(r.Site), SiteContact: (*ordering.Contact)(r.SiteContact),
		Language: r.Language, Version: r.Version, UpdatedAt: r.UpdatedAt,
	}
}
