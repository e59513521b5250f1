// Command server is the whole product in one process: the API, the pages, the jobs and the sweep.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
)

func main() {
	log := boot.Log(os.Stdout, "server")
	if err := run(log); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func run(log *slog.Logger) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	e, err := boot.Load(os.Getenv, boot.Everything)
	if err != nil {
		return err
	}
	h, err := host.New(ctx, e, log)
	if err != nil {
		return err
	}
	return h.Run(ctx, nil)
}
