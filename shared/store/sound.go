package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// Open returns the entity that lies in the item; nil for what is none: a lookup, an answer, a session, a catalogue. It returns an
// error for an item that is not as it was written, or not where its data says.
func Open(i table.Item) (ordering.Entity, error) {
	kind, _, _ := strings.Cut(i.Type, ".") // of a job it tells more
	switch kind {
	case schema.Partners.Name:
		return opened(schema.Partners, i)
	case schema.Customers.Name:
		return opened(schema.Customers, i)
	case schema.Carts.Name:
		return opened(schema.Carts, i)
	case schema.Services.Name:
		return opened(schema.Services, i)
	case schema.Heads.Name:
		return openedAs(i, decodeQuote)
	case schema.Versions.Name:
		return opened(schema.Versions, i)
	case schema.Approvals.Name:
		return opened(schema.Approvals, i)
	case schema.Events.Name:
		return opened(schema.Events, i)
	case schema.Documents.Name:
		return opened(schema.Documents, i)
	case schema.Orders.Name:
		return opened(schema.Orders, i)
	case schema.People.Name:
		return opened(schema.People, i)
	case schema.Jobs.Name:
		return opened(schema.Jobs, i)
	case schema.Audit.Name:
		return opened(schema.Audit, i)
	case schema.Tallies.Name:
		return opened(schema.Tallies, i)
	case schema.Resellers.Name:
		return opened(schema.Resellers, i)
	case schema.Resales.Name:
		return opened(schema.Resales, i)
	case "Lookup":
		return nil, sound[pointer](i)
	case "Answer":
		return nil, sound[answer](i)
	case "Session":
		return nil, sound[session](i)
	case "Catalog":
		return nil, sound[json.RawMessage](i)
	}
	return nil, fmt.Errorf("store.Open: no kind is called %.40q", i.Type)
}

func opened[E any](kind schema.Kind[E], i table.Item) (ordering.Entity, error) {
	return openedAs(i, kind.Decode)
}

func openedAs[E any](i table.Item, decode func([]byte) (*E, error)) (ordering.Entity, error) {
	e, err := decode(i.Data)
	if err != nil {
		return nil, err
	}
	return any(e).(ordering.Entity), belongs(e, i.Key)
}

func sound[T any](i table.Item) error {
	_, err := decode[T](i.Data)
	return err
}

// RestoreLookup writes the item that leads to a quote or a service, unless it is there, or what it would lead to is gone.
func RestoreLookup(ctx context.Context, driver table.Driver, e ordering.Entity) error {
	r, err := rowOf(e)
	if err != nil {
		return err
	}
	lookup, err := r.lookupItem()
	if err != nil {
		return err
	}
	lookup.Version = 1
	err = driver.Write(ctx, table.Put(lookup, table.Absent()), table.Check(r.key, table.Present()))
	if err != nil && !errors.Is(err, table.ErrConditionFailed) {
		return fmt.Errorf("store.RestoreLookup(%s): %w", r.lookup, err)
	}
	return nil
}
