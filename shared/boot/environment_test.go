package boot_test

import (
	"encoding/base64"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot"
)

func key(fill string) string {
	return base64.StdEncoding.EncodeToString([]byte(strings.Repeat(fill, 32)))
}

func from(variables map[string]string) func(string) string {
	return func(name string) string { return variables[name] }
}

func TestEnvironment_Defaults(t *testing.T) {
	e, err := boot.Load(from(map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "b:" + key("b") + ", a:" + key("a"), "BASE_URL": "https://ordering.example/", "TRUSTED_PROXIES": "10.0.0.0/8, fd00::/8", "RATE_LIMITS": "partner=7/70"}), boot.Everything)
	if err != nil {
		t.Fatal(err)
	}
	if e.Table != "bolt://.data/table.db" || e.Listen != "127.0.0.1:8080" || e.Base != "https://ordering.example" {
		t.Errorf("%+v", e)
	}
	if e.Rates.Partner.Rate != 7 || e.Rates.Partner.Burst != 70 || e.Rates.Subject.Rate != 20 || e.Rates.Address.Burst != 300 {
		t.Errorf("rates %+v", e.Rates)
	}
	if len(e.Proxies) != 2 || e.Proxies[1].String() != "fd00::/8" {
		t.Errorf("proxies %s", e.Proxies)
	}
	if keys, err := e.Keys(t.Context()); err != nil || keys.Current != "b" || len(keys.Secrets) != 2 {
		t.Errorf("current key %s of %d, want b of 2; %v", keys.Current, len(keys.Secrets), err)
	}
}

// The provider is as the settings say.
func TestEnvironment_OpenID(t *testing.T) {
	for typ, good := range map[string]bool{"": true, "at+jwt": true, "JWT": false} {
		e := boot.Environment{Issuer: "https://login.example", RolesClaim: "realm_access.roles", TokenType: typ}
		if _, err := e.OpenID(); (err == nil) != good {
			t.Errorf("type %q: %v", typ, err)
		}
	}
}

// Everything that is wrong is listed at once.
func TestEnvironment_Faults(t *testing.T) {
	for _, c := range []struct {
		name      string
		variables map[string]string
		says      []string
	}{
		{"nothing is set", nil, []string{"OIDC_ISSUER", "LINK_KEYS"}},
		{"a short key and no issuer", map[string]string{"LINK_KEYS": "a:c2hvcnQ="}, []string{"OIDC_ISSUER", "key 1"}},
		{"a second key without its id", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a") + "," + key("b")}, []string{"key 2 has no id"}},
		{"a base that is no address, a sender that is none", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "BASE_URL": "ordering", "MAIL_FROM": "nobody"}, []string{"BASE_URL", "MAIL_FROM"}},
		{"a time to drain without a unit", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "DRAIN": "10"}, []string{`DRAIN "10"`}},
		{"one that lies in the past", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "DRAIN": "-1s"}, []string{`DRAIN "-1s"`}},
		{"an origin that is a pattern, and one with a path", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "CORS_ORIGINS": "https://*.example, https://portal.example/x"}, []string{"*.example", "portal.example/x"}},
		{"limits that are none", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "RATE_LIMITS": "subject=20, everybody=1/1,partner=0/5 address=5/0"}, []string{`"subject=20"`, `"everybody=1/1"`, `"partner=0/5"`, `"address=5/0"`}},
		{"proxies that are no networks, or everybody", map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a"), "TRUSTED_PROXIES": "10.0.0.1,proxy.example, 0.0.0.0/0,::ffff:10.0.0.0/104"}, []string{`"10.0.0.1"`, "proxy.example", "0.0.0.0/0", "::ffff"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := boot.Load(from(c.variables), boot.Everything)
			for _, part := range c.says {
				if err == nil || !strings.Contains(err.Error(), part) {
					t.Errorf("error %v does not say %q", err, part)
				}
			}
		})
	}
}

