package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Head is a quote with the status of its latest version, nil while the version keeps that itself.
type Head struct {
	ordering.Quote
	Status *Status
}

// Status is what changes of a version after its request.
type Status struct {
	Number     int
	State      ordering.VersionState
	Reason     string
	VATWaiver  *ordering.Waiver
	ApprovedAt time.Time
	ValidUntil calendar.Date
	ClosedAt   time.Time
	Reminders  []ordering.Reminder
}

// StatusOf is the status of the version.
var StatusOf = structconv.New[ordering.QuoteVersion, Status]()

// Of gives the version the status.
func (s Status) Of(v *ordering.QuoteVersion) {
	v.State, v.Reason, v.VATWaiver, v.ApprovedAt, v.ValidUntil, v.ClosedAt, v.Reminders = s.State, s.Reason, s.VATWaiver, s.ApprovedAt, s.ValidUntil, s.ClosedAt, s.Reminders
}

type head struct {
	quote
	Latest *status `json:"latest,omitempty"`
}

type status struct {
	Number     int                   `json:"number"`
	State      ordering.VersionState `json:"state"`
	Reason     string                `json:"reason,omitempty"`
	VATWaiver  *waiver               `json:"vatWaiver,omitempty"`
	ApprovedAt time.Time             `json:"approvedAt,omitzero"`
	ValidUntil calendar.Date         `json:"validUntil,omitzero"`
	ClosedAt   time.Time             `json:"closedAt,omitzero"`
	Reminders  []reminder            `json:"reminders,omitempty"`
}

// heads have a status since schema 2, and a checksum since 3.
func heads() Kind[Head] {
	rowOf, quoteOf := structconv.New[ordering.Quote, quote](), structconv.Copy[quote, ordering.Quote]()
	latestOf, statusOf := structconv.New[*Status, *status](), structconv.Copy[*status, *Status]()
	read := func(h head) Head { return Head{quoteOf(h.quote), statusOf(h.Latest)} }
	return newKind("Quote", 2, func(h Head) head { return head{rowOf(h.Quote), latestOf(h.Status)} }, read, readerOf(read), readerOf(read))
}

// versions have no state of their own since schema 2, while the head of their quote tells it; and a checksum since 3.
func versions() Kind[ordering.QuoteVersion] {
	read := structconv.Copy[quoteVersion, ordering.QuoteVersion]()
	return newKind("Version", 2, structconv.New[ordering.QuoteVersion, quoteVersion](), read, readerOf(read), readerOf(read))
}
