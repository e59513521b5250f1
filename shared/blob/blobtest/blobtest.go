// Package blobtest is the conformance suite of blob.Store: what it accepts may hold the product's documents. A
// driver's test calls Run once; the checks return errors instead of failing a test, so that a test can also show which
// check finds which fault.
package blobtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
)

// Fixture is an empty store and what is needed to follow its links.
type Fixture struct {
	Store blob.Store
	// Client follows links.
	Client *http.Client
	// Host is put before links that are relative ("http://127.0.0.1:1234"); empty for a driver whose links are absolute.
	Host string
	// Pass lets time pass for the links: a driver on an injected clock moves it, another sleeps.
	Pass func(time.Duration)
}

// Check is one rule of the contract; Run returns what is wrong with the store, nil for nothing.
type Check struct {
	Name string
	Run  func(ctx context.Context, f Fixture) error
}

// Run runs every check as a subtest on a store of its own.
func Run(t *testing.T, open func(t *testing.T) Fixture) {
	t.Helper()
	for _, c := range Checks() {
		t.Run(c.Name, func(t *testing.T) {
			if err := c.Run(t.Context(), open(t)); err != nil {
				t.Error(err)
			}
		})
	}
}

// Checks lists the rules of the contract.
func Checks() []Check {
	return []Check{
		{"what was put is got back, byte for byte", roundTrip},
		{"an absent key is not found", notFound},
		{"the same bytes again are success, other bytes are refused and change nothing", conditional},
		{"of fifty writers of different bytes one wins", raceOfWriters},
		{"fifty writers of the same bytes all succeed", raceOfEquals},
		{"malformed arguments are refused", malformed},
		{"a deleted object is gone and its key is free", deletion},
		{"the keys below a key are listed", listed},
		{"a cancelled context stops every method", cancelled},
		{"a link shows the object inline, or lets it be saved, under its name and type", linkWorks},
		{"a link dies when its time has passed", linkExpires},
		{"a changed link is refused", linkTampered},
		{"a link reads and never writes", linkReadsOnly},
	}
}

const pdf = "application/pdf"

func roundTrip(ctx context.Context, f Fixture) error {
	for key, o := range map[string]blob.Object{
		"empty":                       {ContentType: "text/plain; charset=utf-8"},
		"quotes/OFF-2026-00042/1.pdf": {ContentType: pdf, Body: []byte("%PDF-1.7 \x00\xff\r\n\n\r")},
		"quotes/OFF-2026-00042/2.pdf": {ContentType: pdf, Body: bytes.Repeat([]byte("0123456789abcdef"), 1<<16)},
		"A_b-c.d/E":                   {ContentType: "image/png", Body: []byte{0x89}},
	} {
		if err := f.Store.Put(ctx, key, o.ContentType, o.Body); err != nil {
			return err
		}
		if err := holds(ctx, f, key, o.ContentType, o.Body); err != nil {
			return err
		}
	}
	return nil
}

// holds says how what is stored under key differs from what is expected.
func holds(ctx context.Context, f Fixture, key, contentType string, body []byte) error {
	got, err := f.Store.Get(ctx, key)
	switch {
	case err != nil:
		return err
	case !bytes.Equal(got.Body, body):
		return fmt.Errorf("%s: %d bytes came back, not the %d that were put", key, len(got.Body), len(body))
	case got.ContentType != contentType:
		return fmt.Errorf("%s: content type %q, want %q", key, got.ContentType, contentType)
	case got.SHA256 != sha256.Sum256(body):
		return fmt.Errorf("%s: digest %x is not that of the bytes", key, got.SHA256)
	}
	return nil
}

func notFound(ctx context.Context, f Fixture) error {
	if err := f.Store.Put(ctx, "a/b", pdf, []byte("x")); err != nil {
		return err
	}
	for _, key := range []string{"c", "a/c", "a", "a/b/c"} {
		if _, err := f.Store.Get(ctx, key); !errors.Is(err, blob.ErrNotFound) {
			return fmt.Errorf("Get(%q) = %v, want ErrNotFound", key, err)
		}
	}
	return nil
}

