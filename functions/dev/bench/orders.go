package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

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
func (s *server) orders(ctx context.Context, d desk, customers []string, count int) (float64, error) {
	began, faults := time.Now(), make([]error, len(customers))
	var left atomic.Int64
	left.Store(int64(count))
	var working sync.WaitGroup
	for i, customer := range customers {
		working.Go(func() {
			for left.Add(-1) >= 0 && faults[i] == nil {
				faults[i] = d.whole(ctx, customer)
			}
		})
	}
	working.Wait()
	last, err := s.settled()
	return float64(count) / last.Sub(began).Seconds(), errors.Join(append(faults, err)...)
}
