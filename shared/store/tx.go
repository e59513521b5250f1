package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// tx is one attempt at an Update. It keeps items, not entities: every read decodes a copy of its own.
type tx struct {
	reader  // of what this transaction sees
	*memory // of what it read of the table
	entries map[table.Key]*entry
	order   []table.Key // of entries, as they were first named
	kinds   map[string]int
	jobs    []*ordering.Job // saved, to be announced
	fault   error           // of a Save, Append, Remove or Record that cannot be; it fails the commit
	token   string
}

// entry is one key of the transaction.
type entry struct {
	was     *table.Item // as read, nil for absent; what was never read is held to be absent
	is      *table.Item // as it is to be, nil for absent
	read    bool
	written bool
}

// begin makes an attempt that takes over what is known.
func (s *Store) begin(update string, attempt int, known map[table.Key]*table.Item) *tx {
	t := &tx{memory: s.memory(), entries: map[table.Key]*entry{}, kinds: map[string]int{}, token: fmt.Sprintf("%s-%d", update, attempt)}
	t.reader = reader{t, s.now, s.Alarm}
	maps.Copy(t.known, known)
	return t
}

// items implements source. What it answers belongs to what the commit checks, what is absent too.
func (t *tx) items(ctx context.Context, keys ...table.Key) (map[table.Key]table.Item, error) {
	unread := slices.DeleteFunc(slices.Clone(keys), func(k table.Key) bool { return t.entries[k] != nil })
	if err := t.load(ctx, unread...); err != nil {
		return nil, err
	}
	for _, k := range unread {
		c := t.entry(k)
		c.read, c.was, c.is = true, t.known[k], t.known[k]
	}
	found := make(map[table.Key]table.Item, len(keys))
	for _, k := range keys {
		if is := t.entries[k].is; is != nil {
			found[k] = *is
		}
	}
	return found, nil
}

// Unchecked implements ordering.Tx.
func (t *tx) Unchecked() ordering.Reader { return t.memory.reader() }

// PartnerOf implements ordering.Reader. Where a lookup leads never changes, so that the commit need not check it.
func (t *tx) PartnerOf(ctx context.Context, id ordering.QuoteID) (ordering.PartnerID, error) {
	return t.Unchecked().PartnerOf(ctx, id)
}

// CustomerOf implements ordering.Reader, as PartnerOf does.
func (t *tx) CustomerOf(ctx context.Context, p ordering.PartnerID, id ordering.ServiceID) (ordering.CustomerID, error) {
	return t.Unchecked().CustomerOf(ctx, p, id)
}

func (t *tx) entry(k table.Key) *entry {
	c, ok := t.entries[k]
	if !ok {
		c = &entry{}
		t.entries[k], t.order = c, append(t.order, k)
	}
	return c
}

// put writes the item at commit. Its version comes at random after the one that was read, so that it tells of this very
// write: an item that was removed and made again does not pass for the one that somebody read.
func (t *tx) put(item table.Item) {
	c := t.entry(item.Key)
	item.Version = 1 + rand.Int64N(1<<31)
	if c.was != nil {
		item.Version += c.was.Version
	}
	c.is, c.written = &item, true
}

// Save implements ordering.Tx.
func (t *tx) Save(entities ...ordering.Entity) {
	for _, e := range entities {
		if err := t.save(e); err != nil {
			t.fault = errors.Join(t.fault, err)
		}
		if job, ok := e.(*ordering.Job); ok {
			t.jobs = append(t.jobs, job)
		}
	}
}

func (t *tx) save(e ordering.Entity) error {
	r, err := rowOf(e)
	if err != nil {
		return err
	}
	if q, is := e.(*ordering.Quote); is {
		if err := t.keepStatus(&r, q); err != nil {
			return fmt.Errorf("store.Save(%s): %w", r.key, err)
		}
	}
	data, err := r.encode()
	if err != nil {
		return fmt.Errorf("store.Save(%s): %w", r.key, err)
	}
	t.kinds[r.kind]++
	t.put(table.Item{Key: r.key, GSI1PK: r.partition, GSI1SK: r.order, Type: r.itemType(e), Expires: r.expires, Data: data})
	if r.lookup == (table.Key{}) || t.entries[r.key].was != nil {
		return nil
	}
	lookup, err := r.lookupItem()
	if err == nil {
		t.put(lookup)
	}
	return err
}

