package boot_test

import (
	"encoding/base64"
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
	if e.LinkKeys.Current != "b" || len(e.LinkKeys.Secrets) != 2 {
		t.Errorf("current key %s of %d, want b of 2", e.LinkKeys.Current, len(e.LinkKeys.Secrets))
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
		{"a short key and no issuer", map[string]string{"LINK_KEYS": "a:c2hvcnQ="}, []string{"OIDC_ISSUER", `key "a"`}},
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
		{"documents in a bucket, which makes its own links", boot.Documents, "s3://documents", nil},
		{"documents in a directory, whose links we make", boot.Documents, "dir://documents", []string{"LINK_KEYS"}},
		{"everything", boot.Everything, "s3://documents", []string{"OIDC_ISSUER", "LINK_KEYS"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			set := map[string]string{"OIDC_ISSUER": "", "LINK_KEYS": "", "BLOBS": c.blobs}
			_, err := boot.Load(from(set), c.needs)
			for name := range set {
				if lacks := slices.Contains(c.lacks, name); lacks != (err != nil && strings.Contains(err.Error(), name+" is not set")) {
					t.Errorf("lacks %s: %t, but Load returns %v", name, lacks, err)
				}
			}
			set["OIDC_ISSUER"], set["LINK_KEYS"] = "https://login.example", "a:"+key("a")
			e, err := boot.Load(from(set), c.needs)
			if held := e.LinkKeys.Current != ""; err != nil || held != slices.Contains(c.lacks, "LINK_KEYS") {
				t.Errorf("holds link keys: %t, %v", held, err)
			}
			if secret := e.FileSecret(); (secret == nil) != (e.LinkKeys.Current == "") {
				t.Errorf("a secret of %d bytes for files", len(secret))
			}
		})
	}
}

// The secret of files is not that of links.
func TestEnvironment_Secrets(t *testing.T) {
	e, err := boot.Load(from(map[string]string{"OIDC_ISSUER": "https://login.example", "LINK_KEYS": "a:" + key("a")}), boot.Everything)
	if err != nil {
		t.Fatal(err)
	}
	if secret := string(e.FileSecret()); len(secret) != 32 || secret == string(e.LinkKeys.Secrets["a"]) {
		t.Errorf("secret of %d bytes", len(secret))
	}
}
