package page

import (
	"errors"
	"net/http"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// shell is what surrounds every page.
type shell struct {
	speech
	title string
	// name is whose session it is, empty for nobody's.
	name string
	// manager may delegate, staff has a work list.
	staff, manager bool
	workList       string
	delegations    string
	logout         string
	other          next
	request        string
}

func (v *visit) shell(title string) shell {
	s := shell{
		speech: v.speech, title: title, workList: v.to("/approvals"), delegations: v.to("/delegations"),
		logout: identity.LogoutPath, request: v.id, other: next{v.r.URL.Path + "?lang=en", "English"},
	}
	if v.language == catalog.English {
		s.other = next{v.r.URL.Path + "?lang=nl", "Nederlands"}
	}
	if a := v.actor; a != nil {
		s.name, s.staff, s.manager = a.Name, a.Staff(), a.Staff() && a.Has(ordering.AccountManager)
		if s.name == "" {
			s.name = string(a.Subject)
		}
	}
	return s
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
		return false, &told{http.StatusForbidden, v.say("Deze pagina is niet voor u", "This page is not for you"), v.say("Dit is de werklijst van oneCentral.", "This is oneCentral's work list."), nil}
	case v.r.Method == http.MethodPost:
		return false, v.loggedOut()
	}
	http.Redirect(v.w, v.r, v.Browser.LoginFor(v.r), http.StatusSeeOther)
	return false, nil
}

// loggedOut answers a form that nobody sent.
func (v *visit) loggedOut() *told {
	return &told{
		http.StatusForbidden, v.say("U bent niet ingelogd", "You are not logged in"),
		v.say("Er is niets vastgelegd. Log in en probeer het opnieuw.", "Nothing was recorded. Please log in and try again."),
		&next{v.Browser.LoginFor(v.r), v.say("Inloggen", "Log in")},
	}
}
