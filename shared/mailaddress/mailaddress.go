// Package mailaddress reads the mail addresses that we can send to, in one way for whoever gives one and whoever sends. It
// imports nothing of ours.
package mailaddress

import (
	"errors"
	"net/netip"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
)

// ErrAddress refuses what we cannot send to.
var ErrAddress = errors.New("no mail address that can be sent to")

// Longest parts, in bytes (RFC 5321, 4.5.3.1).
const (
	MaxLength = 254
	maxLocal  = 64
)

// Parse reads one address and nothing else: a plain ASCII "local@domain" (RFC 5321), without a quoted local part, which is
// legal, unused and an old way to smuggle, and without an address literal. An internationalised domain becomes its A-labels
// (RFC 5891); a local part with other letters would need SMTPUTF8, which too few servers have. Space around and what shows
// nothing is left out, the domain is put in lower case. It returns ErrAddress. What it returns reads as itself.
func Parse(s string) (string, error) {
	if len(s) > 2*MaxLength {
		return "", ErrAddress
	}
	s = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s))
	local, domain, _ := strings.Cut(s, "@")
	domain, err := toASCII(domain)
	if err != nil || len(local) > maxLocal || len(local)+1+len(domain) > MaxLength || !dotAtom.MatchString(local) {
		return "", ErrAddress
	}
	return local + "@" + domain, nil
}

// domains are those of RFC 5891 as a client looks them up, in A-labels, of letters, digits and hyphens only.
var domains = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.StrictDomainName(true), idna.CheckHyphens(true), idna.CheckJoiners(true), idna.VerifyDNSLength(true))

// toASCII is a domain of two labels or more in A-labels.
func toASCII(domain string) (string, error) {
	ascii, err := domains.ToASCII(domain)
	if err != nil {
		return "", err
	}
	if _, err := netip.ParseAddr(ascii); err == nil || !strings.Contains(ascii, ".") || strings.HasSuffix(ascii, ".") {
		return "", ErrAddress
	}
	return ascii, nil
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"

var dotAtom = regexp.MustCompile(`^` + atom + `(\.` + atom + `)*$`) // RFC 5322, 3.2.3
