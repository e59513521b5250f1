package personal_test

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/personal"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

type records map[string][][]byte

func exported(t *testing.T, driver table.Driver, text string) (found records, unread int) {
	t.Helper()
	found = records{}
	unread, err := personal.Export(t.Context(), driver, text, func(r personal.Record) error {
		found[r.Type] = append(found[r.Type], slices.Clone(r.Data))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found, unread
}

// kept are the items, sessions and answers apart, whose JSON has the text anywhere.
func kept(t *testing.T, driver table.Driver, text string) (items int) {
	t.Helper()
	if err := driver.Each(t.Context(), func(i table.Item) error {
		data, err := schema.Unpack(i.Data)
		if err == nil && i.Type != "Answer" && i.Type != "Session" && bytes.Contains(data, []byte(text)) {
			items++
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return items
}

func (r records) count() (n int) {
	for _, of := range r {
		n += len(of)
	}
	return n
}

// world has a quote that was ordered and one that was withdrawn, both of one partner's people.
func world(t *testing.T) (f *orderingtest.Fixture, ordered, withdrawn *ordering.QuoteVersion) {
	t.Helper()
	f = orderingtest.New(t)
	ordered = f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
	f.Ordered(ordered)
	withdrawn = f.Request(orderingtest.Slager, orderingtest.NewServer())
	if _, err := f.Quotes.Withdraw(t.Context(), orderingtest.User(withdrawn.Partner), ordering.Idempotency{}, orderingtest.Target(withdrawn), ""); err != nil {
		t.Fatal(err)
	}
	f.Work()
	return f, ordered, withdrawn
}

// Everything that names a person is found, by subject, mail address or name, and nothing changes by it.
func TestExport(t *testing.T) {
	f, ordered, _ := world(t)
	who := orderingtest.Signer(ordered.Partner)
	for _, text := range []string{string(who.Subject), who.Name, strings.ToUpper(string(who.Subject))} {
		found, unread := exported(t, f.Driver, text)
		if len(found["Order"]) != 1 || len(found["Event"]) == 0 || unread > 0 {
			t.Errorf("%s: %d orders, %d events, %d not read", text, len(found["Order"]), len(found["Event"]), unread)
		}
	}
	found, _ := exported(t, f.Driver, string(who.Subject))
	if got, all := found.count(), kept(t, f.Driver, `"`+string(who.Subject)+`"`); got != all {
		t.Errorf("%d of %d records", got, all)
	}
	if found, _ := exported(t, f.Driver, "nobody.at.all"); found.count() > 0 {
		t.Errorf("of nobody: %v", found)
	}
	if broken := f.BrokenHistory(ordered.Quote); broken != 0 {
		t.Errorf("event %d of the history does not fit", broken)
	}
}

// Of a quote that is erased nothing is found any more, and the histories of the others can still be verified.
func TestExport_Erased(t *testing.T) {
	f, ordered, withdrawn := world(t)
	told := func() bool {
		found, _ := exported(t, f.Driver, string(withdrawn.Quote))
		return found.count() > 0
	}
	if !told() {
		t.Fatal("nothing tells of the quote before it is erased")
	}
	if err := f.Store.EraseQuote(t.Context(), withdrawn.Partner, withdrawn.Quote); err != nil {
		t.Fatal(err)
	}
	if told() {
		t.Error("something tells of the quote that was erased")
	}
	if broken := f.BrokenHistory(ordered.Quote); broken != 0 {
		t.Errorf("event %d of another's history does not fit", broken)
	}
}

// damaged is a table of which one item is not as it was written.
type damaged struct{ table.Driver }

func (d damaged) Each(ctx context.Context, f func(table.Item) error) error {
	if err := f(table.Item{Type: "Order", Data: []byte("{}00000000")}); err != nil {
		return err
	}
	return d.Driver.Each(ctx, f)
}

// What cannot be read is counted, and the rest is told.
func TestExport_Damaged(t *testing.T) {
	f, ordered, _ := world(t)
	found, unread := exported(t, damaged{f.Driver}, string(orderingtest.Signer(ordered.Partner).Subject))
	if unread != 1 || found.count() == 0 {
		t.Errorf("%d not read, %d told", unread, found.count())
	}
}
