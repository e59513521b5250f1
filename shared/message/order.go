package message

import (
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// orderMail writes what is about an order.
type orderMail struct{ *composer }

func aboutOrder(write func(orderMail) letter) func(*composer) letter {
	return func(c *composer) letter { return write(orderMail{c}) }
}

func (c orderMail) about() []fact {
	return slices.Concat(
		c.fact(words.OrderNoun, c.number()),
		c.composer.about(),
		c.fact(words.OrderStateLabel, c.state(c.n.Order.State)))
}

func (c orderMail) viewOrder() *action { return c.button(words.ViewOrder) }

func (c orderMail) number() string { return string(c.n.Order.ID) }

func (c orderMail) ordered() letter {
	o := c.n.Order
	confirmed, by := c.Say(words.Signed), words.RecordedBy
	signer := o.Confirmation.SignerName
	if o.Confirmation.SignerFunction != "" {
		signer = c.Say(words.TextSignerSignerFunction(signer, o.Confirmation.SignerFunction))
	}
	if o.Confirmation.Kind == ordering.Activation {
		confirmed, by = c.Say(words.Activated), words.ActivatedBy
	}
	next := c.Say(words.AccountManagerReleasesOrderFor)
	switch {
	case !o.ReleasedAt.IsZero():
		next = c.Say(words.OrderWasReleasedForDelivery)
	case c.n.Role == ordering.AccountManager:
		next = c.Say(words.PleaseReleaseOrder)
	}
	return letter{
		subject: c.Say(words.OrderReceived(c.number(), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.OrderWasReceived),
		intro:   []string{c.Say(words.QuoteForWasConfirmedAnd(c.ref(), c.customer(), c.number())), next},
		facts: slices.Concat(
			c.about(),
			c.fact(words.Signatory, signer),
			c.fact(by, o.Confirmation.By.Name),
			c.fact(words.OnConfirmed(confirmed), c.moment(o.Confirmation.At))),
		totals: c.totals(),
		vat:    c.vat(true),
		action: c.viewOrder(),
		lines:  c.priced(),
		rest:   c.Say(words.RestOfItemsIsInQuote),
	}
}

func (c orderMail) released() letter {
	return letter{
		subject: c.Say(words.OrderReleasedOrderCustomer(c.number(), c.customer())),
		title:   c.Say(words.OrderWasReleasedForDeliveryOrder),
		intro:   []string{c.Say(words.OrderOfForCanBe(c.number(), c.n.Version.PartnerAt.Name, c.customer()))},
		facts:   slices.Concat(c.about(), c.fact(words.ReleasedOn, c.moment(c.n.Order.ReleasedAt))),
		action:  c.viewOrder(),
		lists:   c.deliveries(),
		rest:    c.Say(words.RestOfItemsIsInQuote),
	}
}

// completed, cancelled and failed tell of one item, or of the order as a whole.
func (c orderMail) completed() letter {
	l := c.ended(
		words.InOrderForWasDelivered(c.number(), c.customer(), c.position(c.n.Item)), words.OrderForWasDelivered(c.number(), c.customer()))
	l.subject, l.title = c.Say(words.DeliveryInOrder(c.number(), c.customer())), c.Say(words.DeliveredTitle)
	l.vat = c.vat(false)
	if c.n.Item == "" {
		l.subject = c.Say(words.OrderDelivered(c.number(), c.customer()))
		l.lists, l.lines = nil, c.delivered()
	}
	return l
}

func (c orderMail) cancelled() letter {
	l := c.undone(
		words.InOrderForWasCancelled(c.number(), c.customer(), c.position(c.n.Item)), words.OrderForWasCancelled(c.number(), c.customer()))
	l.subject, l.title = c.Say(words.CancellationInOrder(c.number(), c.customer())), c.Say(words.CancelledTitle)
	return l
}

func (c orderMail) failed() letter {
	l := c.undone(
		words.InOrderForCouldNot(c.number(), c.customer(), c.position(c.n.Item)), words.OrderForCouldNotBe(c.number(), c.customer()))
	l.subject, l.title = c.Say(words.DeliveryFailedInOrder(c.number(), c.customer())), c.Say(words.DeliveryFailed)
	return l
}

// undone is the letter on what is not delivered, with the reason and what that leaves behind.
func (c orderMail) undone(one, all words.Message) letter {
	l := c.ended(one, all)
	reason := ""
	if item := c.n.Order.Item(c.n.Item); item != nil {
		reason = item.Reason
	}
	l.cited = c.cite(words.Explanation, reason)
	l.after = []string{c.Say(words.ExistingServiceStaysAsIt)}
	return l
}

// ended is what the letters on an end share. The first sentence tells of one item, the second of the whole order.
func (c orderMail) ended(one, all words.Message) letter {
	l := letter{facts: c.about(), action: c.viewOrder()}
	switch {
	case c.n.Item != "":
		l.intro, l.items = []string{c.Say(one)}, c.settled(c.n.Item)
		return l
	case c.n.Order.State == ordering.Partial:
		all = words.OrderForIsPartlySettled(c.number(), c.customer())
	}
	l.intro, l.lists = []string{c.Say(all)}, c.progress()
	return l
}
