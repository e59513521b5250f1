package contract

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of the directory.
var (
	PartnerOf     = structconv.New[*ordering.Partner, *Partner]()
	AsPartner     = structconv.New[Partner, ordering.Partner]()
	DelegationsOf = structconv.New[[]ordering.Delegation, []Delegation]()
	AsDelegations = structconv.New[[]Delegation, []ordering.Delegation]()
	personOf      = structconv.New[ordering.Person, Person]()
)

// Partner is one that sells.
type Partner struct {
	ID ordering.PartnerID `json:"id"`
	PartnerInput
}

// PartnerInput is a partner but for its id.
type PartnerInput struct {
	Kind             ordering.PartnerKind `json:"kind"`
	Name             string               `json:"name"`
	Company          Company              `json:"company"`
	Level            string               `json:"level"`
	AccountManager   ordering.Subject     `json:"accountManager"`
	OrderMailbox     string               `json:"orderMailbox"`
	Language         ordering.Language    `json:"language"`
	AutomaticRelease bool                 `json:"automaticRelease"`
	Blocked          bool                 `json:"blocked"`
	Brand            *Brand               `json:"brand,omitempty"`
}

// Brand is a partner's own on documents.
type Brand struct {
	Colour string `json:"colour,omitempty"`
	Logo   []byte `json:"logo,omitempty"`
}

// Person is an entry of the directory, without what its links are made of.
type Person struct {
	Subject     ordering.Subject  `json:"subject"`
	Name        string            `json:"name"`
	Mail        string            `json:"mail"`
	Language    ordering.Language `json:"language"`
	Roles       []ordering.Role   `json:"roles"`
	Delegations []Delegation      `json:"delegations"`
}

// PersonOf returns the view of a person.
func PersonOf(e *ordering.Person) Person {
	p := personOf(*e)
	p.Roles, p.Delegations = NonNil(p.Roles), NonNil(p.Delegations)
	return p
}

// PersonRef is a person as known at the time.
type PersonRef struct {
	Subject  ordering.Subject  `json:"subject"`
	Name     string            `json:"name"`
	Mail     string            `json:"mail,omitempty"`
	Language ordering.Language `json:"language,omitempty"`
	Address  string            `json:"address,omitempty"`
}

// Delegation lets another account manager decide, from the first to the last day.
type Delegation struct {
	To    ordering.Subject `json:"to"`
	From  calendar.Date    `json:"from"`
	Until calendar.Date    `json:"until"`
}
