package ordering

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
)

// Reader reads aggregates by key, strongly consistent. A method returns an Error of kind NotFound when there is none,
// also when it is another partner's.
type Reader interface {
	Partner(ctx context.Context, id PartnerID) (*Partner, error)
	Customer(ctx context.Context, p PartnerID, id CustomerID) (*Customer, error)
	Cart(ctx context.Context, p PartnerID, id CustomerID) (*Cart, error)
	// Services returns those of the ids that exist, in one round trip.
	Services(ctx context.Context, p PartnerID, c CustomerID, ids ...ServiceID) (map[ServiceID]*Service, error)
	Quote(ctx context.Context, p PartnerID, id QuoteID) (*Quote, error)
	Version(ctx context.Context, p PartnerID, ref VersionRef) (*QuoteVersion, error)
	// Approvals returns those of the version, in the order accountManager, salesManager, engineering.
	Approvals(ctx context.Context, p PartnerID, ref VersionRef) ([]*Approval, error)
	Document(ctx context.Context, p PartnerID, ref VersionRef, variant DocumentVariant) (*Document, error)
	Order(ctx context.Context, p PartnerID, id OrderID) (*Order, error)
	Person(ctx context.Context, id Subject) (*Person, error)
	Job(ctx context.Context, id JobID) (*Job, error)
	// Reselling is how the partner sells on, Resale what it asks of its customer for the version.
	Reselling(ctx context.Context, p PartnerID) (*Reselling, error)
	Resale(ctx context.Context, p PartnerID, ref VersionRef) (*Resale, error)
	Tally(ctx context.Context, kind QuotaKind, whose string, day calendar.Date) (*Tally, error)
	// PartnerOf leads from a quote to its partner, for people of oneCentral.
	PartnerOf(ctx context.Context, id QuoteID) (PartnerID, error)
	// CustomerOf leads from a partner's service to its customer.
	CustomerOf(ctx context.Context, p PartnerID, id ServiceID) (CustomerID, error)
	// Recall returns the answer stored under the key: a *Replay for the same request, an Error of kind KeyReused for another, nil for none.
	Recall(ctx context.Context, once Idempotency) error
}

// Snapshot reads for one use case. It remembers each value, absence included, so that reading twice gives the same.
type Snapshot interface {
	Reader
	// Prefetch reads ahead what reads will ask of its Reader: all that is known from the start in one round trip, what
	// follows from that in the next. reads runs repeatedly, on a Reader that takes for absent what is not there yet; it
	// has no other effect.
	Prefetch(ctx context.Context, reads func(Reader)) error
	// Update is the Store's. Its first attempt rests on what the snapshot read.
	Update(ctx context.Context, do func(tx Tx) error) error
}

// Entity is what a Tx can save or remove: *Partner, *Customer, *Cart, *Service, *Quote, *Version, *Approval, *Event,
// *Document, *Order, *Person, *Job, *AuditEvent, *Tally, *Reselling, *Resale.
type Entity interface{ entity() }

func (*Partner) entity()      {}
func (*Customer) entity()     {}
func (*Cart) entity()         {}
func (*Service) entity()      {}
func (*Quote) entity()        {}
func (*QuoteVersion) entity() {}
func (*Approval) entity()     {}
func (*Event) entity()        {}
func (*Document) entity()     {}
func (*Order) entity()        {}
func (*Person) entity()       {}
func (*Job) entity()          {}
func (*Reselling) entity()    {}
func (*Resale) entity()       {}

// Tx is one transaction. Everything read in it, absence included and lookups excepted, is checked again when it commits;
// what was saved is written only if nothing it rests on has changed. Reading twice gives the same value; what was saved
// is read back.
type Tx interface {
	Reader
	// Prefetch is as that of a Snapshot. What nothing but it read is not checked.
	Prefetch(ctx context.Context, reads func(Reader)) error
	// Unchecked reads what the commit does not check.
	Unchecked() Reader
	// Save writes the entity at commit: over the version that this transaction read, or, unread, only if it is not there yet.
	Save(entities ...Entity)
	// Remove deletes an entity that this transaction read.
	Remove(entities ...Entity)
	// Append saves the event as the next of the quote's history: it numbers it and chains it to the one before, and
	// brings EventSeq and EventHash of the quote, which the caller saves, up to it.
	Append(q *Quote, e *Event)
	// Record stores the answer under the key, in this transaction.
	Record(once Idempotency, answer []byte)
}

// Idempotency makes a command repeatable: the same key and request are answered as the first time. A zero Idempotency does not.
type Idempotency struct {
	// Partner is the one of the caller, empty for people of oneCentral.
	Partner PartnerID
	Subject Subject
	Key     string
	// Request is a hash of everything that makes the request what it is.
	Request string
	// Answer turns the result into the bytes that are stored and replayed.
	Answer func(result any) ([]byte, error)
}

// Page asks for part of a list; Limit 0 leaves its length to the store.
type Page struct {
	Cursor string
	Limit  int
}

