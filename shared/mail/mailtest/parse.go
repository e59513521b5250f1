package mailtest

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"
)

// Received is one message as it arrived.
type Received struct {
	// From and Recipients are the envelope's; Recipients is nil where the driver has no envelope.
	From       string
	Recipients []string
	// Raw is the message in the form of RFC 5322.
	Raw []byte
}

// Parsed is a received message as a mail program understands it; its line ends are "\n".
type Parsed struct {
	Header            mail.Header
	ID                string // without angle brackets
	From, To, ReplyTo []*mail.Address
	Subject           string
	// Text and HTML are the decoded parts; HTML is empty where there is none.
	Text, HTML string
}

// Parse reads a received message with the standard library, sharing nothing with what wrote it.
func Parse(raw []byte) (Parsed, error) {
	p, err := parse(raw)
	if err != nil {
		return Parsed{}, fmt.Errorf("mailtest.Parse: %w", err)
	}
	return p, nil
}

func parse(raw []byte) (Parsed, error) {
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return Parsed{}, err
	}
	p := Parsed{Header: msg.Header, ID: strings.Trim(msg.Header.Get("Message-Id"), "<>")}
	if p.Subject, err = new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject")); err != nil {
		return Parsed{}, err
	}
	for name, to := range map[string]*[]*mail.Address{"From": &p.From, "To": &p.To, "Reply-To": &p.ReplyTo} {
		if *to, err = msg.Header.AddressList(name); err != nil && !errors.Is(err, mail.ErrHeaderNotPresent) {
			return Parsed{}, fmt.Errorf("%s: %w", name, err)
		}
	}
	return p, p.readPart(textproto.MIMEHeader(msg.Header), msg.Body)
}

// readPart adds the text of one part, or of the parts in it.
func (p *Parsed) readPart(header textproto.MIMEHeader, body io.Reader) error {
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		return err
	}
	if kind == "multipart/alternative" {
		parts := multipart.NewReader(body, params["boundary"])
		for {
			part, err := parts.NextRawPart()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return err
			}
			if err := p.readPart(part.Header, part); err != nil {
				return err
			}
		}
	}
	switch encoding := strings.ToLower(header.Get("Content-Transfer-Encoding")); encoding {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "", "7bit", "8bit":
	default:
		return fmt.Errorf("transfer encoding %q", encoding)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	if !strings.EqualFold(params["charset"], "utf-8") {
		return fmt.Errorf("charset %q", params["charset"])
	}
	decoded := strings.ReplaceAll(string(text), "\r\n", "\n")
	switch kind {
	case "text/plain":
		p.Text += decoded
	case "text/html":
		p.HTML += decoded
	default:
		return fmt.Errorf("part of type %q", kind)
	}
	return nil
}
