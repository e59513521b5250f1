package store_test

import (
	"fmt"
	"hash/fnv"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/words"
)

// fill sets every field below v to something that is not zero, so that a field that gets lost on the way shows, also
// one that is added later. What it sets follows from where the field stands, and not from what it is called.
func fill(v reflect.Value, place string) {
	h := fnv.New64a()
	h.Write([]byte(place))
	n := int64(h.Sum64() >> 1)
	below := func(i int) string { return fmt.Sprintf("%s.%d", place, i) }
	switch v.Interface().(type) {
	case time.Time:
		v.Set(reflect.ValueOf(time.Unix(n%4e9, n%1e9).UTC()))
		return
	case calendar.Date:
		v.Set(reflect.ValueOf(calendar.Date{Year: 2026, Month: 1, Day: 1}.AddDays(int(n % 3000))))
		return
	case words.Message:
		v.Set(reflect.ValueOf(words.Months(int(n % 100))))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), below(i))
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), place)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), below(0))
		fill(v.Index(1), below(1))
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(key, below(0))
		fill(value, below(1))
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)
	case reflect.String:
		v.SetString(fmt.Sprintf("t%d<€ë>", n%1e9))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(1 + n%9000)
	case reflect.Uint8:
		v.SetUint(uint64(n % 256))
	default:
		panic("fill does not know " + v.Type().String())
	}
}

// spoil empties everything that can be reached from v: whoever gets the same again must not see it.
func spoil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			spoil(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i))
		}
	case reflect.Map:
		v.Clear()
	case reflect.Struct:
		for i := range v.NumField() {
			spoil(v.Field(i))
		}
	}
	if v.CanSet() {
		v.SetZero()
	}
}

func filled[E any](ids func(*E)) *E {
	e := new(E)
	fill(reflect.ValueOf(e).Elem(), "")
	ids(e)
	return e
}

// kept is an entity that was saved, and how it is read.
type kept struct {
	want ordering.Entity
	get  func(ordering.Reader) (any, error)
}

// keptIn saves an entity of every kind that a Reader has, and an event of the quote.
func keptIn(t testing.TB, s *store.Store) (map[string]kept, *ordering.Event) {
	ctx := t.Context()
	ref := ordering.VersionRef{Quote: "OFF-2026-00042", Version: 2}
	partner := filled(func(e *ordering.Partner) { e.ID = "p" })
	customer := filled(func(e *ordering.Customer) { e.Partner, e.ID = "p", "c" })
	cart := filled(func(e *ordering.Cart) { e.Partner, e.Customer = "p", "c" })
	service := filled(func(e *ordering.Service) { e.Partner, e.Customer, e.ID = "p", "c", "s" })
	quote := filled(func(e *ordering.Quote) { e.Partner, e.ID = "p", ref.Quote })
	version := filled(func(e *ordering.QuoteVersion) { e.Partner, e.Quote, e.Number = "p", ref.Quote, ref.Version })
	approval := filled(func(e *ordering.Approval) {
		e.Partner, e.Quote, e.Version, e.Role = "p", ref.Quote, ref.Version, ordering.SalesManager
	})
	event := filled(func(e *ordering.Event) { e.Partner, e.Quote = "p", ref.Quote })
	document := filled(func(e *ordering.Document) {
		e.Partner, e.Quote, e.Version, e.Variant = "p", ref.Quote, ref.Version, ordering.DocumentCustomerPriced
	})
	order := filled(func(e *ordering.Order) { e.Partner, e.ID = "p", ref.Quote.Order() })
	person := filled(func(e *ordering.Person) { e.Subject = "auth0|anna@example.nl" })
	job := filled(func(e *ordering.Job) { e.ID = "j" })
	tally := filled(func(e *ordering.Tally) { e.Kind, e.Whose = ordering.QuotaComments, "auth0|anna@example.nl" })
	save(t, s, partner, customer, cart, service, quote, version, approval, event, document, order, person, job, tally)
	return map[string]kept{
		"a partner":  {partner, func(r ordering.Reader) (any, error) { return r.Partner(ctx, "p") }},
		"a customer": {customer, func(r ordering.Reader) (any, error) { return r.Customer(ctx, "p", "c") }},
		"a cart":     {cart, func(r ordering.Reader) (any, error) { return r.Cart(ctx, "p", "c") }},
		"a service": {service, func(r ordering.Reader) (any, error) {
			found, err := r.Services(ctx, "p", "c", "other", "s", "s", "not#an#id")
			return found["s"], err
		}},
		"a quote":   {quote, func(r ordering.Reader) (any, error) { return r.Quote(ctx, "p", ref.Quote) }},
		"a version": {version, func(r ordering.Reader) (any, error) { return r.Version(ctx, "p", ref) }},
		"an approval": {approval, func(r ordering.Reader) (any, error) {
			found, err := r.Approvals(ctx, "p", ref)
			if err != nil || len(found) != 1 {
				return found, err
			}
			return found[0], nil
		}},
		"a document": {document, func(r ordering.Reader) (any, error) {
			return r.Document(ctx, "p", ref, ordering.DocumentCustomerPriced)
		}},
		"an order": {order, func(r ordering.Reader) (any, error) { return r.Order(ctx, "p", "ORD-2026-00042") }},
		"a person": {person, func(r ordering.Reader) (any, error) { return r.Person(ctx, "auth0|anna@example.nl") }},
		"a job":    {job, func(r ordering.Reader) (any, error) { return r.Job(ctx, "j") }},
		"a tally":  {tally, func(r ordering.Reader) (any, error) { return r.Tally(ctx, tally.Kind, tally.Whose, tally.Day) }},
	}, event
}

