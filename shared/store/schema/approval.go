package schema

import (
	"time"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type approval struct {
	Quote        ordering.QuoteID       `json:"quote"`
	Version      int                    `json:"version"`
	Partner      ordering.PartnerID     `json:"partner"`
	Role         ordering.Role          `json:"role"`
	Approver     ordering.Subject       `json:"approver,omitempty"`
	State        ordering.ApprovalState `json:"state"`
	AskedAt      time.Time              `json:"askedAt"`
	CustomerName string                 `json:"customerName"`
	PartnerName  string                 `json:"partnerName"`
	Difference   money.Cents            `json:"differenceCents"`
	NRC          money.Cents            `json:"nrcCents"`
	DecidedBy    *personRef             `json:"decidedBy,omitempty"`
	DecidedAt    time.Time              `json:"decidedAt,omitzero"`
	Reason       string                 `json:"reason,omitempty"`
}
