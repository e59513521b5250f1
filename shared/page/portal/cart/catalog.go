package cart

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields that say for whom something is ordered.
const (
	fieldCustomer = "customer"
	fieldFind     = "find"
)

// catalogPage is what the partner can order, by kind.
type catalogPage struct {
	kit.Shell
	customer *customerLine
	groups   []offerGroup
}

// offerGroup is a kind of offering, as people think of it.
type offerGroup struct {
	id, name string
	offers   []offerLine
}

// offerLine is one offering with what it costs at least, and when it can be there.
type offerLine struct {
	address, name, description string
	from, term, lead, terms    string
}

// customerLine is a customer that something is ordered for, or can be.
type customerLine struct{ name, detail, address, cart string }

// showCatalog shows what the partner can order; for a customer, when the address names one.
func (r request) showCatalog() error {
	offers, err := r.Carts.Offers(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	p := &catalogPage{Shell: r.Shell(r.Say(words.Catalogue))}
	id := ordering.CustomerID(r.HTTP.URL.Query().Get(fieldCustomer))
	if id != "" {
		customer, err := r.Directory.Customer(r.Context(), *r.Actor, "", id)
		if err != nil {
			return err
		}
		line := r.customerLine(customer)
		p.customer = &line
	}
	for _, o := range offers {
		g := slices.IndexFunc(p.groups, func(g offerGroup) bool { return g.id == o.Category })
		if g < 0 {
			g = len(p.groups)
			p.groups = append(p.groups, offerGroup{id: o.Category, name: category(r.Locale, o.Category)})
		}
		p.groups[g].offers = append(p.groups[g].offers, r.offerLine(o, id))
	}
	slices.SortStableFunc(p.groups, func(a, b offerGroup) int { return rank(a.id) - rank(b.id) })
	r.Render(http.StatusOK, catalogDocument(p))
	return nil
}

func (r request) customerLine(c *ordering.Customer) customerLine {
	l := customerLine{name: c.DisplayName(), cart: r.To(kit.CartPath(c.ID)), address: r.To(kit.CustomerPath(c.ID))}
	for _, a := range []*ordering.Address{c.Address, c.Site} {
		if a != nil {
			l.detail = a.City
			break
		}
	}
	return l
}

func (r request) offerLine(o usecase.Offer, customer ordering.CustomerID) offerLine {
	l := offerLine{
		address: r.To(kit.OfferingPath(o.ID), fieldCustomer, string(customer)), name: o.Name.In(r.Language), description: o.Description.In(r.Language),
		lead: leadTime(r.Locale, o.Offering), terms: terms(r.Locale, o.TermMonths),
	}
	if o.FromMonths > 0 {
		l.from = r.Money(o.From)
		l.term = r.Say(words.ForTerm(words.Months(o.FromMonths)))
	}
	return l
}

func leadTime(l *words.Locale, o *catalog.Offering) string {
	if days := o.Qualification.LeadTimeBusinessDays; days > 0 {
		return l.Say(words.BusinessDays(days))
	}
	return l.Say(words.SameDay)
}

// terms writes the terms that can be had: 12, 24 or 36 months.
func terms(l *words.Locale, months []int) string {
	var all []string
	for _, n := range months {
		all = append(all, strconv.Itoa(n))
	}
	last := len(all) - 1
	if last < 1 {
		return l.Say(words.Months(months[0]))
	}
	return l.Say(words.OrMonths(strings.Join(all[:last], ", "), all[last]))
}

// rank orders the categories: connections, hosting, telephony, and what else the catalogue has.
func rank(category string) int {
	order := []string{"connectivity", "hosting", "voice"}
	if i := slices.Index(order, category); i >= 0 {
		return i
	}
	return len(order)
}

func category(l *words.Locale, id string) string {
	switch id {
	case "connectivity":
		return l.Say(words.Connections)
	case "hosting":
		return l.Say(words.Hosting)
	case "voice":
		return l.Say(words.Telephony)
	case "service":
		return l.Say(words.ServiceLevels)
	}
	return id
}
