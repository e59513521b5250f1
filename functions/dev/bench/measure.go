package main

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"time"
)

// How much is measured: enough that medians hold still on a quiet machine, little enough for a coffee.
const (
	itemsAdded   = 300
	readyWaits   = 40
	orderSlices  = 5
	ordersEach   = 24
	ordersAtOnce = 8
	pageViews    = 50
)

// figure is one measured number, with the reference that was measured in the same run.
type figure struct {
	Name, Unit string
	Value      float64
	// Detail tells the medians and minima that the value rests on.
	Detail string
}

// measure takes every figure, in the order of the page.
func measure(ctx context.Context, program, folder string) ([]figure, error) {
	added, bare, err := addItem(ctx, folder, itemsAdded)
	if err != nil {
		return nil, err
	}
	figures := []figure{{
		"add an item", "× a bare commit", added.median() / bare.median(),
		describe("use case", added) + "; " + describe("bare bolt commit of the same bytes", bare),
	}}
	drawn, err := documents(ctx)
	if err != nil {
		return nil, err
	}
	data := filepath.Join(folder, "data")
	if err := stock(ctx, data); err != nil {
		return nil, err
	}
	s, err := start(ctx, program, data)
	if err != nil {
		return nil, err
	}
	served, err := measureServer(ctx, s, filepath.Join(folder, "bare.db"))
	return slices.Concat(figures, drawn, served), errors.Join(err, s.stop())
}

func measureServer(ctx context.Context, s *server, bareFile string) ([]figure, error) {
	if _, err := s.settled(); err != nil { // the seed's own order
		return nil, err
	}
	d, err := newDesk(ctx, s.base)
	if err != nil {
		return nil, err
	}
	shown, err := pages(ctx, s)
	if err != nil {
		return nil, err
	}
	ready, readyBare, err := ready(ctx, d, bareFile)
	if err != nil {
		return nil, err
	}
	whole, wholeBare, err := wholeOrders(ctx, s, d, bareFile)
	if err != nil {
		return nil, err
	}
	return append([]figure{
		{"approval to document ready", "ms, p50", ready.median(), describe("wait", ready) + "; " + describe("bare bolt commit", readyBare)},
		{"whole orders", "a second, best slice", whole.at(1), describeRate(whole) + "; " + describe("bare bolt commit", wholeBare)},
	}, shown...), nil
}

// ready measures from the answer to the last approval until the document can be had, one at a time.
func ready(ctx context.Context, d desk, bareFile string) (waits, bare sample, err error) {
	customer, err := d.customer(ctx, "Wachttijd B.V.")
	if err != nil {
		return nil, nil, err
	}
	for range readyWaits {
		v, err := d.request(ctx, customer)
		if err != nil {
			return nil, nil, err
		}
		time.Sleep(200 * time.Millisecond) // the mails that ask for the approval are out
		if err := d.approve(ctx, v); err != nil {
			return nil, nil, err
		}
		if err := waits.timed(func() error { return d.document(ctx, v, time.Millisecond) }); err != nil {
			return nil, nil, err
		}
		if err := bareCommits(bareFile, 5, &bare); err != nil {
			return nil, nil, err
		}
	}
	return waits, bare, nil
}

// wholeOrders measures in slices, bare commits between them.
func wholeOrders(ctx context.Context, s *server, d desk, bareFile string) (rates, bare sample, err error) {
	customers, err := d.customers(ctx, ordersAtOnce)
	if err != nil {
		return nil, nil, err
	}
	for range orderSlices {
		rate, err := s.orders(ctx, d, customers, ordersEach)
		if err != nil {
			return nil, nil, err
		}
		rates = append(rates, rate)
		if err := bareCommits(bareFile, 20, &bare); err != nil {
			return nil, nil, err
		}
	}
	return rates, bare, nil
}
