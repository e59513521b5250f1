// Command server is the whole product in one process: the API, the pages, the jobs and the sweep. `server doctor` examines the table
// and the documents instead, and `server doctor -repair` repairs what can be. `server verify bundle.zip` verifies the proof of an order,
// `server export anna@onecentral.nl` writes what is kept of a person.
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

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/bundle"
)

func main() {
	log := boot.Log(os.Stdout, "server")
	if err := run(log, os.Args[1:]); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func run(log *slog.Logger, args []string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch {
	case len(args) == 0:
		return serve(ctx, log)
	case args[0] == "doctor":
		return examine(ctx, args[1:])
	case args[0] == "verify" && len(args) == 2:
		return verify(args[1])
	case args[0] == "export" && len(args) == 2:
		return export(ctx, args[1])
	}
	return fmt.Errorf("there is no command %q: want none to serve, doctor, verify with a file, or export with whom", args)
}

func serve(ctx context.Context, log *slog.Logger) error {
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

// verify needs no settings and asks nobody.
func verify(path string) error {
	body, err := os.ReadFile(path) //nolint:gosec // whoever runs it names the file
	if err != nil {
		return err
	}
	p := bundle.Verify(body)
	if len(p.Faults) > 0 {
		return fmt.Errorf("%s proves nothing:\n%w", path, errors.Join(p.Faults...))
	}
	_, err = fmt.Printf("%s is as it was sealed by the key %s, of which the SHA-256 is\n%s\nCompare it with the one that was published.\n", p.Order, p.Key, p.Fingerprint)
	return err
}

func examine(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("doctor", flag.ContinueOnError)
	repair := flags.Bool("repair", false, "repair what can be")
	if err := flags.Parse(args); err != nil {
		return err
	}
	e, err := boot.Load(os.Getenv, boot.Documents)
	if err != nil {
		return err
	}
	return host.Examine(ctx, e, *repair, os.Stdout)
}

func export(ctx context.Context, person string) error {
	e, err := boot.Load(os.Getenv, boot.Nothing)
	if err != nil {
		return err
	}
	return host.Export(ctx, e, person, os.Stdout)
}
