package mailtest

import (
	"math/rand/v2"
	"strings"
)

// hostilePieces are what names are made of by who wants a mail to do something else.
//
//nolint:gochecknoglobals // a constant list
var hostilePieces = []string{
	"\r\n", "\n", "\r", "\r\n\r\n", "\r\n.\r\n", "\r\n ", "\x00", "\v", "\t", "\u2028", "\u2029", "\u0085", "\x1b[31m", "\xff", "\xed\xa0\x80",
	"Bcc: victim@example.org", "\r\nBcc: victim@example.org", "Bcc:", "To: victim@example.org", "\r\nRCPT TO:<victim@example.org>",
	"Content-Type: text/html", "Subject: x", "\r\nSubject: x\r\n\r\n<b>", "--", "-- ",
	`"`, `\`, `\"`, "'", "<victim@example.org>", "<", ">", ",", ", victim@example.org", ";", ":", "(", ")", "[", "]", "@", " ", "  ", ".", "&", "%0d%0a", "=0D=0A", "=?", "?=",
	"=?utf-8?q?=0D=0ABcc:_victim=40example.org?=", "=?utf-8?b?DQpCY2M6IHZpY3RpbUBleGFtcGxlLm9yZw==?=", "=?iso-8859-1?q?=A4?=",
	"\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u200e", "\u200b", "\ufeff", "\u00a0", "\u00ad",
	"Jan", "de Vries", "é", "e\u0301", "ß", "ĳ", "Ł", "€", "😀", "👩\u200d👩\u200d👧\u200d👦", "🇳🇱", "שלום", "شركة الاتصالات", "中文公司", "ﷺ",
	strings.Repeat("x", 1000), strings.Repeat("ë", 1000), strings.Repeat("Jan ", 250), strings.Repeat("\u0301", 100),
}

// Hostile is a name that nobody has, of at most some thousand characters.
func Hostile(random *rand.Rand) string {
	var b strings.Builder
	for range 1 + random.IntN(12) {
		b.WriteString(hostilePieces[random.IntN(len(hostilePieces))])
	}
	return b.String()
}
