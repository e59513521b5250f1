package tabletest_test

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf16"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/tabletest"
)

// planted is a driver with one bug: a method that is set replaces the honest one.
type planted struct {
	table.Driver
	get   func(context.Context, ...table.Key) ([]table.Item, error)
	query func(context.Context, table.Query) (table.Page, error)
	write func(context.Context, ...table.Action) error
	next  func(context.Context, string) (int64, error)
	each  func(context.Context, func(table.Item) error) error
}

func (p planted) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if p.get != nil {
		return p.get(ctx, keys...)
	}
	return p.Driver.Get(ctx, keys...)
}

func (p planted) Query(ctx context.Context, q table.Query) (table.Page, error) {
	if p.query != nil {
		return p.query(ctx, q)
	}
	return p.Driver.Query(ctx, q)
}

func (p planted) Write(ctx context.Context, actions ...table.Action) error {
	if p.write != nil {
		return p.write(ctx, actions...)
	}
	return p.Driver.Write(ctx, actions...)
}

func (p planted) Next(ctx context.Context, counter string) (int64, error) {
	if p.next != nil {
		return p.next(ctx, counter)
	}
	return p.Driver.Next(ctx, counter)
}

func (p planted) Each(ctx context.Context, visit func(table.Item) error) error {
	if p.each != nil {
		return p.each(ctx, visit)
	}
	return p.Driver.Each(ctx, visit)
}

type bug struct {
	name   string
	plant  func(table.Driver) planted
	caught []string // names of the checks that must fail
}

const (
	onTable = "on the table: "
	onIndex = "on the index: "
)

func both(name string) []string { return []string{onTable + name, onIndex + name} }

// writing plants a bug in the actions of every write.
func writing(change func(table.Action) table.Action) func(table.Driver) planted {
	return func(d table.Driver) planted {
		return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
			changed := make([]table.Action, len(actions))
			for n, a := range actions {
				changed[n] = change(a)
			}
			return d.Write(ctx, changed...)
		}}
	}
}

// failing plants a bug in the answer of every write that failed.
func failing(change func(error) error) func(table.Driver) planted {
	return func(d table.Driver) planted {
		return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
			if err := d.Write(ctx, actions...); err != nil {
				return change(err)
			}
			return nil
		}}
	}
}

// conditioned plants a bug in the failures of every write whose condition failed.
func conditioned(change func(*table.ConditionError)) func(table.Driver) planted {
	return failing(func(err error) error {
		var failed *table.ConditionError
		if errors.As(err, &failed) {
			change(failed)
		}
		return err
	})
}

// asking plants a bug in the question of every query, answering one in its answer.
func asking(change func(table.Query) table.Query) func(table.Driver) planted {
	return func(d table.Driver) planted {
		return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
			return d.Query(ctx, change(q))
		}}
	}
}

func answering(change func(table.Query, *table.Page)) func(table.Driver) planted {
	return func(d table.Driver) planted {
		return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
			page, err := d.Query(ctx, q)
			if err == nil {
				change(q, &page)
			}
			return page, err
		}}
	}
}

// whole reads a query to its end.
func whole(ctx context.Context, d table.Driver, q table.Query) (table.Page, error) {
	var found []table.Item
	for q.Limit = 0; ; {
		page, err := d.Query(ctx, q)
		if err != nil {
			return page, err
		}
		found = append(found, page.Items...)
		if q.Cursor = page.Cursor; q.Cursor == "" {
			return table.Page{Items: found}, nil
		}
	}
}

// snapshotIsolation judges every condition by the state at the beginning of a write, and when it commits only whether another
// write changed what it writes itself: first committer wins.
func snapshotIsolation(d table.Driver) planted {
	return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
		var judged, written []table.Action
		for _, a := range actions {
			judged = append(judged, table.Check(a.Item.Key, a.If))
			if a.Op != table.OpCheck {
				written = append(written, a)
			}
		}
		if table.Validate(actions...) != nil || len(written) == 0 || d.Write(table.Once(ctx, ""), judged...) != nil {
			return d.Write(ctx, actions...)
		}
		time.Sleep(time.Millisecond)
		err := d.Write(ctx, written...)
		if errors.Is(err, table.ErrConditionFailed) {
			return table.ErrConflict
		}
		return err
	}}
}

func ops(demand string) []string {
	return []string{"a put " + demand, "a delete " + demand, "a check " + demand}
}

func bugs() []bug {
	return slices.Concat(writeBugs(), refusalBugs(), queryBugs(), otherBugs())
}

