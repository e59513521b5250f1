package store

import (
	"context"
	"errors"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// EraseQuote implements ordering.Store. The parts go first and the head last: an erasure that was broken off can be
// done again, and something added meanwhile keeps the head until it is gone too. What was answered about a part goes
// before the part, which leads to it.
func (s *Store) EraseQuote(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) error {
	pk, err := quotePartition(p, id)
	if err != nil {
		return ordering.NewNotFound(words.QuoteInline)
	}
	head, _ := quoteKey(p, id) // of ids that are checked above
	lookup, _ := partnerOfKey(id)
	for {
		found, err := s.items(ctx, head)
		if err != nil {
			return broken("EraseQuote", err)
		}
		parts, err := s.driver.Query(ctx, table.Query{PK: pk, Limit: table.MaxActions})
		if err != nil {
			return broken("EraseQuote", err)
		}
		if err := s.eraseAnswers(ctx, p, tracesOf(id, parts.Items)); err != nil {
			return broken("EraseQuote", err)
		}
		var remove []table.Action
		for _, part := range parts.Items {
			remove = append(remove, table.Delete(part.Key, table.AnyState()))
		}
		last := len(remove) == 0
		if last {
			if err := s.eraseJobs(ctx, id); err != nil {
				return broken("EraseQuote", err)
			}
			remove = append(remove, table.Delete(lookup, table.AnyState()))
			if item, ok := found[head]; ok {
				remove = append(remove, table.Delete(head, table.VersionIs(item.Version)))
			}
		}
		err = s.driver.Write(ctx, remove...)
		if errors.Is(err, table.ErrConditionFailed) || errors.Is(err, table.ErrConflict) {
			continue
		}
		if err != nil {
			return broken("EraseQuote", err)
		}
		if last {
			return nil
		}
	}
}

// traces are what tells an answer about a quote: its number, or an item that was in its cart; and who of oneCentral was
// answered.
type traces struct {
	marks  []string
	people []ordering.Subject
}

// tracesOf looks at parts of the quote; what cannot be read leads nowhere.
func tracesOf(id ordering.QuoteID, parts []table.Item) traces {
	t := traces{marks: []string{string(id)}}
	for _, part := range parts {
		switch part.Type {
		case schema.Versions.Name:
			if v, err := schema.Versions.Decode(part.Data); err == nil {
				for _, item := range v.Items {
					t.marks = append(t.marks, string(item.ID))
				}
			}
		case schema.Events.Name:
			if e, err := schema.Events.Decode(part.Data); err == nil && ordering.ValidSubject(string(e.By.Subject)) && !slices.Contains(t.people, e.By.Subject) {
				t.people = append(t.people, e.By.Subject)
			}
		}
	}
	return t
}

// eraseAnswers empties the answers that the traces lead to.
func (s *Store) eraseAnswers(ctx context.Context, p ordering.PartnerID, t traces) error {
	partitions := []string{answersOf(p)}
	for _, subject := range t.people {
		partitions = append(partitions, answersOf(subject))
	}
	for _, pk := range partitions {
		for q := (table.Query{PK: pk}); ; {
			page, err := s.driver.Query(ctx, q)
			if err != nil {
				return err
			}
			for _, item := range page.Items {
				if err := eraseAnswer(ctx, s.driver, item, t.marks); err != nil {
					return err
				}
			}
			if q.Cursor = page.Cursor; q.Cursor == "" {
				break
			}
		}
	}
	return nil
}

// eraseAnswer leaves of the answer, if it tells of what is erased or cannot be read, that its key was used.
func eraseAnswer(ctx context.Context, driver table.Driver, item table.Item, marks []string) error {
	gone := answer{Erased: true}
	if a, err := decode[answer](item.Data); err == nil {
		told := func(mark string) bool { return strings.Contains(a.Answer+string(a.JSON), mark) }
		if !slices.ContainsFunc(marks, told) {
			return nil
		}
		gone.Request = a.Request
	}
	var err error
	if item.Data, err = encode(gone); err != nil {
		return err
	}
	item.Version++
	return driver.Write(ctx, table.Put(item, table.AnyState()))
}

// eraseJobs removes the jobs about the quote, but for the one that erases it. A job that the index does not show yet finds nothing
// to do, and goes by itself.
func (s *Store) eraseJobs(ctx context.Context, id ordering.QuoteID) error {
	for _, pk := range []string{dueJobsGSI, stuckJobsGSI} {
		jobs, err := all(ctx, s, list, schema.Jobs.Decode, table.Query{Index: true, PK: pk})
		if err != nil {
			return err
		}
		for _, job := range jobs {
			if job.Quote != id || job.Kind == ordering.JobErase {
				continue
			}
			if err := s.RemoveJob(ctx, job.ID); err != nil {
				return err
			}
		}
	}
	return nil
}
