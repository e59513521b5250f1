package catalog

import (
	"errors"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/calendar"
)

// ErrNoVersion is returned when a book has no catalogue for a date or by a name.
var ErrNoVersion = errors.New("no such catalogue version")

// Book holds the dated versions of the catalogue, oldest first.
type Book struct{ versions []*Catalog }

// NewBook orders versions by the day they become valid. It returns an error when two share a name or a day, or when there is none.
func NewBook(versions ...*Catalog) (Book, error) {
	if len(versions) == 0 {
		return Book{}, fmt.Errorf("catalog.NewBook: %w", ErrNoVersion)
	}
	sorted := slices.SortedFunc(slices.Values(versions), func(a, b *Catalog) int { return a.ValidFrom.Compare(b.ValidFrom) })
	for i, c := range sorted[1:] {
		if c.ValidFrom == sorted[i].ValidFrom {
			return Book{}, fmt.Errorf("catalog.NewBook: %s and %s are both valid from %s", c.Version, sorted[i].Version, c.ValidFrom)
		}
	}
	for i, c := range sorted {
		if slices.ContainsFunc(sorted[:i], func(other *Catalog) bool { return other.Version == c.Version }) {
			return Book{}, fmt.Errorf("catalog.NewBook: version %s stands twice", c.Version)
		}
	}
	return Book{sorted}, nil
}

// On returns the version valid on the day, or ErrNoVersion before the first.
func (b Book) On(day calendar.Date) (*Catalog, error) {
	for _, c := range slices.Backward(b.versions) {
		if !day.Before(c.ValidFrom) {
			return c, nil
		}
	}
	return nil, fmt.Errorf("catalog.Book.On(%s): %w", day, ErrNoVersion)
}

// Version returns the version by its name, or ErrNoVersion.
func (b Book) Version(name string) (*Catalog, error) {
	for _, c := range b.versions {
		if c.Version == name {
			return c, nil
		}
	}
	return nil, fmt.Errorf("catalog.Book.Version(%q): %w", name, ErrNoVersion)
}

// Versions returns all versions, oldest first.
func (b Book) Versions() []*Catalog { return slices.Clone(b.versions) }