func writeBugs() []bug {
	return []bug{
		{"conditions are ignored", writing(func(a table.Action) table.Action {
			a.If = table.AnyState()
			return a
		}), slices.Concat(
			ops("demands that nothing is stored"), ops("demands that something is stored"), ops("demands version 7"),
			ops("demands version 0, which absence is not"),
			[]string{
				"a transaction with one failed condition does nothing", "a failed transaction leaves the index as it was",
				"of 100 concurrent conditional writers one wins", "concurrent raises of one item lose none",
				"concurrent transfers between accounts conserve the sum", "concurrent reads and writes of one item are linearizable",
			},
		)},
		{"a write demands that the item exists", writing(func(a table.Action) table.Action {
			if a.If == table.AnyState() {
				a.If = table.Present()
			}
			return a
		}), ops("accepts any state")},
		{"absence is version 0", writing(func(a table.Action) table.Action {
			if a.If == table.VersionIs(0) {
				a.If = table.AnyState()
			}
			return a
		}), ops("demands version 0, which absence is not")},
		{"actions are done one by one", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				for _, a := range actions {
					if err := d.Write(ctx, a); err != nil {
						return err
					}
				}
				return nil
			}}
		}, []string{
			"a transaction with one failed condition does nothing", "a failed transaction leaves the index as it was",
			"100 actions are done and 101 are refused", "a write of 4 MB is done and one byte more is refused",
			"two actions on one key are refused", "malformed keys are refused", "text that is not UTF-8 is refused",
		}},
		{"conditions are judged before the transaction", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				if table.Validate(actions...) != nil {
					return d.Write(ctx, actions...)
				}
				for _, a := range actions {
					if err := d.Write(ctx, table.Check(a.Item.Key, a.If)); err != nil {
						return err
					}
				}
				time.Sleep(time.Millisecond)
				return writing(func(a table.Action) table.Action { a.If = table.AnyState(); return a })(d).Write(ctx, actions...)
			}}
		}, []string{
			"of 100 concurrent conditional writers one wins", "concurrent raises of one item lose none",
			"concurrent transfers between accounts conserve the sum", "concurrent reads and writes of one item are linearizable",
		}},
		{"a check is judged by a snapshot", snapshotIsolation, []string{
			"of two writes that each check the version that the other raises one is done",
			"of two writes that each check the absence of what the other puts one is done",
		}},
		{"the last action is forgotten", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				return d.Write(ctx, actions[:max(1, len(actions)-2)]...)
			}}
		}, []string{"a transaction does all its actions"}},
		{"a write forgets its token", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				return d.Write(table.Once(ctx, ""), actions...)
			}}
		}, []string{"a write with a token that is repeated happens once"}},
		{"a put keeps what the new item leaves out", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				for n, a := range actions {
					found, err := d.Get(ctx, a.Item.Key)
					if err == nil && len(found) == 1 {
						i := &actions[n].Item
						i.GSI1PK, i.GSI1SK = cmp.Or(i.GSI1PK, found[0].GSI1PK), cmp.Or(i.GSI1SK, found[0].GSI1SK)
						i.Expires = cmp.Or(i.Expires, found[0].Expires)
					}
				}
				return d.Write(ctx, actions...)
			}}
		}, []string{"a put replaces the whole item", "an item enters the index, moves in it and leaves it"}},
		{"expiry is not kept", writing(func(a table.Action) table.Action {
			a.Item.Expires = 0
			return a
		}), []string{"a put item is read back whole"}},
		{"only the first failure is listed", conditioned(func(failed *table.ConditionError) {
			failed.Failures = failed.Failures[:1]
		}), []string{"a failed transaction lists every failed action with what was stored"}},
		{"failures come without what is stored", conditioned(func(failed *table.ConditionError) {
			for n := range failed.Failures {
				failed.Failures[n].Stored = nil
			}
		}), []string{"a failed transaction lists every failed action with what was stored", "a put demands that nothing is stored"}},
		{"a write of nothing is an error", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				if len(actions) == 0 {
					return errors.New("nothing to write")
				}
				return d.Write(ctx, actions...)
			}}
		}, []string{"a write of nothing does nothing"}},
		{"the bytes of the caller are kept", func(d table.Driver) planted {
			var mu sync.Mutex
			kept := map[table.Key]table.Item{}
			return planted{
				Driver: d,
				write: func(ctx context.Context, actions ...table.Action) error {
					mu.Lock()
					defer mu.Unlock()
					kept[actions[0].Item.Key] = actions[0].Item
					return d.Write(ctx, actions...)
				},
				get: func(_ context.Context, keys ...table.Key) ([]table.Item, error) {
					mu.Lock()
					defer mu.Unlock()
					return []table.Item{kept[keys[0]]}, nil
				},
			}
		}, []string{"what a caller changes after a call changes nothing stored"}},
		{"the index keeps what is deleted", func(d table.Driver) planted {
			return planted{Driver: d, write: func(ctx context.Context, actions ...table.Action) error {
				for n, a := range actions {
					if found, err := d.Get(ctx, a.Item.Key); a.Op == table.OpDelete && err == nil && len(found) == 1 {
						ghost := found[0]
						ghost.PK += "ghost"
						actions[n] = table.Put(ghost, table.AnyState())
					}
				}
				return d.Write(ctx, actions...)
			}}
		}, []string{"a deleted item leaves the index"}},
	}
}

