package orderingtest

import (
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// oneCentral's people.
const (
	Anna   ordering.Subject = "anna"   // account manager of Noord and Wolk
	Bram   ordering.Subject = "bram"   // account manager of Zuid
	Carla  ordering.Subject = "carla"  // account manager of nobody yet
	Saskia ordering.Subject = "saskia" // sales manager
	Sven   ordering.Subject = "sven"   // sales manager
	Emre   ordering.Subject = "emre"   // engineering
	Els    ordering.Subject = "els"    // engineering
	Olga   ordering.Subject = "olga"   // operations
	Ada    ordering.Subject = "ada"    // admin
)

// People is the directory.
func People() []*ordering.Person {
	person := func(id ordering.Subject, name string, language ordering.Language, roles ...ordering.Role) *ordering.Person {
		return &ordering.Person{Subject: id, Name: name, Mail: string(id) + "@onecentral.example", Language: language, Roles: roles, Version: 1}
	}
	return []*ordering.Person{
		person(Anna, "Anna de Boer", catalog.Dutch, ordering.AccountManager),
		person(Bram, "Bram Visser", catalog.Dutch, ordering.AccountManager),
		person(Carla, "Carla Smit", catalog.English, ordering.AccountManager),
		person(Saskia, "Saskia Mulder", catalog.Dutch, ordering.SalesManager),
		person(Sven, "Sven Bakker", catalog.English, ordering.SalesManager),
		person(Emre, "Emre Yilmaz", catalog.Dutch, ordering.Engineering),
		person(Els, "Els Jansen", catalog.Dutch, ordering.Engineering),
		person(Olga, "Olga Peters", catalog.Dutch, ordering.Operations),
		person(Ada, "Ada Meijer", catalog.Dutch, ordering.Admin),
	}
}

// As is one of oneCentral's people calling, with the roles of the directory.
func As(who ordering.Subject) ordering.Actor {
	people := People()
	i := slices.IndexFunc(people, func(p *ordering.Person) bool { return p.Subject == who })
	p := people[i]
	return ordering.Actor{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language, Roles: p.Roles, Address: "192.0.2.10"}
}

// User is the partner's user, who asks for quotes.
func User(p ordering.PartnerID) ordering.Actor {
	return partnerActor(p, "user", "Pien Gebruiker", ordering.PartnerUser)
}

// Signer is the partner's user who may also sign or activate.
func Signer(p ordering.PartnerID) ordering.Actor {
	return partnerActor(p, "signer", "Tom Tekenaar", ordering.PartnerUser, ordering.PartnerSigner)
}

func partnerActor(p ordering.PartnerID, kind, name string, roles ...ordering.Role) ordering.Actor {
	id := string(p) + "-" + kind
	return ordering.Actor{
		Subject: ordering.Subject(id), Name: name, Mail: id + "@" + string(p) + ".example", Language: catalog.Dutch,
		Roles: roles, Partner: p, Address: "198.51.100.7",
	}
}
