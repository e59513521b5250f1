package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/doctor"
	"onecentral.nl/ordering/shared/store"
)

// Examine writes a line to out for everything that is wrong with the table and the documents, and a last one that counts.
// It repairs what can be when it is told to. It returns an error when something is left to people.
func Examine(ctx context.Context, e boot.Environment, repair bool, out io.Writer) (err error) {
	driver, err := tables.Open(ctx, e.Table)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	files, _, err := blobs.Open(ctx, e.Blobs, e.Base, e.FileSecret)
	if err = errors.Join(err, belongs(ctx, e, driver, files)); err != nil {
		return err
	}
	found := 0
	var unsaid error
	d := doctor.Doctor{
		Driver: driver, Store: store.New(driver, store.Log(slog.New(slog.DiscardHandler))), Files: files, Now: time.Now, Repair: repair,
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
