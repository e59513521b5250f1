package operations

import (
	"net/http"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// orderPage is an order as those of oneCentral see it who deliver it.
type orderPage struct {
	kit.Shell
	number, customer, partner string
	state                     tag
	banners                   []kit.Banner
	facts                     []document.Fact
	links                     []kit.Link
	items                     []itemLine
	// address and key are those of the form that changes items, or of the one that releases the order.
	address, key string
	release      bool
	every        kit.InputField
	deeds        []deedForm
	history      []quoteview.EventLine
}

// itemLine is an item in a row.
type itemLine struct {
	item            ordering.ItemID
	number          int
	name, summary   string
	address, reason string
	state, due      tag
	day, label      string
	open, ticked    bool
	// details are nil while they are folded.
	details templ.Component
	// history is what happened to the item alone.
	history []quoteview.EventLine
}

func (r request) orderID() ordering.OrderID { return ordering.OrderID(r.HTTP.PathValue("order")) }

// view is the order with the version it was made from, and the form that came back, if one did.
type view struct {
	quoteview.View
	refused *refusal
}

func (v view) order() *ordering.Order { return v.Quote.Order }

// order shows an order, and thanks for what was just done to it.
func (r request) order() error {
	v, err := r.orderView()
	if err != nil {
		return err
	}
	return r.showOrder(http.StatusOK, v)
}

func (r request) orderView() (view, error) {
	o, err := r.Orders.Order(r.Context(), *r.Actor, r.orderID())
	if err != nil {
		return view{}, err
	}
	shown, err := r.Quotes.Quote(r.Context(), *r.Actor, o.Quote, o.Version)
	return view{View: quoteview.View{Quote: shown}}, err
}

func (r request) showOrder(status int, v view) error {
	b, book, err := quoteview.NewBuilder(r.Request, quoteview.Source{Quotes: r.Quotes, Directory: r.Directory}, v.View)
	if err != nil {
		return err
	}
	lines, _, err := b.Lines(book)
	if err != nil {
		return err
	}
	o, version := v.order(), b.Version()
	p := &orderPage{
		number: string(o.ID), customer: printable.Typed(o.CustomerName), partner: version.PartnerAt.Name, facts: r.orderFacts(o, version), address: r.To(r.HTTP.URL.Path), key: r.FormKey(),
		links: []kit.Link{{Address: b.To(kit.ReviewPath(o.Quote)), Label: b.Say(words.QuoteOrder) + version.Ref().String()}},
	}
	p.Shell = r.Shell(p.number + " · " + p.customer)
	p.state.tone, p.state.label = quoteview.OrderState(r.Locale, o.State)
	if v.Quote.Document != nil {
		p.links = append(p.links, kit.Link{Address: kit.DocumentPath(version.Ref()), Label: b.Say(words.QuoteAsPdf)})
	}
	if p.history, err = b.History(); err != nil {
		return err
	}
	for i := range o.Items {
		p.items = append(p.items, r.itemLine(v, i, lines, p.history))
	}
	p.release = slices.ContainsFunc(o.Items, func(i ordering.OrderItem) bool { return i.State.Allows(ordering.CommandRelease, *r.Actor) })
	p.every = kit.InputField{TextField: kit.TextField{Name: fieldEvery, Value: v.refused.typed(fieldEvery)}, Label: r.Say(words.AllOpenItems), Kind: "checkbox"}
	p.deeds = r.deedForms(v)
	if p.banners, err = r.orderBanners(v); err != nil {
		return err
	}
	r.Render(status, orderDocument(p))
	return nil
}

// orderBanners say why a form came back, or thank for what was done.
func (r request) orderBanners(v view) ([]kit.Banner, error) {
	if v.refused != nil {
		return []kit.Banner{v.refused.banner(r, v.order())}, nil
	}
	said, err := r.thanks(len(v.order().Items))
	if said == "" {
		return nil, err
	}
	return []kit.Banner{{Tone: "good", Title: said}}, err
}

func (r request) orderFacts(o *ordering.Order, v *ordering.QuoteVersion) []document.Fact {
	customer := &v.CustomerAt
	fact := func(m words.Message, parts ...string) document.Fact {
		parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
		return document.Fact{Label: r.Say(m), Value: printable.Typed(strings.Join(parts, ", "))}
	}
	facts := []document.Fact{
		fact(words.OrderedBy, o.Confirmation.By.Name, o.Confirmation.By.Mail),
		fact(words.OrderedOn, r.Moment(o.CreatedAt)),
		fact(words.Site, place(customer.Site)),
		fact(words.ContactHeading, contact(customer.SiteContact)),
		fact(words.CustomersContact, contact(customer.Contact)),
	}
	if !o.ReleasedAt.IsZero() {
		facts = slices.Insert(facts, 2, fact(words.ReleasedOn, r.Moment(o.ReleasedAt)))
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

func contact(c *ordering.Contact) string {
	if c == nil {
		return ""
	}
	return strings.Join(slices.DeleteFunc([]string{c.Name, c.Phone, c.Mail}, func(s string) bool { return s == "" }), ", ")
}

func place(a *ordering.Address) string {
	if a == nil {
		return ""
	}
	return strings.TrimSpace(a.Street+" "+a.HouseNumber) + ", " + strings.TrimSpace(a.Postcode+" "+a.City)
}

func (r request) itemLine(v view, i int, lines []quoteview.Line, history []quoteview.EventLine) itemLine {
	item := &v.order().Items[i]
	l := itemLine{item: item.ID, number: i + 1, reason: item.Reason, open: !item.State.Ended(), ticked: v.refused.ticked(item.ID)}
	l.state.tone, l.state.label = quoteview.OrderState(r.Locale, item.State)
	if n := v.Quote.Version.Index(item.ID); n >= 0 {
		line := lines[n]
		l.name, l.summary, l.address, l.details = line.Name, line.Summary, line.Address, line.Details
	}
	switch {
	case !item.Actual.IsZero():
		l.label, l.day = r.Say(words.DeliveredOn), r.Date(item.Actual)
	case l.open:
		l.label, l.day = r.Say(words.PlannedDate), r.Date(item.Planned)
		l.due = r.jeopardy(ordering.JeopardyOn(r.today())(item.Planned))
	}
	for _, e := range history {
		if e.Item == item.ID {
			l.history = append(l.history, e)
		}
	}
	return l
}
