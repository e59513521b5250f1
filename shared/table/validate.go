package table

import (
	"fmt"
	"unicode/utf8"
)

// Names of the attributes of an item, which count in its size.
const (
	AttrPK      = "PK"
	AttrSK      = "SK"
	AttrGSI1PK  = "GSI1PK"
	AttrGSI1SK  = "GSI1SK"
	AttrType    = "type"
	AttrVersion = "version"
	AttrExpires = "expires"
	AttrData    = "data"
)

// numberBytes is what DynamoDB counts at most for an int64: a byte, one for each two digits, one for the sign.
const numberBytes = 12

// Size is the item's size in bytes as DynamoDB counts it, attribute names and UTF-8 values, every number at its
// largest (AWS, "DynamoDB item sizes and formats"): no driver may count more than this.
func (i Item) Size() int {
	n := len(AttrPK) + len(i.PK) + len(AttrSK) + len(i.SK) +
		len(AttrType) + len(i.Type) + len(AttrData) + len(i.Data) +
		len(AttrVersion) + numberBytes + len(AttrExpires) + numberBytes
	if i.GSI1PK != "" {
		n += len(AttrGSI1PK) + len(i.GSI1PK) + len(AttrGSI1SK) + len(i.GSI1SK)
	}
	return n
}

// Validate refuses, before any driver touches storage, a Write that DynamoDB would refuse. It returns
// ErrTooManyActions, ErrTooLarge, ErrKey, ErrItem or ErrDuplicateKey, with the action it is about.
func Validate(actions ...Action) error {
	if len(actions) > MaxActions {
		return fmt.Errorf("%w: %d, at most %d", ErrTooManyActions, len(actions), MaxActions)
	}
	total, named := 0, make(map[Key]bool, len(actions))
	for n, a := range actions {
		size, err := a.validate()
		if err != nil {
			return fmt.Errorf("action %d on %.80q: %w", n, a.Item.Key, err)
		}
		if named[a.Item.Key] {
			return fmt.Errorf("action %d on %.80q: %w", n, a.Item.Key, ErrDuplicateKey)
		}
		named[a.Item.Key] = true
		if total += size; total > MaxWriteBytes {
			return fmt.Errorf("%w: more than %d bytes in one write", ErrTooLarge, MaxWriteBytes)
		}
	}
	return nil
}

// validate returns what the action adds to the size of its write, in bytes.
func (a Action) validate() (int, error) {
	if err := a.Item.Key.validate(); err != nil {
		return 0, err
	}
	switch a.Op {
	case OpPut:
		return a.Item.Size(), a.Item.validate()
	case OpDelete, OpCheck:
		return len(AttrPK) + len(a.Item.PK) + len(AttrSK) + len(a.Item.SK), nil
	default:
		return 0, fmt.Errorf("%w: unknown operation %d", ErrItem, a.Op)
	}
}

func (i Item) validate() error {
	if (i.GSI1PK == "") != (i.GSI1SK == "") {
		return fmt.Errorf("%w: %s and %s are both set or both empty", ErrKey, AttrGSI1PK, AttrGSI1SK)
	}
	if i.GSI1PK != "" {
		if err := validateText(AttrGSI1PK, i.GSI1PK, MaxPKBytes); err != nil {
			return err
		}
		if err := validateText(AttrGSI1SK, i.GSI1SK, MaxSKBytes); err != nil {
			return err
		}
	}
	if !utf8.ValidString(i.Type) {
		return fmt.Errorf("%w: %s is UTF-8", ErrItem, AttrType)
	}
	if size := i.Size(); size > MaxItemBytes {
		return fmt.Errorf("%w: an item of %d bytes, at most %d", ErrTooLarge, size, MaxItemBytes)
	}
	return nil
}

func (k Key) validate() error {
	if k.PK == "" || k.SK == "" {
		return fmt.Errorf("%w: empty %s or %s", ErrKey, AttrPK, AttrSK)
	}
	if err := validateText(AttrPK, k.PK, MaxPKBytes); err != nil {
		return err
	}
	return validateText(AttrSK, k.SK, MaxSKBytes)
}

// ValidateKeys refuses keys that no item can have. It returns ErrKey.
func ValidateKeys(keys ...Key) error {
	for _, k := range keys {
		if err := k.validate(); err != nil {
			return fmt.Errorf("key %.80q: %w", k, err)
		}
	}
	return nil
}

// ValidateQuery refuses what DynamoDB has no query for. It returns ErrKey or ErrQuery; Query.After judges the cursor.
func ValidateQuery(q Query) error {
	if q.PK == "" {
		return fmt.Errorf("%w: a query without partition", ErrKey)
	}
	if err := validateText("partition", q.PK, MaxPKBytes); err != nil {
		return err
	}
	for _, bound := range []string{q.From, q.To, q.Prefix} {
		if err := validateText("bound", bound, MaxSKBytes); err != nil {
			return err
		}
	}
	if q.Prefix != "" && (q.From != "" || q.To != "") {
		return fmt.Errorf("%w: a prefix with a range", ErrQuery)
	}
	if q.Limit < 0 {
		return fmt.Errorf("%w: limit %d", ErrQuery, q.Limit)
	}
	return nil
}

// ValidateCounter refuses names that no counter can have. It returns ErrKey.
func ValidateCounter(name string) error {
	if name == "" {
		return fmt.Errorf("%w: a counter without name", ErrKey)
	}
	return validateText("counter", name, MaxSKBytes)
}

func validateText(what, text string, most int) error {
	if len(text) > most {
		return fmt.Errorf("%w: %s of %d bytes, at most %d", ErrKey, what, len(text), most)
	}
	if !utf8.ValidString(text) {
		return fmt.Errorf("%w: %s is not UTF-8", ErrKey, what)
	}
	return nil
}
