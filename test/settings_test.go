package test

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/testvolume"
	"onecentral.nl/ordering/test/buildtest"
)

const (
	audience = "ordering"
	client   = "ordering-pages"
)

// provider is a development issuer that the test serves itself.
type provider struct {
	*httptest.Server
	t *testing.T

	mu     sync.Mutex
	tokens map[string]string
}

// serveIssuer lets the people log in until the test ends: at the pages under base, or with a token.
func serveIssuer(t *testing.T, base string, people []issuer.Person) *provider {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p := &provider{Server: httptest.NewUnstartedServer(nil), t: t, tokens: map[string]string{}}
	handler, err := issuer.New(issuer.Config{
		URL: "http://" + p.Listener.Addr().String(), Audience: audience, People: people, Key: key,
		Clients: []issuer.Client{{ID: client, RedirectURIs: []string{base + identity.CallbackPath}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	p.Config.Handler = handler
	p.Start()
	t.Cleanup(p.Close)
	return p
}

// token is an access token of one of the people. It is safe for concurrent use.
func (p *provider) token(username string) string {
	p.t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if known, ok := p.tokens[username]; ok {
		return known
	}
	answer, err := http.PostForm(p.URL+"/dev/token", url.Values{"username": {username}})
	if err != nil {
		p.t.Fatal(err)
	}
	defer answer.Body.Close()
	var given struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(answer.Body).Decode(&given); err != nil || given.Token == "" {
		p.t.Fatalf("no token for %s: %s, %v", username, answer.Status, err)
	}
	p.tokens[username] = given.Token
	return given.Token
}

// settings are the environment of a product whose data are in the folder.
type settings map[string]string

// newSettings names an issuer and a place of its own for everything.
func newSettings(folder, issuer, address string) settings {
	return settings{
		"TABLE": "bolt://" + filepath.Join(folder, "table.db"), "BLOBS": "dir://" + filepath.Join(folder, "documents"),
		"MAIL": "dir://" + filepath.Join(folder, "mail"), "LISTEN": address, "BASE_URL": "http://" + address,
		"OIDC_ISSUER": issuer, "OIDC_AUDIENCE": audience, "OIDC_CLIENT_ID": client,
		"LINK_KEYS":   "test:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
		"CURSOR_KEY":  base64.StdEncoding.EncodeToString(make([]byte, 32)),
		"RATE_LIMITS": unlimited,
		"SEAL_KEYS":   "test:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
	}
}

// unlimited is more than tests can do: they have few people, and one address.
const unlimited = "subject=100000/100000,partner=100000/100000,address=100000/100000"

// environ is how a process of our own gets them, and nothing else.
func (s settings) environ(more ...string) []string {
	for name, value := range s {
		more = append(more, name+"="+value)
	}
	return more
}

// asPerson is how the issuer describes an actor.
func asPerson(a ordering.Actor) issuer.Person {
	p := issuer.Person{
		Subject: string(a.Subject), Username: string(a.Subject), Name: a.Name, Mail: a.Mail, Locale: string(a.Language), Partner: string(a.Partner),
	}
	for _, r := range a.Roles {
		p.Roles = append(p.Roles, string(r))
	}
	return p
}

// A server that cannot start with a setting names the setting, and not the secret in it.
func TestServer_Settings(t *testing.T) {
	t.Parallel()
	const secret = "kanarie"
	binary := filepath.Join(buildtest.Programs(t, "", "server"), "server")
	for name, c := range map[string]struct{ setting, value, says string }{
		"keys without an id":            {"LINK_KEYS", secret + strings.Repeat("A", 40), "LINK_KEYS"},
		"a key that is no base64":       {"LINK_KEYS", "k1:" + secret + "!", "LINK_KEYS"},
		"a key that is short":           {"LINK_KEYS", "k1:" + secret + "A", "LINK_KEYS"},
		"a mail server of no scheme":    {"MAIL", "smpt://ordering:" + secret + "/x@mail.example", "MAIL"},
		"a password half escaped":       {"MAIL", "smtp://ordering:" + secret + "%zz@mail.example", "smtp"},
		"a port that is none":           {"MAIL", "smtp://ordering:" + secret + "/x@mail.example:port", "smtp"},
		"a parameter that is none":      {"MAIL", "smtp://ordering:" + secret + "@mail.example?tsl=none", "smtp"},
		"a table of no scheme":          {"TABLE", "postgers://ordering:" + secret + "/x@db.example/ordering", "TABLE"},
		"a database that does not hear": {"TABLE", "postgres://ordering:" + secret + "@127.0.0.1:1/ordering", "postgres"},
		"a database of no port":         {"TABLE", "postgres://ordering:" + secret + "@db.example:port/ordering", "postgres"},
		"a password with a slash":       {"TABLE", "postgres://ordering:" + secret + "/x@db.example/ordering", "postgres"},
		"an issuer with a password":     {"OIDC_ISSUER", "https://ordering:" + secret + "@login.example:port", "issuer"},
	} {
		t.Run(name, func(t *testing.T) {
			set := newSettings(t.TempDir(), "http://127.0.0.1:1", "127.0.0.1:0")
			set[c.setting] = c.value
			process := exec.CommandContext(t.Context(), binary)
			process.Env = set.environ()
			said, err := process.CombinedOutput()
			if err == nil || !strings.Contains(string(said), c.says) {
				t.Errorf("it ended with %v, and does not name %s: %s", err, c.says, said)
			}
			if strings.Contains(string(said), secret) {
				t.Errorf("the secret is told: %s", said)
			}
		})
	}
	testvolume.Figure(t, "12 settings that cannot be, each with a secret: named without it")
}
