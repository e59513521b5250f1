package schema

import (
	"encoding/json"
	"testing"

	"github.com/gowebpki/jcs"
	"pgregory.net/rapid"
)

// anyJSON draws what our rows are made of: objects, lists, text of any letters, whole numbers and booleans.
func anyJSON(depth int) *rapid.Generator[any] {
	leaf := []*rapid.Generator[any]{
		rapid.String().AsAny(), rapid.Int64Range(-1<<53, 1<<53).AsAny(), rapid.Bool().AsAny(),
		rapid.SampledFrom([]any{nil, "", "<&>", "\u2028\u2029", "\x00\x1f\"\\/", "\U0001f600", "\ufb33"}),
	}
	if depth == 0 {
		return rapid.OneOf(leaf...)
	}
	inner := anyJSON(depth - 1)
	return rapid.OneOf(append(leaf, rapid.SliceOfN(inner, 0, 4).AsAny(), rapid.MapOfN(rapid.String(), inner, 0, 4).AsAny())...)
}

func TestCanonical(t *testing.T) {
	t.Run("it is what another implementation of RFC 8785 makes", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text, err := json.Marshal(anyJSON(3).Draw(t, "value"))
			if err != nil {
				t.Fatal(err)
			}
			want, err := jcs.Transform([]byte(`{"value":` + string(text) + `}`))
			if err != nil {
				t.Fatal(err)
			}
			got, err := Canonical([]byte(`{"value":` + string(text) + `}`))
			if err != nil || string(got) != string(want) {
				t.Fatalf("%s became %s, %v, want %s", text, got, err, want)
			}
		})
	})
	t.Run("names are sorted by UTF-16 code units", func(t *testing.T) { // RFC 8785, section 3.2.3
		got, err := Canonical([]byte("{\"\ufb33\":1,\"\U0001f600\":2,\"\u20ac\":3}"))
		if want := "{\"\u20ac\":3,\"\U0001f600\":2,\"\ufb33\":1}"; err != nil || string(got) != want {
			t.Errorf("%s, %v, want %s", got, err, want)
		}
	})
	t.Run("what is no JSON is refused", func(t *testing.T) {
		for _, text := range []string{"", "{", `{"a":1,"a":2}`, "\"\xff\"", "{} {}"} {
			if got, err := Canonical([]byte(text)); err == nil {
				t.Errorf("%q became %s", text, got)
			}
		}
	})
}
