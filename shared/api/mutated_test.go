package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/testvolume"
)

// value is the JSON value of a body.
func (s *scene) value(r api.Route) any {
	var raw []byte
	switch b := s.body(r).(type) {
	case nil:
		return nil
	case string:
		raw = []byte(b)
	default:
		raw, _ = json.Marshal(b) // as do sends it
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		s.t.Fatal(err)
	}
	return v
}

// objects visits every object in v, with its path.
func objects(v any, path string, visit func(path string, object map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(path, v)
		for _, key := range slices.Sorted(maps.Keys(v)) {
			objects(v[key], path+key+".", visit)
		}
	case []any:
		for i := range v {
			objects(v[i], fmt.Sprintf("%s[%d].", strings.TrimSuffix(path, "."), i), visit)
		}
	}
}

// properties are the names of all that the contract speaks of, with a value that the first of them could have.
func (c *openAPI) properties() map[string]any {
	all := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(c.doc.Components.Schemas)) {
		for property, schema := range c.doc.Components.Schemas[name].Value.Properties {
			if _, known := all[property]; !known {
				all[property] = plausible(schema.Value)
			}
		}
	}
	return all
}

func plausible(s *openapi3.Schema) any {
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Type.Is("string"):
		return "x"
	case s.Type.Is("integer"), s.Type.Is("number"):
		return 1
	case s.Type.Is("boolean"):
		return true
	case s.Type.Is("array"):
		return []any{}
	default:
		return map[string]any{}
	}
}

// taken tells whether the contract lets the route take a property of that name somewhere in its body.
func (c *openAPI) taken(r api.Route, name string) bool {
	operation := c.doc.Paths.Find(r.Pattern).GetOperation(r.Method)
	seen := map[*openapi3.Schema]bool{}
	var within func(ref *openapi3.SchemaRef) bool
	within = func(ref *openapi3.SchemaRef) bool {
		if ref == nil || ref.Value == nil || seen[ref.Value] {
			return false
		}
		s := ref.Value
		seen[s] = true
		for property, schema := range s.Properties {
			if property == name || within(schema) {
				return true
			}
		}
		for _, part := range slices.Concat(s.AllOf, s.OneOf, s.AnyOf) {
			if within(part) {
				return true
			}
		}
		return within(s.Items) || within(s.AdditionalProperties.Schema)
	}
	for _, media := range operation.RequestBody.Value.Content {
		if within(media.Schema) {
			return true
		}
	}
	return false
}

// TestFields_ServerOwned puts every property that the contract speaks of and a route does not take into each object of what it
// takes: it is refused by name, and nothing changes.
func TestFields_ServerOwned(t *testing.T) {
	s := newScene(t)
	injected, routes := 0, 0
	properties := s.contract.properties()
	names := slices.Sorted(maps.Keys(properties))
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			if s.value(r) == nil || strings.HasSuffix(r.Pattern, "{version}") { // a catalogue is read by rules of its own
				continue
			}
			routes++
			for i, name := range names {
				if i%testvolume.Of(1, 40) != 0 || s.contract.taken(r, name) {
					continue
				}
				body := s.value(r)
				objects(body, "", func(path string, object map[string]any) {
					if strings.Contains(path, "options.") || strings.Contains(path, "values.") {
						return // whose names the catalogue gives
					}
					object[name] = properties[name]
					got := s.caller(r).do(r.Method, s.path(r), body, s.headers(r)...)
					delete(object, name)
					injected++
					var p problem
					if err := json.Unmarshal(got.Body, &p); err != nil || got.Status != http.StatusBadRequest || len(p.Errors) != 1 || p.Errors[0].Field != path+name || p.Errors[0].Code != "unknown" {
						t.Errorf("%s %s with %s%s: %d %s", r.Method, r.Pattern, path, name, got.Status, got.Body)
					}
				})
			}
		}
	})
	testvolume.Figure(t, "%d fields of %d names put into the bodies of %d routes: each refused by name, 0 effects", injected, len(names), routes)
}

