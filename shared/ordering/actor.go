package ordering

import "slices"

// Role is what a person may do (docs/domain.md, "Roles").
type Role string

// The roles; System is the program itself: jobs and schedules.
const (
	PartnerUser    Role = "partnerUser"
	PartnerSigner  Role = "partnerSigner"
	AccountManager Role = "accountManager"
	SalesManager   Role = "salesManager"
	Engineering    Role = "engineering"
	Operations     Role = "operations"
	Admin          Role = "admin"
	System         Role = "system"
)

// ValidRole reports whether r is a role that a person can have.
func ValidRole(r Role) bool {
	return slices.Contains([]Role{PartnerUser, PartnerSigner, AccountManager, SalesManager, Engineering, Operations, Admin}, r)
}

// Actor is who calls: the claims of a verified token. It is a parameter of every use case, never hidden in a context.
type Actor struct {
	Subject  Subject
	Name     string
	Mail     string
	Language Language
	Roles    []Role
	// Partner is set for people of a partner and empty for people of oneCentral.
	Partner PartnerID
	// Address is the network address the call came from: evidence of a signature.
	Address string
}

// Has reports whether the actor has one of the roles.
func (a Actor) Has(roles ...Role) bool {
	return slices.ContainsFunc(roles, func(r Role) bool { return slices.Contains(a.Roles, r) })
}

// Staff reports whether the actor is one of oneCentral's people.
func (a Actor) Staff() bool {
	return a.Partner == "" && a.Has(AccountManager, SalesManager, Engineering, Operations, Admin)
}

// Ref is the actor as history and documents keep it, without the network address: that is evidence of a confirmation only.
func (a Actor) Ref() PersonRef {
	return PersonRef{Subject: a.Subject, Name: a.Name, Mail: a.Mail, Language: a.Language}
}

// Only returns the actor with those of its roles that take allows.
func (a Actor) Only(take func(Role) bool) Actor {
	a.Roles = slices.DeleteFunc(slices.Clone(a.Roles), func(r Role) bool { return !take(r) })
	return a
}

// PersonRef is a person as written down at the moment of a deed.
type PersonRef struct {
	Subject  Subject
	Name     string
	Mail     string
	Language Language
	Address  string
}

// SystemActor does what the clock does.
func SystemActor() Actor {
	return Actor{Subject: "system", Name: "oneCentral", Roles: []Role{System}}
}

// SeesNumbers reports whether there are Numbers for the actor.
func (a Actor) SeesNumbers() bool {
	return a.Partner == "" && a.Has(AccountManager, SalesManager, Operations)
}
