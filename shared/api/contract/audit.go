package contract

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

var auditEventOf = structconv.New[*ordering.AuditEvent, *AuditEvent]()

// AuditEvent tells who changed what, and how it was before and after.
type AuditEvent struct {
	At      time.Time            `json:"at"`
	By      PersonRef            `json:"by"`
	Kind    ordering.AuditedKind `json:"kind"`
	ID      string               `json:"id"`
	Version int64                `json:"version"`
	Changes []FieldChange        `json:"changes"`
}

// FieldChange is one field before and after; empty is absent.
type FieldChange struct {
	Field  string `json:"field"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// AuditEventOf returns the view of an event.
func AuditEventOf(e *ordering.AuditEvent) *AuditEvent {
	view := auditEventOf(e)
	view.Changes = NonNil(view.Changes)
	return view
}
