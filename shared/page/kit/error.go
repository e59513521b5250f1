package kit

import (
	"bytes"
	"context"
	"errors"
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
func (r *Request) Refusal(status int, code, title, text string, next *Link) *PageError {
	return &PageError{&web.Error{Status: status, Code: code}, title, text, next}
}

// Render writes a whole page, or the page of a fault when it cannot be drawn.
func (r *Request) Render(status int, page templ.Component) {
	var body bytes.Buffer
	if err := page.Render(context.WithoutCancel(r.Context()), &body); err != nil {
		r.Log.ErrorContext(r.Context(), "page not drawn", "request", r.exchange.ID, "error", err)
		http.Error(r.Writer, r.Say(words.SomethingWentWrong), http.StatusInternalServerError)
		return
	}
	r.Writer.Header().Set("Content-Type", "text/html; charset=utf-8")
	r.Writer.Header().Set("Content-Language", string(r.Language))
	r.Writer.WriteHeader(status)
	// The reader may have gone: that is its own affair.
	_, _ = r.Writer.Write(body.Bytes())
}

// GoOn lets the browser go on by itself to the next page of a list, if there is one, when this one shows none of what was sought.
func (r *Request) GoOn(shown int, next string) {
	if shown == 0 && next != "" {
		r.Writer.Header().Set("refresh", "0; url="+next)
	}
}

// fail answers with the page of an error.
func (r *Request) fail(e *web.Error) {
	if e.Status == http.StatusNotFound && r.Actor == nil && r.stranger == nil {
		_ = r.authenticate() // no route, so nobody asked yet: the page has the person's menu and language where it can
	}
	var own *PageError
	if !errors.As(e, &own) {
		own = &PageError{e, r.Say(e.Title), r.Say(e.Detail), r.linkAfter(e)}
	}
	if own.Text == own.Title+"." {
		own.Text = ""
	}
	shell := r.Shell(own.Title)
	shell.request = r.exchange.ID
	r.Render(e.Status, messagePage(shell, own))
}

// linkAfter is where to go after an error, nil for nowhere.
func (r *Request) linkAfter(e *web.Error) *Link {
	link := func(of error) bool { return errors.Is(e, of) }
	switch {
	case errors.Is(e, web.ErrNoAccess), e.Status == web.StatusClientClosed:
		return nil
	case e.Status == http.StatusUnauthorized:
		return &Link{r.Browser.LoginFor(r.HTTP), r.Say(words.LogIn)}
	case e.Status == http.StatusServiceUnavailable, e.Status == http.StatusTooManyRequests:
		return r.again()
	case link(identity.ErrLinkMalformed), link(identity.ErrLinkForged), link(identity.ErrLinkRevoked), link(identity.ErrLinkExpired):
		return r.ToWorkList()
	}
	return r.ToHome()
}

// NoRole tells somebody that the login is known, but good for nothing here.
func (r *Request) NoRole() *PageError {
	return r.Refusal(http.StatusForbidden, "no-role", r.Say(words.YourAccountHasNoRole), r.Say(words.PleaseAskYourAdministratorTo), nil)
}

// Incomplete refuses a body that no form of ours sends.
func (r *Request) Incomplete() *PageError {
	return r.Refusal(http.StatusBadRequest, "incomplete-form", r.Say(words.FormIsNotComplete), r.Say(words.NothingWasRecordedPleaseOpen), r.ToHome())
}

// again leads to the same page; a form is sent again only by whoever filled it in.
func (r *Request) again() *Link {
	if r.HTTP.Method == http.MethodPost || strings.HasPrefix(r.HTTP.URL.Path, identity.LoginPath) {
		return r.ToHome()
	}
	return &Link{r.HTTP.URL.RequestURI(), r.Say(words.TryAgain)}
}

// ToHome leads to where the person begins.
func (r *Request) ToHome() *Link {
	if r.Actor != nil && r.Actor.Staff() {
		return r.ToWorkList()
	}
	return &Link{r.To("/"), r.Say(words.ToStartPage)}
}

// ToWorkList leads to the work list whoever may have one.
func (r *Request) ToWorkList() *Link {
	if r.Actor != nil && !r.Actor.Staff() {
		return r.ToHome()
	}
	return &Link{r.To(workPath(r.Actor)), r.Say(words.ToYourWorkList)}
}
