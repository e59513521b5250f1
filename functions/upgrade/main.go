// Command upgrade is the portal's: the overview of services, what can grow, the monthly difference.
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
	function.Run("upgrade", boot.Callers|boot.Lists, tables.Open, func(p function.Parts) (any, error) {
		a, err := web.API(p.Environment, p.Ping, p.Log)
		if err != nil {
			return nil, err
		}
		return lambdahttp.Handler(web.CORS(p.Environment, a.Handler(api.Upgrade{Services: p.Services}.Routes()))), nil
	})
}
