package operations

import (
	"errors"
	"maps"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/fulfilment"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields of the form that changes items.
const (
	fieldItem       = "item"
	fieldEvery      = "every"
	fieldOpen       = "open"
	fieldActualDate = "actualDate"
	fieldReason     = "reason"
	fieldDone       = "done"
	fieldCount      = "count"
)

// deed is what can be done to several items at once. Its fields have names of their own, since one form has all of them.
type deed struct {
	command ordering.Command
	label   words.Message
	class   string
	thanked func(int) words.Message
	fields  []kit.InputField
	do      func(ordering.Idempotency, ordering.ItemID) (*ordering.Order, error)
}

// deedForm is a deed as a part of the form that opens when it is needed.
type deedForm struct {
	deed
	open bool
}

// of names a field of the deed.
func (d deed) of(name string) string { return string(d.command) + "." + name }

func (r request) today() calendar.Date { return calendar.On(r.Now()) }

// deeds are all of them, in the order in which they are needed.
func (r request) deeds() []deed {
	id, typed := r.orderID(), func(d deed, name string) string { return r.HTTP.PostForm.Get(d.of(name)) }
	complete := deed{command: ordering.CommandComplete, label: words.ReportDelivered, thanked: words.ItemsDelivered}
	complete.fields = []kit.InputField{{TextField: kit.TextField{Name: complete.of(fieldActualDate), Value: r.today().String()}, Label: r.Say(words.DeliveredOn), Kind: "date", Max: r.today().String(), Fill: "off"}}
	complete.do = func(once ordering.Idempotency, item ordering.ItemID) (*ordering.Order, error) {
		on, err := calendar.Parse(typed(complete, fieldActualDate))
		if err != nil {
			return nil, ordering.NewInvalid(ordering.NewFieldError(fieldActualDate, "malformed", words.DateLike20261117))
		}
		return r.Orders.CompleteItem(r.Context(), *r.Actor, once, id, item, on)
	}
	fail := deed{command: ordering.CommandFail, label: words.ReportNotDelivered, class: "danger", thanked: words.ItemsFailed}
	fail.fields = []kit.InputField{r.reason(fail, words.WhyNotDelivered)}
	fail.do = func(once ordering.Idempotency, item ordering.ItemID) (*ordering.Order, error) {
		return r.Orders.FailItem(r.Context(), *r.Actor, once, id, item, typed(fail, fieldReason))
	}
	cancel := deed{command: ordering.CommandCancel, label: words.CancelItems, class: "danger", thanked: words.ItemsCancelled}
	cancel.fields = []kit.InputField{r.reason(cancel, words.WhyCancelled)}
	cancel.do = func(once ordering.Idempotency, item ordering.ItemID) (*ordering.Order, error) {
		return r.Orders.CancelItem(r.Context(), *r.Actor, once, id, item, typed(cancel, fieldReason))
	}
	return []deed{complete, fail, cancel}
}

func (r request) reason(d deed, label words.Message) kit.InputField {
	return kit.InputField{TextField: kit.TextField{Name: d.of(fieldReason)}, Label: r.Say(label), Hint: r.Say(words.PartnerReadsReason), Kind: "area", Longest: ordering.MaxEndReason}
}

// deedForms are those that the reader may do to an item of the order, with what was typed and what is wrong with it.
func (r request) deedForms(v view) []deedForm {
	var forms []deedForm
	for _, d := range r.deeds() {
		if !slices.ContainsFunc(v.order().Items, func(i ordering.OrderItem) bool { return i.State.Allows(d.command, *r.Actor) }) {
			continue
		}
		f := deedForm{deed: d, open: v.refused != nil && v.refused.command == d.command}
		for i := range f.fields {
			field := &f.fields[i]
			if f.open {
				field.Value, field.Problem = v.refused.typed(field.Name), v.refused.problems[field.Name]
			}
		}
		forms = append(forms, f)
	}
	return forms
}

// refusal is a form that came back: what was asked, and what was not done.
type refusal struct {
	command  ordering.Command
	request  request
	why      string
	problems map[string]string
	// asked counts the items that it was asked of, left are those of which it was not done.
	asked int
	left  []fulfilment.ItemOutcome
}

func (f *refusal) typed(name string) string {
	if f == nil {
		return ""
	}
	return printable.Typed(f.request.HTTP.PostForm.Get(name))
}

// ticked reports whether the item was chosen, and what was asked is still to be done to it.
func (f *refusal) ticked(id ordering.ItemID) bool {
	if f == nil || len(f.left) > 0 && !slices.ContainsFunc(f.left, func(o fulfilment.ItemOutcome) bool { return o.Item == id }) {
		return false
	}
	return slices.Contains(f.request.HTTP.PostForm[fieldItem], string(id))
}

// banner has a result per item that was refused.
func (f *refusal) banner(r request, o *ordering.Order) kit.Banner {
	b := kit.Banner{Tone: "bad", Title: r.Say(words.NothingWasRecorded), Text: f.why}
	for _, name := range slices.Sorted(maps.Keys(f.problems)) {
		b.Points = append(b.Points, kit.Point{Text: f.problems[name], Field: name})
	}
	if len(f.left) == 0 {
		return b
	}
	if len(f.left) < f.asked {
		b.Title, b.Text = r.Say(words.ItemsNotChanged(len(f.left))), r.Say(words.OthersWereChanged)
	} else {
		b.Text = ""
	}
	for _, outcome := range f.left {
		number := slices.IndexFunc(o.Items, func(i ordering.OrderItem) bool { return i.ID == outcome.Item }) + 1
		var why *ordering.Error
		if errors.As(outcome.Err, &why) {
			b.Points = append(b.Points, kit.Point{Text: r.Say(words.ItemNumber(number)) + r.Say(why.Message), Field: itemPlace(number)})
		}
	}
	return b
}

// itemPlace is the item's place on the page.
func itemPlace(number int) string { return "line-" + strconv.Itoa(number) }

// changeOrder releases the order, or does something to the chosen items: of each it is done or refused by itself.
func (r request) changeOrder() error {
	command := ordering.Command(r.HTTP.PostForm.Get("action"))
	address := kit.FulfilmentOf(r.orderID())
	v, err := r.orderView()
	if err != nil {
		return err
	}
	refused := &refusal{command: command, request: r, problems: map[string]string{}}
	show := func(status int, e *ordering.Error) error {
		v, err := r.orderView() // as it is by now
		if err != nil {
			return err
		}
		refused.why = r.Say(e.Message)
		for _, f := range e.Fields {
			name := f.Field
			if name != fieldItem {
				name = string(command) + "." + name
			}
			refused.problems[name] = r.Say(f.Message)
		}
		v.refused = refused
		return r.showOrder(status, v)
	}
	if command == ordering.CommandRelease {
		return r.Submit(r.At(address+"?"+fieldDone+"="+string(command)), func(once ordering.Idempotency) error {
			_, err := r.Orders.Release(r.Context(), *r.Actor, once, r.orderID())
			return err
		}, show)
	}
	deeds := r.deeds()
	i := slices.IndexFunc(deeds, func(d deed) bool { return d.command == command })
	if i < 0 {
		return r.Incomplete()
	}
	chosen := r.chosen(v.order())
	done := func(any) string {
		return r.To(address, fieldDone, string(command), fieldCount, strconv.Itoa(len(chosen)))
	}
	return r.Submit(done, func(once ordering.Idempotency) error {
		if len(chosen) == 0 {
			return ordering.NewInvalid(ordering.NewFieldError(fieldItem, "required", words.TickAnItem))
		}
		refused.asked = len(chosen)
		refused.left, err = fulfilment.EachItem(once, chosen, func(once ordering.Idempotency, item ordering.ItemID) error {
			_, err := deeds[i].do(once, item)
			return err
		})
		if err == nil && len(refused.left) > 0 {
			err = ordering.NewConflict("items-refused", words.ItemsNotChanged(len(refused.left)))
		}
		return err
	}, show)
}

// chosen are the items that were ticked, or all that were open when the form was shown, in their order.
func (r request) chosen(o *ordering.Order) []ordering.ItemID {
	named := r.HTTP.PostForm[fieldItem]
	if r.HTTP.PostForm.Get(fieldEvery) != "" {
		named = r.HTTP.PostForm[fieldOpen]
	}
	var chosen []ordering.ItemID
	for _, item := range o.Items {
		if slices.Contains(named, string(item.ID)) {
			chosen = append(chosen, item.ID)
		}
	}
	return chosen
}

// thanks is what the address says was just done.
func (r request) thanks(items int) (string, error) {
	done := ordering.Command(r.HTTP.URL.Query().Get(fieldDone))
	if done == ordering.CommandRelease {
		return r.Say(words.OrderIsReleased), nil
	}
	count, err := r.Number(fieldCount, items)
	for _, d := range r.deeds() {
		if d.command == done && count > 0 {
			return r.Say(d.thanked(count)), err
		}
	}
	return "", err
}
