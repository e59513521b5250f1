package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// source gets items by key, absent ones left out: the table itself, or a transaction that remembers.
type source interface {
	items(ctx context.Context, keys ...table.Key) (map[table.Key]table.Item, error)
}

// direct is the table itself.
type direct struct{ table.Driver }

func (d direct) items(ctx context.Context, keys ...table.Key) (map[table.Key]table.Item, error) {
	items, err := d.Get(ctx, keys...)
	if err != nil {
		return nil, broken("Get", err)
	}
	found := make(map[table.Key]table.Item, len(items))
	for _, item := range items {
		found[item.Key] = item
	}
	return found, nil
}

// broken wraps an error of the driver; one that passes becomes an Error of kind Throttled too.
func broken(call string, err error) error {
	if errors.Is(err, table.ErrUnavailable) {
		err = busy(err)
	}
	return fmt.Errorf("store.%s: %w", call, err)
}

// reader implements ordering.Reader.
type reader struct {
	source
	now func() time.Time
	// damaged is told of an item that cannot be read.
	damaged func(ctx context.Context, record string, err error)
}

// one reads an item; missing is the error when it, or its key, does not exist.
func one[E any](ctx context.Context, r reader, decode func([]byte) (*E, error), key table.Key, malformed, missing error) (*E, error) {
	if malformed != nil {
		return nil, missing
	}
	items, err := r.items(ctx, key)
	if err != nil {
		return nil, err
	}
	item, ok := items[key]
	if !ok {
		return nil, missing
	}
	return read(ctx, r, decode, item)
}

// read decodes an item. It raises the alarm and returns an Error of kind Conflict, record-damaged, when that is not possible.
func read[E any](ctx context.Context, r reader, decode func([]byte) (*E, error), item table.Item) (*E, error) {
	e, err := decode(item.Data)
	if err == nil {
		err = belongs(e, item.Key)
	}
	if err == nil || errors.Is(err, schema.ErrLater) {
		return e, err
	}
	err = ordering.NewDamaged(fmt.Errorf("%s: %w", item.Key, err))
	r.damaged(ctx, item.Key.String(), err)
	return nil, err
}

// errElsewhere is the error of an entity that lies under the key of another.
var errElsewhere = errors.New("what lies there is something else")

// belongs returns an error unless the key is that of what was found there.
func belongs(found any, key table.Key) error {
	e, is := found.(ordering.Entity)
	if !is {
		return nil
	}
	if r, err := rowOf(e); err != nil || r.key != key {
		return errors.Join(errElsewhere, err)
	}
	return nil
}

func (r reader) Partner(ctx context.Context, id ordering.PartnerID) (*ordering.Partner, error) {
	key, err := partnerKey(id)
	return one(ctx, r, schema.Partners.Decode, key, err, ordering.NewNotFound(words.PartnerInline))
}

func (r reader) Customer(ctx context.Context, p ordering.PartnerID, id ordering.CustomerID) (*ordering.Customer, error) {
	key, err := customerKey(p, id)
	return one(ctx, r, schema.Customers.Decode, key, err, ordering.NewNotFound(words.CustomerInline))
}

func (r reader) Cart(ctx context.Context, p ordering.PartnerID, id ordering.CustomerID) (*ordering.Cart, error) {
	key, err := cartKey(p, id)
	return one(ctx, r, schema.Carts.Decode, key, err, ordering.NewNotFound(words.CartInline))
}

func (r reader) Services(ctx context.Context, p ordering.PartnerID, c ordering.CustomerID, ids ...ordering.ServiceID) (map[ordering.ServiceID]*ordering.Service, error) {
	var keys []table.Key
	for _, id := range ids {
		if key, err := serviceKey(p, c, id); err == nil {
			keys = append(keys, key)
		}
	}
	found, err := several(ctx, r, schema.Services, keys)
	if err != nil {
		return nil, err
	}
	services := make(map[ordering.ServiceID]*ordering.Service, len(found))
	for _, s := range found {
		services[s.ID] = s
	}
	return services, nil
}

