package api

import (
	"encoding"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// validate checks that a tree of JSON can become a value of the type, and notes every field that cannot. With nulls, as in a
// merge patch, a null stands for any value outside an array.
func validate(f *fieldFaults, path string, v any, t reflect.Type, nulls bool) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if v == nil {
		if !nulls {
			f.add(path, "null", words.NullCannotBeHereLeave)
		}
		return
	}
	if reader, reads := reflect.New(t).Interface().(encoding.TextUnmarshaler); reads {
		text, isText := v.(string)
		if !isText || text == "" || reader.UnmarshalText([]byte(text)) != nil {
			f.add(path, "format", words.DateLike20261117)
		}
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		fitStruct(f, path, v, t, nulls)
	case reflect.Map:
		object, isObject := v.(map[string]any)
		if !isObject {
			wrongType(f, path, words.Object)
			return
		}
		for _, name := range slices.Sorted(maps.Keys(object)) {
			validate(f, below(path, name), object[name], t.Elem(), nulls)
		}
	case reflect.Slice:
		array, isArray := v.([]any)
		if !isArray {
			wrongType(f, path, words.List)
			return
		}
		for i, element := range array {
			validate(f, fmt.Sprintf("%s[%d]", path, i), element, t.Elem(), false)
		}
	default:
		fitScalar(f, path, v, t)
	}
}

func fitStruct(f *fieldFaults, path string, v any, t reflect.Type, nulls bool) {
	object, isObject := v.(map[string]any)
	if !isObject {
		wrongType(f, path, words.Object)
		return
	}
	known := properties(t)
	for _, name := range slices.Sorted(maps.Keys(object)) {
		property, there := known[name]
		if !there {
			f.add(below(path, name), "unknown", words.ThereIsNoSuchField)
			continue
		}
		validate(f, below(path, name), object[name], property, nulls)
	}
}

// properties are the JSON names of a struct's fields, exact as encoding/json does not ask, with their types.
func properties(t reflect.Type) map[string]reflect.Type {
	named := map[string]reflect.Type{}
	for _, field := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name != "" && name != "-" {
			named[name] = field.Type
		}
	}
	return named
}

func fitScalar(f *fieldFaults, path string, v any, t reflect.Type) {
	switch t.Kind() {
	case reflect.String:
		if _, fits := v.(string); !fits {
			wrongType(f, path, words.TextInline)
		}
	case reflect.Bool:
		if _, fits := v.(bool); !fits {
			wrongType(f, path, words.TrueOrFalse)
		}
	case reflect.Int, reflect.Int64:
		n, isNumber := v.(json.Number)
		if _, err := strconv.ParseInt(string(n), 10, t.Bits()); !isNumber || err != nil {
			wrongType(f, path, words.WholeNumber)
		}
	default:
		panic("api.validate: no input has a " + t.String()) // a fault in a request struct
	}
}

func wrongType(f *fieldFaults, path string, wanted words.Message) {
	f.add(path, "type", words.ThisMustBe(wanted))
}
