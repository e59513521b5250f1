package page

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Documents makes links to stored documents, as a blob.Store does.
type Documents interface {
	// URL returns a link to the blob that anyone may follow until valid has passed.
	URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
}

// documentValid is how long a link to a document holds: enough to follow a redirect.
const documentValid = time.Minute

// document leads a logged-in reader from the link in a mail to the version's PDF.
func (v *visit) document() error {
	if v.actor == nil {
		http.Redirect(v.w, v.r, v.Browser.LoginFor(v.r), http.StatusSeeOther)
		return nil
	}
	number, err := strconv.Atoi(v.r.PathValue("version"))
	if err != nil || number < 1 {
		return v.nothingHere()
	}
	quote := ordering.QuoteID(v.r.PathValue("quote"))
	document, err := v.Desk.Document(v.r.Context(), *v.actor, quote, number, ordering.DocumentParty)
	if err != nil {
		return err
	}
	address, err := v.Documents.URL(v.r.Context(), document.Blob, documentValid, fmt.Sprintf("%s-%d.pdf", quote, number))
	if err != nil {
		return err
	}
	http.Redirect(v.w, v.r, address, http.StatusSeeOther)
	return nil
}
