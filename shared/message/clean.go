package message

import (
	"strings"
	"unicode"
)

// Longest texts that people supplied, in runes; what is longer is cut, with an ellipsis. The page shows all of it.
const (
	maxNameRunes  = 80
	maxValueRunes = 300
	maxTextRunes  = 4000
	maxTextLines  = 80
)

// line makes one harmless line of s: control characters, line separators and what reverses the direction of writing
// become spaces, runs of spaces one, and it is cut to limit runes. A no-break space stays, since amounts have one.
func line(s string, limit int) string {
	kept := make([]rune, 0, min(len(s), limit+1)+1)
	gap := false
	for _, r := range s {
		if separates(r) {
			gap = len(kept) > 0
			continue
		}
		if gap {
			kept, gap = append(kept, ' '), false
		}
		kept = append(kept, r)
		if len(kept) > limit {
			return strings.TrimSpace(string(kept[:limit-1])) + "…"
		}
	}
	return string(kept)
}

func separates(r rune) bool {
	return r == ' ' || unicode.IsControl(r) || r > unicode.MaxLatin1 && unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
}

// lines does the same for text of several lines, and leaves at most one empty line between two others.
func lines(s string) []string {
	if runes := []rune(s); len(runes) > maxTextRunes {
		s = string(runes[:maxTextRunes-1]) + "…"
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
	var kept []string
	for raw := range strings.SplitSeq(strings.TrimSpace(s), "\n") {
		clean := line(raw, maxTextRunes)
		if clean == "" && (len(kept) == 0 || kept[len(kept)-1] == "") {
			continue
		}
		if len(kept) == maxTextLines {
			return append(kept[:maxTextLines-1], "…")
		}
		kept = append(kept, clean)
	}
	return kept
}
