package kit

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

// PageError is an error in the words of its own page, and where to go on.
type PageError struct {
	HTTP        *web.Error
	Title, Text string
	// Next is where to go on, nil for nowhere.
	Next *Link
}

// Link leads to another page.
type Link struct{ Address, Label string }

func (e *PageError) Error() string { return e.Title }

func (e *PageError) Unwrap() error { return e.HTTP }

// Refusal is an error in the words of its own page: link leads on, nil for nowhere.
func (v *Request) Refusal(status int, code, title, text string, next *Link) *PageError {
	return &PageError{&web.Error{Status: status, Code: code}, title, text, next}
}

// Render writes a whole page, or the page of a fault when it cannot be drawn.
func (v *Request) Render(status int, page templ.Component) {
	var body bytes.Buffer
	if err := page.Render(context.WithoutCancel(v.Context()), &body); err != nil {
		v.Log.ErrorContext(v.Context(), "page not drawn", "request", v.exchange.ID, "error", err)
		http.Error(v.Writer, v.Say(words.SomethingWentWrong), http.StatusInternalServerError)
		return
	}
	v.Writer.Header().Set("Content-Type", "text/html; charset=utf-8")
	v.Writer.Header().Set("Content-Language", string(v.Language))
	v.Writer.WriteHeader(status)
	// The reader may have gone: that is its own affair.
	_, _ = v.Writer.Write(body.Bytes())
}

// fail answers with the page of an error.
func (v *Request) fail(e *web.Error) {
	var own *PageError
	if !errors.As(e, &own) {
		own = &PageError{e, v.Say(e.Title), v.Say(e.Detail), v.linkAfter(e)}
	}
	if own.Text == own.Title+"." {
		own.Text = ""
	}
	shell := v.Shell(own.Title)
	shell.request = v.exchange.ID
	v.Render(e.Status, messagePage(shell, own))
}

// linkAfter is where to go after an error, nil for nowhere.
func (v *Request) linkAfter(e *web.Error) *Link {
	link := func(of error) bool { return errors.Is(e, of) }
	switch {
	case errors.Is(e, web.ErrNoAccess), e.Status == web.StatusClientClosed:
		return nil
	case e.Status == http.StatusUnauthorized:
		return &Link{v.Browser.LoginFor(v.HTTP), v.Say(words.LogIn)}
	case e.Status == http.StatusServiceUnavailable:
		return v.again()
	case link(identity.ErrLinkMalformed), link(identity.ErrLinkForged), link(identity.ErrLinkRevoked), link(identity.ErrLinkExpired):
		return v.ToWorkList()
	}
	return v.ToHome()
}

// NoRole tells somebody that the login is known, but good for nothing here.
func (v *Request) NoRole() *PageError {
	return v.Refusal(http.StatusForbidden, "no-role", v.Say(words.YourAccountHasNoRole), v.Say(words.PleaseAskYourAdministratorTo), nil)
}

// Incomplete refuses a body that no form of ours sends.
func (v *Request) Incomplete() *PageError {
	return v.Refusal(http.StatusBadRequest, "incomplete-form", v.Say(words.FormIsNotComplete), v.Say(words.NothingWasRecordedPleaseOpen), v.ToHome())
}

// again leads to the same page; a form is sent again only by who filled it in.
func (v *Request) again() *Link {
	if v.HTTP.Method == http.MethodPost || strings.HasPrefix(v.HTTP.URL.Path, identity.LoginPath) {
		return v.ToHome()
	}
	return &Link{v.HTTP.URL.RequestURI(), v.Say(words.TryAgain)}
}

// ToHome leads to where the person begins.
func (v *Request) ToHome() *Link {
	if v.Actor != nil && v.Actor.Staff() {
		return v.ToWorkList()
	}
	return &Link{v.To("/"), v.Say(words.ToStartPage)}
}

// ToWorkList leads to the work list who may have one.
func (v *Request) ToWorkList() *Link {
	if v.Actor != nil && !v.Actor.Staff() {
		return v.ToHome()
	}
	return &Link{v.To("/approvals"), v.Say(words.ToYourWorkList)}
}

func (v *Request) login() error { return v.Browser.Login(v.Writer, v.HTTP) }

func (v *Request) logout() error { return v.Browser.Logout(v.Writer, v.HTTP) }

// loggedIn is where the provider sends a person back to.
func (v *Request) loggedIn() error {
	err := v.Browser.Callback(v.Writer, v.HTTP)
	if errors.Is(err, identity.ErrUnauthenticated) {
		err = fmt.Errorf("%w: %w", web.ErrNoAccess, err)
	}
	return err
}
