// Package portal has the partner's pages.
package portal

import (
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/portal/cart"
	"onecentral.nl/ordering/shared/page/quoteview"
)

// Pages are the partner's pages, with what they may do.
type Pages struct {
	Carts     *usecase.Carts
	Services  *usecase.Services
	Quotes    *usecase.Quotes
	Orders    *usecase.Orders
	Directory *directory.Directory
	// Documents has the PDFs of versions, and those that partners upload.
	Documents Documents
	Bundles   Bundles
}

// request is a request for one of the partner's pages.
type request struct {
	*kit.Request
	*Pages
}

// Routes lists the pages, and what everybody passes on the way to one. Partners are at work all day: whoever comes from a mail
// meets the login of a function that is warm already.
func (p *Pages) Routes() kit.Routes {
	carts := &cart.Pages{Carts: p.Carts, Services: p.Services, Quotes: p.Quotes, Directory: p.Directory}
	return slices.Concat(kit.Public(), carts.Routes(), kit.Routes{
		kit.Get("/{$}", p.serve(request.home)),
		kit.Get("/documents/{quote}/{version}", p.serve(request.document)),
		kit.Get("/evidence/{quote}/{digest}", p.serve(request.evidence)),
		kit.Get("/bundles/{order}", p.serve(request.bundle)),
		kit.Get("/customers", p.partner(request.customers)),
		kit.Get("/customers/new", p.partner(request.newCustomer)),
		kit.Post("/customers/new", p.partner(request.createCustomer)),
		kit.Get("/customers/{customer}", p.partner(request.showCustomer)),
		kit.Get("/customers/{customer}/edit", p.partner(request.editCustomer)),
		kit.Post("/customers/{customer}/edit", p.partner(request.updateCustomer)),
		kit.Get("/quotes", p.partner(request.quotes)),
		kit.Get("/quotes.csv", p.partner(quotesSheet)),
		kit.Get("/quotes/{quote}", p.partner(request.quote)),
		uploading(kit.Post("/quotes/{quote}", p.partner(request.changeQuote))),
		kit.Get("/quotes/{quote}/confirm", p.partner(request.confirmation)),
		kit.Post("/quotes/{quote}/confirm", p.partner(request.confirm)),
		kit.Get("/orders", p.partner(request.orders)),
		kit.Get("/orders.csv", p.partner(ordersSheet)),
		kit.Get("/orders/{order}", p.partner(request.order)),
		kit.Post("/orders/{order}", p.partner(request.changeOrder)),
	})
}

func (p *Pages) serve(handle func(request) error) func(*kit.Request) error {
	return func(r *kit.Request) error { return handle(request{r, p}) }
}

// partner serves a partner's person only.
func (p *Pages) partner(handle func(request) error) func(*kit.Request) error {
	return kit.ForPartners(p.serve(handle))
}

// builder turns what the page of a quote shows into words for its partner.
func (r request) builder(s quoteview.View) (*builder, catalog.Book, error) {
	b, book, err := quoteview.NewBuilder(r.Request, quoteview.Source{Quotes: r.Quotes, Directory: r.Directory}, s)
	return &builder{b}, book, err
}

// builder turns what the page of a quote, or of its order, shows into words for its partner.
type builder struct{ *quoteview.Builder }
