package store

import (
	"context"
	"errors"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// EraseQuote implements ordering.Store. The parts go first and the head last: an erasure that was broken off can be
// done again, and something added meanwhile keeps the head until it is gone too.
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
		var remove []table.Action
		for _, part := range parts.Items {
			remove = append(remove, table.Delete(part.Key, table.AnyState()))
		}
		last := len(remove) == 0
		if last {
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
