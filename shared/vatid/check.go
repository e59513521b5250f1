package vatid

import (
	"strings"
	"time"
)

// Every check below gets a national part that fits its shape, so it indexes without asking.

func austria(n string) bool {
	return digit(n, 8) == mod(6-luhnSum(n[1:8]), 10)
}

func belgium(n string) bool {
	return number(n) > 0 && (number(n[:8])+number(n[8:]))%97 == 0
}

func bulgariaLegal(n string) bool {
	check := weighted(n, 1, 2, 3, 4, 5, 6, 7, 8) % 11
	if check == 10 {
		check = weighted(n, 3, 4, 5, 6, 7, 8, 9, 10) % 11
	}
	return digit(n, 8) == check%10
}

// bulgariaPerson accepts a citizen (EGN, which holds the day of birth), a foreigner and any other registration.
func bulgariaPerson(n string) bool {
	year, month := 1900+number(n[:2]), number(n[2:4])
	switch {
	case month > 40:
		year, month = year+100, month-40
	case month > 20:
		year, month = year-100, month-20
	}
	citizen := isDate(year, month, number(n[4:6])) &&
		digit(n, 9) == weighted(n, 2, 4, 8, 5, 10, 9, 7, 3, 6)%11%10
	foreigner := digit(n, 9) == weighted(n, 21, 19, 17, 13, 11, 9, 7, 3, 1)%10
	other := digit(n, 9) == mod(-weighted(n, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11)
	return citizen || foreigner || other
}

func cyprus(n string) bool {
	odd := [10]int{1, 0, 5, 7, 9, 13, 15, 17, 19, 21}
	sum := 0
	for i := range 8 {
		if i%2 == 0 {
			sum += odd[digit(n, i)]
		} else {
			sum += digit(n, i)
		}
	}
	return n[:2] != "12" && n[8] == byte('A'+sum%26)
}

func czechLegal(n string) bool {
	check := mod(-weighted(n, 8, 7, 6, 5, 4, 3, 2), 11)
	if check == 0 {
		check = 1
	}
	return n[0] != '9' && digit(n, 7) == check%10
}

// czechPersonOrSpecial: nine digits are a person born before 1954, whose number has no check digit, or begin with a 6.
func czechPersonOrSpecial(n string) bool {
	if n[0] == '6' {
		rest := weighted(n[1:], 8, 7, 6, 5, 4, 3, 2) % 11
		return digit(n, 8) == mod(8-mod(10-rest, 11), 10)
	}
	year := 1900 + number(n[:2])
	if year >= 1980 {
		year -= 100
	}
	return year <= 1953 && isDate(year, czechMonth(n), number(n[4:6]))
}

func czechPerson(n string) bool {
	year := 1900 + number(n[:2])
	if year < 1954 {
		year += 100
	}
	return isDate(year, czechMonth(n), number(n[4:6])) && digit(n, 9) == number(n[:9])%11%10
}

// czechMonth undoes what is added to the month: 50 for women, 20 when the serial numbers of a day ran out.
func czechMonth(n string) int { return number(n[2:4]) % 50 % 20 }

func denmark(n string) bool { return weighted(n, 2, 7, 6, 5, 4, 3, 2, 1)%11 == 0 }

func estonia(n string) bool { return weighted(n, 3, 7, 1, 3, 7, 1, 3, 7, 1)%10 == 0 }

func spainResident(n string) bool { return n[8] == spainLetter(number(n[:8])) }

// spainOther: the first letter tells persons without a DNI (K, L, M), foreigners (X, Y, Z) and organisations apart. The sources
// differ on which organisations have a digit and which a letter at the end, so either will do.
func spainOther(n string) bool {
	switch {
	case strings.IndexByte("KLM", n[0]) >= 0:
		return n[8] == spainLetter(number(n[1:8]))
	case strings.IndexByte("XYZ", n[0]) >= 0:
		return n[8] == spainLetter(int(n[0]-'X')*10_000_000+number(n[1:8]))
	case strings.IndexByte("ABCDEFGHJNPQRSUVW", n[0]) >= 0:
		check := mod(-luhnSum(n[1:8]+"0"), 10)
		return n[8] == byte('0'+check) || n[8] == "JABCDEFGHI"[check]
	}
	return false
}

func spainLetter(value int) byte { return "TRWAGMYFPDXBNJZSQVHLCKE"[value%23] }

func finland(n string) bool { return weighted(n, 7, 9, 10, 5, 8, 4, 2, 1)%11 == 0 }

// france checks the SIREN, which Monaco (000) does not have, and the key before it: two digits, or with letters since
// those ran out.
func france(n string) bool {
	const alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
	first, second := strings.IndexByte(alphabet, n[0]), strings.IndexByte(alphabet, n[1])
	siren := number(n[2:])
	switch {
	case first < 0 || second < 0:
		return false
	case n[2:5] != "000" && luhnSum(n[2:])%10 != 0:
		return false
	case first < 10 && second < 10:
		return first*10+second == (siren*100+12)%97
	}
	key := first*34 + second - 100
	if first < 10 {
		key = first*24 + second - 10
	}
	return (siren+1+key/11)%11 == key%11
}

func greece(n string) bool {
	return digit(n, 8) == weighted(n, 256, 128, 64, 32, 16, 8, 4, 2)%11%10
}

func hungary(n string) bool { return weighted(n, 9, 7, 3, 1, 9, 7, 3, 1)%10 == 0 }

// ireland: seven digits and the check letter, since 2013 with a second letter that weighs 9.
func ireland(n string) bool {
	const letters = "WABCDEFGHIJKLMNOPQRSTUV"
	sum := weighted(n, 8, 7, 6, 5, 4, 3, 2)
	if len(n) == 9 {
		second := strings.IndexByte(letters, n[8])
		if second < 0 {
			return false
		}
		sum += 9 * second
	}
	return n[7] == letters[sum%23]
}

// irelandOld: the digit before the letter or sign in second place moves to the end.
func irelandOld(n string) bool { return ireland("0" + n[2:7] + n[:1] + n[7:]) }

// italy also looks at the three digits that name the tax office of a province.
func italy(n string) bool {
	office := number(n[7:10])
	known := 1 <= office && office <= 100 || office == 120 || office == 121 || office == 888 || office == 999
	return known && number(n[:7]) > 0 && luhnSum(n)%10 == 0
}

func lithuania(n string) bool {
	last := len(n) - 1
	check, again := 0, 0
	for i := range last {
		check += (1 + i%9) * digit(n, i)
		again += (1 + (i+2)%9) * digit(n, i)
	}
	if check%11 == 10 {
		check = again
	}
	return digit(n, last) == check%11%10
}

func luxembourg(n string) bool { return number(n[:6])%89 == number(n[6:]) }

// latvia: legal persons begin with 4 or more; persons with their day of birth or, since July 2017, with 32.
func latvia(n string) bool {
	if n[0] > '3' {
		return weighted(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1)%11 == 3
	}
	born := isDate(1800+100*digit(n, 6)+number(n[4:6]), number(n[2:4]), number(n[:2]))
	return (born || n[:2] == "32") && digit(n, 10) == (1+weighted(n, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9))%11%10
}

func malta(n string) bool { return weighted(n, 3, 4, 6, 7, 8, 9, 10, 1)%37 == 0 }

// netherlands accepts the number of a legal person (mod 11 over its nine digits) and the btw-id that sole traders have
// since 2020 (ISO 7064 mod 97-10 over all of it, letters counted as A=10 … Z=35).
func netherlands(n string) bool {
	if number(n[:9]) == 0 || number(n[10:]) == 0 {
		return false
	}
	return weighted(n, 9, 8, 7, 6, 5, 4, 3, 2, -1)%11 == 0 || mod97("NL"+n) == 1
}

func poland(n string) bool { return weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1)%11 == 0 }

