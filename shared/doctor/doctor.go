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

// The kinds. Repaired are a lookup that is missing (written), a job that is missing (written), a document's file that is missing
// (drawn again by a job), a pending change (as the orders say), and a mail or another job that was not done (tried again). Nothing
// is ever removed: what nothing tells of may be of a table that is not the right one, or older than the file.
const (
	DamagedRow    Kind = "damaged-row"    // an item is not as it was written, or a version or an order not what was agreed
	RowMissing    Kind = "row-missing"    // a quote, a version, one document of several, or the lookup that leads to a quote or a service
	BrokenChain   Kind = "broken-chain"   // an event of a history is altered, missing or out of order
	JobMissing    Kind = "job-missing"    // an approved or ordered version has no document, and no job draws it
	OrderMissing  Kind = "order-missing"  // a quote says that it was ordered, and there is no order
	FileMissing   Kind = "file-missing"   // of a document, or evidence
	FileChanged   Kind = "file-changed"   // of a document, or evidence
	FileOrphaned  Kind = "file-orphaned"  // nothing tells of it
	PendingChange Kind = "pending-change" // a service waits for an item that has ended, or does not for one that is open
	DoubleUpgrade Kind = "double-upgrade" // two open items change one service
	MailUnsent    Kind = "mail-unsent"    // it was given up, or is late
	JobUndone     Kind = "job-undone"     // one that mails nothing was given up, or is late
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
	// undrawn are the versions that a job draws documents of, or that lack the row of one: files of theirs may be there.
	undrawn map[ordering.VersionRef]bool
	// unled are the partners of the quotes that no lookup leads to; lost are the quotes that are not there, but parts of them are.
	unled map[ordering.QuoteID]ordering.PartnerID
	lost  map[ordering.QuoteID]bool
	left  int
}

// Examine reports what it finds, and returns how much of it is left to people. It returns an error when it could not
// see everything.
func (d *Doctor) Examine(ctx context.Context) (left int, err error) {
	v := &visit{
		Doctor: d, ctx: ctx,
		undrawn: map[ordering.VersionRef]bool{}, unled: map[ordering.QuoteID]ordering.PartnerID{}, lost: map[ordering.QuoteID]bool{},
	}
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
			err = v.version(e)
		case *ordering.Order:
			err = v.order(e)
		case *ordering.Service:
			err = v.service(e)
		case *ordering.Document:
			err = v.document(e)
		case *ordering.Event:
			err = v.evidence(e)
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

// absent reports a finding when the error is NotFound, and returns any other.
func (v *visit) absent(err error, kind Kind, where, what string, repair func() error) error {
	if ordering.KindOf(err) != ordering.NotFound {
		return err
	}
	return v.report(kind, where, what, repair)
}
