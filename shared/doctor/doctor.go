// Package doctor finds what should not be: records and files that are not as they were written, and what should stand beside
// each other and does not. It reads the whole table and every file, a page at a time, and repairs what can be.
package doctor

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// Kind is what is wrong.
type Kind string

// The kinds. Repaired are a job that is missing (written), a file that is missing (drawn again by a job), a file of nothing
// (removed), a pending change (as the orders say) and a mail that was not sent (tried again).
const (
	DamagedRow    Kind = "damaged-row"    // an item is not as it was written, or a version or an order not what was agreed
	BrokenChain   Kind = "broken-chain"   // an event of a history is altered, missing or out of order
	JobMissing    Kind = "job-missing"    // an approved or ordered version has no document, and no job draws it
	OrderMissing  Kind = "order-missing"  // a quote says that it was ordered, and there is no order
	FileMissing   Kind = "file-missing"   // of a document
	FileChanged   Kind = "file-changed"   // of a document
	FileOrphaned  Kind = "file-orphaned"  // nothing tells of it
	PendingChange Kind = "pending-change" // a service waits for an item that has ended, or does not for one that is open
	DoubleUpgrade Kind = "double-upgrade" // two open items change one service
	MailUnsent    Kind = "mail-unsent"    // it was given up, or is late
)

// Finding is one thing that is wrong. It names no person.
type Finding struct {
	Kind  Kind
	Where string
	// What says more; it may be empty.
	What     string
	Repaired bool
}

func (f Finding) String() string {
	line := string(f.Kind) + " " + f.Where
	if f.What != "" {
		line += ": " + f.What
	}
	if f.Repaired {
		line += " (repaired)"
	}
	return line
}

// late is how long a job may be due without being done.
const late = 15 * time.Minute

// Doctor examines one table and its files.
type Doctor struct {
	Driver table.Driver
	Store  *store.Store
	Files  blob.Store
	Now    func() time.Time
	// Repair has it repair what can be; what people must judge it leaves.
	Repair bool
	// Report is told of every finding.
	Report func(Finding)
}

// visit is one examination.
type visit struct {
	*Doctor
	ctx context.Context
	// drawing are the versions of which a job draws documents.
	drawing map[ordering.VersionRef]bool
	left    int
}

// Examine reports what it finds, and returns how much of it is left to people. It returns an error when it could not
// see everything.
func (d *Doctor) Examine(ctx context.Context) (left int, err error) {
	v := &visit{Doctor: d, ctx: ctx, drawing: map[ordering.VersionRef]bool{}}
	for _, examine := range []func() error{v.jobs, v.items, v.files} {
		if err := examine(); err != nil {
			return v.left, fmt.Errorf("doctor.Examine: %w", err)
		}
	}
	return v.left, nil
}

// report tells of a finding, after the repair if there is one.
func (v *visit) report(kind Kind, where, what string, repair func() error) error {
	f := Finding{Kind: kind, Where: where, What: what}
	if v.Repair && repair != nil {
		if err := repair(); err != nil {
			return fmt.Errorf("%s: %w", f, err)
		}
		f.Repaired = true
	}
	if !f.Repaired {
		v.left++
	}
	v.Report(f)
	return nil
}

// items examines every item by itself, and what should stand beside it.
func (v *visit) items() error {
	return v.Driver.Each(v.ctx, func(i table.Item) error {
		e, err := store.Open(i)
		if err != nil {
			return v.report(DamagedRow, place(i), "", nil)
		}
		switch e := e.(type) {
		case *ordering.Quote:
			err = v.quote(e)
		case *ordering.QuoteVersion:
			if err = v.Store.Verify(v.ctx, e, nil); err != nil {
				return v.report(DamagedRow, e.Ref().String(), "not-as-requested", nil)
			}
		case *ordering.Order:
			err = v.order(e)
		case *ordering.Service:
			err = v.service(e)
		case *ordering.Document:
			err = v.document(e)
		}
		if ordering.CodeOf(err) == ordering.RecordDamaged {
			return nil // what it rests on is told by itself
		}
		return err
	})
}

// place names an item; one whose key tells of a person by a digest.
func place(i table.Item) string {
	switch i.Type {
	case "Person", "Answer", "Session":
		sum := sha256.Sum256([]byte(i.Key.String()))
		return i.Type + " " + hex.EncodeToString(sum[:6])
	}
	return i.Key.String()
}

// quote examines a history, and that what a quote leads to is there.
func (v *visit) quote(q *ordering.Quote) error {
	broken, err := v.Store.VerifyHistory(v.ctx, q.Partner, q.ID)
	if err == nil && broken > 0 {
		err = v.report(BrokenChain, string(q.ID), fmt.Sprintf("event %d", broken), nil)
	}
	if err != nil {
		return err
	}
	if q.State == ordering.Ordered || q.Order != "" {
		_, err := v.Store.Order(v.ctx, q.Partner, q.ID.Order())
		if err = v.absent(err, OrderMissing, string(q.ID), nil); err != nil {
			return err
		}
	}
	if q.State != ordering.Approved && q.State != ordering.Ordered {
		return nil
	}
	ref := ordering.VersionRef{Quote: q.ID, Version: q.Latest}
	if v.drawing[ref] {
		return nil
	}
	_, err = v.Store.Document(v.ctx, q.Partner, ref, ordering.DocumentParty)
	return v.absent(err, JobMissing, ref.String(), func() error {
		return v.write(&ordering.Job{ID: ordering.JobID(fmt.Sprintf("draw-%s-%d", ref.Quote, ref.Version)), Kind: ordering.JobRender, Partner: q.Partner, Quote: ref.Quote, Version: ref.Version})
	})
}

