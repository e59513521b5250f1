package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table/bolt"
)

// stocked are the partners whose inventory is brought to so many services before the server starts.
func stocked() map[ordering.PartnerID]int {
	return map[ordering.PartnerID]int{seed.Noordlicht: 25, seed.Deltacom: 500}
}

// stock loads the demonstration's data, and copies services until there are enough.
func stock(ctx context.Context, data string) (err error) {
	driver, err := bolt.Open(filepath.Join(data, "table.db"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
	if err != nil {
		return err
	}
	if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
		return err
	}
	s := store.New(driver)
	for partner, count := range stocked() {
		there, next, err := s.ServicesOf(ctx, partner, "", ordering.Page{Limit: count})
		if err != nil || len(there) == 0 || next != "" {
			return fmt.Errorf("stocking %s with %d services: %d there, %w", partner, count, len(there), err)
		}
		for n := len(there); n < count; n++ {
			another := *there[0]
			another.ID = ordering.ServiceID(fmt.Sprintf("%s-copy-%d", partner, n))
			if err := s.Update(ctx, func(tx ordering.Tx) error { tx.Save(&another); return nil }); err != nil {
				return err
			}
		}
	}
	return nil
}

// browse opens an address as a browser does, or sends a form to it, and returns the page and where it is.
func (p person) browse(ctx context.Context, address string, form url.Values) (body []byte, at *url.URL, err error) {
	method := http.MethodGet
	if form != nil {
		method = http.MethodPost
	}
	r, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, nil, err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	browser := *p.client
	browser.CheckRedirect = nil
	said, err := browser.Do(r)
	if err != nil {
		return nil, nil, err
	}
	body, err = io.ReadAll(said.Body)
	if err = errors.Join(err, said.Body.Close()); err == nil && said.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s %s: %d %.300s", method, address, said.StatusCode, body)
	}
	return body, said.Request.URL, err
}

var loginForm = regexp.MustCompile(`(?s)action="([^"]*)".*name="id" value="([^"]*)"`)

// enter logs in through the page of the development issuer.
func (p person) enter(ctx context.Context, username string) error {
	body, at, err := p.browse(ctx, p.base+"/login", nil)
	if err != nil {
		return err
	}
	form := loginForm.FindSubmatch(body)
	if form == nil {
		return fmt.Errorf("%s is no login: %.500s", at, body)
	}
	action, err := at.Parse(string(form[1]))
	if err != nil {
		return err
	}
	_, _, err = p.browse(ctx, action.String(), url.Values{"id": {string(form[2])}, "username": {username}})
	return err
}

// pages measures the services overview and the page of a quote, of partners with few and with many services.
func (s *server) pages(ctx context.Context) ([]figure, error) {
	var figures []figure
	for _, partner := range []ordering.PartnerID{seed.Noordlicht, seed.Deltacom} {
		username := seed.Find(partner, ordering.PartnerUser).Username
		p, err := login(ctx, s.base, username)
		if err != nil {
			return nil, err
		}
		if err := p.enter(ctx, username); err != nil {
			return nil, err
		}
		overview, err := p.page(ctx, "/services", fmt.Sprintf("services overview of %d", stocked()[partner]))
		if err != nil {
			return nil, err
		}
		figures = append(figures, overview...)
	}
	return figures, nil
}

// quotes measures the page of a quote of few items, and of as many as there can be.
func (s *server) quotes(ctx context.Context) ([]figure, error) {
	username := seed.Find(seed.Noordlicht, ordering.PartnerUser).Username
	if err := s.desk.user.enter(ctx, username); err != nil {
		return nil, err
	}
	customer, err := s.desk.customer(ctx, "Grootverbruik B.V.")
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, count := range []int{25, ordering.MaxItems} {
		var some []fields
		for n := range count {
			some = append(some, fields{"action": "add", "offering": "host-vps", "configuration": fields{"tier": "m", "units": 2}, "termMonths": 12, "reference": fmt.Sprint("PO-", n)})
		}
		v, err := s.desk.request(ctx, customer, some)
		if err != nil {
			return nil, err
		}
		shown, err := s.desk.user.page(ctx, "/quotes/"+v.Quote, fmt.Sprintf("quote of %d", count))
		if err != nil {
			return nil, err
		}
		figures = append(figures, shown...)
	}
	return figures, nil
}

// page measures the time to an answer, and its bytes.
func (p person) page(ctx context.Context, path, name string) ([]figure, error) {
	var times sample
	size := 0
	for range pageViews {
		if err := times.timed(func() error {
			body, at, err := p.browse(ctx, p.base+path, nil)
			if size = len(body); err == nil && at.Path != path {
				err = fmt.Errorf("%s led to %s", path, at)
			}
			return err
		}); err != nil {
			return nil, err
		}
	}
	return []figure{
		{name + ", time", "ms, p50", times.median(), describe("answer", times)},
		{name + ", size", "kB", float64(size) / 1000, "the page alone, not compressed"},
	}, nil
}
