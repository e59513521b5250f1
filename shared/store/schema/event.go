package schema

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

type event struct {
	Quote    ordering.QuoteID   `json:"quote"`
	Partner  ordering.PartnerID `json:"partner"`
	Seq      int64              `json:"seq"`
	At       time.Time          `json:"at"`
	Kind     ordering.EventKind `json:"kind"`
	By       personRef          `json:"by"`
	Role     ordering.Role      `json:"role"`
	Version  int                `json:"version"`
	Item     ordering.ItemID    `json:"item,omitempty"`
	Text     string             `json:"text,omitempty"`
	Evidence *evidence          `json:"evidence,omitempty"`
	Previous string             `json:"previous"`
	Hash     string             `json:"hash,omitempty"`
}

type evidence struct {
	Name   string `json:"name"`
	Blob   string `json:"blob"`
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`

	Found []ordering.Finding `json:"found,omitempty"`
}
