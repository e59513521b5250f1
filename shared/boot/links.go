package boot

import (
	"fmt"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Pages are the addresses of our pages, for the mails that lead to them.
type Pages struct {
	base  string
	links *identity.Links
}

// Links makes and verifies approval links.
func (e Environment) Links() (*identity.Links, error) { return identity.NewLinks(e.LinkKeys) }

// Pages returns the addresses under BASE_URL.
func (e Environment) Pages() (Pages, error) {
	links, err := e.Links()
	return Pages{base: e.Base, links: links}, err
}

// Approval is the personal link of an approver; it holds as long as the version waits.
func (p Pages) Approval(v *ordering.QuoteVersion, approver *ordering.Person, as ordering.Role) string {
	link := identity.Link{Quote: v.Quote, Version: v.Number, Approver: approver.Subject, Role: as, Expires: v.DecideBy()}
	return p.base + "/approve/" + p.links.Token(link, approver.LinkEpoch)
}

// Review is where oneCentral's people see a quote.
func (p Pages) Review(id ordering.QuoteID) string { return p.base + "/approvals/" + string(id) }

// Quote is the partner's page on a quote.
func (p Pages) Quote(id ordering.QuoteID) string { return p.base + "/quotes/" + string(id) }

// Order is the partner's page on an order.
func (p Pages) Order(id ordering.OrderID) string { return p.base + "/orders/" + string(id) }

// Cart is the partner's page on the cart of a customer.
func (p Pages) Cart(c ordering.CustomerID) string { return p.base + "/carts/" + string(c) }

// Document is where a partner's people read the version's document, once logged in.
func (p Pages) Document(ref ordering.VersionRef) string {
	return fmt.Sprintf("%s/documents/%s/%d", p.base, ref.Quote, ref.Version)
}
