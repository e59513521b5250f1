package test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// The load comes from so many people of so many partners, so that none of them is near what it may do.
const (
	loadPartners = 8
	loadPeople   = 4 // of each
)

// caller is one of them, with a cart of its own.
type caller struct {
	*apiClient
	customer ordering.CustomerID

	mu      sync.Mutex // of the cart: a program changes it step by step
	tag     string
	item    ordering.ItemID // that was added, empty when it was taken out
	changes int
}

// step is the n-th thing that callers do: of five one changes the cart, and four look.
func (c *caller) step(ctx context.Context, n int) (int, error) {
	look := func(path string) (int, error) {
		given, err := c.send(ctx, request{method: http.MethodGet, path: path})
		return given.status, err
	}
	switch n % 5 {
	case 0:
		return c.change(ctx)
	case 1:
		return look("/v1/services?customer=" + string(c.customer))
	case 2:
		return look("/v1/carts/" + string(c.customer))
	case 3:
		return look("/v1/quotes")
	}
	return look("/v1/customers/" + string(c.customer))
}

// change puts an item into the cart, or takes it out again.
func (c *caller) change(ctx context.Context) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	path := "/v1/carts/" + string(c.customer) + "/items"
	c.changes++
	r := request{method: http.MethodPost, path: path, key: fmt.Sprintf("change-%d", c.changes), tag: c.tag, body: map[string]any{"items": sent([]ordering.ItemInput{newWeb("plus")})}}
	if c.item != "" {
		r = request{method: http.MethodDelete, path: path + "/" + string(c.item), tag: c.tag}
	}
	given, err := c.send(ctx, r)
	if err != nil || given.status >= http.StatusMultipleChoices {
		return given.status, err
	}
	c.tag = given.header.Get("ETag")
	if c.item != "" {
		c.item = ""
		return given.status, nil
	}
	var filled struct {
		Cart struct {
			Items []struct{ ID ordering.ItemID }
		}
	}
	if err := json.Unmarshal(given.body, &filled); err != nil {
		return 0, err
	}
	c.item = filled.Cart.Items[len(filled.Cart.Items)-1].ID
	return given.status, nil
}

// open makes the caller a customer, and for it a cart of five items.
func (c *caller) open(ctx context.Context) error {
	var made contract.Customer
	for _, r := range []request{
		{path: "/v1/customers", body: contract.CustomerInputOf(ordering.CustomerInput{Reference: "Load", Site: dutchSite()})},
		{path: "/v1/carts"},
		{path: "/v1/carts/%s/items", body: map[string]any{"items": sent(slices.Repeat([]ordering.ItemInput{newWeb("plus")}, 5))}},
	} {
		r.method, r.key, r.tag = http.MethodPost, "open"+r.path, c.tag
		if r.path = strings.ReplaceAll(r.path, "%s", string(made.ID)); r.body == nil {
			r.body = map[string]any{"customer": made.ID}
		}
		given, err := c.send(ctx, r)
		if err != nil || given.status != http.StatusCreated {
			return fmt.Errorf("%s: %s, %w", r.path, given, err)
		}
		if c.tag = given.header.Get("ETag"); made.ID == "" {
			if err := json.Unmarshal(given.body, &made); err != nil {
				return err
			}
			c.tag = ""
		}
	}
	c.customer = made.ID
	return nil
}

