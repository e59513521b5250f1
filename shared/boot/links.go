package boot

import (
	"context"
	"fmt"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Pages are the addresses of our pages, for the mails that lead to them.
type Pages struct {
	base  string
	links func(context.Context) (*identity.Links, error)
}

// Links makes and verifies approval links, with the keys of now.
func (e Environment) Links(ctx context.Context) (*identity.Links, error) {
	keys, err := e.Keys(ctx)
	if err != nil {
		return nil, err
	}
	return identity.NewLinks(keys)
}

// Pages returns the addresses under BASE_URL.
func (e Environment) Pages() Pages { return Pages{base: e.Base, links: e.Links} }

// Approval is the personal link of an approver; it holds as long as the version waits.
func (p Pages) Approval(ctx context.Context, v *ordering.QuoteVersion, approver *ordering.Person, as ordering.Role) (string, error) {
	links, err := p.links(ctx)
	if err != nil {
		return "", fmt.Errorf("boot.Approval(%s): %w", v.Ref(), err)
	}
	link := identity.Link{Quote: v.Quote, Version: v.Number, Approver: approver.Subject, Role: as, Expires: v.DecideBy()}
	return p.base + "/approve/" + links.Token(link, approver.LinkEpoch), nil
}

// Review is where oneCentral's people see a quote.
func (p Pages) Review(id ordering.QuoteID) string { return p.base + "/approvals/" + string(id) }

// Fulfilment is where oneCentral's people deliver an order.
func (p Pages) Fulfilment(id ordering.OrderID) string { return p.base + "/fulfilment/" + string(id) }

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
