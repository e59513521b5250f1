// Command portal is the partner's in a browser, and the door for everybody: home, login, language, documents.
package main

import (
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/pages"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/lambdahttp"
	"onecentral.nl/ordering/shared/page/portal"
)

func main() {
	function.Run("portal", boot.Callers|boot.Lists|boot.Documents|boot.Seals, tables.Open, func(p function.Parts) (any, error) {
		files, _, err := blobs.Open(p.Context, p.Blobs, p.Base, p.FileSecret)
		if err != nil {
			return nil, err
		}
		browser, err := pages.Browser(p.Environment, p.Driver)
		if err != nil {
			return nil, err
		}
		partners := portal.Pages{Carts: p.Carts, Services: p.Services, Quotes: p.Quotes, Orders: p.Orders, Directory: p.Directory, Documents: files, Bundles: bundle.Maker{Keys: p.SealKeys, Files: files}}
		return lambdahttp.Handler(pages.Site(p.Environment, browser, p.Log).Handler(partners.Routes())), nil
	})
}
