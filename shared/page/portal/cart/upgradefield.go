package cart

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

func (a *upgradeForm) field(kind, name string) kit.InputField {
	return kit.InputField{TextField: kit.TextField{Name: name, Value: printable.Typed(a.choice.Get(name)), Problem: a.problems[name]}, Label: a.upgradeLabel(name), Kind: kind, Fill: "off"}
}

// upgradeFields are what can change, and what an option may ask for besides.
func (a *upgradeForm) upgradeFields() (fields, extra []kit.InputField) {
	o := a.offering
	if o == nil {
		return nil, nil
	}
	if o.HasTiers() {
		fields = append(fields, a.tierField())
	}
	if o.HasUnits() {
		fields = append(fields, a.unitField(fieldUnits, o.UnitCharacteristic, a.service().Configuration.Units, o.UnitMin, o.UnitMax, o.UnitStep))
	}
	for _, u := range o.Units {
		fields = append(fields, a.unitField(fieldValue+u.Characteristic, u.Characteristic, a.service().Configuration.Values[u.Characteristic], u.Min, u.Max, u.Step))
	}
	for _, option := range o.Options {
		fields = append(fields, a.optionField(option))
	}
	date, reference, note := a.field("date", fieldDate), a.field("text", fieldReference), a.field("area", fieldNote)
	date.Min, date.Hint = calendar.On(a.Now()).String(), a.Say(words.EmptyAsEarlyAsPossibleChangeThat)
	reference.Longest, reference.Hint, note.Longest = 60, a.Say(words.SuchAsCustomersPoNumber), 500
	fields = append(fields, a.termField(), date, reference, note)
	for _, option := range o.Options {
		if option.RequiresDocument == "" || a.service().Configuration.Options[option.ID] > 0 && !a.moves() {
			continue
		}
		document := a.field("text", fieldDocument+option.RequiresDocument)
		document.Longest = 60
		extra = append(extra, document)
		if option.RequiresDocument == ordering.PortingMandate {
			operator, numbers := a.field("text", fieldOperator), a.field("area", fieldNumbers)
			operator.Longest, numbers.Hint = 120, a.Say(words.OneNumberOrRangePer)
			extra = append(extra, operator, numbers)
		}
	}
	return fields, extra
}

func (a *upgradeForm) tierField() kit.InputField {
	f := a.field("radio", fieldTier)
	axis := a.axis(usecase.AxisTier, a.offering.TierCharacteristic)
	if a.moves() {
		axis = a.axis(usecase.AxisMigration, string(a.offering.ID))
	}
	for _, tier := range a.offering.Tiers {
		c := kit.Choice{Value: tier.ID, Label: tier.Name.In(a.Language), Note: a.effect(axis, tier.ID)}
		c.Refused = refused(axis, tier.ID)
		if !a.moves() && tier.ID == a.service().Configuration.Tier {
			c.Note = a.Say(words.NowInline)
		}
		f.Choices = append(f.Choices, c)
	}
	return f
}

// within bounds a whole number.
func within(f kit.InputField, low, high, step int64) kit.InputField {
	n := func(i int64) string { return strconv.FormatInt(i, 10) }
	f.Min, f.Max, f.Step = n(low), n(high), n(step)
	return f
}

// bounds tells of a whole number from which to which it can be.
func (r request) bounds(low, high, step int64) string {
	hint := r.Say(words.FromTo(int(low), int(high)))
	if step > 1 {
		hint += r.Say(words.InStepsOf(int(step)))
	}
	return hint
}

func (a *upgradeForm) unitField(name, characteristic string, now, low, high, step int64) kit.InputField {
	f := within(a.field("number", name), low, high, step)
	f.Hint = a.bounds(low, high, step)
	if a.moves() {
		return f
	}
	f.Hint += a.Say(words.NowN(strconv.FormatInt(now, 10)))
	if axis := a.axis(usecase.AxisUnits, characteristic); axis != nil {
		for _, c := range axis.Choices {
			f.Choices = append(f.Choices, kit.Choice{Label: a.Say(c.Name), Note: a.effect(axis, c.Value)})
		}
	}
	return f
}

func (a *upgradeForm) optionField(option catalog.Option) kit.InputField {
	f := a.field("checkbox", fieldOption+option.ID)
	had := a.service().Configuration.Options[option.ID]
	if option.Max() > 1 {
		f = within(f, 0, option.Max(), 1)
		f.Kind, f.Hint, f.Value = "number", a.Say(words.AtMostText(f.Max)), cmp.Or(f.Value, "0")
		if !a.moves() {
			f.Hint += a.Say(words.NowHad(int(had)))
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
			f.Choices = append(f.Choices, kit.Choice{Label: c.Value, Note: a.effect(axis, c.Value)})
		}
	case had > 0:
		f.Note = a.Say(words.NowOnWithout(a.effect(axis, "0")))
	default:
		f.Note = a.effect(axis, "1")
	}
	return f
}

func (a *upgradeForm) termField() kit.InputField {
	f := a.field("select", fieldTerm)
	if !a.moves() || a.offering.OffersTerm(a.service().Term.Months) {
		f.Choices = append(f.Choices, kit.Choice{Value: "0", Label: a.Say(words.KeepCurrentTerm(remaining(a.Locale, a.service())))})
	}
	axis := a.axis(usecase.AxisTerm, "term")
	for _, months := range a.offering.TermMonths {
		c := kit.Choice{Value: strconv.Itoa(months), Label: a.Say(words.Months(months))}
		if effect := a.effect(axis, c.Value); effect != "" && !a.moves() {
			c.Label += ", " + effect
		}
		f.Choices = append(f.Choices, c)
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

// refused reports whether a choice cannot be had, whatever else is chosen.
func refused(axis *usecase.UpgradeAxis, value string) bool {
	return axis != nil && slices.ContainsFunc(axis.Choices, func(c usecase.UpgradeChoice) bool { return c.Value == value && c.Difference == nil })
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
		if rest == ordering.PortingMandate {
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
func (r request) characteristic(name string) string {
	c := catalog.CharacteristicOf(name)
	label := r.Say(c.Label)
	if unit := r.Say(c.Unit); unit != "" && !strings.Contains(label, unit) {
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
