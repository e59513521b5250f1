package portal

import (
	"net/http"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// orderLine is an order in the list.
type orderLine struct {
	address, number, customer string
	tone, state               string
	done, difference, oneOff  string
	ordered, planned          string
}

// orders lists the partner's orders, the newest first.
func (r request) orders() error {
	query := r.HTTP.URL.Query()
	filter := usecase.OrderFilter{State: ordering.OrderState(query.Get(fieldState)), Text: query.Get(fieldText)}
	orders, cursor, err := r.Orders.FindOrders(r.Context(), *r.Actor, "", filter, ordering.Page{Cursor: query.Get(fieldCursor), Limit: listed})
	if err != nil {
		return err
	}
	f := newListFilter(r, kit.OrdersPath, cursor)
	for _, s := range []ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial, ordering.Completed, ordering.Cancelled, ordering.Failed} {
		_, label := quoteview.OrderState(r.Locale, s)
		f.state.Choices = append(f.state.Choices, kit.Choice{Value: string(s), Label: label})
	}
	lines := make([]orderLine, len(orders))
	for i, o := range orders {
		lines[i] = orderLine{
			address: r.To(kit.OrderPath(o.ID)), number: string(o.ID), customer: printable.Typed(o.CustomerName), done: delivered(r.Locale, o),
			difference: r.Difference(o.Total.Difference), oneOff: r.Money(o.Total.NRC), ordered: r.Date(calendar.On(o.CreatedAt)),
		}
		lines[i].tone, lines[i].state = quoteview.OrderState(r.Locale, o.State)
		if day := o.Due(); !day.IsZero() {
			lines[i].planned = r.Date(day)
		}
	}
	r.GoOn(len(lines), f.older)
	r.Render(http.StatusOK, orderListPage(r.Shell(r.Say(words.Orders)), f, lines))
	return nil
}

// delivered counts what is delivered of all that was ordered.
func delivered(s *words.Locale, o *ordering.Order) string {
	done := 0
	for _, item := range o.Items {
		if item.State == ordering.Completed {
			done++
		}
	}
	return s.Say(words.Of(done, len(o.Items)))
}
