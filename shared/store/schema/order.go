package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type order struct {
	ID           ordering.OrderID    `json:"id"`
	Quote        ordering.QuoteID    `json:"quote"`
	Version      int                 `json:"version"`
	Partner      ordering.PartnerID  `json:"partner"`
	Customer     ordering.CustomerID `json:"customer"`
	CustomerName string              `json:"customerName"`
	State        ordering.OrderState `json:"state"`
	Items        []orderItem         `json:"items"`
	Total        changeTotal         `json:"total"`
	ChangeHash   string              `json:"changeHash"`
	Confirmation confirmation        `json:"confirmation"`
	CreatedAt    time.Time           `json:"createdAt"`
	ReleasedAt   time.Time           `json:"releasedAt,omitzero"`
	UpdatedAt    time.Time           `json:"updatedAt"`
}

type orderItem struct {
	ID                ordering.ItemID     `json:"id"`
	Action            ordering.Action     `json:"action"`
	Offering          catalog.OfferingID  `json:"offering"`
	Service           ordering.ServiceID  `json:"service"`
	State             ordering.OrderState `json:"state"`
	NewMRC            money.Cents         `json:"newMrcCents"`
	Difference        money.Cents         `json:"differenceCents"`
	NRC               money.Cents         `json:"nrcCents"`
	Planned           calendar.Date       `json:"plannedDate"`
	Actual            calendar.Date       `json:"actualDate,omitzero"`
	ActualFirstPeriod *firstPeriod        `json:"actualFirstPeriod,omitempty"`
	Reason            string              `json:"reason,omitempty"`
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
	Seal           *seal                     `json:"seal,omitempty"`
}

type seal struct {
	Key       string `json:"key"`
	Signature []byte `json:"signature"`
}
