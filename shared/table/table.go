// Package table is the database contract of the product: one table of items with a partition key, a sort key
// and one sparse index, as DynamoDB offers it. Every driver keeps the limits of DynamoDB, so that what passes
// on one passes on all; Validate, ValidateKeys, ValidateQuery and ValidateCounter are those limits, the cursor of
// Query.CursorAfter is every driver's cursor, and package tabletest holds the suite that shows it.
package table

import (
	"context"
	"errors"
	"fmt"
)

// Limits of DynamoDB that every driver keeps (AWS, "Quotas in Amazon DynamoDB").
const (
	MaxActions    = 100       // actions in one Write
	MaxItemBytes  = 400 << 10 // one item: attribute names and values
	MaxWriteBytes = 4 << 20   // all items of one Write
	MaxPKBytes    = 2048      // a partition key, also of the index
	MaxSKBytes    = 1024      // a sort key, also of the index
	MaxPageBytes  = 1 << 20   // all items of one page
)

// Key is the primary key of an item. Both parts are non-empty UTF-8.
type Key struct{ PK, SK string }

func (k Key) String() string { return k.PK + "/" + k.SK }

// Item is one row. An item with an empty GSI1PK is not in the index; GSI1PK and GSI1SK are both set or both empty.
type Item struct {
	Key
	GSI1PK, GSI1SK string
	// Type names what Data holds, for people and exports; UTF-8.
	Type string
	// Version counts the writes of the item; the writer raises it, conditions compare it.
	Version int64
	// Expires is a time to live in Unix seconds, 0 for never. A driver may remove the item any time after it, or never: no rule depends on it.
	Expires int64
	// Data is kept byte for byte; nil and empty are the same.
	Data []byte
}

// Condition guards one action of a Write. The zero value is AnyState.
type Condition struct {
	kind    conditionKind
	version int64
}

type conditionKind uint8

const (
	anyState conditionKind = iota
	absent
	present
	versionIs
)

// AnyState accepts whatever is stored under the key.
func AnyState() Condition { return Condition{} }

// Absent holds when nothing is stored under the key.
func Absent() Condition { return Condition{kind: absent} }

// Present holds when something is stored under the key.
func Present() Condition { return Condition{kind: present} }

// VersionIs holds when the stored item has exactly this version.
func VersionIs(v int64) Condition { return Condition{kind: versionIs, version: v} }

// Holds reports whether the condition accepts the stored item, nil for none.
func (c Condition) Holds(stored *Item) bool {
	switch c.kind {
	case absent:
		return stored == nil
	case present:
		return stored != nil
	case versionIs:
		return stored != nil && stored.Version == c.version
	default:
		return true
	}
}

// Kind tells a driver how to express the condition: exactly one of the results is true, or none for AnyState.
func (c Condition) Kind() (isAbsent, isPresent, isVersion bool, version int64) {
	return c.kind == absent, c.kind == present, c.kind == versionIs, c.version
}

// Action is one part of a Write; Put, Delete and Check make them.
type Action struct {
	Op   Op
	Item Item // whole for OpPut, only its Key otherwise
	If   Condition
}

// Op is what an action does.
type Op uint8

// The three things an action can do.
const (
	OpPut Op = iota
	OpDelete
	OpCheck
)

// Put writes the whole item when the condition holds.
func Put(item Item, c Condition) Action { return Action{Op: OpPut, Item: item, If: c} }

// Delete removes the item when the condition holds; removing what is absent is no error under AnyState.
func Delete(k Key, c Condition) Action { return Action{Op: OpDelete, Item: Item{Key: k}, If: c} }

// Check writes nothing and only demands its condition.
func Check(k Key, c Condition) Action { return Action{Op: OpCheck, Item: Item{Key: k}, If: c} }

// Query reads one partition of the table, or of the index, in order of the UTF-8 bytes of the sort key; items with
// one index sort key come in an order that stays the same.
type Query struct {
	// Index reads GSI1 instead of the table. The index may lag behind: no decision rests on it.
	Index bool
	// PK is the partition.
	PK string
	// From and To bound the sort key, both inclusive; empty means unbounded. Prefix keeps sort keys that begin with it; it excludes From and To.
	From, To, Prefix string
	Descending       bool
	// Cursor continues after an earlier page of the same query; the limit may differ.
	Cursor string
	// Limit is the largest number of items in the page; 0 leaves it to the driver. MaxPageBytes bounds a page as well.
	Limit int
}

// Page is part of a query's answer. A page may be shorter than the limit and still have a Cursor: an empty Cursor alone ends the query.
type Page struct {
	Items  []Item
	Cursor string
}

// Driver is a database that can hold the table.
//
// Every method may return ErrUnavailable (worth repeating) besides the errors it names, and the context's error.
type Driver interface {
	// Get reads items by key, strongly consistent, in one or a few round trips. Absent ones are left out, a key that is
	// named twice is answered once; the order is not defined. It returns ErrKey for a malformed key.
	Get(ctx context.Context, keys ...Key) ([]Item, error)
	// Query reads a page; strongly consistent on the table, possibly stale on the index. It returns ErrCursor for a
	// cursor that is not its own, ErrKey for a malformed partition, bound or prefix, ErrQuery for a prefix with a range
	// or a limit below 0. A range whose From lies after its To holds nothing.
	Query(ctx context.Context, q Query) (Page, error)
	// Write does all actions or none. It returns *ConditionError when conditions failed, ErrConflict when another
	// transaction touched the same items at the same moment, and what Validate refuses: ErrTooManyActions, ErrTooLarge,
	// ErrKey, ErrItem, or ErrDuplicateKey when two actions name one key. A Write of no actions does nothing. Once makes a
	// Write repeatable.
	Write(ctx context.Context, actions ...Action) error
	// Next raises the counter by one, atomically, and returns its new value; the first is 1. Numbers may be lost, never
	// repeated. Counters are apart from items, also from one of the same name. It returns ErrKey for a malformed name.
	Next(ctx context.Context, counter string) (int64, error)
	// Each visits every item in no defined order, counters excepted, until visit returns an error, which it returns.
	// It is no snapshot, and visit may write. It is for copy, doctor, export, report and tests: no request path scans.
	Each(ctx context.Context, visit func(Item) error) error
	// Close ends the driver; what is called after it returns ErrUnavailable.
	Close() error
}

// Errors of a driver; compare with errors.Is.
var (
	ErrConditionFailed = errors.New("condition failed")
	ErrConflict        = errors.New("transaction conflict")
	ErrTooManyActions  = errors.New("too many actions in one write")
	ErrTooLarge        = errors.New("item or write too large")
	ErrKey             = errors.New("malformed key")
	ErrDuplicateKey    = errors.New("two actions on one key")
	ErrItem            = errors.New("malformed item")
	ErrQuery           = errors.New("malformed query")
	ErrCursor          = errors.New("malformed cursor")
	ErrUnavailable     = errors.New("table unavailable")
)

// Failure is one action of a Write whose condition failed, with what was stored instead, nil for nothing.
type Failure struct {
	Action int
	Key    Key
	Stored *Item
}

// ConditionError lists every action whose condition failed. It is an ErrConditionFailed.
type ConditionError struct{ Failures []Failure }

func (e *ConditionError) Error() string {
	return fmt.Sprintf("condition failed on %d item(s), first %s", len(e.Failures), e.Failures[0].Key)
}

// Is makes errors.Is(err, ErrConditionFailed) true.
func (e *ConditionError) Is(target error) bool { return target == ErrConditionFailed }
