package message

import (
	"slices"

	"onecentral.nl/ordering/shared/ordering"
)

// orderSubject names the order and its customer.
func (c *composer) orderSubject(nl, en string) string {
	return c.sayf(nl, en, c.n.Order.ID, c.customer())
}

func (c *composer) aboutOrder() []fact {
	return slices.Concat(
		c.fact("Order", "Order", string(c.n.Order.ID)),
		c.about(),
		c.fact("Orderstatus", "Order state", c.state(c.n.Order.State)))
}

func (c *composer) viewOrder() *action { return c.button("Bekijk de order", "View the order") }

func (c *composer) ordered() letter {
	o := c.n.Order
	confirmed := c.say("Ondertekend", "Signed")
	signer := o.Confirmation.SignerName
	if o.Confirmation.SignerFunction != "" {
		signer = c.sayf("%s, %s", "%s, %s", signer, o.Confirmation.SignerFunction)
	}
	if o.Confirmation.Kind == ordering.Activation {
		confirmed = c.say("Geactiveerd", "Activated")
	}
	next := c.say("De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
		"The account manager releases the order for delivery. Until then the partner can cancel a line itself.")
	if !o.ReleasedAt.IsZero() {
		next = c.say("De order is vrijgegeven voor levering.", "The order was released for delivery.")
	}
	return letter{
		subject: c.orderSubject("Order %s ontvangen, %s", "Order %s received, %s"),
		preview: c.summary(),
		title:   c.say("De order is ontvangen", "The order was received"),
		intro: []string{c.sayf("Offerte %s voor %s is bevestigd en is nu order %s.", "Quote %s for %s was confirmed and is now order %s.",
			c.n.Version.Ref(), c.customer(), o.ID), next},
		facts: slices.Concat(
			c.aboutOrder(),
			c.fact("Ondertekenaar", "Signatory", signer),
			c.fact(confirmed+" door", confirmed+" by", o.Confirmation.By.Name),
			c.fact(confirmed+" op", confirmed+" on", c.moment(o.Confirmation.At))),
		totals: c.totals(),
		vat:    c.taxed(true),
		action: c.viewOrder(),
		items:  c.priced(),
	}
}

func (c *composer) released() letter {
	return letter{
		subject: c.orderSubject("Order %s vrijgegeven, %s", "Order %s released, %s"),
		title:   c.say("De order is vrijgegeven voor levering", "The order was released for delivery"),
		intro: []string{c.sayf("Order %s van %s voor %s kan worden uitgevoerd.", "Order %s of %s for %s can be fulfilled.",
			c.n.Order.ID, c.n.Version.PartnerAt.Name, c.customer())},
		facts:  slices.Concat(c.aboutOrder(), c.fact("Vrijgegeven op", "Released on", c.moment(c.n.Order.ReleasedAt))),
		action: c.viewOrder(),
		items:  c.deliveries(),
	}
}

// completed, cancelled and failed tell of one item, or of the order as a whole.
func (c *composer) completed() letter {
	l := c.ended(
		c.say("In order %s voor %s is %s opgeleverd.", "In order %s for %s, %s was delivered."),
		c.say("Order %s voor %s is opgeleverd.", "Order %s for %s was delivered."))
	l.subject = c.orderSubject("Opgeleverd in order %s, %s", "Delivery in order %s, %s")
	l.title = c.say("Opgeleverd", "Delivered")
	l.vat = c.vat()
	if c.n.Item == "" {
		l.subject = c.orderSubject("Order %s opgeleverd, %s", "Order %s delivered, %s")
		l.lists = nil
		for i := range c.n.Order.Items {
			l.items = append(l.items, c.settled(c.n.Order.Items[i].ID)...)
		}
	}
	return l
}

func (c *composer) cancelled() letter {
	l := c.ended(
		c.say("In order %s voor %s is %s geannuleerd.", "In order %s for %s, %s was cancelled."),
		c.say("Order %s voor %s is geannuleerd.", "Order %s for %s was cancelled."))
	l.subject = c.orderSubject("Annulering in order %s, %s", "Cancellation in order %s, %s")
	l.title = c.say("Geannuleerd", "Cancelled")
	l.cited = c.cite("Toelichting", "Explanation", c.reason())
	l.after = []string{c.free()}
	return l
}

func (c *composer) failed() letter {
	l := c.ended(
		c.say("In order %s voor %s kon %s niet worden geleverd.", "In order %s for %s, %s could not be delivered."),
		c.say("Order %s voor %s kon niet worden geleverd.", "Order %s for %s could not be delivered."))
	l.subject = c.orderSubject("Levering mislukt in order %s, %s", "Delivery failed in order %s, %s")
	l.title = c.say("De levering is mislukt", "The delivery failed")
	l.cited = c.cite("Toelichting", "Explanation", c.reason())
	l.after = []string{c.free()}
	return l
}

// ended is what the letters on an end share. The first sentence tells of one item, the second of the whole order.
func (c *composer) ended(one, all string) letter {
	l := letter{facts: c.aboutOrder(), action: c.viewOrder()}
	if c.n.Item == "" {
		if c.n.Order.State == ordering.Partial {
			all = c.say("Order %s voor %s is deels afgehandeld.", "Order %s for %s is partly settled.")
		}
		l.intro = []string{c.sayf(all, all, c.n.Order.ID, c.customer())}
		l.lists = c.progress()
		return l
	}
	l.intro = []string{c.sayf(one, one, c.n.Order.ID, c.customer(), c.position(c.n.Item))}
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
	return c.say("Een bestaande dienst blijft zoals zij was en kan opnieuw worden gewijzigd.", "An existing service stays as it was and can be changed again.")
}
