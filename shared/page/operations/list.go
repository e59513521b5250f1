package operations

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/fulfilment"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// ordersListed is how many orders the list has on a page.
const ordersListed = 25

// Names of the fields that narrow the list of orders, and of the page of it.
const (
	fieldText     = "text"
	fieldState    = "state"
	fieldDue      = "due"
	fieldPartner  = "partner"
	fieldOffering = "product"
	fieldPage     = "page"
	fieldCursor   = "cursor"
)

// stateClosed, in the place of a state, asks for the orders of which nothing is still to come.
const stateClosed = "closed"

// ordersPage is the list of orders.
type ordersPage struct {
	kit.Shell
	address, asked, whole string
	fields                []kit.InputField
	// said is what an empty list says, more warns that the list is not all.
	said, more string
	narrowed   bool
	lines      []orderLine
	next       string
}

// orderLine is an order in the list.
type orderLine struct {
	address, number, customer, partner string
	state, due                         tag
	open, day                          string
}

// tag is a word with its tone.
type tag struct{ tone, label string }

// orders lists what is still to be delivered, the first due first; or what a partner ordered that is over.
func (r request) orders() error {
	query := r.HTTP.URL.Query()
	if to, err := r.numbered(query.Get(fieldText)); to != "" || err != nil {
		if err == nil {
			http.Redirect(r.Writer, r.HTTP, to, http.StatusSeeOther)
		}
		return err
	}
	filter := fulfilment.OpenFilter{
		Partner: ordering.PartnerID(query.Get(fieldPartner)), State: ordering.OrderState(query.Get(fieldState)), Offering: catalog.OfferingID(query.Get(fieldOffering)),
		Jeopardy: ordering.Jeopardy(query.Get(fieldDue)), Text: query.Get(fieldText),
	}
	closed := filter.State == stateClosed
	if closed {
		filter.State = ""
	}
	open, err := r.Fulfilment.OpenOrders(r.Context(), *r.Actor, filter)
	if err != nil {
		return err
	}
	p := &ordersPage{asked: r.AskedLanguage(), address: kit.FulfilmentPath, whole: r.To(kit.FulfilmentPath)}
	if p.fields, err = r.orderFields(open); err != nil {
		return err
	}
	p.narrowed = slices.ContainsFunc(p.fields, func(f kit.InputField) bool { return f.Value != "" })
	title, status := r.Say(words.Orders), http.StatusOK
	switch {
	case closed && filter.Partner == "":
		p.said, status = r.Say(words.ChoosePartnerForClosedOrders), http.StatusUnprocessableEntity
		p.field(fieldPartner).Problem = p.said
	case closed:
		err = r.closedOrders(p, filter)
	default:
		title = r.Say(words.OpenOrders(len(open.Orders)))
		err = r.openOrders(p, open)
	}
	if err != nil {
		return err
	}
	if len(p.lines) == 0 && p.said == "" {
		p.said = r.Say(words.ThereAreNoOpenOrders)
		if p.narrowed {
			p.said = r.Say(words.NothingFound)
		}
	}
	p.Shell = r.Shell(title)
	r.Render(status, orderList(p))
	return nil
}

// numbered is where a whole number of an order or a quote leads, empty for another text or for none that the reader may see.
func (r request) numbered(text string) (string, error) {
	number, _, _ := strings.Cut(strings.ToUpper(strings.TrimSpace(text)), "/")
	quote := ordering.QuoteID(number)
	isOrder := strings.HasPrefix(number, "ORD-")
	if isOrder {
		quote = ordering.OrderID(number).Quote()
	}
	if !ordering.ValidQuoteID(string(quote)) {
		return "", nil
	}
	view, err := ordering.Optional(r.Quotes.Quote(r.Context(), *r.Actor, quote, 0))
	switch {
	case err != nil || view == nil || isOrder && view.Order == nil:
		return "", err
	case isOrder:
		return r.To(kit.FulfilmentOf(view.Order.ID)), nil
	}
	return r.To(kit.ReviewPath(quote)), nil
}

// openOrders is one page of the open ones.
func (r request) openOrders(p *ordersPage, open *fulfilment.OpenOrders) error {
	pages := max(1, (len(open.Orders)+ordersListed-1)/ordersListed)
	number, err := r.Number(fieldPage, pages)
	if err != nil {
		return err
	}
	number = max(1, number)
	for _, o := range open.Orders[(number-1)*ordersListed : min(number*ordersListed, len(open.Orders))] {
		p.lines = append(p.lines, r.orderLine(o))
	}
	if number < pages {
		p.next = r.Here(fieldPage, strconv.Itoa(number+1))
	}
	if open.More {
		p.more = r.Say(words.OnlyOldestOpenOrdersAreShown)
	}
	return nil
}

