package staff

import (
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// mostEarlier is how many of a customer's earlier quotes the page lists.
const mostEarlier = 5

// background is what helps to judge a request: what it comes to, and what came before.
type background struct {
	facts   []document.Fact
	earlier []earlierQuote
	// more says that the customer has others that are not listed, empty for none.
	more string
}

// earlierQuote is another quote of the customer.
type earlierQuote struct {
	kit.Link
	tone, state, asked           string
	difference, oneOff, discount string
}

func (b *builder) background(known *desk.Background) background {
	contract := statement.Contract(&b.Version().Change)
	p := background{facts: []document.Fact{
		{Label: b.Say(words.ContractValueOverTerms), Value: contract.In(b.Locale)},
		{Label: b.Say(words.QuotesOfPartner), Value: b.record(known.Partner)},
	}}
	for _, q := range known.Quotes[:min(len(known.Quotes), mostEarlier)] {
		e := earlierQuote{Link: kit.Link{Address: b.To(kit.ReviewPath(q.ID)), Label: string(q.ID)}, asked: b.Moment(q.CreatedAt), difference: b.Difference(q.Difference), oneOff: b.Money(q.NRC)}
		e.tone, e.state = quoteview.State(b.Locale, q.State)
		if q.Value != nil && q.Value.Discount > 0 {
			e.discount = b.Percent(q.Value.Discount)
		}
		p.earlier = append(p.earlier, e)
	}
	if more := len(known.Quotes) - len(p.earlier); more > 0 {
		p.more = b.Say(words.AndMoreQuotes(more))
	}
	return p
}

// record says what became of a partner's quotes.
func (b *builder) record(r desk.Record) string {
	if r.Quotes == 0 {
		return b.Say(words.NoOtherQuotes)
	}
	said := b.Say(words.QuotesOfWhichOrdered(r.Quotes, r.Ordered))
	if r.Discounted > 0 {
		said += b.Say(words.WithDiscountUpTo(r.Discounted, r.Discount))
	}
	return said
}

// vatFacts are what the review of the VAT rests on, none while there is nothing to review.
func (b *builder) vatFacts() []document.Fact {
	reviewed := func(c ordering.Check) bool { return c.Code == ordering.VATReview }
	version := b.Version()
	if !slices.ContainsFunc(b.View.Quote.Present, reviewed) && !slices.ContainsFunc(version.Checks, reviewed) {
		return nil
	}
	party := version.Party
	facts := []document.Fact{
		{Label: b.Say(words.ContractingParty), Value: party.Name},
		{Label: b.Say(words.Country), Value: b.Say(words.CountryName(party.Country))},
		{Label: b.Say(words.VatId), Value: party.VATID},
		{Label: b.Say(words.KvkNumber), Value: party.KvK},
		{Label: b.Say(words.WhyToReview), Value: b.Say(words.VatDoubt(string(party.VATDoubt())))},
	}
	if facts[2].Value == "" {
		facts[2].Value = b.Say(words.NotGiven)
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

// following is the request that waits for the reader longest, other than this one; nil while there is none.
func (r request) following(quote ordering.QuoteID) (*kit.Link, error) {
	if !r.Actor.Has(ordering.AccountManager, ordering.SalesManager, ordering.Engineering) {
		return nil, nil
	}
	waiting, err := r.Approvals.WorkList(r.Context(), *r.Actor)
	if err != nil {
		return nil, err
	}
	waiting = slices.DeleteFunc(waiting, func(a *ordering.Approval) bool { return a.Quote == quote })
	if len(waiting) == 0 {
		return nil, nil
	}
	next := waiting[0]
	return &kit.Link{Address: r.To(kit.ReviewPath(next.Quote)), Label: r.Say(words.NextRequest(next.CustomerName, strconv.Itoa(len(waiting))))}, nil
}
