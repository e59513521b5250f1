package store

import (
	"context"
	"maps"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// memory reads each item of the table once and remembers it.
type memory struct {
	store *Store
	known map[table.Key]*table.Item // nil for absent
}

func (s *Store) memory() *memory { return &memory{store: s, known: map[table.Key]*table.Item{}} }

// load reads the keys that are not known yet, in one round trip.
func (m *memory) load(ctx context.Context, keys ...table.Key) error {
	unknown := m.unknown(keys)
	if len(unknown) == 0 {
		return nil
	}
	found, err := m.store.items(ctx, unknown...)
	if err != nil {
		return err
	}
	for _, k := range unknown {
		m.known[k] = nil
		if item, ok := found[k]; ok {
			m.known[k] = &item
		}
	}
	return nil
}

// unknown are those of the keys that are not known yet, each once.
func (m *memory) unknown(keys []table.Key) []table.Key {
	var unknown []table.Key
	for _, k := range keys {
		if _, ok := m.known[k]; !ok && !slices.Contains(unknown, k) {
			unknown = append(unknown, k)
		}
	}
	return unknown
}

// items implements source.
func (m *memory) items(ctx context.Context, keys ...table.Key) (map[table.Key]table.Item, error) {
	if err := m.load(ctx, keys...); err != nil {
		return nil, err
	}
	found := make(map[table.Key]table.Item, len(keys))
	for _, k := range keys {
		if item := m.known[k]; item != nil {
			found[k] = *item
		}
	}
	return found, nil
}

func (m *memory) reader() reader { return reader{m, m.store.now, m.store.Alarm} }

// Prefetch implements ordering.Snapshot and ordering.Tx: it calls reads on what is known, and gets what that asked for
// beside it, until everything is known.
func (m *memory) Prefetch(ctx context.Context, reads func(ordering.Reader)) error {
	for {
		asked := &recorder{memory: m}
		reads(reader{asked, m.store.now, func(context.Context, string, error) {}}) // whoever decides on it reads it again
		if len(asked.keys) == 0 {
			return nil
		}
		if err := m.load(ctx, asked.keys...); err != nil {
			return err
		}
	}
}

// recorder is a source that reads nothing: what is not known it takes for absent, and notes the key.
type recorder struct {
	*memory
	keys []table.Key
}

func (r *recorder) items(ctx context.Context, keys ...table.Key) (map[table.Key]table.Item, error) {
	unknown := r.unknown(keys)
	if len(unknown) == 0 {
		return r.memory.items(ctx, keys...)
	}
	r.keys = append(r.keys, unknown...)
	return nil, nil //nolint:nilnil // a nil map is empty
}

// snapshot implements ordering.Snapshot.
type snapshot struct {
	reader
	*memory
}

// Snapshot implements ordering.Store.
func (s *Store) Snapshot() ordering.Snapshot {
	m := s.memory()
	return snapshot{m.reader(), m}
}

// Update implements ordering.Snapshot.
func (s snapshot) Update(ctx context.Context, do func(ordering.Tx) error) error {
	return s.store.update(ctx, maps.Clone(s.known), func(t *tx) error { return do(t) })
}
