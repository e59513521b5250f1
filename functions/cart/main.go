// Command cart is the portal's: catalogue, customers, cart, request a quote.
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
	function.Run("cart", boot.Callers|boot.Lists, tables.Open, func(p function.Parts) (any, error) {
		a, err := web.API(p.Environment, p.Ping, p.Log)
		if err != nil {
			return nil, err
		}
		return lambdahttp.Handler(web.CORS(p.Environment, a.Handler(api.Cart{Carts: p.Carts, Directory: p.Directory, Quotes: p.Quotes}.Routes()))), nil
	})
}