// Every entity comes back as it was saved, also after a reader changed what it got.
func TestEntities_RoundTrip(t *testing.T) {
	s, ctx := opened(t), t.Context()
	all, event := keptIn(t, s)
	for name, r := range all {
		t.Run(name, func(t *testing.T) {
			got, err := r.get(s)
			must(t, err)
			if diff := cmp.Diff(any(r.want), got); diff != "" {
				t.Errorf("from the store (-want +got):\n%s", diff)
			}
			spoil(reflect.ValueOf(got))
			must(t, s.Update(ctx, func(tx ordering.Tx) error {
				got, err := r.get(tx)
				if diff := cmp.Diff(any(r.want), got); diff != "" {
					t.Errorf("from a transaction (-want +got):\n%s", diff)
				}
				return err
			}))
		})
	}
	t.Run("an event", func(t *testing.T) {
		for range 2 {
			got, _, err := s.Events(ctx, "p", event.Quote, ordering.Page{})
			must(t, err)
			if diff := cmp.Diff([]*ordering.Event{event}, got); diff != "" {
				t.Error(diff)
			}
			spoil(reflect.ValueOf(got))
		}
	})
	t.Run("and its lookups lead to it", func(t *testing.T) {
		if p, err := s.PartnerOf(ctx, event.Quote); p != "p" || err != nil {
			t.Error(p, err)
		}
		if c, err := s.CustomerOf(ctx, "p", "s"); c != "c" || err != nil {
			t.Error(c, err)
		}
	})
}

// Approvals come in the order of their roles.
func TestApprovals_Order(t *testing.T) {
	s := opened(t)
	var approvals []ordering.Entity
	roles := []ordering.Role{ordering.AccountManager, ordering.SalesManager, ordering.Engineering}
	for _, role := range []ordering.Role{ordering.SalesManager, ordering.Engineering, ordering.AccountManager} {
		approvals = append(approvals, &ordering.Approval{Partner: "p", Quote: "OFF-2026-00001", Version: 1, Role: role})
	}
	save(t, s, approvals...)
	found, err := s.Approvals(t.Context(), "p", ordering.VersionRef{Quote: "OFF-2026-00001", Version: 1})
	must(t, err)
	for i, role := range roles {
		if found[i].Role != role {
			t.Errorf("approval %d is of the %s, want %s", i, found[i].Role, role)
		}
	}
}