func refusalBugs() []bug {
	silent := func(kinds ...error) func(error) error {
		return func(err error) error {
			for _, k := range kinds {
				if errors.Is(err, k) {
					return nil
				}
			}
			return err
		}
	}
	return []bug{
		{
			"what is refused is called done",
			failing(silent(table.ErrTooManyActions, table.ErrTooLarge, table.ErrKey, table.ErrItem, table.ErrDuplicateKey)),
			[]string{
				"100 actions are done and 101 are refused", "an item of 400 KB is kept and one byte more is refused",
				"a write of 4 MB is done and one byte more is refused", "malformed keys are refused",
				"text that is not UTF-8 is refused", "two actions on one key are refused",
			},
		},
		{"keys are cut at 255 bytes", writing(func(a table.Action) table.Action {
			a.Item.SK = a.Item.SK[:min(len(a.Item.SK), 255)]
			return a
		}), []string{"the longest keys are kept"}},
		{"a malformed query is taken for another one", asking(func(q table.Query) table.Query {
			if q.Limit = max(q.Limit, 0); q.Prefix != "" {
				q.From, q.To = "", ""
			}
			return q
		}), []string{"a prefix with a range and a limit below 0 are refused"}},
		{"the context is ignored", func(d table.Driver) planted {
			return planted{Driver: d, write: func(_ context.Context, actions ...table.Action) error {
				return d.Write(context.Background(), actions...)
			}}
		}, []string{"a cancelled context is answered with its error, and nothing is done"}},
	}
}

