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
	By        ordering.Subject    `json:"by,omitempty"`
	To        *recipient          `json:"to,omitempty"`
	Role      ordering.Role       `json:"role,omitempty"`
	Written   int                 `json:"written,omitempty"`
	Due       time.Time           `json:"due"`
	Attempts  int                 `json:"attempts,omitempty"`
	LastError string              `json:"lastError,omitempty"`
	Stuck     bool                `json:"stuck,omitempty"`
	Never     bool                `json:"never,omitempty"`
	Told      bool                `json:"told,omitempty"`
	CreatedAt time.Time           `json:"createdAt"`
}

func jobOf(e ordering.Job) job {
	return job{
		e.ID, e.Kind, e.Partner, e.Quote, e.Version, e.Customer, e.Item, e.Event, e.Notice, e.Text, e.By, (*recipient)(e.To), e.Role, e.Written,
		e.Due, e.Attempts, e.LastError, e.Stuck, e.Never, e.Told, e.CreatedAt,
	}
}

func (r job) entity() ordering.Job {
	return ordering.Job{
		ID: r.ID, Kind: r.Kind, Partner: r.Partner, Quote: r.Quote, Version: r.Version, Customer: r.Customer, Item: r.Item, Event: r.Event,
		Notice: r.Notice, Text: r.Text, By: r.By, To: (*ordering.Recipient)(r.To), Role: r.Role, Written: r.Written, Due: r.Due,
		Attempts: r.Attempts, LastError: r.LastError, Stuck: r.Stuck, Never: r.Never, Told: r.Told, CreatedAt: r.CreatedAt,
	}
}

type recipient struct {
	Subject  ordering.Subject  `json:"subject,omitempty"`
	Name     string            `json:"name"`
	Mail     string            `json:"mail"`
	Language ordering.Language `json:"language"`
}
