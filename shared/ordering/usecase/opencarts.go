package usecase

import (
	"context"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// MaxCarts is how many carts a partner has at most, and openedUncounted how many more of them a process may open.
const (
	MaxCarts        = 5000
	openedUncounted = 50
	fullFor         = time.Minute
)

// openings are the carts that the process opened for each partner since it counted the partner's.
type openings struct {
	mu    sync.Mutex
	since map[ordering.PartnerID]int
	full  map[ordering.PartnerID]time.Time // until when no other is opened
}

// next reports whether the partner's carts must be counted before another is opened, and whether there are too many.
func (o *openings) next(p ordering.PartnerID, now time.Time) (count, full bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if now.Before(o.full[p]) {
		return false, true
	}
	o.since[p]++
	return o.since[p]%openedUncounted == 0, false
}

func (o *openings) tooMany(p ordering.PartnerID, until time.Time) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.since[p], o.full[p] = openedUncounted-1, until // which counts before the next
}

// admitCart returns an Error of kind Conflict when the partner has too many carts. To count them at every opening would cost each
// order a round trip (docs/decisions/0027).
func (d *core) admitCart(ctx context.Context, p ordering.PartnerID) error {
	errFull := ordering.NewConflict("too-many-carts", words.AtMostCartsAtOnce(MaxCarts))
	count, full := d.openings.next(p, d.now())
	if full {
		return errFull
	}
	if !count {
		return nil
	}
	found := 0
	for page := (ordering.Page{Limit: 200}); ; {
		carts, next, err := d.store.Carts(ctx, p, page)
		if err != nil {
			return err
		}
		if found += len(carts); found >= MaxCarts {
			d.openings.tooMany(p, d.now().Add(fullFor))
			return errFull
		}
		if next == "" {
			return nil
		}
		page.Cursor = next
	}
}
