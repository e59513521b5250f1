// Package staff has the pages of oneCentral's people.
package staff

import (
	"context"
	"net/http"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/usecase"
	deskpage "onecentral.nl/ordering/shared/page/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/words"
)

// Pages are the pages of oneCentral's people, with what they may do: the page behind the link in a mail, the work list of
// who must decide, delegations (docs/domain.md, "Approval"), and the numbers.
type Pages struct {
	Approvals *usecase.Approvals
	Quotes    *usecase.Quotes
	Directory *directory.Directory
	Desk      *desk.Desk
	// Links reads the tokens of approval links, with the keys of now.
	Links func(context.Context) (*identity.Links, error)
}

// request is a request for one of these pages.
type request struct {
	*kit.Request
	*Pages
}

// Routes lists the pages.
func (p *Pages) Routes() kit.Routes {
	own := kit.Routes{
		kit.Get("/approve/{token}", p.serve(request.showLink)),
		kit.Post("/approve/{token}", p.serve(request.decideLink)),
		kit.Get("/approvals", p.staff(request.workList)),
		kit.Get(routinePath, p.manager(request.routine)),
		kit.Post(routinePath, p.manager(request.decideRoutine)),
		kit.Get("/approvals/{quote}", p.staff(request.review)),
		kit.Post("/approvals/{quote}", p.staff(request.decideReview)),
		kit.Get("/delegations", p.manager(request.showDelegations)),
		kit.Post("/delegations", p.manager(request.setDelegations)),
	}
	on := func(handle func(*kit.Request) error) func(request) error {
		return func(r request) error { return handle(r.Request) }
	}
	staff := func(handle func(*kit.Request) error) func(*kit.Request) error { return p.staff(on(handle)) }
	managers := func(handle func(*kit.Request) error) func(*kit.Request) error { return p.manager(on(handle)) }
	return slices.Concat(own, (&deskpage.Pages{Desk: p.Desk}).Routes(staff, managers))
}

func (p *Pages) serve(handle func(request) error) func(*kit.Request) error {
	return func(r *kit.Request) error { return handle(request{r, p}) }
}

// staff serves oneCentral's people only.
func (p *Pages) staff(handle func(request) error) func(*kit.Request) error {
	return kit.ForStaff(p.serve(handle))
}

// manager serves account managers only.
func (p *Pages) manager(handle func(request) error) func(*kit.Request) error {
	return p.staff(func(r request) error {
		if r.Actor.Has(ordering.AccountManager) {
			return handle(r)
		}
		return r.Refusal(http.StatusForbidden, "account-managers-only", r.Say(words.ThisPageIsNotFor), r.Say(words.OnlyAccountManagerHasDesk), r.ToWorkList())
	})
}

// builder turns what the page of a quote shows into words for whoever decides.
func (r request) builder(s quoteview.View) (*builder, catalog.Book, error) {
	b, book, err := quoteview.NewBuilder(r.Request, quoteview.Source{Quotes: r.Quotes, Directory: r.Directory}, s)
	return &builder{b}, book, err
}

// builder turns what the page of a quote shows into words for whoever decides.
type builder struct{ *quoteview.Builder }
