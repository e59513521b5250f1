package telephone

import (
	"slices"
	"strings"
)

// series are the Dutch numbers outside the areas: what they begin with, and how many digits they have in all.
var series = []struct {
	prefixes string
	lengths  []int
}{
	{"061 062 063 064 065 068", []int{10}}, // mobile
	{"0970", []int{12}},                    // machines
	{"084 085 087 088 091", []int{10}},     // personal, not tied to a place, businesses
	{"0800 0900 0906 0909", []int{8, 11}},  // information
}

// areas are the area codes: those of three digits, and of four by their first three.
const areas = "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079"

var smallAreas = map[string]string{
	"011": "134578", "016": "1245678", "017": "24", "018": "0123467", "022": "2346789", "025": "125", "029": "479", "031": "345678", "032": "01",
	"034": "12345678", "041": "12368", "047": "58", "048": "15678", "049": "23579", "051": "123456789", "052": "12345789", "054": "1345678",
	"056": "126", "057": "0123578", "059": "123456789",
}

// dutch reads a number with its 0.
func dutch(digits string) (Number, error) {
	for _, s := range series {
		for prefix := range strings.FieldsSeq(s.prefixes) {
			if strings.HasPrefix(digits, prefix) && slices.Contains(s.lengths, len(digits)) {
				return Number("+31" + digits[1:]), nil
			}
		}
	}
	if len(digits) == 10 && areaCode(digits) != "" {
		return Number("+31" + digits[1:]), nil
	}
	return "", ErrNumber
}

// areaCode is the one that the digits begin with, empty for none.
func areaCode(digits string) string {
	switch {
	case len(digits) < 3:
	case strings.Contains(areas, digits[:3]):
		return digits[:3]
	case len(digits) > 3 && strings.Contains(smallAreas[digits[:3]], digits[3:4]):
		return digits[:4]
	}
	return ""
}

// short reports Dutch short codes: emergency and social services, a municipality (14 and its area code), directories and
// services of networks.
func short(digits string) bool {
	switch {
	case slices.Contains([]string{"112", "113", "144"}, digits):
		return true
	case strings.HasPrefix(digits, "116"):
		return len(digits) == 6
	case strings.HasPrefix(digits, "14"):
		return digits[2:] != "" && areaCode(digits[2:]) == digits[2:]
	}
	return len(digits) == 4 && slices.Contains([]string{"12", "13", "16", "18"}, digits[:2])
}
