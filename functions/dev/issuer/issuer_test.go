package issuer_test

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"onecentral.nl/ordering/functions/dev/issuer"
)

const callback = "http://127.0.0.1:9/login/callback"

var signingKey = sync.OnceValue(func() *rsa.PrivateKey {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err)
	}
	return k
})

func config(address string) issuer.Config {
	return issuer.Config{
		URL: address, Audience: "api", Key: signingKey(),
		Clients: []issuer.Client{{ID: "pages", RedirectURIs: []string{callback}}},
		People: []issuer.Person{
			{Subject: "u-1", Username: "zoë", Name: `Zoë <b>"van 't" Hof</b>`, Mail: "zoe@partner.example", Locale: "nl", Roles: []string{"partnerUser"}, Partner: "p-1"},
			{Subject: "u-2", Username: "anna", Name: "Anna Bakker", Mail: "anna@onecentral.example", Locale: "en", Roles: []string{"accountManager", "admin"}},
		},
	}
}

// start serves an issuer at an address with the path, and returns its URL.
func start(t *testing.T, path string, change ...func(*issuer.Config)) string {
	t.Helper()
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	c := config(server.URL + path)
	for _, f := range change {
		f(&c)
	}
	h, err := issuer.New(c)
	if err != nil {
		t.Fatal(err)
	}
	mux.Handle(path+"/", h)
	return c.URL
}

type answer struct {
	status   int
	location string
	body     string
}

