// Command bench is `make bench`: it measures what docs/performance.md tells, each figure beside its reference in the same
// run, writes that page, and exits with 1 when a figure is worse than docs/budgets.json allows.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	server := flag.String("server", ".build/dev", "the program of make run")
	docs := flag.String("docs", "docs", "where budgets.json is, and performance.md goes")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, *server, *docs)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, program, docs string) (err error) {
	limits, err := readBudgets(docs)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp(".build", "bench-") // on the disk of the project: that in memory has no fsync
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	figures, err := measure(ctx, program, folder)
	if err != nil {
		return err
	}
	if err := report(docs, figures, limits); err != nil {
		return err
	}
	return limits.broken(figures)
}
