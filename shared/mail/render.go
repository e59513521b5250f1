package mail

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	gomail "github.com/wneessen/go-mail"
)

// Render writes the message in the form of RFC 5322, in 7-bit ASCII with CRLF line ends: the one form that every
// driver sends. The same message gives the same bytes. It returns ErrRefused for a malformed message.
func Render(m Message) ([]byte, error) {
	if err := m.Check(); err != nil {
		return nil, fmt.Errorf("mail.Render(%q): %w", m.ID, err)
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent(), gomail.WithBoundary(boundary(m)))
	msg.FromMailAddress(named(m.From))
	msg.ToMailAddress(named(m.To))
	if m.ReplyTo.Address != "" {
		msg.ReplyToMailAddress(named(m.ReplyTo))
	}
	msg.Subject(Line(m.Subject, MaxSubjectRunes))
	msg.SetMessageIDWithValue(m.ID)
	msg.SetDateWithValue(m.Date.UTC())
	// RFC 3834, 5: no out-of-office robot answers; Exchange wants its own word for it.
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetGenHeader(gomail.HeaderXAutoResponseSuppress, "OOF, AutoReply")
	if m.Language != "" {
		msg.SetGenHeader(gomail.HeaderContentLang, m.Language)
	}
	if len(m.InReplyTo) > 0 {
		msg.SetGenHeader(gomail.HeaderInReplyTo, bracketed(m.InReplyTo))
	}
	if len(m.References) > 0 {
		msg.SetGenHeader(gomail.HeaderReferences, bracketed(m.References))
	}
	text, html := strings.ToValidUTF8(m.Text, "\uFFFD"), strings.ToValidUTF8(m.HTML, "\uFFFD")
	msg.SetBodyString(gomail.TypeTextPlain, text, gomail.WithPartEncoding(shorter(text)))
	if html != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, html, gomail.WithPartEncoding(shorter(html)))
	}
	var out bytes.Buffer
	out.Grow(2048 + (len(m.Text)+len(m.HTML))*5/4) // what most take, so that it need not be moved as it grows
	if _, err := msg.WriteTo(&out); err != nil {
		return nil, fmt.Errorf("mail.Render(%q): %w", m.ID, err)
	}
	return out.Bytes(), nil
}

// shorter is the encoding (RFC 2045, 6.7 and 6.8) in which the text takes less: quoted-printable writes three characters for a
// byte that is not ASCII, base64 four for each three bytes.
func shorter(text string) gomail.Encoding {
	escaped := strings.Count(text, "=")
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			escaped++
		}
	}
	if 2*escaped > len(text)/3 {
		return gomail.EncodingB64
	}
	return gomail.EncodingQP
}

func bracketed(ids []string) string { return "<" + strings.Join(ids, "> <") + ">" }

// boundary separates text and HTML. It follows from the message, so that the bytes are stable, and from all of its content, so that
// no content can hold it.
func boundary(m Message) string {
	digest := sha256.Sum256([]byte(m.ID + "\x00" + m.Text + "\x00" + m.HTML))
	return hex.EncodeToString(digest[:24])
}
