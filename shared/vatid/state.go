package vatid

import "strings"

type state struct {
	prefix string
	forms  []form
	// padTo is the length to which an older number, one digit shorter, is filled up with a leading zero; 0 for never.
	padTo int
}

// form is one way in which a state writes its numbers. A shape has # for a digit, ^ for a digit other than 0, @ for a letter,
// ? for a letter or digit; anything else stands for itself. Shapes of one state exclude each other.
type form struct {
	shape string
	check func(national string) bool
}

func (f form) fits(national string) bool { return fits(f.shape, national) }

func (s state) pad(national string) string {
	if s.padTo > 0 && fits(strings.Repeat("#", s.padTo-1), national) {
		return "0" + national
	}
	return national
}

func fits(shape, national string) bool {
	if len(shape) != len(national) {
		return false
	}
	for i := range len(shape) {
		c := national[i]
		isDigit, isLetter := '0' <= c && c <= '9', 'A' <= c && c <= 'Z'
		ok := c == shape[i]
		switch shape[i] {
		case '#':
			ok = isDigit
		case '^':
			ok = isDigit && c != '0'
		case '@':
			ok = isLetter
		case '?':
			ok = isDigit || isLetter
		}
		if !ok {
			return false
		}
	}
	return true
}

// states are the 27 member states by ISO code. Shapes are those of VIES, "VAT identification number structure".
var states = map[string]state{
	"AT": {prefix: "AT", forms: []form{{"U########", austria}}},
	"BE": {prefix: "BE", padTo: 10, forms: []form{{"0#########", belgium}, {"1#########", belgium}}},
	"BG": {prefix: "BG", forms: []form{{"#########", bulgariaLegal}, {"##########", bulgariaPerson}}},
	"CY": {prefix: "CY", forms: []form{{"########@", cyprus}}},
	"CZ": {prefix: "CZ", forms: []form{{"########", czechLegal}, {"#########", czechPersonOrSpecial}, {"##########", czechPerson}}},
	"DE": {prefix: "DE", forms: []form{{"^########", mod11And10}}},
	"DK": {prefix: "DK", forms: []form{{"^#######", denmark}}},
	"EE": {prefix: "EE", forms: []form{{"#########", estonia}}},
	"ES": {prefix: "ES", forms: []form{{"########@", spainResident}, {"@#######?", spainOther}}},
	"FI": {prefix: "FI", forms: []form{{"########", finland}}},
	"FR": {prefix: "FR", forms: []form{{"??#########", france}}},
	"GR": {prefix: "EL", padTo: 9, forms: []form{{"#########", greece}}},
	"HR": {prefix: "HR", forms: []form{{"###########", mod11And10}}},
	"HU": {prefix: "HU", forms: []form{{"########", hungary}}},
	"IE": {prefix: "IE", forms: []form{{"#######@", ireland}, {"#######@@", ireland}, {"#@#####@", irelandOld}, {"#+#####@", irelandOld}, {"#*#####@", irelandOld}}},
	"IT": {prefix: "IT", forms: []form{{"###########", italy}}},
	"LT": {prefix: "LT", forms: []form{{"#######1#", lithuania}, {"##########1#", lithuania}}},
	"LU": {prefix: "LU", forms: []form{{"########", luxembourg}}},
	"LV": {prefix: "LV", forms: []form{{"###########", latvia}}},
	"MT": {prefix: "MT", forms: []form{{"^#######", malta}}},
	"NL": {prefix: "NL", forms: []form{{"#########B##", netherlands}}},
	"PL": {prefix: "PL", forms: []form{{"##########", poland}}},
	"PT": {prefix: "PT", forms: []form{{"^########", portugal}}},
	"RO": {prefix: "RO", forms: romanian()},
	"SE": {prefix: "SE", forms: []form{{"##########01", sweden}}},
	"SI": {prefix: "SI", forms: []form{{"^#######", slovenia}}},
	"SK": {prefix: "SK", forms: []form{{"^#########", slovakia}}},
}

// romanian are numbers of 2 to 10 digits.
func romanian() (forms []form) {
	for length := 2; length <= 10; length++ {
		forms = append(forms, form{"^" + strings.Repeat("#", length-1), romania})
	}
	return forms
}
