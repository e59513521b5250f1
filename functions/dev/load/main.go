// Command load fills the table that TABLE names with the demonstration's catalogue, people, partners, customers and
// services, as `make run` does with its own. It is for local clouds, where no process is there at the start to do it.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"onecentral.nl/ordering/functions/dev/demo"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/tables"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := load(ctx, os.Getenv("TABLE"))
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func load(ctx context.Context, address string) (err error) {
	driver, err := tables.Open(ctx, address)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	desk, err := boot.Desk(driver)
	if err != nil {
		return err
	}
	return demo.Load(ctx, desk)
}
