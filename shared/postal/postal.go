// Package postal reads countries and postcodes. It imports nothing of ours.
package postal

import (
	"errors"
	"slices"
	"strings"
	"unicode"
)

// Why a country or a postcode is refused.
var (
	ErrCountry  = errors.New("no country of ISO 3166-1")
	ErrPostcode = errors.New("no postcode")
)

// countries are the officially assigned codes of ISO 3166-1 alpha-2: no EL or UK, which are the EU's own, and no XK.
var countries = strings.Fields(`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
	CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
	GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
	KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
	NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
	SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
	UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`)

// Country reads a code of ISO 3166-1 alpha-2 in any case. It returns ErrCountry.
func Country(s string) (string, error) {
	if len(s) > 40 {
		return "", ErrCountry
	}
	code := compact(s)
	if _, found := slices.BinarySearch(countries, code); !found {
		return "", ErrCountry
	}
	return code, nil
}

// maxPostcode is the longest, in bytes.
const maxPostcode = 12

// Postcode reads the postcode of a country, in any case. A Dutch one is kept as 1234 AB: it begins with no 0, and never has
// the letters SA, SD or SS. Of other countries it takes Latin letters, digits, spaces and hyphens. It returns ErrPostcode.
func Postcode(country, s string) (string, error) {
	if len(s) > 100 {
		return "", ErrPostcode
	}
	if country == "NL" {
		return dutch(compact(s))
	}
	code := strings.Join(strings.FieldsFunc(strings.Map(upper, s), unicode.IsSpace), " ")
	plain := func(r rune) bool {
		return r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == ' ' || r == '-'
	}
	if code == "" || len(code) > maxPostcode || strings.ContainsFunc(code, func(r rune) bool { return !plain(r) }) {
		return "", ErrPostcode
	}
	return code, nil
}

func dutch(code string) (string, error) {
	if len(code) != 6 || code[0] == '0' || strings.Trim(code[:4], "0123456789") != "" || strings.Trim(code[4:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return "", ErrPostcode
	}
	if slices.Contains([]string{"SA", "SD", "SS"}, code[4:]) {
		return "", ErrPostcode
	}
	return code[:4] + " " + code[4:], nil
}

// compact leaves out space, and puts Latin letters in capitals.
func compact(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return upper(r)
	}, s)
}

// upper raises ASCII only: Unicode would turn ſ into S. What shows nothing is left out, every dash is a hyphen.
func upper(r rune) rune {
	switch {
	case unicode.Is(unicode.Cf, r):
		return -1
	case unicode.Is(unicode.Pd, r):
		return '-'
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	}
	return r
}
