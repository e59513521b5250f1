package page

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
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

func (v *visit) upgradeFields(a *upgradeAsk) (fields, extra []upgradeField) {
	o := a.offering
	if o == nil {
		return nil, nil
	}
	add := func(f upgradeField) {
		f.label, f.value, f.problem = v.upgradeLabel(a, f.name), printable.Typed(a.choice.Get(f.name)), a.problems[f.name]
		fields = append(fields, f)
	}
	if o.HasTiers() {
		add(v.tierField(a))
	}
	if o.HasUnits() {
		add(v.unitField(a, fieldUnits, o.UnitCharacteristic, a.service().Configuration.Units, o.UnitMin, o.UnitMax, o.UnitStep))
	}
	for _, u := range o.Units {
		add(v.unitField(a, fieldValue+u.Characteristic, u.Characteristic, a.service().Configuration.Values[u.Characteristic], u.Min, u.Max, u.Step))
	}
	for _, option := range o.Options {
		add(v.optionField(a, option))
	}
	add(v.termField(a))
	add(upgradeField{
		kind: "date", name: fieldDate, min: calendar.On(v.Now()).String(),
		hint: v.Say(words.EmptyAsEarlyAsPossibleChangeThat),
	})
	add(upgradeField{kind: "text", name: fieldReference, longest: "60", hint: v.Say(words.SuchAsCustomersPoNumber)})
	add(upgradeField{kind: "area", name: fieldNote, longest: "500"})
	main := len(fields)
	for _, option := range o.Options {
		if option.RequiresDocument == "" || a.service().Configuration.Options[option.ID] > 0 && !a.moves() {
			continue
		}
		add(upgradeField{kind: "text", name: fieldDocument + option.RequiresDocument, longest: "60"})
		if option.RequiresDocument == portingMandate {
			add(upgradeField{kind: "text", name: fieldOperator, longest: "120"})
			add(upgradeField{kind: "area", name: fieldNumbers, hint: v.Say(words.OneNumberOrRangePer)})
		}
	}
	return fields[:main], fields[main:]
}

// portingMandate is the document that comes with a number port.
const portingMandate = "porting-mandate"

func (v *visit) tierField(a *upgradeAsk) upgradeField {
	f := upgradeField{kind: "radio", name: fieldTier}
	axis := a.axis(usecase.AxisTier, a.offering.TierCharacteristic)
	if a.moves() {
		axis = a.axis(usecase.AxisMigration, string(a.offering.ID))
	}
	for _, tier := range a.offering.Tiers {
		c := upgradeChoice{value: tier.ID, label: tier.Name.In(v.Language), effect: v.effect(axis, tier.ID), chosen: tier.ID == a.choice.Get(fieldTier)}
		if !a.moves() && tier.ID == a.service().Configuration.Tier {
			c.effect = v.Say(words.NowInline)
		}
		f.choices = append(f.choices, c)
	}
	return f
}

func (v *visit) unitField(a *upgradeAsk, name, characteristic string, now, low, high, step int64) upgradeField {
	n := func(i int64) string { return strconv.FormatInt(i, 10) }
	f := upgradeField{kind: "number", name: name, min: n(low), max: n(high), step: n(step), hint: v.Say(words.FromToNN2(n(low), n(high)))}
	if step > 1 {
		f.hint += v.Say(words.InStepsOfN(n(step)))
	}
	if a.moves() {
		return f
	}
	f.hint += v.Say(words.NowN(n(now)))
	if axis := a.axis(usecase.AxisUnits, characteristic); axis != nil {
		for _, c := range axis.Choices {
			f.choices = append(f.choices, upgradeChoice{value: c.Value, label: v.Say(c.Name), effect: v.effect(axis, c.Value)})
		}
	}
	return f
}

func (v *visit) optionField(a *upgradeAsk, option catalog.Option) upgradeField {
	f := upgradeField{kind: "check", name: fieldOption + option.ID}
	had := a.service().Configuration.Options[option.ID]
	if option.Max() > 1 {
		f.kind, f.min, f.max, f.step = "number", "0", strconv.FormatInt(option.Max(), 10), "1"
		f.hint = v.Say(words.AtMostUpgradefield(f.max))
		if !a.moves() {
			f.hint += v.Say(words.NowHad(int(had)))
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
			f.choices = append(f.choices, upgradeChoice{value: c.Value, label: c.Value, effect: v.effect(axis, c.Value)})
		}
	case had > 0:
		f.now = v.Say(words.NowOnWithout(v.effect(axis, "0")))
	default:
		f.now = v.effect(axis, "1")
	}
	return f
}