func (r reader) Quote(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) (*ordering.Quote, error) {
	key, err := quoteKey(p, id)
	return one(ctx, r, decodeQuote, key, err, ordering.NewNotFound(words.QuoteInline))
}

func (r reader) Approvals(ctx context.Context, p ordering.PartnerID, ref ordering.VersionRef) ([]*ordering.Approval, error) {
	var keys []table.Key
	for _, role := range ordering.ApprovalOrder() {
		key, err := approvalKey(p, ref, role)
		if err != nil {
			return nil, ordering.NewNotFound(words.VersionOfQuote)
		}
		keys = append(keys, key)
	}
	return several(ctx, r, schema.Approvals, keys)
}

func (r reader) Document(ctx context.Context, p ordering.PartnerID, ref ordering.VersionRef, variant ordering.DocumentVariant) (*ordering.Document, error) {
	key, err := documentKey(p, ref, variant)
	return one(ctx, r, schema.Documents.Decode, key, err, ordering.NewNotFound(words.Document))
}

func (r reader) Order(ctx context.Context, p ordering.PartnerID, id ordering.OrderID) (*ordering.Order, error) {
	key, err := orderKey(p, id)
	return one(ctx, r, schema.Orders.Decode, key, err, ordering.NewNotFound(words.OrderInline))
}

func (r reader) Person(ctx context.Context, id ordering.Subject) (*ordering.Person, error) {
	key, err := personKey(id)
	return one(ctx, r, schema.People.Decode, key, err, ordering.NewNotFound(words.Person))
}

func (r reader) Job(ctx context.Context, id ordering.JobID) (*ordering.Job, error) {
	key, err := jobKey(id)
	return one(ctx, r, schema.Jobs.Decode, key, err, ordering.NewNotFound(words.Job))
}

func (r reader) Reselling(ctx context.Context, p ordering.PartnerID) (*ordering.Reselling, error) {
	key, err := resellingKey(p)
	return one(ctx, r, schema.Resellers.Decode, key, err, ordering.NewNotFound(words.NotFound))
}

func (r reader) Resale(ctx context.Context, p ordering.PartnerID, ref ordering.VersionRef) (*ordering.Resale, error) {
	key, err := resaleKey(p, ref)
	return one(ctx, r, schema.Resales.Decode, key, err, ordering.NewNotFound(words.NotFound))
}

func (r reader) Tally(ctx context.Context, kind ordering.QuotaKind, whose string, day calendar.Date) (*ordering.Tally, error) {
	key, err := tallyKey(kind, whose, day)
	return one(ctx, r, schema.Tallies.Decode, key, err, ordering.NewNotFound(words.NotFound))
}

func (r reader) PartnerOf(ctx context.Context, id ordering.QuoteID) (ordering.PartnerID, error) {
	key, err := partnerOfKey(id)
	to, err := one(ctx, r, decode[pointer], key, err, ordering.NewNotFound(words.QuoteInline))
	if err != nil {
		return "", err
	}
	return to.Partner, nil
}

func (r reader) CustomerOf(ctx context.Context, p ordering.PartnerID, id ordering.ServiceID) (ordering.CustomerID, error) {
	key, err := customerOfKey(p, id)
	to, err := one(ctx, r, decode[pointer], key, err, ordering.NewNotFound(words.ServiceNoun))
	if err != nil {
		return "", err
	}
	return to.Customer, nil
}

// several reads those of the entities that exist, in the order of the keys, in one round trip.
func several[E any](ctx context.Context, r reader, kind schema.Kind[E], keys []table.Key) ([]*E, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	items, err := r.items(ctx, keys...)
	if err != nil {
		return nil, err
	}
	var found []*E
	for _, key := range keys {
		if item, ok := items[key]; ok {
			e, err := read(ctx, r, kind.Decode, item)
			if err != nil {
				return nil, err
			}
			found = append(found, e)
		}
	}
	return found, nil
}
