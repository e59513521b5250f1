package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

type quote struct {
	ID            ordering.QuoteID      `json:"id"`
	Partner       ordering.PartnerID    `json:"partner"`
	Customer      ordering.CustomerID   `json:"customer"`
	CustomerName  string                `json:"customerName"`
	Latest        int                   `json:"latestVersion"`
	State         ordering.VersionState `json:"state"`
	Difference    money.Cents           `json:"differenceCents"`
	NRC           money.Cents           `json:"nrcCents"`
	RequestedBy   personRef             `json:"requestedBy"`
	Order         ordering.OrderID      `json:"order,omitempty"`
	Ports         bool                  `json:"ports,omitempty"`
	ValidUntil    calendar.Date         `json:"validUntil,omitzero"`
	CreatedAt     time.Time             `json:"createdAt"`
	DecidedAt     time.Time             `json:"decidedAt,omitzero"`
	OrderedAt     time.Time             `json:"orderedAt,omitzero"`
	UpdatedAt     time.Time             `json:"updatedAt"`
	EventSeq      int64                 `json:"eventSeq"`
	EventHash     string                `json:"eventHash"`
	EvidenceBytes int64                 `json:"evidenceBytes,omitempty"`
	Digests       []digest              `json:"digests,omitempty"`
	Value         *quoteValue           `json:"value,omitempty"`
	Unanswered    *unanswered           `json:"unanswered,omitempty"`
}

type quoteValue struct {
	Contract money.Cents `json:"contractCents"`
	Discount int64       `json:"discountBasisPoints,omitempty"`
}

type unanswered struct {
	By personRef `json:"by"`
	At time.Time `json:"at"`
}

type digest struct {
	By    ordering.Subject `json:"by"`
	Until time.Time        `json:"until"`
	Job   ordering.JobID   `json:"job,omitempty"`
}

type versionRef struct {
	Quote   ordering.QuoteID `json:"quote"`
	Version int              `json:"version"`
}
