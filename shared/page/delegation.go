package page

import (
	"net/http"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// What the forms about delegations ask for.
const (
	actionAdd    = "add"
	actionRemove = "remove"
)

// Names of the fields of a delegation.
const (
	fieldTo    = "to"
	fieldFrom  = "from"
	fieldUntil = "until"
)

// delegationPage shows what an account manager handed over, and a form to hand over more.
type delegationPage struct {
	shell
	address     string
	key         string
	given       []delegationLine
	colleagues  []colleague
	from, until textField
	toProblem   string
	problem     string
}

// delegationLine is one delegation in words, and as its own form sends it back.
type delegationLine struct{ name, period, to, from, until string }

// colleague can be chosen to decide instead.
type colleague struct {
	subject, name string
	chosen        bool
}

// manager lets an account manager pass.
func manager(handle func(*visit) error) func(*visit) error {
	return staff(func(v *visit) error {
		if v.actor.Has(ordering.AccountManager) {
			return handle(v)
		}
		return v.error(http.StatusForbidden, "account-managers-only", v.Say(words.ThisPageIsNotFor), v.Say(words.OnlyAccountManagerCanBe), v.toWorkList())
	})
}

func (v *visit) showDelegations() error {
	return v.delegations(http.StatusOK, nil)
}

// setDelegations adds a delegation or takes one back. Those that are over go at the same time.
func (v *visit) setDelegations() error {
	given, err := v.Desk.Directory.Delegations(v.r.Context(), *v.actor)
	if err != nil {
		return err
	}
	today := calendar.On(v.Now())
	given = slices.DeleteFunc(slices.Clone(given), func(d ordering.Delegation) bool { return d.Until.Before(today) })
	get := v.r.PostForm.Get
	d := ordering.Delegation{To: ordering.Subject(get(fieldTo))}
	// What is no date stays none, which the rules refuse.
	d.From, _ = calendar.Parse(get(fieldFrom))
	d.Until, _ = calendar.Parse(get(fieldUntil))
	switch get("action") {
	case actionAdd:
		if !slices.Contains(given, d) {
			given = append(given, d)
		}
	case actionRemove:
		given = slices.DeleteFunc(given, func(other ordering.Delegation) bool { return other == d })
	default:
		return v.incomplete()
	}
	command := func(ordering.Idempotency) error {
		_, err := v.Desk.Directory.SetDelegations(v.r.Context(), *v.actor, given)
		return err
	}
	return v.submit(v.at("/delegations"), command, v.delegations)
}

// delegations draws the page, with what was typed and what is wrong with it when something was refused.
func (v *visit) delegations(status int, refused *ordering.Error) error {
	given, err := v.Desk.Directory.Delegations(v.r.Context(), *v.actor)
	if err != nil {
		return err
	}
	people, err := v.Desk.Directory.Colleagues(v.r.Context(), *v.actor)
	if err != nil {
		return err
	}
	p := &delegationPage{shell: v.shell(v.Say(words.StandIn)), address: v.to("/delegations"), key: v.formKey()}
	p.from, p.until = textField{name: fieldFrom}, textField{name: fieldUntil}
	if refused != nil {
		p.from.value, p.until.value = v.r.PostForm.Get(fieldFrom), v.r.PostForm.Get(fieldUntil)
		p.problem = v.Say(refused.Message)
		for _, f := range refused.Fields {
			switch _, name, _ := strings.Cut(f.Field, "]."); name {
			case fieldTo:
				p.toProblem = v.Say(f.Message)
			case fieldUntil:
				p.until.problem = v.Say(f.Message)
			default:
				p.problem = v.Say(f.Message)
			}
		}
	}
	names := directory{}
	for _, d := range given {
		name, err := names.name(v, d.To)
		if err != nil {
			return err
		}
		p.given = append(p.given, delegationLine{name: name, period: v.Say(words.Until(d.From, d.Until)), to: string(d.To), from: d.From.String(), until: d.Until.String()})
	}
	for _, person := range people {
		chosen := refused != nil && v.r.PostForm.Get(fieldTo) == string(person.Subject)
		p.colleagues = append(p.colleagues, colleague{string(person.Subject), person.Name, chosen})
	}
	v.render(status, delegationDocument(p))
	return nil
}
