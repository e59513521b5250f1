// Command dev is what `make run` starts: server, with a development OpenID issuer in it and the demonstration's people
// and data. It is never deployed.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
)

func main() {
	slog.SetLogLoggerLevel(slog.LevelWarn)
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "dev:", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	settings, err := settings(os.Getenv)
	if err != nil {
		return err
	}
	e, err := boot.Load(settings.getenv, boot.Everything)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	h, err := host.New(ctx, e, log)
	if err != nil {
		return err
	}
	provider, err := settings.issuer(e)
	if err != nil {
		return err
	}
	h.Mount("/issuer/", provider)
	if err := seed.Load(ctx, h.UseCases, h.Driver, time.Now()); err != nil {
		return err
	}
	return h.Run(ctx, func(net.Addr) {
		welcome(os.Stdout, e, settings.data)
		go func() {
			if err := seed.Order(ctx, h.UseCases, h.Files.Digest, 100*time.Millisecond); err != nil && ctx.Err() == nil {
				log.Error("the demonstration's open order was not made", "error", err)
			}
		}()
	})
}
