package portal

import (
	"net/http"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// How many of the newest quotes and orders home looks through for what waits.
const (
	homeQuotes = 100
	homeOrders = 50
)

// home is where everybody begins: a partner sees what waits for it, oneCentral's people go to their work list. It asks
// nobody to log in by itself: a logout ends here.
func (v request) home() error {
	switch {
	case v.Actor == nil:
		v.Render(http.StatusOK, welcomePage(v.Shell(v.Say(words.Welcome)), v.Browser.LoginFor(v.HTTP)))
	case v.Actor.Staff():
		http.Redirect(v.Writer, v.HTTP, v.To("/approvals"), http.StatusSeeOther)
	case !kit.OfPartner(v.Actor):
		return v.NoRole()
	default:
		return v.partnerHome()
	}
	return nil
}

// homeSheet is what waits for a partner, the most urgent first.
type homeSheet struct {
	kit.Shell
	partner string
	blocked bool
	waiting []waitingList
}

// waitingList is things that wait for the same.
type waitingList struct {
	title string
	mine  bool
	items []waitingItem
}

// waitingItem is one of them.
type waitingItem struct {
	address, title, number string
	facts                  []waitingFact
}

type waitingFact struct{ label, value string }

func (v request) partnerHome() error {
	partner, err := v.Directory.Partner(v.Context(), *v.Actor, v.Actor.Partner)
	if err != nil {
		return err
	}
	carts, _, err := v.Carts.Carts(v.Context(), *v.Actor, "", ordering.Page{})
	if err != nil {
		return err
	}
	quotes, _, err := v.Quotes.Quotes(v.Context(), *v.Actor, "", ordering.Page{Limit: homeQuotes})
	if err != nil {
		return err
	}
	orders, _, err := v.Orders.Orders(v.Context(), *v.Actor, "", "", ordering.Page{Limit: homeOrders})
	if err != nil {
		return err
	}
	questions := waitingList{title: v.Say(words.OnecentralHasQuestion), mine: true}
	approved := waitingList{title: v.confirming(partner.Kind), mine: v.Actor.Has(ordering.PartnerSigner)}
	requested := waitingList{title: v.Say(words.WithOnecentralForDecision)}
	for _, q := range quotes {
		switch q.State {
		case ordering.Returned:
			questions.items = append(questions.items, v.waitingQuote(q))
		case ordering.Approved:
			approved.items = append(approved.items, v.waitingQuote(q, waitingFact{v.Say(words.ValidUntil), v.Date(q.ValidUntil)}))
		case ordering.Requested:
			requested.items = append(requested.items, v.waitingQuote(q))
		}
	}
	p := &homeSheet{Shell: v.Shell(v.Say(words.Overview)), partner: partner.Name, blocked: partner.Blocked}
	for _, list := range []waitingList{questions, approved, v.openCarts(carts), requested, v.underWay(orders)} {
		if len(list.items) > 0 {
			p.waiting = append(p.waiting, list)
		}
	}
	v.Render(http.StatusOK, homePage(p))
	return nil
}

// confirming is what happens next to an approved quote, for who may do it and for who may not.
func (v request) confirming(kind ordering.PartnerKind) string {
	switch signs := v.Actor.Has(ordering.PartnerSigner); {
	case kind == ordering.Solutions && signs:
		return v.Say(words.ReadyToActivate)
	case kind == ordering.Solutions:
		return v.Say(words.ApprovedWaitingForColleagueToActivate)
	case signs:
		return v.Say(words.ReadyToSign)
	}
	return v.Say(words.ApprovedWaitingForColleagueTo)
}

func (v request) waitingQuote(q *ordering.Quote, more ...waitingFact) waitingItem {
	return waitingItem{v.To(kit.QuotePath(q.ID)), q.CustomerName, string(q.ID), append([]waitingFact{
		{v.Say(statement.Difference.Label()), v.Difference(q.Difference)},
		{v.Say(statement.NRC.Label()), v.Money(q.NRC)},
	}, more...)}
}

func (v request) openCarts(carts []usecase.ListedCart) waitingList {
	list := waitingList{title: v.Say(words.OpenCarts), mine: true}
	for _, c := range carts {
		if len(c.Items) == 0 {
			continue
		}
		item := waitingItem{v.To(kit.CartPath(c.Customer)), c.CustomerName, itemCount(v.Locale, len(c.Items)), []waitingFact{
			{v.Say(words.LastChanged), v.Moment(c.UpdatedAt)},
			{v.Say(words.KeptUntil), v.Moment(c.UpdatedAt.Add(usecase.CartLifetime))},
		}}
		if c.Revises != nil {
			item.number += " · " + v.Say(words.BecomesNewVersionOf(string(c.Revises.Quote)))
		}
		list.items = append(list.items, item)
	}
	return list
}

func (v request) underWay(orders []*ordering.Order) waitingList {
	list := waitingList{title: v.Say(words.OrdersUnderWay)}
	for _, o := range orders {
		switch o.State {
		case ordering.Acknowledged, ordering.InProgress, ordering.Partial:
			list.items = append(list.items, waitingItem{v.To("/orders/" + string(o.ID)), o.CustomerName, string(o.ID), []waitingFact{
				{v.Say(words.Ordered), v.Moment(o.CreatedAt)},
				{v.Say(words.Progress), deliveredItems(v.Locale, o)},
			}})
		}
	}
	return list
}

// progress counts what is delivered of an order.
func deliveredItems(s *words.Locale, o *ordering.Order) string {
	done := 0
	for _, i := range o.Items {
		if i.State == ordering.Completed {
			done++
		}
	}
	return s.Say(words.OfDelivered(done, itemCount(s, len(o.Items))))
}

// items counts the items of a cart or an order.
func itemCount(s *words.Locale, n int) string {
	return s.Say(words.Items(n))
}