// closedOrders is one page of those of a partner that are over, the newest first.
func (r request) closedOrders(p *ordersPage, filter fulfilment.OpenFilter) error {
	page := ordering.Page{Cursor: r.HTTP.URL.Query().Get(fieldCursor), Limit: ordersListed}
	found, cursor, err := r.Orders.FindOrders(r.Context(), *r.Actor, filter.Partner, usecase.OrderFilter{Closed: true, Text: filter.Text}, page)
	if err != nil {
		return err
	}
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, filter.Partner)
	if err != nil {
		return err
	}
	for _, o := range found {
		p.lines = append(p.lines, r.orderLine(fulfilment.OpenOrder{Order: o, PartnerName: partner.Name}))
	}
	if cursor != "" {
		p.next = r.Here(fieldCursor, cursor)
	}
	r.GoOn(len(found), p.next)
	return nil
}

func (p *ordersPage) field(name string) *kit.InputField {
	return &p.fields[slices.IndexFunc(p.fields, func(f kit.InputField) bool { return f.Name == name })]
}

func (r request) orderLine(o fulfilment.OpenOrder) orderLine {
	open := 0
	for _, item := range o.Items {
		if !item.State.Ended() {
			open++
		}
	}
	l := orderLine{
		address: r.To(kit.FulfilmentOf(o.ID)), number: string(o.ID), customer: printable.Typed(o.CustomerName), partner: o.PartnerName,
		open: r.Say(words.Of(open, len(o.Items))),
	}
	l.state.tone, l.state.label = quoteview.OrderState(r.Locale, o.State)
	if !o.Due.IsZero() {
		l.day, l.due = r.Date(o.Due), r.jeopardy(o.Jeopardy)
	}
	return l
}

// jeopardy says by a colour and a word whether a planned day will be met.
func (r request) jeopardy(j ordering.Jeopardy) tag {
	switch j {
	case ordering.Late:
		return tag{"bad", r.Say(words.Late)}
	case ordering.AtRisk:
		return tag{"note", r.Say(words.AtRisk)}
	case ordering.OnSchedule:
		return tag{"good", r.Say(words.OnSchedule)}
	}
	return tag{}
}

// orderFields offer what there is to narrow by.
func (r request) orderFields(open *fulfilment.OpenOrders) ([]kit.InputField, error) {
	every := kit.Choice{Value: "", Label: r.Say(words.All)}
	states, dues, owners, products := []kit.Choice{{Value: "", Label: r.Say(words.AllOpen)}}, []kit.Choice{every}, []kit.Choice{every}, []kit.Choice{every}
	for _, s := range []ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial} {
		_, label := quoteview.OrderState(r.Locale, s)
		states = append(states, kit.Choice{Value: string(s), Label: label})
	}
	states = append(states, kit.Choice{Value: stateClosed, Label: r.Say(words.ClosedOrders)})
	for _, j := range []ordering.Jeopardy{ordering.Late, ordering.AtRisk, ordering.OnSchedule} {
		dues = append(dues, kit.Choice{Value: string(j), Label: r.jeopardy(j).label})
	}
	for _, p := range open.Partners {
		owners = append(owners, kit.Choice{Value: string(p.ID), Label: p.Name})
	}
	book, err := r.Directory.Book(r.Context())
	if err != nil {
		return nil, err
	}
	for _, id := range open.Offerings {
		products = append(products, kit.Choice{Value: string(id), Label: bookName(r.Locale, book, id)})
	}
	slices.SortFunc(products[1:], func(a, b kit.Choice) int { return strings.Compare(a.Label, b.Label) })
	fields := []kit.InputField{
		{Label: r.Say(words.CustomerServiceOrNumber), Kind: "search", Longest: 60, Fill: "off", TextField: kit.TextField{Name: fieldText}},
		{Label: r.Say(words.PlannedDay), Choices: dues, TextField: kit.TextField{Name: fieldDue}},
		{Label: r.Say(words.Status), Choices: states, TextField: kit.TextField{Name: fieldState}},
		{Label: r.Say(words.Partner), Choices: owners, TextField: kit.TextField{Name: fieldPartner}},
		{Label: r.Say(words.ProductLabel), Choices: products, TextField: kit.TextField{Name: fieldOffering}},
	}
	for i := range fields {
		fields[i].Value = printable.Typed(r.HTTP.URL.Query().Get(fields[i].Name))
	}
	return fields, nil
}

// bookName names an offering as the newest catalogue that has it does, by its id when none has.
func bookName(s *words.Locale, book catalog.Book, id catalog.OfferingID) string {
	versions := book.Versions()
	for i := range slices.Backward(versions) {
		if versions[i].Offering(id) != nil {
			return quoteview.OfferingName(s, id, versions[i])
		}
	}
	return string(id)
}
