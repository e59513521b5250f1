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

func cartOf(e ordering.Cart) cart {
	return cart{
		e.Partner, e.Customer, each(e.Items, itemOf), optional(e.TermWaiver, termWaiverOf), (*versionRef)(e.Revises), e.Version,
		e.Created, e.UpdatedAt, personRef(e.UpdatedBy), e.Reminded,
	}
}

func (r cart) entity() ordering.Cart {
	return ordering.Cart{
		Partner: r.Partner, Customer: r.Customer, Items: each(r.Items, item.entity),
		TermWaiver: optional(r.TermWaiver, termWaiver.entity), Revises: (*ordering.VersionRef)(r.Revises), Version: r.Version,
		Created: r.Created, UpdatedAt: r.UpdatedAt, UpdatedBy: ordering.PersonRef(r.UpdatedBy), Reminded: r.Reminded,
	}
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
}

func itemOf(e ordering.Item) item {
	return item{
		e.ID, e.Action, e.Offering, e.Configuration, e.Service, e.ServiceVersion, e.TermMonths, e.RequestedDate, (*address)(e.Site),
		(*contact)(e.SiteContact), e.Reference, e.Note, (*porting)(e.Porting),
		each(e.Documents, func(e ordering.PromisedDocument) promisedDocument { return promisedDocument(e) }),
		each(e.Links, func(e ordering.Link) link { return link(e) }), (*seenPrice)(e.Seen), optional(e.Qualified, qualificationOf), (*manualDiscount)(e.Discount),
	}
}

func (r item) entity() ordering.Item {
	return ordering.Item{
		ID: r.ID, Action: r.Action, Offering: r.Offering, Configuration: r.Configuration, Service: r.Service,
		ServiceVersion: r.ServiceVersion, TermMonths: r.TermMonths, RequestedDate: r.RequestedDate, Site: (*ordering.Address)(r.Site),
		SiteContact: (*ordering.Contact)(r.SiteContact), Reference: r.Reference, Note: r.Note, Porting: (*ordering.Porting)(r.Porting),
		Documents: each(r.Documents, func(r promisedDocument) ordering.PromisedDocument { return ordering.PromisedDocument(r) }),
		Links:     each(r.Links, func(r link) ordering.Link { return ordering.Link(r) }), Seen: (*ordering.SeenPrice)(r.Seen), Qualified: optional(r.Qualified, qualification.entity),
		Discount: (*ordering.ManualDiscount)(r.Discount),
	}
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

func qualificationOf(e ordering.Qualified) qualification {
	return qualification{e.Offering, e.Configuration, address(e.Site), e.Availability, e.Alternatives, e.At}
}

func (r qualification) entity() ordering.Qualified {
	return ordering.Qualified{
		Query:         ordering.Query{Offering: r.Offering, Configuration: r.Configuration, Site: ordering.Address(r.Site)},
		Qualification: ordering.Qualification{Availability: r.Availability, Alternatives: r.Alternatives}, At: r.At,
	}
}

type termWaiver struct {
	Name       string        `json:"name"`
	Date       calendar.Date `json:"date"`
	RecordedBy personRef     `json:"recordedBy"`
}

func termWaiverOf(e ordering.TermWaiver) termWaiver {
	return termWaiver{
		e.Name, e.Date, personRef(e.RecordedBy),
	}
}

func (r termWaiver) entity() ordering.TermWaiver {
	return ordering.TermWaiver{
		Name: r.Name, Date: r.Date, RecordedBy: ordering.PersonRef(r.RecordedBy),
	}
}
