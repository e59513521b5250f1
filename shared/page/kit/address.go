package kit

import (
	"net/url"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

func ReviewPath(id ordering.QuoteID) string { return "/approvals/" + string(id) }

func CartPath(id ordering.CustomerID) string { return "/carts/" + url.PathEscape(string(id)) }

func CustomerPath(id ordering.CustomerID) string { return "/customers/" + string(id) }

func ServicePath(id ordering.ServiceID) string { return "/services/" + string(id) }

func UpgradePath(id ordering.ServiceID) string { return ServicePath(id) + "/upgrade" }

func OfferingPath(id catalog.OfferingID) string { return "/catalog/" + url.PathEscape(string(id)) }

// dossiersAddress lists the partner's quotes; each has its page below it.
const QuotesPath = "/quotes"

func QuotePath(id ordering.QuoteID) string { return QuotesPath + "/" + string(id) }

func ConfirmPath(id ordering.QuoteID) string { return QuotePath(id) + "/confirm" }

// ordersAddress lists the partner's orders; each has its page below it.
const OrdersPath = "/orders"

func OrderPath(id ordering.OrderID) string { return OrdersPath + "/" + string(id) }

func EvidencePath(id ordering.QuoteID, digest string) string {
	return "/evidence/" + string(id) + "/" + digest
}

// query is the way to a page with a query, in the language that was asked for.
func (v *Request) Query(path string, query url.Values) string {
	if l, ok := LanguageAsked(v.HTTP); ok {
		query.Set("lang", string(l))
	}
	if len(query) == 0 {
		return path
	}
	return path + "?" + query.Encode()
}

// to is the way to another page, with names and values for its query, in the language that was asked for.
func (v *Request) To(path string, query ...string) string {
	path, own, _ := strings.Cut(path, "?")
	values, _ := url.ParseQuery(own) // ours: well-formed
	for i := 0; i+1 < len(query); i += 2 {
		if query[i+1] != "" {
			values.Set(query[i], query[i+1])
		}
	}
	if l, ok := LanguageAsked(v.HTTP); ok {
		values.Set("lang", string(l))
	}
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

// askedFor is the language that the address asks for, for a form to keep; empty for none.
func (v *Request) AskedLanguage() string {
	if l, ok := LanguageAsked(v.HTTP); ok {
		return string(l)
	}
	return ""
}
