package admin

import (
	"cmp"
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// partnerFields are those of a partner; a new one has its id and its account manager among them.
func (r request) partnerFields(isNew bool) (kit.FieldGroups, error) {
	levels, err := r.Directory.Levels(r.Context(), *r.Actor)
	if err != nil {
		return nil, err
	}
	kind := r.choice("kind", r.Say(words.PartnerKind))
	for _, k := range []ordering.PartnerKind{ordering.Reseller, ordering.Solutions} {
		kind.Choices = append(kind.Choices, kit.Choice{Value: string(k), Label: r.Say(words.KindOfPartner(string(k)))})
	}
	kind.Hint = r.Say(words.KindHint)
	level := r.choice("level", r.Say(words.PartnerLevel))
	for _, l := range levels {
		level.Choices = append(level.Choices, kit.Choice{Value: l, Label: l})
	}
	mailbox := field("orderMailbox", r.Say(words.OrderMailbox), 254)
	mailbox.Kind, mailbox.Hint = "email", r.Say(words.OrderMailboxHint)
	release := field("automaticRelease", r.Say(words.ReleaseAtOnce), 0)
	release.Kind, release.Note = "checkbox", r.Say(words.ReleaseAtOnceNote)
	fields := []kit.InputField{field("name", r.Say(words.Name), ordering.MaxName), kind, level, mailbox, r.languageChoice(r.Say(words.PartnerLanguage)), release}
	if isNew {
		id := field("id", r.Say(words.PartnerIdLabel), 64)
		id.Hint = r.Say(words.PartnerIdHint)
		managers, err := r.Directory.AccountManagers(r.Context())
		if err != nil {
			return nil, err
		}
		fields = append([]kit.InputField{id, r.managerChoice(managers, r.Say(words.AccountManagerHeading), "")}, fields...)
	}
	const of = "company."
	country := kit.CountryInput(r.Locale, kit.TextField{Name: of + "country"})
	there := kit.CountryInput(r.Locale, kit.TextField{Name: of + "address.country"})
	country.Fill, there.Fill = "off", "off"
	kvk := field(of+"kvk", r.Say(words.KvkNumber), 12)
	kvk.Hint = r.Say(words.EightDigitsDutchBusinessesOnly)
	return kit.FieldGroups{
		{Legend: r.Say(words.Partner), Fields: fields},
		{Legend: r.Say(words.Business), Hint: r.Say(words.CompanyHint), Optional: true, Fields: []kit.InputField{field(of+"legalName", r.Say(words.LegalName), ordering.MaxName), country, kvk, field(of+"vatId", r.Say(words.VatId), 20)}},
		{Legend: r.Say(words.BusinessAddress), Optional: true, Fields: []kit.InputField{
			field(of+"address.street", r.Say(words.Street), ordering.MaxName), field(of+"address.houseNumber", r.Say(words.HouseNumber), 20),
			field(of+"address.postcode", r.Say(words.Postcode), 12), field(of+"address.city", r.Say(words.Town), ordering.MaxName), there,
		}},
	}, nil
}

// partnerForm is filled in with the partner.
func (r request) partnerForm(p *ordering.Partner) (kit.FieldGroups, error) {
	groups, err := r.partnerFields(p.ID == "")
	if err != nil {
		return nil, err
	}
	a := cmp.Or(p.Company.Address, &ordering.Address{Country: p.Company.Country})
	known := map[string]string{
		"name": p.Name, "kind": string(p.Kind), "level": p.Level, "orderMailbox": p.OrderMailbox, "language": string(p.Language),
		"company.legalName": p.Company.LegalName, "company.country": p.Company.Country, "company.kvk": p.Company.KvK, "company.vatId": p.Company.VATID,
		"company.address.street": a.Street, "company.address.houseNumber": a.HouseNumber, "company.address.postcode": a.Postcode, "company.address.city": a.City, "company.address.country": a.Country,
	}
	if p.AutomaticRelease {
		known["automaticRelease"] = "1"
	}
	return groups.Fill(func(name string) string { return known[name] }), nil
}

// typedPartner is the partner with what the form says of it.
func (r request) typedPartner(p ordering.Partner) ordering.Partner {
	p.Name, p.Kind, p.Level, p.OrderMailbox = r.typed("name"), ordering.PartnerKind(r.typed("kind")), r.typed("level"), r.typed("orderMailbox")
	p.Language, p.AutomaticRelease = ordering.Language(r.typed("language")), r.typed("automaticRelease") != ""
	p.Company = ordering.Company{LegalName: r.typed("company.legalName"), KvK: r.typed("company.kvk"), VATID: r.typed("company.vatId"), Country: r.typed("company.country")}
	a := ordering.Address{
		Street: r.typed("company.address.street"), HouseNumber: r.typed("company.address.houseNumber"), Postcode: r.typed("company.address.postcode"), City: r.typed("company.address.city"),
	}
	if a != (ordering.Address{}) { // a country alone is none
		a.Country = r.typed("company.address.country")
		p.Company.Address = &a
	}
	return p
}

func (r request) newPartner() error {
	groups, err := r.partnerForm(&ordering.Partner{Language: words.Dutch, Company: ordering.Company{Country: "NL"}})
	if err != nil {
		return err
	}
	return r.askPartner(http.StatusOK, nil, groups, nil)
}

func (r request) createPartner() error {
	p := r.typedPartner(ordering.Partner{ID: ordering.PartnerID(r.typed("id")), AccountManager: ordering.Subject(r.typed("accountManager"))})
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.PutPartner(r.Context(), *r.Actor, once, p)
		return err
	}
	return r.Submit(r.At(partnerPath(p.ID)), command, func(status int, refused *ordering.Error) error {
		if stale(refused) {
			refused = &ordering.Error{Fields: []ordering.FieldError{ordering.NewFieldError("id", "taken", words.ThereIsSuchPartner)}}
		}
		return r.partnerRefused(status, nil, refused)
	})
}

