package page_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"log/slog"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/page/admin"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/operations"
	"onecentral.nl/ordering/shared/page/portal"
	"onecentral.nl/ordering/shared/page/staff"
	"onecentral.nl/ordering/shared/table"
)

// nobody is who is not logged in.
const nobody ordering.Subject = ""

// world is the use cases with their pages in front of it, as a server would mount them.
type world struct {
	*orderingtest.Fixture
	t       testing.TB
	links   *identity.Links
	browser *sessions
	files   *dir.Store
	staff   *staff.Pages
	handler http.Handler
	routes  kit.Routes
}

func newWorld(t testing.TB, opts ...orderingtest.Option) *world {
	t.Helper()
	links, err := identityLinks("s")
	if err != nil {
		t.Fatal(err)
	}
	w := &world{Fixture: orderingtest.New(t, opts...), t: t, links: links, browser: &sessions{}}
	if w.files, err = dir.New(filepath.Join(t.TempDir(), "files"), "/files", []byte("a secret of sixteen bytes or more"), w.Clock.Now); err != nil {
		t.Fatal(err)
	}
	w.staff = &staff.Pages{Approvals: w.Approvals, Quotes: w.Quotes, Directory: w.Directory, Desk: w.Desk, Links: func(context.Context) (*identity.Links, error) { return w.links, nil }}
	w.Fixture.Files = w.files
	partners := &portal.Pages{Carts: w.Carts, Services: w.Services, Quotes: w.Quotes, Orders: w.Orders, Directory: w.Directory, Documents: w.files, Bundles: bundle.Maker{Keys: orderingtest.Seals, Files: w.files}}
	workbench := &operations.Pages{Quotes: w.Quotes, Orders: w.Orders, Directory: w.Directory, Fulfilment: w.Fulfilment}
	w.routes = slices.Concat(partners.Routes(), w.staff.Routes(), (&admin.Pages{Directory: w.Directory, Sessions: w.browser}).Routes(), workbench.Routes())
	w.handler = w.behind(w.browser)
	return w
}

// behind is the pages for whoever the login knows.
func (w *world) behind(browser kit.Browser) http.Handler {
	site := &kit.Site{Now: w.Clock.Now, NewID: w.NewID, Browser: browser, Log: slog.New(slog.DiscardHandler)}
	return site.Handler(w.routes)
}

// identityLinks makes links with a secret.
func identityLinks(secret string) (*identity.Links, error) {
	return identity.NewLinks(identity.Keys{Current: "k1", Secrets: map[string][]byte{"k1": []byte(strings.Repeat(secret, 32))}})
}

// sessions stands where identity.Browser does: the cookie names the person.
type sessions struct {
	err   error
	actor *ordering.Actor // whoever the cookie names, when there is one
	login error           // why a login or logout does not work
	ended []ordering.Subject
}

func (s *sessions) Actor(r *http.Request) (ordering.Actor, error) {
	if s.err != nil {
		return ordering.Actor{}, s.err
	}
	if s.actor != nil {
		return *s.actor, nil
	}
	cookie, err := r.Cookie("who")
	if err != nil {
		return ordering.Actor{}, identity.ErrUnauthenticated
	}
	if partner, ok := strings.CutSuffix(cookie.Value, "-user"); ok {
		return orderingtest.User(ordering.PartnerID(partner)), nil
	}
	if partner, ok := strings.CutSuffix(cookie.Value, "-signer"); ok {
		return orderingtest.Signer(ordering.PartnerID(partner)), nil
	}
	return orderingtest.As(ordering.Subject(cookie.Value)), nil
}

func (s *sessions) EndSessions(_ context.Context, person ordering.Subject) error {
	s.ended = append(s.ended, person)
	return nil
}

func (s *sessions) Idle() time.Duration { return 54 * time.Minute }

func (s *sessions) LoginFor(r *http.Request) string {
	return "/login?return=" + url.QueryEscape(r.URL.RequestURI())
}

func (s *sessions) Login(w http.ResponseWriter, r *http.Request) error { return s.done(w, r) }