// A program gets no more than it needs.
func TestEnvironment_Needs(t *testing.T) {
	for _, c := range []struct {
		name  string
		needs boot.Needs
		blobs string
		lacks []string
	}{
		{"nothing", boot.Nothing, "dir://documents", nil},
		{"who is calling", boot.Callers, "dir://documents", []string{"OIDC_ISSUER"}},
		{"approval links", boot.Links, "s3://documents", []string{"LINK_KEYS"}},
		{"lists", boot.Lists, "s3://documents", []string{"CURSOR_KEY"}},
		{"lists and approval links", boot.Lists | boot.Links, "s3://documents", []string{"LINK_KEYS"}},
		{"documents in a bucket, which makes its own links", boot.Documents, "s3://documents", nil},
		{"documents in a directory, whose links we make", boot.Documents, "dir://documents", []string{"LINK_KEYS"}},
		{"everything", boot.Everything, "s3://documents", []string{"OIDC_ISSUER", "LINK_KEYS"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			set := map[string]string{"OIDC_ISSUER": "", "LINK_KEYS": "", "CURSOR_KEY": "", "BLOBS": c.blobs}
			_, err := boot.Load(from(set), c.needs)
			for name := range set {
				if lacks := slices.Contains(c.lacks, name); lacks != (err != nil && strings.Contains(err.Error(), name+" is not set")) {
					t.Errorf("lacks %s: %t, but Load returns %v", name, lacks, err)
				}
			}
			set["OIDC_ISSUER"], set["LINK_KEYS"], set["CURSOR_KEY"] = "https://login.example", "a:"+key("a"), key("c")
			e, err := boot.Load(from(set), c.needs)
			_, none := e.Keys(t.Context())
			if held := none == nil; err != nil || held != slices.Contains(c.lacks, "LINK_KEYS") {
				t.Errorf("holds link keys: %t, %v", held, err)
			}
			if secret, err := e.FileSecret(t.Context()); err != nil || (secret == nil) != (none != nil) {
				t.Errorf("a secret of %d bytes for files, %v", len(secret), err)
			}
			if key, err := e.CursorKey(t.Context()); err != nil || len(key) != 32 && len(c.lacks) > 0 && c.needs != boot.Callers {
				t.Errorf("a key of %d bytes for cursors, %v", len(key), err)
			}
		})
	}
}

// Seal keys that are malformed are named at once; without any nothing is sealed.
func TestEnvironment_SealKeys(t *testing.T) {
	set := map[string]string{"SEAL_KEYS": "a:c2hvcnQ="}
	if _, err := boot.Load(from(set), boot.Seals); err == nil || !strings.Contains(err.Error(), "SEAL_KEYS: key") {
		t.Error(err)
	}
	if _, err := boot.Load(from(set), boot.Nothing); err != nil {
		t.Errorf("a program that seals nothing reads them: %v", err)
	}
	for setting, want := range map[string]string{"": "", "a:" + key("a"): "a"} {
		e, err := boot.Load(from(map[string]string{"SEAL_KEYS": setting}), boot.Seals)
		if err != nil {
			t.Fatal(err)
		}
		keys, err := e.SealKeys(t.Context())
		if err != nil || (keys != nil) != (want != "") || keys != nil && keys.Current != want {
			t.Errorf("%q: %v, %v", setting, keys, err)
		}
	}
}

// What is derived from the keys of links is none of them, and each is its own.
func TestEnvironment_Derived(t *testing.T) {
	e, err := boot.Load(from(map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a")}), boot.Everything)
	if err != nil {
		t.Fatal(err)
	}
	files, err1 := e.FileSecret(t.Context())
	cursors, err2 := e.CursorKey(t.Context())
	if err := errors.Join(err1, err2); err != nil || len(files) != 32 || len(cursors) != 32 || string(files) == string(cursors) || string(cursors) == strings.Repeat("a", 32) {
		t.Errorf("secrets of %d and %d bytes, %v", len(files), len(cursors), err)
	}
}

// A setting can say where the secret is: in a file, or with AWS, which is asked for it when it is needed.
func TestEnvironment_Elsewhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	settings := map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "file:" + path}
	load := func() (boot.Environment, error) { return boot.Load(from(settings), boot.Everything) }
	if _, err := load(); err == nil || !strings.Contains(err.Error(), "LINK_KEYS") {
		t.Errorf("without the file: %v", err)
	}
	write("x:c2hvcnQ=")
	if _, err := load(); err == nil || !strings.Contains(err.Error(), "key 1 is not") {
		t.Errorf("with a short key in it: %v", err)
	}
	write("f:" + key("f") + "\n")
	e, err := load()
	if err != nil {
		t.Fatal(err)
	}
	if keys, err := e.Keys(t.Context()); err != nil || keys.Current != "f" {
		t.Errorf("in the file: %v, %v", keys, err)
	}

	asked := 0
	cloud := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		body, _ := io.ReadAll(r.Body)
		if !strings.Contains(string(body), `"/ordering/dev/link-keys"`) || !strings.Contains(r.Header.Get("Authorization"), "/eu-central-1/ssm/aws4_request") {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		_, _ = io.WriteString(w, `{"Parameter":{"Value":"s:`+key("s")+`"}}`)
	}))
	defer cloud.Close()
	for name, value := range map[string]string{"AWS_ENDPOINT_URL": cloud.URL, "AWS_REGION": "eu-central-1", "AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "key"} {
		t.Setenv(name, value)
	}
	settings["LINK_KEYS"] = "ssm:/ordering/dev/link-keys"
	if e, err = load(); err != nil || asked != 0 {
		t.Fatalf("asked %d times at once, %v", asked, err)
	}
	e.Prefetch(t.Context(), slog.New(slog.DiscardHandler))
	for range 3 {
		if keys, err := e.Keys(t.Context()); err != nil || keys.Current != "s" {
			t.Errorf("with AWS: %v, %v", keys, err)
		}
	}
	if asked != 1 {
		t.Errorf("AWS was asked %d times, want once", asked)
	}
}
