package cart

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// upgradeField is one thing that can change. Its kind is radio, check, number, select, date, text or area.
type upgradeField struct {
	kind, name, label, value, now, hint, problem string
	min, max, step                               string
	longest                                      string
	choices                                      []upgradeChoice
}

// upgradeChoice is a value that a field can have, and what that alone would do to the monthly price.
type upgradeChoice struct {
	value, label, effect string
	chosen               bool
}

func (a *upgradeForm) upgradeFields() (fields, extra []upgradeField) {
	o := a.offering
	if o == nil {
		return nil, nil
	}
	add := func(f upgradeField) {
		f.label, f.value, f.problem = a.upgradeLabel(f.name), printable.Typed(a.choice.Get(f.name)), a.problems[f.name]
		fields = append(fields, f)
	}
	if o.HasTiers() {
		add(a.tierField())
	}
	if o.HasUnits() {
		add(a.unitField(fieldUnits, o.UnitCharacteristic, a.service().Configuration.Units, o.UnitMin, o.UnitMax, o.UnitStep))
	}
	for _, u := range o.Units {
		add(a.unitField(fieldValue+u.Characteristic, u.Characteristic, a.service().Configuration.Values[u.Characteristic], u.Min, u.Max, u.Step))
	}
	for _, option := range o.Options {
		add(a.optionField(option))
	}
	add(a.termField())
	add(upgradeField{
		kind: "date", name: fieldDate, min: calendar.On(a.Now()).String(),
		hint: a.Say(words.EmptyAsEarlyAsPossibleChangeThat),
	})
	add(upgradeField{kind: "text", name: fieldReference, longest: "60", hint: a.Say(words.SuchAsCustomersPoNumber)})
	add(upgradeField{kind: "area", name: fieldNote, longest: "500"})
	main := len(fields)
	for _, option := range o.Options {
		if option.RequiresDocument == "" || a.service().Configuration.Options[option.ID] > 0 && !a.moves() {
			continue
		}
		add(upgradeField{kind: "text", name: fieldDocument + option.RequiresDocument, longest: "60"})
		if option.RequiresDocument == portingMandate {
			add(upgradeField{kind: "text", name: fieldOperator, longest: "120"})
			add(upgradeField{kind: "area", name: fieldNumbers, hint: a.Say(words.OneNumberOrRangePer)})
		}
	}
	return fields[:main], fields[main:]
}

// portingMandate is the document that comes with a number port.
const portingMandate = "porting-mandate"

func (a *upgradeForm) tierField() upgradeField {
	f := upgradeField{kind: "radio", name: fieldTier}
	axis := a.axis(usecase.AxisTier, a.offering.TierCharacteristic)
	if a.moves() {
		axis = a.axis(usecase.AxisMigration, string(a.offering.ID))
	}
	for _, tier := range a.offering.Tiers {
		c := upgradeChoice{value: tier.ID, label: tier.Name.In(a.Language), effect: a.effect(axis, tier.ID), chosen: tier.ID == a.choice.Get(fieldTier)}
		if !a.moves() && tier.ID == a.service().Configuration.Tier {
			c.effect = a.Say(words.NowInline)
		}
		f.choices = append(f.choices, c)
	}
	return f
}

func (a *upgradeForm) unitField(name, characteristic string, now, low, high, step int64) upgradeField {
	n := func(i int64) string { return strconv.FormatInt(i, 10) }
	f := upgradeField{kind: "number", name: name, min: n(low), max: n(high), step: n(step), hint: a.Say(words.FromToText(n(low), n(high)))}
	if step > 1 {
		f.hint += a.Say(words.InStepsOfN(n(step)))
	}
	if a.moves() {
		return f
	}
	f.hint += a.Say(words.NowN(n(now)))
	if axis := a.axis(usecase.AxisUnits, characteristic); axis != nil {
		for _, c := range axis.Choices {
			f.choices = append(f.choices, upgradeChoice{value: c.Value, label: a.Say(c.Name), effect: a.effect(axis, c.Value)})
		}
	}
	return f
}

func (a *upgradeForm) optionField(option catalog.Option) upgradeField {
	f := upgradeField{kind: "check", name: fieldOption + option.ID}
	had := a.service().Configuration.Options[option.ID]
	if option.Max() > 1 {
		f.kind, f.min, f.max, f.step = "number", "0", strconv.FormatInt(option.Max(), 10), "1"
		f.hint = a.Say(words.AtMostText(f.max))
		if !a.moves() {
			f.hint += a.Say(words.NowHad(int(had)))
		}
	}
	if a.moves() {
		return f
	}
	axis := a.axis(usecase.AxisOption, "options."+option.ID)
	switch {
	case axis == nil:
	case option.Max() > 1:
		for _, c := range axis.Choices {
			f.choices = append(f.choices, upgradeChoice{value: c.Value, label: c.Value, effect: a.effect(axis, c.Value)})
		}
	case had > 0:
		f.now = a.Say(words.NowOnWithout(a.effect(axis, "0")))
	default:
		f.now = a.effect(axis, "1")
	}
	return f
}

