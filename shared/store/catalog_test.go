package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// embedded returns a copy of the catalogue that comes with the program, under another name and day.
func embedded(t testing.TB, version string, day calendar.Date) *catalog.Catalog {
	t.Helper()
	book, err := catalog.Embedded()
	must(t, err)
	text, err := json.Marshal(book.Versions()[0])
	must(t, err)
	c, err := catalog.Parse(text)
	must(t, err)
	c.Version, c.ValidFrom = version, day
	return c
}

// slow is a table whose queries wait until they are let go.
type slow struct {
	*counting
	began, free chan struct{}
}

func (d slow) Query(ctx context.Context, q table.Query) (table.Page, error) {
	d.began <- struct{}{}
	<-d.free
	return d.counting.Query(ctx, q)
}

// Who asks for the catalogue while it is read shares what is read; who does not wait for it takes nothing from the others.
func TestCatalogues_AtOnce(t *testing.T) {
	driver := slow{&counting{Driver: open(t)}, make(chan struct{}, 9), make(chan struct{})}
	must(t, store.New(driver.Driver).PutCatalog(t.Context(), embedded(t, "v1", calendar.Date{Year: 2026, Month: 11, Day: 1})))
	s := store.New(driver)
	hurried, cancel := context.WithCancel(t.Context())
	faults := make(chan error, 5)
	read := func(ctx context.Context) {
		_, err := s.Book(ctx)
		faults <- err
	}
	go read(hurried)
	<-driver.began
	cancel()
	if err := <-faults; !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want %v", err, context.Canceled)
	}
	for range 4 {
		go read(t.Context())
	}
	close(driver.free)
	for range 4 {
		must(t, <-faults)
	}
	if driver.cost.trips != 1 {
		t.Errorf("%d round trips, want 1", driver.cost.trips)
	}
}

func TestCatalogues(t *testing.T) {
	now := noon(0)
	db, ctx := open(t), t.Context()
	driver := &counting{Driver: db}
	s := store.New(driver, store.Clock(func() time.Time { return now }))
	november := calendar.Date{Year: 2026, Month: 11, Day: 1}
	december := calendar.Date{Year: 2026, Month: 12, Day: 1}

	t.Run("an empty table has none", func(t *testing.T) {
		if _, err := s.Book(ctx); !errors.Is(err, catalog.ErrNoVersion) {
			t.Errorf("%v, want %v", err, catalog.ErrNoVersion)
		}
	})
	must(t, s.PutCatalog(ctx, embedded(t, "v1", november)))
	must(t, s.PutCatalog(ctx, embedded(t, "v2", december)))

	t.Run("come back as they were, oldest first", func(t *testing.T) {
		book, err := s.Book(ctx)
		must(t, err)
		if diff := cmp.Diff([]*catalog.Catalog{embedded(t, "v1", november), embedded(t, "v2", december)}, book.Versions()); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("the same one again is no error", func(t *testing.T) {
		must(t, s.PutCatalog(ctx, embedded(t, "v1", november)))
	})
	for name, c := range map[string]struct {
		change func(*catalog.Catalog)
		code   string
	}{
		"another price under the same name": {func(c *catalog.Catalog) { c.Offerings[0].Upgrade.ChangeFee++ }, "catalog-version-exists"},
		"another day under the same name":   {func(c *catalog.Catalog) { c.ValidFrom = calendar.Date{Year: 2027, Month: 1, Day: 1} }, "catalog-version-exists"},
		"another name on the same day":      {func(c *catalog.Catalog) { c.Version = "v3" }, "catalog-day-taken"},
	} {
		t.Run(name, func(t *testing.T) {
			other := embedded(t, "v1", november)
			c.change(other)
			err := s.PutCatalog(ctx, other)
			wantKind(t, err, ordering.Conflict)
			if ordering.CodeOf(err) != c.code {
				t.Errorf("code %s, want %s", ordering.CodeOf(err), c.code)
			}
		})
	}
	for name, change := range map[string]func(*catalog.Catalog){
		"a name that cannot be a key": func(c *catalog.Catalog) { c.Version = "v#3" },
		"what could misprice":         func(c *catalog.Catalog) { c.Offerings[0].TermMonths = nil },
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			c := embedded(t, "v3", calendar.Date{Year: 2027, Month: 1, Day: 1})
			change(c)
			wantInternal(t, s.PutCatalog(ctx, c), name)
		})
	}
	t.Run("are remembered for a minute", func(t *testing.T) {
		_, err := s.Book(ctx)
		must(t, err)
		driver.reset()
		must(t, store.New(db).PutCatalog(ctx, embedded(t, "v4", calendar.Date{Year: 2027, Month: 4, Day: 1})))
		now = noon(0).Add(59 * time.Second)
		if book, err := s.Book(ctx); len(book.Versions()) != 2 || err != nil {
			t.Errorf("within the minute: %d versions, %v", len(book.Versions()), err)
		}
		if driver.cost.trips != 0 {
			t.Errorf("%d round trips within the minute", driver.cost.trips)
		}
		now = noon(0).Add(time.Minute)
		if book, err := s.Book(ctx); len(book.Versions()) != 3 || err != nil {
			t.Errorf("after a minute: %d versions, %v", len(book.Versions()), err)
		}
	})
}

