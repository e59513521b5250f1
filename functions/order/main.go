// Command order is the portal's and operations': documents, sign or activate, orders and their fulfilment.
package main

import (
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/lambdahttp"
)

func main() {
	function.Run("order", boot.Callers|boot.Lists|boot.Documents|boot.Seals, tables.Open, func(p function.Parts) (any, error) {
		files, _, err := blobs.Open(p.Context, p.Blobs, p.Base, p.FileSecret)
		if err != nil {
			return nil, err
		}
		a, err := web.API(p.Environment, p.Ping, p.Log)
		if err != nil {
			return nil, err
		}
		return lambdahttp.Handler(web.CORS(p.Environment, a.Handler(api.Order{Quotes: p.Quotes, Orders: p.Orders, Documents: files, Bundles: bundle.Maker{Keys: p.SealKeys, Files: files}}.Routes()))), nil
	})
}
