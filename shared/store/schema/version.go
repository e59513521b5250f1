package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

type quoteVersion struct {
	Quote       ordering.QuoteID      `json:"quote"`
	Number      int                   `json:"number"`
	Partner     ordering.PartnerID    `json:"partner"`
	Customer    ordering.CustomerID   `json:"customer"`
	State       ordering.VersionState `json:"state"`
	Reason      string                `json:"reason,omitempty"`
	Language    ordering.Language     `json:"language"`
	RequestedBy personRef             `json:"requestedBy"`
	RequestedAt time.Time             `json:"requestedAt"`
	PricedOn    calendar.Date         `json:"pricedOn"`
	Answer      string                `json:"answer,omitempty"`
	PartnerAt   partner               `json:"partnerAtRequest"`
	CustomerAt  customer              `json:"customerAtRequest"`
	Party       party                 `json:"party"`
	Items       []quoteVersionItem    `json:"items"`
	Change      change                `json:"change"`
	ChangeHash  string                `json:"changeHash"`
	Checks      []check               `json:"checks,omitempty"`
	TermWaiver  *termWaiver           `json:"termWaiver,omitempty"`
	VATWaiver   *waiver               `json:"vatWaiver,omitempty"`
	Approvers   []requiredApproval    `json:"approvers"`
	ApprovedAt  time.Time             `json:"approvedAt,omitzero"`
	ValidUntil  calendar.Date         `json:"validUntil,omitzero"`
	ClosedAt    time.Time             `json:"closedAt,omitzero"`
	Reminders   []reminder            `json:"reminders,omitempty"`
}

type party struct {
	company
	Name string `json:"name"`
}

type quoteVersionItem struct {
	item
	Was *service `json:"was,omitempty"`
}

type check struct {
	Code         ordering.CheckCode   `json:"code"`
	Severity     ordering.Severity    `json:"severity"`
	Owner        ordering.Owner       `json:"owner"`
	Item         ordering.ItemID      `json:"item,omitempty"`
	Field        string               `json:"field,omitempty"`
	Reason       string               `json:"reason,omitempty"`
	Message      words.Record         `json:"message"`
	Alternatives []catalog.OfferingID `json:"alternatives,omitempty"`
	Missing      []string             `json:"missing,omitempty"`
	Old          *seenPrice           `json:"old,omitempty"`
	New          *seenPrice           `json:"new,omitempty"`
}

type waiver struct {
	By     personRef `json:"by"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

type requiredApproval struct {
	Role  ordering.Role `json:"role"`
	Rules []string      `json:"rules"`
}

type reminder struct {
	At     time.Time           `json:"at"`
	Notice ordering.NoticeKind `json:"notice"`
}
