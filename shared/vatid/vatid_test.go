package vatid_test

import (
	"errors"
	"testing"

	"onecentral.nl/ordering/shared/vatid"
)

// vectors are numbers in every form of every member state, each with a twin that has one character changed. The verdicts are
// those of an independent implementation (python-stdnum 2.2), with which a million random numbers were compared.
func vectors() []struct{ country, form, valid, oneOff string } {
	return []struct{ country, form, valid, oneOff string }{
		{"AT", "a company", "ATU13585627", "ATU13585626"},
		{"BE", "a number from 0", "BE0428759497", "BE0428759498"},
		{"BE", "a number from 1", "BE1300042203", "BE1300042213"},
		{"BG", "a legal person", "BG175074752", "BG175074751"},
		{"BG", "a citizen", "BG7523169263", "BG7523169262"},
		{"BG", "a foreigner", "BG7111042925", "BG7111042922"},
		{"CY", "a company", "CY10259033P", "CY10259033Z"},
		{"CZ", "a legal person", "CZ25123891", "CZ25123890"},
		{"CZ", "a person", "CZ7103192745", "CZ7103192746"},
		{"CZ", "a person born before 1954", "CZ395601439", "CZ396301439"},
		{"CZ", "a special case", "CZ640903926", "CZ640903927"},
		{"DE", "a company", "DE136695976", "DE136695978"},
		{"DK", "a company", "DK13585628", "DK13585627"},
		{"EE", "a company", "EE100931558", "EE100931557"},
		{"ES", "a company with a digit at the end", "ESB58378431", "ESB58378432"},
		{"ES", "an organisation with a letter at the end", "ESP2807900B", "ESP2807900C"},
		{"ES", "a resident", "ES54362315K", "ES54362315Z"},
		{"ES", "a foreigner", "ESX2482300W", "ESX2482300A"},
		{"ES", "a resident without a card", "ESL0488641Y", "ESL0488642Y"},
		{"FI", "a company", "FI20774740", "FI20774741"},
		{"FR", "a key of digits", "FR40303265045", "FR41303265045"},
		{"FR", "a key of a letter and a digit", "FRK7399859412", "FRK6399859412"},
		{"FR", "a key of a digit and a letter", "FR4Z123456782", "FR4Y123456782"},
		{"FR", "Monaco", "FR53000004605", "FR54000004605"},
		{"GR", "a company", "EL094259216", "EL094259215"},
		{"HR", "a company", "HR33392005961", "HR33392005962"},
		{"HU", "a company", "HU12892312", "HU12892313"},
		{"IE", "one letter at the end", "IE6433435F", "IE6433435E"},
		{"IE", "two letters at the end", "IE6433435OA", "IE6433435OB"},
		{"IE", "a letter in second place", "IE8D79739I", "IE8D79739J"},
		{"IE", "a sign in second place", "IE1+03005L", "IE1+03006L"},
		{"IT", "a company", "IT00743110157", "IT00743110158"},
		{"LT", "a legal person", "LT119511515", "LT119511516"},
		{"LT", "a temporary registration", "LT100001919017", "LT100001919018"},
		{"LU", "a company", "LU15027442", "LU15027443"},
		{"LV", "a legal person", "LV40003521600", "LV40003521601"},
		{"LV", "a person with a day of birth", "LV16117519997", "LV16117519992"},
		{"LV", "a person without a day of birth", "LV32579461005", "LV32579461004"},
		{"MT", "a company", "MT11679112", "MT11679113"},
		{"NL", "a company, mod 11", "NL004495445B01", "NL004495446B01"},
		{"NL", "a sole trader since 2020, mod 97", "NL000099998B57", "NL000099998B58"},
		{"NL", "another sole trader since 2020", "NL002455799B11", "NL002455799B12"},
		{"PL", "a company", "PL8567346215", "PL8567346216"},
		{"PT", "a company", "PT501964843", "PT501964842"},
		{"RO", "eight digits", "RO18547290", "RO18547291"},
		{"RO", "two digits", "RO19", "RO18"},
		{"SE", "a company", "SE556188840401", "SE556188840301"},
		{"SI", "a company", "SI50223054", "SI50223055"},
		{"SK", "a company", "SK2022749619", "SK2022749618"},
	}
}

func memberStates() []string {
	return []string{
		"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
		"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
	}
}

func TestVATID_CheckDigits(t *testing.T) {
	covered := map[string]bool{}
	for _, v := range vectors() {
		covered[v.country] = true
		t.Run(v.country+" "+v.form, func(t *testing.T) {
			if id, err := vatid.Parse(v.country, v.valid); err != nil || string(id) != v.valid {
				t.Errorf("Parse(%q) = %q, %v; want it unchanged", v.valid, id, err)
			}
			if _, err := vatid.Parse(v.country, v.oneOff); !errors.Is(err, vatid.ErrCheckDigit) {
				t.Errorf("Parse(%q) = %v, want %v", v.oneOff, err, vatid.ErrCheckDigit)
			}
		})
	}
	for _, country := range memberStates() {
		if !covered[country] {
			t.Errorf("%s has no vector", country)
		}
	}
}

