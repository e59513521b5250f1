package store_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
)

func cartOf(t testing.TB, r ordering.Reader, customer ordering.CustomerID) *ordering.Cart {
	t.Helper()
	c, err := r.Cart(t.Context(), "p", customer)
	must(t, err)
	return c
}

// raise raises the version of a customer's cart in a transaction of its own.
func raise(t testing.TB, s *store.Store, customer ordering.CustomerID) {
	t.Helper()
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		c := cartOf(t, tx, customer)
		c.Version++
		tx.Save(c)
		return nil
	}))
}

func removeCart(t testing.TB, s *store.Store, customer ordering.CustomerID) {
	t.Helper()
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		tx.Remove(cartOf(t, tx, customer))
		return nil
	}))
}

// A transaction runs again when what it read has changed.
func TestUpdate_Retry(t *testing.T) {
	ref := ordering.VersionRef{Quote: "OFF-2026-00001", Version: 1}
	for name, c := range map[string]struct {
		read  func(t *testing.T, tx ordering.Tx)
		other func(t *testing.T, s *store.Store)
	}{
		"changed": {
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx, "a") },
			func(t *testing.T, s *store.Store) { raise(t, s, "a") },
		},
		"removed": {
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx, "a") },
			func(t *testing.T, s *store.Store) { removeCart(t, s, "a") },
		},
		"removed and made again": {
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx, "a") },
			func(t *testing.T, s *store.Store) {
				removeCart(t, s, "a")
				save(t, s, cart("p", "a"))
			},
		},
		"a cart that was not there": {
			func(t *testing.T, tx ordering.Tx) {
				if c, err := tx.Cart(t.Context(), "p", "new"); c != nil {
					t.Error(c, err)
				}
			},
			func(t *testing.T, s *store.Store) { save(t, s, cart("p", "new")) },
		},
		"an approval that was not there": {
			func(t *testing.T, tx ordering.Tx) {
				if found, err := tx.Approvals(t.Context(), "p", ref); len(found) > 0 || err != nil {
					t.Error(found, err)
				}
			},
			func(t *testing.T, s *store.Store) {
				save(t, s, &ordering.Approval{Partner: "p", Quote: ref.Quote, Version: 1, Role: ordering.Engineering})
			},
		},
		"a service that was not there": {
			func(t *testing.T, tx ordering.Tx) {
				if found, err := tx.Services(t.Context(), "p", "a", "s1", "s2"); len(found) > 0 || err != nil {
					t.Error(found, err)
				}
			},
			func(t *testing.T, s *store.Store) {
				save(t, s, &ordering.Service{Partner: "p", Customer: "a", ID: "s2"})
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t, hurry())
			save(t, s, cart("p", "a"))
			runs := 0
			must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
				if runs++; runs == 1 {
					c.read(t, tx)
					c.other(t, s)
				}
				tx.Save(&ordering.Job{ID: "mine"})
				return nil
			}))
			if runs != 2 {
				t.Errorf("%d runs, want 2", runs)
			}
			if _, err := s.Job(t.Context(), "mine"); err != nil {
				t.Error(err)
			}
		})
	}
}

// Two transactions that each read what the other writes are not both right.
func TestUpdate_WriteSkew(t *testing.T) {
	s, ctx := opened(t, hurry()), t.Context()
	save(t, s, cart("p", "a"), cart("p", "b"))
	// Each sets its own cart to the other's version plus one: after each other they make 2 and 3, together 2 and 2.
	follow := func(mine, other ordering.CustomerID, meanwhile func()) error {
		first := true
		return s.Update(ctx, func(tx ordering.Tx) error {
			c, o := cartOf(t, tx, mine), cartOf(t, tx, other)
			if first {
				first = false
				meanwhile()
			}
			c.Version = o.Version + 1
			tx.Save(c)
			return nil
		})
	}
	must(t, follow("a", "b", func() { must(t, follow("b", "a", func() {})) }))
	if a, b := cartOf(t, s, "a").Version, cartOf(t, s, "b").Version; a != 3 || b != 2 {
		t.Errorf("versions %d and %d, want 3 and 2", a, b)
	}
}

// What is saved unread is only written when it is new.
func TestUpdate_Unread(t *testing.T) {
	s := opened(t, hurry())
	save(t, s, &ordering.Person{Subject: "anna", Name: "Anna"})
	err := s.Update(t.Context(), saving(&ordering.Person{Subject: "anna", Name: "Another"}))
	wantKind(t, err, ordering.Throttled)
	if !strings.Contains(err.Error(), "PEOPLE/anna") || !strings.Contains(err.Error(), "1 Person") {
		t.Errorf("the log does not learn what stood in the way: %v", err)
	}
	if p, err := s.Person(t.Context(), "anna"); err != nil || p.Name != "Anna" {
		t.Error(p, err)
	}
}

// A closure that fails writes nothing.
func TestUpdate_Error(t *testing.T) {
	s, ctx := opened(t), t.Context()
	save(t, s, cart("p", "a"))
	err := s.Update(ctx, func(tx ordering.Tx) error {
		c := cartOf(t, tx, "a")
		c.Version = 9
		tx.Save(c, &ordering.Job{ID: "j"})
		tx.Record(ordering.Idempotency{Subject: "anna", Key: "k"}, []byte("{}"))
		return errRefused
	})
	if err != errRefused {
		t.Fatal(err)
	}
	if c := cartOf(t, s, "a"); c.Version != 1 {
		t.Errorf("version %d", c.Version)
	}
	_, err = s.Job(ctx, "j")
	wantKind(t, err, ordering.NotFound)
	must(t, s.Update(ctx, func(tx ordering.Tx) error { return tx.Recall(ctx, ordering.Idempotency{Subject: "anna", Key: "k"}) }))
}

