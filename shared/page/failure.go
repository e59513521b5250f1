package page

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// pageError is an error in the words of its own page, and a way on.
type pageError struct {
	http        *web.Error
	title, text string
	// next is where to go on, nil for nowhere.
	next *next
}

// next is a link that offers itself as the thing to do.
type next struct{ address, label string }

func (e *pageError) Error() string { return e.title }

func (e *pageError) Unwrap() error { return e.http }

// error makes an error in the reader's language.
func (v *visit) error(status int, code, title, text string, next *next) *pageError {
	return &pageError{&web.Error{Status: status, Code: code}, title, text, next}
}

// render writes a whole page, or the page of a fault when it cannot be drawn.
func (v *visit) render(status int, page templ.Component) {
	var body bytes.Buffer
	if err := page.Render(context.WithoutCancel(v.r.Context()), &body); err != nil {
		v.Log.ErrorContext(v.r.Context(), "page not drawn", "request", v.exchange.ID, "error", err)
		http.Error(v.w, v.Say(words.SomethingWentWrong), http.StatusInternalServerError)
		return
	}
	v.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	v.w.Header().Set("Content-Language", string(v.Language))
	v.w.WriteHeader(status)
	// The reader may have gone: that is its own affair.
	_, _ = v.w.Write(body.Bytes())
}

// fail answers with the page of an error.
func (v *visit) fail(e *web.Error) {
	var own *pageError
	if !errors.As(e, &own) {
		own = &pageError{e, v.Say(e.Title), v.Say(e.Detail), v.wayOn(e)}
	}
	if own.text == own.title+"." {
		own.text = ""
	}
	shell := v.shell(own.title)
	shell.request = v.exchange.ID
	v.render(e.Status, messagePage(shell, own))
}

// wayOn is where to go after an error, nil for nowhere.
func (v *visit) wayOn(e *web.Error) *next {
	link := func(of error) bool { return errors.Is(e, of) }
	switch {
	case errors.Is(e, web.ErrNoAccess), e.Status == web.StatusClientClosed:
		return nil
	case e.Status == http.StatusUnauthorized:
		return &next{v.Browser.LoginFor(v.r), v.Say(words.LogIn)}
	case e.Status == http.StatusServiceUnavailable:
		return v.again()
	case link(identity.ErrLinkMalformed), link(identity.ErrLinkForged), link(identity.ErrLinkRevoked), link(identity.ErrLinkExpired):
		return v.toWorkList()
	}
	return v.toHome()
}

// noRole tells somebody that the login is known, but good for nothing here.
func (v *visit) noRole() *pageError {
	return v.error(http.StatusForbidden, "no-role", v.Say(words.YourAccountHasNoRole), v.Say(words.PleaseAskYourAdministratorTo), nil)
}

// incomplete refuses a body that no form of ours sends.
func (v *visit) incomplete() *pageError {
	return v.error(http.StatusBadRequest, "incomplete-form", v.Say(words.FormIsNotComplete), v.Say(words.NothingWasRecordedPleaseOpen), v.toHome())
}

// again leads to the same page; a form is sent again only by who filled it in.
func (v *visit) again() *next {
	if v.r.Method == http.MethodPost || strings.HasPrefix(v.r.URL.Path, identity.LoginPath) {
		return v.toHome()
	}
	return &next{v.r.URL.RequestURI(), v.Say(words.TryAgain)}
}

// toHome leads to where the person begins.
func (v *visit) toHome() *next {
	if v.actor != nil && v.actor.Staff() {
		return v.toWorkList()
	}
	return &next{v.to("/"), v.Say(words.ToStartPage)}
}

// toWorkList leads to the work list who may have one.
func (v *visit) toWorkList() *next {
	if v.actor != nil && !v.actor.Staff() {
		return v.toHome()
	}
	return &next{v.to("/approvals"), v.Say(words.ToYourWorkList)}
}

func (v *visit) login() error { return v.Browser.Login(v.w, v.r) }

func (v *visit) logout() error { return v.Browser.Logout(v.w, v.r) }

// loggedIn is where the provider sends a person back to.
func (v *visit) loggedIn() error {
	err := v.Browser.Callback(v.w, v.r)
	if errors.Is(err, identity.ErrUnauthenticated) {
		err = fmt.Errorf("%w: %w", web.ErrNoAccess, err)
	}
	return err
}
