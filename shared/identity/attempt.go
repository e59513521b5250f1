package identity

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"
)

const (
	attemptLives = 10 * time.Minute
	// maxAttempts is how many tabs can be logging in at once; cookies of more would make requests too big.
	maxAttempts = 5
	// stateChars of the state name the cookie: enough to tell attempts apart.
	stateChars = 12
)

// attempt is a login under way. It lives in a cookie of the browser that began it, and nowhere else: so a login cannot
// be answered in another browser, and beginning one costs us nothing. There is one cookie per attempt, because two
// links from one mail open in two tabs.
type attempt struct {
	State    string    `json:"state"`
	Nonce    string    `json:"nonce"`
	Verifier string    `json:"verifier"`
	Return   string    `json:"return"`
	Started  time.Time `json:"started"`
}

func (b *Browser) rememberAttempt(w http.ResponseWriter, a attempt) {
	// An attempt has only strings and a time of this century: it always marshals.
	data, _ := json.Marshal(a)
	b.setCookie(w, attemptName(a.State), base64.RawURLEncoding.EncodeToString(data), attemptLives)
}

// takeAttempt returns the attempt that the request answers, once: it takes the cookie away.
func (b *Browser) takeAttempt(w http.ResponseWriter, r *http.Request) (attempt, error) {
	state := r.URL.Query().Get("state")
	if !statePattern().MatchString(state) {
		return attempt{}, because{"login-without-state", fmt.Errorf("%w: no state", ErrLoginRefused)}
	}
	cookie, err := r.Cookie(b.cookieName(attemptName(state)))
	if err != nil {
		return attempt{}, because{"login-unknown", fmt.Errorf("%w: not begun in this browser, or answered before", ErrLoginRefused)}
	}
	b.clearCookie(w, attemptName(state))
	var a attempt
	data, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	if err == nil {
		err = json.Unmarshal(data, &a)
	}
	if err != nil || a.State != state {
		return attempt{}, because{"login-of-another", fmt.Errorf("%w: the state is of another login", ErrLoginRefused)}
	}
	if age := b.issuer.config.Now().Sub(a.Started); age < -b.issuer.config.Leeway || age > attemptLives {
		return attempt{}, because{"login-too-slow", fmt.Errorf("%w: begun %s ago", ErrLoginRefused, age)}
	}
	a.Return = LocalPath(a.Return)
	return a, nil
}

// forgetAttempts drops unanswered logins when there are too many.
func (b *Browser) forgetAttempts(w http.ResponseWriter, r *http.Request) {
	prefix := b.cookieName(attemptName(""))
	var names []string
	for _, c := range r.Cookies() {
		if strings.HasPrefix(c.Name, prefix) {
			names = append(names, strings.TrimPrefix(c.Name, b.cookieName("")))
		}
	}
	if len(names) < maxAttempts {
		return
	}
	for _, name := range names {
		b.clearCookie(w, name)
	}
}

// statePattern is what rand.Text makes.
var statePattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Z2-7]{26}$`) })

func attemptName(state string) string {
	return "login-" + state[:min(len(state), stateChars)]
}