// strange are values that no field expects.
func strange(dice *rand.Rand) any {
	all := []any{
		nil, true, -1, 0, 1e308, 1.5, json.Number("9223372036854775808"), json.Number("-0"), "", " ", "\u0000", "\u202e\u200b", strings.Repeat("é", 400), "2027-02-31", "../..", "a#b",
		"OFF-2026-00001", "noord", "slager",
		[]any{},
		[]any{nil},
		map[string]any{},
		map[string]any{"a": map[string]any{}},
		"<script>", "'; DROP TABLE", "99999999999999999999", "😀",
	}
	return all[dice.IntN(len(all))]
}

// mutate changes something of v.
func mutate(dice *rand.Rand, v any) any {
	var all []map[string]any
	objects(v, "", func(_ string, object map[string]any) { all = append(all, object) })
	if len(all) == 0 || dice.IntN(30) == 0 {
		return strange(dice)
	}
	object := all[dice.IntN(len(all))]
	keys := slices.Sorted(maps.Keys(object))
	if len(keys) == 0 || dice.IntN(6) == 0 {
		object[[]string{"x", "", "id", "state", "note", "requestedDate", "links"}[dice.IntN(7)]] = strange(dice)
		return v
	}
	key := keys[dice.IntN(len(keys))]
	switch was := object[key].(type) {
	case []any:
		if dice.IntN(2) == 0 {
			for range 1 + dice.IntN(100) {
				was = append(was, strange(dice))
			}
			object[key] = was
			return v
		}
	case float64:
		if dice.IntN(2) == 0 {
			object[key] = was + float64(dice.IntN(2_000_000)-1_000_000)
			return v
		}
	}
	if dice.IntN(3) == 0 {
		delete(object, key)
	} else {
		object[key] = strange(dice)
	}
	return v
}

// TestInput_Mutated sends what the routes take with something of it changed, by everybody: every answer is as the contract says, and
// none is a fault of the server.
func TestInput_Mutated(t *testing.T) {
	s := newScene(t)
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 18))
	requests := testvolume.Of(20_000, 400)
	callers, _ := accessCallers()
	routes := slices.DeleteFunc(s.routes(), func(r api.Route) bool { return strings.HasSuffix(r.Pattern, "{version}") }) // twenty times as large as the others
	answers := map[int]int{}
	for range requests {
		r := routes[dice.IntN(len(routes))]
		c := s.caller(r)
		if dice.IntN(8) == 0 {
			c = s.as(callers[dice.IntN(len(callers))])
		}
		body := s.value(r)
		for n := dice.IntN(3); n > 0 && body != nil; n-- {
			if body = mutate(dice, body); body == nil {
				body = "null"
			}
		}
		path := s.path(r)
		if len(r.Query) > 0 && dice.IntN(2) == 0 {
			path += fmt.Sprintf("?%s=%s", r.Query[dice.IntN(len(r.Query))], []string{"", "1", "-1", "x", "%00", "noord", "1e9", "AAAA", "true"}[dice.IntN(9)])
		}
		if dice.IntN(10) == 0 {
			path = path[:len(path)-dice.IntN(5)] + []string{"", "/", "%20", "%F0%9F%98%80", "x", "%2e%2e"}[dice.IntN(6)]
		}
		headers := s.headers(r)
		if dice.IntN(10) == 0 {
			headers = append(headers, []string{"If-Match", "Content-Type", "Accept-Language", "Idempotency-Key", "Accept"}[dice.IntN(5)], []string{"-", "*", "x", `W/"1"`, "\"", "text/plain"}[dice.IntN(6)])
		}
		var got exchange
		if body == nil {
			got = c.do(r.Method, path, nil, headers...)
		} else {
			got = c.do(r.Method, path, body, headers...)
		}
		s.Clock.Advance(time.Nanosecond) // outside, no two things happen in one moment
		answers[got.Status/100]++
		if got.Status >= 500 {
			t.Errorf("%s %s → %d %s", r.Method, path, got.Status, got.Body)
		}
	}
	if answers[2] < requests/50 || answers[4] < requests/4 {
		t.Errorf("too few were taken, or refused, to show anything: %v", answers)
	}
	testvolume.Figure(t, "%d mutated requests: %d taken, %d refused, %d failed, each answer as the contract says", requests, answers[2]+answers[3], answers[4], answers[5])
}
