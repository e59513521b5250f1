package usecase

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
)

// QuoteFilter narrows a list of quotes. Text is sought in the number and the customer's name; a customer's id finds its
// own. What is empty takes all.
type QuoteFilter struct {
	State ordering.VersionState
	Text  string
}

// OrderFilter narrows a list of orders, as QuoteFilter does.
type OrderFilter struct {
	State ordering.OrderState
	Text  string
	// Closed takes only those of which nothing is still to come.
	Closed bool
}

// FindQuotes lists a partner's quotes that the filter takes, newest first. A page can be shorter than its limit, or
// empty, and still have a next one.
func (d *Quotes) FindQuotes(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, filter QuoteFilter, page ordering.Page) ([]*ordering.Quote, string, error) {
	list := func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.Quotes(ctx, actor, asked, p) }
	return find(page, list, func(q *ordering.Quote) bool {
		return (filter.State == "" || q.State == filter.State) && named(filter.Text, string(q.ID), q.CustomerName, q.Customer)
	})
}

// FindOrders lists a partner's orders that the filter takes, newest first, in pages as FindQuotes does.
func (d *Orders) FindOrders(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, filter OrderFilter, page ordering.Page) ([]*ordering.Order, string, error) {
	list := func(p ordering.Page) ([]*ordering.Order, string, error) { return d.Orders(ctx, actor, asked, "", p) }
	return find(page, list, func(o *ordering.Order) bool {
		return (filter.State == "" || o.State == filter.State) && !(filter.Closed && o.Open()) && named(filter.Text, string(o.ID), o.CustomerName, o.Customer)
	})
}

// mostLooks is how many pages one search reads at most.
const mostLooks = 10

// find reads on until a page is full, at most mostLooks times.
func find[T any](page ordering.Page, list func(ordering.Page) ([]T, string, error), takes func(T) bool) (found []T, next string, err error) {
	most := page.Limit
	for range mostLooks {
		var some []T
		if some, next, err = list(page); err != nil {
			return nil, "", err
		}
		found = append(found, slices.DeleteFunc(some, func(t T) bool { return !takes(t) })...)
		if next == "" || len(found) >= most {
			break
		}
		page.Cursor, page.Limit = next, most-len(found)
	}
	return found, next, nil
}

// named reports whether the text is the customer's, or part of the number or the customer's name.
func named(text, number, name string, id ordering.CustomerID) bool {
	return text == string(id) || printable.Contains(number+"\n"+name, text)
}
