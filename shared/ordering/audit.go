package ordering

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/printable"
)

// AuditedKind is what an AuditEvent is about.
type AuditedKind string

// What administrators change, remove and end.
const (
	AuditedPartner  AuditedKind = "partner"
	AuditedPerson   AuditedKind = "person"
	AuditedCatalog  AuditedKind = "catalog"
	AuditedQuote    AuditedKind = "quote"
	AuditedSessions AuditedKind = "sessions"
)

// AuditedKinds are all of them.
func AuditedKinds() []AuditedKind {
	return []AuditedKind{AuditedPartner, AuditedPerson, AuditedCatalog, AuditedQuote, AuditedSessions}
}

// AuditEvent is a line of the history of administration: who changed what, and how it was before and after. It is saved in
// the transaction of the change, and never changes.
type AuditEvent struct {
	At   time.Time
	By   PersonRef
	Kind AuditedKind
	ID   string
	// Version is the one that it led to, which no other event about this has; of a quote the one that was its last, and 0 of
	// sessions, which have none.
	Version int64
	Changes []FieldChange
}

func (*AuditEvent) entity() {}

// Has reports whether the event is found by the text.
func (e *AuditEvent) Has(text string) bool {
	return printable.Contains(strings.Join([]string{e.By.Name, string(e.By.Subject), e.ID}, "\n"), text)
}

// FieldChange is one field by its name in the contract, and how it reads before and after; empty is absent.
type FieldChange struct {
	Field, Before, After string
}

// PartnerChanges lists what differs; before is nil for a partner that is new.
func PartnerChanges(before, after *Partner) []FieldChange {
	if before == nil {
		before = &Partner{}
	}
	return changes(before.audited(), after.audited())
}

// PersonChanges lists what differs; before is nil for an entry that is new.
func PersonChanges(before, after *Person) []FieldChange {
	if before == nil {
		before = &Person{}
	}
	return changes(before.audited(), after.audited())
}

// changes compares two lists of the same fields.
func changes(before, after [][2]string) []FieldChange {
	var found []FieldChange
	for i, field := range after {
		if was := before[i][1]; was != field[1] {
			found = append(found, FieldChange{field[0], was, field[1]})
		}
	}
	return found
}

// audited are the fields of which a change is written down, as text.
func (p *Partner) audited() [][2]string {
	brand := Brand{}
	if p.Brand != nil {
		brand = *p.Brand
	}
	logo := ""
	if len(brand.Logo) > 0 {
		sum := sha256.Sum256(brand.Logo)
		logo = "SHA-256 " + hex.EncodeToString(sum[:])
	}
	return [][2]string{
		{"kind", string(p.Kind)},
		{"name", p.Name},
		{"company.legalName", p.Company.LegalName},
		{"company.kvk", p.Company.KvK},
		{"company.vatId", p.Company.VATID},
		{"company.country", p.Company.Country},
		{"company.address", p.Company.Address.audited()},
		{"level", p.Level},
		{"accountManager", string(p.AccountManager)},
		{"orderMailbox", p.OrderMailbox},
		{"language", string(p.Language)},
		{"automaticRelease", yes(p.AutomaticRelease)},
		{"blocked", yes(p.Blocked)},
		{"blockReason", p.BlockReason},
		{"brand.colour", brand.Colour},
		{"brand.logo", logo},
	}
}

// audited are the fields of which a change is written down, as text. How often links were revoked tells nothing of them.
func (p *Person) audited() [][2]string {
	roles, delegations := make([]string, len(p.Roles)), make([]string, len(p.Delegations))
	for i, role := range p.Roles {
		roles[i] = string(role)
	}
	for i, d := range p.Delegations {
		delegations[i] = fmt.Sprintf("%s %s/%s", d.To, d.From, d.Until)
	}
	revoked := ""
	if p.LinkEpoch > 0 {
		revoked = strconv.FormatInt(p.LinkEpoch, 10)
	}
	return [][2]string{
		{"name", p.Name},
		{"mail", p.Mail},
		{"language", string(p.Language)},
		{"roles", strings.Join(roles, ", ")},
		{"delegations", strings.Join(delegations, ", ")},
		{"linksRevoked", revoked},
	}
}

func (a *Address) audited() string {
	if a == nil {
		return ""
	}
	return strings.Join([]string{a.Street, a.HouseNumber, a.Postcode, a.City, a.Country}, ", ")
}

func yes(is bool) string {
	if is {
		return "true"
	}
	return ""
}
