package schema

import (
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

type job struct {
	ID        ordering.JobID      `json:"id"`
	Kind      ordering.JobKind    `json:"kind"`
	Partner   ordering.PartnerID  `json:"partner,omitempty"`
	Quote     ordering.QuoteID    `json:"quote,omitempty"`
	Version   int                 `json:"version,omitempty"`
	Customer  ordering.CustomerID `json:"customer,omitempty"`
	Item      ordering.ItemID     `json:"item,omitempty"`
	Event     ordering.EventKind  `json:"event,omitempty"`
	Notice    ordering.NoticeKind `json:"notice,omitempty"`
	Text      string              `json:"text,omitempty"`
	Found     []ordering.Finding  `json:"found,omitempty"`
	By        ordering.Subject    `json:"by,omitempty"`
	Since     int64               `json:"since,omitempty"`
	Through   int64               `json:"through,omitempty"`
	To        *recipient          `json:"to,omitempty"`
	Role      ordering.Role       `json:"role,omitempty"`
	Written   int                 `json:"written,omitempty"`
	Due       time.Time           `json:"due"`
	Leased    time.Time           `json:"leased,omitzero"`
	Attempts  int                 `json:"attempts,omitempty"`
	LastError string              `json:"lastError,omitempty"`
	Stuck     bool                `json:"stuck,omitempty"`
	Never     bool                `json:"never,omitempty"`
	Told      bool                `json:"told,omitempty"`
	CreatedAt time.Time           `json:"createdAt"`
}

type recipient struct {
	Subject  ordering.Subject  `json:"subject,omitempty"`
	Name     string            `json:"name"`
	Mail     string            `json:"mail"`
	Language ordering.Language `json:"language"`
}
