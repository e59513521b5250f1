package usecase_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// stored is an item of the table, to be edited as somebody with a hand in the database would.
type stored struct {
	f    *orderingtest.Fixture
	item table.Item
}

func storedAt(t testing.TB, f *orderingtest.Fixture, pk, sk string) *stored {
	t.Helper()
	found := orderingtest.Must(f.Driver.Get(t.Context(), table.Key{PK: pk, SK: sk}))(t)
	if len(found) != 1 {
		t.Fatalf("%d items at %s %s", len(found), pk, sk)
	}
	return &stored{f, found[0]}
}

func (s *stored) row(t testing.TB) map[string]any {
	t.Helper()
	var text map[string]any
	if err := json.Unmarshal(orderingtest.Must(schema.Unpack(s.item.Data))(t), &text); err != nil {
		t.Fatal(err)
	}
	return text
}

// put writes the data over whatever is there, as a write of its own.
func (s *stored) put(t testing.TB, data []byte) {
	t.Helper()
	now := orderingtest.Must(s.f.Driver.Get(t.Context(), s.item.Key))(t)[0]
	edited := s.item
	edited.Version, edited.Data = now.Version+1, data
	if err := s.f.Driver.Write(t.Context(), table.Put(edited, table.VersionIs(now.Version))); err != nil {
		t.Fatal(err)
	}
}

// edits stores the item otherwise: each figure and flag of a part of its row in turn, and calls visit meanwhile.
func (s *stored) edits(t testing.TB, part func(row map[string]any) any, visit func(path string)) (n int) {
	t.Helper()
	text := s.row(t)
	eachLeaf(part(text["row"].(map[string]any)), s.item.Type, func(path string) {
		n++
		s.put(t, orderingtest.Must(schema.Pack(orderingtest.Must(json.Marshal(text))(t)))(t))
		visit(path)
	})
	s.put(t, s.item.Data)
	return n
}

// eachLeaf alters each number and flag below v, one after the other, and calls visit meanwhile.
func eachLeaf(v any, path string, visit func(path string)) {
	set := func(child any, path string, set func(any)) {
		switch was := child.(type) {
		case float64:
			set(was + 1)
			visit(path)
			set(was)
		case bool:
			set(!was)
			visit(path)
			set(was)
		default:
			eachLeaf(child, path, visit)
		}
	}
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			set(v[key], path+"."+key, func(to any) { v[key] = to })
		}
	case []any:
		for i := range v {
			set(v[i], fmt.Sprintf("%s[%d]", path, i), func(to any) { v[i] = to })
		}
	}
}

// moment is a step at which a version is held against what was requested.
type moment struct {
	name string
	// reach takes the requested version there, do does the step.
	reach func(*orderingtest.Fixture, *ordering.QuoteVersion)
	do    func(context.Context, *orderingtest.Fixture, *ordering.QuoteVersion) error
}

func moments() []moment {
	olga := orderingtest.As(orderingtest.Olga)
	return []moment{
		{"approve", func(*orderingtest.Fixture, *ordering.QuoteVersion) {}, func(ctx context.Context, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Approvals.Approve(ctx, orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), usecase.ApproveInput{}))
		}},
		{"render", func(f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.ApproveAll(v) }, func(ctx context.Context, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Jobs.ToDraw(ctx, &ordering.Job{Partner: v.Partner, Quote: v.Quote, Version: v.Number}))
		}},
		{"confirm", func(f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Approved(v) }, func(ctx context.Context, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Quotes.Confirm(ctx, orderingtest.Signer(v.Partner), no(), orderingtest.Target(v), f.Confirmation(v)))
		}},
		{"release", func(f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Ordered(f.Approved(v)) }, func(ctx context.Context, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Orders.Release(ctx, olga, no(), v.Quote.Order()))
		}},
		{"complete", func(f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Released(f.Ordered(f.Approved(v))) }, func(ctx context.Context, f *orderingtest.Fixture, v *ordering.QuoteVersion) error {
			return second(f.Orders.CompleteItem(ctx, olga, no(), v.Quote.Order(), v.Items[0].ID, f.Clock.Today()))
		}},
	}
}

// priced are the figures of an item that its change tells too.
var priced = regexp.MustCompile(`\.configuration\.|\.was\.netMrcCents$`)

// A version, or its order, of which a figure was edited where it is stored is refused wherever it would count; unedited,
// it goes on.
func TestVersion_Edited(t *testing.T) {
	for _, m := range moments() {
		t.Run(m.name, func(t *testing.T) {
			f := orderingtest.New(t)
			v := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
			m.reach(f, v)
			refused := func(path string) {
				t.Helper()
				if err := m.do(t.Context(), f, v); ordering.KindOf(err) != ordering.Conflict || ordering.CodeOf(err) != ordering.RecordDamaged {
					t.Fatalf("with another %s: %v", path, err)
				}
			}
			version := storedAt(t, f, "PARTNER#noord#QUOTE#"+string(v.Quote), "VERSION#0001")
			n := version.edits(t, func(row map[string]any) any { return row["change"] }, refused)
			n += version.edits(t, func(row map[string]any) any { return row["items"] }, func(path string) {
				if priced.MatchString(path) {
					refused(path)
				}
			})
			if m.name == "release" || m.name == "complete" {
				order := storedAt(t, f, "PARTNER#noord", "ORDER#2026-05-00001")
				n += order.edits(t, func(row map[string]any) any { return []any{row["items"], row["total"]} }, refused)
			}
			if n < 50 {
				t.Errorf("only %d edits", n)
			}
			if err := m.do(t.Context(), f, v); err != nil {
				t.Errorf("unedited: %v", err)
			}
			t.Logf("%d edits", n)
		})
	}
}

// One record that cannot be read stops neither the sweep nor a list for anybody else, and is told.
func TestSweep_Damaged(t *testing.T) {
	for name, sk := range map[string]string{"the head of a quote": "QUOTE#2026-05-00001", "its version": "VERSION#0001"} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			var told bytes.Buffer
			alarms := 0
			cases := f.With(func(c *usecase.Config) {
				c.Store = store.New(f.Driver, store.Clock(f.Clock.Now), store.Log(slog.New(slog.NewTextHandler(&told, nil))), store.Alarm(func() { alarms++ }))
			})
			spoiled, other := f.Request(orderingtest.Bakker, orderingtest.NewServer()), f.Request(orderingtest.Slager, orderingtest.NewServer())
			pk := "PARTNER#noord"
			if sk == "VERSION#0001" {
				pk += "#QUOTE#" + string(spoiled.Quote)
			}
			storedAt(t, f, pk, sk).put(t, []byte("{"))
			f.Clock.Days(35)
			swept, err := cases.Jobs.Sweep(t.Context())
			if err != nil && !strings.Contains(err.Error(), string(spoiled.Quote)) {
				t.Errorf("the error names nothing: %v", err)
			}
			if swept.Withdrawn != 1 || alarms == 0 || !strings.Contains(told.String(), sk) {
				t.Errorf("swept %+v, %d alarms, told %s", swept, alarms, told.String())
			}
			wantState(t, f, other.Ref(), ordering.Withdrawn)
			quotes, _, err := cases.Quotes.Quotes(t.Context(), orderingtest.User(orderingtest.Noord), "", ordering.Page{})
			if want := 1; err != nil || sk == "VERSION#0001" && len(quotes) != want || sk != "VERSION#0001" && len(quotes) != 0 {
				t.Errorf("%d quotes listed, %v", len(quotes), err)
			}
		})
	}
}