// loaded starts the product, with the limits that it comes with, and returns who call it and one more of the first partner.
func loaded(ctx context.Context, t *testing.T, more settings) (p *product, callers []*caller, other *apiClient) {
	t.Helper()
	people := seed.People()
	partners := make([]ordering.Partner, loadPartners)
	for n := range partners {
		partners[n] = seed.Partners()[0]
		partners[n].ID = ordering.PartnerID(fmt.Sprintf("load-%d", n))
		for i := range loadPeople + 1 {
			name := fmt.Sprintf("person-%d-%d", n, i)
			people = append(people, issuer.Person{
				Subject: name, Username: name, Name: name, Mail: name + "@load.example", Locale: "nl", Roles: []string{string(ordering.PartnerUser)}, Partner: string(partners[n].ID),
			})
		}
	}
	address := freeAddress(t)
	provider := serveIssuer(t, "http://"+address, people)
	s := newSettings(t.TempDir(), provider.URL, address)
	delete(s, "RATE_LIMITS")
	maps.Copy(s, more)
	p = newProduct(t, s)
	p.work(time.Now, func(cases *usecase.UseCases, driver table.Driver) {
		if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
			t.Fatal(err)
		}
		err := store.New(driver).Update(ctx, func(tx ordering.Tx) error {
			for n := range partners {
				tx.Save(&partners[n])
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	p.start()
	p.ready(ctx)
	connections := &http.Transport{MaxConnsPerHost: 256, MaxIdleConnsPerHost: 256}
	client := func(partner, person int) *apiClient {
		c := newAPIClient(s["BASE_URL"], provider.token(fmt.Sprintf("person-%d-%d", partner, person)), &counts{})
		c.http.Transport = connections
		return c
	}
	for n := range loadPartners {
		for i := range loadPeople {
			c := &caller{apiClient: client(n, i)}
			if err := c.open(ctx); err != nil {
				t.Fatal(err)
			}
			callers = append(callers, c)
		}
	}
	return p, callers, client(0, loadPeople)
}

// sample is how long answers took, by their status; 0 for none.
type sample struct {
	mu   sync.Mutex
	took map[int][]time.Duration
}

// paced calls so often a second for so long, each time at its moment, whatever became of the others: how long it takes counts from
// that moment.
func paced(rate int, lasting time.Duration, call func(n int) (status int, err error)) *sample {
	s := &sample{took: map[int][]time.Duration{}}
	var calling sync.WaitGroup
	begun := time.Now()
	for n := range int(lasting.Seconds() * float64(rate)) {
		at := begun.Add(time.Duration(n) * time.Second / time.Duration(rate))
		time.Sleep(time.Until(at))
		calling.Go(func() {
			status, err := call(n)
			if err != nil {
				status = 0
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			s.took[status] = append(s.took[status], time.Since(at))
		})
	}
	calling.Wait()
	return s
}

// of are the times of the answers whose status is of the hundreds, or is one.
func (s *sample) of(statuses ...int) (took []time.Duration) {
	for status, some := range s.took {
		if slices.Contains(statuses, status) || slices.Contains(statuses, status/100) {
			took = append(took, some...)
		}
	}
	slices.Sort(took)
	return took
}

func (s *sample) count(statuses ...int) int { return len(s.of(statuses...)) }

// p99 is how long 99 of a hundred took at most.
func (s *sample) p99(statuses ...int) time.Duration {
	took := s.of(statuses...)
	if len(took) == 0 {
		return 0
	}
	return took[len(took)*99/100].Round(100 * time.Microsecond)
}

func (s *sample) String() string {
	var b strings.Builder
	for _, status := range slices.Sorted(maps.Keys(s.took)) {
		fmt.Fprintf(&b, "%d × %d, ", len(s.took[status]), status)
	}
	return strings.TrimSuffix(b.String(), ", ")
}

// memory is what the product has, in KB of 1,024 bytes (proc(5), status): VmHWM is the most it had, RssAnon its own at the moment.
func (p *product) memory(name string) int {
	p.t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.process.Process.Pid))
	if err != nil {
		p.t.Skip(err)
	}
	_, after, _ := strings.Cut(string(text), name+":")
	kilobytes, err := strconv.Atoi(strings.Fields(after + " none")[0])
	if err != nil {
		p.t.Fatal(err)
	}
	return kilobytes
}

// slope is by what share of its mean a straight line through the figures grows from the first to the last.
func slope(figures []float64) float64 {
	n, sumX, sumY, sumXY, sumXX := float64(len(figures)), 0.0, 0.0, 0.0, 0.0
	for i, y := range figures {
		x := float64(i)
		sumX, sumY, sumXY, sumXX = sumX+x, sumY+y, sumXY+x*y, sumXX+x*x
	}
	return (n*sumXY - sumX*sumY) / (n*sumXX - sumX*sumX) * (n - 1) / (sumY / n)
}

// The product takes 200 requests a second, sheds what is ten times as much, and has no more memory after hours than before.
func TestServer_Load(t *testing.T) {
	if testing.Short() || testvolume.Race() {
		t.Skip("it loads a server for half a minute")
	}
	const rate = 200
	seconds := func(full, quick int) time.Duration {
		return time.Duration(testvolume.Promised(full, quick, quick)) * time.Second
	}
	ctx := t.Context()
	p, callers, _ := loaded(ctx, t, nil)
	mixed := func(n int) (int, error) { return callers[n%len(callers)].step(ctx, n) }
	steady := paced(rate, seconds(180, 10), mixed)
	if steady.count(2) != len(steady.of(0, 1, 2, 3, 4, 5)) || steady.p99(2) > 100*time.Millisecond {
		t.Errorf("steady: %s, p99 %s", steady, steady.p99(2))
	}
	spike := paced(10*rate, seconds(30, 4), mixed)
	if spike.count(429) == 0 || spike.count(5) > 0 || spike.count(0) > 0 {
		t.Errorf("spike: %s", spike)
	}
	time.Sleep(5 * time.Second) // after which everybody may call again
	var had []float64
	soak := &sample{took: map[int][]time.Duration{}}
	for begun, lasting := time.Now(), seconds(600, 8); time.Since(begun) < lasting; {
		for status, took := range paced(rate, time.Second, mixed).took {
			soak.took[status] = append(soak.took[status], took...)
		}
		had = append(had, float64(p.memory("RssAnon")))
	}
	grew := slope(had[len(had)/4:])
	if soak.count(2) != len(soak.of(0, 1, 2, 3, 4, 5)) || soak.p99(2) > 100*time.Millisecond {
		t.Errorf("soak: %s, p99 %s", soak, soak.p99(2))
	}
	if testvolume.Promised(1, 0, 0) == 1 && grew >= 0.01 {
		t.Errorf("in the soak its memory grew by %.1f %%", 100*grew)
	}
	testvolume.Figure(t, "%d/s mixed: %s, p99 %s; ten times that: %s; soak of %d s: %s, p99 %s, memory %+.1f %%",
		rate, steady, steady.p99(2), spike, len(had), soak, soak.p99(2), 100*grew)
}

// A load is found that answers with a fault, and memory that grows by a hundredth.
func TestServer_LoadPlanted(t *testing.T) {
	s := paced(1000, 100*time.Millisecond, func(n int) (int, error) {
		if n == 50 {
			time.Sleep(200 * time.Millisecond)
			return http.StatusInternalServerError, nil
		}
		return http.StatusOK, nil
	})
	if s.count(5) != 1 || s.count(2) != 99 || s.p99(5) < 200*time.Millisecond || s.p99(2) > 150*time.Millisecond {
		t.Error(s)
	}
	grows, flat := make([]float64, 100), make([]float64, 100)
	for i := range grows {
		flat[i] = 30_000 + float64(i%7)*100
		grows[i] = flat[i] + float64(i)*4
	}
	if slope(grows) < 0.01 || slope(flat) >= 0.01 {
		t.Errorf("%f, %f", slope(grows), slope(flat))
	}
}
