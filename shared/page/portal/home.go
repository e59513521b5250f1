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
func (r request) home() error {
	switch {
	case r.Actor == nil:
		r.Render(http.StatusOK, welcomePage(r.Shell(r.Say(words.Welcome)), r.Browser.LoginFor(r.HTTP)))
	case r.Actor.Staff():
		http.Redirect(r.Writer, r.HTTP, r.ToWorkList().Address, http.StatusSeeOther)
	case !kit.OfPartner(r.Actor):
		return r.NoRole()
	default:
		return r.partnerHome()
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

func (r request) partnerHome() error {
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	if err != nil {
		return err
	}
	carts, _, err := r.Carts.Carts(r.Context(), *r.Actor, "", ordering.Page{})
	if err != nil {
		return err
	}
	quotes, _, err := r.Quotes.Quotes(r.Context(), *r.Actor, "", ordering.Page{Limit: homeQuotes})
	if err != nil {
		return err
	}
	orders, _, err := r.Orders.Orders(r.Context(), *r.Actor, "", "", ordering.Page{Limit: homeOrders})
	if err != nil {
		return err
	}
	questions := waitingList{title: r.Say(words.OnecentralHasQuestion), mine: true}
	approved := waitingList{title: r.confirming(partner.Kind), mine: r.Actor.Has(ordering.PartnerSigner)}
	requested := waitingList{title: r.Say(words.WithOnecentralForDecision)}
	for _, q := range quotes {
		switch q.State {
		case ordering.Returned:
			questions.items = append(questions.items, r.waitingQuote(q))
		case ordering.Approved:
			approved.items = append(approved.items, r.waitingQuote(q, waitingFact{r.Say(words.ValidUntil), r.Date(q.ValidUntil)}))
		case ordering.Requested:
			requested.items = append(requested.items, r.waitingQuote(q))
		}
	}
	p := &homeSheet{Shell: r.Shell(r.Say(words.Overview)), partner: partner.Name, blocked: partner.Blocked}
	for _, list := range []waitingList{questions, approved, r.openCarts(carts), requested, r.underWay(orders)} {
		if len(list.items) > 0 {
			p.waiting = append(p.waiting, list)
		}
	}
	r.Render(http.StatusOK, homePage(p))
	return nil
}

// confirming is what happens next to an approved quote, for whoever may do it and whoever may not.
func (r request) confirming(kind ordering.PartnerKind) string {
	switch signs := r.Actor.Has(ordering.PartnerSigner); {
	case kind == ordering.Solutions && signs:
		return r.Say(words.ReadyToActivate)
	case kind == ordering.Solutions:
		return r.Say(words.ApprovedWaitingForColleagueToActivate)
	case signs:
		return r.Say(words.ReadyToSign)
	}
	return r.Say(words.ApprovedWaitingForColleagueTo)
}

func (r request) waitingQuote(q *ordering.Quote, more ...waitingFact) waitingItem {
	return waitingItem{r.To(kit.QuotePath(q.ID)), q.CustomerName, string(q.ID), append([]waitingFact{
		{r.Say(statement.Difference.Label()), r.Difference(q.Difference)},
		{r.Say(statement.NRC.Label()), r.Money(q.NRC)},
	}, more...)}
}

func (r request) openCarts(carts []usecase.ListedCart) waitingList {
	list := waitingList{title: r.Say(words.OpenCarts), mine: true}
	for _, c := range carts {
		if len(c.Items) == 0 {
			continue
		}
		item := waitingItem{r.To(kit.CartPath(c.Customer)), c.CustomerName, itemCount(r.Locale, len(c.Items)), []waitingFact{
			{r.Say(words.LastChanged), r.Moment(c.UpdatedAt)},
			{r.Say(words.KeptUntil), r.Moment(c.UpdatedAt.Add(usecase.CartLifetime))},
		}}
		if c.Revises != nil {
			item.number += " · " + r.Say(words.BecomesNewVersionOf(string(c.Revises.Quote)))
		}
		list.items = append(list.items, item)
	}
	return list
}

func (r request) underWay(orders []*ordering.Order) waitingList {
	list := waitingList{title: r.Say(words.OrdersUnderWay)}
	for _, o := range orders {
		switch o.State {
		case ordering.Acknowledged, ordering.InProgress, ordering.Partial:
			list.items = append(list.items, waitingItem{r.To("/orders/" + string(o.ID)), o.CustomerName, string(o.ID), []waitingFact{
				{r.Say(words.Ordered), r.Moment(o.CreatedAt)},
				{r.Say(words.Progress), deliveredItems(r.Locale, o)},
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