func queryBugs() []bug {
	return []bug{
		{"text is in the order of UTF-16", answering(func(q table.Query, p *table.Page) {
			slices.SortStableFunc(p.Items, func(a, b table.Item) int {
				order := slices.Compare(utf16.Encode([]rune(q.SortKey(a))), utf16.Encode([]rune(q.SortKey(b))))
				if q.Descending {
					return -order
				}
				return order
			})
		}), both("sort keys come in order of their UTF-8 bytes, and descending in reverse")},
		{"descending is ignored", asking(func(q table.Query) table.Query {
			q.Descending = false
			return q
		}), both("sort keys come in order of their UTF-8 bytes, and descending in reverse")},
		{"a partition is a prefix", func(d table.Driver) planted {
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (p table.Page, err error) {
				err = d.Each(ctx, func(i table.Item) error {
					if strings.HasPrefix(i.PK, q.PK) && !q.Index || strings.HasPrefix(i.GSI1PK, q.PK) && q.Index {
						p.Items = append(p.Items, i)
					}
					return nil
				})
				return p, err
			}}
		}, both("a partition holds its own items only")},
		{"To is exclusive", answering(func(q table.Query, p *table.Page) {
			p.Items = slices.DeleteFunc(p.Items, func(i table.Item) bool { return q.To != "" && q.SortKey(i) == q.To })
		}), both("From and To are inclusive")},
		{"From is exclusive", answering(func(q table.Query, p *table.Page) {
			p.Items = slices.DeleteFunc(p.Items, func(i table.Item) bool { return q.From != "" && q.SortKey(i) == q.From })
		}), both("From and To are inclusive")},
		{"a prefix also keeps what comes after it", asking(func(q table.Query) table.Query {
			if q.Prefix != "" {
				q.From, q.Prefix = q.Prefix, ""
			}
			return q
		}), both("a prefix keeps what begins with it")},
		{"a prefix does not keep the key that it is", answering(func(q table.Query, p *table.Page) {
			p.Items = slices.DeleteFunc(p.Items, func(i table.Item) bool { return q.Prefix != "" && q.SortKey(i) == q.Prefix })
		}), both("a prefix keeps what begins with it")},
		{"every page has a cursor", answering(func(q table.Query, p *table.Page) {
			p.Cursor = cmp.Or(p.Cursor, q.CursorAfter(table.Item{Key: table.Key{PK: q.PK, SK: "x"}, GSI1PK: q.PK, GSI1SK: "x"}))
		}), both("an empty partition is an empty page")},
		{"a query is as it was a moment ago", func(d table.Driver) planted {
			var before table.Page
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				stale := before
				var err error
				before, err = d.Query(ctx, q)
				return stale, err
			}}
		}, []string{"a query sees the write before it"}},
		{"the limit is ignored", asking(func(q table.Query) table.Query {
			q.Limit = 0
			return q
		}), both("pages of any limit meet every item once")},
		{"a page begins with the last item of the one before", func(d table.Driver) planted {
			var last []table.Item
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				page, err := d.Query(ctx, q)
				if q.Cursor != "" {
					page.Items = append(last, page.Items[:max(0, len(page.Items)-1)]...)
				}
				if n := len(page.Items); n > 0 {
					last = []table.Item{page.Items[n-1]}
				}
				return page, err
			}}
		}, both("pages of any limit meet every item once")},
		{"a page loses its first item", answering(func(q table.Query, p *table.Page) {
			if q.Cursor != "" && len(p.Items) > 0 {
				p.Items = p.Items[1:]
			}
		}), both("pages of any limit meet every item once")},
		{"a cursor is a count of items", func(d table.Driver) planted {
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				from, limit := 0, q.Limit
				if _, err := fmt.Sscan(cmp.Or(q.Cursor, "0"), &from); err != nil {
					return table.Page{}, table.ErrCursor
				}
				q.Cursor = ""
				page, err := whole(ctx, d, q)
				page.Items = page.Items[min(from, len(page.Items)):]
				if limit > 0 && len(page.Items) > limit {
					page.Items, page.Cursor = page.Items[:limit], fmt.Sprint(from+limit)
				}
				return page, err
			}}
		}, slices.Concat(
			both("paging meets every lasting item once while others come and go"), both("a page holds at most 1 MB"),
			both("the cursor of another query is refused"), both("a damaged cursor is refused"),
		)},
		{"a bad cursor starts from the beginning", func(d table.Driver) planted {
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				page, err := d.Query(ctx, q)
				if errors.Is(err, table.ErrCursor) {
					q.Cursor = ""
					return d.Query(ctx, q)
				}
				return page, err
			}}
		}, slices.Concat(both("the cursor of another query is refused"), both("a damaged cursor is refused"))},
		{"an index page goes on after the sort key, not the item", func(d table.Driver) planted {
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				last, resumed, _ := q.After()
				page, err := d.Query(ctx, q)
				if resumed && q.Index {
					page.Items = slices.DeleteFunc(page.Items, func(i table.Item) bool { return i.GSI1SK == last.GSI1SK })
				}
				return page, err
			}}
		}, []string{"on the index: many items with one sort key are paged in an order that stays"}},
		{"the index is not sparse", func(d table.Driver) planted {
			return planted{Driver: d, query: func(ctx context.Context, q table.Query) (table.Page, error) {
				page, err := d.Query(ctx, q)
				if q.Index {
					q.Index = false
					var also table.Page
					also, err = d.Query(ctx, q)
					page.Items = append(page.Items, also.Items...)
				}
				return page, err
			}}
		}, []string{"an item without index keys is in no index partition"}},
		{"the index answers with keys", answering(func(q table.Query, p *table.Page) {
			for n, i := range p.Items {
				if q.Index {
					p.Items[n] = table.Item{Key: i.Key, GSI1PK: i.GSI1PK, GSI1SK: i.GSI1SK}
				}
			}
		}), []string{"the index answers with whole items"}},
	}
}

