package statement

import (
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Found says what was seen in files, each thing once.
func Found(l *words.Locale, found []ordering.Finding) string {
	var names []string
	for _, f := range ordering.Findings() {
		if slices.Contains(found, f) {
			names = append(names, l.Say(words.Finding(string(f))))
		}
	}
	return l.Say(words.SeenInWhatWasAdded(strings.Join(names, ", ")))
}