func portugal(n string) bool {
	return digit(n, 8) == mod(-weighted(n, 9, 8, 7, 6, 5, 4, 3, 2), 11)%10
}

func romania(n string) bool {
	n = strings.Repeat("0", 10-len(n)) + n
	return digit(n, 9) == 10*weighted(n, 7, 5, 3, 2, 1, 7, 5, 3, 2)%11%10
}

func sweden(n string) bool { return luhnSum(n[:10])%10 == 0 }

// slovenia never issues a number whose check would be 11.
func slovenia(n string) bool {
	check := 11 - weighted(n, 8, 7, 6, 5, 4, 3, 2)%11
	return check != 11 && digit(n, 7) == check%10
}

// slovakia issues tax numbers (IČ DPH) only; a birth number is not taken for one.
func slovakia(n string) bool {
	return strings.IndexByte("234789", n[2]) >= 0 && number(n)%11 == 0
}

// mod11And10 is ISO 7064 mod 11,10, which Germany and Croatia use.
func mod11And10(n string) bool {
	product, last := 10, len(n)-1
	for i := range last {
		sum := (product + digit(n, i)) % 10
		if sum == 0 {
			sum = 10
		}
		product = sum * 2 % 11
	}
	return digit(n, last) == (11-product)%10
}

func mod97(s string) int {
	rest := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			rest = (rest*10 + digit(s, i)) % 97
		} else {
			rest = (rest*100 + int(s[i]-'A') + 10) % 97
		}
	}
	return rest
}

// luhnSum adds the digits, every second one from the right doubled and its digits added.
func luhnSum(n string) int {
	sum := 0
	for i := range len(n) {
		d := digit(n, len(n)-1-i)
		if i%2 == 1 {
			d = d*2/10 + d*2%10
		}
		sum += d
	}
	return sum
}

// weighted adds the first digits, each times its weight.
func weighted(n string, weights ...int) int {
	sum := 0
	for i, w := range weights {
		sum += w * digit(n, i)
	}
	return sum
}

// mod is the remainder that is never negative.
func mod(a, m int) int { return (a%m + m) % m }

func digit(n string, i int) int { return int(n[i] - '0') }

func number(n string) int {
	value := 0
	for i := range len(n) {
		value = value*10 + digit(n, i)
	}
	return value
}

func isDate(year, month, day int) bool {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t.Year() == year && t.Month() == time.Month(month) && t.Day() == day
}
