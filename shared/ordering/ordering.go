// Package ordering holds the rules of the one flow from cart to order: carts, quotes with their versions, approvals,
// orders and the services they change. It decides who may do what, when, and at which price; it knows nothing of HTTP,
// AWS or PDF. Its ports are in ports.go, its words in docs/domain.md.
package ordering

import (
	"fmt"
	"regexp"
	"strings"
)

type (
	// PartnerID and the other identifiers are 1-64 characters of letters, digits, - and _ (ValidID), Subject excepted.
	PartnerID string
	// CustomerID names a customer within its partner.
	CustomerID string
	// ServiceID names a service within its partner.
	ServiceID string
	// QuoteID is the quote's number: OFF-2026-00042.
	QuoteID string
	// OrderID is the order's number: ORD-2026-00042, the digits of its quote.
	OrderID string
	// ItemID names an item of a cart, and keeps naming it in the quote and the order.
	ItemID string
	// JobID names a job, and ends up in the Message-ID of the mail it sends.
	JobID string
	// Subject is the OpenID subject of a person: 1-255 visible ASCII characters without # (ValidSubject).
	Subject string
)

// Lengths are compared apart: a bound in an expression is compiled once for each character of it, at every cold start.
var (
	subjectShape = regexp.MustCompile(`^[!-"$-~]+$`)
	quoteShape   = regexp.MustCompile(`^OFF-[0-9]{4}-[0-9]{5,12}$`)
)

// ValidID reports whether s can be an identifier. It is asked for every part of every key.
func ValidID(s string) bool {
	for i := range len(s) {
		if c := s[i]; !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_') {
			return false
		}
	}
	return 1 <= len(s) && len(s) <= 64
}

// ValidSubject reports whether s can be a Subject.
func ValidSubject(s string) bool { return len(s) <= 255 && subjectShape.MatchString(s) }

// ValidQuoteID reports whether s has the shape of a quote's number.
func ValidQuoteID(s string) bool { return quoteShape.MatchString(s) }

// NewQuoteID is the n-th of the year.
func NewQuoteID(year int, n int64) QuoteID { return QuoteID(fmt.Sprintf("OFF-%d-%05d", year, n)) }

// Order returns the number of the order that the quote becomes.
func (id QuoteID) Order() OrderID { return OrderID("ORD" + strings.TrimPrefix(string(id), "OFF")) }

// Quote returns the number of the quote that became the order.
func (id OrderID) Quote() QuoteID { return QuoteID("OFF" + strings.TrimPrefix(string(id), "ORD")) }
