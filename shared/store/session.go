package store

import (
	"context"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// Sessions keeps what the server knows of people in a browser. It is safe for concurrent use.
type Sessions struct {
	table direct
	now   func() time.Time
}

// session is the item of one; its end is in the item's Expires.
type session struct {
	Data []byte `json:"data"`
}

// NewSessions returns the sessions in the table, judged by the clock.
func NewSessions(driver table.Driver, now func() time.Time) *Sessions {
	return &Sessions{direct{driver}, now}
}

// Put stores the session, over an earlier one of the same id, until the moment, cut to the second. The id is any text
// that nobody can guess; the table holds only its hash.
func (s *Sessions) Put(ctx context.Context, id string, data []byte, expires time.Time) error {
	text, err := encode(session{data})
	if err != nil {
		return fmt.Errorf("store.Sessions.Put: %w", err)
	}
	item := table.Item{Key: sessionKey(id), Type: "Session", Version: 1, Expires: expires.Unix(), Data: text}
	if err := s.table.Write(ctx, table.Put(item, table.AnyState())); err != nil {
		return broken("Sessions.Put", err)
	}
	return nil
}

// Get returns the data of each session, nil where there is none or it has expired, in one read. It returns an ordering.Error of kind
// NotFound when one is not as it was written: then people log in again.
func (s *Sessions) Get(ctx context.Context, ids ...string) ([][]byte, error) {
	keys := make([]table.Key, len(ids))
	for i, id := range ids {
		keys[i] = sessionKey(id)
	}
	items, err := s.table.items(ctx, keys...)
	if err != nil {
		return nil, err
	}
	all := make([][]byte, len(ids))
	for i, key := range keys {
		item, ok := items[key]
		if !ok || item.Expires <= s.now().Unix() {
			continue
		}
		found, err := decode[session](item.Data)
		if err != nil {
			return nil, fmt.Errorf("store.Sessions.Get: %w: %w", ordering.NewNotFound(words.Session), err)
		}
		all[i] = found.Data
	}
	return all, nil
}

// Delete removes the session; one that is not there is no error.
func (s *Sessions) Delete(ctx context.Context, id string) error {
	if err := s.table.Write(ctx, table.Delete(sessionKey(id), table.AnyState())); err != nil {
		return broken("Sessions.Delete", err)
	}
	return nil
}
