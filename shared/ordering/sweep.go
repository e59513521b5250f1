package ordering

import (
	"context"
	"time"
)

// When a job counts as missed, how long one that was given up is offered again, and when it is forgotten.
const (
	overdue        = 15 * time.Minute
	reofferedFor   = 7 * 24 * time.Hour
	forgottenAfter = 30 * 24 * time.Hour
)

// undecidedFor is how long a requested version waits before the sweep withdraws it.
const undecidedFor = 30

// Swept counts what a sweep did.
type Swept struct {
	Reminded, Removed, Expired, Withdrawn, Reoffered int
}

// Sweep tidies up: stale carts are reminded of, then removed; expired versions and undecided ones are ended; jobs that
// were given up are offered again. Candidates come from the index; each is judged again in its own transaction, so a
// sweep is safe to repeat and beside live traffic. It goes on past the failure of one candidate and returns the first error.
func (d *Desk) Sweep(ctx context.Context) (Swept, error) {
	var swept Swept
	var first error
	count := func(into *int, did bool, err error) {
		if err != nil && first == nil {
			first = err
		}
		if did && err == nil {
			*into++
		}
	}
	now := d.Now()
	keep := func(err error) {
		if err != nil && first == nil {
			first = err
		}
	}
	keep(each(func(p Page) ([]*Cart, string, error) { return d.Store.StaleCarts(ctx, now.Add(-CartReminderAfter), p) }, func(c *Cart) {
		if !now.Before(c.UpdatedAt.Add(CartLifetime)) {
			did, err := d.removeCart(ctx, c)
			count(&swept.Removed, did, err)
			return
		}
		did, err := d.remindCart(ctx, c)
		count(&swept.Reminded, did, err)
	}))
	keep(each(func(p Page) ([]*Version, string, error) { return d.Store.StaleVersions(ctx, d.today(), p) }, func(v *Version) {
		into := &swept.Expired
		if v.State == Requested {
			into = &swept.Withdrawn
		}
		did, err := d.endVersion(ctx, v)
		count(into, did, err)
	}))
	offer := func(j *Job) {
		did, err := d.reoffer(ctx, j.ID)
		count(&swept.Reoffered, did, err)
	}
	keep(each(func(p Page) ([]*Job, string, error) { return d.Store.StuckJobs(ctx, p) }, offer))
	keep(each(func(p Page) ([]*Job, string, error) { return d.Store.DueJobs(ctx, now.Add(-overdue), p) }, offer))
	return swept, first
}

// Backlog counts the jobs that are due and those that were given up. It reads the index, up to the limit of each.
func (d *Desk) Backlog(ctx context.Context, limit int) (pending, stuck int, err error) {
	due, _, err := d.Store.DueJobs(ctx, d.Now(), Page{Limit: limit})
	if err != nil {
		return 0, 0, err
	}
	gaveUp, _, err := d.Store.StuckJobs(ctx, Page{Limit: limit})
	return len(due), len(gaveUp), err
}

// each visits every item of a paged list, which it reads before it visits: visiting may change the list.
func each[T any](read func(Page) ([]T, string, error), visit func(T)) error {
	var all []T
	for page := (Page{}); ; {
		some, next, err := read(page)
		if err != nil {
			return err
		}
		all = append(all, some...)
		if next == "" {
			break
		}
		page.Cursor = next
	}
	for _, one := range all {
		visit(one)
	}
	return nil
}

// staleCart runs do on a cart that is still as long untouched as it looked.
func (d *Desk) staleCart(ctx context.Context, c *Cart, after time.Duration, do func(Tx, *Cart) bool) (did bool, err error) {
	err = d.Store.Update(ctx, func(tx Tx) error {
		did = false
		cart, err := tx.Cart(ctx, c.Partner, c.Customer)
		if KindOf(err) == NotFound {
			return nil
		}
		if err != nil || d.Now().Before(cart.UpdatedAt.Add(after)) {
			return err
		}
		did = do(tx, cart)
		return nil
	})
	return did, err
}

func (d *Desk) removeCart(ctx context.Context, c *Cart) (bool, error) {
	return d.staleCart(ctx, c, CartLifetime, func(tx Tx, cart *Cart) bool {
		tx.Remove(cart)
		return true
	})
}

func (d *Desk) remindCart(ctx context.Context, c *Cart) (bool, error) {
	return d.staleCart(ctx, c, CartReminderAfter, func(tx Tx, cart *Cart) bool {
		if cart.Reminded || len(cart.Items) == 0 {
			return false
		}
		cart.Reminded = true
		now := d.Now()
		tx.Save(cart, &Job{
			ID: JobID(d.NewID()), Kind: JobNotify, Notice: NoticeCartReminder, Partner: cart.Partner, Customer: cart.Customer, Due: now, CreatedAt: now,
		})
		return true
	})
}

// endVersion expires an approved version past its last day, and withdraws a requested one that nobody decided in time.
func (d *Desk) endVersion(ctx context.Context, stale *Version) (did bool, err error) {
	err = d.Store.Update(ctx, func(tx Tx) error {
		did = false
		f, err := d.open(ctx, tx, systemActor(), stale.Quote)
		if err != nil || f.version.Number != stale.Number {
			return err
		}
		switch {
		case f.version.State == Approved && f.version.ExpiredAt(f.now):
			to, err := step(VersionTransitions(), f.version.State, CommandExpire, f.actor)
			if err != nil {
				return err
			}
			if err := f.close(ctx, to, ""); err != nil {
				return err
			}
			if err := f.event(Event{Kind: EventExpired}); err != nil {
				return err
			}
			f.head()
			f.notify(NoticeExpired, "")
		case f.version.State == Requested && f.version.UndecidedAt(f.now):
			if _, err := f.end(ctx, CommandWithdraw, "", EventWithdrawn, NoticeWithdrawn); err != nil {
				return err
			}
		default:
			return nil
		}
		did = true
		return nil
	})
	return did, err
}

// UndecidedAt reports whether a requested version has waited for too long at the moment.
func (v *Version) UndecidedAt(now time.Time) bool { return !now.Before(v.DecideBy()) }

// DecideBy is until when a requested version waits for a decision; its approval links hold as long.
func (v *Version) DecideBy() time.Time { return v.RequestedAt.AddDate(0, 0, undecidedFor) }

// reoffer lets a job that was given up be tried again from the start, and one that was missed once more; one that will
// never work, or that is old, stays given up until it is forgotten.
func (d *Desk) reoffer(ctx context.Context, id JobID) (did bool, err error) {
	err = d.onJob(ctx, id, func(tx Tx, job *Job) error {
		now := d.Now()
		age := now.Sub(job.CreatedAt)
		missed := !job.Stuck && job.Due.Before(now.Add(-overdue))
		again := job.Stuck && !job.Never && age < reofferedFor
		if did = missed || again; again {
			job.Stuck, job.Attempts = false, 0
		}
		switch {
		case did:
			job.Due = now
			tx.Save(job)
		case job.Stuck && age >= forgottenAfter:
			tx.Remove(job)
		}
		return nil
	})
	return did, err
}
