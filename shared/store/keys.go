package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// errMalformed is what every function of this file returns for an id that cannot be part of a key: then nothing is
// stored under it, and nothing may be.
var errMalformed = errors.New("malformed id")

// The partitions that no id is part of.
const (
	partnersPK   = "PARTNERS"
	peoplePK     = "PEOPLE"
	catalogPK    = "CATALOG"
	auditPK      = "AUDIT"
	cartsGSI     = "CARTS"    // of the index
	versionsGSI  = "VERSIONS" // of the index
	dueJobsGSI   = "JOBS"     // of the index
	stuckJobsGSI = "JOBS#STUCK"
)

// The prefixes of sort keys that a query reads.
const (
	customerSK = "CUSTOMER#"
	cartSK     = "CART#"
	serviceSK  = "SERVICE#"
	quoteSK    = "QUOTE#"
	orderSK    = "ORDER#"
	versionSK  = "VERSION#"
	eventSK    = "EVENT#"
	catalogSK  = "VERSION#"
)

// The widest numbers that keep the order of their keys.
const (
	maxVersion = 9999
	maxEvent   = 99_999_999
)

func partnerKey(p ordering.PartnerID) (table.Key, error) {
	return checked(partnersPK, string(p), id(p))
}

// partition is what a partner has, its quotes' parts excepted.
func partition(p ordering.PartnerID) string { return "PARTNER#" + string(p) }

func customerKey(p ordering.PartnerID, c ordering.CustomerID) (table.Key, error) {
	return checked(partition(p), customerSK+string(c), id(p), id(c))
}

func cartKey(p ordering.PartnerID, c ordering.CustomerID) (table.Key, error) {
	return checked(partition(p), cartSK+string(c), id(p), id(c))
}

// serviceKey begins with the customer, so that one query lists a customer's services and another all of the partner's.
func serviceKey(p ordering.PartnerID, c ordering.CustomerID, s ordering.ServiceID) (table.Key, error) {
	return checked(partition(p), servicesOf(c)+string(s), id(p), id(c), id(s))
}

func servicesOf(c ordering.CustomerID) string { return serviceSK + string(c) + "#" }

func resellingKey(p ordering.PartnerID) (table.Key, error) {
	return checked(partition(p), "RESELLING", id(p))
}

// customerOfKey leads from a service to its customer.
func customerOfKey(p ordering.PartnerID, s ordering.ServiceID) (table.Key, error) {
	return checked(partition(p), "CUSTOMEROF#"+string(s), id(p), id(s))
}

func quoteKey(p ordering.PartnerID, q ordering.QuoteID) (table.Key, error) {
	return checked(partition(p), quoteSK+byNumber(q), id(p), number(q))
}

func orderKey(p ordering.PartnerID, o ordering.OrderID) (table.Key, error) {
	q := o.Quote()
	if q.Order() != o {
		return table.Key{}, fmt.Errorf("%w: order %.80q", errMalformed, o)
	}
	return checked(partition(p), orderSK+byNumber(q), id(p), number(q))
}

// byNumber writes OFF-2026-00042 as 2026-05-00042, the digits after their count, so that 100000 comes after 99999.
func byNumber(q ordering.QuoteID) string {
	year, digits, _ := strings.Cut(strings.TrimPrefix(string(q), "OFF-"), "-")
	return fmt.Sprintf("%s-%02d-%s", year, len(digits), digits)
}

// quotePartition holds the parts of one quote, its head excepted.
func quotePartition(p ordering.PartnerID, q ordering.QuoteID) (string, error) {
	return partition(p) + "#QUOTE#" + string(q), errors.Join(id(p), number(q))
}

// headOf is the key of the head of the quote that the item is a part of.
func headOf(part table.Key) (table.Key, bool) {
	owner, q, ok := strings.Cut(part.PK, "#QUOTE#")
	return table.Key{PK: owner, SK: quoteSK + byNumber(ordering.QuoteID(q))}, ok
}

func versionKey(p ordering.PartnerID, ref ordering.VersionRef) (table.Key, error) {
	return quotePart(p, ref.Quote, fmt.Sprintf(versionSK+"%04d", ref.Version), within(int64(ref.Version), maxVersion))
}

func approvalKey(p ordering.PartnerID, ref ordering.VersionRef, role ordering.Role) (table.Key, error) {
	sk := fmt.Sprintf("APPROVAL#%04d#%s", ref.Version, role)
	return quotePart(p, ref.Quote, sk, within(int64(ref.Version), maxVersion), known(role, ordering.ApprovalOrder()...))
}

func documentKey(p ordering.PartnerID, ref ordering.VersionRef, variant ordering.DocumentVariant) (table.Key, error) {
	sk := fmt.Sprintf("DOCUMENT#%04d#%s", ref.Version, variant)
	return quotePart(p, ref.Quote, sk, within(int64(ref.Version), maxVersion),
		known(variant, ordering.DocumentParty, ordering.DocumentCustomer, ordering.DocumentCustomerPriced))
}

