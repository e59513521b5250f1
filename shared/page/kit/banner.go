package kit

import (
	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/document"
)

// Banner is what must be seen first. Its tone is good, bad or note.
type Banner struct {
	Tone, Title, Text string
	Points            []Point
	// Refusal tells that it sums up why a form came back: it has the focus then.
	Refusal bool
}

// attributes tell screen readers of the banner, at once of a refusal.
func (b Banner) attributes() templ.Attributes {
	if b.Refusal {
		return templ.Attributes{"role": "alert", "tabindex": "-1", "autofocus": true}
	}
	return templ.Attributes{"role": "status"}
}

// Point is one of several things to say, of the field with that name when it is about one.
type Point struct{ Text, Field string }

// stacking is the class of a table too wide for a phone.
func stacking(t document.Table) string {
	if len(t.Columns) > 2 {
		return "stacking"
	}
	return "prices"
}

// unchanged tells a row of a comparison whose two sides are the same.
func unchanged(r document.Row) bool {
	return len(r.Cells) == 4 && r.Cells[1].Figure == "" && r.Cells[1].Text == r.Cells[2].Text
}
