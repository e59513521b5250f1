package ordering

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/words"
)

// Quota bounds what one caller adds in a day of Europe/Amsterdam.
type Quota struct {
	Kind    QuotaKind
	Most    int64
	Field   string // of the request that asks for more
	Message words.Message
}

// QuotaKind is what a quota counts.
type QuotaKind string

// Customers are counted by partner, and so are the bytes of what is uploaded; comments by person.
const (
	QuotaCustomers QuotaKind = "customers"
	QuotaComments  QuotaKind = "comments"
	QuotaEvidence  QuotaKind = "evidence"
)

// QuotaKinds are all of them.
func QuotaKinds() []QuotaKind { return []QuotaKind{QuotaCustomers, QuotaComments, QuotaEvidence} }

// What the quotas allow: more than the busiest do, and little enough to be stored. Evidence in bytes.
const (
	maxCustomersADay = 2000
	maxCommentsADay  = 1000
	maxEvidenceADay  = 500 << 20
	maxEvidence      = 40 << 20 // of one quote
)

// CustomersADay is how many a partner makes.
func CustomersADay() Quota {
	return Quota{QuotaCustomers, maxCustomersADay, "body", words.AtMostCustomersPerDay(maxCustomersADay)}
}

// CommentsADay is how many a person writes.
func CommentsADay() Quota {
	return Quota{QuotaComments, maxCommentsADay, "text", words.AtMostCommentsPerDay(maxCommentsADay)}
}

// EvidenceADay is how many bytes a partner brings.
func EvidenceADay() Quota {
	return Quota{QuotaEvidence, maxEvidenceADay, "body", words.AtMostMbPerDay(maxEvidenceADay >> 20)}
}

// Tally is how much of a quota a partner or a person used on a day.
type Tally struct {
	Kind  QuotaKind
	Whose string
	Day   calendar.Date
	Used  int64
}

func (*Tally) entity() {}

// Use counts so much more, in the transaction that adds it. It returns an Error of kind Exceeded when that is too much.
func (q Quota) Use(ctx context.Context, tx Tx, whose string, more int64, now time.Time) error {
	t, err := q.used(ctx, tx, whose, more, now)
	if err != nil {
		return err
	}
	t.Used += more
	tx.Save(t)
	return nil
}

// Allows returns the error of Use before there is a transaction.
func (q Quota) Allows(ctx context.Context, r Reader, whose string, more int64, now time.Time) error {
	_, err := q.used(ctx, r, whose, more, now)
	return err
}

func (q Quota) used(ctx context.Context, r Reader, whose string, more int64, now time.Time) (*Tally, error) {
	day := calendar.On(now)
	t, err := Optional(r.Tally(ctx, q.Kind, whose, day))
	switch {
	case err != nil:
		return nil, err
	case t == nil:
		t = &Tally{Kind: q.Kind, Whose: whose, Day: day}
	}
	if t.Used+more > q.Most {
		return nil, &Error{
			Kind: Exceeded, Code: "quota-exceeded", Message: words.QuotaOfDayIsUsed, After: day.End().Sub(now),
			Fields: []FieldError{NewFieldError(q.Field, "quota", q.Message)},
		}
	}
	return t, nil
}

// AddEvidence counts what is uploaded to the quote. It returns an Error of kind Invalid when that is too much for one quote.
func (q *Quote) AddEvidence(e *Evidence) error {
	if q.EvidenceBytes+int64(e.Bytes) > maxEvidence {
		return NewInvalid(NewFieldError("body", "quota", words.AtMostMbPerQuote(maxEvidence>>20)))
	}
	q.EvidenceBytes += int64(e.Bytes)
	return nil
}
