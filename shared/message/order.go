package message

import (
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

func (c *composer) aboutOrder() []fact {
	return slices.Concat(
		c.fact(words.OrderNoun, string(c.n.Order.ID)),
		c.about(),
		c.fact(words.OrderStateOrder, c.state(c.n.Order.State)))
}

func (c *composer) viewOrder() *action { return c.button(words.ViewOrder) }

func (c *composer) ordered() letter {
	o := c.n.Order
	confirmed := c.Say(words.Signed)
	signer := o.Confirmation.SignerName
	if o.Confirmation.SignerFunction != "" {
		signer = c.Say(words.TextSignerSignerFunction(signer, o.Confirmation.SignerFunction))
	}
	if o.Confirmation.Kind == ordering.Activation {
		confirmed = c.Say(words.Activated)
	}
	next := c.Say(words.AccountManagerReleasesOrderFor)
	if !o.ReleasedAt.IsZero() {
		next = c.Say(words.OrderWasReleasedForDelivery)
	}
	return letter{
		subject: c.Say(words.OrderReceived(string(c.n.Order.ID), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.OrderWasReceived),
		intro:   []string{c.Say(words.QuoteForWasConfirmedAnd(c.n.Version.Ref().String(), c.customer(), string(o.ID))), next},
		facts: slices.Concat(
			c.aboutOrder(),
			c.fact(words.Signatory, signer),
			c.fact(words.ByConfirmed(confirmed), o.Confirmation.By.Name),
			c.fact(words.OnConfirmed(confirmed), c.moment(o.Confirmation.At))),
		totals: c.totals(),
		vat:    c.vat(true, true),
		action: c.viewOrder(),
		items:  c.priced(),
	}
}

func (c *composer) released() letter {
	return letter{
		subject: c.Say(words.OrderReleasedOrderCustomer(string(c.n.Order.ID), c.customer())),
		title:   c.Say(words.OrderWasReleasedForDeliveryOrder),
		intro:   []string{c.Say(words.OrderOfForCanBe(string(c.n.Order.ID), c.n.Version.PartnerAt.Name, c.customer()))},
		facts:   slices.Concat(c.aboutOrder(), c.fact(words.ReleasedOn, c.moment(c.n.Order.ReleasedAt))),
		action:  c.viewOrder(),
		items:   c.deliveries(),
	}
}

// completed, cancelled and failed tell of one item, or of the order as a whole.
func (c *composer) completed() letter {
	l := c.ended(
		c.Say(words.InOrderForWasDelivered(string(c.n.Order.ID), c.customer(), c.position(c.n.Item))),
		c.Say(words.OrderForWasDelivered(string(c.n.Order.ID), c.customer())))
	l.subject = c.Say(words.DeliveryInOrder(string(c.n.Order.ID), c.customer()))
	l.title = c.Say(words.DeliveredOrder)
	l.vat = c.vat(false, false)
	if c.n.Item == "" {
		l.subject = c.Say(words.OrderDelivered(string(c.n.Order.ID), c.customer()))
		l.lists = nil
		for i := range c.n.Order.Items {
			l.items = append(l.items, c.settled(c.n.Order.Items[i].ID)...)
		}
	}
	return l
}

func (c *composer) cancelled() letter {
	l := c.ended(
		c.Say(words.InOrderForWasCancelled(string(c.n.Order.ID), c.customer(), c.position(c.n.Item))),
		c.Say(words.OrderForWasCancelled(string(c.n.Order.ID), c.customer())))
	l.subject = c.Say(words.CancellationInOrder(string(c.n.Order.ID), c.customer()))
	l.title = c.Say(words.CancelledOrders)
	l.cited = c.cite(words.Explanation, c.reason())
	l.after = []string{c.free()}
	return l
}

func (c *composer) failed() letter {
	l := c.ended(
		c.Say(words.InOrderForCouldNot(string(c.n.Order.ID), c.customer(), c.position(c.n.Item))),
		c.Say(words.OrderForCouldNotBe(string(c.n.Order.ID), c.customer())))
	l.subject = c.Say(words.DeliveryFailedInOrder(string(c.n.Order.ID), c.customer()))
	l.title = c.Say(words.DeliveryFailed)
	l.cited = c.cite(words.Explanation, c.reason())
	l.after = []string{c.free()}
	return l
}

// ended is what the letters on an end share. The first sentence tells of one item, the second of the whole order.
func (c *composer) ended(one, all string) letter {
	l := letter{facts: c.aboutOrder(), action: c.viewOrder()}
	if c.n.Item == "" {
		if c.n.Order.State == ordering.Partial {
			all = c.Say(words.OrderForIsPartlySettled(string(c.n.Order.ID), c.customer()))
		}
		l.intro = []string{all}
		l.lists = c.progress()
		return l
	}
	l.intro = []string{one}
	l.items = c.settled(c.n.Item)
	return l
}

func (c *composer) reason() string {
	if item := c.n.Order.Item(c.n.Item); item != nil {
		return item.Reason
	}
	return ""
}

// free tells what a cancelled or failed item leaves behind.
func (c *composer) free() string {
	return c.Say(words.ExistingServiceStaysAsIt)
}