func conditional(ctx context.Context, f Fixture) error {
	first, other := []byte("the first render"), []byte("another render")
	for i, put := range []struct {
		contentType string
		body        []byte
		want        error
	}{
		{pdf, first, nil},
		{pdf, first, nil},
		{pdf, other, blob.ErrExists},
		{pdf, first[:5], blob.ErrExists},
		{pdf, nil, blob.ErrExists},
		{"text/plain", other, blob.ErrExists},
		{"text/plain", first, nil},
	} {
		if err := f.Store.Put(ctx, "document", put.contentType, put.body); !errors.Is(err, put.want) {
			return fmt.Errorf("put %d: %v, want %v", i, err, put.want)
		}
		if err := holds(ctx, f, "document", pdf, first); err != nil {
			return fmt.Errorf("after put %d: %w", i, err)
		}
	}
	return nil
}

const writers = 50

func raceOfWriters(ctx context.Context, f Fixture) error {
	contentType := func(i int) string { return fmt.Sprintf("application/pdf; writer=%d", i) }
	body := func(i int) []byte { return bytes.Repeat([]byte{byte(i)}, 10_000+i) }
	errs := race(func(i int) error { return f.Store.Put(ctx, "race/document", contentType(i), body(i)) })
	winner := -1
	for i, err := range errs {
		switch {
		case err == nil && winner >= 0:
			return fmt.Errorf("writers %d and %d were both told that they won", winner, i)
		case err == nil:
			winner = i
		case !errors.Is(err, blob.ErrExists):
			return fmt.Errorf("writer %d: %w", i, err)
		}
	}
	if winner < 0 {
		return errors.New("no writer won")
	}
	return holds(ctx, f, "race/document", contentType(winner), body(winner))
}

func raceOfEquals(ctx context.Context, f Fixture) error {
	body := bytes.Repeat([]byte("same"), 10_000)
	if err := errors.Join(race(func(int) error { return f.Store.Put(ctx, "race/equal", pdf, body) })...); err != nil {
		return err
	}
	return holds(ctx, f, "race/equal", pdf, body)
}

// race calls write from all writers at one moment.
func race(write func(i int) error) []error {
	errs := make([]error, writers)
	start := make(chan struct{})
	var wg sync.WaitGroup
	for i := range errs {
		wg.Go(func() {
			<-start
			errs[i] = write(i)
		})
	}
	close(start)
	wg.Wait()
	return errs
}

func malformed(ctx context.Context, f Fixture) error {
	for _, key := range []string{
		"", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", ".hidden", "a b", "a\x00b", "a\r\nb", `a\b`, "é", "a?b", "a%2e", strings.Repeat("k/", 500) + "k",
	} {
		_, getErr := f.Store.Get(ctx, key)
		_, urlErr := f.Store.URL(ctx, key, time.Minute, "a.pdf")
		_, downloadErr := f.Store.DownloadURL(ctx, key, time.Minute, "a.pdf")
		for method, err := range map[string]error{
			"Put": f.Store.Put(ctx, key, pdf, []byte("x")), "Get": getErr, "Delete": f.Store.Delete(ctx, key), "URL": urlErr, "DownloadURL": downloadErr,
		} {
			if !errors.Is(err, blob.ErrKey) {
				return fmt.Errorf("%s(%q) = %v, want ErrKey", method, key, err)
			}
		}
	}
	for _, contentType := range []string{"", "pdf", "text/plain\r\nX: y"} {
		if err := f.Store.Put(ctx, "a", contentType, []byte("x")); !errors.Is(err, blob.ErrContentType) {
			return fmt.Errorf("content type %q: %v, want ErrContentType", contentType, err)
		}
	}
	for _, valid := range []time.Duration{0, -time.Minute, blob.MaxValid + time.Second} {
		if _, err := f.Store.URL(ctx, "a", valid, "a.pdf"); !errors.Is(err, blob.ErrValidity) {
			return fmt.Errorf("validity %v: %v, want ErrValidity", valid, err)
		}
	}
	if _, err := f.Store.Get(ctx, "a"); !errors.Is(err, blob.ErrNotFound) {
		return fmt.Errorf("a refused Put left something: %w", err)
	}
	return nil
}

