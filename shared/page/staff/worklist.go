package staff

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/page/quoteview"
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
	kit.Shell
	// waiting tells that there is something to narrow, narrowed that a filter is set.
	waiting, narrowed     bool
	address, asked, whole string
	fields                []kit.InputField
	said                  string
	items                 []workItem
	// routine leads to where those without anything to judge are decided together, empty for who decides in another role alone.
	routine string
	// covers tell whom the reader stands in for today, and who stands in for the reader.
	covers []string
	// remarks are of partners, without an answer; found by who has a desk alone.
	remarks []remark
	desk    bool
}

// remark leads to a quote on which a partner waits for an answer.
type remark struct {
	kit.Link
	customer, by, age string
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
func (r request) workList() error {
	filter, problems := r.workFilter()
	work, err := r.Approvals.Work(r.Context(), *r.Actor, filter)
	if err != nil {
		return err
	}
	p := &workPage{waiting: len(work.Waiting) > 0, asked: r.AskedLanguage(), address: "/approvals", whole: r.To("/approvals"), fields: r.workFields(work.Waiting, problems)}
	p.narrowed = slices.ContainsFunc(p.fields, func(f kit.InputField) bool { return f.Value != "" })
	people := quoteview.Names{}
	for _, item := range work.Items {
		shown, err := r.workItem(item, people)
		if err != nil {
			return err
		}
		p.items = append(p.items, shown)
	}
	if r.Actor.Has(ordering.AccountManager) && len(p.items) > 1 {
		p.routine = r.To(routinePath)
	}
	if err := r.beside(p); err != nil {
		return err
	}
	title := r.Say(words.WorkList)
	switch {
	case len(p.items) > 0:
		title += " (" + strconv.Itoa(len(p.items)) + ")"
	case p.narrowed:
		p.said = r.Say(words.NothingThatWaitsForYou)
	default:
		p.said = r.Say(words.NothingWaitsForYou)
	}
	if p.Shell = r.Shell(title); len(problems) > 0 {
		r.Render(http.StatusUnprocessableEntity, workListPage(p))
		return nil
	}
	r.Render(http.StatusOK, workListPage(p))
	return nil
}

// workFilter reads the filter from the address. What cannot be read is in the problems, by field, and narrows nothing.
func (r request) workFilter() (filter usecase.WorkFilter, problems map[string]string) {
	typed := r.HTTP.URL.Query()
	problems = map[string]string{}
	filter.Partner, filter.Role = ordering.PartnerID(typed.Get(fieldPartner)), ordering.Role(typed.Get(fieldRole))
	if text := typed.Get(fieldDays); text != "" {
		days, err := strconv.ParseUint(text, 10, 16)
		if err != nil {
			problems[fieldDays] = r.Say(words.ChooseOneOfOptions)
		}
		filter.Days = int(days)
	}
	if text := typed.Get(fieldAmount); strings.TrimSpace(text) != "" {
		least, err := parse.Parse(text)
		if err != nil {
			problems[fieldAmount] = r.Say(words.GiveAmountSuchAs1)
		}
		filter.Amount = least
	}
	return filter, problems
}

// workFields offer what there is to narrow by.
func (r request) workFields(waiting []*ordering.Approval, problems map[string]string) []kit.InputField {
	every := kit.Choice{Value: "", Label: r.Say(words.All)}
	partners, roles := []kit.Choice{}, []kit.Choice{}
	for _, a := range waiting {
		partners, roles = append(partners, kit.Choice{Value: string(a.Partner), Label: a.PartnerName}), append(roles, kit.Choice{Value: string(a.Role), Label: r.Role(a.Role)})
	}
	offer := func(name, label string, choices []kit.Choice) kit.InputField {
		slices.SortFunc(choices, func(a, b kit.Choice) int {
			return cmp.Or(strings.Compare(a.Label, b.Label), strings.Compare(a.Value, b.Value))
		})
		choices = slices.CompactFunc(choices, func(a, b kit.Choice) bool { return a.Value == b.Value })
		return kit.InputField{Label: label, Choices: append([]kit.Choice{every}, choices...), TextField: kit.TextField{Name: name}}
	}
	ages := []kit.Choice{every, {Value: "1", Label: r.Say(words.N1DayOrLonger)}, {Value: "3", Label: r.Say(words.N3DaysOrLonger)}, {Value: "7", Label: r.Say(words.N7DaysOrLonger)}}
	fields := []kit.InputField{
		offer(fieldPartner, r.Say(words.Partner), partners),
		offer(fieldRole, r.Say(words.YouDecideAs), roles),
		{Label: r.Say(words.Waiting), Choices: ages, TextField: kit.TextField{Name: fieldDays}},
		{Label: r.Say(words.AmountFromPerMonthOr), Kind: "text", Longest: 24, Fill: "off", TextField: kit.TextField{Name: fieldAmount}},
	}
	for i := range fields {
		name := fields[i].Name
		fields[i].Value, fields[i].Problem = printable.Typed(r.HTTP.URL.Query().Get(name)), problems[name]
	}
	return fields
}

func (r request) workItem(i usecase.WorkItem, people quoteview.Names) (workItem, error) {
	w := workItem{
		address: r.To(kit.ReviewPath(i.Quote)), number: ordering.VersionRef{Quote: i.Quote, Version: i.Version}.String(), partner: i.PartnerName, customer: i.CustomerName,
		difference: r.Difference(i.Difference), oneOff: r.Money(i.NRC), asked: r.Moment(i.AskedAt), age: r.Age(i.AskedAt), role: r.Role(i.Role),
	}
	if i.Delegated {
		var err error
		if w.standsIn, err = people.Of(r.Context(), r.Directory, i.Approver); err != nil {
			return workItem{}, err
		}
	}
	for _, other := range i.Others {
		state := r.Say(words.NotYet)
		if other.State == ordering.ApprovalApproved {
			state = r.Say(words.Agreed)
		}
		w.others = append(w.others, r.Role(other.Role)+state)
	}
	return w, nil
}
