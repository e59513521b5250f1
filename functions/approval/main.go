// Command approval is the account manager's: work list, the page behind the mail link, decisions.
package main

import (
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/lambdahttp"
)

func main() {
	function.Run("approval", boot.Callers|boot.Links, tables.Open, func(p function.Parts) (any, error) {
		a, err := web.API(p.Environment, p.Ping, p.Log)
		if err != nil {
			return nil, err
		}
		links, err := p.Links()
		if err != nil {
			return nil, err
		}
		pages, err := web.Pages(p.Environment, p.UseCases, p.Driver, nil, links, p.Log)
		if err != nil {
			return nil, err
		}
		return lambdahttp.Handler(web.Both(web.CORS(p.Environment, a.Handler(api.Approval{Approvals: p.Approvals, Directory: p.Directory}.Routes())), pages.Handler(pages.Approval()))), nil
	})
}
