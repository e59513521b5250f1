package desk

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// A search reads so many pages of each list of a partner; more of a partner that it is narrowed to.
const (
	searchPages         = 2
	searchPagesNarrowed = 10
)

// Bounds of a text to search by, in characters.
const (
	ShortestSearch = 2
	LongestSearch  = 100
)

// Found is what a search found of the partners that an account manager has today.
type Found struct {
	Partners  []*ordering.Partner
	Customers []FoundCustomer
	Services  []FoundService
	// Quotes are newest first; those that are ordered lead to their order.
	Quotes []FoundQuote
	// Partial tells that lists were longer than what was read of them: narrowed to a partner, the search reads more.
	Partial bool
}

// FoundCustomer is a customer with its partner's name.
type FoundCustomer struct {
	*ordering.Customer
	PartnerName string
}

// FoundService is a service with the names of its customer and partner.
type FoundService struct {
	*ordering.Service
	// Product is the name of what it is.
	Product                   ordering.Text
	CustomerName, PartnerName string
}

// FoundQuote is a quote with its partner's name.
type FoundQuote struct {
	*ordering.Quote
	PartnerName string
}

// Search finds the text in numbers, names, references and places; with a partner, among what that one has.
func (d *Desk) Search(ctx context.Context, actor ordering.Actor, text string, partner ordering.PartnerID) (*Found, error) {
	if !actor.Has(ordering.AccountManager) || actor.Partner != "" {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerHasDesk)
	}
	text = printable.Clean(text)
	if length := len([]rune(text)); length < ShortestSearch || length > LongestSearch {
		return nil, ordering.NewInvalid(ordering.NewFieldError("q", "length", words.SearchForTwoCharacters))
	}
	partners, err := d.managed(ctx, actor)
	if err != nil {
		return nil, err
	}
	pages := searchPages
	if partner != "" {
		pages = searchPagesNarrowed
		partners = slices.DeleteFunc(partners, func(p *ordering.Partner) bool { return p.ID != partner })
	}
	parts, err := each(ctx, partners, func(ctx context.Context, p *ordering.Partner) (*Found, error) {
		return d.searchPartner(ctx, p, text, pages)
	})
	if err != nil {
		return nil, err
	}
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	all := &Found{}
	for _, f := range parts {
		all.Partners, all.Customers = append(all.Partners, f.Partners...), append(all.Customers, f.Customers...)
		all.Services, all.Quotes = append(all.Services, f.Services...), append(all.Quotes, f.Quotes...)
		all.Partial = all.Partial || f.Partial
	}
	for i := range all.Services {
		s := &all.Services[i]
		s.Product = ordering.Text{NL: string(s.Offering), EN: string(s.Offering)}
		if c, err := book.Version(s.Catalog); err == nil && c.Offering(s.Offering) != nil {
			s.Product = c.Offering(s.Offering).Name
		}
	}
	if err := d.byNumber(ctx, partners, text, all); err != nil {
		return nil, err
	}
	slices.SortStableFunc(all.Customers, func(a, b FoundCustomer) int { return cmp.Compare(a.DisplayName(), b.DisplayName()) })
	slices.SortStableFunc(all.Quotes, func(a, b FoundQuote) int { return b.CreatedAt.Compare(a.CreatedAt) })
	return all, nil
}

