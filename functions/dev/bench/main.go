// Command bench is `make bench`: it measures what docs/performance.md tells, each figure beside its reference in the same
// run, writes that page, and exits with 1 when a figure is worse than docs/budgets.json allows.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
)

func main() {
	slog.SetLogLoggerLevel(slog.LevelWarn)
	b := bench{}
	flag.StringVar(&b.server, "server", ".build/dev", "the program of make run")
	flag.StringVar(&b.functions, "functions", ".build/bench", "the folder with the programs of the functions")
	flag.IntVar(&b.most, "quotes", 100_000, "how many quotes of one partner growth is measured up to")
	flag.StringVar(&b.docs, "docs", "docs", "where budgets.json is, and performance.md goes")
	flag.StringVar(&b.only, "only", "", "measure figures of this name alone, and write nothing")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, b)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, b bench) (err error) {
	limits, err := readBudgets(b.docs)
	if err != nil {
		return err
	}
	if b.folder, err = os.MkdirTemp(".build", "bench-"); err != nil { // on the disk of the project: that in memory has no fsync
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(b.folder)) }()
	figures, err := b.measure(ctx)
	if err != nil || b.only != "" {
		return err
	}
	if err := report(b.docs, figures, limits); err != nil {
		return err
	}
	return limits.broken(figures)
}
