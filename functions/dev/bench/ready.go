package main

import (
	"context"
	"time"
)

// ready measures from the answer to the last approval until the document can be had, one at a time.
func (s *server) ready(ctx context.Context) ([]figure, error) {
	customer, err := s.desk.customer(ctx, "Wachttijd B.V.")
	if err != nil {
		return nil, err
	}
	var waits, bare sample
	for range readyWaits {
		v, err := s.desk.request(ctx, customer, items())
		if err != nil {
			return nil, err
		}
		time.Sleep(200 * time.Millisecond) // the mails that ask for the approval are out
		if err := s.desk.approve(ctx, v); err != nil {
			return nil, err
		}
		if err := waits.timed(func() error { return s.desk.document(ctx, v, time.Millisecond) }); err != nil {
			return nil, err
		}
		if err := s.bareCommits(5, &bare); err != nil {
			return nil, err
		}
	}
	return []figure{{"approval to document ready", "ms, p50", waits.median(), describe("wait", waits) + "; " + describe("bare bolt commit", bare)}}, nil
}
