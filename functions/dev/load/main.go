// Command load fills the table that TABLE names with the demonstration's catalogue, people, partners, customers and
// services, as `make run` does with its own. It is for local clouds, where no process is there at the start to do it.
// With -order it also makes the demonstration's open order, beside whatever does the jobs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/tables"
)

func main() {
	order := flag.Duration("order", 0, "make the open order too, and wait so long for the jobs that it needs")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := load(ctx, os.Getenv("TABLE"), *order)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func load(ctx context.Context, address string, patience time.Duration) (err error) {
	driver, err := tables.Open(ctx, address)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	desk, err := boot.Desk(driver, slog.Default())
	if err != nil {
		return err
	}
	if err := demo.Load(ctx, desk); err != nil || patience == 0 {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return demo.Order(ctx, desk, time.Second)
}
