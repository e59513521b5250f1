package table_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// text has all that a key may have, the bytes of a cursor's own format among it.
func text() *rapid.Generator[string] {
	return rapid.StringOfN(rapid.RuneFrom([]rune("\x00\x01\x7fa#/€é😀\U0010ffff")), 1, 200, 300)
}

// A cursor carries the keys of the last item.
func TestCursor_RoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pk := text().Draw(t, "partition")
		last := table.Item{
			Key:    table.Key{PK: text().Draw(t, "PK"), SK: text().Draw(t, "SK")},
			GSI1PK: pk, GSI1SK: text().Draw(t, "GSI1SK"), Version: 3, Data: []byte("{}"),
		}
		want := table.Item{Key: last.Key, GSI1PK: pk, GSI1SK: last.GSI1SK}
		q := table.Query{PK: pk, Index: rapid.Bool().Draw(t, "index"), Descending: rapid.Bool().Draw(t, "descending")}
		if !q.Index {
			last.PK = pk
			want = table.Item{Key: last.Key}
		}
		q.Cursor = q.CursorAfter(last)
		if strings.Trim(q.Cursor, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			t.Fatalf("cursor %q is not safe in a URL", q.Cursor)
		}
		q.Limit = 7
		got, ok, err := q.After()
		if err != nil || !ok || got.Key != want.Key || got.GSI1PK != want.GSI1PK || got.GSI1SK != want.GSI1SK || got.Version != 0 || got.Data != nil {
			t.Fatalf("got %+v, %t, %v, want %+v", got, ok, err, want)
		}
	})
}

// A cursor is of its query alone.
func TestCursor_OtherQuery(t *testing.T) {
	made := table.Query{PK: "p", From: "b", To: "m"}
	cursor := made.CursorAfter(table.Item{Key: table.Key{PK: "p", SK: "c"}})
	for _, c := range []struct {
		name  string
		query table.Query
		want  error
	}{
		{"the same query", table.Query{PK: "p", From: "b", To: "m"}, nil},
		{"with another limit", table.Query{PK: "p", From: "b", To: "m", Limit: 3}, nil},
		{"of another partition", table.Query{PK: "q", From: "b", To: "m"}, table.ErrCursor},
		{"of the index", table.Query{PK: "p", From: "b", To: "m", Index: true}, table.ErrCursor},
		{"in the other direction", table.Query{PK: "p", From: "b", To: "m", Descending: true}, table.ErrCursor},
		{"from another key", table.Query{PK: "p", From: "a", To: "m"}, table.ErrCursor},
		{"with the bounds written otherwise", table.Query{PK: "p", From: "bm"}, table.ErrCursor},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.query.Cursor = cursor
			if _, _, err := c.query.After(); !errors.Is(err, c.want) {
				t.Errorf("got error %v, want %v", err, c.want)
			}
		})
	}
}

func TestCursor_OutsideRange(t *testing.T) {
	q := table.Query{PK: "p", From: "b", To: "m"}
	for name, last := range map[string]table.Item{
		"before the range":     {Key: table.Key{PK: "p", SK: "a"}},
		"after the range":      {Key: table.Key{PK: "p", SK: "ma"}},
		"in another partition": {Key: table.Key{PK: "q", SK: "c"}},
		"without sort key":     {Key: table.Key{PK: "p"}},
	} {
		t.Run(name, func(t *testing.T) {
			q.Cursor = q.CursorAfter(last)
			if _, _, err := q.After(); !errors.Is(err, table.ErrCursor) {
				t.Errorf("got error %v, want %v", err, table.ErrCursor)
			}
		})
	}
}

// A cursor that somebody made, or bent, leads nowhere outside the query that it is used for, whatever query it was made for.
func TestCursor_Forged(t *testing.T) {
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 12))
	word := func() string { return []string{"", "a", "b", "bb", "c", "m", "p", "q"}[dice.IntN(8)] }
	query := func() table.Query {
		q := table.Query{PK: "p" + word(), Index: dice.IntN(3) == 0, Descending: dice.IntN(3) == 0}
		if dice.IntN(2) == 0 {
			q.From, q.To = word(), "x"
		} else {
			q.Prefix = word()
		}
		return q
	}
	tries, taken := testvolume.Of(100_000, 5_000), 0
	for range tries {
		made, used := query(), query()
		if dice.IntN(3) == 0 {
			used = made
		}
		cursor := made.CursorAfter(table.Item{Key: table.Key{PK: "p" + word(), SK: word()}, GSI1PK: made.PK, GSI1SK: word()})
		if dice.IntN(2) == 0 {
			bent := []byte(cursor)
			bent[dice.IntN(len(bent))] = "ABab01-_"[dice.IntN(8)]
			cursor = string(bent)
		}
		used.Cursor = cursor
		last, ok, err := used.After()
		if ok && (err != nil || !used.Holds(last) || used.CursorAfter(last) != cursor) {
			t.Fatalf("%q leads %+v to %+v, error %v", cursor, used, last, err)
		}
		if ok {
			taken++
		}
	}
	if taken == 0 {
		t.Error("none was taken: the test would see nothing")
	}
	testvolume.Figure(t, "%d made or bent cursors, 0 lead outside their query (%d within)", tries, taken)
}

// A cursor is refused or decoded.
func FuzzCursor(f *testing.F) {
	q := table.Query{PK: "p", Index: true}
	f.Add(q.CursorAfter(table.Item{Key: table.Key{PK: "a", SK: "b"}, GSI1PK: "p", GSI1SK: "c"}))
	f.Add("AAAAAAAAAAD_____________")
	f.Fuzz(func(t *testing.T, cursor string) {
		q.Cursor = cursor
		last, ok, err := q.After()
		if ok && (err != nil || !q.Holds(last) || q.CursorAfter(last) != cursor) {
			t.Errorf("%q became %+v, error %v", cursor, last, err)
		}
	})
}
