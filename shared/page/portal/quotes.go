package portal

import (
	"net/http"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

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
	state, text       kit.InputField
	// older is empty where there is nothing more to see; from tells that the list does not begin at its newest.
	older string
	from  bool
	// sheet leads to the whole list as a file.
	sheet string
}

// narrowed tells that something was asked for: an empty list then says something else.
func (f listFilter) narrowed() bool { return f.state.Value != "" || f.text.Value != "" }

// quoteLine is a quote in the list.
type quoteLine struct {
	address, number, customer      string
	tone, state                    string
	difference, oneOff, validUntil string
	next                           kit.Link
}

// quotes lists the partner's quotes, the newest first.
func (r request) quotes() error {
	query := r.HTTP.URL.Query()
	filter := usecase.QuoteFilter{State: ordering.VersionState(query.Get(fieldState)), Text: query.Get(fieldText)}
	quotes, cursor, err := r.Quotes.FindQuotes(r.Context(), *r.Actor, "", filter, ordering.Page{Cursor: query.Get(fieldCursor), Limit: listed})
	if err != nil {
		return err
	}
	f := newListFilter(r, kit.QuotesPath, cursor)
	for _, s := range []ordering.VersionState{
		ordering.Requested, ordering.Returned, ordering.Approved, ordering.Ordered, ordering.Declined, ordering.Withdrawn, ordering.Expired,
	} {
		_, label := versionState(r.Locale, s)
		f.state.Choices = append(f.state.Choices, kit.Choice{Value: string(s), Label: label})
	}
	lines := make([]quoteLine, len(quotes))
	for i, q := range quotes {
		lines[i] = quoteLine{
			address: r.To(kit.QuotePath(q.ID)), number: ordering.VersionRef{Quote: q.ID, Version: q.Latest}.String(), customer: printable.Typed(q.CustomerName),
			difference: r.Difference(q.Difference), oneOff: r.Money(q.NRC), next: r.nextStep(q),
		}
		lines[i].tone, lines[i].state = versionState(r.Locale, q.State)
		if !q.ValidUntil.IsZero() {
			lines[i].validUntil = r.Date(q.ValidUntil)
		}
	}
	r.GoOn(len(lines), f.older)
	r.Render(http.StatusOK, quoteListPage(r.Shell(r.Say(words.Quotes)), f, lines))
	return nil
}

// newListFilter is what the request asks of a list that goes on at the cursor.
func newListFilter(r request, address, cursor string) listFilter {
	query := r.HTTP.URL.Query()
	state, text := query.Get(fieldState), printable.Typed(query.Get(fieldText))
	f := listFilter{
		sheet: r.To(address+".csv", fieldState, state, fieldText, text), address: address, language: r.AskedLanguage(), from: query.Has(fieldCursor),
		state: kit.InputField{TextField: kit.TextField{Name: fieldState, Value: state}, Label: r.Say(words.Status), Choices: []kit.Choice{{Value: "", Label: r.Say(words.All)}}},
		text:  kit.InputField{TextField: kit.TextField{Name: fieldText, Value: text}, Label: r.Say(words.CustomerOrNumber), Kind: "search", Longest: 60, Fill: "off"},
	}
	if cursor != "" {
		f.older = r.To(address, fieldState, state, fieldText, text, fieldCursor, cursor)
	}
	return f
}

// versionState is quoteview.State to the partner.
func versionState(s *words.Locale, state ordering.VersionState) (tone, label string) {
	if state == ordering.Returned {
		return "note", s.Say(words.QuestionToYou)
	}
	return quoteview.State(s, state)
}

// nextStep is what there is to do about a quote: a link where it is up to the partner.
func (r request) nextStep(q *ordering.Quote) kit.Link {
	may := func(c ordering.Command) bool { return q.State.Allows(c, *r.Actor) }
	here := r.To(kit.QuotePath(q.ID))
	switch {
	case q.Order != "":
		return kit.Link{Address: r.To(kit.OrderPath(q.Order)), Label: r.Say(words.FollowOrder)}
	case may(ordering.CommandConfirm):
		return kit.Link{Address: r.To(kit.ConfirmPath(q.ID)), Label: r.Say(words.Order)}
	case q.State == ordering.Approved:
		return kit.Link{Address: here, Label: r.Say(words.HaveItOrdered)}
	case may(ordering.CommandResubmit):
		return kit.Link{Address: here, Label: r.Say(words.AnswerQuestion)}
	case may(ordering.CommandCopy):
		return kit.Link{Address: here, Label: r.Say(words.AskAgain)}
	}
	return kit.Link{Label: r.Say(words.WeAreReviewingRequest)}
}