// Append implements ordering.Tx.
func (t *tx) Append(q *ordering.Quote, e *ordering.Event) {
	e.Seq, e.Previous = q.EventSeq+1, q.EventHash
	var err error
	if e.Hash, err = schema.HashEvent(e); err != nil {
		t.fault = errors.Join(t.fault, fmt.Errorf("store.Append(%s): %w", q.ID, err))
	}
	q.EventSeq, q.EventHash = e.Seq, e.Hash
	t.Save(e)
}

// Remove implements ordering.Tx. What a lookup leads to is never removed.
func (t *tx) Remove(entities ...ordering.Entity) {
	for _, e := range entities {
		r, err := rowOf(e)
		c := t.entries[r.key]
		switch {
		case err != nil:
			t.fault = errors.Join(t.fault, err)
		case c == nil:
			t.fault = errors.Join(t.fault, fmt.Errorf("store.Remove(%s): was not read", r.key))
		case r.lookup != table.Key{}:
			t.fault = errors.Join(t.fault, fmt.Errorf("store.Remove(%s): a %s stays", r.key, r.kind))
		default:
			t.kinds[r.kind]++
			c.is, c.written = nil, true
		}
	}
}

// stillCurrent returns errMoved unless everything that was read is still as it was read. Reads follow each other: what do
// saw may never have been true at one moment, and then it means nothing.
func (t *tx) stillCurrent(ctx context.Context) error {
	read := slices.DeleteFunc(slices.Clone(t.order), func(k table.Key) bool { return !t.entries[k].read })
	if len(read) < 2 {
		return nil
	}
	found, err := t.store.items(ctx, read...)
	if err != nil {
		return err
	}
	for _, k := range read {
		item, ok := found[k]
		if was := t.entries[k].was; ok != (was != nil) || ok && item.Version != was.Version {
			return errMoved
		}
	}
	return nil
}

// commit writes the transaction; one that saves nothing only demands that what it read stands.
func (t *tx) commit(ctx context.Context) error {
	if t.fault != nil {
		return t.fault
	}
	if len(t.kinds) == 0 {
		return t.stillCurrent(ctx)
	}
	var actions []table.Action
	for _, k := range t.order {
		if !t.guarded(k) {
			actions = append(actions, t.entries[k].action(k))
		}
	}
	if !t.onlyJob() {
		ctx = table.Once(ctx, t.token)
	}
	err := t.store.driver.Write(ctx, actions...)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, table.ErrTooLarge):
		return fmt.Errorf("store.Update of %s: %w: %w", t, tooLarge(), err)
	default:
		return fmt.Errorf("store.Update of %s: %w", t, err)
	}
}

// guarded reports whether the item was only read, and is a part of a quote whose head is written: who changes a part for
// others to see writes the head too, so that the head's condition is its condition.
func (t *tx) guarded(k table.Key) bool {
	head, is := headOf(k)
	return is && !t.entries[k].written && t.entries[head] != nil && t.entries[head].written && t.entries[head].was != nil
}

// onlyJob reports whether the transaction is a job and nothing else. It is written without a token, at half the price:
// whoever holds a job is alone in changing it, and what is done twice is done.
func (t *tx) onlyJob() bool {
	_, is := JobOf(t.order[0])
	return is && len(t.order) == 1
}

// stands reports whether a write of a job alone, whose answer was lost and which is now refused, had been done: the version
// is its own, and what was to be removed is absent.
func (t *tx) stands(refusal error) bool {
	var conditions *table.ConditionError
	if !errors.As(refusal, &conditions) || !t.onlyJob() {
		return false
	}
	stored, is := conditions.Failures[0].Stored, t.entries[t.order[0]].is
	return stored == nil && is == nil || stored != nil && is != nil && stored.Version == is.Version
}

func (c *entry) action(k table.Key) table.Action {
	rests := table.Absent()
	if c.was != nil {
		rests = table.VersionIs(c.was.Version)
	}
	switch {
	case c.written && c.is != nil:
		return table.Put(*c.is, rests)
	case c.written && c.was != nil:
		return table.Delete(k, rests)
	default:
		return table.Check(k, rests)
	}
}

// String counts what the transaction saves and removes, for errors: 1 Cart, 2 Job.
func (t *tx) String() string {
	var parts []string
	for _, kind := range slices.Sorted(maps.Keys(t.kinds)) {
		parts = append(parts, fmt.Sprintf("%d %s", t.kinds[kind], kind))
	}
	return strings.Join(parts, ", ")
}
