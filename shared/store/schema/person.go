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

func personOf(e ordering.Person) person {
	return person{
		e.Subject, e.Name, e.Mail, e.Language, e.Roles, e.LinkEpoch,
		each(e.Delegations, func(e ordering.Delegation) delegation { return delegation(e) }),
	}
}

func (r person) entity() ordering.Person {
	return ordering.Person{
		Subject: r.Subject, Name: r.Name, Mail: r.Mail, Language: r.Language, Roles: r.Roles, LinkEpoch: r.LinkEpoch,
		Delegations: each(r.Delegations, func(r delegation) ordering.Delegation { return ordering.Delegation(r) }),
	}
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
