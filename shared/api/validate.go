package api

import (
	"encoding"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// validate appends an error for every field of a tree of JSON that does not decode into the type. With nulls, as in a merge
// patch, null is valid for any value outside an array; it always is in a map of pointers.
func validate(f *fieldErrors, path string, v any, t reflect.Type, nulls bool) {
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
	if t == reflect.TypeFor[[]byte]() {
		validateBase64(f, path, v)
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		validateObject(f, path, v, t, nulls)
	case reflect.Map:
		object, isObject := v.(map[string]any)
		if !isObject {
			wrongType(f, path, words.Object)
			return
		}
		for _, name := range slices.Sorted(maps.Keys(object)) {
			validate(f, fieldPath(path, name), object[name], t.Elem(), nulls || t.Elem().Kind() == reflect.Pointer)
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
		validateScalar(f, path, v, t)
	}
}

func validateObject(f *fieldErrors, path string, v any, t reflect.Type, nulls bool) {
	object, isObject := v.(map[string]any)
	if !isObject {
		wrongType(f, path, words.Object)
		return
	}
	known := properties(t)
	for _, name := range slices.Sorted(maps.Keys(object)) {
		property, there := known[name]
		if !there {
			f.add(fieldPath(path, name), "unknown", words.ThereIsNoSuchField)
			continue
		}
		validate(f, fieldPath(path, name), object[name], property, nulls)
	}
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if _, there := object[name]; !there && !nulls && needed(t, name) {
			f.add(fieldPath(path, name), "required", words.ThisFieldIsRequired)
		}
	}
}

// needed reports whether a property cannot be absent: a list or an object, so that what is forgotten is never taken for emptied, and what the
// contract says of its own. Other values are asked for by the rules.
func needed(t reflect.Type, property string) bool {
	for _, field := range reflect.VisibleFields(t) {
		if field.Tag.Get("json") == property {
			return field.Tag.Get("required") == "true" || field.Type.Kind() == reflect.Slice || field.Type.Kind() == reflect.Struct && !field.Type.Implements(reflect.TypeFor[encoding.TextMarshaler]())
		}
	}
	return false
}

func validateBase64(f *fieldErrors, path string, v any) {
	text, isText := v.(string)
	if !isText {
		wrongType(f, path, words.TextInline)
	} else if _, err := base64.StdEncoding.DecodeString(text); err != nil {
		f.add(path, "format", words.Base64)
	}
}

// properties returns the types of a struct's fields by their exact JSON names; encoding/json would ignore case.
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

func validateScalar(f *fieldErrors, path string, v any, t reflect.Type) {
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
		panic("api.validate: no input has a " + t.String()) // a mistake in an input type
	}
}

func wrongType(f *fieldErrors, path string, wanted words.Message) {
	f.add(path, "type", words.ThisMustBe(wanted))
}
