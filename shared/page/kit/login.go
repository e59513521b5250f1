package kit

import (
	"errors"
	"fmt"
	"net/http"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// authenticate finds out who is there, and speaks the person's language.
func (r *Request) authenticate() error {
	actor, err := r.Browser.Actor(r.HTTP)
	if errors.Is(err, identity.ErrUnauthenticated) {
		r.stranger = err
		return nil
	}
	if err != nil {
		return err
	}
	r.Actor = &actor
	r.Prefer(actor.Language)
	return r.exchange.Authenticated(&actor)
}

// OfPartner reports whether the actor orders for a partner.
func OfPartner(a *ordering.Actor) bool {
	return a.Partner != "" && a.Has(ordering.PartnerUser, ordering.PartnerSigner)
}

// ToLogin leads whoever asks for a page to the login and back. A form that nobody sent is refused, and kept on the page that
// says so: after a login elsewhere in the browser it is sent again from there.
func (r *Request) ToLogin() error {
	if r.HTTP.Method == http.MethodPost {
		if len(r.HTTP.PostForm) == 0 {
			return r.stranger
		}
		r.Render(r.Status(r.stranger), keptPage(r.Shell(r.Say(words.YouAreNotLoggedIn)), r.HTTP.URL.RequestURI(), r.HTTP.PostForm, r.Browser.LoginFor(r.HTTP)))
		return nil
	}
	http.Redirect(r.Writer, r.HTTP, r.Browser.LoginFor(r.HTTP), http.StatusSeeOther)
	return nil
}

// ForPartners lets a partner's person pass.
func ForPartners(handle func(*Request) error) func(*Request) error {
	return func(r *Request) error {
		switch {
		case r.Actor == nil:
			return r.ToLogin()
		case OfPartner(r.Actor):
			return handle(r)
		case !r.Actor.Staff():
			return r.NoRole()
		}
		return r.Refusal(http.StatusForbidden, "partners-only", r.Say(words.ThisPageIsNotFor), r.Say(words.ThisIsWhereOnecentralsPartners), r.ToHome())
	}
}

// ForStaff lets oneCentral's people pass.
func ForStaff(handle func(*Request) error) func(*Request) error {
	return func(r *Request) error {
		switch {
		case r.Actor == nil:
			return r.ToLogin()
		case r.Actor.Staff():
			return handle(r)
		}
		return r.Refusal(http.StatusForbidden, "staff-only", r.Say(words.ThisPageIsNotFor), r.Say(words.ThisIsOnecentralsWorkList), r.ToHome())
	}
}

func (r *Request) login() error { return r.Browser.Login(r.Writer, r.HTTP) }

// logout tells the log whose session ends, if it can.
func (r *Request) logout() error {
	_ = r.authenticate()
	return r.Browser.Logout(r.Writer, r.HTTP)
}

// loggedIn is where the provider sends a person back to.
func (r *Request) loggedIn() error {
	actor, err := r.Browser.Callback(r.Writer, r.HTTP)
	if err == nil {
		_ = r.exchange.Authenticated(&actor) // the answer has begun
	}
	if errors.Is(err, identity.ErrUnauthenticated) {
		err = fmt.Errorf("%w: %w", web.ErrNoAccess, err)
	}
	return err
}
