package portal

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// exported is how many lines a file has at most, the newest, and exportedAtOnce how many of them are read at a time.
const (
	exported       = 2000
	exportedAtOnce = 200
)

// all reads a list page by page, up to what a file has.
func all[T any](list func(ordering.Page) ([]T, string, error)) (found []T, err error) {
	for page := (ordering.Page{Limit: exportedAtOnce}); ; {
		some, next, err := list(page)
		if err != nil {
			return nil, err
		}
		found = append(found, some...)
		if next == "" || len(found) >= exported {
			return found, nil
		}
		page.Cursor = next
	}
}

// quotesSheet is the list of quotes, as it is narrowed, as a file for a spreadsheet.
func quotesSheet(r request) error {
	query := r.HTTP.URL.Query()
	filter := usecase.QuoteFilter{State: ordering.VersionState(query.Get(fieldState)), Text: query.Get(fieldText)}
	quotes, err := all(func(p ordering.Page) ([]*ordering.Quote, string, error) {
		return r.Quotes.FindQuotes(r.Context(), *r.Actor, "", filter, p)
	})
	if err != nil {
		return err
	}
	rows := [][]string{{
		r.Say(words.Quote), r.Say(words.Customer), r.Say(words.Status), r.Say(statement.Difference.Label()), r.Say(statement.NRC.Label()), r.Say(words.ValidUntil),
	}}
	for _, q := range quotes {
		_, state := versionState(r.Locale, q.State)
		rows = append(rows, []string{
			ordering.VersionRef{Quote: q.ID, Version: q.Latest}.String(), kit.PlainText(q.CustomerName), state, r.PlainMoney(q.Difference), r.PlainMoney(q.NRC), day(q.ValidUntil),
		})
	}
	return r.Sheet("onecentral-quotes", rows)
}

// ordersSheet is the list of orders, likewise.
func ordersSheet(r request) error {
	query := r.HTTP.URL.Query()
	filter := usecase.OrderFilter{State: ordering.OrderState(query.Get(fieldState)), Text: query.Get(fieldText)}
	orders, err := all(func(p ordering.Page) ([]*ordering.Order, string, error) {
		return r.Orders.FindOrders(r.Context(), *r.Actor, "", filter, p)
	})
	if err != nil {
		return err
	}
	rows := [][]string{{
		r.Say(words.OrderNoun), r.Say(words.Customer), r.Say(words.Status), r.Say(statement.Difference.Label()), r.Say(statement.NRC.Label()), r.Say(words.OrderedOn), r.Say(words.NextDate),
	}}
	for _, o := range orders {
		_, state := quoteview.OrderState(r.Locale, o.State)
		rows = append(rows, []string{
			string(o.ID), kit.PlainText(o.CustomerName), state, r.PlainMoney(o.Total.Difference), r.PlainMoney(o.Total.NRC), day(calendar.On(o.CreatedAt)), day(o.Due()),
		})
	}
	return r.Sheet("onecentral-orders", rows)
}

// day writes a date as every spreadsheet reads it, nothing for none.
func day(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}
