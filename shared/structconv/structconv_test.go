package structconv_test

import (
	"reflect"
	"strings"
	"testing"

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

func TestNew_Panics(t *testing.T) {
	for name, c := range map[string]struct {
		make func()
		says string
	}{
		"a field that is missing":       {func() { structconv.New[orderRow, order]() }, "order has a field Note, and structconv_test.orderRow has none"},
		"a field of another kind":       {func() { structconv.New[place, struct{ City int }]() }, "a string cannot become a int"},
		"a value for a pointer":         {func() { structconv.New[struct{ At place }, struct{ At *place }]() }, "cannot become a *structconv_test.place"},
		"a number of another size":      {func() { structconv.New[struct{ N int64 }, struct{ N int32 }]() }, "a int64 cannot become a int32"},
		"deep inside: a field too many": {func() { structconv.New[[]*place, []*named]() }, "named has a field Name"},
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
}
