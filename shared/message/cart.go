package message

import (
	"slices"

	"onecentral.nl/ordering/shared/words"
)

func (c *composer) cartReminder() letter {
	cart := c.n.Cart
	count := c.Say(words.Lines(len(cart.Items)))
	if len(cart.Items) == 1 {
		count = c.Say(words.N1Line)
	}
	return letter{
		subject: c.Say(words.YourCartWillBeRemoved(cart.RemovedOn, cart.CustomerName)),
		title:   c.Say(words.YourCartIsStillOpen),
		intro:   []string{c.Say(words.CartForWasLastChanged(cart.CustomerName, cart.UpdatedAt, cart.RemovedOn))},
		facts: slices.Concat(
			c.fact(words.Customer, cart.CustomerName),
			c.fact(words.Contents, count),
			c.fact(words.LastChangedBy, cart.UpdatedBy.Name),
			c.fact(words.WillBeRemovedOn, c.date(cart.RemovedOn))),
		lists:  c.inCart(),
		action: c.button(words.OpenCart),
		after:  []string{c.Say(words.RequestQuoteOrChangeCart)},
	}
}
