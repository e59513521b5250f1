package page

import (
	"net/http"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

const actionCancel = "cancel"

func reasonField(id ordering.ItemID) string { return fieldReason + "." + string(id) }

// orderPage is an order as its partner sees it.
type orderPage struct {
	shell
	number, customer, quote string
	banners                 []banner
	steps                   []progressStep
	headline                []document.Figure
	facts                   []document.Fact
	items                   []orderItemPart
	quoteAddress            string
}

// orderItemPart is one item of an order.
type orderItemPart struct {
	item                         ordering.ItemID
	heading, tone, state, reason string
	facts                        []document.Fact
	figures                      document.Table
	links                        []next
	cancel                       *textForm
}

func (v *visit) orderID() ordering.OrderID { return ordering.OrderID(v.r.PathValue("order")) }

// order shows an order to its partner.
func (v *visit) order() error {
	s, err := v.orderSheet()
	if err != nil {
		return err
	}
	return v.showOrder(http.StatusOK, s)
}

// orderSheet reads the order with the version it was made from.
func (v *visit) orderSheet() (sheet, error) {
	o, err := v.Desk.Orders.Order(v.r.Context(), *v.actor, v.orderID())
	if err != nil {
		return sheet{}, err
	}
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, o.Quote, o.Version)
	return sheet{view: view}, err
}

// changeOrder cancels an item.
func (v *visit) changeOrder() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	if f.action != actionCancel {
		return v.incomplete()
	}
	s, err := v.orderSheet()
	if err != nil {
		return err
	}
	s.form = f
	item := ordering.ItemID(f.typed[fieldItem])
	command := func(once ordering.Idempotency) error {
		_, err := v.Desk.Orders.CancelItem(v.r.Context(), *v.actor, once, v.orderID(), item, written(v.r.PostForm.Get(reasonField(item))))
		return err
	}
	return v.submit(v.at(orderPath(v.orderID())), command, v.onSheet(s, func(string) string { return reasonField(item) }, v.showOrder))
}

// showOrder draws the sheet of an ordered version as its order.
func (v *visit) showOrder(status int, s sheet) error {
	b, _, err := v.composer(s)
	if err != nil {
		return err
	}
	o := s.view.Order
	p := &orderPage{
		number: string(o.ID), customer: printable.Typed(o.CustomerName), quote: b.version().Ref().String(), headline: b.headline(), steps: b.orderSteps(), facts: b.orderFacts(),
		quoteAddress: b.to(dossierPath(o.Quote)),
	}
	p.shell = v.shell(p.number + " · " + p.customer)
	for _, banner := range []banner{b.stop(), b.orderStands()} {
		if banner.title != "" {
			p.banners = append(p.banners, banner)
		}
	}
	for i := range o.Items {
		p.items = append(p.items, b.orderItem(i, &o.Items[i]))
	}
	v.render(status, orderDocument(p))
	return nil
}

// orderStands is what the state means for the partner.
func (b *composer) orderStands() banner {
	o := b.sheet.view.Order
	waits := slices.ContainsFunc(o.Items, func(i ordering.OrderItem) bool { return i.State == ordering.Acknowledged })
	switch {
	case waits:
		return banner{tone: "note", title: b.Say(words.WaitsForRelease), text: b.Say(words.YourAccountManagerReleasesOrder)}
	case o.Open():
		return banner{} // the steps say it
	}
	tone, label := b.orderState(o.State)
	if tone == "plain" {
		tone = "note"
	}
	return banner{tone: tone, title: label}
}

// orderSteps are the way from confirmation to delivery.
func (b *composer) orderSteps() []progressStep {
	o := b.sheet.view.Order
	ordered := progressStep{"done", b.Say(words.Ordered), b.Moment(o.CreatedAt)}
	released := progressStep{"now", b.Say(words.Released), b.Say(words.WaitsForOnecentral)}
	delivered := progressStep{"ahead", b.Say(words.DeliveredOrder), b.delivered(o)}
	_, ended := b.orderState(o.State)
	if !o.ReleasedAt.IsZero() {
		released.state, released.text = "done", b.Moment(o.ReleasedAt)
		delivered.state = "now"
	} else if !o.Open() {
		released.state, released.text = "stopped", ended
	}
	switch {
	case o.Open():
	case o.State == ordering.Completed || o.State == ordering.Partial:
		delivered.state = "done"
	default:
		delivered.state, delivered.text = "stopped", ended
	}
	return []progressStep{ordered, released, delivered}
}

func (b *composer) orderFacts() []document.Fact {
	o := b.sheet.view.Order
	c := o.Confirmation
	how := b.Say(words.SignedBy)
	if c.Kind == ordering.Activation {
		how = b.Say(words.ActivatedBy)
	}
	signer := c.SignerName
	if signer != "" && c.SignerFunction != "" {
		signer += ", " + c.SignerFunction
	}
	facts := []document.Fact{
		{Label: how, Value: c.By.Name},
		{Label: b.Say(words.Signatory), Value: printable.Typed(signer)},
		{Label: b.Say(words.On), Value: b.Moment(c.At)},
		{Label: b.Say(words.Statement), Value: c.Consent},
		{Label: b.Say(words.Sha256OfPdf), Value: c.DocumentSHA256[:shortHash]},
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

func (b *composer) orderItem(i int, item *ordering.OrderItem) orderItemPart {
	p := orderItemPart{
		item: item.ID, heading: strconv.Itoa(i+1) + ". " + b.offering(item.Offering), reason: item.Reason, figures: b.figures(statement.Ordered(item, &b.version().Change), 0),
		links: []next{{b.to(dossierPath(b.version().Quote), fieldVersion, strconv.Itoa(b.version().Number)) + "#item." + string(item.ID), b.Say(words.SpecificationInQuote)}},
	}
	p.tone, p.state = b.orderState(item.State)
	fact := func(label, value string) { p.facts = append(p.facts, document.Fact{Label: label, Value: value}) }
	if !item.State.Ended() {
		fact(b.Say(words.PlannedDate), b.Date(item.Planned))
		if o := b.catalog.Offering(item.Offering); o != nil && o.Qualification.LeadTimeBusinessDays > 0 {
			fact(b.Say(words.LeadTime), b.Say(words.BusinessDaysLeadTimeBusinessDays(o.Qualification.LeadTimeBusinessDays)))
		}
	}
	if !item.Actual.IsZero() {
		fact(b.Say(words.WasPlannedFor), b.Date(item.Planned))
		fact(b.Say(words.DeliveredOn), b.Date(item.Actual))
	}
	if item.Action == ordering.Modify || item.State == ordering.Completed {
		p.links = append(p.links, next{b.to(servicePath(item.Service)), b.Say(words.ServiceService(string(item.Service)))})
	}
	if item.State.Allows(ordering.CommandCancel, *b.actor) {
		p.cancel = b.textForm(actionCancel, reasonField(item.ID))
		if f := b.sheet.form; f != nil && f.typed[fieldItem] != string(item.ID) {
			p.cancel.key, p.cancel.open = b.NewID(), false
		}
	}
	return p
}
