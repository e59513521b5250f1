package store_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// step changes the quote and its latest version, as a command does, and demands that both read back as they were saved.
func step(t *testing.T, s *store.Store, change func(*ordering.Quote, *ordering.QuoteVersion)) {
	t.Helper()
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		q, err := tx.Quote(t.Context(), "p", deal.Quote)
		must(t, err)
		v, err := tx.Version(t.Context(), "p", ordering.VersionRef{Quote: q.ID, Version: q.Latest})
		must(t, err)
		change(q, v)
		tx.Save(v, q)
		again, err := tx.Version(t.Context(), "p", v.Ref())
		must(t, err)
		if again.State != v.State {
			t.Errorf("read back in the transaction it is %s, not %s", again.State, v.State)
		}
		return nil
	}))
}

// states are those of the quote's versions, read one by one; the list of them must tell the same.
func states(t *testing.T, s *store.Store) []ordering.VersionState {
	t.Helper()
	listed, err := s.Versions(t.Context(), "p", deal.Quote)
	must(t, err)
	var found []ordering.VersionState
	for _, v := range listed {
		one, err := s.Version(t.Context(), "p", v.Ref())
		must(t, err)
		if found = append(found, one.State); one.State != v.State || len(one.Reminders) != len(v.Reminders) {
			t.Errorf("%s is %s, in the list %s", v.Ref(), one.State, v.State)
		}
	}
	return found
}

func wantStates(t *testing.T, s *store.Store, want ...ordering.VersionState) {
	t.Helper()
	if got := states(t, s); !slices.Equal(got, want) {
		t.Errorf("the versions are %q, want %q", got, want)
	}
}

func wantDue(t *testing.T, s *store.Store, want ...string) {
	t.Helper()
	due := names(t, func(p ordering.Page) ([]ordering.VersionRef, string, error) {
		return s.DueVersions(t.Context(), noon(0).AddDate(1, 0, 0), p)
	}, ordering.VersionRef.String)
	if !slices.Equal(due, want) {
		t.Errorf("due are %q, want %q", due, want)
	}
}

func requestedDeal() (*ordering.Quote, *ordering.QuoteVersion) {
	q := &ordering.Quote{Partner: "p", ID: deal.Quote, Latest: 1, State: ordering.Requested}
	return q, &ordering.QuoteVersion{Partner: "p", Quote: deal.Quote, Number: 1, State: ordering.Requested, RequestedAt: noon(0)}
}

// A version is written once, while its status changes on the head of the quote.
func TestVersion_Status(t *testing.T) {
	d := &counting{Driver: open(t)}
	s := store.New(d)
	q, v := requestedDeal()
	save(t, s, v, q)
	wantStates(t, s, ordering.Requested)
	wantDue(t, s, "OFF-2026-00041/1")
	d.reset()
	step(t, s, func(q *ordering.Quote, v *ordering.QuoteVersion) {
		q.State, v.State, v.Reason = ordering.Returned, ordering.Returned, "?"
	})
	wantStates(t, s, ordering.Returned)
	wantDue(t, s)
	if d.cost.puts != 1 {
		t.Errorf("%d items were written, not only the head", d.cost.puts)
	}
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error { // a remark
		q, err := tx.Quote(t.Context(), "p", deal.Quote)
		q.EventSeq++
		tx.Save(q)
		return err
	}))
	wantStates(t, s, ordering.Returned)
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error { // another takes its place
		q, first := tx.Quote(t.Context(), "p", deal.Quote)
		old, err := tx.Version(t.Context(), "p", deal)
		must(t, first)
		must(t, err)
		next := *old
		old.State, next.Number, next.State, next.RequestedAt, q.Latest = ordering.Superseded, 2, ordering.Requested, noon(1), 2
		tx.Save(old, &next, q)
		return nil
	}))
	wantStates(t, s, ordering.Superseded, ordering.Requested)
	wantDue(t, s, "OFF-2026-00041/2")
}

// A version that was stored with its status is read, is due, and moves it to the head with the next change.
func TestVersion_StoredEarlier(t *testing.T) {
	d := open(t)
	s := store.New(d)
	q, v := requestedDeal()
	save(t, s, v)
	save(t, s, q)
	must(t, d.Each(t.Context(), func(i table.Item) error {
		if i.Type == "Version" || i.Type == "Quote" {
			text, err := schema.Unpack(i.Data)
			must(t, err)
			i.Data = bytes.Replace(text, []byte(`"schema":3`), []byte(`"schema":1`), 1)
			must(t, d.Write(t.Context(), table.Put(i, table.AnyState())))
		}
		return nil
	}))
	wantStates(t, s, ordering.Requested)
	wantDue(t, s, "OFF-2026-00041/1")
	step(t, s, func(q *ordering.Quote, v *ordering.QuoteVersion) {
		q.State, v.State, v.ValidUntil = ordering.Approved, ordering.Approved, calendar.On(noon(9))
	})
	wantStates(t, s, ordering.Approved)
	wantDue(t, s, "OFF-2026-00041/1")
	must(t, d.Each(t.Context(), func(i table.Item) error {
		text, err := schema.Unpack(i.Data)
		if i.Type == "Version" && (i.GSI1PK != "" || !strings.Contains(string(text), `{"schema":3,`) || strings.Contains(string(text), "approved")) {
			t.Errorf("in the index %q, stored %s", i.GSI1PK, text)
		}
		return err
	}))
}
