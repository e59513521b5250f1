package orderingtest

import (
	"context"
	"sync"

	"onecentral.nl/ordering/shared/ordering"
)

// Qualifier answers from a table by postcode; what it has no answer for is available. It is safe for concurrent use.
type Qualifier struct {
	mu      sync.Mutex
	answers map[string]ordering.Qualification
	calls   int
}

// Answer sets the answer for every offering at the postcode.
func (q *Qualifier) Answer(postcode string, answer ordering.Qualification) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.answers == nil {
		q.answers = map[string]ordering.Qualification{}
	}
	q.answers[postcode] = answer
}

// Calls is how often it was asked.
func (q *Qualifier) Calls() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.calls
}

// Qualify implements ordering.Qualifier.
func (q *Qualifier) Qualify(_ context.Context, queries []ordering.Query) ([]ordering.Qualification, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.calls++
	answers := make([]ordering.Qualification, len(queries))
	for i, query := range queries {
		answers[i] = ordering.Qualification{Availability: ordering.Available}
		if answer, ok := q.answers[query.Site.Postcode]; ok {
			answers[i] = answer
		}
	}
	return answers, nil
}
