package mail_test

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/mail"
)

// A domain is what the pattern of a host name says.
func TestCheckAddress_Domain(t *testing.T) {
	shape := regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$`)
	compare := func(fail func(string, ...any), domain string) {
		if err := mail.CheckAddress("a@" + domain); (err == nil) != shape.MatchString(domain) {
			fail("%q: %v", domain, err)
		}
	}
	for _, domain := range []string{"", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a_b", "é", "a\n", strings.Repeat("a", 63), strings.Repeat("a", 64), "b." + strings.Repeat("a", 64)} {
		compare(t.Errorf, domain)
	}
	rapid.Check(t, func(t *rapid.T) { compare(t.Fatalf, rapid.StringMatching(`[aZ9.\-_ ]{0,9}`).Draw(t, "domain")) })
}
