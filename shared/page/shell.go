package page

import (
	"cmp"
	"errors"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// shell is what surrounds every page.
type shell struct {
	speech
	title string
	// name is whose session it is, empty for nobody's.
	name    string
	menu    []menuItem
	other   otherLanguage
	request string
}

// menuItem leads to a page that the person has; here is the aria-current of one that is the page at hand, or above it.
type menuItem struct {
	next
	here string
}

func (v *visit) shell(title string) shell {
	s := shell{speech: v.speech, title: title, other: v.otherLanguage(), request: v.id}
	if v.actor == nil {
		return s
	}
	s.name = cmp.Or(v.actor.Name, string(v.actor.Subject))
	for _, n := range v.menu() {
		here := ""
		switch path := v.r.URL.Path; {
		case path == n.address:
			here = "page"
		case strings.HasPrefix(path, n.address+"/"):
			here = "true"
		}
		s.menu = append(s.menu, menuItem{next{v.to(n.address), n.label}, here})
	}
	return s
}

// menu lists the pages that the person begins at, by role.
func (v *visit) menu() []next {
	switch a := v.actor; {
	case ofPartner(a):
		return []next{
			{"/services", v.say("Diensten", "Services")},
			{"/catalog", v.say("Aanbod", "Catalogue")},
			{"/customers", v.say("Klanten", "Customers")},
			{"/quotes", v.say("Offertes", "Quotes")},
			{"/orders", "Orders"},
		}
	case a.Staff():
		pages := []next{{"/approvals", v.say("Werklijst", "Work list")}}
		if a.Has(ordering.AccountManager) {
			pages = append(pages, next{"/delegations", v.say("Vervanging", "Stand-in")})
		}
		if a.SeesNumbers() {
			pages = append(pages, next{"/numbers", v.say("Cijfers", "Numbers")})
		}
		return pages
	}
	return nil
}

// recognise finds out who is there, and speaks the person's language.
func (v *visit) recognise() error {
	actor, err := v.Browser.Actor(v.r)
	if errors.Is(err, identity.ErrUnauthenticated) {
		return nil
	}
	if err != nil {
		return err
	}
	actor.Address = v.address()
	v.actor = &actor
	v.prefer(actor.Language)
	return nil
}

// staffOnly lets one of oneCentral's people pass. It has answered when it returns false without an error: who can log in is sent there.
func (v *visit) staffOnly() (pass bool, err error) {
	switch {
	case v.actor != nil && v.actor.Staff():
		return true, nil
	case v.actor != nil:
		return false, &told{http.StatusForbidden, v.say("Deze pagina is niet voor u", "This page is not for you"), v.say("Dit is de werklijst van oneCentral.", "This is oneCentral's work list."), v.toHome()}
	}
	return false, v.sendToLogin()
}

// loggedOut answers a form that nobody sent.
func (v *visit) loggedOut() *told {
	return &told{
		http.StatusForbidden, v.say("U bent niet ingelogd", "You are not logged in"),
		v.say("Er is niets vastgelegd. Log in en probeer het opnieuw.", "Nothing was recorded. Please log in and try again."),
		&next{v.Browser.LoginFor(v.r), v.say("Inloggen", "Log in")},
	}
}
