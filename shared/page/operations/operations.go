// Package operations has the workbench of whoever delivers orders: all that are still to be delivered, the page of each, and
// what failed.
// Account managers release and cancel there too, of their own partners.
package operations

import (
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/fulfilment"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
)

// Pages are the workbench, with what is done there.
type Pages struct {
	Quotes     *usecase.Quotes
	Orders     *usecase.Orders
	Directory  *directory.Directory
	Fulfilment *fulfilment.Fulfilment
}

// request is a request for one of these pages.
type request struct {
	*kit.Request
	*Pages
}

// Routes lists the pages.
func (p *Pages) Routes() kit.Routes {
	return kit.Routes{
		kit.Get(kit.JobsPath, p.staff(request.jobs)),
		kit.Post(kit.JobsPath, p.staff(request.retry)),
		kit.Get(kit.FulfilmentPath, p.staff(request.orders)),
		kit.Get(kit.FulfilmentPath+"/{order}", p.staff(request.order)),
		kit.Post(kit.FulfilmentPath+"/{order}", p.staff(request.changeOrder)),
	}
}

func (p *Pages) staff(handle func(request) error) func(*kit.Request) error {
	return kit.ForStaff(func(r *kit.Request) error { return handle(request{r, p}) })
}
