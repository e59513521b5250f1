package schema

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

type person struct {
	Subject     ordering.Subject  `json:"subject"`
	Name        string            `json:"name"`
	Mail        string            `json:"mail"`
	Language    ordering.Language `json:"language"`
	Roles       []ordering.Role   `json:"roles"`
	LinkEpoch   int64             `json:"linkEpoch"`
	Delegations []delegation      `json:"delegations,omitempty"`
	Version     int64             `json:"version"`
}

// people had no version at first, as partners.
func people() Kind[ordering.Person] {
	entityOf := structconv.Copy[person, ordering.Person]()
	read := func(r person) ordering.Person {
		r.Version = max(r.Version, 1)
		return entityOf(r)
	}
	return newKind("Person", 1, structconv.New[ordering.Person, person](), read, readerOf(read))
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
