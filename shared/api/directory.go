package api

import (
	"cmp"
	"errors"
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// administered refuses others than administrators before anything that they send is read.
func administered(serve func(*call) (*answer, error)) func(*call) (*answer, error) {
	return func(c *call) (*answer, error) {
		if err := access.AdminOnly(c.actor); err != nil {
			return nil, err
		}
		return serve(c)
	}
}

func (h Approval) partner(c *call) (*answer, error) {
	p, err := h.Directory.Partner(c.Context(), c.actor, c.partner())
	return c.partnerAnswer(p, err)
}

func (c *call) partnerAnswer(p *ordering.Partner, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	view := contract.PartnerOf(p)
	if c.actor.Partner != "" {
		view.BlockReason = ""
	}
	return c.versioned(http.StatusOK, view, p.Version)
}

func (h Approval) putPartner(c *call) (*answer, error) {
	in, err := body[contract.PartnerInput](c)
	if err != nil {
		return nil, err
	}
	p, err := h.Directory.PutPartner(c.Context(), c.actor, ordering.Idempotency{}, contract.AsPartner(c.partner(), c.version(), in))
	return c.partnerAnswer(p, err)
}

type accountManagerInput struct {
	AccountManager ordering.Subject `json:"accountManager"`
}

func (h Approval) setAccountManager(c *call) (*answer, error) {
	in, err := body[accountManagerInput](c)
	if err != nil {
		return nil, err
	}
	p, err := h.Directory.SetAccountManager(c.Context(), c.actor, ordering.Idempotency{}, c.partner(), c.version(), in.AccountManager)
	return c.partnerAnswer(p, err)
}

func (h Approval) person(c *call) (*answer, error) {
	p, err := h.Directory.Person(c.Context(), c.actor, c.person())
	return c.personAnswer(p, err)
}

func (c *call) personAnswer(p *ordering.Person, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return c.versioned(http.StatusOK, contract.PersonOf(p), p.Version)
}

type personInput struct {
	Name     string            `json:"name"`
	Mail     string            `json:"mail"`
	Language ordering.Language `json:"language"`
	Roles    []ordering.Role   `json:"roles"`
}

func (h Approval) putPerson(c *call) (*answer, error) {
	in, err := body[personInput](c)
	if err != nil {
		return nil, err
	}
	p, err := h.Directory.PutPerson(c.Context(), c.actor, ordering.Idempotency{}, ordering.Person{
		Subject: c.person(), Name: in.Name, Mail: in.Mail, Language: in.Language, Roles: in.Roles, Version: c.version(),
	})
	return c.personAnswer(p, err)
}

func (h Approval) revokeLinks(c *call) (*answer, error) {
	in, err := optionalBody[struct{}](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Person, error) {
		return h.Directory.RevokeLinks(c.Context(), c.actor, o, c.person())
	}, func(p *ordering.Person) (*answer, error) { return c.personAnswer(p, nil) })
}

// auditEvents lists what administrators changed.
func (h Approval) auditEvents(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.AuditEventOf)(h.Directory.Audit(c.Context(), c.actor, page))
}

// endSessions repeated does no harm, so that it takes no key.
func (h Approval) endSessions(c *call) (*answer, error) {
	if err := h.Directory.EndSessions(c.Context(), c.actor, h.Sessions, c.person()); err != nil {
		return nil, err
	}
	return &answer{Status: http.StatusNoContent}, nil
}

// catalogHead identifies a version of the catalogue, and tells what it takes from live services.
type catalogHead struct {
	Version   string        `json:"catalogVersion"`
	ValidFrom calendar.Date `json:"validFrom"`
	Follows   string        `json:"follows,omitempty"`
	Dropped   []droppedPart `json:"dropped"`
}

type droppedPart struct {
	Offering catalog.OfferingID `json:"offering"`
	Kind     catalog.PartKind   `json:"kind"`
	ID       string             `json:"id,omitempty"`
	Services int                `json:"services"`
	First    []serviceRef       `json:"first"`
}

type serviceRef struct {
	Partner ordering.PartnerID `json:"partner"`
	Service ordering.ServiceID `json:"service"`
}

func newCatalogHead(c *catalog.Catalog, d *directory.CatalogDifference) catalogHead {
	head := catalogHead{c.Version, c.ValidFrom, d.Follows, []droppedPart{}}
	for _, part := range d.Dropped {
		view := droppedPart{Offering: part.Offering, Kind: part.Kind, ID: part.ID, Services: part.Services}
		for _, s := range part.First {
			view.First = append(view.First, serviceRef(s))
		}
		head.Dropped = append(head.Dropped, view)
	}
	return head
}

// putCatalog adds a version of the catalogue, and answers what it takes from live services. Every fault is an entry of a 422.
func (h Approval) putCatalog(c *call) (*answer, error) {
	raw, err := c.raw()
	if err != nil {
		return nil, err
	}
	if _, err := parse(raw); err != nil {
		return nil, err
	}
	version, err := catalog.Parse(raw)
	if err != nil {
		return nil, catalogErrors(err)
	}
	if version.Version != c.PathValue("version") {
		return nil, invalidChoice("catalogVersion", words.AnotherVersionThanOneIn)
	}
	difference, err := h.Directory.PutCatalog(c.Context(), c.actor, version)
	if err != nil {
		return nil, catalogErrors(err)
	}
	return ok(newCatalogHead(version, difference), nil)
}

// catalogErrors makes a 422 of a version's faults, each with its path.
func catalogErrors(err error) error {
	var faults catalog.Faults
	if !errors.As(err, &faults) {
		return err
	}
	var fields fieldErrors
	for _, f := range faults {
		fields = append(fields, ordering.FieldError{Field: cmp.Or(f.Path, "body"), Code: f.Code, Message: f.Message})
	}
	return &web.Error{Status: http.StatusUnprocessableEntity, Code: "catalog-invalid", Fields: fields}
}
