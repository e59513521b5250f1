package admin

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// peoplePath lists the directory's people; each has its page below it.
const peoplePath = "/admin/people"

func personPath(id ordering.Subject) string { return peoplePath + "/" + url.PathEscape(string(id)) }

// personRequest is a request for a page of the directory's people.
type personRequest struct{ request }

func (p *Pages) onPeople(handle func(personRequest) error) func(*kit.Request) error {
	return p.serve(func(r request) error { return handle(personRequest{r}) })
}

// What the forms about access ask for.
const (
	actionRevoke = "revoke"
	actionLogout = "logout"
)

const (
	fieldSubject = "subject"
	// fieldDone, in an address, names what has just been done.
	fieldDone = "done"
)

// rolesOfPeople are those that oneCentral's people can have.
var rolesOfPeople = []ordering.Role{ordering.AccountManager, ordering.SalesManager, ordering.Engineering, ordering.Operations, ordering.Admin}

// peopleList is the directory's people, or those that were sought.
type peopleList struct {
	frame
	banner        *kit.Banner
	sought, count string
	rows          []personRow
	more          string
	key           string
	subject       kit.InputField
}

type personRow struct{ address, name, mail, roles string }

func (r personRequest) people() error { return r.peoplePage(http.StatusOK, nil) }

func (r personRequest) peoplePage(status int, refused *ordering.Error) error {
	p := &peopleList{frame: r.frame(r.Say(words.PeopleHeading)), banner: r.doneBanner(), sought: r.sought(), key: r.FormKey(), subject: field(fieldSubject, r.Say(words.PersonSubject), 255)}
	if refused != nil {
		p.banner = &kit.Banner{Tone: "bad", Title: r.Say(words.NothingHasBeenSavedYet), Text: r.Say(refused.Message)}
	}
	found, err := r.Directory.FindPeople(r.Context(), *r.Actor, p.sought)
	if err != nil {
		return err
	}
	p.count = r.Say(words.NPeople(len(found)))
	shown, more, err := page(r.request, peoplePath, found)
	if err != nil {
		return err
	}
	p.more = more
	for _, person := range shown {
		p.rows = append(p.rows, personRow{r.To(personPath(person.Subject)), person.Name, person.Mail, r.roles(person)})
	}
	r.Render(status, peopleDocument(p))
	return nil
}

func (r personRequest) roles(p *ordering.Person) string {
	var roles []string
	for _, role := range p.Roles {
		roles = append(roles, r.Role(role))
	}
	if roles == nil {
		return r.Say(words.PersonNoRoles)
	}
	return strings.Join(roles, ", ")
}

// doneBanner tells what the address says was just done.
func (r personRequest) doneBanner() *kit.Banner {
	switch r.HTTP.URL.Query().Get(fieldDone) {
	case actionRevoke:
		return &kit.Banner{Tone: "good", Title: r.Say(words.LinksWereRevoked)}
	case actionLogout:
		return &kit.Banner{Tone: "good", Title: r.Say(words.SessionsWereEnded)}
	}
	return nil
}

// logoutSomebody ends the sessions of whoever has the subject: people of partners are in no directory.
func (r personRequest) logoutSomebody() error {
	command := func(ordering.Idempotency) error {
		return r.Directory.EndSessions(r.Context(), *r.Actor, r.Sessions, ordering.Subject(r.typed(fieldSubject)))
	}
	return r.Submit(r.At(peoplePath+"?"+fieldDone+"="+actionLogout), command, r.peoplePage)
}

// personPage is all about one of the people.
type personPage struct {
	frame
	banner       *kit.Banner
	facts        []document.Fact
	partners     []kit.Link
	edit         string
	address, key string
}

func (r personRequest) person() (*ordering.Person, error) {
	return r.Directory.Person(r.Context(), *r.Actor, ordering.Subject(r.HTTP.PathValue("person")))
}

func (r personRequest) showPerson() error { return r.personPage(http.StatusOK, nil) }

func (r personRequest) personPage(status int, refused *ordering.Error) error {
	person, err := r.person()
	if err != nil {
		return err
	}
	partners, err := r.Directory.FindPartners(r.Context(), *r.Actor, "")
	if err != nil {
		return err
	}
	here := personPath(person.Subject)
	p := &personPage{frame: r.frame(person.Name), banner: r.doneBanner(), edit: r.To(here + "/edit"), address: r.To(here), key: r.FormKey()}
	if refused != nil {
		p.banner = &kit.Banner{Tone: "bad", Title: r.Say(words.NothingHasBeenSavedYet), Text: r.Say(refused.Message)}
	}
	p.facts = []document.Fact{
		{Label: r.Say(words.PersonRoles), Value: r.roles(person)},
		{Label: r.Say(words.PersonMail), Value: person.Mail},
		{Label: r.Say(words.PartnerLanguage), Value: words.In(person.Language).Say(words.OwnName)},
		{Label: r.Say(words.PersonSubject), Value: string(person.Subject)},
	}
	for _, partner := range partners {
		if partner.AccountManager == person.Subject {
			p.partners = append(p.partners, kit.Link{Address: r.To(partnerPath(partner.ID)), Label: partner.Name})
		}
	}
	r.Render(status, personDocument(p))
	return nil
}