// searchPartner looks through what one partner has.
func (d *Desk) searchPartner(ctx context.Context, p *ordering.Partner, text string, pages int) (*Found, error) {
	f := &Found{}
	has := func(fields ...string) bool { return printable.Contains(strings.Join(fields, "\n"), text) }
	if has(p.Name, string(p.ID), p.Company.LegalName, p.Company.KvK) {
		f.Partners = append(f.Partners, p)
	}
	customers, more, err := some(pages, func(page ordering.Page) ([]*ordering.Customer, string, error) {
		return d.store.Customers(ctx, p.ID, page)
	})
	if err != nil {
		return nil, err
	}
	f.Partial = f.Partial || more
	names := map[ordering.CustomerID]string{}
	for _, c := range customers {
		names[c.ID] = c.DisplayName()
		if text == string(c.ID) || has(c.LegalName, c.Reference, c.KvK, c.VATID, place(c.Company.Address), place(c.Site), contact(c.Contact), contact(c.SiteContact)) {
			f.Customers = append(f.Customers, FoundCustomer{c, p.Name})
		}
	}
	services, more, err := some(pages, func(page ordering.Page) ([]*ordering.Service, string, error) {
		return d.store.ServicesOf(ctx, p.ID, "", page)
	})
	if err != nil {
		return nil, err
	}
	f.Partial = f.Partial || more
	for _, s := range services {
		name := cmp.Or(names[s.Customer], string(s.Customer))
		if text == string(s.ID) || text == string(s.Customer) || has(name, s.Reference, place(s.Site), contact(s.SiteContact)) {
			f.Services = append(f.Services, FoundService{Service: s, CustomerName: name, PartnerName: p.Name})
		}
	}
	quotes, more, err := some(pages, func(page ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, p.ID, page) })
	if err != nil {
		return nil, err
	}
	f.Partial = f.Partial || more
	for _, q := range quotes {
		q.State = q.StateAt(d.now())
		if text == string(q.Customer) || has(string(q.ID), string(q.Order), q.CustomerName, q.RequestedBy.Name) {
			f.Quotes = append(f.Quotes, FoundQuote{q, p.Name})
		}
	}
	return f, nil
}

// byNumber adds the quote, or that of the order, of which the text is the number, however old it is: whole, or the digits
// alone for one of this year or the year before.
func (d *Desk) byNumber(ctx context.Context, partners []*ordering.Partner, text string, into *Found) error {
	number := ordering.QuoteID(strings.ToUpper(text))
	asked := []ordering.QuoteID{number, ordering.OrderID(number).Quote()}
	if n, err := strconv.ParseUint(text, 10, 32); err == nil {
		asked = nil
		for _, year := range []int{d.today().Year, d.today().Year - 1} {
			asked = append(asked, ordering.NewQuoteID(year, int64(n)))
		}
	}
	for _, id := range slices.Compact(asked) {
		there := slices.ContainsFunc(into.Quotes, func(q FoundQuote) bool { return q.ID == id })
		if there || !ordering.ValidQuoteID(string(id)) {
			continue
		}
		owner, err := ordering.Optional(d.ownerOf(ctx, id))
		if err != nil {
			return err
		}
		i := slices.IndexFunc(partners, func(p *ordering.Partner) bool { return owner != nil && p.ID == *owner })
		if i < 0 {
			continue
		}
		q, err := d.store.Quote(ctx, *owner, id)
		if err != nil {
			return err
		}
		q.State = q.StateAt(d.now())
		into.Quotes = append(into.Quotes, FoundQuote{q, partners[i].Name})
	}
	return nil
}

func (d *Desk) ownerOf(ctx context.Context, id ordering.QuoteID) (*ordering.PartnerID, error) {
	owner, err := d.store.PartnerOf(ctx, id)
	return &owner, err
}

// some reads the first pages of a list, and tells whether there are more.
func some[T any](pages int, list func(ordering.Page) ([]T, string, error)) (read []T, more bool, err error) {
	page := ordering.Page{Limit: pageLimit}
	for range pages {
		found, next, err := list(page)
		if err != nil {
			return nil, false, err
		}
		if read = append(read, found...); next == "" {
			return read, false, nil
		}
		page.Cursor = next
	}
	return read, true, nil
}

func place(a *ordering.Address) string {
	if a == nil {
		return ""
	}
	return a.Street + " " + a.HouseNumber + " " + a.Postcode + " " + a.City
}

func contact(c *ordering.Contact) string {
	if c == nil {
		return ""
	}
	return c.Name + " " + c.Mail
}
