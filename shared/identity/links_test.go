package identity_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/testvolume"
)

func linkKeys() identity.Keys {
	return identity.Keys{Current: "2026b", Secrets: map[string][]byte{
		"2026a": bytes.Repeat([]byte("a"), 32),
		"2026b": bytes.Repeat([]byte("b"), 32),
	}}
}

func newLinks(t testing.TB, keys identity.Keys) *identity.Links {
	t.Helper()
	l, err := identity.NewLinks(keys)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func aLink() identity.Link {
	return identity.Link{
		Quote: "OFF-2026-00042", Version: 2, Approver: "auth0|5f7c8ec7c33c6c004bbafe82", Role: ordering.AccountManager,
		Expires: time.Date(2026, 12, 17, 22, 59, 59, 0, time.UTC),
	}
}

func TestLinks_RoundTrip(t *testing.T) {
	l := newLinks(t, linkKeys())
	token := l.Token(aLink(), 3)
	if again := l.Token(aLink(), 3); again != token {
		t.Errorf("made twice it differs: %s, %s", token, again)
	}
	if strings.Trim(token, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != "" || len(token) > 250 {
		t.Errorf("%d characters, not all safe in a path: %s", len(token), token)
	}
	parsed, err := l.Parse(token)
	if err != nil || parsed != aLink() {
		t.Errorf("Parse: got %+v, %v", parsed, err)
	}
	checked, err := l.Check(token, 3, aLink().Expires)
	if err != nil || checked != aLink() {
		t.Errorf("Check: got %+v, %v", checked, err)
	}
}

// check is what judges a token: Links.Check, or a planted mistake.
type check func(token string, epoch int64, now time.Time) (identity.Link, error)

// misjudged runs the cases by which a checker of links is judged and returns the names of those that it gets wrong.
func misjudged(t *testing.T, judge check) (wrong []string) {
	keys := linkKeys()
	l := newLinks(t, keys)
	foreign := newLinks(t, identity.Keys{Current: "2026b", Secrets: map[string][]byte{"2026b": bytes.Repeat([]byte("x"), 32)}})
	dropped := newLinks(t, identity.Keys{Current: "2025", Secrets: map[string][]byte{"2025": bytes.Repeat([]byte("z"), 32)}})
	former := newLinks(t, identity.Keys{Current: "2026a", Secrets: keys.Secrets})
	with := func(f func(*identity.Link)) identity.Link {
		link := aLink()
		f(&link)
		return link
	}
	soon, end := aLink().Expires.Add(-time.Hour), aLink().Expires
	token := l.Token(aLink(), 3)
	for _, c := range []struct {
		name  string
		token string
		now   time.Time
		want  error
	}{
		{"holds", token, soon, nil},
		{"holds in its last second", token, end.Add(999 * time.Millisecond), nil},
		{"holds when made with the former key", former.Token(aLink(), 3), soon, nil},
		{"is over the second after", token, end.Add(time.Second), identity.ErrLinkExpired},
		{"is over a year later", token, end.AddDate(1, 0, 0), identity.ErrLinkExpired},
		{"is of an older epoch", l.Token(aLink(), 2), soon, identity.ErrLinkRevoked},
		{"is of a later epoch", l.Token(aLink(), 4), soon, identity.ErrLinkRevoked},
		{"is of an older epoch and over", l.Token(aLink(), 2), end.Add(time.Hour), identity.ErrLinkRevoked},
		{"is by another secret under our key's id", foreign.Token(aLink(), 3), soon, identity.ErrLinkForged},
		{"is by a key that was dropped", dropped.Token(aLink(), 3), soon, identity.ErrLinkForged},
		{"has another quote", edited(token, "00042", "00043"), soon, identity.ErrLinkForged},
		{"has another version", edited(token, " 2 ", " 3 "), soon, identity.ErrLinkForged},
		{"has another role", edited(token, "accountManager", "salesManager"), soon, identity.ErrLinkForged},
		{"has another approver", edited(token, "auth0|5", "auth0|6"), soon, identity.ErrLinkForged},
		{"has another key", edited(token, "2026b", "2026a"), soon, identity.ErrLinkForged},
		{"has an epoch put right", edited(l.Token(aLink(), 2), " 2 auth0", " 3 auth0"), soon, identity.ErrLinkForged},
		{"has more time", edited(token, fmt.Sprint(end.Unix()), fmt.Sprint(end.Unix()+86400)), soon, identity.ErrLinkForged},
		{"is cut off within a byte", token[:len(token)-3], soon, identity.ErrLinkMalformed},
		{"is cut off between bytes", edited(token, "afe82", "af"), soon, identity.ErrLinkForged},
		{"is cut in half", token[:40], soon, identity.ErrLinkMalformed},
		{"has a line break in it", token[:40] + "\n" + token[40:], soon, identity.ErrLinkMalformed},
		{"is padded", token + "=", soon, identity.ErrLinkMalformed},
		{"is followed by a full stop", token + ".", soon, identity.ErrLinkMalformed},
		{"is in the other alphabet", base64.RawStdEncoding.EncodeToString(bytes.Repeat([]byte{0xff}, 90)), soon, identity.ErrLinkMalformed},
		{"has a leading zero", edited(token, " 2 ", " 02 "), soon, identity.ErrLinkMalformed},
		{"has version 0", l.Token(with(func(x *identity.Link) { x.Version = 0 }), 3), soon, identity.ErrLinkMalformed},
		{"has a subject with a space", l.Token(with(func(x *identity.Link) { x.Approver = "a b" }), 3), soon, identity.ErrLinkMalformed},
		{"has no subject", l.Token(with(func(x *identity.Link) { x.Approver = "" }), 3), soon, identity.ErrLinkMalformed},
		{"has a quote that is none", l.Token(with(func(x *identity.Link) { x.Quote = "42" }), 3), soon, identity.ErrLinkMalformed},
		{"has a role that is none", l.Token(with(func(x *identity.Link) { x.Role = "system" }), 3), soon, identity.ErrLinkMalformed},
		{"is of another format", edited(token, "1 2026b", "2 2026b"), soon, identity.ErrLinkMalformed},
		{"is endless", strings.Repeat("A", 1<<20), soon, identity.ErrLinkMalformed},
		{"is empty", "", soon, identity.ErrLinkMalformed},
	} {
		if _, err := judge(c.token, 3, c.now); !errors.Is(err, c.want) || (c.want == nil && err != nil) {
			wrong = append(wrong, fmt.Sprintf("a link that %s: got %v, want %v", c.name, err, c.want))
		}
	}
	return wrong
}

// edited replaces a part of a token's text and leaves its MAC.
func edited(token, old, new string) string {
	data, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || !bytes.Contains(data, []byte(old)) {
		panic(fmt.Sprintf("%q is not in the token", old))
	}
	return base64.RawURLEncoding.EncodeToString(bytes.Replace(data, []byte(old), []byte(new), 1))
}

func TestLinks_Check(t *testing.T) {
	for _, mistake := range misjudged(t, newLinks(t, linkKeys()).Check) {
		t.Error(mistake)
	}
}

func TestLinks_PlantedCheckers(t *testing.T) {
	l := newLinks(t, linkKeys())
	for name, planted := range map[string]struct {
		judge check
		by    string
	}{
		"ignores the epoch": {func(token string, _ int64, now time.Time) (identity.Link, error) {
			link, err := l.Parse(token)
			if err == nil && now.Unix() > link.Expires.Unix() {
				return link, identity.ErrLinkExpired
			}
			return link, err
		}, "older epoch"},
		"ignores the time": {func(token string, epoch int64, _ time.Time) (identity.Link, error) {
			return l.Check(token, epoch, time.Time{})
		}, "second after"},
		"believes every MAC": {func(token string, epoch int64, now time.Time) (identity.Link, error) {
			return l.Check(resealed(token), epoch, now)
		}, "another secret"},
	} {
		t.Run(name, func(t *testing.T) {
			if !slices.ContainsFunc(misjudged(t, planted.judge), func(m string) bool { return strings.Contains(m, planted.by) }) {
				t.Errorf("the case %q does not notice", planted.by)
			}
		})
	}
}

// resealed gives a token the MAC that it ought to have: what a checker does that does not compare.
func resealed(token string) string {
	data, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(data) < sha256.Size {
		return token
	}
	text := data[:len(data)-sha256.Size]
	for id, secret := range linkKeys().Secrets {
		if bytes.Contains(text, []byte(id)) {
			h := hmac.New(sha256.New, secret)
			h.Write(append([]byte("onecentral.nl/ordering approval link\n"), text...))
			return base64.RawURLEncoding.EncodeToString(h.Sum(text[:len(text):len(text)]))
		}
	}
	return token
}

// No token next to a good one passes.
func TestLinks_NearMiss(t *testing.T) {
	l := newLinks(t, linkKeys())
	token := l.Token(aLink(), 3)
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \n\r\x00"
	tried := 0
	try := func(mutant string) {
		if mutant == token {
			return
		}
		tried++
		if link, err := l.Check(mutant, 3, aLink().Expires); err == nil {
			t.Fatalf("%q passes as %+v", mutant, link)
		}
	}
	for i := range token {
		try(token[:i] + token[i+1:])
		try(token[:i])
		for _, c := range alphabet {
			try(token[:i] + string(c) + token[i+1:])
			try(token[:i] + string(c) + token[i:])
		}
	}
	if tried < 10_000 {
		t.Errorf("only %d tokens tried", tried)
	}
}

// forgery is a token by somebody who has good ones and knows all but the secrets.
func forgery(dice *rand.Rand, good []string) string {
	text := func() []byte {
		data, err := base64.RawURLEncoding.DecodeString(good[dice.IntN(len(good))])
		if err != nil {
			panic(err)
		}
		return data
	}
	data := text()
	body, mac := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	switch dice.IntN(5) {
	case 0: // some bits
		for range 1 + dice.IntN(3) {
			data[dice.IntN(len(data))] ^= 1 << dice.IntN(8)
		}
	case 1: // the text of one, the end of another
		other := text()
		data = append(slices.Clone(body), other[len(other)-sha256.Size:]...)
	case 2: // a figure
		i := bytes.IndexAny(body, "0123456789")
		i += dice.IntN(len(body) - i)
		body[i] = byte('0' + dice.IntN(10))
	case 3: // a seal by a secret of one's own
		h := hmac.New(sha256.New, fmt.Appendf(nil, "%d", dice.Uint64()))
		h.Write(append([]byte("onecentral.nl/ordering approval link\n"), body...))
		data = h.Sum(slices.Clone(body))
	default: // a seal by luck, perhaps cut off
		for i := range mac {
			mac[i] = byte(dice.Uint32())
		}
		data = data[:len(data)-dice.IntN(3)]
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

// forged counts the forgeries that pass, and are not one of the good tokens by chance.
func forged(dice *rand.Rand, judge check, tries int) (passed int) {
	l, err := identity.NewLinks(linkKeys())
	if err != nil {
		panic(err)
	}
	var good []string
	for version := range 3 {
		link := aLink()
		link.Version += version
		for epoch := range int64(5) {
			good = append(good, l.Token(link, epoch))
		}
	}
	for range tries {
		token := forgery(dice, good)
		if _, err := judge(token, 3, aLink().Expires); err == nil && !slices.Contains(good, token) {
			passed++
		}
	}
	return passed
}

// No forgery passes; where the seal is not compared, many do.
func TestLinks_Forged(t *testing.T) {
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 12))
	l := newLinks(t, linkKeys())
	tries := testvolume.Of(100_000, 5_000)
	passed := forged(dice, l.Check, tries)
	if passed > 0 {
		t.Errorf("%d forgeries pass", passed)
	}
	planted := forged(dice, func(token string, epoch int64, now time.Time) (identity.Link, error) {
		return l.Check(resealed(token), epoch, now)
	}, 1000)
	if planted == 0 {
		t.Error("no forgery passes where the seal is not compared: the test would see nothing")
	}
	testvolume.Figure(t, "%d forged links, %d accepted", tries, passed)
}

// No token passes that we did not make.
func FuzzLinks_Check(f *testing.F) {
	l := newLinks(f, linkKeys())
	token := l.Token(aLink(), 3)
	for _, seed := range []string{token, token + "A", l.Token(aLink(), 2), edited(token, " 2 ", " 3 "), resealed(token), ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		link, err := l.Check(s, 3, aLink().Expires)
		if err == nil && l.Token(link, 3) != s {
			t.Errorf("%q passes as %+v, whose token is another", s, link)
		}
		if _, known := map[error]bool{nil: true, identity.ErrLinkMalformed: true, identity.ErrLinkForged: true, identity.ErrLinkRevoked: true, identity.ErrLinkExpired: true}[err]; !known {
			t.Errorf("%q: error %v", s, err)
		}
	})
}

func TestKeys_Refused(t *testing.T) {
	long := bytes.Repeat([]byte("k"), 32)
	for name, keys := range map[string]identity.Keys{
		"are none":                  {},
		"lack the current one":      {Current: "b", Secrets: map[string][]byte{"a": long}},
		"have a secret of 31 bytes": {Current: "a", Secrets: map[string][]byte{"a": long[:31]}},
		"have an id with a space":   {Current: "a b", Secrets: map[string][]byte{"a b": long}},
	} {
		if _, err := identity.NewLinks(keys); err == nil {
			t.Errorf("keys that %s are accepted", name)
		}
	}
}
