package usecase

import (
	"context"
	"errors"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/ordering"
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
// sweep is safe to repeat and beside live traffic. One that fails stops no other: it returns the errors of all, each with its name.
func (d *Jobs) Sweep(ctx context.Context) (swept Swept, _ error) {
	var failed []error
	note := func(what string, err error) {
		if err != nil {
			failed = append(failed, fmt.Errorf("usecase.Sweep(%s): %w", what, err))
		}
	}
	count := func(into *int, did bool) {
		if did {
			*into++
		}
	}
	now := d.now()
	carts, err := ordering.All(func(p ordering.Page) ([]*ordering.Cart, string, error) {
		return d.store.StaleCarts(ctx, now.Add(-CartReminderAfter), p)
	})
	note("carts", err)
	for _, c := range carts {
		sweep, into := d.remindCart, &swept.Reminded
		if !now.Before(c.UpdatedAt.Add(CartLifetime)) {
			sweep, into = d.removeCart, &swept.Removed
		}
		did, err := sweep(ctx, c)
		count(into, did && err == nil)
		note(string(c.Customer), err)
	}
	versions, err := ordering.All(func(p ordering.Page) ([]ordering.VersionRef, string, error) { return d.store.DueVersions(ctx, now, p) })
	note("versions", err)
	for _, v := range versions {
		did, err := d.sweepVersion(ctx, v)
		count(&swept.VersionsReminded, did == sweptVersionReminded && err == nil)
		count(&swept.Expired, did == sweptExpired && err == nil)
		count(&swept.Withdrawn, did == sweptWithdrawn && err == nil)
		note(string(v.Quote), err)
	}
	stuck, err := ordering.All(func(p ordering.Page) ([]*ordering.Job, string, error) { return d.store.StuckJobs(ctx, p) })
	note("stuck", err)
	missed, err := ordering.All(func(p ordering.Page) ([]*ordering.Job, string, error) {
		return d.store.DueJobs(ctx, now.Add(-overdue), p)
	})
	note("missed", err)
	for _, j := range append(stuck, missed...) {
		did, err := d.reoffer(ctx, j.ID)
		count(&swept.Reoffered, did && err == nil)
		note(string(j.ID), err)
	}
	return swept, errors.Join(failed...)
}

// VerifyHistories holds the history of every quote against its hashes, and raises the alarm for each that is not as it was
// written. It returns how many are not; one that cannot be read stops no other.
func (d *Jobs) VerifyHistories(ctx context.Context) (broken int, _ error) {
	var failed []error
	partners, err := ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return d.store.Partners(ctx, p) })
	failed = append(failed, err)
	for _, partner := range partners {
		for page := (ordering.Page{}); ; {
			quotes, next, err := d.store.Quotes(ctx, partner.ID, page)
			if err != nil {
				failed = append(failed, fmt.Errorf("usecase.VerifyHistories(%s): %w", partner.ID, err))
				break
			}
			for _, q := range quotes {
				at, err := d.store.VerifyHistory(ctx, partner.ID, q.ID)
				if err != nil {
					failed = append(failed, fmt.Errorf("usecase.VerifyHistories(%s): %w", q.ID, err))
				}
				if at > 0 {
					broken++
					d.store.Alarm(ctx, string(q.ID), fmt.Errorf("its history breaks at event %d", at))
				}
			}
			if page.Cursor = next; next == "" {
				break
			}
		}
	}
	return broken, errors.Join(failed...)
}

// staleCart runs do on a cart that has really not changed for as long as the index says.
func (d *Jobs) staleCart(ctx context.Context, c *ordering.Cart, after time.Duration, do func(ordering.Tx, *ordering.Cart) bool) (did bool, err error) {
	err = d.store.Update(ctx, func(tx ordering.Tx) error {
		did = false
		cart, err := ordering.Optional(tx.Cart(ctx, c.Partner, c.Customer))
		if err != nil || cart == nil || d.now().Before(cart.UpdatedAt.Add(after)) {
			return err
		}
		did = do(tx, cart)
		return nil
	})
	return did, err
}

func (d *Jobs) removeCart(ctx context.Context, c *ordering.Cart) (bool, error) {
	return d.staleCart(ctx, c, CartLifetime, func(tx ordering.Tx, cart *ordering.Cart) bool {
		tx.Remove(cart)
		return true
	})
}

func (d *Jobs) remindCart(ctx context.Context, c *ordering.Cart) (bool, error) {
	return d.staleCart(ctx, c, CartReminderAfter, func(tx ordering.Tx, cart *ordering.Cart) bool {
		if cart.Reminded || len(cart.Items) == 0 {
			return false
		}
		cart.Reminded = true
		now := d.now()
		tx.Save(cart, &ordering.Job{
			ID: ordering.JobID(d.newID()), Kind: ordering.JobNotify, Notice: ordering.NoticeCartReminder, Partner: cart.Partner, Customer: cart.Customer, Due: now, CreatedAt: now,
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
func (d *Jobs) sweepVersion(ctx context.Context, due ordering.VersionRef) (did sweptTo, err error) {
	err = d.store.Update(ctx, func(tx ordering.Tx) error {
		did = sweptNothing
		f, err := d.open(ctx, tx, ordering.SystemActor(), due.Quote)
		if err != nil || f.version.Number != due.Version {
			return err
		}
		switch v := f.version; {
		case v.State == ordering.Approved && v.ExpiredAt(f.now):
			did = sweptExpired
			return f.expire(ctx)
		case v.State == ordering.Requested && v.UndecidedAt(f.now):
			did = sweptWithdrawn
			_, err := f.end(ctx, ordering.CommandWithdraw, "", ordering.EventWithdrawn)
			return err
		case v.State == ordering.Requested || v.State == ordering.Approved:
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
	to, err := ordering.Step(ordering.VersionTransitions(), f.version.State, ordering.CommandExpire, f.actor)
	if err != nil {
		return err
	}
	if err := f.close(ctx, to, ""); err != nil {
		return err
	}
	f.event(ordering.Event{Kind: ordering.EventExpired})
	f.updateQuote()
	return nil
}

// remind writes a job for each reminder that is due, and takes it off the version in the same transaction: none is sent twice.
func (f *quoteTx) remind() bool {
	due := f.version.TakeReminders(f.now)
	if len(due) == 0 {
		return false
	}
	f.tx.Save(f.version, f.quote)
	for _, notice := range due {
		f.job(ordering.Job{Kind: ordering.JobNotify, Notice: notice})
	}
	return true
}

// reoffer lets a job that was given up be tried again from the start, and one that was missed once more; one that will
// never work, or that is old, stays given up until it is forgotten.
func (d *Jobs) reoffer(ctx context.Context, id ordering.JobID) (did bool, err error) {
	err = d.onJob(ctx, id, nil, func(tx ordering.Tx, job *ordering.Job) error {
		now := d.now()
		age := now.Sub(job.CreatedAt)
		missed := !job.Stuck && !job.Leased.After(now) && job.Due.Before(now.Add(-overdue))
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
