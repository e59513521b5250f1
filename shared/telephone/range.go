package telephone

import (
	"regexp"
	"strings"
	"sync"
)

// Range is numbers that follow each other, from First to Last: one number when they are the same.
type Range struct{ First, Last Number }

// between is what stands between the first and the last number of a range.
var between = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\p{Pd}|\x{2212}|(?i:t/m|tot(\s+en\s+met)?)`) })

// ParseRange reads one number, or two whole ones around a dash or "t/m", of which the last is not before the first and
// has as many digits. It returns ErrNumber. The text of what it returns reads as itself.
func ParseRange(s string) (Range, error) {
	if n, err := Parse(s); err == nil {
		return Range{n, n}, nil
	}
	if len(s) > 2*maxText {
		return Range{}, ErrNumber
	}
	for _, at := range between().FindAllStringIndex(s, -1) {
		first, err := Parse(s[:at[0]])
		last, otherwise := Parse(s[at[1]:])
		if err == nil && otherwise == nil && len(first) == len(last) && first <= last {
			return Range{first, last}, nil
		}
	}
	return Range{}, ErrNumber
}

// String is the range as it is kept.
func (r Range) String() string {
	if r.First == r.Last {
		return string(r.First)
	}
	return string(r.First) + "-" + string(r.Last)
}

// Overlaps reports whether a number is in both.
func (r Range) Overlaps(other Range) bool {
	return len(r.First) == len(other.First) && r.First <= other.Last && other.First <= r.Last
}

// Series is what the first number begins with, but for the last four digits: the numbers of a range that is Portable begin so.
func (r Range) Series() string { return string(r.First[:max(0, len(r.First)-4)]) }

// Portable reports whether its numbers are, and are in one series: they differ in their last four digits at most.
func (r Range) Portable() bool {
	return r.First.Portable() && r.Series() != "" && strings.HasPrefix(string(r.Last), r.Series())
}
