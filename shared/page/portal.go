package page

import (
	"net/http"
	"slices"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Portal lists the partner's pages, and what everybody passes on the way to a page. Partners are at work all day: so
// who comes from a mail meets the login of a function that is warm already.
func (p *Pages) Portal() Routes {
	return slices.Concat(p.publicRoutes(), p.customerRoutes(), p.serviceRoutes(), p.cartRoutes(), p.dossierRoutes())
}

// publicRoutes lists what is neither the partner's nor oneCentral's.
func (p *Pages) publicRoutes() Routes {
	return Routes{
		get("/{$}", (*visit).home),
		post(languagePath, (*visit).chooseLanguage),
		get("/documents/{quote}/{version}", (*visit).document),
		get("/evidence/{quote}/{digest}", (*visit).evidence),
		{Method: http.MethodGet, Pattern: "/assets/{file}", Serve: (*visit).asset},
		{Method: http.MethodGet, Pattern: identity.LoginPath, Serve: (*visit).login},
		{Method: http.MethodGet, Pattern: identity.CallbackPath, Serve: (*visit).loggedIn},
		{Method: http.MethodPost, Pattern: identity.LogoutPath, Serve: (*visit).logout},
	}
}

// partner lets a partner's person pass.
func partner(handle func(*visit) error) func(*visit) error {
	return func(v *visit) error {
		switch {
		case v.actor == nil:
			return v.toLogin()
		case ofPartner(v.actor):
			return handle(v)
		case !v.actor.Staff():
			return v.noRole()
		}
		return v.error(http.StatusForbidden, "partners-only", v.Say(words.ThisPageIsNotFor), v.Say(words.ThisIsWhereOnecentralsPartners), v.toHome())
	}
}

// ofPartner tells who orders.
func ofPartner(a *ordering.Actor) bool {
	return a.Partner != "" && a.Has(ordering.PartnerUser, ordering.PartnerSigner)
}

// toLogin leads who asks for a page to the login and back. A form that nobody sent is refused.
func (v *visit) toLogin() error {
	if v.r.Method == http.MethodPost {
		return identity.ErrUnauthenticated
	}
	http.Redirect(v.w, v.r, v.Browser.LoginFor(v.r), http.StatusSeeOther)
	return nil
}
