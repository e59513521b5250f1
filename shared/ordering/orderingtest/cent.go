package orderingtest

import (
	"fmt"
	"reflect"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// ACentMore raises each amount of the Change by a cent, one after the other, and calls visit with its path meanwhile:
// what shows a Change must show every one of them otherwise.
func ACentMore(c *ordering.Change, visit func(path string)) {
	eachAmount("Change", reflect.ValueOf(c), visit)
}

func eachAmount(path string, v reflect.Value, visit func(path string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachAmount(path, v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachAmount(fmt.Sprintf("%s[%d]", path, i), v.Index(i), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			absent := field.Name == "ListMRC" && v.Field(i).IsZero() // a recorded price has no list price
			if field.IsExported() && !absent {
				eachAmount(path+"."+field.Name, v.Field(i), visit)
			}
		}
	default:
		if v.Type() == reflect.TypeFor[money.Cents]() {
			v.SetInt(v.Int() + 1)
			visit(path)
			v.SetInt(v.Int() - 1)
		}
	}
}
