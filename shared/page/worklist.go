package page

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields that narrow the work list.
const (
	fieldPartner = "partner"
	fieldRole    = "role"
	fieldDays    = "days"
	fieldAmount  = "amount"
)

// workPage is what waits for the reader, or what of it passes the filter.
type workPage struct {
	shell
	// waiting tells that there is something to narrow, narrowed that a filter is set.
	waiting, narrowed     bool
	address, asked, whole string
	fields                []inputField
	said                  string
	items                 []workItem
}

// workItem is an approval that waits for the reader.
type workItem struct {
	address, number, partner, customer string
	difference, oneOff, asked, age     string
	// standsIn is whom the reader replaces, empty for nobody.
	role, standsIn string
	others         []string
}

// workList shows what waits for the reader, the longest first.
func (v *visit) workList() error {
	filter, problems := v.workFilter()
	work, err := v.Desk.Approvals.Work(v.r.Context(), *v.actor, filter)
	if err != nil {
		return err
	}
	p := &workPage{waiting: len(work.Waiting) > 0, address: "/approvals", whole: v.to("/approvals"), fields: v.workFields(work.Waiting, problems)}
	if l, ok := asked(v.r); ok {
		p.asked = string(l)
	}
	p.narrowed = slices.ContainsFunc(p.fields, func(f inputField) bool { return f.value != "" })
	people := directory{}
	for _, item := range work.Items {
		shown, err := v.workItem(item, people)
		if err != nil {
			return err
		}
		p.items = append(p.items, shown)
	}
	title := v.Say(words.WorkList)
	switch {
	case len(p.items) > 0:
		title += " (" + strconv.Itoa(len(p.items)) + ")"
	case p.narrowed:
		p.said = v.Say(words.NothingThatWaitsForYou)
	default:
		p.said = v.Say(words.NothingWaitsForYou)
	}
	if p.shell = v.shell(title); len(problems) > 0 {
		v.render(http.StatusUnprocessableEntity, workListPage(p))
		return nil
	}
	v.render(http.StatusOK, workListPage(p))
	return nil
}

// workFilter reads the filter from the address. What cannot be read is in the problems, by field, and narrows nothing.
func (v *visit) workFilter() (filter usecase.WorkFilter, problems map[string]string) {
	typed := v.r.URL.Query()
	problems = map[string]string{}
	filter.Partner, filter.Role = ordering.PartnerID(typed.Get(fieldPartner)), ordering.Role(typed.Get(fieldRole))
	if text := typed.Get(fieldDays); text != "" {
		days, err := strconv.ParseUint(text, 10, 16)
		if err != nil {
			problems[fieldDays] = v.Say(words.ChooseOneOfOptions)
		}
		filter.Days = int(days)
	}
	if text := typed.Get(fieldAmount); strings.TrimSpace(text) != "" {
		least, err := parse.Parse(text)
		if err != nil {
			problems[fieldAmount] = v.Say(words.GiveAmountSuchAs1)
		}
		filter.Amount = least
	}
	return filter, problems
}

// workFields offer what there is to narrow by.
func (v *visit) workFields(waiting []*ordering.Approval, problems map[string]string) []inputField {
	every := choice{"", v.Say(words.All)}
	partners, roles := []choice{}, []choice{}
	for _, a := range waiting {
		partners, roles = append(partners, choice{string(a.Partner), a.PartnerName}), append(roles, choice{string(a.Role), v.role(a.Role)})
	}
	offer := func(name, label string, choices []choice) inputField {
		slices.SortFunc(choices, func(a, b choice) int {
			return cmp.Or(strings.Compare(a.label, b.label), strings.Compare(a.value, b.value))
		})
		choices = slices.CompactFunc(choices, func(a, b choice) bool { return a.value == b.value })
		return inputField{label: label, choices: append([]choice{every}, choices...), textField: textField{name: name}}
	}
	ages := []choice{every, {"1", v.Say(words.N1DayOrLonger)}, {"3", v.Say(words.N3DaysOrLonger)}, {"7", v.Say(words.N7DaysOrLonger)}}
	fields := []inputField{
		offer(fieldPartner, "Partner", partners),
		offer(fieldRole, v.Say(words.YouDecideAs), roles),
		{label: v.Say(words.Waiting), choices: ages, textField: textField{name: fieldDays}},
		{label: v.Say(words.AmountFromPerMonthOr), kind: "text", longest: 24, fill: "off", textField: textField{name: fieldAmount}},
	}
	for i := range fields {
		name := fields[i].name
		fields[i].value, fields[i].problem = printable.Typed(v.r.URL.Query().Get(name)), problems[name]
	}
	return fields
}

func (v *visit) workItem(i usecase.WorkItem, people directory) (workItem, error) {
	w := workItem{
		address: v.to(quotePath(i.Quote)), number: ordering.VersionRef{Quote: i.Quote, Version: i.Version}.String(), partner: i.PartnerName, customer: i.CustomerName,
		difference: v.Difference(i.Difference), oneOff: v.Money(i.NRC), asked: v.Moment(i.AskedAt), age: v.age(i.AskedAt, v.Now()), role: v.role(i.Role),
	}
	if i.Delegated {
		var err error
		if w.standsIn, err = people.name(v, i.Approver); err != nil {
			return workItem{}, err
		}
	}
	for _, other := range i.Others {
		state := v.Say(words.NotYet)
		if other.State == ordering.ApprovalApproved {
			state = v.Say(words.Agreed)
		}
		w.others = append(w.others, v.role(other.Role)+state)
	}
	return w, nil
}
