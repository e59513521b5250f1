// Package desk has what an account manager works with beside the requests that wait: the numbers of its partners' quotes.
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

// Routes lists the pages, for people who passed the guard.
func (p *Pages) Routes(guard func(func(*kit.Request) error) func(*kit.Request) error) kit.Routes {
	serve := func(handle func(request) error) func(*kit.Request) error {
		return guard(func(r *kit.Request) error { return handle(request{r, p}) })
	}
	return kit.Routes{
		long(kit.Get("/numbers", serve(request.numbers))),
		long(kit.Get("/numbers.csv", serve(request.numbersCSV))),
	}
}

// long marks a page that reads a whole collection.
func long(route web.Route[*kit.Request]) web.Route[*kit.Request] {
	route.Long = true
	return route
}
