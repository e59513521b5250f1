// Package schema is the stored form of the entities of package ordering: each has a row here, in a file of its own, so
// that renaming a field of an entity or of the contract leaves the table as it is. Only parts of a catalogue are stored in
// the form of package catalog.
//
// Data is JSON, {"schema":2,"row":{…}}, with a checksum (pack.go). A row that changes so that older rows would be misread gets
// the next number: the old struct stays beside the new one, and its reader goes into the Kind (schema_test.go shows how).
package schema

import (
	"encoding/json"
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Kind is how the entities of one type are stored.
type Kind[E any] struct {
	// Name is the type that its items carry, whatever the entity is called.
	Name   string
	encode func(*E) ([]byte, error)
	// readers are those of schema 1, 2, …; rows are written in the last.
	readers []reader[E]
	// unchecked is the last schema whose rows have no checksum.
	unchecked int
	decoded   *cache[E]
}

// The kinds.
var (
	Partners  = partners()
	Customers = mirrored[customer, ordering.Customer]("Customer")
	Carts     = mirrored[cart, ordering.Cart]("Cart")
	Services  = mirrored[service, ordering.Service]("Service")
	Heads     = heads()
	Versions  = versions()
	Approvals = mirrored[approval, ordering.Approval]("Approval")
	Events    = mirrored[event, ordering.Event]("Event")
	Documents = mirrored[document, ordering.Document]("Document")
	Orders    = mirrored[order, ordering.Order]("Order")
	People    = people()
	Jobs      = mirrored[job, ordering.Job]("Job")
	Audit     = mirrored[auditEvent, ordering.AuditEvent]("AuditEvent")
	Tallies   = mirrored[tally, ordering.Tally]("Tally")
	Resellers = mirrored[reselling, ordering.Reselling]("Reselling")
	Resales   = mirrored[resale, ordering.Resale]("Resale")
)

// stored is a row with the number of its schema.
type stored[R any] struct {
	Schema int `json:"schema"`
	Row    R   `json:"row"`
}

// errUnchecked is the error of a row whose checksum is gone.
var errUnchecked = errors.New("there is no checksum")

// ErrLater is the error of a row that a later release wrote. Every other error of Decode tells of damage.
var ErrLater = errors.New("run the release that wrote it, or a later one")

// reader reads a row of one schema, and returns what makes entities of it, each its own. It returns the schema that it found
// also with an error.
type reader[E any] func(text []byte) (schema int, entity func() *E, err error)

// mirrored returns the kind whose rows of type R have the fields of the entity, each by its name.
func mirrored[R, E any](name string) Kind[E] {
	read := structconv.Copy[R, E]()
	return newKind(name, 1, structconv.New[E, R](), read, readerOf(read))
}

// newKind returns the kind whose entities are written as rows of type R, and read from those and older ones. What entityOf
// returns shares nothing with the row, of which more entities are made.
func newKind[R, E any](name string, unchecked int, rowOf func(E) R, entityOf func(R) E, older ...reader[E]) Kind[E] {
	current := len(older) + 1
	encode := func(e *E) ([]byte, error) { return json.Marshal(&stored[R]{current, rowOf(*e)}) }
	return Kind[E]{name, encode, append(older, readerOf(entityOf)), unchecked, new(cache[E])}
}

func readerOf[R, E any](entityOf func(R) E) reader[E] {
	return func(text []byte) (int, func() *E, error) {
		var s stored[R]
		err := json.Unmarshal(text, &s)
		return s.Schema, func() *E {
			e := entityOf(s.Row)
			return &e
		}, err
	}
}

// Of returns the name of the kind and what encodes the entity.
func (k Kind[E]) Of(e *E) (name string, encode func() ([]byte, error)) {
	return k.Name, func() ([]byte, error) { return k.Encode(e) }
}

// Encode returns the data of the entity's item.
func (k Kind[E]) Encode(e *E) ([]byte, error) {
	text, err := k.encode(e)
	if err != nil {
		return nil, fmt.Errorf("schema.Encode(%s): %w", k.Name, err)
	}
	return Pack(text)
}

// Row returns the JSON of the entity's row.
func (k Kind[E]) Row(e *E) (json.RawMessage, error) {
	text, err := k.encode(e)
	var s stored[json.RawMessage]
	if err == nil {
		err = json.Unmarshal(text, &s)
	}
	if err != nil {
		return nil, fmt.Errorf("schema.Row(%s): %w", k.Name, err)
	}
	return s.Row, nil
}

// Decode reads the data of an item, of any schema that the kind ever had. The entity is the caller's own.
func (k Kind[E]) Decode(data []byte) (*E, error) {
	if entity := k.decoded.of(data); entity != nil {
		return entity(), nil
	}
	text, checked, err := unpack(data)
	if err != nil {
		return nil, fmt.Errorf("schema.Decode(%s): %w", k.Name, err)
	}
	newest := len(k.readers)
	found, entity, err := k.readers[newest-1](text)
	switch {
	case found > newest:
		return nil, fmt.Errorf("schema.Decode: a %s of schema %d, and this program reads up to %d: %w", k.Name, found, newest, ErrLater)
	case 0 < found && found < newest:
		_, entity, err = k.readers[found-1](text)
	case err == nil && found < 1:
		return nil, fmt.Errorf("schema.Decode: a %s without a schema: no release wrote it; restore the item from a backup", k.Name)
	}
	if err == nil && !checked && found > k.unchecked {
		err = errUnchecked
	}
	if err != nil {
		return nil, fmt.Errorf("schema.Decode(%s): %w", k.Name, err)
	}
	k.decoded.keep(data, len(text), entity)
	return entity(), nil
}
