package message

import (
	"slices"
	"strconv"
)

func (c *composer) cartReminder() letter {
	cart := c.n.Cart
	count := strconv.Itoa(len(cart.Items)) + c.say(" regels", " lines")
	if len(cart.Items) == 1 {
		count = c.say("1 regel", "1 line")
	}
	return letter{
		subject: c.sayf("Uw winkelwagen wordt %s verwijderd, %s", "Your cart will be removed on %s, %s", c.date(cart.RemovedOn), cart.CustomerName),
		title:   c.say("Uw winkelwagen staat nog open", "Your cart is still open"),
		intro: []string{c.sayf("De winkelwagen voor %s is sinds %s niet gewijzigd en wordt op %s verwijderd.", "The cart for %s was last changed on %s and will be removed on %s.",
			cart.CustomerName, c.moment(cart.UpdatedAt), c.date(cart.RemovedOn))},
		facts: slices.Concat(
			c.fact("Klant", "Customer", cart.CustomerName),
			c.fact("Inhoud", "Contents", count),
			c.fact("Laatst gewijzigd door", "Last changed by", cart.UpdatedBy.Name),
			c.fact("Wordt verwijderd op", "Will be removed on", c.date(cart.RemovedOn))),
		lists:  c.inCart(),
		action: c.button("Open de winkelwagen", "Open the cart"),
		after: []string{c.say("Vraag de offerte aan of wijzig de winkelwagen om haar te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
			"Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.")},
	}
}
