package page

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// told is an error in the words in which a person is told.
type told struct {
	status      int
	title, text string
	// next is where to go on, nil for nowhere.
	next *next
}

// next is a link that offers itself as the thing to do.
type next struct{ address, label string }

func (t *told) Error() string { return t.title }

// render writes a whole page, or the page of a fault when it cannot be drawn.
func (v *visit) render(status int, page templ.Component) {
	var body bytes.Buffer
	if err := page.Render(v.r.Context(), &body); err != nil {
		v.Log.ErrorContext(v.r.Context(), "page not drawn", "request", v.id, "error", err)
		http.Error(v.w, v.say("Er ging iets mis.", "Something went wrong."), http.StatusInternalServerError)
		return
	}
	v.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	v.w.Header().Set("Content-Language", string(v.language))
	v.w.WriteHeader(status)
	// The reader may have gone: that is its own affair.
	_, _ = v.w.Write(body.Bytes())
}

// fail answers with the page of an error.
func (v *visit) fail(err error) {
	t := v.tell(err)
	level := slog.LevelInfo
	if t.status >= http.StatusInternalServerError {
		level = slog.LevelError
	}
	v.Log.Log(v.r.Context(), level, "page refused", "request", v.id, "status", t.status, "error", err)
	if t.status == http.StatusServiceUnavailable {
		v.w.Header().Set("Retry-After", "2")
	}
	v.render(t.status, messagePage(v.shell(t.title), t))
}

func (v *visit) panicked(fault any) {
	v.fail(fmt.Errorf("panic: %v\n%s", fault, debug.Stack()))
}

// tell finds the words for an error, and the status that goes with them.
func (v *visit) tell(err error) *told {
	var t *told
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &t):
		return t
	case errors.As(err, &tooBig):
		return &told{http.StatusRequestEntityTooLarge, v.say("Te veel tekst", "Too much text"), v.say("Er is niets vastgelegd. Open de pagina opnieuw en stuur een kortere tekst.", "Nothing was recorded. Please open the page again and send a shorter text."), v.toHome()}
	case errors.Is(err, context.Canceled):
		return &told{http.StatusServiceUnavailable, v.say("Afgebroken", "Interrupted"), "", nil}
	case errors.Is(err, identity.ErrUnavailable):
		return &told{http.StatusServiceUnavailable, v.say("Inloggen kan even niet", "Logging in is not possible just now"), v.say("Probeer het over enkele ogenblikken opnieuw.", "Please try again in a moment."), v.again()}
	case errors.Is(err, identity.ErrLoginRefused):
		return &told{http.StatusBadRequest, v.say("Het inloggen is niet gelukt", "The login did not work"), v.say("Probeer het opnieuw.", "Please try again."), v.toHome()}
	case errors.Is(err, identity.ErrUnauthenticated):
		return &told{http.StatusForbidden, v.say("U hebt hier geen toegang", "You have no access here"), v.say("Met dit account kunt u hier niet inloggen.", "You cannot log in here with this account."), nil}
	}
	if t := v.tellLink(err); t != nil {
		return t
	}
	return v.tellOrdering(err)
}

// tellLink says why a link does not hold by itself.
func (v *visit) tellLink(err error) *told {
	switch {
	case errors.Is(err, identity.ErrLinkMalformed):
		return &told{http.StatusNotFound, v.say("Deze link is niet compleet", "This link is not complete"), v.say("Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.", "It may have been cut off. Please open the link in the e-mail again, or copy all of it."), v.toWorkList()}
	case errors.Is(err, identity.ErrLinkForged):
		return &told{http.StatusForbidden, v.say("Deze link is niet geldig", "This link is not valid"), v.say("De link is niet door ons gemaakt, of te oud om te herkennen.", "We did not make this link, or it is too old to be recognised."), v.toWorkList()}
	case errors.Is(err, identity.ErrLinkRevoked):
		return &told{http.StatusGone, v.say("Deze link is ingetrokken", "This link has been revoked"), v.say("Wat op uw besluit wacht, vindt u in uw werklijst.", "What waits for your decision is in your work list."), v.toWorkList()}
	case errors.Is(err, identity.ErrLinkExpired):
		return &told{http.StatusGone, v.say("Deze link is verlopen", "This link has expired"), v.say("Wat op uw besluit wacht, vindt u in uw werklijst.", "What waits for your decision is in your work list."), v.toWorkList()}
	}
	return nil
}

