package kit

import (
	"strings"

	"github.com/a-h/templ"
)

// InputField is a field of one line, or a choice when there are choices.
type InputField struct {
	TextField
	Label, Hint string
	// Kind is the type of the input, fill what a browser may fill in.
	Kind, Fill string
	Longest    int
	Optional   bool
	Choices    []Choice
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

// Choice is one of the values of a field.
type Choice struct{ Value, Label string }

// TextField is a field with what was typed before, and what is wrong with it.
type TextField struct{ Name, Value, Problem string }

// DescribedBy tells screen readers what is wrong with the field, if anything.
func (f TextField) DescribedBy() templ.Attributes { return describe(f, "") }

// DescribedBy tells screen readers what stands around the field: its hint and its problem, if any.
func (f InputField) DescribedBy() templ.Attributes { return describe(f.TextField, f.Hint) }

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

// NormalizeText returns a text as it was meant: browsers end lines with CR LF (HTML, "multipart/form-data" and URL-encoded forms).
func NormalizeText(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
}
