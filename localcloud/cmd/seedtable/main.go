// Command seedtable fills the table that TABLE names with the demonstration's catalogue, people, partners, customers and
// services, as `make run` does with its own: in a local cloud no process of ours is there at the start to do it. With
// -order it also makes the demonstration's open order, beside whatever does the jobs.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"log/slog"
	"os"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/tables"
)

func main() {
	order := flag.Duration("order", 0, "make the open order too, and wait so long for the jobs that it needs")
	flag.Parse()
	if err := fill(context.Background(), os.Getenv("TABLE"), os.Getenv("BLOBS"), *order); err != nil {
		log.Fatal("seedtable: ", err)
	}
}

func fill(ctx context.Context, address, documents string, patience time.Duration) (err error) {
	driver, err := tables.Open(ctx, address)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	cases, err := boot.UseCases(driver, slog.Default(), time.Now)
	if err != nil {
		return err
	}
	if err := seed.Load(ctx, cases, driver, time.Now()); err != nil || patience == 0 {
		return err
	}
	files, _, err := blobs.Open(ctx, documents, "", nil)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return seed.Order(ctx, cases, files.Digest, time.Second)
}
