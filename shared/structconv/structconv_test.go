package structconv_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/structconv"
)

type (
	place struct{ City string }
	named struct{ Name string }
	order struct {
		named
		At    *place
		Lines []place
		Sums  map[string]int
		Note  string
	}
	placeRow struct {
		City string `json:"city"`
	}
	orderRow struct {
		Name  string         `json:"name"`
		At    *placeRow      `json:"at"`
		Lines []placeRow     `json:"lines"`
		Sums  map[string]int `json:"sums"`
	}
)

func TestNew(t *testing.T) {
	row := structconv.New[order, orderRow]()
	full := orderRow{"n", &placeRow{"a"}, []placeRow{{"b"}, {"c"}}, map[string]int{"d": 1}}
	for name, c := range map[string]struct {
		from order
		to   orderRow
	}{
		"nothing":     {order{}, orderRow{}},
		"empty lists": {order{Lines: []place{}}, orderRow{Lines: []placeRow{}}},
		"everything":  {order{named{"n"}, &place{"a"}, []place{{"b"}, {"c"}}, map[string]int{"d": 1}, "left out"}, full},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row(c.from); !reflect.DeepEqual(got, c.to) {
				t.Errorf("%+v, want %+v", got, c.to)
			}
		})
	}
	t.Run("an embedded struct that only one of them has", func(t *testing.T) {
		type wide struct {
			named
			At *place
		}
		if got := structconv.New[orderRow, wide]()(full); got.Name != "n" || got.At.City != "a" {
			t.Errorf("%+v", got)
		}
	})
	t.Run("a pointer is to a copy", func(t *testing.T) {
		from := &order{At: &place{"a"}}
		structconv.New[*order, *orderRow]()(from).At.City = "b"
		if from.At.City != "a" {
			t.Error("the original was changed")
		}
	})
}

// Everything that can be changed of a copy is its own.
func TestCopy(t *testing.T) {
	type mixed struct {
		order
		Names []string
		Until time.Time
		Deep  map[string][]place
		Count *int
	}
	one := 1
	from := mixed{order{named{"n"}, &place{"a"}, []place{{"b"}}, map[string]int{"d": 1}, ""}, []string{"e"}, time.Unix(7, 0), map[string][]place{"f": {{"g"}}}, &one}
	again := structconv.Copy[mixed, mixed]()
	got := again(from)
	if !reflect.DeepEqual(got, from) {
		t.Errorf("%+v, want %+v", got, from)
	}
	if empty := (mixed{}); !reflect.DeepEqual(again(empty), empty) {
		t.Errorf("nothing became %+v", again(empty))
	}
	got.At.City, got.Lines[0].City, got.Sums["d"], got.Names[0], got.Deep["f"][0].City, *got.Count = "x", "x", 9, "x", "x", 9
	if want := (mixed{order{named{"n"}, &place{"a"}, []place{{"b"}}, map[string]int{"d": 1}, ""}, []string{"e"}, time.Unix(7, 0), map[string][]place{"f": {{"g"}}}, from.Count}); !reflect.DeepEqual(from, want) || *from.Count != 1 {
		t.Errorf("the original became %+v", from)
	}
}

func TestNew_Panics(t *testing.T) {
	for name, c := range map[string]struct {
		make func()
		says string
	}{
		"a field that is missing":       {func() { use[orderRow, order]() }, "order has a field Note, and structconv_test.orderRow has none"},
		"a field of another kind":       {func() { use[place, struct{ City int }]() }, "a string cannot become a int"},
		"a value for a pointer":         {func() { use[struct{ At place }, struct{ At *place }]() }, "cannot become a *structconv_test.place"},
		"a number of another size":      {func() { use[struct{ N int64 }, struct{ N int32 }]() }, "a int64 cannot become a int32"},
		"deep inside: a field too many": {func() { use[[]*place, []*named]() }, "named has a field Name"},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if said, _ := recover().(string); !strings.Contains(said, c.says) {
					t.Errorf("panic %q, want %q", said, c.says)
				}
			}()
			c.make()
		})
	}
	t.Run("Verify finds them before they are used", func(t *testing.T) {
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		structconv.Verify()
	})
}

func use[From, To any]() { structconv.New[From, To]()(*new(From)) }
