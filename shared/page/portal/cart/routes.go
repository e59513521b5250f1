// Package cart has the partner's pages that lead to a request for a quote.
package cart

import (
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
)

// Pages are the pages that lead to a request: what can be ordered and how it is set up, the services with their upgrades,
// and the cart.
type Pages struct {
	Carts     *usecase.Carts
	Services  *usecase.Services
	Quotes    *usecase.Quotes
	Directory *directory.Directory
}

// request is a request for one of these pages.
type request struct {
	*kit.Request
	*Pages
}

// Routes lists the pages.
func (p *Pages) Routes() kit.Routes {
	return kit.Routes{
		kit.Get("/catalog", p.serve(request.showCatalog)),
		kit.Get("/catalog/{offering}", p.serve(request.showConfigurator)),
		kit.Post("/catalog/{offering}", p.serve(request.putInCart)),
		kit.Get("/carts/{customer}", p.serve(request.showCart)),
		kit.Post("/carts/{customer}", p.serve(request.commandCart)),
		kit.Get("/services", p.serve(request.services)),
		kit.Get("/services/{service}", p.serve(request.showService)),
		kit.Get("/services/{service}/upgrade", p.serve(request.showUpgrade)),
		kit.Post("/services/{service}/upgrade", p.serve(request.putUpgrade)),
		kit.Get("/upgrades", p.serve(request.showBulk)),
		kit.Post("/upgrades", p.serve(request.putBulk)),
		kit.Get("/upgrades/result", p.serve(request.bulkResult)),
	}
}

// serve serves a partner's person only.
func (p *Pages) serve(handle func(request) error) func(*kit.Request) error {
	return kit.ForPartners(func(r *kit.Request) error { return handle(request{r, p}) })
}
