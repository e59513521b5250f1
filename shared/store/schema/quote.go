package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type quote struct {
	ID           ordering.QuoteID      `json:"id"`
	Partner      ordering.PartnerID    `json:"partner"`
	Customer     ordering.CustomerID   `json:"customer"`
	CustomerName string                `json:"customerName"`
	Latest       int                   `json:"latestVersion"`
	State        ordering.VersionState `json:"state"`
	Difference   money.Cents           `json:"differenceCents"`
	NRC          money.Cents           `json:"nrcCents"`
	RequestedBy  personRef             `json:"requestedBy"`
	Order        ordering.OrderID      `json:"order,omitempty"`
	ValidUntil   calendar.Date         `json:"validUntil,omitzero"`
	CreatedAt    time.Time             `json:"createdAt"`
	DecidedAt    time.Time             `json:"decidedAt,omitzero"`
	OrderedAt    time.Time             `json:"orderedAt,omitzero"`
	UpdatedAt    time.Time             `json:"updatedAt"`
	EventSeq     int64                 `json:"eventSeq"`
	EventHash    string                `json:"eventHash"`
}

func quoteOf(e ordering.Quote) quote {
	return quote{
		e.ID, e.Partner, e.Customer, e.CustomerName, e.Latest, e.State, e.Difference, e.NRC, personRef(e.RequestedBy), e.Order,
		e.ValidUntil, e.CreatedAt, e.DecidedAt, e.OrderedAt, e.UpdatedAt, e.EventSeq, e.EventHash,
	}
}

func (r quote) entity() ordering.Quote {
	return ordering.Quote{
		ID: r.ID, Partner: r.Partner, Customer: r.Customer, CustomerName: r.CustomerName, Latest: r.Latest, State: r.State,
		Difference: r.Difference, NRC: r.NRC, RequestedBy: ordering.PersonRef(r.RequestedBy), Order: r.Order, ValidUntil: r.ValidUntil,
		CreatedAt: r.CreatedAt, DecidedAt: r.DecidedAt, OrderedAt: r.OrderedAt, UpdatedAt: r.UpdatedAt, EventSeq: r.EventSeq,
		EventHash: r.EventHash,
	}
}

type versionRef struct {
	Quote   ordering.QuoteID `json:"quote"`
	Version int              `json:"version"`
}
