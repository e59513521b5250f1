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

// Pages returns the addresses under BASE_URL.
func (e Environment) Pages() (Pages, error) {
	links, err := identity.NewLinks(e.LinkKeys)
	return Pages{base: e.Base, links: links}, err
}

// Approval is the personal link of an approver; it holds as long as the version waits.
func (p Pages) Approval(v *ordering.Version, approver *ordering.Person, as ordering.Role) string {
	link := identity.Link{Quote: v.Quote, Version: v.Number, Approver: approver.Subject, Role: as, Expires: v.DecideBy()}
	return p.base + "/approve/" + p.links.Token(link, approver.LinkEpoch)
}

// Document is where a partner's people read the version's document, once logged in.
func (p Pages) Document(ref ordering.VersionRef) string {
	return fmt.Sprintf("%s/documents/%s/%d", p.base, ref.Quote, ref.Version)
}
