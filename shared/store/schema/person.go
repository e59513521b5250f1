package schema

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

type person struct {
	Subject     ordering.Subject  `json:"subject"`
	Name        string            `json:"name"`
	Mail        string            `json:"mail"`
	Language    ordering.Language `json:"language"`
	Roles       []ordering.Role   `json:"roles"`
	LinkEpoch   int64             `json:"linkEpoch"`
	Delegations []delegation      `json:"delegations,omitempty"`
}

type delegation struct {
	To    ordering.Subject `json:"to"`
	From  calendar.Date    `json:"from"`
	Until calendar.Date    `json:"until"`
}

type personRef struct {
	Subject  ordering.Subject  `json:"subject"`
	Name     string            `json:"name"`
	Mail     string            `json:"mail,omitempty"`
	Language ordering.Language `json:"language,omitempty"`
	Address  string            `json:"address,omitempty"`
}
