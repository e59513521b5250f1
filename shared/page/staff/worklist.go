package staff

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

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
func (v request) workList() error {
	filter, problems := v.workFilter()
	work, err := v.Approvals.Work(v.Context(), *v.Actor, filter)
	if err != nil {
		return err
	}
	p := &workPage{waiting: len(work.Waiting) > 0, address: "/approvals", whole: v.To("/approvals"), fields: v.workFields(work.Waiting, problems)}
	if l, ok := kit.LanguageAsked(v.HTTP); ok {
		p.asked = string(l)
	}
	p.narrowed = slices.ContainsFunc(p.fields, func(f kit.InputField) bool { return f.Value != "" })
	people := quoteview.Names{}
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
	if p.Shell = v.Shell(title); len(problems) > 0 {
		v.Render(http.StatusUnprocessableEntity, workListPage(p))
		return nil
	}
	v.Render(http.StatusOK, workListPage(p))
	return nil
}

// workFilter reads the filter from the address. What cannot be read is in the problems, by field, and narrows nothing.
func (v request) workFilter() (filter usecase.WorkFilter, problems map[string]string) {
	typed := v.HTTP.URL.Query()
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
func (v request) workFields(waiting []*ordering.Approval, problems map[string]string) []kit.InputField {
	every := kit.Choice{Value: "", Label: v.Say(words.All)}
	partners, roles := []kit.Choice{}, []kit.Choice{}
	for _, a := range waiting {
		partners, roles = append(partners, kit.Choice{Value: string(a.Partner), Label: a.PartnerName}), append(roles, kit.Choice{Value: string(a.Role), Label: v.Role(a.Role)})
	}
	offer := func(name, label string, choices []kit.Choice) kit.InputField {
		slices.SortFunc(choices, func(a, b kit.Choice) int {
			return cmp.Or(strings.Compare(a.Label, b.Label), strings.Compare(a.Value, b.Value))
		})
		choices = slices.CompactFunc(choices, func(a, b kit.Choice) bool { return a.Value == b.Value })
		return kit.InputField{Label: label, Choices: append([]kit.Choice{every}, choices...), TextField: kit.TextField{Name: name}}
	}
	ages := []kit.Choice{every, {Value: "1", Label: v.Say(words.N1DayOrLonger)}, {Value: "3", Label: v.Say(words.N3DaysOrLonger)}, {Value: "7", Label: v.Say(words.N7DaysOrLonger)}}
	fields := []kit.InputField{
		offer(fieldPartner, "Partner", partners),
		offer(fieldRole, v.Say(words.YouDecideAs), roles),
		{Label: v.Say(words.Waiting), Choices: ages, TextField: kit.TextField{Name: fieldDays}},
		{Label: v.Say(words.AmountFromPerMonthOr), Kind: "text", Longest: 24, Fill: "off", TextField: kit.TextField{Name: fieldAmount}},
	}
	for i := range fields {
		name := fields[i].Name
		fields[i].Value, fields[i].Problem = printable.Typed(v.HTTP.URL.Query().Get(name)), problems[name]
	}
	return fields
}

func (v request) workItem(i usecase.WorkItem, people quoteview.Names) (workItem, error) {
	w := workItem{
		address: v.To(kit.ReviewPath(i.Quote)), number: ordering.VersionRef{Quote: i.Quote, Version: i.Version}.String(), partner: i.PartnerName, customer: i.CustomerName,
		difference: v.Difference(i.Difference), oneOff: v.Money(i.NRC), asked: v.Moment(i.AskedAt), age: v.age(i.AskedAt, v.Now()), role: v.Role(i.Role),
	}
	if i.Delegated {
		var err error
		if w.standsIn, err = people.Of(v.Context(), v.Directory, i.Approver); err != nil {
			return workItem{}, err
		}
	}
	for _, other := range i.Others {
		state := v.Say(words.NotYet)
		if other.State == ordering.ApprovalApproved {
			state = v.Say(words.Agreed)
		}
		w.others = append(w.others, v.Role(other.Role)+state)
	}
	return w, nil
}

// age is how long ago a moment was: hours within a day, then days.
func (v request) age(since, now time.Time) string {
	switch hours := int(now.Sub(since).Hours()); {
	case hours < 1:
		return v.Say(words.LessThanHour)
	case hours < 24:
		return v.Say(words.Hours(hours))
	default:
		return v.Say(words.Days(hours / 24))
	}
}