func (a *upgradeForm) termField() upgradeField {
	f := upgradeField{kind: "select", name: fieldTerm}
	chosen := a.choice.Get(fieldTerm)
	if !a.moves() || a.offering.OffersTerm(a.service().Term.Months) {
		f.choices = append(f.choices, upgradeChoice{value: "0", label: a.Say(words.KeepCurrentTerm(remaining(a.Locale, a.service()))), chosen: chosen == "0"})
	}
	axis := a.axis(usecase.AxisTerm, "term")
	for _, months := range a.offering.TermMonths {
		value := strconv.Itoa(months)
		c := upgradeChoice{value: value, label: a.Say(words.Months(months)), chosen: chosen == value}
		if effect := a.effect(axis, value); effect != "" && !a.moves() {
			c.label += ", " + effect
		}
		f.choices = append(f.choices, c)
	}
	return f
}

// effect is what a choice alone would do to the monthly price, or why it cannot be had.
func (a *upgradeForm) effect(axis *usecase.UpgradeAxis, value string) string {
	if axis == nil {
		return ""
	}
	for _, c := range axis.Choices {
		switch {
		case c.Value != value:
		case c.Difference != nil:
			return quoteview.PerMonth(a.Locale, *c.Difference)
		case len(c.Checks) > 0:
			return a.Say(c.Checks[0].Message)
		}
	}
	return ""
}

// upgradeLabel names a field as the form does.
func (a *upgradeForm) upgradeLabel(name string) string {
	o := a.offering
	if o == nil {
		return name
	}
	head, rest, _ := strings.Cut(name, ".")
	switch head + "." {
	case fieldOption:
		return a.axisName(o, "options."+rest)
	case fieldValue:
		return a.characteristic(rest)
	case fieldDocument:
		if rest == portingMandate {
			return a.Say(words.ReferenceOfPortingMandate)
		}
		return a.Say(words.ReferenceOfDocument(rest))
	}
	switch name {
	case fieldTier:
		return a.characteristic(o.TierCharacteristic)
	case fieldUnits:
		return a.characteristic(o.UnitCharacteristic)
	case fieldTerm:
		return a.Say(words.Term)
	case fieldDate:
		return a.Say(words.RequestedDate)
	case fieldReference:
		return a.Say(words.YourReference)
	case fieldNote:
		return a.Say(words.NoteLabel)
	case fieldOperator:
		return a.Say(words.CurrentOperatorOfNumbers)
	case fieldNumbers:
		return a.Say(words.NumbersToTakeAlong)
	}
	return name
}

// characteristic names a characteristic with its unit.
func (a *upgradeForm) characteristic(name string) string {
	c := catalog.CharacteristicOf(name)
	label := a.Say(c.Label)
	if unit := a.Say(c.Unit); unit != "" && !strings.Contains(label, unit) {
		label += " (" + unit + ")"
	}
	return label
}

// mode says when a change of that mode takes effect.
func (a *upgradeForm) mode(m catalog.Mode) string {
	switch m {
	case catalog.Immediate:
		return a.Say(words.AsSoonAsItCan)
	case catalog.NextPeriod:
		return a.Say(words.OnFirstOfMonth)
	case catalog.EndOfTerm:
		return a.Say(words.AfterEndOfTerm)
	case catalog.Scheduled:
		return a.Say(words.OnAgreedDay)
	}
	return string(m)
}

func (a *upgradeForm) changeTerm(t ordering.ChangeTerm) string {
	months := a.Say(words.Months(t.Months))
	if t.New {
		return a.Say(words.NewUntil(months, t.Ends))
	}
	if t.RemainingMonths == 0 {
		return a.Say(words.RunsOnMonthly)
	}
	return a.Say(words.StaysUntil(months, t.Ends))
}

// describing tells screen readers what stands at the field: its hint and its problem, when there are any.
func describing(f upgradeField) templ.Attributes {
	var ids []string
	if f.hint != "" {
		ids = append(ids, f.name+"-hint")
	}
	all := templ.Attributes{}
	if f.problem != "" {
		ids = append(ids, f.name+"-problem")
		if f.kind != "radio" {
			all["aria-invalid"] = "true"
		}
	}
	if len(ids) > 0 {
		all["aria-describedby"] = strings.Join(ids, " ")
	}
	return all
}

// inputKind is what kind of input the field is, and its bounds.
func inputKind(f upgradeField) templ.Attributes {
	all := templ.Attributes{"type": f.kind}
	for name, value := range map[string]string{"min": f.min, "max": f.max, "step": f.step, "maxlength": f.longest} {
		if value != "" {
			all[name] = value
		}
	}
	if f.kind == "number" {
		all["inputmode"] = "numeric"
	}
	return all
}
