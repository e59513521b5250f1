package mail_test

import (
	"net/netip"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/mail"
)

// A domain is what the pattern of a host name says, of two labels or more, none of a kind that IDNA reserves, and no
// address of a machine.
func TestCheckAddress_Domain(t *testing.T) {
	shape := regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$`)
	reserved := regexp.MustCompile(`(^|\.)..--`)
	compare := func(fail func(string, ...any), domain string) {
		_, machine := netip.ParseAddr(domain)
		good := shape.MatchString(domain) && strings.Contains(domain, ".") && !reserved.MatchString(domain) && machine != nil
		if err := mail.CheckAddress("a@" + domain); (err == nil) != good {
			fail("%q: %v", domain, err)
		}
	}
	for _, domain := range []string{"", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a_b", "é", "a\n", strings.Repeat("a", 63), strings.Repeat("a", 64), "b." + strings.Repeat("a", 64), "b." + strings.Repeat("a", 63), "9.9.9.9", "aa--b.nl"} {
		compare(t.Errorf, domain)
	}
	rapid.Check(t, func(t *rapid.T) { compare(t.Fatalf, rapid.StringMatching(`[aZ9.\-_ ]{0,9}`).Draw(t, "domain")) })
}
