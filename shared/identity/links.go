package identity

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// The errors of Links. What kills a link besides, a decision or a newer version, is the caller's to see.
var (
	// ErrLinkMalformed says that it is no token of ours by its shape: cut off by a mail program, say.
	ErrLinkMalformed = errors.New("the link is malformed")
	// ErrLinkForged says that its MAC is wrong, or of a key that is no longer kept: nothing it says can be believed.
	ErrLinkForged = errors.New("the link is forged")
	// ErrLinkRevoked says that we made it, before the approver's links were revoked.
	ErrLinkRevoked = errors.New("the link is revoked")
	// ErrLinkExpired says that we made it and that its time is over.
	ErrLinkExpired = errors.New("the link is expired")
)

const (
	// linkFormat begins every token's text, so that another format can follow without being mistaken for this one.
	linkFormat = "1"
	// linkPurpose keeps the MAC of a link from being that of anything else made with the same secret.
	linkPurpose    = "onecentral.nl/ordering approval link\n"
	minSecretBytes = 32
	maxLinkChars   = 1024
)

// Keys are the secrets that links are made with. To rotate: add a secret, make it current, and drop the old one when
// the last link made with it has expired.
type Keys struct {
	// Current is the id of the secret for new links.
	Current string
	// Secrets by id (ordering.ValidID), each of 32 random bytes or more.
	Secrets map[string][]byte
}

// Link says which decision by whom a mail asks for (docs/domain.md, "Approval").
type Link struct {
	Quote    ordering.QuoteID
	Version  int // from 1
	Approver ordering.Subject
	Role     ordering.Role
	// Expires is the last second in which the link holds. Take it from stored facts, never from the clock: then a mail
	// that is sent twice has the same link.
	Expires time.Time
}

// Links makes and checks the tokens of approval links. A token is the URL-safe base64 of the link's fields, the key's
// id and the approver's epoch, in clear, and a HMAC-SHA256 over them. Nothing is stored, and a token authorises nothing:
// deciding takes a login besides (docs/domain.md, "Approval").
type Links struct{ keys Keys }

// NewLinks checks the keys and returns Links that use them.
func NewLinks(keys Keys) (*Links, error) {
	if _, ok := keys.Secrets[keys.Current]; !ok {
		return nil, fmt.Errorf("NewLinks: no secret for the current key %q", keys.Current)
	}
	for id, secret := range keys.Secrets {
		if !ordering.ValidID(id) {
			return nil, fmt.Errorf("NewLinks: key id %q", id)
		}
		if len(secret) < minSecretBytes {
			return nil, fmt.Errorf("NewLinks: the secret of key %q has %d bytes, at least %d are needed", id, len(secret), minSecretBytes)
		}
	}
	return &Links{keys: Keys{Current: keys.Current, Secrets: maps.Clone(keys.Secrets)}}, nil
}

// Token returns the link's token under the approver's epoch (Person.LinkEpoch): some 200 characters of A-Z, a-z, 0-9,
// - and _. The same arguments and key give the same token. A link that could not have come from the domain, such as one
// with a space in its subject, gets a token that Parse refuses.
func (l *Links) Token(link Link, epoch int64) string {
	s := sealed{link: link, key: l.keys.Current, epoch: epoch}
	return base64.RawURLEncoding.EncodeToString(append([]byte(s.text()), l.mac(s)...))
}

// Parse returns the link of a token that we made, without judging whether it still holds: the caller reads the
// approver's epoch next, and calls Check. It returns ErrLinkMalformed or ErrLinkForged.
func (l *Links) Parse(token string) (Link, error) {
	s, err := l.open(token)
	return s.link, err
}

// Check returns the link of a token that holds now, under the approver's present epoch. Besides the errors of Parse it
// returns ErrLinkRevoked and ErrLinkExpired, in that order, and with these two the link, to say which one it was.
func (l *Links) Check(token string, epoch int64, now time.Time) (Link, error) {
	s, err := l.open(token)
	switch {
	case err != nil:
		return Link{}, err
	case s.epoch != epoch:
		return s.link, ErrLinkRevoked
	case now.Unix() > s.link.Expires.Unix():
		return s.link, ErrLinkExpired
	}
	return s.link, nil
}

func (l *Links) open(token string) (sealed, error) {
	if len(token) > maxLinkChars {
		return sealed{}, ErrLinkMalformed
	}
	data, err := base64.RawURLEncoding.DecodeString(token)
	// The decoder skips line breaks and ignores loose bits at the end: one link must have one token.
	if err != nil || len(data) <= sha256.Size || base64.RawURLEncoding.EncodeToString(data) != token {
		return sealed{}, ErrLinkMalformed
	}
	text, mac := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	s, ok := parseSealed(string(text))
	if !ok {
		return sealed{}, ErrLinkMalformed
	}
	if _, known := l.keys.Secrets[s.key]; !known || !hmac.Equal(mac, l.mac(s)) {
		return sealed{}, ErrLinkForged
	}
	return s, nil
}

func (l *Links) mac(s sealed) []byte {
	h := hmac.New(sha256.New, l.keys.Secrets[s.key])
	h.Write([]byte(linkPurpose + s.text()))
	return h.Sum(nil)
}

// sealed is what the MAC covers.
type sealed struct {
	link  Link
	key   string
	epoch int64
}

// text writes the fields with spaces between them; none can hold one.
func (s sealed) text() string {
	return strings.Join([]string{
		linkFormat, s.key, string(s.link.Quote), strconv.Itoa(s.link.Version), string(s.link.Role),
		strconv.FormatInt(s.link.Expires.Unix(), 10), strconv.FormatInt(s.epoch, 10), string(s.link.Approver),
	}, " ")
}

// parseSealed is text's inverse; it accepts only what text writes of valid fields.
func parseSealed(text string) (sealed, bool) {
	fields := strings.Split(text, " ")
	if len(fields) != 8 {
		return sealed{}, false
	}
	version, err1 := strconv.Atoi(fields[3])
	expires, err2 := strconv.ParseInt(fields[5], 10, 64)
	epoch, err3 := strconv.ParseInt(fields[6], 10, 64)
	s := sealed{key: fields[1], epoch: epoch, link: Link{
		Quote: ordering.QuoteID(fields[2]), Version: version, Role: ordering.Role(fields[4]),
		Expires: time.Unix(expires, 0).UTC(), Approver: ordering.Subject(fields[7]),
	}}
	ok := errors.Join(err1, err2, err3) == nil && s.text() == text && version >= 1 && ordering.ValidID(s.key) &&
		ordering.ValidQuoteID(fields[2]) && ordering.ValidRole(s.link.Role) && ordering.ValidSubject(fields[7])
	return s, ok
}
