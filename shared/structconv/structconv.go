// Package structconv converts structs into those of another package that have the same fields under other tags, such as an
// entity into its stored row. It is the conversion of Go, which ignores tags, carried on through pointers, slices and
// nested structs, where Go's ends.
package structconv

import (
	"fmt"
	"reflect"
)

// New returns the conversion of a From into a To. Every field of To is taken from the one of that name in From, which may
// have more; an embedded struct counts as its fields, as in JSON. Nil stays nil; maps and what has one type in both are
// shared. New panics when From lacks a field, or has it of another shape: call it where variables of a package are
// initialized, so that no program and no test starts with such a mistake.
func New[From, To any]() func(From) To {
	convert := conversion(reflect.TypeFor[From](), reflect.TypeFor[To]())
	return func(from From) (to To) {
		convert(reflect.ValueOf(&to).Elem(), reflect.ValueOf(&from).Elem())
		return to
	}
}

func conversion(from, to reflect.Type) func(to, from reflect.Value) {
	switch {
	case from == to:
		return reflect.Value.Set
	case from.Kind() != to.Kind():
	case to.Kind() == reflect.Pointer:
		element := conversion(from.Elem(), to.Elem())
		return func(to, from reflect.Value) {
			if !from.IsNil() {
				to.Set(reflect.New(to.Type().Elem()))
				element(to.Elem(), from.Elem())
			}
		}
	case to.Kind() == reflect.Slice:
		element := conversion(from.Elem(), to.Elem())
		return func(to, from reflect.Value) {
			if !from.IsNil() {
				to.Set(reflect.MakeSlice(to.Type(), from.Len(), from.Len()))
				for i := range from.Len() {
					element(to.Index(i), from.Index(i))
				}
			}
		}
	case to.Kind() == reflect.Struct && from.ConvertibleTo(to):
		return func(to, from reflect.Value) { to.Set(from.Convert(to.Type())) }
	case to.Kind() == reflect.Struct:
		return fields(from, to)
	}
	panic(fmt.Sprintf("structconv: a %s cannot become a %s", from, to))
}

func fields(from, to reflect.Type) func(to, from reflect.Value) {
	type part struct {
		to, from []int
		convert  func(to, from reflect.Value)
	}
	var parts []part
	for f := range to.Fields() {
		switch g, found := from.FieldByName(f.Name); {
		case found && f.IsExported():
			parts = append(parts, part{f.Index, g.Index, conversion(g.Type, f.Type)})
		case f.Anonymous && f.Type.Kind() == reflect.Struct:
			parts = append(parts, part{f.Index, nil, fields(from, f.Type)})
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