// A VAT id belongs to its own country only.
func TestVATID_OtherCountry(t *testing.T) {
	for _, v := range vectors() {
		for _, country := range memberStates() {
			if country != v.country && vatid.Valid(country, v.valid) {
				t.Errorf("%s is valid in %s", v.valid, country)
			}
		}
	}
}

func TestVATID_Typed(t *testing.T) {
	for _, c := range []struct{ name, country, typed, want string }{
		{"dots and lower case", "NL", "nl.0044.95.445.b.01", "NL004495445B01"},
		{"spaces around and inside", "FR", " FR 40 303 265 045\n", "FR40303265045"},
		{"a no-break space and a long dash", "DE", "DE\u00a0136–695–976", "DE136695976"},
		{"slashes", "AT", "ATU 135/85/627", "ATU13585627"},
		{"no prefix", "NL", "004495445B01", "NL004495445B01"},
		{"the nine digits of before 2005", "BE", "BE 428.759.497", "BE0428759497"},
		{"the eight digits of before 1999", "GR", "EL94259216", "EL094259216"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := vatid.Parse(c.country, c.typed); err != nil || string(got) != c.want {
				t.Errorf("Parse(%q, %q) = %q, %v; want %q", c.country, c.typed, got, err, c.want)
			}
		})
	}
}

func TestVATID_Refused(t *testing.T) {
	for _, c := range []struct {
		name, country, id string
		want              error
	}{
		{"nothing", "NL", "", vatid.ErrShape},
		{"only a prefix", "NL", "NL", vatid.ErrShape},
		{"a digit too few", "NL", "NL00449544B01", vatid.ErrShape},
		{"a digit too many", "NL", "NL0044954455B01", vatid.ErrShape},
		{"a prefix twice", "NL", "NLNL004495445B01", vatid.ErrShape},
		{"the prefix of another country", "NL", "DE136695976", vatid.ErrShape},
		{"the ISO code of Greece instead of EL", "GR", "GR094259216", vatid.ErrShape},
		{"no B in tenth place", "NL", "NL004495445A01", vatid.ErrShape},
		{"sequence number 00", "NL", "NL004495445B00", vatid.ErrCheckDigit},
		{"only zeros", "NL", "NL000000000B01", vatid.ErrCheckDigit},
		{"only zeros in Belgium", "BE", "BE0000000000", vatid.ErrCheckDigit},
		{"digits of another script", "DK", "DK１３５８５６２８", vatid.ErrShape},
		{"a letter that becomes S in capitals", "SE", "ſE556188840401", vatid.ErrShape},
		{"a VAT number of Great Britain", "GB", "GB980780684", vatid.ErrCountry},
		{"a VAT number of Northern Ireland", "XI", "XI980780684", vatid.ErrCountry},
		{"a prefix that is no ISO code", "EL", "EL094259216", vatid.ErrCountry},
		{"no country", "", "NL004495445B01", vatid.ErrCountry},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := vatid.Parse(c.country, c.id); !errors.Is(err, c.want) {
				t.Errorf("Parse(%q, %q) = %q, %v; want %v", c.country, c.id, got, err, c.want)
			}
		})
	}
}

// The union has 27 members.
func TestVATID_Members(t *testing.T) {
	if got := len(memberStates()); got != 27 {
		t.Fatalf("the list has %d members", got)
	}
	for _, country := range memberStates() {
		if !vatid.EU(country) {
			t.Errorf("%s is not taken for a member state", country)
		}
	}
	members := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if vatid.EU(string(a) + string(b)) {
				members++
			}
		}
	}
	if members != 27 {
		t.Errorf("%d codes of two letters are members, want 27", members)
	}
	for _, country := range []string{"GB", "XI", "EL", "CH", "NO", "nl", ""} {
		if vatid.EU(country) {
			t.Errorf("%q is taken for a member state", country)
		}
	}
}

func TestKvK(t *testing.T) {
	for number, want := range map[string]bool{
		"12345678": true, "00000001": true,
		"": false, "1234567": false, "123456789": false, "1234567a": false, "1234 678": false, "１２３４５６７８": false,
	} {
		if _, err := vatid.ParseKvK(number); (err == nil) != want {
			t.Errorf("ParseKvK(%q): %v, want %t", number, err, want)
		}
	}
}

// FuzzParse: no input makes Parse panic in any country, and what it returns is canonical: read again, it stays as it is.
func FuzzParse(f *testing.F) {
	for _, v := range vectors() {
		f.Add(v.valid)
		f.Add(v.oneOff)
	}
	f.Add("NL\xff\x00é B")
	f.Fuzz(func(t *testing.T, number string) {
		for _, country := range append(memberStates(), "GB", number) {
			id, err := vatid.Parse(country, number)
			if err != nil {
				continue
			}
			if again, err := vatid.Parse(country, string(id)); err != nil || again != id {
				t.Errorf("Parse(%q, %q) = %q, read again %q, %v", country, number, id, again, err)
			}
		}
	})
}