// A refusal of what never was true together is no answer.
func TestUpdate_StaleRefusal(t *testing.T) {
	s, ctx := opened(t, hurry()), t.Context()
	save(t, s, cart("p", "a"), cart("p", "b"))
	runs := 0
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		runs++
		a := cartOf(t, tx, "a")
		if runs == 1 {
			must(t, s.Update(ctx, func(tx ordering.Tx) error {
				a, b := cartOf(t, tx, "a"), cartOf(t, tx, "b")
				a.Version, b.Version = 2, 2
				tx.Save(a, b)
				return nil
			}))
		}
		if b := cartOf(t, tx, "b"); a.Version != b.Version {
			return errRefused // they have always been equal
		}
		return nil
	}))
	if runs != 2 {
		t.Errorf("%d runs, want 2", runs)
	}
}

func TestUpdate_Reads(t *testing.T) {
	s, ctx := opened(t), t.Context()
	save(t, s, cart("p", "a"))
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		first := cartOf(t, tx, "a")
		first.Items = append(first.Items, ordering.Item{ID: "lost"})
		if diff := cmp.Diff(cart("p", "a"), cartOf(t, tx, "a")); diff != "" {
			t.Errorf("a change without Save shows:\n%s", diff)
		}
		first.Version = 2
		tx.Save(first)
		first.Version = 3
		saved := cartOf(t, tx, "a")
		if saved.Version != 2 || len(saved.Items) != 1 {
			t.Errorf("after Save it reads %+v", saved)
		}
		saved.Items[0].ID = "changed"
		if cartOf(t, tx, "a").Items[0].ID != "lost" {
			t.Error("two reads share memory")
		}
		tx.Remove(saved)
		_, err := tx.Cart(ctx, "p", "a")
		wantKind(t, err, ordering.NotFound)
		tx.Save(first)
		return nil
	}))
	if c := cartOf(t, s, "a"); c.Version != 3 {
		t.Errorf("version %d, want the last one saved", c.Version)
	}
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		tx.Save(cart("p", "b"))
		if c := cartOf(t, tx, "b"); c.Version != 1 {
			t.Errorf("what was saved unread is not read back: %+v", c)
		}
		return nil
	}))
}

func TestUpdate_Refused(t *testing.T) {
	ctx := t.Context()
	var jobs []ordering.Entity
	for i := range 100 {
		jobs = append(jobs, &ordering.Job{ID: ordering.JobID(fmt.Sprint("j", i))})
	}
	for name, c := range map[string]struct {
		do   func(tx ordering.Tx) error
		says string
	}{
		"more than 100 actions":         {saving(append(jobs, cart("p", "a"))...), "1 Cart, 100 Job"},
		"removing what it did not read": {func(tx ordering.Tx) error { tx.Remove(cart("p", "a")); return nil }, "(PARTNER#p/CART#a): was not read"},
		"removing a quote": {func(tx ordering.Tx) error {
			q := &ordering.Quote{Partner: "p", ID: "OFF-2026-00001"}
			tx.Save(q)
			tx.Remove(q)
			return nil
		}, "a Quote stays"},
		"an answer that is not text": {func(tx ordering.Tx) error {
			tx.Record(ordering.Idempotency{Subject: "anna", Key: "k"}, []byte{0xff})
			return nil
		}, "not UTF-8"},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t, hurry())
			err := s.Update(ctx, c.do)
			if err == nil || ordering.KindOf(err) != 0 || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want an internal error that says %q", err, c.says)
			}
			if found, _, err := s.DueJobs(ctx, noon(0), ordering.Page{}); len(found) > 0 || err != nil {
				t.Error("something was written", len(found), err)
			}
		})
	}
}

// More text than an item holds is refused as input.
func TestUpdate_TooLarge(t *testing.T) {
	s := opened(t, hurry())
	err := s.Update(t.Context(), saving(&ordering.Event{Partner: "p", Quote: "OFF-2026-00001", Seq: 1, Text: noise(1 << 20)}))
	if ordering.KindOf(err) != ordering.Invalid || ordering.CodeOf(err) != "too-large" || !strings.Contains(err.Error(), "1 Event") {
		t.Errorf("%v, want an Error of kind Invalid that says too-large and 1 Event", err)
	}
}

// A transaction that finds nothing to do writes nothing.
func TestUpdate_NoChange(t *testing.T) {
	driver := &counting{Driver: open(t)}
	s := store.New(driver)
	save(t, s, cart("p", "a"))
	driver.reset()
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		cartOf(t, tx, "a")
		return nil
	}))
	if driver.cost.puts != 0 {
		t.Errorf("%d puts", driver.cost.puts)
	}
}

func TestUpdate_Context(t *testing.T) {
	s := opened(t)
	save(t, s, &ordering.Person{Subject: "anna"})
	ctx, cancel := contextWithCancel(t)
	err := s.Update(ctx, func(tx ordering.Tx) error {
		cancel()
		tx.Save(&ordering.Person{Subject: "anna"})
		return nil
	})
	if !errors.Is(err, ctx.Err()) {
		t.Errorf("%v, want %v", err, ctx.Err())
	}
}
