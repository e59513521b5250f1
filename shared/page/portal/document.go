package portal

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/web"
)

// Documents keeps files and makes links to them, as a blob.Store does.
type Documents interface {
	// Put stores body under key; the same bytes again are success.
	Put(ctx context.Context, key, contentType string, body []byte) error
	// Digest returns the SHA-256 of the blob in hex: empty when there is none.
	Digest(ctx context.Context, key string) (string, error)
	// Lock keeps the blobs below the key from being lost.
	Lock(ctx context.Context, below string) error
	// URL returns a link to the blob that anyone may follow until valid has passed; DownloadURL, one by which a browser saves it.
	URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
	DownloadURL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
}

// Bundles makes proofs of orders.
type Bundles interface {
	// Make returns the key of the blob that has it. It returns an ordering.Error of kind NotFound for an order that is not sealed.
	Make(ctx context.Context, d *usecase.Dossier) (key string, err error)
}

// bundle leads a logged-in reader to the proof of an order, which the browser saves.
func (r request) bundle() error {
	if r.Actor == nil {
		return r.ToLogin()
	}
	dossier, err := r.Quotes.Dossier(r.Context(), *r.Actor, r.orderID())
	if err != nil {
		return err
	}
	key, err := r.Bundles.Make(r.Context(), dossier)
	if err != nil {
		return err
	}
	address, err := r.Documents.DownloadURL(r.Context(), key, documentValid, string(r.orderID())+".zip")
	if err != nil {
		return err
	}
	http.Redirect(r.Writer, r.HTTP, address, http.StatusSeeOther)
	return nil
}

// documentValid is how long a link to a document holds: enough to follow a redirect.
const documentValid = time.Minute

// document leads a logged-in reader from the link in a mail to the version's PDF.
func (r request) document() error {
	return r.toFile(func(quote ordering.QuoteID) (string, error) {
		number, err := strconv.Atoi(r.HTTP.PathValue("version"))
		if err != nil || number < 1 {
			return "", web.ErrNotFound
		}
		document, err := r.Quotes.Document(r.Context(), *r.Actor, quote, number, variantAsked(r.HTTP.URL.Query()))
		if err != nil {
			return "", err
		}
		name := fmt.Sprintf("%s-%d.pdf", quote, number)
		if document.Variant != ordering.DocumentParty {
			name = fmt.Sprintf("%s-%d-%s.pdf", quote, number, document.Variant)
		}
		return r.Documents.URL(r.Context(), document.Blob, documentValid, name)
	})
}

// variantAsked is which copy the address asks for.
func variantAsked(query url.Values) ordering.DocumentVariant {
	switch {
	case query.Get("for") != "customer":
		return ordering.DocumentParty
	case query.Get("prices") == "true":
		return ordering.DocumentCustomerPriced
	}
	return ordering.DocumentCustomer
}

// toFile sends a logged-in reader on to a file of the quote, and anybody else to the login first.
func (r request) toFile(link func(ordering.QuoteID) (string, error)) error {
	if r.Actor == nil {
		return r.ToLogin()
	}
	address, err := link(ordering.QuoteID(r.HTTP.PathValue("quote")))
	if err != nil {
		return err
	}
	http.Redirect(r.Writer, r.HTTP, address, http.StatusSeeOther)
	return nil
}
