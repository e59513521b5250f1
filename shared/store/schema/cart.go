package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type cart struct {
	Partner    ordering.PartnerID  `json:"partner"`
	Customer   ordering.CustomerID `json:"customer"`
	Items      []item              `json:"items"`
	TermWaiver *termWaiver         `json:"termWaiver,omitempty"`
	Revises    *versionRef         `json:"revises,omitempty"`
	Version    int64               `json:"version"`
	Created    time.Time           `json:"created"`
	UpdatedAt  time.Time           `json:"updatedAt"`
	UpdatedBy  personRef           `json:"updatedBy"`
	Reminded   bool                `json:"reminded,omitempty"`
}

type item struct {
	ID             ordering.ItemID       `json:"id"`
	Action         ordering.Action       `json:"action"`
	Offering       catalog.OfferingID    `json:"offering"`
	Configuration  catalog.Configuration `json:"configuration"`
	Service        ordering.ServiceID    `json:"service,omitempty"`
	ServiceVersion int64                 `json:"serviceVersion,omitempty"`
	TermMonths     int                   `json:"termMonths,omitempty"`
	RequestedDate  calendar.Date         `json:"requestedDate,omitzero"`
	Site           *address              `json:"site,omitempty"`
	SiteContact    *contact              `json:"siteContact,omitempty"`
	Reference      string                `json:"reference,omitempty"`
	Note           string                `json:"note,omitempty"`
	Porting        *porting              `json:"porting,omitempty"`
	Documents      []promisedDocument    `json:"documents,omitempty"`
	Links          []link                `json:"links,omitempty"`
	Seen           *seenPrice            `json:"seen,omitempty"`
	Qualified      *qualification        `json:"qualification,omitempty"`
	Discount       *manualDiscount       `json:"discount,omitempty"`
	Markup         *markup               `json:"markup,omitempty"`
}

type link struct {
	Service ordering.ServiceID `json:"service,omitempty"`
	Item    ordering.ItemID    `json:"item,omitempty"`
}

type porting struct {
	Operator string   `json:"operator"`
	Numbers  []string `json:"numbers"`
}

type promisedDocument struct {
	Kind      string `json:"kind"`
	Reference string `json:"reference"`
}

type seenPrice struct {
	Catalog string      `json:"catalogVersion"`
	NetMRC  money.Cents `json:"netMrcCents"`
	NRC     money.Cents `json:"nrcCents"`
}

type manualDiscount struct {
	MRCBasisPoints *int64 `json:"mrcBasisPoints,omitempty"`
	NRCBasisPoints *int64 `json:"nrcBasisPoints,omitempty"`
}

// qualification is the Qualifier's last answer, with what it was asked.
type qualification struct {
	Offering      catalog.OfferingID    `json:"offering"`
	Configuration catalog.Configuration `json:"configuration"`
	Site          address               `json:"site"`
	Availability  ordering.Availability `json:"availability"`
	Alternatives  []catalog.OfferingID  `json:"alternatives,omitempty"`
	At            time.Time             `json:"at"`
}

type termWaiver struct {
	Name       string        `json:"name"`
	Date       calendar.Date `json:"date"`
	RecordedBy personRef     `json:"recordedBy"`
}
