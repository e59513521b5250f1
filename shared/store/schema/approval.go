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

func approvalOf(e ordering.Approval) approval {
	return approval{
		e.Quote, e.Version, e.Partner, e.Role, e.Approver, e.State, e.AskedAt, e.CustomerName, e.PartnerName, e.Difference, e.NRC,
		(*personRef)(e.DecidedBy), e.DecidedAt, e.Reason,
	}
}

func (r approval) entity() ordering.Approval {
	return ordering.Approval{
		Quote: r.Quote, Version: r.Version, Partner: r.Partner, Role: r.Role, Approver: r.Approver, State: r.State, AskedAt: r.AskedAt,
		CustomerName: r.CustomerName, PartnerName: r.PartnerName, Difference: r.Difference, NRC: r.NRC,
		DecidedBy: (*ordering.PersonRef)(r.DecidedBy), DecidedAt: r.DecidedAt, Reason: r.Reason,
	}
}