// Store keeps everything.
type Store interface {
	Reader
	// Snapshot begins to read for one use case.
	Snapshot() Snapshot
	// Update runs do and commits what it saved, in one conditional transaction. When something it read changed
	// meanwhile it runs do again, on fresh data, a few times; then it returns an Error of kind Throttled. do must have
	// no effect but through its Tx. An error of do is returned as it is and nothing is written.
	Update(ctx context.Context, do func(tx Tx) error) error
	// RemoveJob removes a job, whatever became of it; one that is not there is no error.
	RemoveJob(ctx context.Context, id JobID) error
	// NextNumber returns the next number of the year, never twice the same, from 1.
	NextNumber(ctx context.Context, year int) (int64, error)
	// HashChange returns the hash that people sign for, in hex, over the form in which the store keeps the change: the same
	// change has the same hash for ever.
	HashChange(c *Change) (string, error)
	// Verify returns an Error of kind Conflict, record-damaged, and raises the alarm, unless the version is as it was requested
	// and the order, nil for none, what it became.
	Verify(ctx context.Context, v *QuoteVersion, o *Order) error
	// VerifyHistory returns the sequence number of the first event of the quote's history that is altered, missing or out of
	// order, 0 when none is.
	VerifyHistory(ctx context.Context, p PartnerID, id QuoteID) (int64, error)
	// LeavesRoom returns an Error of kind Invalid, too-large, unless the version leaves room for whatever comes after its
	// request: an answer and discounts in the next one, reasons, and how it ended.
	LeavesRoom(v *QuoteVersion) error
	// Alarm tells people of a record, or a file, that is not as it was written, and why.
	Alarm(ctx context.Context, record string, cause error)
	// EraseQuote removes everything of a quote, in as many steps as it takes; doing it again is no error. Jobs about it go, and
	// what was answered about it is not told again: Recall returns an Error of kind NotFound.
	EraseQuote(ctx context.Context, p PartnerID, id QuoteID) error
	Lists
	Catalogs
}

// Lists are reads of many; those marked * are read from the index and may lag: no decision rests on them. Each returns the cursor of the next page, empty at the end.
type Lists interface {
	Partners(ctx context.Context, page Page) ([]*Partner, string, error)
	Customers(ctx context.Context, p PartnerID, page Page) ([]*Customer, string, error)
	Carts(ctx context.Context, p PartnerID, page Page) ([]*Cart, string, error)
	// ServicesOf lists a customer's services, or with an empty customer all of the partner's.
	ServicesOf(ctx context.Context, p PartnerID, c CustomerID, page Page) ([]*Service, string, error)
	// Quotes and Orders list a partner's, newest number first.
	Quotes(ctx context.Context, p PartnerID, page Page) ([]*Quote, string, error)
	Orders(ctx context.Context, p PartnerID, page Page) ([]*Order, string, error)
	// Versions lists all versions of a quote, oldest first.
	Versions(ctx context.Context, p PartnerID, id QuoteID) ([]*QuoteVersion, error)
	// Events lists a quote's history from the event after seq, oldest first.
	Events(ctx context.Context, p PartnerID, id QuoteID, page Page) ([]*Event, string, error)
	People(ctx context.Context) ([]*Person, error)
	// Audit lists the history of administration, newest first.
	Audit(ctx context.Context, page Page) ([]*AuditEvent, string, error)
	// WaitingFor * lists the approvals that wait for an account manager, WaitingGroup * those for a group; oldest first.
	WaitingFor(ctx context.Context, approver Subject, page Page) ([]*Approval, string, error)
	WaitingGroup(ctx context.Context, role Role, page Page) ([]*Approval, string, error)
	// OpenOrders * lists orders in one of the states acknowledged, inProgress or partial; oldest first.
	OpenOrders(ctx context.Context, state OrderState, page Page) ([]*Order, string, error)
	// DueJobs * lists jobs due until the moment, StuckJobs * those that gave up, oldest first.
	DueJobs(ctx context.Context, until time.Time, page Page) ([]*Job, string, error)
	StuckJobs(ctx context.Context, page Page) ([]*Job, string, error)
	// StaleCarts * lists carts last changed before the moment, by day, oldest first; a page can be shorter than its limit.
	StaleCarts(ctx context.Context, before time.Time, page Page) ([]*Cart, string, error)
	// DueVersions * lists versions of which SweepAt came until the moment, oldest first.
	DueVersions(ctx context.Context, until time.Time, page Page) ([]VersionRef, string, error)
}

// Catalogs keeps the versions of the catalogue: immutable, so that a process may remember them.
type Catalogs interface {
	// Book returns all versions.
	Book(ctx context.Context) (catalog.Book, error)
	// PutCatalog adds a version. It returns an Error of kind Conflict when another one has its name or its day; the same one again is no error.
	// with is saved in the transaction that adds it.
	PutCatalog(ctx context.Context, c *catalog.Catalog, with ...Entity) error
}

// Sealer seals a confirmation.
type Sealer interface {
	// Seal signs what the order says of its confirmation, after the quote's history as it is. It returns nil where nothing is sealed.
	Seal(ctx context.Context, o *Order, after *Quote) (*Seal, error)
}

// Availability is what a Qualifier knows.
type Availability string

// Available, not available, or not known: then the item gets a warning.
const (
	Available           Availability = "available"
	Unavailable         Availability = "unavailable"
	AvailabilityUnknown Availability = "unknown"
)

// Query asks whether an offering, in a configuration, can be delivered at an address.
type Query struct {
	Offering      catalog.OfferingID
	Configuration catalog.Configuration
	Site          Address
}

// Qualification is the answer of a Qualifier; Alternatives are what can be had there instead.
type Qualification struct {
	Availability Availability
	Alternatives []catalog.OfferingID
}

// Qualifier tells whether offerings can be delivered at addresses (TMF679). It is never asked inside a transaction.
type Qualifier interface {
	// Qualify answers the queries in their order; there is one at least.
	Qualify(ctx context.Context, queries []Query) ([]Qualification, error)
}
