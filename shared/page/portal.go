package page

import (
	"net/http"
	"slices"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Portal lists the partner's pages, and what everybody passes on the way to a page. Partners are at work all day: so
// who comes from a mail meets the login of a function that is warm already.
func (p *Pages) Portal() Routes {
	return slices.Concat(p.door(), p.customerRoutes(), p.serviceRoutes(), p.cartRoutes(), p.dossierRoutes())
}

// door lists what is neither the partner's nor oneCentral's.
func (p *Pages) door() Routes {
	return Routes{
		{http.MethodGet, "/{$}", p.serve((*visit).home)},
		{http.MethodPost, languagePath, p.serve((*visit).chooseLanguage)},
		{http.MethodGet, "/documents/{quote}/{version}", p.serve((*visit).document)},
		{http.MethodGet, "/evidence/{quote}/{digest}", p.serve((*visit).evidence)},
		{http.MethodGet, "/assets/{file}", http.HandlerFunc(asset)},
		{http.MethodGet, identity.LoginPath, http.HandlerFunc(p.Browser.Login)},
		{http.MethodGet, identity.CallbackPath, http.HandlerFunc(p.Browser.Callback)},
		{http.MethodPost, identity.LogoutPath, http.HandlerFunc(p.Browser.Logout)},
	}
}

// partnerOnly lets a partner's person pass. It has answered when it returns false without an error: who can log in is sent there.
func (v *visit) partnerOnly() (pass bool, err error) {
	switch {
	case v.actor != nil && ofPartner(v.actor):
		return true, nil
	case v.actor != nil && !v.actor.Staff():
		return false, v.noRole()
	case v.actor != nil:
		return false, &told{http.StatusForbidden, v.say("Deze pagina is niet voor u", "This page is not for you"), v.say("Hier bestellen de partners van oneCentral.", "This is where oneCentral's partners order."), v.toHome()}
	}
	return false, v.sendToLogin()
}

// ofPartner tells who orders.
func ofPartner(a *ordering.Actor) bool {
	return a.Partner != "" && a.Has(ordering.PartnerUser, ordering.PartnerSigner)
}

// sendToLogin leads who asks for a page to the login and back. A form that nobody sent is refused.
func (v *visit) sendToLogin() error {
	if v.r.Method == http.MethodPost {
		return v.loggedOut()
	}
	http.Redirect(v.w, v.r, v.Browser.LoginFor(v.r), http.StatusSeeOther)
	return nil
}