// What was published when less was asked stays readable, and prices as it did; published again it is refused.
func TestCatalogues_Older(t *testing.T) {
	db, ctx := open(t), t.Context()
	s := store.New(db)
	older := embedded(t, "v0", calendar.Date{Year: 2026, Month: 11, Day: 1})
	must(t, s.PutCatalog(ctx, older))
	stored, err := db.Query(ctx, table.Query{PK: "CATALOG", Prefix: "VERSION#"})
	must(t, err)
	older.ApprovalRules, older.TaxRules = nil, nil
	older.Offerings[0].Qualification.LeadTimeBusinessDays = 100_000
	text, err := json.Marshal(older)
	must(t, err)
	item := stored.Items[0]
	item.Data = text
	item.Version++
	must(t, db.Write(ctx, table.Put(item, table.AnyState())))

	book, err := store.New(db).Book(ctx)
	must(t, err)
	if days := book.Versions()[0].Offerings[0].Qualification.LeadTimeBusinessDays; days != 100_000 {
		t.Errorf("a lead time of %d days", days)
	}
	wantInternal(t, s.PutCatalog(ctx, older), "published again")
}

// Of two catalogues for one day, put at once, one is there.
func TestCatalogs_Concurrent(t *testing.T) {
	s, ctx := opened(t), t.Context()
	day := calendar.Date{Year: 2026, Month: 11, Day: 1}
	errs := make([]error, 2)
	var wait sync.WaitGroup
	for i, version := range []string{"v1", "v2"} {
		c := embedded(t, version, day)
		wait.Go(func() { errs[i] = s.PutCatalog(ctx, c) })
	}
	wait.Wait()
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Fatalf("%v and %v, want one error", errs[0], errs[1])
	}
	wantKind(t, errors.Join(errs...), ordering.Conflict)
	if book, err := s.Book(ctx); len(book.Versions()) != 1 || err != nil {
		t.Error(len(book.Versions()), err)
	}
}

// Numbers are of their year.
func TestNumbers_Year(t *testing.T) {
	s, ctx := opened(t), t.Context()
	for _, c := range []struct {
		year int
		want int64
	}{{2026, 1}, {2026, 2}, {2027, 1}, {2026, 3}} {
		if n, err := s.NextNumber(ctx, c.year); n != c.want || err != nil {
			t.Errorf("%d: %d, %v, want %d", c.year, n, err, c.want)
		}
	}
	_, err := s.NextNumber(ctx, 0)
	wantInternal(t, err, "a year without four digits")
}

// deaf fails its first calls.
type deaf struct {
	table.Driver
	calls int
}

func (d *deaf) Next(ctx context.Context, counter string) (int64, error) {
	if d.calls--; d.calls >= 0 {
		return 0, table.ErrUnavailable
	}
	return d.Driver.Next(ctx, counter)
}

func (d *deaf) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if d.calls--; d.calls >= 0 {
		return nil, table.ErrUnavailable
	}
	return d.Driver.Get(ctx, keys...)
}

// A table that is away for a moment.
func TestStore_Unavailable(t *testing.T) {
	ctx := t.Context()
	d := &deaf{Driver: open(t), calls: 3}
	s := store.New(d, hurry())
	if n, err := s.NextNumber(ctx, 2026); n != 1 || err != nil {
		t.Error(n, err)
	}
	d.calls = 3
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		if _, err := tx.Cart(ctx, "p", "a"); ordering.KindOf(err) != ordering.NotFound {
			return err
		}
		tx.Save(cart("p", "a"))
		return nil
	}))
	d.calls = 1000
	for name, err := range map[string]error{
		"a number":      second(s.NextNumber(ctx, 2026)),
		"a read":        second(s.Cart(ctx, "p", "a")),
		"a transaction": s.Update(ctx, func(tx ordering.Tx) error { return second(tx.Cart(ctx, "p", "a")) }),
	} {
		if ordering.KindOf(err) != ordering.Throttled || !errors.Is(err, table.ErrUnavailable) {
			t.Errorf("%s: %v, want Throttled because of %v", name, err, table.ErrUnavailable)
		}
	}
}

func second[A any](_ A, err error) error { return err }
