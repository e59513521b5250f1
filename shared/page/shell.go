package page

import (
	"cmp"
	"errors"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// shell is what surrounds every page.
type shell struct {
	locale
	title string
	// name is whose session it is, empty for nobody's.
	name  string
	menu  []menuItem
	other otherLanguages
	// request identifies it on the page of an error, for who asks about it.
	request string
}

// menuItem leads to a page that the person has; here is the aria-current of one that is the page at hand, or above it.
type menuItem struct {
	next
	here string
}

func (v *visit) shell(title string) shell {
	s := shell{locale: v.locale, title: title, other: v.otherLanguages()}
	if v.actor == nil {
		return s
	}
	s.name = cmp.Or(v.actor.Name, string(v.actor.Subject))
	for _, n := range v.menu() {
		here := ""
		switch path := v.r.URL.Path; {
		case path == n.address:
			here = "page"
		case strings.HasPrefix(path, n.address+"/"):
			here = "true"
		}
		s.menu = append(s.menu, menuItem{next{v.to(n.address), n.label}, here})
	}
	return s
}

// menu lists the pages that the person begins at, by role.
func (v *visit) menu() []next {
	switch a := v.actor; {
	case ofPartner(a):
		return []next{
			{"/services", v.Say(words.Services)},
			{"/catalog", v.Say(words.Catalogue)},
			{"/customers", v.Say(words.CustomersCustomer)},
			{"/quotes", v.Say(words.Quotes)},
			{"/orders", "Orders"},
		}
	case a.Staff():
		pages := []next{{"/approvals", v.Say(words.WorkList)}}
		if a.Has(ordering.AccountManager) {
			pages = append(pages, next{"/delegations", v.Say(words.StandIn)})
		}
		if a.SeesNumbers() {
			pages = append(pages, next{"/numbers", v.Say(words.Numbers)})
		}
		return pages
	}
	return nil
}

// authenticate finds out who is there, and speaks the person's language.
func (v *visit) authenticate() error {
	actor, err := v.Browser.Actor(v.r)
	if errors.Is(err, identity.ErrUnauthenticated) {
		return nil
	}
	if err != nil {
		return err
	}
	v.exchange.Authenticated(&actor)
	v.actor = &actor
	v.prefer(actor.Language)
	return nil
}

// staff lets one of oneCentral's people pass.
func staff(handle func(*visit) error) func(*visit) error {
	return func(v *visit) error {
		switch {
		case v.actor == nil:
			return v.toLogin()
		case v.actor.Staff():
			return handle(v)
		}
		return v.error(http.StatusForbidden, "staff-only", v.Say(words.ThisPageIsNotFor), v.Say(words.ThisIsOnecentralsWorkList), v.toHome())
	}
}
