// Command portal is the partner's in a browser, and the door for everybody: home, login, language, documents.
package main

import (
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/lambdahttp"
)

func main() {
	function.Run("portal", boot.Callers|boot.Documents, tables.Open, func(p function.Parts) (any, error) {
		files, _, err := blobs.Open(p.Context, p.Blobs, p.Base, p.FileSecret())
		if err != nil {
			return nil, err
		}
		pages, err := web.Pages(p.Environment, p.UseCases, p.Driver, files, nil, p.Log)
		if err != nil {
			return nil, err
		}
		return lambdahttp.Handler(pages.Handler(pages.Portal())), nil
	})
}
