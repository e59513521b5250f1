package kit

import (
	"cmp"
	"errors"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Shell is what surrounds every page.
type Shell struct {
	*words.Locale
	Title string
	// name is whose session it is, empty for nobody's.
	name  string
	menu  []menuItem
	other otherLanguages
	// request identifies it on the page of an error, for who asks about it.
	request string
}

// menuItem leads to a page that the person has; here is the aria-current of one that is the page at hand, or above it.
type menuItem struct {
	Link
	here string
}

// Shell surrounds a page with that title: its menu is the person's.
func (v *Request) Shell(title string) Shell {
	s := Shell{Locale: v.Locale, Title: title, other: v.otherLanguages()}
	if v.Actor == nil {
		return s
	}
	s.name = cmp.Or(v.Actor.Name, string(v.Actor.Subject))
	for _, n := range v.menu() {
		here := ""
		switch path := v.HTTP.URL.Path; {
		case path == n.Address:
			here = "page"
		case strings.HasPrefix(path, n.Address+"/"):
			here = "true"
		}
		s.menu = append(s.menu, menuItem{Link{v.To(n.Address), n.Label}, here})
	}
	return s
}

// menu lists the pages that the person begins at, by role.
func (v *Request) menu() []Link {
	switch a := v.Actor; {
	case OfPartner(a):
		return []Link{
			{"/services", v.Say(words.Services)},
			{"/catalog", v.Say(words.Catalogue)},
			{"/customers", v.Say(words.CustomersTitle)},
			{"/quotes", v.Say(words.Quotes)},
			{"/orders", "Orders"},
		}
	case a.Staff():
		pages := []Link{{"/approvals", v.Say(words.WorkList)}}
		if a.Has(ordering.AccountManager) {
			pages = append(pages, Link{"/delegations", v.Say(words.StandIn)})
		}
		if a.SeesNumbers() {
			pages = append(pages, Link{"/numbers", v.Say(words.Numbers)})
		}
		return pages
	}
	return nil
}

// authenticate finds out who is there, and speaks the person's language.
func (v *Request) authenticate() error {
	actor, err := v.Browser.Actor(v.HTTP)
	if errors.Is(err, identity.ErrUnauthenticated) {
		return nil
	}
	if err != nil {
		return err
	}
	v.exchange.Authenticated(&actor)
	v.Actor = &actor
	v.Prefer(actor.Language)
	return nil
}

// OfPartner tells who orders.
func OfPartner(a *ordering.Actor) bool {
	return a.Partner != "" && a.Has(ordering.PartnerUser, ordering.PartnerSigner)
}

// ToLogin leads who asks for a page to the login and back. A form that nobody sent is refused.
func (v *Request) ToLogin() error {
	if v.HTTP.Method == http.MethodPost {
		return identity.ErrUnauthenticated
	}
	http.Redirect(v.Writer, v.HTTP, v.Browser.LoginFor(v.HTTP), http.StatusSeeOther)
	return nil
}
