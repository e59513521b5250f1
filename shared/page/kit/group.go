package kit

import (
	"cmp"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// FieldGroup is fields under one heading. An optional one may stay empty as a whole.
type FieldGroup struct {
	Legend, Hint string
	Optional     bool
	Fields       []InputField
}

// FieldGroups are the fields of a form as people go through them.
type FieldGroups []FieldGroup

// Fill puts what is known or typed into the fields, by their names.
func (g FieldGroups) Fill(values func(name string) string) FieldGroups {
	for _, group := range g {
		for i := range group.Fields {
			group.Fields[i].Value = printable.Typed(values(group.Fields[i].Name))
		}
	}
	return g
}

// Refuse puts what is wrong at the fields, and returns all of it for the top of the form, in their order.
func (g FieldGroups) Refuse(l *words.Locale, e *ordering.Error) *Banner {
	b := &Banner{Tone: "bad", Title: l.Say(words.NothingHasBeenSavedYet)}
	if len(e.Fields) == 0 {
		b.Text = l.Say(e.Message)
	}
	told := map[string]bool{}
	for _, group := range g {
		for i := range group.Fields {
			field := &group.Fields[i]
			for _, wrong := range e.Fields {
				if wrong.Field == field.Name {
					field.Problem = l.Say(wrong.Message)
					b.Points = append(b.Points, Point{Text: field.Label + ": " + field.Problem, Field: field.Name})
					told[wrong.Field] = true
				}
			}
		}
	}
	for _, wrong := range e.Fields {
		if !told[wrong.Field] {
			b.Points = append(b.Points, Point{Text: l.Say(wrong.Message)})
		}
	}
	return b
}

// Changed tells, under the title, what is now another than was typed.
func (g FieldGroups) Changed(l *words.Locale, title string, now FieldGroups) *Banner {
	b := &Banner{Tone: "bad", Title: title, Text: l.Say(words.BelowIsWhatYouFilled)}
	for i, group := range g {
		for j, field := range group.Fields {
			if there := now[i].Fields[j].Value; there != field.Value {
				b.Points = append(b.Points, Point{Text: field.Label + ": " + cmp.Or(field.Reads(there), l.Say(words.Empty)), Field: field.Name})
			}
		}
	}
	return b
}
