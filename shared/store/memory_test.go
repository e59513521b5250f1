package store_test

import (
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
)

func TestSnapshot_Prefetch(t *testing.T) {
	driver, ctx := &counting{Driver: open(t)}, t.Context()
	s := store.New(driver)
	save(t, s, &ordering.Quote{Partner: "p", ID: deal.Quote, Latest: 1}, cart("p", "a"))
	levels := func(r ordering.Reader) {
		_, _ = r.Cart(ctx, "p", "absent")
		p, _ := r.PartnerOf(ctx, deal.Quote)
		if q, err := r.Quote(ctx, p, deal.Quote); err == nil {
			_, _ = r.Approvals(ctx, p, ordering.VersionRef{Quote: q.ID, Version: q.Latest})
		}
	}
	driver.reset()
	from := s.Snapshot()
	must(t, from.Prefetch(ctx, levels))
	if driver.cost.trips != 3 {
		t.Errorf("%d round trips for three levels", driver.cost.trips)
	}
	t.Run("what was read ahead costs nothing more, absent or not", func(t *testing.T) {
		driver.reset()
		levels(from)
		must(t, from.Prefetch(ctx, levels))
		if driver.cost.trips != 0 {
			t.Errorf("%d round trips", driver.cost.trips)
		}
	})
	t.Run("an error of the table is told", func(t *testing.T) {
		closed := open(t)
		must(t, closed.Close())
		wantKind(t, store.New(closed).Snapshot().Prefetch(ctx, levels), ordering.Throttled)
	})
}

func TestSnapshot_Update(t *testing.T) {
	ctx := t.Context()
	ref := ordering.VersionRef{Quote: deal.Quote, Version: 1}
	for name, c := range map[string]struct {
		ahead func(r ordering.Reader)
		read  func(t *testing.T, tx ordering.Tx)
		runs  int
	}{
		"what was read ahead and in the transaction is checked": {
			func(r ordering.Reader) { _, _ = r.Cart(ctx, "p", "a") },
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx, "a") }, 2,
		},
		"absence too": {
			func(r ordering.Reader) { _, _ = r.Approvals(ctx, "p", ref) },
			func(t *testing.T, tx ordering.Tx) { must(t, second(tx.Approvals(ctx, "p", ref))) }, 2,
		},
		"what was only read ahead is not": {
			func(r ordering.Reader) { _, _ = r.Cart(ctx, "p", "a") },
			func(*testing.T, ordering.Tx) {}, 1,
		},
		"nor what was read unchecked": {
			func(r ordering.Reader) { _, _ = r.Cart(ctx, "p", "a") },
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx.Unchecked(), "a") }, 1,
		},
		"what was read both ways is": {
			func(ordering.Reader) {},
			func(t *testing.T, tx ordering.Tx) { cartOf(t, tx.Unchecked(), "a"); cartOf(t, tx, "a") }, 2,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t, hurry())
			save(t, s, cart("p", "a"))
			from := s.Snapshot()
			must(t, from.Prefetch(ctx, c.ahead))
			runs := 0
			change := func() {
				raise(t, s, "a")
				save(t, s, &ordering.Approval{Partner: "p", Quote: ref.Quote, Version: 1, Role: ordering.Engineering})
			}
			must(t, from.Update(ctx, func(tx ordering.Tx) error {
				runs++
				c.read(t, tx)
				if runs == 1 {
					change()
				}
				tx.Save(&ordering.Job{ID: "mine"})
				return nil
			}))
			if runs != c.runs {
				t.Errorf("%d runs, want %d", runs, c.runs)
			}
		})
	}
	t.Run("what changed since the snapshot is read anew", func(t *testing.T) {
		s := opened(t, hurry())
		save(t, s, cart("p", "a"))
		from := s.Snapshot()
		before := cartOf(t, from, "a").Version
		raise(t, s, "a")
		must(t, from.Update(ctx, func(tx ordering.Tx) error {
			c := cartOf(t, tx, "a")
			c.Version++
			tx.Save(c)
			return nil
		}))
		if got := cartOf(t, s, "a").Version; got != before+2 {
			t.Errorf("version %d, want %d: a change was lost", got, before+2)
		}
	})
}
