package identity

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// sessionName is the session's cookie, __Host-session over https.
const sessionName = "session"

// Sessions keeps small records by id. Ids are 64 hexadecimal characters, records under 4 kB. A record may be gone any
// time after it expired and is refused by its own content then, so it may stay longer too.
type Sessions interface {
	// Put keeps data under the id, over what was there.
	Put(ctx context.Context, id string, data []byte, expires time.Time) error
	// Get returns the data of each id, nil where there is none. It may return an ordering.Error of kind NotFound instead when
	// a record cannot be read.
	Get(ctx context.Context, ids ...string) ([][]byte, error)
	// Delete removes the data; where there is none, that is no error.
	Delete(ctx context.Context, id string) error
}

// session is what the login found out. It never changes after it was written: when it was last used is a record of its
// own (used), so that a request under way cannot write back a session that a logout just removed.
type session struct {
	Actor   ordering.Actor `json:"actor"`
	Started time.Time      `json:"started"`
}

// Actor returns the person whose session the request's cookie names. It returns ErrUnauthenticated when there is no
// session or it is over, and Sessions' own errors. It counts as use of the session, which it may write down.
// Actor.Address is left to the caller.
func (b *Browser) Actor(r *http.Request) (ordering.Actor, error) {
	id, ok := b.sessionID(r)
	if !ok {
		return ordering.Actor{}, because{"no-session", fmt.Errorf("Actor: %w: no session cookie", ErrUnauthenticated)}
	}
	found, err := b.get(r.Context(), sessionKey(id), endedKey(ownerOf(id)))
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Actor: %w", err)
	}
	var s session
	if found[0] == nil || json.Unmarshal(found[0], &s) != nil {
		return ordering.Actor{}, because{"session-unknown", fmt.Errorf("Actor: %w: no such session", ErrUnauthenticated)}
	}
	var ended time.Time
	if found[1] != nil && (ended.UnmarshalText(found[1]) != nil || !s.Started.After(ended)) {
		return ordering.Actor{}, because{"session-ended", fmt.Errorf("Actor(%s): %w: the session was ended", s.Actor.Subject, ErrUnauthenticated)}
	}
	ends := s.Started.Add(b.config.Lifetime)
	if !b.issuer.config.Now().Before(ends) {
		return ordering.Actor{}, because{"session-over", fmt.Errorf("Actor(%s): %w: the session is over", s.Actor.Subject, ErrUnauthenticated)}
	}
	if err := b.use(r.Context(), id, s.Started, ends); err != nil {
		return ordering.Actor{}, fmt.Errorf("Actor(%s): %w", s.Actor.Subject, err)
	}
	return s.Actor, nil
}

// Idle returns how long a session surely lives without use: what was written down of its last use may be a tenth of the idle
// time old.
func (b *Browser) Idle() time.Duration { return b.config.Idle - b.config.Idle/10 }

// use refuses a session that lay idle, and writes down the use of another when the last note is a tenth of the idle
// time old: seldom enough to be cheap.
func (b *Browser) use(ctx context.Context, id string, last, ends time.Time) error {
	now := b.issuer.config.Now()
	if now.Sub(last) <= b.config.Idle/10 {
		return nil
	}
	found, err := b.get(ctx, usedKey(id))
	if err != nil {
		return err
	}
	if seconds, err := strconv.ParseInt(string(found[0]), 10, 64); err == nil && seconds > last.Unix() {
		last = time.Unix(seconds, 0)
	}
	switch quiet := now.Sub(last); {
	case quiet > b.config.Idle:
		return because{"session-idle", fmt.Errorf("%w: the session was idle for %s", ErrUnauthenticated, quiet.Round(time.Second))}
	case quiet > b.config.Idle/10:
		return b.config.Sessions.Put(ctx, usedKey(id), strconv.AppendInt(nil, now.Unix(), 10), ends)
	}
	return nil
}

func (b *Browser) get(ctx context.Context, keys ...string) ([][]byte, error) {
	found, err := b.config.Sessions.Get(ctx, keys...)
	if errors.Is(err, &ordering.Error{Kind: ordering.NotFound}) {
		return make([][]byte, len(keys)), nil
	}
	return found, err
}

func (b *Browser) beginSession(w http.ResponseWriter, r *http.Request, actor ordering.Actor) error {
	var random [32]byte
	rand.Read(random[:]) // never fails (crypto/rand)
	id := base64.RawURLEncoding.EncodeToString(random[:]) + "." + ownerTag(actor.Subject)
	s := session{Actor: actor, Started: b.issuer.config.Now()}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := b.config.Sessions.Put(r.Context(), sessionKey(id), data, s.Started.Add(b.config.Lifetime)); err != nil {
		return err
	}
	b.setCookie(w, sessionName, id, b.config.Lifetime)
	return nil
}

// EndSessions ends all that the person has open, wherever; a new login begins a new one. Bearer tokens, and the session at the
// issuer, are the issuer's to end.
func (b *Browser) EndSessions(ctx context.Context, person ordering.Subject) error {
	now := b.issuer.config.Now()
	text, err := now.MarshalText()
	if err != nil {
		return fmt.Errorf("EndSessions(%s): %w", person, err)
	}
	// What began before is over by itself when this is forgotten.
	if err := b.config.Sessions.Put(ctx, endedKey(ownerTag(person)), text, now.Add(b.config.Lifetime)); err != nil {
		return fmt.Errorf("EndSessions(%s): %w", person, err)
	}
	return nil
}

func (b *Browser) endSession(r *http.Request) error {
	id, ok := b.sessionID(r)
	if !ok {
		return nil
	}
	if err := b.config.Sessions.Delete(r.Context(), sessionKey(id)); err != nil {
		return err
	}
	return b.config.Sessions.Delete(r.Context(), usedKey(id))
}

// sessionPattern is what beginSession makes: 256 random bits, and whose session it is, so that one read finds both what it is and
// whether it was ended. The session is found by all of it.
var sessionPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Za-z0-9_-]{43}\.[0-9a-f]{32}$`) })

// ownerTag stands for a person in a cookie, and ownerOf finds it there.
func ownerTag(person ordering.Subject) string { return hashed("owner " + string(person))[:32] }
func ownerOf(id string) string                { return id[len(id)-32:] }

func (b *Browser) sessionID(r *http.Request) (string, bool) {
	cookie, err := r.Cookie(b.cookieName(sessionName))
	if err != nil || !sessionPattern().MatchString(cookie.Value) {
		return "", false
	}
	return cookie.Value, true
}

// sessionKey and usedKey are hashes of the cookie: a reader of the store cannot make it.
func sessionKey(id string) string { return hashed("session " + id) }
func usedKey(id string) string    { return hashed("used " + id) }

// endedKey is where it stands when a person's sessions were ended.
func endedKey(owner string) string { return hashed("ended " + owner) }

func hashed(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// cookieName adds the prefix with which browsers take a cookie only from this very host, over https (RFC 6265bis,
// section 4.1.3.2). Plain http on loopback cannot have it.
func (b *Browser) cookieName(name string) string {
	if b.secure {
		return "__Host-" + name
	}
	return name
}

func (b *Browser) setCookie(w http.ResponseWriter, name, value string, lives time.Duration) {
	http.SetCookie(w, &http.Cookie{ //nolint:gosec // Secure is off on loopback over http alone, where there is nobody on the way
		Name: b.cookieName(name), Value: value, Path: "/", MaxAge: int(lives / time.Second),
		Secure: b.secure, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

func (b *Browser) clearCookie(w http.ResponseWriter, name string) {
	b.setCookie(w, name, "", -time.Second)
}
