package kit

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
)

// approvalsPath lists the requests that wait for the reader.
const approvalsPath = "/approvals"

// ReviewPath is the page on which oneCentral decides on the quote.
func ReviewPath(id ordering.QuoteID) string { return approvalsPath + "/" + string(id) }

// AdminPath is where administrators begin; the sections of administration are below it.
const AdminPath = "/admin"

// PipelinePath lists the open quotes of an account manager's partners.
const PipelinePath = "/pipeline"

// SearchPath is where an account manager seeks.
const SearchPath = "/search"

// CartPath is the customer's cart.
func CartPath(id ordering.CustomerID) string { return "/carts/" + url.PathEscape(string(id)) }

// CustomerPath is the customer's page.
func CustomerPath(id ordering.CustomerID) string { return "/customers/" + string(id) }

// ServicePath is the service's page.
func ServicePath(id ordering.ServiceID) string { return "/services/" + string(id) }

// UpgradePath is where the service is changed.
func UpgradePath(id ordering.ServiceID) string { return ServicePath(id) + "/upgrade" }

// OfferingPath is where a new service of the offering is set up.
func OfferingPath(id catalog.OfferingID) string { return "/catalog/" + url.PathEscape(string(id)) }

// QuotesPath lists the partner's quotes; each has its page below it.
const QuotesPath = "/quotes"

// QuotePath is the quote's page for its partner.
func QuotePath(id ordering.QuoteID) string { return QuotesPath + "/" + string(id) }

// ConfirmPath is where the quote is signed or activated.
func ConfirmPath(id ordering.QuoteID) string { return QuotePath(id) + "/confirm" }

// OrdersPath lists the partner's orders; each has its page below it.
const OrdersPath = "/orders"

// OrderPath is the order's page.
func OrderPath(id ordering.OrderID) string { return OrdersPath + "/" + string(id) }

// BundlePath leads to the proof of the order.
func BundlePath(id ordering.OrderID) string { return "/bundles/" + string(id) }

// FulfilmentPath lists the orders that oneCentral delivers; each has its page below it.
const FulfilmentPath = "/fulfilment"

// JobsPath lists the jobs that were given up.
const JobsPath = "/failures"

// FulfilmentOf is the order's page for whoever delivers it.
func FulfilmentOf(id ordering.OrderID) string { return FulfilmentPath + "/" + string(id) }

// DocumentPath leads to the PDF of the version.
func DocumentPath(v ordering.VersionRef) string { return "/documents/" + v.String() }

// EvidencePath leads to a PDF that was signed elsewhere, by its SHA-256 in hex.
func EvidencePath(id ordering.QuoteID, digest string) string {
	return "/evidence/" + string(id) + "/" + digest
}

// Query is the way to a page with a query, in the language that was asked for.
func (r *Request) Query(path string, query url.Values) string {
	if l, ok := languageAsked(r.HTTP); ok {
		query.Set("lang", string(l))
	}
	if len(query) == 0 {
		return path
	}
	return path + "?" + query.Encode()
}

// To is the way to another page, with names and values for its query, in the language that was asked for.
func (r *Request) To(path string, query ...string) string {
	path, own, _ := strings.Cut(path, "?")
	values, _ := url.ParseQuery(own) // ours: well-formed
	for i := 0; i+1 < len(query); i += 2 {
		if query[i+1] != "" {
			values.Set(query[i], query[i+1])
		}
	}
	return r.Query(path, values)
}

// fieldDone tells a page what was just done that led there.
const fieldDone = "done"

// Done is the address of a page that says what was just done.
func Done(path, what string) string { return path + "?" + fieldDone + "=" + what }

// WasDone reports whether the page was led to by what was just done.
func (r *Request) WasDone(what string) bool {
	return r.HTTP.Method == http.MethodGet && r.HTTP.URL.Query().Get(fieldDone) == what
}

// Here is the way to the page at hand with another value in its query, none for an empty one.
func (r *Request) Here(name, value string) string {
	query := r.HTTP.URL.Query()
	query.Del(name)
	if value != "" {
		query.Set(name, value)
	}
	return "?" + query.Encode()
}

// Number is the number under the name in the query, 0 for none. It returns web.ErrNotFound when it is not from 1 to most.
func (r *Request) Number(name string, most int) (int, error) {
	asked := r.HTTP.URL.Query().Get(name)
	if asked == "" {
		return 0, nil
	}
	number, err := strconv.Atoi(asked)
	if err != nil || number < 1 || number > most {
		return 0, web.ErrNotFound
	}
	return number, nil
}
