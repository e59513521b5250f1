package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/doctor"
	"onecentral.nl/ordering/shared/store"
)

// Examine writes a line to out for everything that is wrong with the table and the documents, and a last one that counts.
// It repairs what can be when it is told to. It returns an error when something is left to people.
func Examine(ctx context.Context, e boot.Environment, repair bool, out io.Writer) (err error) {
	parts, err := Open(ctx, e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, parts.Table.Close()) }()
	found := 0
	var unsaid error
	d := doctor.Doctor{
		Driver: parts.Table, Store: store.New(parts.Table, store.Log(slog.New(slog.DiscardHandler))), Files: parts.Files, Now: time.Now, Repair: repair,
		Report: func(f doctor.Finding) {
			found++
			_, err := fmt.Fprintln(out, f)
			unsaid = errors.Join(unsaid, err)
		},
	}
	left, err := d.Examine(ctx)
	if err = errors.Join(err, unsaid); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "%d found, %d left\n", found, left); err != nil || left == 0 {
		return err
	}
	return fmt.Errorf("host.Examine: %d things are wrong", left)
}
