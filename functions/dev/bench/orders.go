package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// wholeOrders measures in slices, bare commits between them.
func (s *server) wholeOrders(ctx context.Context) ([]figure, error) {
	customers, err := s.desk.customers(ctx, ordersAtOnce)
	if err != nil {
		return nil, err
	}
	var rates, bare sample
	for range orderSlices {
		rate, err := s.orders(ctx, customers, ordersEach)
		if err != nil {
			return nil, err
		}
		rates = append(rates, rate)
		if err := s.bareCommits(20, &bare); err != nil {
			return nil, err
		}
	}
	return []figure{{"whole orders", "a second, best slice", rates.at(1), describeRate(rates) + "; " + describe("bare bolt commit", bare)}}, nil
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
	began, faults := time.Now(), make([]error, len(customers))
	var left atomic.Int64
	left.Store(int64(count))
	var working sync.WaitGroup
	for i, customer := range customers {
		working.Go(func() {
			for left.Add(-1) >= 0 && faults[i] == nil {
				faults[i] = s.desk.whole(ctx, customer)
			}
		})
	}
	working.Wait()
	last, err := s.settled()
	return float64(count) / last.Sub(began).Seconds(), errors.Join(append(faults, err)...)
}
