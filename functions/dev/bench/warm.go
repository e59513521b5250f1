package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// warmed is a running function with the events that it is given one after the other, and what each took of a processor.
type warmed struct {
	*lambda
	next func(tag string) []byte // tag is the ETag of the answer before, empty for the first event
	tag  string
	each sample
}

// warm measures the processor time of cart for a command of one read and one write, in slices in turn with the minimal
// function that does one PutItem, and with one that does as many calls as the command.
func (c *cloud) warm(ctx context.Context) (figures []figure, err error) {
	command, err := c.termWaiver(ctx)
	if err != nil {
		return nil, err
	}
	bare := func(method string) func(string) []byte {
		return func(string) []byte { return c.toMinimal(method, strings.Repeat("x", 1000)) }
	}
	cart, put, both := &warmed{next: command}, &warmed{next: bare(http.MethodPut)}, &warmed{next: bare(http.MethodPatch)}
	for _, w := range []*warmed{cart, put, both} {
		program := minimal
		if w == cart {
			program = "cart"
		}
		if w.lambda, err = c.launch(ctx, program); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, w.stop()) }()
	}
	for range warmSlices {
		if err := errors.Join(cart.slice(), put.slice(), both.slice()); err != nil {
			return nil, err
		}
	}
	detail := strings.Join([]string{
		describe("cart, of a processor", cart.each), describe("minimal, one PutItem", put.each), describe("minimal, a GetItem and a transaction of one Put", both.each),
	}, "; ")
	return []figure{
		{"warm command", "× a minimal PutItem", cart.each.at(0) / put.each.at(0), detail},
		{"warm command, same calls", "× minimal with as many calls", cart.each.at(0) / both.each.at(0), "as above"},
	}, nil
}

// slice lets the function work, and adds what one event took on average.
func (w *warmed) slice() error {
	var before, after time.Duration
	var err error
	for n := range warmEvents + 1 {
		if n == 1 { // the first of a slice has the caches of the processor to fill
			if before, err = processor(w.process.Process.Pid); err != nil {
				return err
			}
		}
		r, _, err := w.request(w.next(w.tag))
		if err != nil {
			return err
		}
		w.tag = r.Headers["Etag"]
	}
	if after, err = processor(w.process.Process.Pid); err == nil {
		w.each.add((after - before) / warmEvents)
	}
	return err
}

// termWaiver fills a cart, and returns the commands that record a waiver in it, each on what the one before left.
func (c *cloud) termWaiver(ctx context.Context) (func(tag string) []byte, error) {
	user := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser))
	opened, err := c.cases.Carts.OpenCart(ctx, user, ordering.Idempotency{}, seed.Korenaar)
	if err != nil {
		return nil, err
	}
	server := ordering.ItemInput{Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2}, TermMonths: 12}
	filled, err := c.cases.Carts.AddItems(ctx, user, ordering.Idempotency{}, seed.Korenaar, opened.Cart.Tag(), []ordering.ItemInput{server, server, server})
	if err != nil {
		return nil, err
	}
	n := 0
	return func(tag string) []byte {
		n++ // what is recorded already would not be written
		tag = cmp.Or(tag, `"`+filled.Cart.Tag()+`"`)
		body := fmt.Sprintf(`{"name":"Mirjam de Vliet %d","date":"%s"}`, n, calendar.On(time.Now()))
		return c.request(c.user, http.MethodPut, "/v1/carts/"+string(seed.Korenaar)+"/term-waiver", body, map[string]string{"If-Match": tag})
	}, nil
}
