package ordering_test

import (
	"reflect"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Every field of a partner or a person that changes is written down, but for those that identify it.
func TestAudit_Fields(t *testing.T) {
	partner := func() *ordering.Partner {
		p := orderingtest.Partner(orderingtest.Noord)
		p.Brand = &ordering.Brand{Colour: "#004400", Logo: []byte{1}}
		return p
	}
	person := func() *ordering.Person {
		p := orderingtest.People()[0]
		p.Delegations = []ordering.Delegation{{To: orderingtest.Carla, From: calendar.Date{Year: 2026, Month: 11, Day: 17}, Until: calendar.Date{Year: 2026, Month: 11, Day: 18}}}
		return p
	}
	for _, c := range []struct {
		of      string
		entity  func() any
		changes func(before, after any) []ordering.FieldChange
		silent  []string
	}{
		{"partner", func() any { return partner() }, func(before, after any) []ordering.FieldChange {
			return ordering.PartnerChanges(before.(*ordering.Partner), after.(*ordering.Partner))
		}, []string{"ID", "Version"}},
		{"person", func() any { return person() }, func(before, after any) []ordering.FieldChange {
			return ordering.PersonChanges(before.(*ordering.Person), after.(*ordering.Person))
		}, []string{"Subject", "Version"}},
	} {
		fields := leaves(reflect.ValueOf(c.entity()))
		silent := 0
		for i := range fields {
			after := c.entity()
			field := leaves(reflect.ValueOf(after))[i]
			alter(t, field.value)
			found := c.changes(c.entity(), after)
			if len(found) == 0 {
				silent++
				if silent > len(c.silent) || field.name != c.silent[silent-1] {
					t.Errorf("nothing is written down when %s of a %s changes", field.name, c.of)
				}
			} else if len(found) > 1 || found[0].Before == found[0].After {
				t.Errorf("when %s of a %s changes: %+v", field.name, c.of, found)
			}
		}
		if len(fields) < 8 || silent != len(c.silent) {
			t.Errorf("%d fields of a %s, of which %d are not written down", len(fields), c.of, silent)
		}
		if found := c.changes(c.entity(), c.entity()); len(found) != 0 {
			t.Errorf("of a %s that is as it was: %+v", c.of, found)
		}
	}
	if n, m := len(ordering.PartnerChanges(nil, partner())), len(ordering.PersonChanges(nil, person())); n < 12 || m < 5 {
		t.Errorf("%d fields of a new partner, %d of a new person", n, m)
	}
}

type leaf struct {
	name  string
	value reflect.Value
}

// leaves are the fields of a struct and of those in it, slices by their first element.
func leaves(v reflect.Value) []leaf {
	v = reflect.Indirect(v)
	var found []leaf
	for i := range v.NumField() {
		field := reflect.Indirect(v.Field(i))
		switch {
		case field.Kind() == reflect.Slice && field.Index(0).Kind() == reflect.Struct:
			found = append(found, leaves(field.Index(0))...)
		case field.Kind() == reflect.Slice:
			found = append(found, leaf{v.Type().Field(i).Name, field.Index(0)})
		case field.Kind() == reflect.Struct:
			found = append(found, leaves(field)...)
		default:
			found = append(found, leaf{v.Type().Field(i).Name, field})
		}
	}
	return found
}

func alter(t *testing.T, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + "x")
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int, reflect.Int64:
		v.SetInt(v.Int() + 1)
	case reflect.Uint8:
		v.SetUint(v.Uint() + 1)
	default:
		t.Fatalf("a field of kind %s", v.Kind())
	}
}
