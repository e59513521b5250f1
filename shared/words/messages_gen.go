// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "onecentral.nl/ordering/shared/calendar"

// messages is how many keys there are, the empty one included.
const messages = 53

// OwnName says "English".
var OwnName = Message{key: 1}

// formatDecimal says ".".
var formatDecimal = Message{key: 2}

// formatGroup says ",".
var formatGroup = Message{key: 3}

// formatNegative says "-{number}".
func formatNegative(number string) Message {
	return Message{4, []any{number}}
}

// formatMoney says "€{amount}".
func formatMoney(amount string) Message {
	return Message{5, []any{amount}}
}

// formatMoneyNegative says "-€{amount}".
func formatMoneyNegative(amount string) Message {
	return Message{6, []any{amount}}
}

// formatMore says "+€{amount}".
func formatMore(amount string) Message {
	return Message{7, []any{amount}}
}

// formatLess says "−€{amount}".
func formatLess(amount string) Message {
	return Message{8, []any{amount}}
}

// formatPercent says "{number}%".
func formatPercent(number string) Message {
	return Message{9, []any{number}}
}

// formatDate says "{day} {month} {year}".
func formatDate(day string, month Message, year string) Message {
	return Message{10, []any{day, month, year}}
}

// formatShortDate says "{day} {month} {year}".
func formatShortDate(day string, month Message, year string) Message {
	return Message{11, []any{day, month, year}}
}

// formatMoment says "{date}, {hour}:{minute}".
func formatMoment(date calendar.Date, hour string, minute string) Message {
	return Message{12, []any{date, hour, minute}}
}

// Plain says "{text}".
func Plain(text Text) Message {
	return Message{37, []any{text}}
}

// Months says "{n, plural, one {{n} month} other {{n} months}}".
func Months(n int) Message {
	return Message{38, []any{n}}
}

// Month is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Month(id string) Message {
	switch id {
	case "1":
		return Message{key: 13}
	case "2":
		return Message{key: 14}
	case "3":
		return Message{key: 15}
	case "4":
		return Message{key: 16}
	case "5":
		return Message{key: 17}
	case "6":
		return Message{key: 18}
	case "7":
		return Message{key: 19}
	case "8":
		return Message{key: 20}
	case "9":
		return Message{key: 21}
	case "10":
		return Message{key: 22}
	case "11":
		return Message{key: 23}
	case "12":
		return Message{key: 24}
	}
	return Plain(Text{NL: id, EN: id})
}

// ShortMonth is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func ShortMonth(id string) Message {
	switch id {
	case "1":
		return Message{key: 25}
	case "2":
		return Message{key: 26}
	case "3":
		return Message{key: 27}
	case "4":
		return Message{key: 28}
	case "5":
		return Message{key: 29}
	case "6":
		return Message{key: 30}
	case "7":
		return Message{key: 31}
	case "8":
		return Message{key: 32}
	case "9":
		return Message{key: 33}
	case "10":
		return Message{key: 34}
	case "11":
		return Message{key: 35}
	case "12":
		return Message{key: 36}
	}
	return Plain(Text{NL: id, EN: id})
}

// Role is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Role(id string) Message {
	switch id {
	case "partnerUser":
		return Message{key: 39}
	case "partnerSigner":
		return Message{key: 40}
	case "accountManager":
		return Message{key: 41}
	case "salesManager":
		return Message{key: 42}
	case "engineering":
		return Message{key: 43}
	case "operations":
		return Message{key: 44}
	case "admin":
		return Message{key: 45}
	case "system":
		return Message{key: 46}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 47}
	case "inProgress":
		return Message{key: 48}
	case "partial":
		return Message{key: 49}
	case "completed":
		return Message{key: 50}
	case "cancelled":
		return Message{key: 51}
	case "failed":
		return Message{key: 52}
	}
	return Plain(Text{NL: id, EN: id})
}

