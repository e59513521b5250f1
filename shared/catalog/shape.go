package catalog

import (
	"bytes"
	"encoding"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// shape reads a JSON text and reports what does not decode into a Catalog without loss or a guess: unknown names, what is
// required and missing, nulls, values of another type. A field of Go is required unless its tag omits it or it is a pointer. It
// returns the paths of everything the text names.
func shape(text []byte) (map[string]bool, Faults) {
	var faults Faults
	whole := place{faults: &faults, named: map[string]bool{}}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var tree any
	if err := decoder.Decode(&tree); err != nil {
		whole.demand(false, "malformed", words.ThisIsNotJson)
		return nil, faults
	}
	whole.fits(tree, reflect.TypeFor[Catalog]())
	return whole.named, faults
}

// fits reports where a tree of JSON does not fit a type.
func (p place) fits(v any, t reflect.Type) {
	p.named[p.path] = true
	nullable := t.Kind() == reflect.Pointer
	if nullable && v != nil {
		t = t.Elem()
	}
	switch {
	case t.Kind() == reflect.Interface || nullable && v == nil:
		return
	case v == nil:
		p.demand(false, "null", words.NullCannotBeHereLeave)
		return
	case t == reflect.TypeFor[Tier]():
		p.fitsTier(v)
		return
	}
	if reader, reads := reflect.New(t).Interface().(encoding.TextUnmarshaler); reads {
		text, isText := v.(string)
		if p.demand(isText, "type", words.ThisMustBe(words.TextInline)) {
			p.demand(reader.UnmarshalText([]byte(text)) == nil, "format", formatOf(t))
		}
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		p.fitsStruct(v, t)
	case reflect.Map:
		p.fitsMap(v, t)
	case reflect.Slice:
		list, isList := v.([]any)
		p.demand(isList, "type", words.ThisMustBe(words.List))
		for i, element := range list {
			if at := p.at(i); at.demand(element != nil, "null", words.NullCannotBeHereLeave) {
				at.fits(element, t.Elem())
			}
		}
	case reflect.String:
		_, fits := v.(string)
		p.demand(fits, "type", words.ThisMustBe(words.TextInline))
	case reflect.Bool:
		_, fits := v.(bool)
		p.demand(fits, "type", words.ThisMustBe(words.TrueOrFalse))
	default:
		n, isNumber := v.(json.Number)
		_, err := strconv.ParseInt(string(n), 10, t.Bits())
		p.demand(isNumber && err == nil, "type", words.ThisMustBe(words.WholeNumber))
	}
}

func formatOf(t reflect.Type) words.Message {
	if t == reflect.TypeFor[Percent]() {
		return words.PercentageAsText
	}
	return words.DateLike20261117
}

func (p place) object(v any) (map[string]any, bool) {
	object, isObject := v.(map[string]any)
	return object, p.demand(isObject, "type", words.ThisMustBe(words.Object))
}

func (p place) fitsStruct(v any, t reflect.Type) {
	object, isObject := p.object(v)
	if !isObject {
		return
	}
	known := map[string]bool{}
	for _, field := range reflect.VisibleFields(t) {
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		known[name] = true
		value, there := object[name]
		if there {
			p.key(name).fits(value, field.Type)
			continue
		}
		p.key(name).required(strings.HasPrefix(options, "omit") || field.Type.Kind() == reflect.Pointer)
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		p.key(name).demand(known[name], "unknown", words.ThereIsNoSuchField)
	}
}

func (p place) fitsMap(v any, t reflect.Type) {
	object, isObject := p.object(v)
	if !isObject {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		at := p.key(name)
		if t.Key().Kind() == reflect.Int {
			n, err := strconv.Atoi(name)
			at.demand(err == nil && strconv.Itoa(n) == name, "type", words.ThisMustBe(words.WholeNumber))
		}
		at.fits(object[name], t.Elem())
	}
}

// fitsTier knows the fields of a tier; every other one is a whole number.
func (p place) fitsTier(v any) {
	object, isObject := p.object(v)
	if !isObject {
		return
	}
	known := map[string]reflect.Type{
		"id": reflect.TypeFor[string](), "name": reflect.TypeFor[Text](), "mrcCents": reflect.TypeFor[int64](),
		"value": reflect.TypeFor[int64](), "requiresApproval": reflect.TypeFor[string](),
	}
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if _, there := object[name]; !there {
			p.key(name).required(name == "requiresApproval")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		t, ok := known[name]
		if !ok {
			t = reflect.TypeFor[int64]()
		}
		p.key(name).fits(object[name], t)
	}
}
