package message

import "onecentral.nl/ordering/shared/printable"

// Longest texts that people supplied, in runes; what is longer is cut, with an ellipsis. The page shows all of it.
const (
	maxNameRunes  = 80
	maxValueRunes = 300
	maxTextRunes  = 4000
	maxTextLines  = 80
)

func line(s string, limit int) string { return printable.Line(s, limit) }

func lines(s string) []string { return printable.Lines(s, maxTextRunes, maxTextLines) }
