// Command approval is oneCentral's people's: work list, the page behind the mail link, decisions; administration and operations.
package main

import (
	"slices"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/pages"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/lambdahttp"
	"onecentral.nl/ordering/shared/page/admin"
	"onecentral.nl/ordering/shared/page/operations"
	"onecentral.nl/ordering/shared/page/staff"
)

func main() {
	function.Run("approval", boot.Callers|boot.Links, tables.Open, func(p function.Parts) (any, error) {
		a, err := web.API(p.Environment, p.Ping, p.Log)
		if err != nil {
			return nil, err
		}
		browser, err := pages.Browser(p.Environment, p.Driver)
		if err != nil {
			return nil, err
		}
		programs := api.Approval{Approvals: p.Approvals, Directory: p.Directory, Sessions: browser}
		people := staff.Pages{Approvals: p.Approvals, Quotes: p.Quotes, Directory: p.Directory, Desk: p.Desk, Links: p.Links}
		administrators := admin.Pages{Directory: p.Directory, Sessions: browser}
		workbench := operations.Pages{Quotes: p.Quotes, Orders: p.Orders, Directory: p.Directory, Fulfilment: p.Fulfilment}
		return lambdahttp.Handler(web.Both(web.CORS(p.Environment, a.Handler(programs.Routes())), pages.Site(p.Environment, browser, p.Log).Handler(slices.Concat(people.Routes(), administrators.Routes(), workbench.Routes())))), nil
	})
}
