package portal

import (
	"net/http"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

const actionCancel = "cancel"

func reasonField(id ordering.ItemID) string { return quoteview.FieldReason + "." + string(id) }

// orderPage is an order as its partner sees it.
type orderPage struct {
	kit.Shell
	number, customer, quote string
	banners                 []kit.Banner
	steps                   []progressStep
	headline                []document.Figure
	facts                   []document.Fact
	items                   []orderItemPart
	quoteAddress            string
	// bundleAddress leads to the proof, empty for none.
	bundleAddress string
}

// orderItemPart is one item of an order.
type orderItemPart struct {
	item                         ordering.ItemID
	heading, tone, state, reason string
	facts                        []document.Fact
	figures                      document.Table
	links                        []kit.Link
	cancel                       *quoteview.TextForm
}

func (r request) orderID() ordering.OrderID { return ordering.OrderID(r.HTTP.PathValue("order")) }

// order shows an order to its partner.
func (r request) order() error {
	s, err := r.orderView()
	if err != nil {
		return err
	}
	return r.showOrder(http.StatusOK, s)
}

// orderView reads the order with the version it was made from.
func (r request) orderView() (quoteview.View, error) {
	o, err := r.Orders.Order(r.Context(), *r.Actor, r.orderID())
	if err != nil {
		return quoteview.View{}, err
	}
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, o.Quote, o.Version)
	return quoteview.View{Quote: view}, err
}

// changeOrder cancels an item.
func (r request) changeOrder() error {
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	if f.Action != actionCancel {
		return r.Incomplete()
	}
	s, err := r.orderView()
	if err != nil {
		return err
	}
	s.Form = f
	item := ordering.ItemID(f.Typed[quoteview.FieldItem])
	command := func(once ordering.Idempotency) error {
		_, err := r.Orders.CancelItem(r.Context(), *r.Actor, once, r.orderID(), item, r.HTTP.PostForm.Get(reasonField(item)))
		return err
	}
	return r.Submit(r.At(kit.OrderPath(r.orderID())), command, s.Refused(r.Locale, func(string) string { return reasonField(item) }, r.showOrder))
}

// showOrder draws an ordered version as its order.
func (r request) showOrder(status int, s quoteview.View) error {
	b, _, err := r.builder(s)
	if err != nil {
		return err
	}
	o := s.Quote.Order
	p := &orderPage{
		number: string(o.ID), customer: printable.Typed(o.CustomerName), quote: b.Version().Ref().String(), headline: b.Headline(), steps: b.orderSteps(), facts: b.orderFacts(),
		quoteAddress: b.To(kit.QuotePath(o.Quote)),
	}
	if o.Confirmation.Seal != nil {
		p.bundleAddress = kit.BundlePath(o.ID)
	}
	p.Shell = r.Shell(p.number + " · " + p.customer)
	if r.WasDone(doneOrdered) {
		p.banners = append(p.banners, kit.Banner{Tone: "good", Title: r.Say(words.ThankYouForOrder), Text: r.Say(words.WeKeepYouInformedByMail)})
	}
	for _, banner := range []kit.Banner{b.RefusalBanner(), b.orderBanner()} {
		if banner.Title != "" {
			p.banners = append(p.banners, banner)
		}
	}
	for i := range o.Items {
		p.items = append(p.items, b.orderItem(i, &o.Items[i]))
	}
	r.Render(status, orderDocument(p))
	return nil
}

// orderBanner tells what the state means for the partner.
func (b *builder) orderBanner() kit.Banner {
	o := b.View.Quote.Order
	waits := slices.ContainsFunc(o.Items, func(i ordering.OrderItem) bool { return i.State == ordering.Acknowledged })
	switch {
	case waits:
		return kit.Banner{Tone: "note", Title: b.Say(words.WaitsForRelease), Text: b.Say(words.YourAccountManagerReleasesOrder)}
	case o.Open():
		return kit.Banner{} // the steps say it
	}
	tone, label := quoteview.OrderState(b.Locale, o.State)
	if tone == "plain" {
		tone = "note"
	}
	return kit.Banner{Tone: tone, Title: label}
}

// orderSteps are the way from confirmation to delivery.
func (b *builder) orderSteps() []progressStep {
	o := b.View.Quote.Order
	ordered := progressStep{"done", b.Say(words.Ordered), b.Moment(o.CreatedAt)}
	released := progressStep{"now", b.Say(words.Released), b.Say(words.WaitsForOnecentral)}
	delivered := progressStep{"ahead", b.Say(words.DeliveredTitle), delivered(b.Locale, o)}
	_, ended := quoteview.OrderState(b.Locale, o.State)
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

func (b *builder) orderFacts() []document.Fact {
	o := b.View.Quote.Order
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
		{Label: b.Say(words.Sha256OfPdf), Value: c.DocumentSHA256[:quoteview.ShortHash]},
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

func (b *builder) orderItem(i int, item *ordering.OrderItem) orderItemPart {
	p := orderItemPart{
		item: item.ID, heading: strconv.Itoa(i+1) + ". " + b.Offering(item.Offering), reason: item.Reason, figures: quoteview.Figures(b.Locale, statement.Ordered(item, &b.Version().Change), 0),
		links: []kit.Link{{Address: b.To(kit.QuotePath(b.Version().Quote), fieldVersion, strconv.Itoa(b.Version().Number)) + "#item." + string(item.ID), Label: b.Say(words.SpecificationInQuote)}},
	}
	p.tone, p.state = quoteview.OrderState(b.Locale, item.State)
	fact := func(label, value string) { p.facts = append(p.facts, document.Fact{Label: label, Value: value}) }
	if !item.State.Ended() {
		fact(b.Say(words.PlannedDate), b.Date(item.Planned))
		if o := b.Catalog.Offering(item.Offering); o != nil && o.Qualification.LeadTimeBusinessDays > 0 {
			fact(b.Say(words.LeadTime), b.Say(words.BusinessDaysLeadTimeBusinessDays(o.Qualification.LeadTimeBusinessDays)))
		}
	}
	if !item.Actual.IsZero() {
		fact(b.Say(words.WasPlannedFor), b.Date(item.Planned))
		fact(b.Say(words.DeliveredOn), b.Date(item.Actual))
	}
	if item.Action == ordering.Modify || item.State == ordering.Completed {
		p.links = append(p.links, kit.Link{Address: b.To(kit.ServicePath(item.Service)), Label: b.Say(words.ServiceNumber(string(item.Service)))})
	}
	if item.State.Allows(ordering.CommandCancel, *b.Actor) {
		p.cancel = b.TextForm(actionCancel, reasonField(item.ID))
		if f := b.View.Form; f != nil && f.Typed[quoteview.FieldItem] != string(item.ID) {
			p.cancel.Key, p.cancel.Open = b.NewID(), false
		}
	}
	return p
}
