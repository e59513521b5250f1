// Command drive is `make demo`: it acts as the portal and as oneCentral's people against a running `make run`, for a
// reseller and for a solutions partner, from an empty cart to a completed order, twice each, the second time with a
// mixed cart. It knows nothing but the HTTP interface and the folder where mail lands, prints each step, and exits with
// 1 at anything it did not expect. It can run as often as one likes on the same data.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"onecentral.nl/ordering/functions/dev/demo"
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
	err := drive(ctx, os.Stdout, strings.TrimRight(*base, "/"), *data, *step)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "\nThe demonstration FAILED:", err)
		os.Exit(1)
	}
	fmt.Printf("\nAll as expected, in %.1f s.\n", time.Since(began).Seconds())
}

// drive plays the whole and returns the first surprise.
func drive(ctx context.Context, out io.Writer, base, data string, step time.Duration) (err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	defer caught(&err)
	s := &stage{ctx: ctx, out: out, base: base, box: &mailbox{folder: filepath.Join(data, "mail")}, folder: filepath.Join(data, "demo"), patience: step}
	s.ready()
	s.box.forget()
	s.play(demo.Noordlicht, reseller())
	s.play(demo.StadsIT, solutions())
	s.papers()
	return nil
}
