package contract

import (
	"onecentral.nl/ordering/shared/ordering"
)

// Partner is one that sells.
type Partner struct {
	ID               ordering.PartnerID   `json:"id"`
	Kind             ordering.PartnerKind `json:"kind"`
	Name             string               `json:"name"`
	Company          ordering.Company     `json:"company"`
	Level            string               `json:"level"`
	AccountManager   ordering.Subject     `json:"accountManager"`
	OrderMailbox     string               `json:"orderMailbox"`
	Language         ordering.Language    `json:"language"`
	AutomaticRelease bool                 `json:"automaticRelease"`
	Blocked          bool                 `json:"blocked"`
	Brand            *ordering.Brand      `json:"brand,omitempty"`
}

// PartnerOf returns the view of a partner.
func PartnerOf(e *ordering.Partner) *Partner { return (*Partner)(e) }
