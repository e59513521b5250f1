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

// Swept counts what a sweep did: carts that were reminded of and removed; versions that were reminded of, that expired and
// that were withdrawn; jobs that were offered again.
type Swept struct {
	Reminded, Removed, VersionsReminded, Expired, Withdrawn, Reoffered int
}

// Sweep tidies up: stale carts are reminded of, then removed; undecided and expiring versions are reminded of, then
// ended; jobs that were given up are offered again. Candidates come from the index; each is judged again in its own transaction, so a
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
	keep(each(func(p Page) ([]*QuoteVersion, string, error) { return d.Store.DueVersions(ctx, now, p) }, func(v *QuoteVersion) {
		did, err := d.sweepVersion(ctx, v)
		count(&swept.VersionsReminded, did == sweptVersionReminded, err)
		count(&swept.Expired, did == sweptExpired, err)
		count(&swept.Withdrawn, did == sweptWithdrawn, err)
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

// sweptTo is what became of a version in a sweep.
type sweptTo int

const (
	sweptNothing sweptTo = iota
	sweptVersionReminded
	sweptExpired
	sweptWithdrawn
)

// sweepVersion expires an approved version past its last day, withdraws a requested one that nobody decided in time, and
// sends the reminders of either that are due.
func (d *Desk) sweepVersion(ctx context.Context, due *QuoteVersion) (did sweptTo, err error) {
	err = d.Store.Update(ctx, func(tx Tx) error {
		did = sweptNothing
		f, err := d.open(ctx, tx, systemActor(), due.Quote)
		if err != nil || f.version.Number != due.Number {
			return err
		}
		switch v := f.version; {
		case v.State == Approved && v.ExpiredAt(f.now):
			did = sweptExpired
			return f.expire(ctx)
		case v.State == Requested && v.UndecidedAt(f.now):
			did = sweptWithdrawn
			_, err := f.end(ctx, CommandWithdraw, "", EventWithdrawn)
			return err
		case v.State == Requested || v.State == Approved:
			if f.remind() {
				did = sweptVersionReminded
			}
		}
		return nil
	})
	return did, err
}

// expire ends the version. It does not ask for the state at the moment, as step of a quoteTx does: that is expired already.
func (f *quoteTx) expire(ctx context.Context) error {
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
	f.updateQuote()
	return nil
}

// remind leaves the mails behind whose moment has come, and takes them off the version in the same transaction: no rung twice.
func (f *quoteTx) remind() bool {
	due := f.version.takeReminders(f.now)
	if len(due) == 0 {
		return false
	}
	f.tx.Save(f.version)
	for _, notice := range due {
		f.job(Job{Kind: JobNotify, Notice: notice})
	}
	return true
}

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
