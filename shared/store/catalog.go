package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// bookMinutes is how long a process remembers the catalogue: a new version is dated days ahead.
const bookMinutes = time.Minute

type catalogCache struct {
	reads singleflight.Group
	mu    sync.Mutex
	book  catalog.Book
	read  time.Time // zero when there is none
}

// Book implements ordering.Catalogs. It returns catalog.ErrNoVersion when there is none. Who comes while it is read shares
// what that reads.
func (s *Store) Book(ctx context.Context) (catalog.Book, error) {
	if book, ok := s.shelved(); ok {
		return book, nil
	}
	shared := s.book.reads.DoChan("", func() (any, error) { return s.readBook(context.WithoutCancel(ctx)) })
	select {
	case read := <-shared:
		book, _ := read.Val.(catalog.Book)
		return book, read.Err
	case <-ctx.Done():
		return catalog.Book{}, ctx.Err()
	}
}

func (s *Store) readBook(ctx context.Context) (catalog.Book, error) {
	if book, ok := s.shelved(); ok { // read between the caller's look and its turn
		return book, nil
	}
	began := s.now()
	texts, err := all(ctx, s, whole, decode[json.RawMessage], table.Query{PK: catalogPK, Prefix: catalogSK})
	if err != nil {
		return catalog.Book{}, err
	}
	versions := make([]*catalog.Catalog, len(texts))
	for i, text := range texts {
		if versions[i], err = catalog.Read(*text); err != nil {
			return catalog.Book{}, fmt.Errorf("store.Book: %w", err)
		}
	}
	book, err := catalog.NewBook(versions...)
	if err != nil {
		return catalog.Book{}, fmt.Errorf("store.Book: %w", err)
	}
	s.shelve(book, began)
	return book, nil
}

func (s *Store) shelved() (catalog.Book, bool) {
	s.book.mu.Lock()
	defer s.book.mu.Unlock()
	return s.book.book, !s.book.read.IsZero() && s.now().Before(s.book.read.Add(bookMinutes))
}

func (s *Store) shelve(book catalog.Book, read time.Time) {
	s.book.mu.Lock()
	defer s.book.mu.Unlock()
	s.book.book, s.book.read = book, read
}

// PutCatalog implements ordering.Catalogs. Versions are the same when their canonical JSON (RFC 8785) is.
func (s *Store) PutCatalog(ctx context.Context, c *catalog.Catalog, with ...ordering.Entity) error {
	text, err := canonical(c)
	if err != nil {
		return fmt.Errorf("store.PutCatalog(%.80q): %w", c.Version, err)
	}
	version, malformed := catalogKey(c.Version)
	day, none := catalogDayKey(c.ValidFrom)
	data, err := schema.Pack(text)
	if err = errors.Join(malformed, none, err); err != nil {
		return fmt.Errorf("store.PutCatalog(%.80q): %w", c.Version, err)
	}
	err = s.update(ctx, nil, func(t *tx) error {
		items, err := t.items(ctx, version, day)
		if err != nil {
			return err
		}
		stored, ok := items[version]
		if ok {
			return s.same(ctx, c, stored, text)
		}
		if _, taken := items[day]; taken {
			return ordering.NewConflict("catalog-day-taken", words.ThereIsCatalogueFromAlready(c.ValidFrom))
		}
		t.kinds["Catalog"]++
		t.put(table.Item{Key: version, Type: "Catalog", Data: data})
		t.put(table.Item{Key: day, Type: "Lookup", Data: []byte("{}")})
		t.Save(with...)
		return nil
	})
	s.shelve(catalog.Book{}, time.Time{})
	return err
}

// canonical returns the RFC 8785 form of a version, and refuses one that is not fit to be published.
func canonical(c *catalog.Catalog) ([]byte, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	text, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	return schema.Canonical(text)
}

func (s *Store) same(ctx context.Context, c *catalog.Catalog, stored table.Item, text []byte) error {
	old, err := read(ctx, s.reader, decode[json.RawMessage], stored)
	if err != nil {
		return err
	}
	if !bytes.Equal(*old, text) {
		return ordering.NewConflict("catalog-version-exists", words.ThereIsAnotherCatalogue(c.Version))
	}
	return nil
}