func (s *sessions) Callback(w http.ResponseWriter, r *http.Request) (ordering.Actor, error) {
	return ordering.Actor{}, s.done(w, r)
}

func (s *sessions) Logout(w http.ResponseWriter, r *http.Request) error { return s.done(w, r) }

func (s *sessions) done(w http.ResponseWriter, r *http.Request) error {
	if s.login == nil {
		http.Redirect(w, r, "/", http.StatusSeeOther)
	}
	return s.login
}

// link is the address in the mail to the approver.
func (w *world) link(v *ordering.QuoteVersion, approver ordering.Subject, role ordering.Role) string {
	return w.linkUntil(v, approver, role, v.RequestedAt.AddDate(0, 0, 30))
}

func (w *world) linkUntil(v *ordering.QuoteVersion, approver ordering.Subject, role ordering.Role, expires time.Time) string {
	w.t.Helper()
	holder, err := w.Fixture.Directory.Lookup(w.t.Context(), approver)
	if err != nil {
		w.t.Fatal(err)
	}
	return "/approve/" + w.links.Token(identity.Link{Quote: v.Quote, Version: v.Number, Approver: approver, Role: role, Expires: expires}, holder.LinkEpoch)
}

// request asks for nothing but a new server and a faster fibre.
func (w *world) request() *ordering.QuoteVersion {
	w.t.Helper()
	return w.Request(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
}

// cheaper asks for a smaller server, which a sales manager must see too.
func (w *world) cheaper() *ordering.QuoteVersion {
	w.t.Helper()
	return w.Request(orderingtest.Bakker, w.Grow(orderingtest.Bakker, orderingtest.Servers, catalog.Configuration{Tier: "m", Units: 1}))
}

// decidedBy is who decided as the role on the version.
func (w *world) decidedBy(v *ordering.QuoteVersion, role ordering.Role) ordering.Subject {
	w.t.Helper()
	approvals, err := w.Store.Approvals(w.t.Context(), v.Partner, v.Ref())
	if err != nil {
		w.t.Fatal(err)
	}
	for _, a := range approvals {
		if a.Role == role && a.DecidedBy != nil {
			return a.DecidedBy.Subject
		}
	}
	return nobody
}

func (w *world) serve(r *http.Request) int {
	recorder := httptest.NewRecorder()
	w.handler.ServeHTTP(recorder, r)
	return recorder.Code
}

func (w *world) do(who ordering.Subject, method, address string, body url.Values) *answer {
	w.t.Helper()
	return w.send(who, method, address, "application/x-www-form-urlencoded", strings.NewReader(body.Encode()))
}

func (w *world) send(who ordering.Subject, method, address, kind string, body io.Reader) *answer {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.t.Context(), method, address, body)
	r.RequestURI = r.URL.RequestURI()
	if method == http.MethodPost {
		r.Header.Set("Content-Type", kind)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	if who != nobody {
		r.AddCookie(&http.Cookie{Name: "who", Value: string(who)})
	}
	recorder := httptest.NewRecorder()
	w.handler.ServeHTTP(recorder, r)
	return &answer{ResponseRecorder: recorder, address: r.URL, t: w.t}
}

func (w *world) get(who ordering.Subject, address string) *answer {
	w.t.Helper()
	return w.do(who, http.MethodGet, address, nil)
}

// submit presses a button of a form, with fields filled in.
func (w *world) submit(who ordering.Subject, f htmlForm, button string, fill url.Values) *answer {
	w.t.Helper()
	body := maps.Clone(f.fields)
	maps.Copy(body, fill)
	if button != "" {
		body.Set("action", button)
	}
	return w.do(who, strings.ToUpper(f.method), f.action, body)
}

// upload presses the button of a form with a file, as a browser does: none was chosen when it has no name.
func (w *world) upload(who ordering.Subject, f htmlForm, button, field, name string, file []byte) *answer {
	w.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for key, values := range f.fields {
		if key == field {
			continue
		}
		if err := form.WriteField(key, values[0]); err != nil {
			w.t.Fatal(err)
		}
	}
	part, err := form.CreateFormFile(field, name)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := part.Write(file); err != nil {
		w.t.Fatal(err)
	}
	if err := errors.Join(form.WriteField("action", button), form.Close()); err != nil {
		w.t.Fatal(err)
	}
	return w.send(who, strings.ToUpper(f.method), f.action, form.FormDataContentType(), &body)
}

// follow goes where a POST leads.
func (w *world) follow(who ordering.Subject, a *answer) *answer {
	w.t.Helper()
	a.want(http.StatusSeeOther)
	to, _, _ := strings.Cut(a.Header().Get("Location"), "#") // never sent
	return w.get(who, to)
}

// sentTo is where a page leads whoever asks for it.
func (w *world) sentTo(who ordering.Subject, address string) *url.URL {
	w.t.Helper()
	to, err := url.Parse(w.get(who, address).want(http.StatusSeeOther).Header().Get("Location"))
	if err != nil {
		w.t.Fatal(err)
	}
	return to
}

// dump is everything the table holds.
func (w *world) dump() map[string]string {
	w.t.Helper()
	all := map[string]string{}
	if err := w.Driver.Each(context.WithoutCancel(w.t.Context()), func(i table.Item) error {
		all[i.PK+" / "+i.SK] = string(i.Data)
		return nil
	}); err != nil {
		w.t.Fatal(err)
	}
	return all
}

// unchanged fails when the table is not as it was.
func (w *world) unchanged(before map[string]string) {
	w.t.Helper()
	if now := w.dump(); !maps.Equal(before, now) {
		w.t.Errorf("the table changed: %d items before, %d now", len(before), len(now))
	}
}

// answer is a response, and what is on its page.
type answer struct {
	*httptest.ResponseRecorder
	address *url.URL
	t       testing.TB
}

func (a *answer) want(status int) *answer {
	a.t.Helper()
	if a.Code != status {
		a.t.Fatalf("%s: status %d, want %d: %s", a.address.Path, a.Code, status, a.document().text)
	}
	return a
}

func (a *answer) says(texts ...string) *answer {
	a.t.Helper()
	text := a.document().text
	for _, want := range texts {
		if !strings.Contains(text, strings.Join(strings.Fields(want), " ")) {
			a.t.Errorf("%s does not say %q: %s", a.address.Path, want, text)
		}
	}
	return a
}

func (a *answer) keepsQuiet(texts ...string) *answer {
	a.t.Helper()
	body := a.Body.String()
	for _, secret := range texts {
		if strings.Contains(body, secret) {
			a.t.Errorf("%s says %q", a.address.Path, secret)
		}
	}
	return a
}

// unfolded are the figures of a page of lines and of the details of each line, to which it leads.
func (w *world) unfolded(who ordering.Subject, address string) map[string][]htmlFigure {
	w.t.Helper()
	page := w.get(who, address).want(http.StatusOK).document()
	all := page.every
	for _, link := range page.links {
		u, err := url.Parse(link)
		if err != nil || !u.Query().Has("line") {
			continue
		}
		for id, figures := range w.get(who, link).want(http.StatusOK).document().every {
			all[id] = append(all[id], figures...)
		}
	}
	return all
}

// figured fails unless each figure stands in its row and column, and has the same text wherever else it stands.
func figured(t *testing.T, want map[string]htmlFigure, shown map[string][]htmlFigure) {
	t.Helper()
	for id, figure := range want {
		if !slices.Contains(shown[id], figure) || slices.ContainsFunc(shown[id], func(f htmlFigure) bool { return f.text != figure.text }) {
			t.Errorf("%s: shown %q, want %q", id, shown[id], figure)
		}
	}
}

// form finds the form with the button.
func (a *answer) form(button string) htmlForm {
	a.t.Helper()
	for _, f := range a.document().forms {
		if slices.Contains(f.buttons, button) {
			return f
		}
	}
	a.t.Fatalf("%s has no form to %s: %s", a.address.Path, button, a.document().text)
	return htmlForm{}
}

// htmlDocument is what a program makes of a page.
type htmlDocument struct {
	text    string
	links   []string
	forms   []htmlForm
	figures map[string]htmlFigure
	// every has all places of a figure, of which figures has the last.
	every map[string][]htmlFigure
	ids   []string
}

type htmlForm struct {
	method, action string
	fields         url.Values
	buttons        []string
}

// htmlFigure is an amount in a table: its row's label, its column's heading.
type htmlFigure struct{ label, column, text string }

// document reads the page. It understands what templ writes, which is tidy enough for encoding/xml.
func (a *answer) document() *htmlDocument {
	a.t.Helper()
	reader := xml.NewDecoder(strings.NewReader(a.Body.String()))
	reader.Strict, reader.AutoClose, reader.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	p := parser{page: &htmlDocument{figures: map[string]htmlFigure{}, every: map[string][]htmlFigure{}}, address: a.address}
	for {
		token, err := reader.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			a.t.Fatalf("%s: %v", a.address.Path, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			p.open(token)
		case xml.EndElement:
			p.close(token.Name.Local)
		case xml.CharData:
			p.said(string(token))
		}
	}
	p.page.text = strings.Join(strings.Fields(p.text.String()), " ")
	return p.page
}

type parser struct {
	page    *htmlDocument
	address *url.URL
	text    strings.Builder

	field, label, item, figure, column, choice string
	value, heading, amount                     strings.Builder
	inHeading                                  bool
	options                                    int
}

func (p *parser) open(e xml.StartElement) {
	get := func(name string) string {
		i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == name })
		if i < 0 {
			return ""
		}
		return e.Attr[i].Value
	}
	if id := get("id"); id != "" {
		p.page.ids = append(p.page.ids, id)
	}
	forms := p.page.forms
	switch e.Name.Local {
	case "a":
		p.page.links = append(p.page.links, p.resolved(get("href")))
	case "form":
		p.page.forms = append(forms, htmlForm{method: get("method"), action: p.resolved(get("action")), fields: url.Values{}})
	case "input":
		if chosen := slices.ContainsFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == "checked" }); chosen || get("type") != "radio" && get("type") != "checkbox" {
			forms[len(forms)-1].fields.Add(get("name"), get("value"))
		}
	case "textarea", "select":
		p.field, p.choice, p.options = get("name"), "", 0
		p.value.Reset()
	case "option":
		if p.options++; get("selected") != "" || p.options == 1 {
			p.choice = get("value")
		}
	case "button":
		forms[len(forms)-1].buttons = append(forms[len(forms)-1].buttons, get("value"))
	case "tbody":
		p.item = get("data-item")
	case "th":
		p.inHeading = true
		p.heading.Reset()
	case "td":
		p.figure, p.column = get("data-figure"), get("data-label")
		if strings.HasPrefix(p.figure, ".") {
			p.figure = p.item + p.figure
		}
		p.amount.Reset()
	}
	p.text.WriteByte(' ')
}

func (p *parser) close(name string) {
	forms := p.page.forms
	switch name {
	case "textarea":
		forms[len(forms)-1].fields.Set(p.field, p.value.String())
		p.field = ""
	case "select":
		forms[len(forms)-1].fields.Set(p.field, p.choice)
		p.field = ""
	case "th":
		p.inHeading, p.label = false, strings.TrimSpace(p.heading.String())
	case "td":
		if p.figure != "" {
			f := htmlFigure{p.label, p.column, strings.TrimSpace(p.amount.String())}
			p.page.figures[p.figure], p.page.every[p.figure] = f, append(p.page.every[p.figure], f)
		}
		p.figure = ""
	}
	p.text.WriteByte(' ')
}

func (p *parser) said(s string) {
	p.text.WriteString(s)
	switch {
	case p.inHeading:
		p.heading.WriteString(s)
	case p.figure != "":
		p.amount.WriteString(s)
	case p.field != "":
		p.value.WriteString(s)
	}
}

func (p *parser) resolved(reference string) string {
	u, err := p.address.Parse(reference)
	if err != nil {
		return reference
	}
	u.Fragment = "" // never sent
	return u.String()
}
