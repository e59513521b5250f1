package orderingtest

import (
	"context"
	"sync"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// Qualifier answers from a table by postcode; what it has no answer for is available. It is safe for concurrent use.
type Qualifier struct {
	mu      sync.Mutex
	answers map[string]ordering.Qualification
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

// Qualify implements ordering.Qualifier.
func (q *Qualifier) Qualify(_ context.Context, _ catalog.OfferingID, _ catalog.Configuration, site ordering.Address) (ordering.Qualification, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if answer, ok := q.answers[site.Postcode]; ok {
		return answer, nil
	}
	return ordering.Qualification{Availability: ordering.Available}, nil
}