// send makes a request and follows nothing; a body makes it a POST.
func send(t *testing.T, address, kind, body string, headers ...string) answer {
	t.Helper()
	method := http.MethodGet
	if kind != "" {
		method = http.MethodPost
	}
	r, err := http.NewRequest(method, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", kind)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header.Get("Location"), string(data)}
}

const form = "application/x-www-form-urlencoded"

// flow is a client of the issuer in the midst of a login.
type flow struct {
	provider *oidc.Provider
	oauth    oauth2.Config
	verifier string
	loginURL string
}

func begin(t *testing.T, base string) flow {
	t.Helper()
	provider, err := oidc.NewProvider(t.Context(), base)
	if err != nil {
		t.Fatal(err)
	}
	f := flow{provider: provider, verifier: oauth2.GenerateVerifier()}
	f.oauth = oauth2.Config{ClientID: "pages", Endpoint: provider.Endpoint(), RedirectURL: callback, Scopes: []string{"openid"}}
	f.oauth.Endpoint.AuthStyle = oauth2.AuthStyleInParams
	f.loginURL = send(t, f.oauth.AuthCodeURL("s1", oidc.Nonce("n1"), oauth2.S256ChallengeOption(f.verifier)), "", "").location
	return f
}

var hiddenID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// pick picks a name and returns the callback's parameters.
func (f flow) pick(t *testing.T, username string) url.Values {
	t.Helper()
	page := send(t, f.loginURL, "", "")
	id := hiddenID.FindStringSubmatch(page.body)
	if id == nil {
		t.Fatalf("no login page but %d: %s", page.status, page.body)
	}
	back := send(t, f.loginURL, form, url.Values{"id": {id[1]}, "username": {username}}.Encode())
	u, err := url.Parse(back.location)
	if err != nil || !strings.HasPrefix(back.location, callback+"?") {
		t.Fatalf("got %d to %q", back.status, back.location)
	}
	return u.Query()
}

// People log in by picking their name.
func TestIssuer_Login(t *testing.T) {
	for _, path := range []string{"", "/issuer", "/a/deeper/path"} {
		t.Run("issuer at "+path+"/", func(t *testing.T) {
			base := start(t, path)
			f := begin(t, base)
			back := f.pick(t, "zoë")
			if back.Get("state") != "s1" || back.Get("iss") != base {
				t.Errorf("callback with %v", back)
			}
			tokens, err := f.oauth.Exchange(t.Context(), back.Get("code"), oauth2.VerifierOption(f.verifier))
			if err != nil {
				t.Fatal(err)
			}
			raw, _ := tokens.Extra("id_token").(string)
			idToken, err := f.provider.Verifier(&oidc.Config{ClientID: "pages"}).Verify(t.Context(), raw)
			if err != nil {
				t.Fatal(err)
			}
			access, err := f.provider.Verifier(&oidc.Config{ClientID: "api"}).Verify(t.Context(), tokens.AccessToken)
			if err != nil {
				t.Fatal(err)
			}
			if idToken.Nonce != "n1" || len(idToken.Audience) != 1 || len(access.Audience) != 1 || access.Nonce != "" {
				t.Errorf("ID token %+v, access token %+v", idToken, access)
			}
			if err := idToken.VerifyAccessToken(tokens.AccessToken); err != nil {
				t.Error(err)
			}
			for name, token := range map[string]*oidc.IDToken{"ID": idToken, "access": access} {
				var c struct {
					Name, Email, Locale, Partner string
					Roles                        []string
				}
				if err := token.Claims(&c); err != nil {
					t.Fatal(err)
				}
				if token.Subject != "u-1" || c.Email != "zoe@partner.example" || c.Locale != "nl" || c.Partner != "p-1" || len(c.Roles) != 1 || !strings.HasPrefix(c.Name, "Zoë") {
					t.Errorf("%s token of %s: %+v", name, token.Subject, c)
				}
			}
		})
	}
}

// The login page has no script and loads nothing.
func TestIssuer_LoginPage(t *testing.T) {
	f := begin(t, start(t, "/issuer"))
	dutch := send(t, f.loginURL, "", "", "Accept-Language", "nl-NL,en;q=0.5")
	for _, want := range []string{`<html lang="nl">`, "Inloggen als", "Zoë &lt;b&gt;", "partner p-1", "accountManager, admin", `name="viewport"`, `action="/issuer/login"`} {
		if !strings.Contains(dutch.body, want) {
			t.Errorf("%s is not in %s", want, dutch.body)
		}
	}
	if strings.Contains(dutch.body, "<script") {
		t.Error("the page needs scripts")
	}
	if english := send(t, f.loginURL, "", "", "Accept-Language", "en-GB"); !strings.Contains(english.body, "Log in as") {
		t.Errorf("in English: %s", english.body)
	}
}

func TestAuthorize_Refused(t *testing.T) {
	base := start(t, "/issuer")
	good := url.Values{
		"client_id": {"pages"}, "redirect_uri": {callback}, "response_type": {"code"}, "scope": {"openid"}, "state": {"s"},
		"code_challenge": {oauth2.S256ChallengeFromVerifier("v")}, "code_challenge_method": {"S256"},
	}
	if got := send(t, base+"/authorize?"+good.Encode(), "", ""); !strings.HasPrefix(got.location, base+"/login?id=") {
		t.Fatalf("the request that all others are made of: %d to %q: %s", got.status, got.location, got.body)
	}
	for name, c := range map[string]struct {
		field, value string
		told         bool // the client, by a redirect
	}{
		"is of an unknown client":        {"client_id", "other", false},
		"returns elsewhere":              {"redirect_uri", "http://127.0.0.1:9/elsewhere", false},
		"returns to another host":        {"redirect_uri", "https://evil.example/login/callback", false},
		"wants tokens at once":           {"response_type", "id_token token", true},
		"has no PKCE":                    {"code_challenge", "", true},
		"has PKCE by the plain verifier": {"code_challenge_method", "plain", true},
		"has PKCE by no method":          {"code_challenge_method", "", true},
		"has a request object":           {"request", "a.b.c", true},
	} {
		t.Run(name, func(t *testing.T) {
			q, err := url.ParseQuery(good.Encode())
			if err != nil {
				t.Fatal(err)
			}
			q.Set(c.field, c.value)
			got := send(t, base+"/authorize?"+q.Encode(), "", "")
			if told := strings.HasPrefix(got.location, callback) && strings.Contains(got.location, "error="); told != c.told || (!told && got.status < 400) {
				t.Errorf("got %d to %q: %s", got.status, got.location, got.body)
			}
		})
	}
}

// A code is good for one try.
func TestToken_CodeOnce(t *testing.T) {
	base := start(t, "/issuer")
	for name, try := range map[string]func(f flow, code string) error{
		"used": func(f flow, code string) error {
			_, err := f.oauth.Exchange(t.Context(), code, oauth2.VerifierOption(f.verifier))
			return err
		},
		"tried with another verifier": func(f flow, code string) error {
			if _, err := f.oauth.Exchange(t.Context(), code, oauth2.VerifierOption(oauth2.GenerateVerifier())); err == nil {
				t.Error("another verifier is accepted")
			}
			return nil
		},
		"tried without a verifier": func(f flow, code string) error {
			if _, err := f.oauth.Exchange(t.Context(), code); err == nil {
				t.Error("no verifier is accepted")
			}
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := begin(t, base)
			code := f.pick(t, "anna").Get("code")
			if err := try(f, code); err != nil {
				t.Fatal(err)
			}
			if _, err := f.oauth.Exchange(t.Context(), code, oauth2.VerifierOption(f.verifier)); err == nil {
				t.Error("it is accepted again")
			}
		})
	}
}

