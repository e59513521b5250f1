package page

import (
	"net/http"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

func (p *Pages) dossierRoutes() Routes {
	return Routes{
		get("/quotes", partner((*visit).dossiers)),
		get("/quotes/{quote}", partner((*visit).dossier)),
		upload("/quotes/{quote}", partner((*visit).changeDossier)),
		get("/quotes/{quote}/confirm", partner((*visit).confirmation)),
		post("/quotes/{quote}/confirm", partner((*visit).confirm)),
		get("/orders", partner((*visit).orders)),
		get("/orders/{order}", partner((*visit).order)),
		post("/orders/{order}", partner((*visit).changeOrder)),
	}
}

// dossiersAddress lists the partner's quotes; each has its page below it.
const dossiersAddress = "/quotes"

func dossierPath(id ordering.QuoteID) string { return dossiersAddress + "/" + string(id) }

// listed is how many lines a list has at a time.
const listed = 25

// Names of the fields that narrow a list.
const (
	fieldState  = "state"
	fieldText   = "customer"
	fieldCursor = "cursor"
)

// listFilter is the form above a list, and where the list goes on.
type listFilter struct {
	address, language string
	state, text       inputField
	// older is empty where there is nothing more to see; from tells that the list does not begin at its newest.
	older string
	from  bool
}

// narrowed tells that something was asked for: an empty list then says something else.
func (f listFilter) narrowed() bool { return f.state.value != "" || f.text.value != "" }

// dossierLine is a quote in the list.
type dossierLine struct {
	address, number, customer      string
	tone, state                    string
	difference, oneOff, validUntil string
	next                           next
}

// dossiers lists the partner's quotes, the newest first.
func (v *visit) dossiers() error {
	query := v.r.URL.Query()
	filter := usecase.QuoteFilter{State: ordering.VersionState(query.Get(fieldState)), Text: query.Get(fieldText)}
	quotes, cursor, err := v.Desk.Quotes.FindQuotes(v.r.Context(), *v.actor, "", filter, ordering.Page{Cursor: query.Get(fieldCursor), Limit: listed})
	if err != nil {
		return err
	}
	f := v.listFilter(dossiersAddress, cursor)
	for _, s := range []ordering.VersionState{
		ordering.Requested, ordering.Returned, ordering.Approved, ordering.Ordered, ordering.Declined, ordering.Withdrawn, ordering.Expired,
	} {
		_, label := v.versionState(s)
		f.state.choices = append(f.state.choices, choice{string(s), label})
	}
	lines := make([]dossierLine, len(quotes))
	for i, q := range quotes {
		lines[i] = dossierLine{
			address: v.to(dossierPath(q.ID)), number: ordering.VersionRef{Quote: q.ID, Version: q.Latest}.String(), customer: printable.Typed(q.CustomerName),
			difference: v.Difference(q.Difference), oneOff: v.Money(q.NRC), next: v.nextStep(q),
		}
		lines[i].tone, lines[i].state = v.versionState(q.State)
		if !q.ValidUntil.IsZero() {
			lines[i].validUntil = v.Date(q.ValidUntil)
		}
	}
	v.render(http.StatusOK, dossierListPage(v.shell(v.Say(words.Quotes)), f, lines))
	return nil
}

// listFilter is what the request asks of a list that goes on at the cursor.
func (v *visit) listFilter(address, cursor string) listFilter {
	query := v.r.URL.Query()
	state, text := query.Get(fieldState), printable.Typed(query.Get(fieldText))
	f := listFilter{
		address: address, language: query.Get("lang"), from: query.Has(fieldCursor),
		state: inputField{textField: textField{name: fieldState, value: state}, label: v.Say(words.StateDossiers), choices: []choice{{"", v.Say(words.All)}}},
		text:  inputField{textField: textField{name: fieldText, value: text}, label: v.Say(words.CustomerOrNumber), kind: "search", longest: 60, fill: "off"},
	}
	if cursor != "" {
		f.older = v.to(address, fieldState, state, fieldText, text, fieldCursor, cursor)
	}
	return f
}

// versionState says a state in words; its tone is good, bad, note or plain.
func (s locale) versionState(state ordering.VersionState) (tone, label string) {
	switch state {
	case ordering.Requested:
		return "plain", s.Say(words.Requested)
	case ordering.Returned:
		return "note", s.Say(words.QuestionToYou)
	case ordering.Approved:
		return "good", s.Say(words.Approved)
	case ordering.Ordered:
		return "good", s.Say(words.Ordered)
	case ordering.Declined:
		return "bad", s.Say(words.Declined)
	case ordering.Withdrawn:
		return "plain", s.Say(words.Withdrawn)
	case ordering.Expired:
		return "plain", s.Say(words.Expired)
	case ordering.Superseded:
		return "plain", s.Say(words.Superseded)
	}
	return "plain", string(state)
}

// nextStep is what there is to do about a quote: a link where it is up to the partner.
func (v *visit) nextStep(q *ordering.Quote) next {
	may := func(c ordering.Command) bool { return q.State.Allows(c, *v.actor) }
	here := v.to(dossierPath(q.ID))
	switch {
	case q.Order != "":
		return next{v.to(orderPath(q.Order)), v.Say(words.FollowOrder)}
	case may(ordering.CommandConfirm):
		return next{v.to(confirmPath(q.ID)), v.Say(words.Order)}
	case q.State == ordering.Approved:
		return next{here, v.Say(words.HaveItOrdered)}
	case may(ordering.CommandResubmit):
		return next{here, v.Say(words.AnswerQuestion)}
	case may(ordering.CommandCopy):
		return next{here, v.Say(words.AskAgain)}
	}
	return next{label: v.Say(words.WeAreReviewingRequest)}
}
