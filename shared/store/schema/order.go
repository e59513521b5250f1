package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type order struct {
	ID           ordering.OrderID     `json:"id"`
	Quote        ordering.QuoteID     `json:"quote"`
	Version      int                  `json:"version"`
	Partner      ordering.PartnerID   `json:"partner"`
	Customer     ordering.CustomerID  `json:"customer"`
	CustomerName string               `json:"customerName"`
	State        ordering.OrderState  `json:"state"`
	Items        []orderItem          `json:"items"`
	Total        ordering.ChangeTotal `json:"total"`
	ChangeHash   string               `json:"changeHash"`
	Confirmation confirmation         `json:"confirmation"`
	CreatedAt    time.Time            `json:"createdAt"`
	ReleasedAt   time.Time            `json:"releasedAt,omitzero"`
	UpdatedAt    time.Time            `json:"updatedAt"`
}

func orderOf(e ordering.Order) order {
	return order{
		e.ID, e.Quote, e.Version, e.Partner, e.Customer, e.CustomerName, e.State,
		each(e.Items, func(e ordering.OrderItem) orderItem { return orderItem(e) }), e.Total, e.ChangeHash,
		confirmationOf(e.Confirmation), e.CreatedAt, e.ReleasedAt, e.UpdatedAt,
	}
}

func (r order) entity() ordering.Order {
	return ordering.Order{
		ID: r.ID, Quote: r.Quote, Version: r.Version, Partner: r.Partner, Customer: r.Customer, CustomerName: r.CustomerName,
		State: r.State, Items: each(r.Items, func(r orderItem) ordering.OrderItem { return ordering.OrderItem(r) }), Total: r.Total,
		ChangeHash: r.ChangeHash, Confirmation: r.Confirmation.entity(), CreatedAt: r.CreatedAt, ReleasedAt: r.ReleasedAt,
		UpdatedAt: r.UpdatedAt,
	}
}

type orderItem struct {
	ID                ordering.ItemID       `json:"id"`
	Action            ordering.Action       `json:"action"`
	Offering          catalog.OfferingID    `json:"offering"`
	Service           ordering.ServiceID    `json:"service"`
	State             ordering.OrderState   `json:"state"`
	NewMRC            money.Cents           `json:"newMrcCents"`
	Difference        money.Cents           `json:"differenceCents"`
	NRC               money.Cents           `json:"nrcCents"`
	Planned           calendar.Date         `json:"plannedDate"`
	Actual            calendar.Date         `json:"actualDate,omitzero"`
	ActualFirstPeriod *ordering.FirstPeriod `json:"actualFirstPeriod,omitempty"`
	Reason            string                `json:"reason,omitempty"`
}

type confirmation struct {
	Kind           ordering.ConfirmationKind `json:"kind"`
	By             personRef                 `json:"by"`
	Role           ordering.Role             `json:"role"`
	SignerName     string                    `json:"signerName,omitempty"`
	SignerFunction string                    `json:"signerFunction,omitempty"`
	Mandate        bool                      `json:"mandate,omitempty"`
	Consent        string                    `json:"consent"`
	DocumentSHA256 string                    `json:"documentSha256"`
	At             time.Time                 `json:"at"`
}

func confirmationOf(e ordering.Confirmation) confirmation {
	return confirmation{
		e.Kind, personRef(e.By), e.Role, e.SignerName, e.SignerFunction, e.Mandate, e.Consent, e.DocumentSHA256, e.At,
	}
}

func (r confirmation) entity() ordering.Confirmation {
	return ordering.Confirmation{
		Kind: r.Kind, By: ordering.PersonRef(r.By), Role: r.Role, SignerName: r.SignerName, SignerFunction: r.SignerFunction,
		Mandate: r.Mandate, Consent: r.Consent, DocumentSHA256: r.DocumentSHA256, At: r.At,
	}
}
