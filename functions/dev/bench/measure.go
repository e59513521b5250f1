package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"time"
)

// How much is measured: enough that medians hold still on a quiet machine, little enough for a coffee.
const (
	itemsAdded   = 300
	coldStarts   = 150
	warmSlices   = 8
	warmEvents   = 250
	readyWaits   = 40
	growthRounds = 90
	orderSlices  = 5
	ordersEach   = 24
	ordersAtOnce = 8
	pageViews    = 50
)

// figure is one measured number, with the reference that was measured in the same run.
type figure struct {
	Name, Unit string
	Value      float64 // not a number when it could not be measured
	// Detail tells the medians and minima that the value rests on, or why there is none.
	Detail string
}

func (f figure) measured() bool { return !math.IsNaN(f.Value) }

// bench is what a run measures with.
type bench struct {
	server    string // the program of make run
	functions string // the folder with the programs of the functions
	folder    string // for data
	docs      string
	most      int // quotes up to which growth is measured
	only      string
}

// measure takes every figure, in the order of the page.
func (b bench) measure(ctx context.Context) ([]figure, error) {
	var all []figure
	for _, part := range []struct {
		name string
		take func(context.Context) ([]figure, error)
	}{
		{"item", b.addItem}, {"documents", b.documents}, {"functions", b.onCloud}, {"growth", b.growth}, {"server", b.served}, {"cost", b.cost},
	} {
		if b.only != "" && b.only != part.name {
			continue
		}
		began := time.Now()
		figures, err := part.take(ctx)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", part.name, err)
		}
		fmt.Fprintf(os.Stderr, "%s, measured in %s\n", part.name, time.Since(began).Round(time.Second))
		for _, f := range figures {
			fmt.Fprintf(os.Stderr, "  %s: %s (%s)\n", f.Name, f.reading(), f.Detail)
		}
		all = append(all, figures...)
	}
	return all, nil
}

// onCloud measures the functions.
func (b bench) onCloud(ctx context.Context) (figures []figure, err error) {
	c, err := newCloud(ctx, b.functions)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.close(context.WithoutCancel(ctx))) }()
	return concat(ctx, c.starts, c.firstAnswer, c.warm, c.memory)
}

// served measures the server.
func (b bench) served(ctx context.Context) (figures []figure, err error) {
	data := filepath.Join(b.folder, "data")
	if err := stock(ctx, data); err != nil {
		return nil, err
	}
	s, err := start(ctx, b.server, data)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	if _, err := s.settled(); err != nil { // the seed's own order
		return nil, err
	}
	if s.desk, err = newDesk(ctx, s.base); err != nil {
		return nil, err
	}
	return concat(ctx, s.ready, s.wholeOrders, s.pages, s.quotes, s.memory)
}

// concat takes figures one after the other.
func concat(ctx context.Context, parts ...func(context.Context) ([]figure, error)) ([]figure, error) {
	var all []figure
	for _, part := range parts {
		figures, err := part(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, figures...)
	}
	return all, nil
}
