package kit

import (
	"cmp"
	"strings"
	"time"

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
	// idle is how long the session surely lives without use, 0 for none.
	idle time.Duration
	// request identifies it on the page of an error, for whoever asks about it.
	request string
}

// menuItem leads to a page that the person has; here is the aria-current of one that is the page at hand, or above it.
type menuItem struct {
	Link
	here string
}

// Shell surrounds a page with that title: its menu is the person's.
func (r *Request) Shell(title string) Shell {
	s := Shell{Locale: r.Locale, Title: title, other: r.otherLanguages()}
	if r.Actor == nil {
		return s
	}
	s.idle = r.Browser.Idle()
	s.name = cmp.Or(r.Actor.Name, string(r.Actor.Subject))
	for _, n := range r.menu() {
		here := ""
		switch path := r.HTTP.URL.Path; {
		case path == n.Address:
			here = "page"
		case strings.HasPrefix(path, n.Address+"/"):
			here = "true"
		}
		s.menu = append(s.menu, menuItem{Link{r.To(n.Address), n.Label}, here})
	}
	return s
}

// workPath is where somebody of oneCentral finds what waits: operations the orders to deliver, unless it decides on quotes too.
func workPath(a *ordering.Actor) string {
	if a != nil && a.Has(ordering.Operations) && !a.Has(ordering.AccountManager, ordering.SalesManager, ordering.Engineering) {
		return FulfilmentPath
	}
	return approvalsPath
}

// menu lists the pages that the person begins at, by role.
func (r *Request) menu() []Link {
	switch a := r.Actor; {
	case OfPartner(a):
		return []Link{
			{"/services", r.Say(words.Services)},
			{"/catalog", r.Say(words.Catalogue)},
			{"/customers", r.Say(words.CustomersTitle)},
			{"/quotes", r.Say(words.Quotes)},
			{"/orders", r.Say(words.Orders)},
		}
	case a.Staff():
		var pages []Link
		if workPath(a) != FulfilmentPath {
			pages = append(pages, Link{approvalsPath, r.Say(words.WorkList)})
		}
		pages = append(pages, Link{FulfilmentPath, r.Say(words.Orders)})
		if a.Has(ordering.Operations, ordering.Admin) {
			pages = append(pages, Link{JobsPath, r.Say(words.FailedJobs)})
		}
		if a.Has(ordering.AccountManager) {
			pages = append(pages, Link{PipelinePath, r.Say(words.OpenQuotes)}, Link{SearchPath, r.Say(words.Search)})
			pages = append(pages, Link{"/delegations", r.Say(words.StandIn)})
		}
		if a.SeesNumbers() {
			pages = append(pages, Link{"/numbers", r.Say(words.Numbers)})
		}
		if a.Has(ordering.Admin) {
			pages = append(pages, Link{AdminPath, r.Say(words.Administration)})
		}
		return pages
	}
	return nil
}