func (r request) editPartner() error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	groups, err := r.partnerForm(partner)
	if err != nil {
		return err
	}
	return r.askPartner(http.StatusOK, partner, groups, nil)
}

func (r request) updatePartner() error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	version, err := r.seen()
	if err != nil {
		return err
	}
	next := r.typedPartner(*partner)
	next.Version = version
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.PutPartner(r.Context(), *r.Actor, once, next)
		return err
	}
	return r.Submit(r.At(partnerPath(partner.ID)), command, func(status int, refused *ordering.Error) error { return r.partnerRefused(status, partner, refused) })
}

// partnerRefused shows the form again with what was typed, and what is wrong with it; partner is nil for a new one.
func (r request) partnerRefused(status int, partner *ordering.Partner, refused *ordering.Error) error {
	groups, err := r.partnerFields(partner == nil)
	if err != nil {
		return err
	}
	groups.Fill(r.typed)
	if partner == nil || !stale(refused) {
		return r.askPartner(status, partner, groups, groups.Refuse(r.Locale, refused))
	}
	now, err := r.partnerForm(partner)
	if err != nil {
		return err
	}
	return r.askPartner(status, partner, groups, groups.Changed(r.Locale, r.Say(words.PartnerWasChangedMeanwhile), now))
}

func (r request) askPartner(status int, partner *ordering.Partner, groups kit.FieldGroups, banner *kit.Banner) error {
	p := &editPage{frame: r.frame(r.Say(words.NewPartner)), banner: banner, address: r.To(partnersPath + "/new"), back: r.To(partnersPath), key: r.FormKey(), groups: groups}
	if partner != nil {
		p.Title, p.version = r.Say(words.DetailsOfPartner(partner.Name)), strconv.FormatInt(partner.Version, 10)
		p.address, p.back = r.To(partnerPath(partner.ID)+"/edit"), r.To(partnerPath(partner.ID))
	}
	r.Render(status, editDocument(p))
	return nil
}