func resaleKey(p ordering.PartnerID, ref ordering.VersionRef) (table.Key, error) {
	return quotePart(p, ref.Quote, fmt.Sprintf("RESALE#%04d", ref.Version), within(int64(ref.Version), maxVersion))
}

func eventKey(p ordering.PartnerID, q ordering.QuoteID, seq int64) (table.Key, error) {
	return quotePart(p, q, fmt.Sprintf(eventSK+"%08d", seq), within(seq, maxEvent))
}

func quotePart(p ordering.PartnerID, q ordering.QuoteID, sk string, faults ...error) (table.Key, error) {
	pk, err := quotePartition(p, q)
	return checked(pk, sk, append(faults, err)...)
}

// partnerOfKey leads from a quote, and so from its order, to its partner.
func partnerOfKey(q ordering.QuoteID) (table.Key, error) {
	return checked("LOOKUP#"+string(q), "PARTNER", number(q))
}

func personKey(s ordering.Subject) (table.Key, error) {
	return checked(peoplePK, string(s), subject(s))
}

// auditKey orders by time, and tells apart what happened in one moment.
func auditKey(e *ordering.AuditEvent) (table.Key, error) {
	sk := fmt.Sprintf("%s#%s#%d#%s", stamp(e.At), e.Kind, e.Version, e.ID)
	return checked(auditPK, sk, known(e.Kind, ordering.AuditedKinds()...), subject(ordering.Subject(e.ID)))
}

func tallyKey(kind ordering.QuotaKind, whose string, day calendar.Date) (table.Key, error) {
	return checked("TALLY#"+string(kind)+"#"+whose, day.String(), known(kind, ordering.QuotaKinds()...), subject(ordering.Subject(whose)), present(day))
}

// JobOf returns the job that is stored under the key: what a stream of the table's changes announces.
func JobOf(k table.Key) (ordering.JobID, bool) {
	j, ok := strings.CutPrefix(k.PK, "JOB#")
	return ordering.JobID(j), ok && k.SK == "JOB"
}

func jobKey(j ordering.JobID) (table.Key, error) {
	return checked("JOB#"+string(j), "JOB", id(j))
}

func catalogKey(version string) (table.Key, error) {
	return checked(catalogPK, catalogSK+version, id(version))
}

// catalogDayKey keeps a day for one version of the catalogue.
func catalogDayKey(day calendar.Date) (table.Key, error) {
	return checked(catalogPK, "DAY#"+day.String(), present(day))
}

// onceKey takes any text as the caller's key. All answers to a partner's people lie together, so that an erasure finds them.
func onceKey(o ordering.Idempotency) (table.Key, error) {
	pk := answersOf(o.Subject)
	if o.Partner != "" {
		pk = answersOf(o.Partner)
	}
	return checked(pk, digest(string(o.Subject)+"#"+o.Key), subject(o.Subject), valid(o.Partner == "" || ordering.ValidID(string(o.Partner)), o.Partner))
}

func answersOf[T ordering.PartnerID | ordering.Subject](whose T) string {
	return "ONCE#" + string(whose)
}

// sessionKey holds a hash of the id: a reader of the table cannot take over the session.
func sessionKey(session string) table.Key {
	return table.Key{PK: "SESSION#" + digest(session), SK: "SESSION"}
}

// numbers is the counter of a year's quotes.
func numbers(year int) (string, error) {
	if year < 1000 || year > 9999 {
		return "", fmt.Errorf("%w: year %d", errMalformed, year)
	}
	return fmt.Sprintf("QUOTES#%d", year), nil
}

// The partitions of the index that an id or a word is part of.

func waitingFor(s ordering.Subject) (string, error) { return "APPROVER#" + string(s), subject(s) }

func waitingGroup(r ordering.Role) (string, error) {
	return "GROUP#" + string(r), known(r, ordering.ApprovalOrder()...)
}

func openOrders(s ordering.OrderState) (string, error) {
	return "ORDERS#" + string(s), known(s, ordering.Acknowledged, ordering.InProgress, ordering.Partial)
}

// stamp is a moment as a sort key: as text it orders as the moments do.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000000Z") }

func checked(pk, sk string, faults ...error) (table.Key, error) {
	if err := errors.Join(faults...); err != nil {
		return table.Key{}, err
	}
	return table.Key{PK: pk, SK: sk}, nil
}

func id[T ~string](s T) error { return valid(ordering.ValidID(string(s)), s) }

func subject(s ordering.Subject) error { return valid(ordering.ValidSubject(string(s)), s) }

func number(q ordering.QuoteID) error { return valid(ordering.ValidQuoteID(string(q)), q) }

func within(n, most int64) error { return valid(n >= 1 && n <= most, fmt.Sprint(n)) }

func present(d calendar.Date) error { return valid(!d.IsZero(), d.String()) }

func known[T ~string](word T, words ...T) error {
	return valid(slices.Contains(words, word), word)
}

func valid[T ~string](ok bool, what T) error {
	if ok {
		return nil
	}
	return fmt.Errorf("%w: %.80q", errMalformed, what)
}

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
