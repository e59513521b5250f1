package main

import "testing"

// The units of a whole order are those of three items.
func TestCost_Units(t *testing.T) {
	u, err := countedUnits("| Signed | 3 | 7 | 21 | 3 | 7 | 32 |\n| All | 36 | 66 | 101 | 40 | 78 | 157 |\n")
	if err != nil || u.trips != 36 || u.reads != 66 || u.writes != 101 {
		t.Errorf("%+v, %v", u, err)
	}
	for _, none := range []string{"", "| All | many | 66 | 101 |", "\n| All | many | 66 | 101 |"} {
		if _, err := countedUnits(none); err == nil {
			t.Errorf("%q tells units", none)
		}
	}
}

// The document tells them, so that make bench can price an order.
func TestCost_Document(t *testing.T) {
	figures, err := bench{docs: "../../../docs"}.cost(t.Context())
	if err != nil || figures[0].Value <= 0 || figures[0].Value > 0.001 {
		t.Errorf("%+v, %v", figures, err)
	}
}
