package staff

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
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
	// fieldVersion is that of the entry in the directory which was seen.
	fieldVersion = "version"
)

// delegationPage shows what an account manager handed over, and a form to hand over more.
type delegationPage struct {
	kit.Shell
	address, key    string
	version         string // of the account manager's entry, as it is shown
	given           []delegationLine
	to, from, until kit.InputField
	problem         string
}

// delegationLine is one delegation in words, and as its own form sends it back.
type delegationLine struct{ name, period, to, from, until string }

func (r request) showDelegations() error {
	return r.delegations(http.StatusOK, nil)
}

// setDelegations adds a delegation or takes one back. Those that are over go at the same time.
func (r request) setDelegations() error {
	own, err := r.Directory.Delegations(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	get := r.HTTP.PostForm.Get
	version, err := strconv.ParseInt(get(fieldVersion), 10, 64)
	if err != nil {
		return r.Incomplete()
	}
	today := calendar.On(r.Now())
	given := slices.DeleteFunc(slices.Clone(own.Delegations), func(d ordering.Delegation) bool { return d.Until.Before(today) })
	d := ordering.Delegation{To: ordering.Subject(get(fieldTo))}
	// What is no date stays none, which the rules refuse.
	d.From, _ = calendar.Parse(get(fieldFrom))
	d.Until, _ = calendar.Parse(get(fieldUntil))
	stands := slices.Contains(given, d)
	switch get("action") {
	case actionAdd:
		given = append(given, d)
	case actionRemove:
		given = slices.DeleteFunc(given, func(other ordering.Delegation) bool { return other == d })
		stands = !stands
	default:
		return r.Incomplete()
	}
	command := func(ordering.Idempotency) error {
		if stands { // nothing to change, or the same form sent again
			return nil
		}
		_, err := r.Directory.SetDelegations(r.Context(), *r.Actor, version, given)
		return err
	}
	return r.Submit(r.At("/delegations"), command, r.delegations)
}

// delegations draws the page, with what was typed and what is wrong with it when something was refused.
func (r request) delegations(status int, refused *ordering.Error) error {
	own, err := r.Directory.Delegations(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	people, err := r.Directory.Colleagues(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	p := &delegationPage{Shell: r.Shell(r.Say(words.StandIn)), address: r.To("/delegations"), key: r.FormKey(), version: strconv.FormatInt(own.Version, 10)}
	field := func(name, label string) kit.InputField {
		f := kit.InputField{TextField: kit.TextField{Name: name}, Label: label, Kind: "date", Required: true}
		if refused != nil {
			f.Value = printable.Typed(r.HTTP.PostForm.Get(name))
		}
		return f
	}
	p.to, p.from, p.until = field(fieldTo, r.Say(words.Colleague)), field(fieldFrom, r.Say(words.FirstDay)), field(fieldUntil, r.Say(words.LastDay))
	p.to.Choices = []kit.Choice{{Label: r.Say(words.ChooseAccountManager)}}
	if refused != nil {
		p.problem = r.Say(refused.Message)
		for _, f := range refused.Fields {
			switch _, name, _ := strings.Cut(f.Field, "]."); name {
			case fieldTo:
				p.to.Problem = r.Say(f.Message)
			case fieldFrom:
				p.from.Problem = r.Say(f.Message)
			case fieldUntil:
				p.until.Problem = r.Say(f.Message)
			default:
				p.problem = r.Say(f.Message)
			}
		}
	}
	names := quoteview.Names{}
	for _, d := range own.Delegations {
		name, err := names.Of(r.Context(), r.Directory, d.To)
		if err != nil {
			return err
		}
		p.given = append(p.given, delegationLine{name: name, period: r.Say(words.Until(d.From, d.Until)), to: string(d.To), from: d.From.String(), until: d.Until.String()})
	}
	for _, person := range people {
		p.to.Choices = append(p.to.Choices, kit.Choice{Value: string(person.Subject), Label: person.Name})
	}
	r.Render(status, delegationDocument(p))
	return nil
}
