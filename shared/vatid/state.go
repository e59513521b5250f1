package vatid

import "strings"

// state is what one member state asks of its numbers.
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

// stateOf holds the 27 member states by ISO code. Shapes are those of VIES, "VAT identification number structure".
func stateOf(country string) (state, bool) {
	one := func(shape string, check func(string) bool) []form { return []form{{shape, check}} }
	switch country {
	case "AT":
		return state{prefix: "AT", forms: one("U########", austria)}, true
	case "BE":
		return state{prefix: "BE", padTo: 10, forms: []form{{"0#########", belgium}, {"1#########", belgium}}}, true
	case "BG":
		return state{prefix: "BG", forms: []form{{"#########", bulgariaLegal}, {"##########", bulgariaPerson}}}, true
	case "CY":
		return state{prefix: "CY", forms: one("########@", cyprus)}, true
	case "CZ":
		return state{prefix: "CZ", forms: []form{{"########", czechLegal}, {"#########", czechPersonOrSpecial}, {"##########", czechPerson}}}, true
	case "DE":
		return state{prefix: "DE", forms: one("^########", mod11And10)}, true
	case "DK":
		return state{prefix: "DK", forms: one("^#######", denmark)}, true
	case "EE":
		return state{prefix: "EE", forms: one("#########", estonia)}, true
	case "ES":
		return state{prefix: "ES", forms: []form{{"########@", spainResident}, {"@#######?", spainOther}}}, true
	case "FI":
		return state{prefix: "FI", forms: one("########", finland)}, true
	case "FR":
		return state{prefix: "FR", forms: one("??#########", france)}, true
	case "GR":
		return state{prefix: "EL", padTo: 9, forms: one("#########", greece)}, true
	case "HR":
		return state{prefix: "HR", forms: one("###########", mod11And10)}, true
	case "HU":
		return state{prefix: "HU", forms: one("########", hungary)}, true
	case "IE":
		return state{prefix: "IE", forms: []form{
			{"#######@", ireland},
			{"#######@@", ireland},
			{"#@#####@", irelandOld},
			{"#+#####@", irelandOld},
			{"#*#####@", irelandOld},
		}}, true
	case "IT":
		return state{prefix: "IT", forms: one("###########", italy)}, true
	case "LT":
		return state{prefix: "LT", forms: []form{{"#######1#", lithuania}, {"##########1#", lithuania}}}, true
	case "LU":
		return state{prefix: "LU", forms: one("########", luxembourg)}, true
	case "LV":
		return state{prefix: "LV", forms: one("###########", latvia)}, true
	case "MT":
		return state{prefix: "MT", forms: one("^#######", malta)}, true
	case "NL":
		return state{prefix: "NL", forms: one("#########B##", netherlands)}, true
	case "PL":
		return state{prefix: "PL", forms: one("##########", poland)}, true
	case "PT":
		return state{prefix: "PT", forms: one("^########", portugal)}, true
	case "RO":
		var forms []form
		for length := 2; length <= 10; length++ {
			forms = append(forms, form{"^" + strings.Repeat("#", length-1), romania})
		}
		return state{prefix: "RO", forms: forms}, true
	case "SE":
		return state{prefix: "SE", forms: one("##########01", sweden)}, true
	case "SI":
		return state{prefix: "SI", forms: one("^#######", slovenia)}, true
	case "SK":
		return state{prefix: "SK", forms: one("^#########", slovakia)}, true
	}
	return state{}, false
}