// A login page cannot be answered twice, late or by strangers.
func TestIssuer_LoginAnswer(t *testing.T) {
	var mu sync.Mutex
	now := time.Now()
	base := start(t, "/issuer", func(c *issuer.Config) {
		c.Now = func() time.Time { mu.Lock(); defer mu.Unlock(); return now }
	})
	f := begin(t, base)
	id := hiddenID.FindStringSubmatch(send(t, f.loginURL, "", "").body)[1]
	post := func(id, username string, headers ...string) int {
		return send(t, base+"/login", form, url.Values{"id": {id}, "username": {username}}.Encode(), headers...).status
	}
	if got := post(id, "nobody"); got != http.StatusBadRequest {
		t.Errorf("an unknown name: %d", got)
	}
	if got := post(id, "anna", "Sec-Fetch-Site", "cross-site"); got != http.StatusForbidden {
		t.Errorf("from another site: %d", got)
	}
	if got := post(id, "anna"); got != http.StatusSeeOther {
		t.Errorf("the answer: %d", got)
	}
	if got := post(id, "anna"); got != http.StatusBadRequest {
		t.Errorf("again: %d", got)
	}
	late := begin(t, base)
	mu.Lock()
	now = now.Add(11 * time.Minute)
	mu.Unlock()
	if got := send(t, late.loginURL, "", ""); got.status != http.StatusBadRequest {
		t.Errorf("after eleven minutes: %d", got.status)
	}
}

// Scripts get a token without a browser.
func TestToken_Password(t *testing.T) {
	base := start(t, "/issuer")
	provider, err := oidc.NewProvider(t.Context(), base)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ kind, body string }{
		"by JSON":   {"application/json; charset=utf-8", `{"username":"zoë"}`},
		"by a form": {form, "username=zo%C3%AB"},
	} {
		t.Run(name, func(t *testing.T) {
			got := send(t, base+"/dev/token", c.kind, c.body)
			var out struct {
				Token   string `json:"access_token"`
				Type    string `json:"token_type"`
				Seconds int    `json:"expires_in"`
			}
			if err := json.Unmarshal([]byte(got.body), &out); err != nil || out.Type != "Bearer" || out.Seconds != 3600 {
				t.Fatalf("got %d: %s", got.status, got.body)
			}
			token, err := provider.Verifier(&oidc.Config{ClientID: "api"}).Verify(t.Context(), out.Token)
			if err != nil || token.Subject != "u-1" {
				t.Errorf("got %+v, %v", token, err)
			}
		})
	}
	for name, got := range map[string]struct {
		answer
		want int
	}{
		"an unknown name":    {send(t, base+"/dev/token", form, "username=nobody"), http.StatusNotFound},
		"half JSON":          {send(t, base+"/dev/token", "application/json", `{"user`), http.StatusBadRequest},
		"by GET":             {send(t, base+"/dev/token?username=anna", "", ""), http.StatusMethodNotAllowed},
		"from another site":  {send(t, base+"/dev/token", form, "username=anna", "Sec-Fetch-Site", "cross-site"), http.StatusForbidden},
		"by OAuth's own way": {send(t, base+"/token", form, "grant_type=password&client_id=pages&username=anna"), http.StatusBadRequest},
	} {
		if got.status != got.want {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
}

// Tokens survive a restart.
func TestToken_Restart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "issuer", "key.pem")
	made, err := issuer.Key(path)
	if err != nil {
		t.Fatal(err)
	}
	read, err := issuer.Key(path)
	if err != nil || !made.Equal(read) {
		t.Fatalf("the key changed: %v", err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	base := start(t, "/issuer", func(c *issuer.Config) { c.Key = made })
	restarted, err := oidc.NewProvider(t.Context(), start(t, "/issuer", func(c *issuer.Config) { c.Key = read }))
	if err != nil {
		t.Fatal(err)
	}
	var out struct {
		Token string `json:"access_token"`
	}
	if err := json.Unmarshal([]byte(send(t, base+"/dev/token", form, "username=anna").body), &out); err != nil {
		t.Fatal(err)
	}
	if _, err := restarted.Verifier(&oidc.Config{ClientID: "api", SkipIssuerCheck: true}).Verify(t.Context(), out.Token); err != nil {
		t.Errorf("a token of before: %v", err)
	}
	if err := os.WriteFile(path, []byte("not a key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := issuer.Key(path); err == nil {
		t.Error("a broken file is taken for a key")
	}
}

// A configuration that cannot work is refused.
func TestNew_Refused(t *testing.T) {
	for name, change := range map[string]func(*issuer.Config){
		"no address":                 func(c *issuer.Config) { c.URL = "" },
		"a slash at the end":         func(c *issuer.Config) { c.URL += "/" },
		"no audience":                func(c *issuer.Config) { c.Audience = "" },
		"no key":                     func(c *issuer.Config) { c.Key = nil },
		"a person without a name":    func(c *issuer.Config) { c.People[0].Username = "" },
		"a person without a subject": func(c *issuer.Config) { c.People[1].Subject = "" },
	} {
		c := config("http://127.0.0.1:9/issuer")
		change(&c)
		if _, err := issuer.New(c); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
