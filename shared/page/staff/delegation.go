package staff

import (
	"net/http"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
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
	kit.Shell
	address         string
	key             string
	given           []delegationLine
	colleagues      []colleague
	to, from, until kit.TextField
	problem         string
}

// delegationLine is one delegation in words, and as its own form sends it back.
type delegationLine struct{ name, period, to, from, until string }

// colleague can be chosen to decide instead.
type colleague struct {
	subject, name string
	chosen        bool
}

func (r request) showDelegations() error {
	return r.delegations(http.StatusOK, nil)
}

// setDelegations adds a delegation or takes one back. Those that are over go at the same time.
func (r request) setDelegations() error {
	given, err := r.Directory.Delegations(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	today := calendar.On(r.Now())
	given = slices.DeleteFunc(slices.Clone(given), func(d ordering.Delegation) bool { return d.Until.Before(today) })
	get := r.HTTP.PostForm.Get
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
		return r.Incomplete()
	}
	command := func(ordering.Idempotency) error {
		_, err := r.Directory.SetDelegations(r.Context(), *r.Actor, given)
		return err
	}
	return r.Submit(r.At("/delegations"), command, r.delegations)
}

// delegations draws the page, with what was typed and what is wrong with it when something was refused.
func (r request) delegations(status int, refused *ordering.Error) error {
	given, err := r.Directory.Delegations(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	people, err := r.Directory.Colleagues(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	p := &delegationPage{Shell: r.Shell(r.Say(words.StandIn)), address: r.To("/delegations"), key: r.FormKey()}
	p.to, p.from, p.until = kit.TextField{Name: fieldTo}, kit.TextField{Name: fieldFrom}, kit.TextField{Name: fieldUntil}
	if refused != nil {
		p.from.Value, p.until.Value = r.HTTP.PostForm.Get(fieldFrom), r.HTTP.PostForm.Get(fieldUntil)
		p.problem = r.Say(refused.Message)
		for _, f := range refused.Fields {
			switch _, name, _ := strings.Cut(f.Field, "]."); name {
			case fieldTo:
				p.to.Problem = r.Say(f.Message)
			case fieldUntil:
				p.until.Problem = r.Say(f.Message)
			default:
				p.problem = r.Say(f.Message)
			}
		}
	}
	names := quoteview.Names{}
	for _, d := range given {
		name, err := names.Of(r.Context(), r.Directory, d.To)
		if err != nil {
			return err
		}
		p.given = append(p.given, delegationLine{name: name, period: r.Say(words.Until(d.From, d.Until)), to: string(d.To), from: d.From.String(), until: d.Until.String()})
	}
	for _, person := range people {
		chosen := refused != nil && r.HTTP.PostForm.Get(fieldTo) == string(person.Subject)
		p.colleagues = append(p.colleagues, colleague{string(person.Subject), person.Name, chosen})
	}
	r.Render(status, delegationDocument(p))
	return nil
}
