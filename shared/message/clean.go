package message

import "onecentral.nl/ordering/shared/printable"

// Longest texts that people supplied, in runes; what is longer is cut, with an ellipsis. The page shows all of it.
const (
	maxNameRunes  = 80
	maxValueRunes = 300
	maxTextRunes  = 2000
	maxTextLines  = 80
	// Of a letter's items: the name of each, and what all of them may say beside it.
	maxItemRunes = 36
	allItemRunes = 1600
	// Causes of checks.
	maxConcerns = 8
)

func line(s string, limit int) string { return printable.Line(s, limit) }

func lines(s string) []string { return printable.Lines(s, maxTextRunes, maxTextLines) }
