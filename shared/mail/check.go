package mail

import (
	"fmt"
	"net/mail"
	"strings"
	"unicode"
)

// Longest texts in headers, in runes: enough for people, and short of the 998 bytes at which RFC 5322, 2.1.1 ends a line.
const (
	MaxSubjectRunes = 200
	MaxNameRunes    = 80
)

// check returns why the message cannot be rendered, wrapping ErrRefused.
func (m Message) check() error {
	if err := checkID(m.ID); err != nil {
		return err
	}
	for _, id := range append(m.References[:len(m.References):len(m.References)], m.InReplyTo...) {
		if err := checkID(id); err != nil {
			return err
		}
	}
	if err := CheckAddress(m.From.Address); err != nil {
		return fmt.Errorf("from: %w", err)
	}
	if err := CheckAddress(m.To.Address); err != nil {
		return fmt.Errorf("to: %w", err)
	}
	if m.ReplyTo.Address != "" {
		if err := CheckAddress(m.ReplyTo.Address); err != nil {
			return fmt.Errorf("reply to: %w", err)
		}
	}
	switch {
	case Line(m.Subject, MaxSubjectRunes) == "":
		return fmt.Errorf("%w: no subject", ErrRefused)
	case m.Text == "":
		return fmt.Errorf("%w: no text", ErrRefused)
	case m.Date.IsZero():
		return fmt.Errorf("%w: no date", ErrRefused)
	case m.Language != "" && !isLanguage(m.Language):
		return fmt.Errorf("%w: language %q is no BCP 47 tag", ErrRefused, m.Language)
	}
	return nil
}

// CheckAddress returns ErrRefused unless address is a plain ASCII "local@domain" within the lengths of RFC 5321, 4.5.3.1: no
// quoted local part, which is legal, unused, and an old way to smuggle, and no address literal. An international domain is given in its ASCII form.
func CheckAddress(address string) error {
	local, domain, _ := strings.Cut(address, "@")
	if len(local) > 64 || len(domain) > 253 || len(address) > 254 || !isDotAtom(local) || !isDomain(domain) {
		return fmt.Errorf("%w: malformed address %q", ErrRefused, address)
	}
	return nil
}

func checkID(id string) error {
	left, right, _ := strings.Cut(id, "@")
	if len(id) > 200 || !isDotAtom(left) || !isDotAtom(right) {
		return fmt.Errorf("%w: malformed message id %q", ErrRefused, id)
	}
	return nil
}

// isDotAtom tells whether s is a dot-atom (RFC 5322, 3.2.3).
func isDotAtom(s string) bool {
	for atom := range strings.SplitSeq(s, ".") {
		if atom == "" || strings.ContainsFunc(atom, func(r rune) bool { return !isAlphanumeric(r) && !strings.ContainsRune("!#$%&'*+-/=?^_`{|}~", r) }) {
			return false
		}
	}
	return true
}

// isDomain tells whether s is a host name in ASCII (RFC 1123, 2.1).
func isDomain(s string) bool {
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' ||
			strings.ContainsFunc(label, func(r rune) bool { return !isAlphanumeric(r) && r != '-' }) {
			return false
		}
	}
	return true
}

// isLanguage tells whether s has the shape of a language tag (RFC 5646, 2.1): subtags of 1 to 8 letters and digits.
func isLanguage(s string) bool {
	for subtag := range strings.SplitSeq(s, "-") {
		if subtag == "" || len(subtag) > 8 || strings.ContainsFunc(subtag, func(r rune) bool { return !isAlphanumeric(r) }) {
			return false
		}
	}
	return len(s) <= 35
}

func isAlphanumeric(r rune) bool {
	return (r >= 'a' && r <= 'z') || (r >= 'A' && r <= 'Z') || (r >= '0' && r <= '9')
}

// Line makes text that came from anyone fit for one header line: control characters, line separators and what reverses the
// direction of writing become spaces, runs of spaces one, and it is cut to max runes. "=?" is broken up, for readers would decode it (RFC 2047).
func Line(s string, max int) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Join(strings.Fields(strings.ReplaceAll(s, "=?", "= ?")), " ")
	if runes := []rune(s); len(runes) > max {
		s = strings.TrimSpace(string(runes[:max]))
	}
	return s
}

// Name makes text that came from anyone fit for the name beside an address: a Line of MaxNameRunes without backslashes, which
// are an escape inside quotes and not allowed in an encoded word (RFC 2047, 5 (3)).
func Name(s string) string { return Line(strings.ReplaceAll(s, `\`, "/"), MaxNameRunes) }

// named is the address with its name made fit for a header.
func named(a mail.Address) *mail.Address {
	return &mail.Address{Name: Name(a.Name), Address: a.Address}
}
