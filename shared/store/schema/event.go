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

func eventOf(e ordering.Event) event {
	return event{
		e.Quote, e.Partner, e.Seq, e.At, e.Kind, personRef(e.By), e.Role, e.Version, e.Item, e.Text, (*evidence)(e.Evidence), e.Previous,
		e.Hash,
	}
}

func (r event) entity() ordering.Event {
	return ordering.Event{
		Quote: r.Quote, Partner: r.Partner, Seq: r.Seq, At: r.At, Kind: r.Kind, By: ordering.PersonRef(r.By), Role: r.Role, Version: r.Version,
		Item: r.Item, Text: r.Text, Evidence: (*ordering.Evidence)(r.Evidence), Previous: r.Previous, Hash: r.Hash,
	}
}

type evidence struct {
	Name   string `json:"name"`
	Blob   string `json:"blob"`
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`
}
