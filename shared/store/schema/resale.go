package schema

import (
	"time"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type reselling struct {
	Partner    ordering.PartnerID `json:"partner"`
	Markups    []categoryMarkup   `json:"markups,omitempty"`
	Letterhead letterhead         `json:"letterhead"`
	Version    int64              `json:"version"`
	UpdatedAt  time.Time          `json:"updatedAt"`
	UpdatedBy  personRef          `json:"updatedBy"`
}

type categoryMarkup struct {
	Category    string `json:"category"`
	BasisPoints int64  `json:"basisPoints"`
}

type letterhead struct {
	Phone string `json:"phone,omitempty"`
	Mail  string `json:"mail,omitempty"`
	IBAN  string `json:"iban,omitempty"`
	Terms string `json:"terms,omitempty"`
}

type resale struct {
	Partner    ordering.PartnerID `json:"partner"`
	Quote      ordering.QuoteID   `json:"quote"`
	Version    int                `json:"version"`
	Letterhead letterhead         `json:"letterhead"`
	Lines      []resaleLine       `json:"lines"`
	Change     change             `json:"change"`
	Margin     margin             `json:"margin"`
	Hash       string             `json:"hash,omitempty"`
}

type resaleLine struct {
	Item     ordering.ItemID `json:"item"`
	Category string          `json:"category"`
	Standard *int64          `json:"standardBasisPoints,omitempty"`
	Own      *markup         `json:"own,omitempty"`
	Paid     *money.Cents    `json:"paidCents,omitempty"`
	Margin   *margin         `json:"margin,omitempty"`
}

type markup struct {
	BasisPoints *int64       `json:"basisPoints,omitempty"`
	MRC         *money.Cents `json:"mrcCents,omitempty"`
	NRC         *money.Cents `json:"nrcCents,omitempty"`
}

type margin struct {
	MRC money.Cents `json:"mrcCents"`
	NRC money.Cents `json:"nrcCents"`
}
