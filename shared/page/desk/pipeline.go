package desk

import (
	"net/http"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields that narrow the pipeline.
const (
	fieldPartner   = "partner"
	fieldState     = "state"
	fieldAttention = "attention"
)

// mostQuotes is how many quotes the page lists.
const mostQuotes = 100

// pipelinePage is the open quotes.
type pipelinePage struct {
	kit.Shell
	address, asked string
	fields         []kit.InputField
	stages         document.Table
	quotes         []quoteLine
	// said stands where there are none; more tells of those that are not listed.
	said, more string
}

// quoteLine is one quote in a list.
type quoteLine struct {
	kit.Link
	customer, partner            string
	tone, state                  string
	attention                    string
	difference, oneOff, contract string
	age                          string
	order                        *kit.Link
}

func (r request) pipeline() error {
	query := r.HTTP.URL.Query()
	filter := desk.PipelineFilter{
		Partner: ordering.PartnerID(query.Get(fieldPartner)), State: ordering.VersionState(query.Get(fieldState)), Attention: desk.Attention(query.Get(fieldAttention)),
	}
	found, err := r.Desk.Pipeline(r.Context(), *r.Actor, filter)
	if err != nil {
		return err
	}
	p := &pipelinePage{Shell: r.Shell(r.Say(words.OpenQuotes)), address: kit.PipelinePath, asked: r.AskedLanguage(), stages: r.stages(found.Stages), fields: r.pipelineFields(found, filter)}
	for _, q := range found.Quotes[:min(len(found.Quotes), mostQuotes)] {
		p.quotes = append(p.quotes, r.openQuote(q))
	}
	if len(p.quotes) == 0 {
		p.said = r.Say(words.NoOpenQuotes)
	}
	if more := len(found.Quotes) - len(p.quotes); more > 0 {
		p.more = r.Say(words.MoreToNarrow(more))
	}
	r.Render(http.StatusOK, pipelineDocument(p))
	return nil
}

func (r request) pipelineFields(p *desk.Pipeline, filter desk.PipelineFilter) []kit.InputField {
	all := kit.Choice{Label: r.Say(words.All)}
	partners, states, reasons := []kit.Choice{all}, []kit.Choice{all}, []kit.Choice{all}
	for _, one := range p.Partners {
		partners = append(partners, kit.Choice{Value: string(one.ID), Label: one.Name})
	}
	for _, s := range p.Stages {
		_, label := quoteview.State(r.Locale, s.State)
		states = append(states, kit.Choice{Value: string(s.State), Label: label})
	}
	for _, a := range desk.Attentions() {
		reasons = append(reasons, kit.Choice{Value: string(a), Label: r.Say(words.Attention(string(a))) + " (" + strconv.Itoa(p.Counts[a]) + ")"})
	}
	return []kit.InputField{
		{Label: r.Say(words.Partner), Choices: partners, TextField: kit.TextField{Name: fieldPartner, Value: string(filter.Partner)}},
		{Label: r.Say(words.Status), Choices: states, TextField: kit.TextField{Name: fieldState, Value: string(filter.State)}},
		{Label: r.Say(words.AttentionFor), Choices: reasons, TextField: kit.TextField{Name: fieldAttention, Value: string(filter.Attention)}},
	}
}

// stages is the money at stake by state.
func (r request) stages(all []desk.Stage) document.Table {
	t := document.Table{Columns: []document.Column{
		{Heading: r.Say(words.Status)},
		{Heading: r.Say(words.Quotes), Amount: true},
		{Heading: r.Say(statement.Difference.Label()), Amount: true},
		{Heading: r.Say(statement.NRC.Label()), Amount: true},
		{Heading: r.Say(statement.ContractValue.Label()), Amount: true},
		{Heading: r.Say(words.LongestUnchanged), Amount: true},
	}}
	for _, s := range all {
		_, label := quoteview.State(r.Locale, s.State)
		age := ""
		if !s.Since.IsZero() {
			age = r.Age(s.Since)
		}
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{
			{Text: label}, {Text: strconv.Itoa(s.Quotes)}, {Text: r.Difference(s.Difference)}, {Text: r.Money(s.NRC)}, {Text: r.Money(s.Contract)}, {Text: age},
		}})
	}
	return t
}

func (r request) openQuote(q desk.OpenQuote) quoteLine {
	l := r.quoteLine(q.Quote, q.PartnerName)
	var why []string
	for _, a := range q.Attention {
		why = append(why, r.Say(words.Attention(string(a))))
	}
	l.attention = strings.Join(why, " · ")
	return l
}

func (r request) quoteLine(q *ordering.Quote, partner string) quoteLine {
	l := quoteLine{
		Link: kit.Link{Address: r.To(kit.ReviewPath(q.ID)), Label: string(q.ID)}, customer: q.CustomerName, partner: partner,
		difference: r.Difference(q.Difference), oneOff: r.Money(q.NRC), age: r.Age(q.UpdatedAt),
	}
	l.tone, l.state = quoteview.State(r.Locale, q.State)
	if q.Value != nil {
		l.contract = r.Money(q.Value.Contract)
	}
	return l
}