func otherBugs() []bug {
	return []bug{
		{"a key named twice is answered twice", func(d table.Driver) planted {
			return planted{Driver: d, get: func(ctx context.Context, keys ...table.Key) (found []table.Item, err error) {
				for _, k := range keys {
					one, err := d.Get(ctx, k)
					if err != nil {
						return nil, err
					}
					found = append(found, one...)
				}
				return found, nil
			}}
		}, []string{"absent items are left out and a key named twice is answered once"}},
		{"Get reads 100 keys and no more", func(d table.Driver) planted {
			return planted{Driver: d, get: func(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
				return d.Get(ctx, keys[:min(len(keys), 100)]...)
			}}
		}, []string{"many items are read in one call"}},
		{"Get reads what was stored a moment ago", func(d table.Driver) planted {
			var mu sync.Mutex
			var before []table.Item
			return planted{Driver: d, get: func(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
				mu.Lock()
				defer mu.Unlock()
				stale := before
				var err error
				if before, err = d.Get(ctx, keys...); stale == nil {
					stale = before
				}
				return stale, err
			}}
		}, []string{"concurrent reads and writes of one item are linearizable"}},
		{"a counter starts at 0", func(d table.Driver) planted {
			return planted{Driver: d, next: func(ctx context.Context, counter string) (int64, error) {
				n, err := d.Next(ctx, counter)
				return n - 1, err
			}}
		}, []string{"a counter starts at 1 and rises by 1"}},
		{"all counters are one", func(d table.Driver) planted {
			return planted{Driver: d, next: func(ctx context.Context, _ string) (int64, error) { return d.Next(ctx, "c") }}
		}, []string{"counters are apart from each other and from items"}},
		{"a counter is an item as any other", func(d table.Driver) planted {
			return planted{Driver: d, next: func(ctx context.Context, counter string) (int64, error) {
				n, err := d.Next(ctx, counter)
				return n, errors.Join(err, d.Write(ctx, table.Put(table.Item{Key: table.Key{PK: counter, SK: "counter"}}, table.AnyState())))
			}}
		}, []string{"counters are apart from each other and from items"}},
		{"a counter is read, then written", func(d table.Driver) planted {
			var mu sync.Mutex
			last := map[string]int64{}
			return planted{Driver: d, next: func(_ context.Context, counter string) (int64, error) {
				mu.Lock()
				n := last[counter] + 1
				mu.Unlock()
				time.Sleep(time.Millisecond)
				mu.Lock()
				defer mu.Unlock()
				last[counter] = n
				return n, nil
			}}
		}, []string{"100 concurrent calls of Next give 100 numbers"}},
		{"Each visits small items only", func(d table.Driver) planted {
			return planted{Driver: d, each: func(ctx context.Context, visit func(table.Item) error) error {
				return d.Each(ctx, func(i table.Item) error {
					if bytes.HasPrefix(i.Data, []byte("xxx")) {
						return nil
					}
					return visit(i)
				})
			}}
		}, []string{"Each visits every item once"}},
		{"Each forgets the error of its visitor", func(d table.Driver) planted {
			return planted{Driver: d, each: func(ctx context.Context, visit func(table.Item) error) error {
				return d.Each(ctx, func(i table.Item) error { _ = visit(i); return nil })
			}}
		}, []string{"Each stops at the error of its visitor and returns it"}},
		{"Each keeps writers out", func(d table.Driver) planted {
			var mu sync.Mutex
			return planted{
				Driver: d,
				each: func(ctx context.Context, visit func(table.Item) error) error {
					mu.Lock()
					defer mu.Unlock()
					return d.Each(ctx, visit)
				},
				write: func(ctx context.Context, actions ...table.Action) error {
					if !mu.TryLock() {
						return table.ErrUnavailable
					}
					defer mu.Unlock()
					return d.Write(ctx, actions...)
				},
			}
		}, []string{"Each lets its visitor write"}},
	}
}

func TestSuite_Planted(t *testing.T) {
	checks := map[string]tabletest.Check{}
	for _, c := range tabletest.Checks() {
		checks[c.Name] = c
	}
	for _, b := range bugs() {
		t.Run(b.name, func(t *testing.T) {
			for _, name := range b.caught {
				check, ok := checks[name]
				if !ok {
					t.Fatalf("the suite has no check %q", name)
				}
				db, err := bolt.Open(filepath.Join(t.TempDir(), "table.db"))
				if err != nil {
					t.Fatal(err)
				}
				if err := check.Run(t.Context(), b.plant(db)); err == nil {
					t.Errorf("%q holds all the same", name)
				}
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// Every check finds a planted bug.
func TestSuite_Checks(t *testing.T) {
	caught := map[string]bool{}
	for _, b := range bugs() {
		for _, name := range b.caught {
			caught[name] = true
		}
	}
	for _, c := range tabletest.Checks() {
		if !caught[c.Name] {
			t.Errorf("no planted bug shows that %q can fail", c.Name)
		}
	}
}
