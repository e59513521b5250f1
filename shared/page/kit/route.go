package kit

import (
	"errors"
	"fmt"
	"net/http"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
)

// MaxForm bounds a form without a file, in bytes: 80 items with four fields each, and a reason of 2,000 characters.
const MaxForm = 64 << 10

// Routes is a group of pages that are deployed together.
type Routes []web.Route[*Request]

// Public lists what everybody passes on the way to a page: assets, the choice of a language, login and logout.
func Public() Routes {
	return Routes{
		Post(languagePath, (*Request).chooseLanguage),
		{Method: http.MethodGet, Pattern: "/assets/{file}", Unlimited: true, Serve: (*Request).asset},
		{Method: http.MethodGet, Pattern: identity.LoginPath, Serve: (*Request).login},
		{Method: http.MethodGet, Pattern: identity.CallbackPath, Serve: (*Request).loggedIn},
		{Method: http.MethodPost, Pattern: identity.LogoutPath, Serve: (*Request).logout},
	}
}

// Get is the route of a page. What the rules refuse as invalid was in its query.
func Get(pattern string, handle func(*Request) error) web.Route[*Request] {
	return web.Route[*Request]{Method: http.MethodGet, Pattern: pattern, Serve: func(r *Request) error {
		err := r.serve(handle)
		if ordering.KindOf(err) == ordering.Invalid {
			err = fmt.Errorf("%w: %w", web.ErrQuery, err)
		}
		return err
	}}
}

// Post is the route of a form.
func Post(pattern string, handle func(*Request) error) web.Route[*Request] {
	return web.Route[*Request]{Method: http.MethodPost, Pattern: pattern, Serve: func(r *Request) error {
		return r.serve(func(r *Request) error {
			if err := r.HTTP.ParseForm(); err != nil {
				return r.unread(err)
			}
			return handle(r)
		})
	}}
}

// unread tells why a form could not be read.
func (r *Request) unread(err error) error {
	if tooBig := (*http.MaxBytesError)(nil); errors.As(err, &tooBig) {
		return err
	}
	return r.Incomplete()
}

// serve finds out who is there before it handles the request.
func (r *Request) serve(handle func(*Request) error) error {
	if err := r.authenticate(); err != nil {
		return err
	}
	return handle(r)
}