func (v *visit) termField(a *upgradeAsk) upgradeField {
	f := upgradeField{kind: "select", name: fieldTerm}
	chosen := a.choice.Get(fieldTerm)
	if !a.moves() || a.offering.OffersTerm(a.service().Term.Months) {
		f.choices = append(f.choices, upgradeChoice{value: "0", label: v.Say(words.KeepCurrentTerm(v.remaining(a.service()))), chosen: chosen == "0"})
	}
	axis := a.axis(usecase.AxisTerm, "term")
	for _, months := range a.offering.TermMonths {
		value := strconv.Itoa(months)
		c := upgradeChoice{value: value, label: v.Say(words.Months(months)), chosen: chosen == value}
		if effect := v.effect(axis, value); effect != "" && !a.moves() {
			c.label += ", " + effect
		}
		f.choices = append(f.choices, c)
	}
	return f
}

// effect is what a choice alone would do to the monthly price, or why it cannot be had.
func (v *visit) effect(axis *usecase.UpgradeAxis, value string) string {
	if axis == nil {
		return ""
	}
	for _, c := range axis.Choices {
		switch {
		case c.Value != value:
		case c.Difference != nil:
			return v.perMonth(*c.Difference)
		case len(c.Checks) > 0:
			return v.Say(c.Checks[0].Message)
		}
	}
	return ""
}

// upgradeLabel names a field as the form does.
func (v *visit) upgradeLabel(a *upgradeAsk, name string) string {
	o := a.offering
	if o == nil {
		return name
	}
	head, rest, _ := strings.Cut(name, ".")
	switch head + "." {
	case fieldOption:
		return v.axis(o, "options."+rest)
	case fieldValue:
		return v.characteristic(rest)
	case fieldDocument:
		if rest == portingMandate {
			return v.Say(words.ReferenceOfPortingMandate)
		}
		return v.Say(words.ReferenceOfDocument(rest))
	}
	switch name {
	case fieldTier:
		return v.characteristic(o.TierCharacteristic)
	case fieldUnits:
		return v.characteristic(o.UnitCharacteristic)
	case fieldTerm:
		return v.Say(words.Term)
	case fieldDate:
		return v.Say(words.RequestedDate)
	case fieldReference:
		return v.Say(words.YourReference)
	case fieldNote:
		return v.Say(words.NoteProposal)
	case fieldOperator:
		return v.Say(words.CurrentOperatorOfNumbers)
	case fieldNumbers:
		return v.Say(words.NumbersToTakeAlong)
	}
	return name
}

// characteristic names a characteristic with its unit.
func (s locale) characteristic(name string) string {
	c := catalog.CharacteristicOf(name)
	label := s.Say(c.Label)
	if unit := s.Say(c.Unit); unit != "" && !strings.Contains(label, unit) {
		label += " (" + unit + ")"
	}
	return label
}

// perMonth says in a sentence what a difference does to the monthly price.
func (s locale) perMonth(difference money.Cents) string {
	if difference == 0 {
		return s.Say(words.SameMonthlyPrice)
	}
	return s.Say(words.PerMonthAmount(difference))
}

// mode says when a change of that mode takes effect.
func (s locale) mode(m catalog.Mode) string {
	switch m {
	case catalog.Immediate:
		return s.Say(words.AsSoonAsItCan)
	case catalog.NextPeriod:
		return s.Say(words.OnFirstOfMonth)
	case catalog.EndOfTerm:
		return s.Say(words.AfterEndOfTerm)
	case catalog.Scheduled:
		return s.Say(words.OnAgreedDay)
	}
	return string(m)
}

func (s locale) changeTerm(t ordering.ChangeTerm) string {
	months := s.Say(words.Months(t.Months))
	if t.New {
		return s.Say(words.NewUntil(months, t.Ends))
	}
	if t.RemainingMonths == 0 {
		return s.Say(words.RunsOnMonthly)
	}
	return s.Say(words.StaysUntil(months, t.Ends))
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
