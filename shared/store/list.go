package store

import (
	"context"
	"errors"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// Lengths of a page of which the caller leaves the length to the store, or asks too much.
const (
	usualPage = 50
	largePage = 200
)

// query reads one page of items, in one round trip. It returns an Error of kind Invalid for a cursor that is not of this list.
func (s *Store) query(ctx context.Context, q table.Query, page ordering.Page) (*table.Page, error) {
	q.Limit = min(page.Limit, largePage)
	if page.Limit <= 0 {
		q.Limit = usualPage
	}
	var found table.Page
	var err error
	if q.Cursor, err = s.sealer.open(ctx, page.Cursor); err == nil {
		found, err = s.driver.Query(ctx, q)
	}
	if errors.Is(err, table.ErrCursor) {
		return nil, ordering.NewInvalid(ordering.NewFieldError("cursor", "invalid", words.ThisCursorIsNotOf))
	}
	if err != nil {
		return nil, broken("Query", err)
	}
	if found.Cursor, err = s.sealer.seal(ctx, found.Cursor); err != nil {
		return nil, broken("Query", err)
	}
	return &found, nil
}

// list reads one page and passes over what is damaged, which raises the alarm: one record must not stop what is done with
// all others.
func list[E any](ctx context.Context, s *Store, decode func([]byte) (*E, error), q table.Query, page ordering.Page) ([]*E, string, error) {
	return pageOf(ctx, s, q, page, true, func(item table.Item) (*E, error) { return read(ctx, s.reader, decode, item) })
}

// whole reads one page of what means something else when one of it is missing.
func whole[E any](ctx context.Context, s *Store, decode func([]byte) (*E, error), q table.Query, page ordering.Page) ([]*E, string, error) {
	return pageOf(ctx, s, q, page, false, func(item table.Item) (*E, error) { return read(ctx, s.reader, decode, item) })
}

// pageOf reads one page of what is made of its items; past those that are damaged, or not at all.
func pageOf[T any](ctx context.Context, s *Store, q table.Query, page ordering.Page, pastDamaged bool, of func(table.Item) (T, error)) ([]T, string, error) {
	found, err := s.query(ctx, q, page)
	if err != nil {
		return nil, "", err
	}
	made := make([]T, 0, len(found.Items))
	for _, item := range found.Items {
		t, err := of(item)
		switch {
		case err == nil:
			made = append(made, t)
		case !pastDamaged || ordering.CodeOf(err) != ordering.RecordDamaged:
			return nil, "", err
		}
	}
	return made, found.Cursor, nil
}

// pages is list or whole.
type pages[E any] func(context.Context, *Store, func([]byte) (*E, error), table.Query, ordering.Page) ([]*E, string, error)

func all[E any](ctx context.Context, s *Store, read pages[E], decode func([]byte) (*E, error), q table.Query) ([]*E, error) {
	var entities []*E
	for page := (ordering.Page{Limit: largePage}); ; {
		more, next, err := read(ctx, s, decode, q, page)
		if err != nil {
			return nil, err
		}
		if entities = append(entities, more...); next == "" {
			return entities, nil
		}
		page.Cursor = next
	}
}

// ofPartner reads one page of what a partner has.
func ofPartner[E any](ctx context.Context, s *Store, decode func([]byte) (*E, error), p ordering.PartnerID, q table.Query, page ordering.Page) ([]*E, string, error) {
	if id(p) != nil {
		return nil, "", ordering.NewNotFound(words.PartnerInline)
	}
	q.PK = partition(p)
	return list(ctx, s, decode, q, page)
}

// Partners implements ordering.Lists, in order of their ids.
func (s *Store) Partners(ctx context.Context, page ordering.Page) ([]*ordering.Partner, string, error) {
	return list(ctx, s, schema.Partners.Decode, table.Query{PK: partnersPK}, page)
}

// Customers implements ordering.Lists, in order of their ids.
func (s *Store) Customers(ctx context.Context, p ordering.PartnerID, page ordering.Page) ([]*ordering.Customer, string, error) {
	return ofPartner(ctx, s, schema.Customers.Decode, p, table.Query{Prefix: customerSK}, page)
}

// Carts implements ordering.Lists, in order of their customers' ids.
func (s *Store) Carts(ctx context.Context, p ordering.PartnerID, page ordering.Page) ([]*ordering.Cart, string, error) {
	return ofPartner(ctx, s, schema.Carts.Decode, p, table.Query{Prefix: cartSK}, page)
}

// ServicesOf implements ordering.Lists, in order of customer and id.
func (s *Store) ServicesOf(ctx context.Context, p ordering.PartnerID, c ordering.CustomerID, page ordering.Page) ([]*ordering.Service, string, error) {
	switch {
	case c == "":
		return ofPartner(ctx, s, schema.Services.Decode, p, table.Query{Prefix: serviceSK}, page)
	case id(c) != nil:
		return nil, "", ordering.NewNotFound(words.CustomerInline)
	}
	return ofPartner(ctx, s, schema.Services.Decode, p, table.Query{Prefix: servicesOf(c)}, page)
}

// Quotes implements ordering.Lists.
func (s *Store) Quotes(ctx context.Context, p ordering.PartnerID, page ordering.Page) ([]*ordering.Quote, string, error) {
	return ofPartner(ctx, s, decodeQuote, p, table.Query{Prefix: quoteSK, Descending: true}, page)
}

// Orders implements ordering.Lists.
func (s *Store) Orders(ctx context.Context, p ordering.PartnerID, page ordering.Page) ([]*ordering.Order, string, error) {
	return ofPartner(ctx, s, schema.Orders.Decode, p, table.Query{Prefix: orderSK, Descending: true}, page)
}

// Versions implements ordering.Lists.
func (s *Store) Versions(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) ([]*ordering.QuoteVersion, error) {
	pk, err := quotePartition(p, id)
	if err != nil {
		return nil, ordering.NewNotFound(words.QuoteInline)
	}
	versions, err := all(ctx, s, whole, schema.Versions.Decode, table.Query{PK: pk, Prefix: versionSK})
	if err != nil || len(versions) == 0 || versions[len(versions)-1].State != "" {
		return versions, err
	}
	latest := versions[len(versions)-1]
	versions[len(versions)-1], err = s.Version(ctx, p, latest.Ref())
	return versions, err
}

// Events implements ordering.Lists.
func (s *Store) Events(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID, page ordering.Page) ([]*ordering.Event, string, error) {
	pk, err := quotePartition(p, id)
	if err != nil {
		return nil, "", ordering.NewNotFound(words.QuoteInline)
	}
	return whole(ctx, s, schema.Events.Decode, table.Query{PK: pk, Prefix: eventSK}, page)
}

// VerifyHistory implements ordering.Store. It checks what is stored, events of later programs too.
func (s *Store) VerifyHistory(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) (int64, error) {
	pk, err := quotePartition(p, id)
	if err != nil {
		return 0, ordering.NewNotFound(words.QuoteInline)
	}
	head, err := ordering.Optional(s.Quote(ctx, p, id)) // before the events: more may follow
	if err != nil {
		return 0, err
	}
	links, err := all(ctx, s, whole, schema.DecodeLink, table.Query{PK: pk, Prefix: eventSK})
	if err != nil {
		return 0, err
	}
	var last schema.Link
	for i, link := range links {
		if !link.Follows(last) || head != nil && head.EventSeq == link.Seq && head.EventHash != link.Hash {
			return int64(i + 1), nil
		}
		last = *link
	}
	if head != nil && last.Seq < head.EventSeq {
		return last.Seq + 1, nil
	}
	return 0, nil
}

// People implements ordering.Lists, in order of their subjects.
func (s *Store) People(ctx context.Context) ([]*ordering.Person, error) {
	return all(ctx, s, list, schema.People.Decode, table.Query{PK: peoplePK})
}

// Audit implements ordering.Lists.
func (s *Store) Audit(ctx context.Context, page ordering.Page) ([]*ordering.AuditEvent, string, error) {
	return list(ctx, s, schema.Audit.Decode, table.Query{PK: auditPK, Descending: true}, page)
}

// WaitingFor implements ordering.Lists.
func (s *Store) WaitingFor(ctx context.Context, approver ordering.Subject, page ordering.Page) ([]*ordering.Approval, string, error) {
	pk, err := waitingFor(approver)
	if err != nil {
		return nil, "", ordering.NewNotFound(words.Person)
	}
	return list(ctx, s, schema.Approvals.Decode, table.Query{Index: true, PK: pk}, page)
}

// WaitingGroup implements ordering.Lists. It returns an Error of kind Invalid for a role that decides nothing.
func (s *Store) WaitingGroup(ctx context.Context, role ordering.Role, page ordering.Page) ([]*ordering.Approval, string, error) {
	pk, err := waitingGroup(role)
	if err != nil {
		return nil, "", ordering.NewInvalid(ordering.NewFieldError("role", "unknown", words.ThisRoleDoesNotDecide))
	}
	return list(ctx, s, schema.Approvals.Decode, table.Query{Index: true, PK: pk}, page)
}

// OpenOrders implements ordering.Lists. It returns an Error of kind Invalid for a state in which an order is not open.
func (s *Store) OpenOrders(ctx context.Context, state ordering.OrderState, page ordering.Page) ([]*ordering.Order, string, error) {
	pk, err := openOrders(state)
	if err != nil {
		return nil, "", ordering.NewInvalid(ordering.NewFieldError("state", "unknown", words.OrderInThisStateIs))
	}
	return list(ctx, s, schema.Orders.Decode, table.Query{Index: true, PK: pk}, page)
}

// DueJobs implements ordering.Lists.
func (s *Store) DueJobs(ctx context.Context, until time.Time, page ordering.Page) ([]*ordering.Job, string, error) {
	return list(ctx, s, schema.Jobs.Decode, table.Query{Index: true, PK: dueJobsGSI, To: stamp(until)}, page)
}

// StuckJobs implements ordering.Lists.
func (s *Store) StuckJobs(ctx context.Context, page ordering.Page) ([]*ordering.Job, string, error) {
	return list(ctx, s, schema.Jobs.Decode, table.Query{Index: true, PK: stuckJobsGSI}, page)
}

// StaleCarts implements ordering.Lists. The index knows the day of a cart's last change, older entries the moment.
func (s *Store) StaleCarts(ctx context.Context, before time.Time, page ordering.Page) ([]*ordering.Cart, string, error) {
	carts, next, err := list(ctx, s, schema.Carts.Decode, table.Query{Index: true, PK: cartsGSI, To: stamp(before)}, page)
	return slices.DeleteFunc(carts, func(c *ordering.Cart) bool { return !c.UpdatedAt.Before(before) }), next, err
}

// DueVersions implements ordering.Lists.
func (s *Store) DueVersions(ctx context.Context, until time.Time, page ordering.Page) ([]ordering.VersionRef, string, error) {
	q := table.Query{Index: true, PK: versionsGSI, To: stamp(until)}
	return pageOf(ctx, s, q, page, true, func(item table.Item) (ordering.VersionRef, error) {
		if item.Type == schema.Versions.Name {
			v, err := read(ctx, s.reader, schema.Versions.Decode, item)
			if err != nil {
				return ordering.VersionRef{}, err
			}
			return v.Ref(), nil
		}
		head, err := read(ctx, s.reader, decodeQuote, item)
		if err != nil {
			return ordering.VersionRef{}, err
		}
		return ordering.VersionRef{Quote: head.ID, Version: head.Latest}, nil
	})
}