// changePerson revokes the person's links, or ends its sessions.
func (r personRequest) changePerson() error {
	id, action := ordering.Subject(r.HTTP.PathValue("person")), r.HTTP.PostForm.Get("action")
	var command func(ordering.Idempotency) error
	switch action {
	case actionRevoke:
		command = func(once ordering.Idempotency) error {
			_, err := r.Directory.RevokeLinks(r.Context(), *r.Actor, once, id)
			return err
		}
	case actionLogout:
		command = func(ordering.Idempotency) error {
			return r.Directory.EndSessions(r.Context(), *r.Actor, r.Sessions, id)
		}
	default:
		return r.Incomplete()
	}
	return r.Submit(r.At(personPath(id)+"?"+fieldDone+"="+action), command, r.personPage)
}

func roleField(role ordering.Role) string { return "role." + string(role) }

// personFields are those of an entry of the directory; a new one has its subject among them.
func (r personRequest) personFields(isNew bool) kit.FieldGroups {
	mail := field("mail", r.Say(words.PersonMail), 254)
	mail.Kind = "email"
	who := []kit.InputField{field("name", r.Say(words.Name), ordering.MaxName), mail, r.languageChoice(r.Say(words.PartnerLanguage))}
	if isNew {
		subject := field(fieldSubject, r.Say(words.PersonSubject), 255)
		subject.Hint = r.Say(words.PersonSubjectHint)
		who = append([]kit.InputField{subject}, who...)
	}
	roles := kit.FieldGroup{Legend: r.Say(words.PersonRoles), Hint: r.Say(words.PersonRolesHint)}
	for _, role := range rolesOfPeople {
		f := field(roleField(role), r.Role(role), 0)
		f.Kind = "checkbox"
		roles.Fields = append(roles.Fields, f)
	}
	return kit.FieldGroups{{Legend: r.Say(words.PersonLabel), Fields: who}, roles}
}

// personForm is filled in with the person.
func (r personRequest) personForm(p *ordering.Person) kit.FieldGroups {
	known := map[string]string{"name": p.Name, "mail": p.Mail, "language": string(p.Language)}
	for _, role := range p.Roles {
		known[roleField(role)] = "1"
	}
	return r.personFields(p.Subject == "").Fill(func(name string) string { return known[name] })
}

// typedPerson is the person with what the form says of it.
func (r personRequest) typedPerson(p ordering.Person) ordering.Person {
	p.Name, p.Mail, p.Language = r.typed("name"), r.typed("mail"), ordering.Language(r.typed("language"))
	p.Roles = slices.DeleteFunc(slices.Clone(rolesOfPeople), func(role ordering.Role) bool { return r.typed(roleField(role)) == "" })
	return p
}

func (r personRequest) newPerson() error {
	return r.askPerson(http.StatusOK, nil, r.personForm(&ordering.Person{Language: words.Dutch}), nil)
}

func (r personRequest) createPerson() error {
	p := r.typedPerson(ordering.Person{Subject: ordering.Subject(r.typed(fieldSubject))})
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.PutPerson(r.Context(), *r.Actor, once, p)
		return err
	}
	return r.Submit(r.At(personPath(p.Subject)), command, func(status int, refused *ordering.Error) error {
		if stale(refused) {
			refused = &ordering.Error{Fields: []ordering.FieldError{ordering.NewFieldError(fieldSubject, "taken", words.ThereIsSuchPerson)}}
		}
		return r.personRefused(status, nil, refused)
	})
}

func (r personRequest) editPerson() error {
	person, err := r.person()
	if err != nil {
		return err
	}
	return r.askPerson(http.StatusOK, person, r.personForm(person), nil)
}

func (r personRequest) updatePerson() error {
	person, err := r.person()
	if err != nil {
		return err
	}
	version, err := r.seen()
	if err != nil {
		return err
	}
	next := r.typedPerson(*person)
	next.Version = version
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.PutPerson(r.Context(), *r.Actor, once, next)
		return err
	}
	return r.Submit(r.At(personPath(person.Subject)), command, func(status int, refused *ordering.Error) error { return r.personRefused(status, person, refused) })
}

// personRefused shows the form again with what was typed, and what is wrong with it; person is nil for a new one.
func (r personRequest) personRefused(status int, person *ordering.Person, refused *ordering.Error) error {
	groups := r.personFields(person == nil).Fill(r.typed)
	if person != nil && stale(refused) {
		return r.askPerson(status, person, groups, groups.Changed(r.Locale, r.Say(words.PersonWasChangedMeanwhile), r.personForm(person)))
	}
	return r.askPerson(status, person, groups, groups.Refuse(r.Locale, refused))
}

func (r personRequest) askPerson(status int, person *ordering.Person, groups kit.FieldGroups, banner *kit.Banner) error {
	p := &editPage{frame: r.frame(r.Say(words.NewPerson)), banner: banner, address: r.To(peoplePath + "/new"), back: r.To(peoplePath), key: r.FormKey(), groups: groups}
	if person != nil {
		p.Title, p.version = r.Say(words.DetailsOfPartner(person.Name)), strconv.FormatInt(person.Version, 10)
		p.address, p.back = r.To(personPath(person.Subject)+"/edit"), r.To(personPath(person.Subject))
	}
	r.Render(status, editDocument(p))
	return nil
}
