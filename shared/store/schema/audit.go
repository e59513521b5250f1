package schema

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

type auditEvent struct {
	At      time.Time            `json:"at"`
	By      personRef            `json:"by"`
	Kind    ordering.AuditedKind `json:"kind"`
	ID      string               `json:"id"`
	Version int64                `json:"version"`
	Changes []fieldChange        `json:"changes,omitempty"`
}

type fieldChange struct {
	Field  string `json:"field"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}
