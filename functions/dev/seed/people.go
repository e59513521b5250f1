// Package seed is a small oneCentral for `make run` to start with: its people, three partners, their customers and a
// service of every offering, with the cases that people ask about. All names are invented and all mail goes to
// .example. It is part of functions/dev only and of nothing that is deployed.
package seed

import (
	"slices"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/ordering"
)

// People are those who can log in, username and subject alike: oneCentral's own, then for each partner its user and its
// signer.
func People() []issuer.Person {
	return []issuer.Person{
		staff("anna.bakker", "Anna Bakker", "nl", ordering.AccountManager),
		staff("bas.vermeer", "Bas Vermeer", "nl", ordering.AccountManager),
		staff("saskia.mulder", "Saskia Mulder", "nl", ordering.SalesManager),
		staff("sven.koster", "Sven Koster", "en", ordering.SalesManager),
		staff("emre.yildiz", "Emre Yıldız", "nl", ordering.Engineering),
		staff("els.jansma", "Els Jansma", "nl", ordering.Engineering),
		staff("olga.peters", "Olga Peters", "nl", ordering.Operations),
		staff("ada.meijer", "Ada Meijer", "nl", ordering.Admin),

		user(Noordlicht, "pien.hoekstra", "Pien Hoekstra", "nl"),
		signer(Noordlicht, "tom.wiersma", "Tom Wiersma", "nl"),
		user(Deltacom, "lucy.hart", "Lucy Hart", "en"),
		signer(Deltacom, "ruud.dekker", "Ruud Dekker", "nl"),
		user(StadsIT, "noor.aziz", "Noor Aziz", "nl"),
		signer(StadsIT, "joris.blom", "Joris Blom", "nl"),
	}
}

func staff(subject, name, locale string, role ordering.Role) issuer.Person {
	return issuer.Person{Subject: subject, Username: subject, Name: name, Mail: subject + "@onecentral.example", Locale: locale, Roles: []string{string(role)}}
}

func user(p ordering.PartnerID, subject, name, locale string) issuer.Person {
	return issuer.Person{
		Subject: subject, Username: subject, Name: name, Mail: subject + "@" + string(p) + ".example", Locale: locale,
		Roles: []string{string(ordering.PartnerUser)}, Partner: string(p),
	}
}

func signer(p ordering.PartnerID, subject, name, locale string) issuer.Person {
	person := user(p, subject, name, locale)
	person.Roles = append(person.Roles, string(ordering.PartnerSigner))
	return person
}

// Find returns the first of the people who has the role, for the partner or with an empty one for oneCentral.
func Find(p ordering.PartnerID, role ordering.Role) issuer.Person {
	people := People()
	return people[slices.IndexFunc(people, func(x issuer.Person) bool {
		return x.Partner == string(p) && slices.Contains(x.Roles, string(role))
	})]
}

// As is one of the people who call the use cases.
func As(p issuer.Person) ordering.Actor {
	return ordering.Actor{
		Subject: ordering.Subject(p.Subject), Name: p.Name, Mail: p.Mail, Language: ordering.Language(p.Locale),
		Roles: roles(p), Partner: ordering.PartnerID(p.Partner), Address: "127.0.0.1",
	}
}

func roles(p issuer.Person) []ordering.Role {
	given := make([]ordering.Role, len(p.Roles))
	for i, role := range p.Roles {
		given[i] = ordering.Role(role)
	}
	return given
}
