package schema

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

type document struct {
	Quote   ordering.QuoteID         `json:"quote"`
	Version int                      `json:"version"`
	Partner ordering.PartnerID       `json:"partner"`
	Variant ordering.DocumentVariant `json:"variant"`
	Blob    string                   `json:"blob"`
	SHA256  string                   `json:"sha256"`
	Bytes   int                      `json:"bytes"`
	At      time.Time                `json:"at"`
}
