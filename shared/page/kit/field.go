package kit

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"
)

// TextField is a field with what was typed before, and what is wrong with it.
type TextField struct{ Name, Value, Problem string }

// InputField is a field with its label, and how it is drawn.
type InputField struct {
	TextField
	Label, Hint string
	// Kind is the type of the HTML input, or "area" for several lines. A field of another kind than radio and number is a
	// select when it has choices; those of a number tell what some values do.
	Kind string
	// Fill is what a browser may fill in.
	Fill string
	// Min, Max and Step bound a number or a date; empty for no bound.
	Min, Max, Step string
	// Longest is how many characters there may be, 0 for no bound.
	Longest            int
	Optional, Required bool
	Choices            []Choice
	// Note tells what ticking a checkbox does.
	Note string
}

// Choice is one of the values of a field. One that is refused is shown, and cannot be chosen.
type Choice struct {
	Value, Label, Note string
	Refused            bool
}

// Points lists problems by the name of their field, in the order in which the form has them; last those of other fields.
func Points(problems map[string]string, label func(name string) string, form ...[]InputField) []Point {
	var names []string
	for _, fields := range form {
		for _, f := range fields {
			names = append(names, f.Name)
		}
	}
	var points []Point
	for _, name := range names {
		if text, ok := problems[name]; ok {
			points = append(points, Point{Text: label(name) + ": " + text, Field: name})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(problems)) {
		if !slices.Contains(names, name) {
			points = append(points, Point{Text: label(name) + ": " + problems[name], Field: name})
		}
	}
	return points
}

// Reads is the value as people read it: the label of a choice.
func (f InputField) Reads(value string) string {
	for _, c := range f.Choices {
		if c.Value == value && value != "" {
			return c.Label
		}
	}
	return value
}

func (f InputField) ticked() bool { return f.Value != "" && f.Value != "0" }

// attributes are those of the control: its bounds, and what tells screen readers of its hint and its problem.
func (f InputField) attributes() templ.Attributes {
	all := describe(f.TextField, f.Hint)
	longest := ""
	if f.Longest > 0 {
		longest = strconv.Itoa(f.Longest)
	}
	for name, value := range map[string]string{"autocomplete": f.Fill, "min": f.Min, "max": f.Max, "step": f.Step, "maxlength": longest} {
		if value != "" {
			all[name] = value
		}
	}
	switch f.Kind {
	case "number":
		all["inputmode"] = "numeric"
	case "radio":
		delete(all, "aria-invalid") // not of a group
	}
	if f.Required {
		all["required"] = true
	}
	return all
}

// DescribedBy tells screen readers what is wrong with the field, if anything.
func (f TextField) DescribedBy() templ.Attributes { return describe(f, "") }

func describe(f TextField, hint string) templ.Attributes {
	var ids []string
	if hint != "" {
		ids = append(ids, f.Name+"-hint")
	}
	all := templ.Attributes{}
	if f.Problem != "" {
		ids = append(ids, f.Name+"-problem")
		all["aria-invalid"] = "true"
	}
	if len(ids) > 0 {
		all["aria-describedby"] = strings.Join(ids, " ")
	}
	return all
}