func deletion(ctx context.Context, f Fixture) error {
	for _, body := range []string{"first", "second"} {
		if err := f.Store.Put(ctx, "a/b", pdf, []byte(body)); err != nil {
			return err
		}
		if err := f.Store.Put(ctx, "a/c", pdf, []byte("neighbour")); err != nil {
			return err
		}
		for range 2 { // the second finds nothing and succeeds too
			if err := errors.Join(f.Store.Delete(ctx, "a/b"), f.Store.Delete(ctx, "a")); err != nil {
				return err
			}
		}
		if _, err := f.Store.Get(ctx, "a/b"); !errors.Is(err, blob.ErrNotFound) {
			return fmt.Errorf("reading what was deleted: %v, want ErrNotFound", err)
		}
		if err := holds(ctx, f, "a/c", pdf, []byte("neighbour")); err != nil {
			return err
		}
	}
	return nil
}

func listed(ctx context.Context, f Fixture) error {
	all := []string{"a", "q/1/b.pdf", "q/1/c.pdf", "q/1/d/e.pdf", "q/10/b.pdf"}
	for _, key := range append(all, "q/1/gone.pdf") {
		if err := f.Store.Put(ctx, key, pdf, []byte(key)); err != nil {
			return err
		}
	}
	if err := f.Store.Delete(ctx, "q/1/gone.pdf"); err != nil {
		return err
	}
	for below, want := range map[string][]string{"": all, "q/1": all[1:4], "q": all[1:], "a": nil, "absent": nil} {
		var found []string
		for key, err := range f.Store.Keys(ctx, below) {
			if err != nil {
				return err
			}
			found = append(found, key)
		}
		if slices.Sort(found); !slices.Equal(found, want) {
			return fmt.Errorf("below %q lie %q, want %q", below, found, want)
		}
	}
	for range f.Store.Keys(ctx, "") {
		break // a listing can be left
	}
	for _, err := range f.Store.Keys(ctx, "../a") {
		if !errors.Is(err, blob.ErrKey) {
			return fmt.Errorf("below a malformed key: %w", err)
		}
	}
	return nil
}

func cancelled(ctx context.Context, f Fixture) error {
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	_, getErr := f.Store.Get(ctx, "a")
	var keysErr error
	for _, keysErr = range f.Store.Keys(ctx, "") {
	}
	for method, err := range map[string]error{
		"Put": f.Store.Put(ctx, "a", pdf, []byte("x")), "Get": getErr, "Delete": f.Store.Delete(ctx, "a"), "Keys": keysErr,
	} {
		if !errors.Is(err, context.Canceled) {
			return fmt.Errorf("%s = %v, want context.Canceled", method, err)
		}
	}
	return nil
}

const secretText = "only for who has the link"

// linked stores an object and returns a link to it.
func linked(ctx context.Context, f Fixture, valid time.Duration, filename string) (*url.URL, error) {
	return linkedBy(ctx, f, f.Store.URL, valid, filename)
}

// maker is one of the methods of a store that make links.
type maker func(ctx context.Context, key string, valid time.Duration, filename string) (string, error)

func linkedBy(ctx context.Context, f Fixture, make maker, valid time.Duration, filename string) (*url.URL, error) {
	if err := f.Store.Put(ctx, "quotes/1.pdf", pdf, []byte(secretText)); err != nil {
		return nil, err
	}
	link, err := make(ctx, "quotes/1.pdf", valid, filename)
	if err != nil {
		return nil, err
	}
	return url.Parse(f.Host + link)
}

// answer is what following a link gave.
type answer struct {
	status int
	header http.Header
	body   string
}

func (f Fixture) follow(ctx context.Context, method string, link *url.URL) (answer, error) {
	req, err := http.NewRequestWithContext(ctx, method, link.String(), nil)
	if err != nil {
		return answer{}, err
	}
	resp, err := f.Client.Do(req)
	if err != nil {
		return answer{}, err
	}
	body, err := io.ReadAll(resp.Body)
	return answer{resp.StatusCode, resp.Header, string(body)}, errors.Join(err, resp.Body.Close())
}

