package issuer

import (
	"bytes"
	"crypto/rand"
	_ "embed"
	"net/http"
	"net/url"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"golang.org/x/text/language"
)

const loginPath = "/login"

// login is a login under way: person is nil until somebody picked a name.
type login struct {
	request *oidc.AuthRequest
	person  *Person
	at      time.Time
	ends    time.Time
}

// begin remembers an authorization request and returns its id.
func (p *provider) begin(r *oidc.AuthRequest) string {
	return p.keep(&login{request: r, ends: p.config.Now().Add(loginLives)})
}

func (p *provider) keep(l *login) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	for id, old := range p.logins {
		if len(p.logins) >= maxLogins || old.ends.Before(p.config.Now()) {
			delete(p.logins, id)
		}
	}
	id := rand.Text()
	p.logins[id] = l
	return id
}

// find returns the login with the id or code; take also ends it.
func (p *provider) find(id string) (login, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	l, ok := p.logins[id]
	if !ok || l.ends.Before(p.config.Now()) {
		return login{}, false
	}
	return *l, true
}

func (p *provider) take(id string) (login, bool) {
	l, ok := p.find(id)
	p.mu.Lock()
	defer p.mu.Unlock()
	_, still := p.logins[id]
	delete(p.logins, id)
	return l, ok && still
}

//go:embed login.html
var loginHTML string

// words are the login page's, in one language.
type words struct{ Lang, Title, Note, Partner, OneCentral string }

func wordsFor(r *http.Request, wanted []language.Tag) words {
	accepted, _, _ := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	_, index, _ := language.NewMatcher([]language.Tag{language.Dutch, language.English}).Match(append(wanted, accepted...)...)
	if index == 1 {
		return words{"en", "Log in as", "Development only: pick a name, there is no password.", "partner", "oneCentral"}
	}
	return words{"nl", "Inloggen als", "Alleen voor ontwikkeling: kies een naam, er is geen wachtwoord.", "partner", "oneCentral"}
}

// loginPage lists the people: GET /login?id=….
func (p *provider) loginPage(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	l, ok := p.find(id)
	if !ok || l.person != nil {
		http.Error(w, "Deze aanmelding is verlopen; begin opnieuw. / This login is over; begin again.", http.StatusBadRequest)
		return
	}
	var page bytes.Buffer
	err := p.page.Execute(&page, struct {
		Words  words
		ID     string
		Action string
		People []Person
	}{wordsFor(r, l.request.UILocales), id, p.path + loginPath, p.config.People})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
	// The browser is gone if this fails; there is nobody left to tell.
	_, _ = page.WriteTo(w)
}

// loginDone takes the picked name and goes back to the client with a code: POST /login, id and username.
func (p *provider) loginDone(w http.ResponseWriter, r *http.Request) {
	person, known := p.person(r.PostFormValue("username"))
	if !known {
		http.Error(w, "Onbekende naam. / Unknown name.", http.StatusBadRequest)
		return
	}
	l, ok := p.take(r.PostFormValue("id"))
	if !ok || l.person != nil {
		http.Error(w, "Deze aanmelding is verlopen; begin opnieuw. / This login is over; begin again.", http.StatusBadRequest)
		return
	}
	l.person, l.at = &person, p.config.Now()
	back, err := url.Parse(l.request.RedirectURI)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answer := back.Query()
	answer.Set("code", p.keep(&l))
	answer.Set("iss", p.config.URL)
	if l.request.State != "" {
		answer.Set("state", l.request.State)
	}
	back.RawQuery = answer.Encode()
	http.Redirect(w, r, back.String(), http.StatusSeeOther)
}
