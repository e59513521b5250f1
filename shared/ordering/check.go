package ordering

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// CheckCode names a check (docs/domain.md, "Checks: all at once, each with a code").
type CheckCode string

// The checks.
const (
	OfferingNotOrderable   CheckCode = "offering-not-orderable"
	ConfigurationInvalid   CheckCode = "configuration-invalid"
	ChangeNotAllowed       CheckCode = "change-not-allowed"
	MixedModes             CheckCode = "mixed-modes"
	DateTooEarly           CheckCode = "date-too-early"
	RequiresProduct        CheckCode = "requires-product"
	AddressRequired        CheckCode = "address-required"
	NotAvailable           CheckCode = "not-available"
	PortingIncomplete      CheckCode = "porting-incomplete"
	PortingDuplicate       CheckCode = "porting-duplicate"
	PortingPending         CheckCode = "porting-pending"
	DocumentRequired       CheckCode = "document-required"
	TermNotOffered         CheckCode = "term-not-offered"
	TermWaiverRequired     CheckCode = "term-waiver-required"
	NotUpgradeable         CheckCode = "not-upgradeable"
	NotAnUpgrade           CheckCode = "not-an-upgrade"
	ServiceChanged         CheckCode = "service-changed"
	PriceChanged           CheckCode = "price-changed"
	DuplicateServiceInCart CheckCode = "duplicate-service-in-cart"
	CustomerIncomplete     CheckCode = "customer-incomplete"
	VATReview              CheckCode = "vat-review"
	CartEmpty              CheckCode = "cart-empty"
	CartFull               CheckCode = "cart-full"
	QuoteExpired           CheckCode = "quote-expired"
	QuoteSuperseded        CheckCode = "quote-superseded"
	OpenOrderOnService     CheckCode = "open-order-on-service"
	DocumentNotReady       CheckCode = "document-not-ready"
	DocumentMismatch       CheckCode = "document-mismatch"
	PartnerBlocked         CheckCode = "partner-blocked"
)

// Severity tells what a check stops.
type Severity string

// Blocking stops the request, Waivable until it is waived, Warning never.
const (
	Blocking Severity = "blocking"
	Waivable Severity = "waivable"
	Warning  Severity = "warning"
)

// Owner tells who can mend or waive a check.
type Owner string

// The owners of checks.
const (
	OwnerPartner        Owner = "partner"
	OwnerAccountManager Owner = "accountManager"
)

// Check is the result of a check that did not pass.
type Check struct {
	Code     CheckCode
	Severity Severity
	Owner    Owner
	Item     ItemID
	// Field is the path within the item or the customer that is meant.
	Field string
	// Reason tells why a service cannot change: open-order, suspended, terminated, termination-pending, port-in-progress, end-of-sale, no-upgrade-path.
	Reason       string
	Message      words.Message
	Alternatives []catalog.OfferingID
	Missing      []string
	// Old and New are the two prices of a price-changed.
	Old *SeenPrice
	New *SeenPrice
}

// NewBlockingCheck returns a check that stops the request.
func NewBlockingCheck(code CheckCode, owner Owner, item ItemID, message words.Message) Check {
	return Check{Code: code, Severity: Blocking, Owner: owner, Item: item, Message: message}
}

// Blockers returns the checks that stop, given what is waived.
func Blockers(checks []Check, waived func(CheckCode) bool) []Check {
	var stop []Check
	for _, c := range checks {
		if c.Severity == Blocking || c.Severity == Waivable && !waived(c.Code) {
			stop = append(stop, c)
		}
	}
	return stop
}

// NewSeenPrice returns the price that a partner saw, in cents.
func NewSeenPrice(catalogVersion string, mrc, nrc money.Cents) *SeenPrice {
	return &SeenPrice{Catalog: catalogVersion, NetMRC: mrc, NRC: nrc}
}
