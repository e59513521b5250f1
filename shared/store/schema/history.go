package schema

import (
	"encoding/json"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

var eventOf = structconv.New[ordering.Event, event]()

// HashEvent returns the hash that the event is stored with, in hex: the SHA-256 of the canonical JSON (RFC 8785) of its
// row without the hash.
func HashEvent(e *ordering.Event) (string, error) {
	row, err := json.Marshal(eventOf(*e))
	if err != nil {
		return "", fmt.Errorf("schema.HashEvent: %w", err)
	}
	return hashRow(row)
}

// hashRow hashes every member of the row but its hash, those included that this program does not know.
func hashRow(row []byte) (string, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(row, &members); err != nil {
		return "", fmt.Errorf("schema.hashRow: %w", err)
	}
	delete(members, "hash")
	rest, err := json.Marshal(members)
	if err != nil {
		return "", fmt.Errorf("schema.hashRow: %w", err)
	}
	return HashJSON(rest)
}

// Link is what chains a stored event to the one before, and the hash of what is stored.
type Link struct {
	Seq            int64
	Previous, Hash string

	computed string
}

// Follows reports whether the event is unaltered and comes right after the other; zero stands before the first.
func (l Link) Follows(other Link) bool {
	return l.Seq == other.Seq+1 && l.Previous == other.Hash && l.Hash == l.computed
}

// DecodeLink reads the data of an event's item, of any schema.
func DecodeLink(data []byte) (*Link, error) {
	text, checked, err := unpack(data)
	if err != nil {
		return nil, fmt.Errorf("schema.DecodeLink: %w", err)
	}
	var s stored[json.RawMessage]
	if err := json.Unmarshal(text, &s); err != nil {
		return nil, fmt.Errorf("schema.DecodeLink: %w", err)
	}
	if !checked && s.Schema > Events.unchecked {
		return nil, fmt.Errorf("schema.DecodeLink: %w", errUnchecked)
	}
	return LinkOf(s.Row)
}

// LinkOf reads the row of an event.
func LinkOf(row []byte) (*Link, error) {
	var l Link
	err := json.Unmarshal(row, &l)
	if err == nil {
		l.computed, err = hashRow(row)
	}
	if err != nil {
		return nil, fmt.Errorf("schema.LinkOf: %w", err)
	}
	return &l, nil
}
