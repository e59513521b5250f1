// Package structconv converts structs into those of another package that have the same fields under other tags, such as an
// entity into its stored row. It is the conversion of Go, which ignores tags, carried on through pointers, slices and
// nested structs, where Go's ends.
package structconv

import (
	"fmt"
	"reflect"
	"sync"
)

// New returns the conversion of a From into a To. Every field of To is taken from the one of that name in From, which may
// have more; an embedded struct counts as its fields, as in JSON. Nil stays nil; maps and what has one type in both are
// shared. The conversion is worked out when it is used for the first time, because a program that starts uses few of those
// it has. It panics then when From lacks a field, or has it of another shape: where variables of a package are made by New
// or Copy, a test of the package calls Verify.
func New[From, To any]() func(From) To { return of[From, To](func(reflect.Type) bool { return true }) }

// Copy is as New, but what it returns shares nothing with what it was given: whoever changes one leaves the other. A struct
// with a field that is not exported is a value, as a time.Time is.
func Copy[From, To any]() func(From) To { return of[From, To](value) }

func of[From, To any](shares func(reflect.Type) bool) func(From) To {
	convert := sync.OnceValue(func() func(to, from reflect.Value) {
		return conversion(reflect.TypeFor[From](), reflect.TypeFor[To](), shares)
	})
	made.Lock()
	defer made.Unlock()
	made.conversions = append(made.conversions, func() { convert() })
	return func(from From) (to To) {
		convert()(reflect.ValueOf(&to).Elem(), reflect.ValueOf(&from).Elem())
		return to
	}
}

var made struct {
	sync.Mutex
	conversions []func()
}

// Verify works out every conversion that was made until now, and panics when one cannot be.
func Verify() {
	made.Lock()
	defer made.Unlock()
	for _, workOut := range made.conversions {
		workOut()
	}
}

// value reports whether nothing of an assigned copy of the type is shared.
func value(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return false
	case reflect.Struct:
		plain := true
		for f := range t.Fields() {
			if !f.IsExported() && !f.Anonymous {
				return true
			}
			plain = plain && value(f.Type)
		}
		return plain
	default:
		return true
	}
}

// conversion assigns what has one type in both, when it may be shared.
func conversion(from, to reflect.Type, shares func(reflect.Type) bool) func(to, from reflect.Value) {
	switch {
	case from == to && shares(from):
		return reflect.Value.Set
	case from.Kind() != to.Kind():
	case to.Kind() == reflect.Pointer:
		element := conversion(from.Elem(), to.Elem(), shares)
		return func(to, from reflect.Value) {
			if !from.IsNil() {
				to.Set(reflect.New(to.Type().Elem()))
				element(to.Elem(), from.Elem())
			}
		}
	case to.Kind() == reflect.Slice:
		element := conversion(from.Elem(), to.Elem(), shares)
		return func(to, from reflect.Value) {
			if !from.IsNil() {
				to.Set(reflect.MakeSlice(to.Type(), from.Len(), from.Len()))
				for i := range from.Len() {
					element(to.Index(i), from.Index(i))
				}
			}
		}
	case to.Kind() == reflect.Map && from == to:
		element := conversion(from.Elem(), to.Elem(), shares)
		return func(to, from reflect.Value) {
			if !from.IsNil() {
				to.Set(reflect.MakeMapWithSize(to.Type(), from.Len()))
				for key, was := range from.Seq2() {
					is := reflect.New(to.Type().Elem()).Elem()
					element(is, was)
					to.SetMapIndex(key, is)
				}
			}
		}
	case to.Kind() == reflect.Struct && from.ConvertibleTo(to) && shares(from):
		// Both lie in memory alike, so that the value is read as the other type: Convert compares the types each time.
		return func(to, from reflect.Value) { to.Set(reflect.NewAt(to.Type(), from.Addr().UnsafePointer()).Elem()) }
	case to.Kind() == reflect.Struct:
		return fields(from, to, shares)
	}
	panic(fmt.Sprintf("structconv: a %s cannot become a %s", from, to))
}

func fields(from, to reflect.Type, shares func(reflect.Type) bool) func(to, from reflect.Value) {
	type part struct {
		to, from []int
		convert  func(to, from reflect.Value)
	}
	var parts []part
	for f := range to.Fields() {
		switch g, found := from.FieldByName(f.Name); {
		case found && f.IsExported():
			parts = append(parts, part{f.Index, g.Index, conversion(g.Type, f.Type, shares)})
		case f.Anonymous && f.Type.Kind() == reflect.Struct:
			parts = append(parts, part{f.Index, nil, fields(from, f.Type, shares)})
		default:
			panic(fmt.Sprintf("structconv: %s has a field %s, and %s has none", to, f.Name, from))
		}
	}
	return func(to, from reflect.Value) {
		for _, p := range parts {
			p.convert(to.FieldByIndex(p.to), from.FieldByIndex(p.from))
		}
	}
}
