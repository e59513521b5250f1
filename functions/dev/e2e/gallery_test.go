package e2e_test

import (
	"cmp"
	"fmt"
	"net/http"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// sight is a page in a state that a person can meet.
type sight struct {
	name string
	// as is who looks, empty for somebody who is not logged in.
	as      string
	address string
	// then is what the person does there to bring about the state, nil for nothing.
	then func(p *person)
	// status is what the page answers in the end, 0 for 200.
	status int
}

// TestPages_Accessible looks at each page as each reader meets it: in both languages, on a phone
// and on a desktop, in light and dark. It leaves the screenshots.
func TestPages_Accessible(t *testing.T) {
	ready(t)
	all := append(oneCentralsSights(t), partnersSights(t)...)
	for _, language := range []string{"nl", "en"} {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			people := map[string]*person{}
			for _, s := range all {
				p := people[s.as]
				if p == nil {
					p = reader(t, language, s.as)
					people[s.as] = p
				}
				t.Run(s.name, func(t *testing.T) { s.look(t, p, language) })
			}
		})
	}
}

// reader is a person who looks at pages, logged in and speaking the language, whose browser keeps nothing it loaded.
func reader(t *testing.T, language, username string) *person {
	t.Helper()
	p := newPerson(t, phone, true)
	do(p, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
	if username != "" {
		p.open("/login")
		p.logIn(username)
	} else {
		p.open("/")
	}
	if p.language() != language {
		p.press(map[string]string{"nl": "Nederlands", "en": "English"}[language])
	}
	return p
}

// look goes to the page and judges it.
func (s sight) look(t *testing.T, p *person, language string) {
	outer := p.t
	p.t = t
	defer func() { p.t = outer }()
	p.screen(phone)
	p.log.forget()
	p.open(s.address)
	if n := p.log.transferred(); n == 0 || n > maxTransfer {
		t.Errorf("%s transfers %.1f KB, at most %d are allowed", s.address, n/1024, maxTransfer/1024)
	}
	if s.then != nil {
		s.then(p)
	}
	if p.status != cmp.Or(s.status, http.StatusOK) {
		t.Errorf("%s answers %d, not %d: %s", p.address(), p.status, s.status, p.text())
	}
	if spoken := p.language(); spoken != language {
		t.Errorf("%s speaks %q", p.address(), spoken)
	}
	for _, width := range []int{phone, desktop} {
		p.screen(width)
		name := fmt.Sprintf("%s-%s-%d", s.name, language, width)
		p.accessible(name, everything)
		if wide := evaluate[int](p, `document.documentElement.scrollWidth`); wide > width {
			t.Errorf("%s is %d wide", name, wide)
		}
		p.picture(name + ".png")
	}
	p.colours("dark")
	p.accessible(s.name+" in the dark", colours)
	p.colours("light")
}
