// Package admin has the pages of oneCentral's administrators: partners, people and what else they keep.
package admin

import (
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Pages are the pages of administrators, with what they may do.
type Pages struct {
	Directory *directory.Directory
	// Sessions are what people have open in a browser.
	Sessions directory.Sessions
}

// request is a request for one of these pages.
type request struct {
	*kit.Request
	*Pages
}

// Routes lists the pages.
func (p *Pages) Routes() kit.Routes {
	return kit.Routes{
		kit.Get(kit.AdminPath, p.serve(request.begin)),
		long(kit.Get(partnersPath, p.serve(request.partners))),
		kit.Get(partnersPath+"/new", p.serve(request.newPartner)),
		kit.Post(partnersPath+"/new", p.serve(request.createPartner)),
		kit.Get(partnersPath+"/{partner}", p.serve(request.showPartner)),
		kit.Post(partnersPath+"/{partner}", p.serve(request.changePartner)),
		kit.Get(partnersPath+"/{partner}/edit", p.serve(request.editPartner)),
		kit.Post(partnersPath+"/{partner}/edit", p.serve(request.updatePartner)),
		kit.Get(partnersPath+"/{partner}/account-manager", p.serve(request.showManager)),
		kit.Post(partnersPath+"/{partner}/account-manager", p.serve(request.setManager)),
		kit.Get(partnersPath+"/{partner}/brand", p.serve(request.showBrand)),
		uploading(maxLogoUpload, kit.Post(partnersPath+"/{partner}/brand", p.serve(request.setBrand))),
		kit.Get(partnersPath+"/{partner}/logo", p.serve(request.logo)),
		kit.Get(peoplePath, p.onPeople(personRequest.people)),
		kit.Post(peoplePath, p.onPeople(personRequest.logoutSomebody)),
		kit.Get(peoplePath+"/new", p.onPeople(personRequest.newPerson)),
		kit.Post(peoplePath+"/new", p.onPeople(personRequest.createPerson)),
		long(kit.Get(peoplePath+"/{person}", p.onPeople(personRequest.showPerson))),
		kit.Post(peoplePath+"/{person}", p.onPeople(personRequest.changePerson)),
		kit.Get(peoplePath+"/{person}/edit", p.onPeople(personRequest.editPerson)),
		kit.Post(peoplePath+"/{person}/edit", p.onPeople(personRequest.updatePerson)),
		long(kit.Get(auditPath, p.serve(request.audit))),
	}
}

// long marks a page that reads a whole collection.
func long(route web.Route[*kit.Request]) web.Route[*kit.Request] {
	route.Long = true
	return route
}

// serve serves administrators only.
func (p *Pages) serve(handle func(request) error) func(*kit.Request) error {
	return func(r *kit.Request) error {
		switch {
		case r.Actor == nil:
			return r.ToLogin()
		case r.Actor.Staff() && r.Actor.Has(ordering.Admin):
			return handle(request{r, p})
		}
		return r.Refusal(http.StatusForbidden, "administrators-only", r.Say(words.ThisPageIsNotFor), r.Say(words.OnlyAdministratorCanDoThis), r.ToHome())
	}
}

// begin leads to the first of the sections.
func (r request) begin() error {
	http.Redirect(r.Writer, r.HTTP, r.To(partnersPath), http.StatusSeeOther)
	return nil
}

// frame is what surrounds every page of administration: the shell, and the ways to its sections.
type frame struct {
	kit.Shell
	sections []section
}

// section is a part of administration; here is the aria-current of the one that the page at hand is in.
type section struct {
	kit.Link
	here string
}

func (r request) frame(title string) frame {
	f := frame{Shell: r.Shell(title), sections: []section{
		{Link: kit.Link{Address: partnersPath, Label: r.Say(words.PartnersHeading)}},
		{Link: kit.Link{Address: peoplePath, Label: r.Say(words.PeopleHeading)}},
		{Link: kit.Link{Address: auditPath, Label: r.Say(words.AuditOfPages)}},
	}}
	for i := range f.sections {
		s := &f.sections[i]
		switch path := r.HTTP.URL.Path; {
		case path == s.Address:
			s.here = "page"
		case strings.HasPrefix(path, s.Address+"/"):
			s.here = "true"
		}
		s.Address = r.To(s.Address)
	}
	return f
}
