package mail

import (
	"fmt"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"onecentral.nl/ordering/shared/mailaddress"
)

// Longest texts in headers, in runes: enough for people, and short of the 998 bytes at which RFC 5322, 2.1.1 ends a line.
const (
	MaxSubjectRunes = 200
	MaxNameRunes    = 80
)

// Check returns why the message cannot be rendered, wrapping ErrRefused.
func (m Message) Check() error {
	for _, id := range slices.Concat([]string{m.ID}, m.References, m.InReplyTo) {
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
	case m.Language != "" && (len(m.Language) > 35 || !language.MatchString(m.Language)):
		return fmt.Errorf("%w: language %q is no BCP 47 tag", ErrRefused, m.Language)
	}
	return nil
}

// CheckAddress returns ErrRefused unless address is as mailaddress.Parse returns it; the domain may be in any case.
func CheckAddress(address string) error {
	if plain, err := mailaddress.Parse(address); err != nil || !strings.EqualFold(plain, address) {
		return fmt.Errorf("%w: malformed address %q", ErrRefused, address)
	}
	return nil
}

func checkID(id string) error {
	left, right, _ := strings.Cut(id, "@")
	if len(id) > 200 || !dotAtom.MatchString(left) || !dotAtom.MatchString(right) {
		return fmt.Errorf("%w: malformed message id %q", ErrRefused, id)
	}
	return nil
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"

var (
	dotAtom  = regexp.MustCompile(`^` + atom + `(\.` + atom + `)*$`)        // RFC 5322, 3.2.3
	language = regexp.MustCompile(`^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$`) // RFC 5646, 2.1
)

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
