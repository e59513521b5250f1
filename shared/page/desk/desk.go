// Package desk has what an account manager works with beside the requests that wait: its partners' open quotes, a search of all that they
// have, and the numbers.
package desk

import (
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/web"
)

// Pages are the pages of the desk, with what they show.
type Pages struct {
	Desk *desk.Desk
}

// request is a request for one of these pages.
type request struct {
	*kit.Request
	*Pages
}

// Guard lets some people through to a page, and tells others why not.
type Guard func(handle func(*kit.Request) error) func(*kit.Request) error

// Routes lists the pages: the numbers for whoever passes the guard of staff, the rest for account managers.
func (p *Pages) Routes(staff, managers Guard) kit.Routes {
	behind := func(guard Guard) func(func(request) error) func(*kit.Request) error {
		return func(handle func(request) error) func(*kit.Request) error {
			return guard(func(r *kit.Request) error { return handle(request{r, p}) })
		}
	}
	serve, own := behind(staff), behind(managers)
	return kit.Routes{
		long(kit.Get(kit.PipelinePath, own(request.pipeline))),
		long(kit.Get(kit.SearchPath, own(request.search))),
		long(kit.Get("/numbers", serve(request.numbers))),
		long(kit.Get("/numbers.csv", serve(request.numbersCSV))),
	}
}

// long marks a page that reads a whole collection.
func long(route web.Route[*kit.Request]) web.Route[*kit.Request] {
	route.Long = true
	return route
}
