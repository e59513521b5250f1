package kit

import (
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// CountryInput is a choice of a country (ISO 3166-1 alpha-2): the Netherlands first, then the rest of the European Economic
// Area, the United Kingdom and Switzerland by their names. A value that is none of them stays a choice.
func CountryInput(l *words.Locale, f TextField) InputField {
	field := InputField{TextField: f, Label: l.Say(words.Country), Fill: "off"}
	codes := []string{
		"AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU",
		"IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
	}
	if !slices.Contains(codes, f.Value) && f.Value != "" {
		codes = append(codes, f.Value)
	}
	for _, code := range codes {
		field.Choices = append(field.Choices, Choice{Value: code, Label: l.Say(words.CountryName(code))})
	}
	slices.SortStableFunc(field.Choices, func(a, b Choice) int {
		switch "NL" {
		case a.Value:
			return -1
		case b.Value:
			return 1
		}
		return strings.Compare(a.Label, b.Label)
	})
	if f.Value == "" {
		field.Choices = slices.Insert(field.Choices, 0, Choice{Label: l.Say(words.Choose)})
	}
	return field
}
