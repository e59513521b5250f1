package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// wholeOrders measures in slices, those of Vendure and bare commits between them.
func (s *server) wholeOrders(ctx context.Context) (figures []figure, err error) {
	customers, err := s.desk.customers(ctx, ordersAtOnce)
	if err != nil {
		return nil, err
	}
	shop, missing := startVendure(ctx, vendureProgram)
	if missing == nil {
		defer func() { err = errors.Join(err, shop.stop()) }()
		if _, err := shop.orders(ctx, ordersEach); err != nil { // until Node.js has compiled what is used
			return nil, err
		}
	}
	var rates, reference, bare sample
	for range orderSlices {
		rate, err := s.orders(ctx, customers, ordersEach)
		if err != nil {
			return nil, err
		}
		rates = append(rates, rate)
		if missing == nil {
			if rate, err = shop.orders(ctx, ordersEach); err != nil {
				return nil, err
			}
			reference = append(reference, rate)
		}
		if err := s.bareCommits(20, &bare); err != nil {
			return nil, err
		}
	}
	return []figure{
		{"whole orders", "a second, best slice", rates.at(1), describeRate(rates) + "; " + describe("bare bolt commit", bare)},
		againstVendure(rates, reference, missing),
	}, nil
}

// customers makes so many customers: each has one cart.
func (d desk) customers(ctx context.Context, count int) ([]string, error) {
	made := make([]string, count)
	for i := range made {
		var err error
		if made[i], err = d.customer(ctx, fmt.Sprint("Meting ", i, " B.V.")); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// orders makes whole orders, for all the customers at once, and returns how many per second: until the last mail is out.
func (s *server) orders(ctx context.Context, customers []string, count int) (float64, error) {
	began := time.Now()
	if err := atOnce(count, len(customers), func(i int) error { return s.desk.whole(ctx, customers[i]) }); err != nil {
		return 0, err
	}
	last, err := s.settled()
	return float64(count) / last.Sub(began).Seconds(), err
}

// atOnce does count pieces of work in so many goroutines, each until one of its own fails.
func atOnce(count, goroutines int, work func(goroutine int) error) error {
	faults := make([]error, goroutines)
	var left atomic.Int64
	left.Store(int64(count))
	var working sync.WaitGroup
	for i := range faults {
		working.Go(func() {
			for left.Add(-1) >= 0 && faults[i] == nil {
				faults[i] = work(i)
			}
		})
	}
	working.Wait()
	return errors.Join(faults...)
}