var names = [messages]string{
	1:  "ownName",
	2:  "format.decimal",
	3:  "format.group",
	4:  "format.negative",
	5:  "format.money",
	6:  "format.moneyNegative",
	7:  "format.more",
	8:  "format.less",
	9:  "format.percent",
	10: "format.date",
	11: "format.shortDate",
	12: "format.moment",
	13: "month.1",
	14: "month.2",
	15: "month.3",
	16: "month.4",
	17: "month.5",
	18: "month.6",
	19: "month.7",
	20: "month.8",
	21: "month.9",
	22: "month.10",
	23: "month.11",
	24: "month.12",
	25: "shortMonth.1",
	26: "shortMonth.2",
	27: "shortMonth.3",
	28: "shortMonth.4",
	29: "shortMonth.5",
	30: "shortMonth.6",
	31: "shortMonth.7",
	32: "shortMonth.8",
	33: "shortMonth.9",
	34: "shortMonth.10",
	35: "shortMonth.11",
	36: "shortMonth.12",
	37: "plain",
	38: "months",
	39: "role.partnerUser",
	40: "role.partnerSigner",
	41: "role.accountManager",
	42: "role.salesManager",
	43: "role.engineering",
	44: "role.operations",
	45: "role.admin",
	46: "role.system",
	47: "orderState.acknowledged",
	48: "orderState.inProgress",
	49: "orderState.partial",
	50: "orderState.completed",
	51: "orderState.cancelled",
	52: "orderState.failed",
}

var signatures = [messages]string{
	4:  "number text",
	5:  "amount text",
	6:  "amount text",
	7:  "amount text",
	8:  "amount text",
	9:  "number text",
	10: "day text,month message,year text",
	11: "day text,month message,year text",
	12: "date date,hour text,minute text",
	37: "text name",
	38: "n number",
}

var locales = [...]Locale{
	{Language: "en", texts: &textsEn},
	{Language: "nl", texts: &textsNl},
}

var textsEn = [messages]string{
	1:  "English",
	2:  ".",
	3:  ",",
	4:  "-{0}",
	5:  "€{0}",
	6:  "-€{0}",
	7:  "+€{0}",
	8:  "−€{0}",
	9:  "{0}%",
	10: "{0} {1} {2}",
	11: "{0} {1} {2}",
	12: "{0}, {1}:{2}",
	13: "January",
	14: "February",
	15: "March",
	16: "April",
	17: "May",
	18: "June",
	19: "July",
	20: "August",
	21: "September",
	22: "October",
	23: "November",
	24: "December",
	25: "Jan",
	26: "Feb",
	27: "Mar",
	28: "Apr",
	29: "May",
	30: "Jun",
	31: "Jul",
	32: "Aug",
	33: "Sep",
	34: "Oct",
	35: "Nov",
	36: "Dec",
	37: "{0}",
	38: "{0, plural, one {{0} month} other {{0} months}}",
	39: "partner",
	40: "partner",
	41: "account manager",
	42: "sales manager",
	43: "engineering",
	44: "operations",
	45: "administrator",
	46: "system",
	47: "received",
	48: "being delivered",
	49: "partly settled",
	50: "delivered",
	51: "cancelled",
	52: "not delivered",
}

var textsNl = [messages]string{
	1:  "Nederlands",
	2:  ",",
	3:  ".",
	4:  "-{0}",
	5:  "€ {0}",
	6:  "€ -{0}",
	7:  "+ € {0}",
	8:  "− € {0}",
	9:  "{0}%",
	10: "{0} {1} {2}",
	11: "{0} {1} {2}",
	12: "{0}, {1}.{2} uur",
	13: "januari",
	14: "februari",
	15: "maart",
	16: "april",
	17: "mei",
	18: "juni",
	19: "juli",
	20: "augustus",
	21: "september",
	22: "oktober",
	23: "november",
	24: "december",
	25: "jan",
	26: "feb",
	27: "mrt",
	28: "apr",
	29: "mei",
	30: "jun",
	31: "jul",
	32: "aug",
	33: "sep",
	34: "okt",
	35: "nov",
	36: "dec",
	37: "{0}",
	38: "{0, plural, one {{0} maand} other {{0} maanden}}",
	39: "partner",
	40: "partner",
	41: "accountmanager",
	42: "salesmanager",
	43: "engineering",
	44: "operations",
	45: "beheerder",
	46: "systeem",
	47: "ontvangen",
	48: "in levering",
	49: "deels afgehandeld",
	50: "opgeleverd",
	51: "geannuleerd",
	52: "niet geleverd",
}
