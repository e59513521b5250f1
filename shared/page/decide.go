package page

import (
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/words"
)

// hidden is what every form carries along.
type hidden struct {
	address, key, version, hash, role string
}

// decideForm is everything the reader can decide.
type decideForm struct {
	hidden
	as string
	// blocked says why an approval would be refused now; then there is no button for it.
	blocked []point
	// waiver is nil unless the reader can waive a check.
	waiver *textField
	// discounts are empty unless the reader can give any.
	discounts     []discountFields
	discountRules []string
	discounting   bool
	preview       *document.Table
	// seen marks the discounts that preview is of.
	seen          string
	back, decline *textForm
}

// textForm is a form of one text.
type textForm struct {
	hidden
	textField
	action string
	open   bool
}

// textField is a field with what was typed before, and what is wrong with it.
type textField struct{ name, value, problem string }

// discountFields are those of one item.
type discountFields struct {
	item, prices string
	mrc, nrc     *discountField
}

// discountField takes a percentage or an amount.
type discountField struct {
	textField
	unit string
	now  string
}

func (b *composer) hidden(action string) hidden {
	version := b.version()
	h := hidden{address: b.to(b.r.URL.Path), key: b.NewID(), version: strconv.Itoa(version.Number), hash: version.ChangeHash, role: string(b.sheet.role)}
	if f := b.sheet.form; f != nil && sameForm(f.action, action) {
		h.key = b.formKey()
	}
	return h
}

// sameForm: the button for a preview stands in the form for an approval.
func sameForm(sent, action string) bool {
	return sent == action || sent == actionPreview && action == actionApprove
}

func (b *composer) field(name string) textField {
	f := textField{name: name, problem: b.sheet.problems[name]}
	if b.sheet.form != nil {
		f.value = b.sheet.form.typed[name]
	}
	return f
}

func (b *composer) textForm(action, name string) *textForm {
	f := &textForm{hidden: b.hidden(action), textField: b.field(name), action: action}
	f.open = b.sheet.form != nil && b.sheet.form.action == action
	return f
}

func (b *composer) decideForm() *decideForm {
	f := &decideForm{
		hidden: b.hidden(actionApprove), as: b.role(b.sheet.role), preview: b.previewed(), seen: b.sheet.mark,
		back: b.textForm(actionReturn, fieldQuestion), decline: b.textForm(actionDecline, fieldReason),
	}
	manager := b.sheet.role == ordering.AccountManager
	for _, check := range ordering.Blockers(b.sheet.view.Present, func(ordering.CheckCode) bool { return true }) {
		f.blocked = append(f.blocked, point{text: b.inItem(check.Item) + b.Say(check.Message)})
	}
	reviews := slices.ContainsFunc(b.sheet.view.Present, func(c ordering.Check) bool { return c.Severity == ordering.Waivable })
	if manager && reviews && b.version().VATWaiver == nil {
		field := b.field(fieldWaiver)
		f.waiver = &field
	}
	if manager {
		f.discounts, f.discountRules = b.discountForms(), b.discountRules()
		f.discounting = slices.ContainsFunc(f.discounts, discountFields.used)
	}
	return f
}

func (d discountFields) used() bool {
	return d.mrc.value != "" || d.nrc != nil && d.nrc.value != ""
}

func (b *composer) discountForms() []discountFields {
	var all []discountFields
	for i, item := range b.version().Items {
		change := b.version().Change.Of(item.ID)
		if change == nil {
			continue
		}
		d := discountFields{
			item:   strconv.Itoa(i+1) + ". " + b.offering(change.New.Offering),
			prices: b.Say(words.PerMonthOneOff(change.New.NetMRC, change.NRC)),
			mrc:    b.discountField(mrcField(item.ID), change.ManualBasisPoints),
		}
		if change.ListNRC > 0 {
			d.nrc = b.discountField(nrcField(item.ID), change.NRCBasisPoints)
		}
		all = append(all, d)
	}
	return all
}

func (b *composer) discountField(name string, now int64) *discountField {
	f := &discountField{textField: b.field(name), unit: parse.UnitPercent}
	if b.sheet.form != nil {
		f.unit = parse.UnitOf(f.value, b.sheet.form.typed[unitField(name)])
	}
	if now > 0 {
		f.now = b.Say(words.Now(now))
	}
	return f
}