// absent reports a finding when the error is NotFound, and returns any other.
func (v *visit) absent(err error, kind Kind, where string, repair func() error) error {
	if ordering.KindOf(err) != ordering.NotFound {
		return err
	}
	return v.report(kind, where, "", repair)
}

// write writes a job to be done at once, unless it is there.
func (v *visit) write(job *ordering.Job) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		there, err := ordering.Optional(tx.Job(v.ctx, job.ID))
		if err != nil || there != nil {
			return err
		}
		again := *job
		again.Due, again.CreatedAt = v.Now(), v.Now()
		tx.Save(&again)
		return nil
	})
}

// order examines that an order is what its version became, and that the services it changes wait for it.
func (v *visit) order(o *ordering.Order) error {
	version, err := v.Store.Version(v.ctx, o.Partner, ordering.VersionRef{Quote: o.Quote, Version: o.Version})
	if err != nil {
		return err
	}
	if err := v.Store.Verify(v.ctx, version, o); err != nil {
		return v.report(DamagedRow, string(o.ID), "not-as-signed", nil)
	}
	for _, item := range o.Items {
		if item.Action != ordering.Modify || item.State.Ended() {
			continue
		}
		found, err := v.Store.Services(v.ctx, o.Partner, o.Customer, item.Service)
		if err != nil {
			return err
		}
		mine := ordering.PendingChange{Order: o.ID, Item: item.ID}
		where := fmt.Sprintf("%s of %s", item.Service, o.ID)
		switch s := found[item.Service]; {
		case s == nil || s.PendingChange != nil && *s.PendingChange == mine:
		case s.PendingChange == nil:
			err = v.report(PendingChange, where, "not-pending", func() error { return v.pend(s, nil, &mine) })
		default:
			open, other := v.open(s)
			if err = other; err == nil && open {
				err = v.report(DoubleUpgrade, where, "pending-for "+string(s.PendingChange.Order), nil)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// open reports whether the service waits for an order's item that has not ended.
func (v *visit) open(s *ordering.Service) (bool, error) {
	o, err := ordering.Optional(v.Store.Order(v.ctx, s.Partner, s.PendingChange.Order))
	if err != nil || o == nil {
		return false, err
	}
	item := o.Item(s.PendingChange.Item)
	return item != nil && item.Service == s.ID && !item.State.Ended(), nil
}

// service examines that what it waits for is open.
func (v *visit) service(s *ordering.Service) error {
	if s.PendingChange == nil {
		return nil
	}
	open, err := v.open(s)
	if err != nil || open {
		return err
	}
	return v.report(PendingChange, string(s.ID), "pending-for "+string(s.PendingChange.Order), func() error { return v.pend(s, s.PendingChange, nil) })
}

// pend changes what the service waits for, unless that changed meanwhile.
func (v *visit) pend(s *ordering.Service, from, to *ordering.PendingChange) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		found, err := tx.Services(v.ctx, s.Partner, s.Customer, s.ID)
		if err != nil {
			return err
		}
		now := found[s.ID]
		if now == nil || (now.PendingChange == nil) != (from == nil) || from != nil && *now.PendingChange != *from {
			return nil
		}
		now.PendingChange = to
		tx.Save(now)
		return nil
	})
}

// document examines that its file is there, as it was drawn.
func (v *visit) document(d *ordering.Document) error {
	digest, err := v.Files.Digest(v.ctx, d.Blob)
	switch {
	case err != nil || digest == d.SHA256:
		return err
	case digest != "":
		return v.report(FileChanged, d.Blob, "", nil)
	}
	return v.report(FileMissing, d.Blob, "", func() error {
		return v.write(&ordering.Job{
			ID: ordering.JobID(fmt.Sprintf("redraw-%s-%d-%s", d.Quote, d.Version, d.Variant)), Kind: ordering.JobRender,
			Partner: d.Partner, Quote: d.Quote, Version: d.Version, Text: d.SHA256,
		})
	})
}

// jobs examines the jobs that were given up or are late, and notes what is being drawn.
func (v *visit) jobs() error {
	lists := map[string]func(ordering.Page) ([]*ordering.Job, string, error){
		"late": func(p ordering.Page) ([]*ordering.Job, string, error) {
			return v.Store.DueJobs(v.ctx, v.Now().AddDate(1, 0, 0), p)
		},
		"given-up": func(p ordering.Page) ([]*ordering.Job, string, error) { return v.Store.StuckJobs(v.ctx, p) },
	}
	for what, list := range lists {
		for page := (ordering.Page{}); ; {
			jobs, next, err := list(page)
			if err != nil {
				return err
			}
			for _, job := range jobs {
				if err := v.job(job, what); err != nil {
					return err
				}
			}
			if page.Cursor = next; next == "" {
				break
			}
		}
	}
	return nil
}

func (v *visit) job(job *ordering.Job, what string) error {
	if job.Kind == ordering.JobRender && job.Text == "" {
		v.drawing[ordering.VersionRef{Quote: job.Quote, Version: job.Version}] = true
	}
	if !job.Stuck && (job.Due.After(v.Now().Add(-late)) || job.Leased.After(v.Now())) {
		return nil
	}
	var repair func() error
	if !job.Never {
		repair = func() error { return v.again(job.ID) }
	}
	return v.report(MailUnsent, fmt.Sprintf("job %s (%s %s)", job.ID, job.Kind, job.Quote), what, repair)
}

// again has the job tried from the start.
func (v *visit) again(id ordering.JobID) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		job, err := ordering.Optional(tx.Job(v.ctx, id))
		if err != nil || job == nil {
			return err
		}
		job.Stuck, job.Attempts, job.Due = false, 0, v.Now()
		tx.Save(job)
		return nil
	})
}
