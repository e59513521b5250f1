package catalog

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
)

//go:embed data/*.json
var data embed.FS

// Embedded returns the catalogue versions that come with the program, oldest first: what an empty table is loaded with.
func Embedded() (Book, error) {
	names, err := fs.Glob(data, "data/*.json")
	if err != nil {
		return Book{}, fmt.Errorf("catalog.Embedded: %w", err)
	}
	var versions []*Catalog
	for _, name := range names {
		text, err := data.ReadFile(name)
		if err != nil {
			return Book{}, fmt.Errorf("catalog.Embedded: %w", err)
		}
		c, err := Parse(text)
		if err != nil {
			return Book{}, fmt.Errorf("catalog.Embedded: %s: %w", name, err)
		}
		versions = append(versions, c)
	}
	return NewBook(versions...)
}

// Parse reads a new version of the catalogue. It returns Faults, all of them at once, for what could misprice an order,
// overflow, or leave something that nobody can order, change or decide. Names that stand twice in one object are the
// caller's to refuse.
func Parse(text []byte) (*Catalog, error) {
	named, faults := shape(text)
	if err := faults.err(); err != nil {
		return nil, err
	}
	c, err := Read(text)
	if err != nil {
		return nil, err
	}
	c.check(place{faults: &faults, named: named})
	return c, faults.err()
}

// Read reads a version that was accepted before, whatever Parse has come to demand since: what is in force stays so.
func Read(text []byte) (*Catalog, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var c Catalog
	if err := decoder.Decode(&c); err != nil {
		return nil, fmt.Errorf("catalog.Read: %w", err)
	}
	return &c, nil
}

// Validate returns the Faults of a version that did not come as JSON, as Parse does.
func (c *Catalog) Validate() error {
	var faults Faults
	c.check(place{faults: &faults})
	return faults.err()
}
