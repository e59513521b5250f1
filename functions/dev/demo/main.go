// Command demo is `make demo`: it acts as the portal and as oneCentral's people against a running `make run`, for a
// reseller and for a solutions partner, from an empty cart to a completed order, twice each, the second time with a
// mixed cart. It knows nothing but the HTTP interface and the folder where mail lands, prints each step, and exits with
// 1 at anything it did not expect. It can run as often as one likes on the same data.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
)

// patience is how long the whole may take.
const patience = 2 * time.Minute

func main() {
	base := flag.String("base", "http://127.0.0.1:8080", "where the server is, as its BASE_URL says")
	data := flag.String("data", "./.data", "the server's data folder: mails are read in mail/, PDFs are saved in demo/")
	step := flag.Duration("patience", 30*time.Second, "how long a step may wait for the server and its jobs")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	began := time.Now()
	s := newSession(ctx, os.Stdout, strings.TrimRight(*base, "/"), *data)
	s.patience = *step
	err := s.demonstrate()
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "\nThe demonstration FAILED:", err)
		os.Exit(1)
	}
	fmt.Printf("\nAll as expected, in %.1f s.\n", time.Since(began).Seconds())
}

// demonstrate runs every scenario and returns the first failure.
func (s *session) demonstrate() (err error) {
	var stop context.CancelFunc
	s.ctx, stop = context.WithTimeout(s.ctx, patience)
	defer stop()
	defer caught(&err)
	s.ready()
	s.box.forget()
	s.perform(seed.Noordlicht, reseller())
	s.perform(seed.StadsIT, solutions())
	s.listFiles()
	return nil
}
