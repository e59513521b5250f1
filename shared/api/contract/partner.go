package contract

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of the directory.
var (
	PartnerOf     = structconv.New[*ordering.Partner, *Partner]()
	asPartner     = structconv.New[versionedPartner, ordering.Partner]()
	DelegationsOf = structconv.New[[]ordering.Delegation, []Delegation]()
	AsDelegations = structconv.New[[]Delegation, []ordering.Delegation]()
	personOf      = structconv.New[ordering.Person, Person]()
)

// Partner is one that sells.
type Partner struct {
	ID ordering.PartnerID `json:"id"`
	PartnerInput
}

// versionedPartner is a partner at the version that is its ETag.
type versionedPartner struct {
	Partner
	Version int64
}

// AsPartner returns the partner that the input makes of the version.
func AsPartner(id ordering.PartnerID, version int64, in PartnerInput) ordering.Partner {
	return asPartner(versionedPartner{Partner{ID: id, PartnerInput: in}, version})
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
	// BlockReason is shown to oneCentral's people alone.
	BlockReason string `json:"blockReason,omitempty"`
	Brand       *Brand `json:"brand,omitempty"`
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
