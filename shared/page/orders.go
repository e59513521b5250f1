package page

import (
	"net/http"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// ordersAddress lists the partner's orders; each has its page below it.
const ordersAddress = "/orders"

func orderPath(id ordering.OrderID) string { return ordersAddress + "/" + string(id) }

// orderLine is an order in the list.
type orderLine struct {
	address, number, customer string
	tone, state               string
	done, difference, oneOff  string
	ordered, planned          string
}

// orders lists the partner's orders, the newest first.
func (v *visit) orders() error {
	query := v.r.URL.Query()
	filter := usecase.OrderFilter{State: ordering.OrderState(query.Get(fieldState)), Text: query.Get(fieldText)}
	orders, cursor, err := v.Desk.Orders.FindOrders(v.r.Context(), *v.actor, "", filter, ordering.Page{Cursor: query.Get(fieldCursor), Limit: listed})
	if err != nil {
		return err
	}
	f := v.listFilter(ordersAddress, cursor)
	for _, s := range []ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial, ordering.Completed, ordering.Cancelled, ordering.Failed} {
		_, label := v.orderState(s)
		f.state.choices = append(f.state.choices, choice{string(s), label})
	}
	lines := make([]orderLine, len(orders))
	for i, o := range orders {
		lines[i] = orderLine{
			address: v.to(orderPath(o.ID)), number: string(o.ID), customer: printable.Typed(o.CustomerName), done: v.delivered(o),
			difference: v.Difference(o.Total.Difference), oneOff: v.Money(o.Total.NRC), ordered: v.Date(calendar.On(o.CreatedAt)),
		}
		lines[i].tone, lines[i].state = v.orderState(o.State)
		if day := nextPlanned(o); !day.IsZero() {
			lines[i].planned = v.Date(day)
		}
	}
	v.render(http.StatusOK, orderListPage(v.shell("Orders"), f, lines))
	return nil
}

// orderState says the state of an order or an item in words; its tone is good, bad, note or plain.
func (s locale) orderState(state ordering.OrderState) (tone, label string) {
	switch state {
	case ordering.Acknowledged:
		return "note", s.Say(words.WaitsForRelease)
	case ordering.InProgress:
		return "plain", s.Say(words.InProgress)
	case ordering.Partial:
		return "plain", s.Say(words.PartlyDone)
	case ordering.Completed:
		return "good", s.Say(words.DeliveredOrder)
	case ordering.Cancelled:
		return "plain", s.Say(words.CancelledOrders)
	case ordering.Failed:
		return "bad", s.Say(words.NotDeliveredOrders)
	}
	return "plain", string(state)
}

// delivered counts what is delivered of all that was ordered.
func (s locale) delivered(o *ordering.Order) string {
	done := 0
	for _, item := range o.Items {
		if item.State == ordering.Completed {
			done++
		}
	}
	return s.Say(words.Of(done, len(o.Items)))
}

// nextPlanned is the first planned day of what is still to come, zero for none.
func nextPlanned(o *ordering.Order) calendar.Date {
	var first calendar.Date
	for _, item := range o.Items {
		if !item.State.Ended() && (first.IsZero() || item.Planned.Before(first)) {
			first = item.Planned
		}
	}
	return first
}