func (v *visit) tellOrdering(err error) *told {
	var e *ordering.Error
	if !errors.As(err, &e) {
		return &told{http.StatusInternalServerError, v.say("Er ging iets mis", "Something went wrong"), v.say("Dat ligt aan ons. Probeer het later opnieuw.", "This is our fault. Please try again later."), v.toHome()}
	}
	text := e.Message.In(v.language)
	switch e.Kind {
	case ordering.NotFound:
		return v.nothingHere()
	case ordering.Forbidden:
		return &told{http.StatusForbidden, v.say("Dit mag u niet", "You may not do this"), text, v.toHome()}
	case ordering.Throttled:
		return &told{http.StatusServiceUnavailable, v.say("Even geduld", "One moment please"), v.say("Het is te druk. Probeer het over enkele ogenblikken opnieuw.", "It is too busy. Please try again in a moment."), v.again()}
	case ordering.Invalid, ordering.KeyReused:
		return &told{http.StatusUnprocessableEntity, v.say("Dit klopt niet", "This is not right"), text, v.toHome()}
	default:
		return &told{http.StatusConflict, v.say("Dit kan nu niet", "This cannot be done now"), text, v.toHome()}
	}
}

func (v *visit) nothingHere() *told {
	return &told{http.StatusNotFound, v.say("Niet gevonden", "Not found"), v.say("Deze pagina bestaat niet, of is niet voor u.", "This page does not exist, or is not for you."), v.toHome()}
}

// noRole tells somebody that the login is known, but good for nothing here.
func (v *visit) noRole() *told {
	return &told{http.StatusForbidden, v.say("Uw account heeft hier nog geen rol", "Your account has no role here yet"), v.say("Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.", "Please ask your administrator to give you access, and then log in again."), nil}
}

// again leads to the same page; a form is sent again only by who filled it in.
func (v *visit) again() *next {
	if v.r.Method == http.MethodPost || strings.HasPrefix(v.r.URL.Path, identity.LoginPath) {
		return v.toHome()
	}
	return &next{v.r.URL.RequestURI(), v.say("Opnieuw proberen", "Try again")}
}

// toHome leads to where the person begins.
func (v *visit) toHome() *next {
	if v.actor != nil && v.actor.Staff() {
		return v.toWorkList()
	}
	return &next{v.to("/"), v.say("Naar het begin", "To the start page")}
}

// toWorkList leads to the work list who may have one.
func (v *visit) toWorkList() *next {
	if v.actor != nil && !v.actor.Staff() {
		return v.toHome()
	}
	return &next{v.to("/approvals"), v.say("Naar uw werklijst", "To your work list")}
}

// NotFound answers for an address that is no page.
func (p *Pages) NotFound(w http.ResponseWriter, r *http.Request) {
	v := p.visit(w, r)
	v.fail(v.nothingHere())
}

// foreign answers a form that a page of another site sent.
func (p *Pages) foreign(w http.ResponseWriter, r *http.Request) {
	v := p.visit(w, r)
	v.fail(&told{
		http.StatusForbidden, v.say("Dit formulier kwam niet van onze site", "This form did not come from our site"),
		v.say("Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.", "Nothing was recorded. Please open the page again and try once more."),
		v.toHome(),
	})
}

// LoginFailed answers a login or logout that did not work: it is what identity.BrowserConfig calls Fail.
func (p *Pages) LoginFailed(w http.ResponseWriter, r *http.Request, err error) {
	p.visit(w, r).fail(err)
}
