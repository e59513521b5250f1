package message

import (
	"slices"

	"onecentral.nl/ordering/shared/words"
)

func (c *composer) cartReminder() letter {
	cart := c.n.Cart
	return letter{
		subject: c.Say(words.YourCartWillBeRemoved(cart.RemovedOn, cart.CustomerName)),
		title:   c.Say(words.YourCartIsStillOpen),
		intro:   []string{c.Say(words.CartForWasLastChanged(cart.CustomerName, cart.UpdatedAt, cart.RemovedOn))},
		facts: slices.Concat(
			c.fact(words.Customer, cart.CustomerName),
			c.fact(words.Contents, c.Say(words.Items(len(cart.Items)))),
			c.fact(words.LastChangedBy, cart.UpdatedBy.Name),
			c.fact(words.WillBeRemovedOn, c.date(cart.RemovedOn))),
		lists:  c.inCart(),
		action: c.button(words.OpenCart),
		after:  []string{c.Say(words.RequestQuoteOrChangeCart)},
	}
}