func linkWorks(ctx context.Context, f Fixture) error {
	for kind, make := range map[string]maker{blob.Inline: f.Store.URL, blob.Attachment: f.Store.DownloadURL} {
		for _, filename := range []string{"OFF-2026-00042.pdf", "Offerte café € 3 \U0001F600.pdf", "a; b=c & d#e?f%41+g.pdf", "a\r\nSet-Cookie: x=y", "a\u202efdp.exe"} {
			link, err := linkedBy(ctx, f, make, time.Minute, filename)
			if err != nil {
				return err
			}
			for range 2 {
				if err := f.presents(ctx, link, kind, filename); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// presents follows a link, which shows the object or lets it be saved.
func (f Fixture) presents(ctx context.Context, link *url.URL, wantKind, filename string) error {
	_, wantParams, _ := mime.ParseMediaType(blob.Disposition(wantKind, "quotes/1.pdf", filename))
	a, err := f.follow(ctx, http.MethodGet, link)
	if err != nil {
		return err
	}
	kind, params, err := mime.ParseMediaType(a.header.Get("Content-Disposition"))
	switch {
	case a.status != http.StatusOK || a.body != secretText:
		return fmt.Errorf("status %d, body %q", a.status, a.body)
	case a.header.Get("Content-Type") != pdf:
		return fmt.Errorf("content type %q", a.header.Get("Content-Type"))
	case err != nil || kind != wantKind || params["filename"] != wantParams["filename"]:
		return fmt.Errorf("disposition %q for %q, want %s: %v", a.header.Get("Content-Disposition"), filename, wantKind, err)
	case a.header.Get("Cache-Control") != "private, no-store":
		return fmt.Errorf("kept in caches: %q", a.header.Get("Cache-Control"))
	case a.header.Get("Set-Cookie") != "":
		return fmt.Errorf("filename %q made a header", filename)
	}
	return nil
}

func linkExpires(ctx context.Context, f Fixture) error {
	link, err := linked(ctx, f, 2*time.Second, "a.pdf")
	if err != nil {
		return err
	}
	if a, err := f.follow(ctx, http.MethodGet, link); err != nil || a.status != http.StatusOK {
		return fmt.Errorf("before its time: status %d, %v", a.status, err)
	}
	f.Pass(4 * time.Second)
	return f.refused(ctx, link, "an expired link")
}

func linkTampered(ctx context.Context, f Fixture) error {
	if err := f.Store.Put(ctx, "quotes/2.pdf", pdf, []byte(secretText)); err != nil {
		return err
	}
	link, err := linked(ctx, f, time.Minute, "a.pdf")
	if err != nil {
		return err
	}
	other := *link
	other.Path = strings.Replace(other.Path, "quotes/1.pdf", "quotes/2.pdf", 1)
	if err := f.refused(ctx, &other, "a link turned to another key"); err != nil {
		return err
	}
	bare := *link
	bare.RawQuery = ""
	if err := f.refused(ctx, &bare, "a link without signature"); err != nil {
		return err
	}
	for name := range link.Query() {
		for _, change := range []func(string) string{
			func(v string) string { return "1" + v },
			func(v string) string { return v + "1" },
			func(string) string { return "" },
		} {
			query := link.Query()
			query.Set(name, change(query.Get(name)))
			changed := *link
			changed.RawQuery = query.Encode()
			if err := f.refused(ctx, &changed, "a link with another "+name); err != nil {
				return err
			}
		}
	}
	return nil
}

// refused follows a link that must not work.
func (f Fixture) refused(ctx context.Context, link *url.URL, what string) error {
	a, err := f.follow(ctx, http.MethodGet, link)
	if err != nil {
		return err
	}
	if a.status < 400 || a.status >= 500 || strings.Contains(a.body, secretText) {
		return fmt.Errorf("%s: status %d, body %q", what, a.status, a.body)
	}
	return nil
}

func linkReadsOnly(ctx context.Context, f Fixture) error {
	link, err := linked(ctx, f, time.Minute, "a.pdf")
	if err != nil {
		return err
	}
	for _, method := range []string{http.MethodPut, http.MethodPost, http.MethodDelete, http.MethodPatch} {
		a, err := f.follow(ctx, method, link)
		if err != nil {
			return err
		}
		if a.status < 400 || a.status >= 500 {
			return fmt.Errorf("%s: status %d", method, a.status)
		}
	}
	return holds(ctx, f, "quotes/1.pdf", pdf, []byte(secretText))
}
