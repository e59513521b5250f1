package schema

import (
	"encoding/json"
	"fmt"
)

// statement is what a seal signs: who confirmed which version, as the document showed it, after which history.
type statement struct {
	Order        string                     `json:"order"`
	Quote        string                     `json:"quote"`
	Version      int                        `json:"version"`
	ChangeHash   string                     `json:"changeHash"`
	Confirmation map[string]json.RawMessage `json:"confirmation"`
	// Previous is the hash of the last event before the order.
	Previous string `json:"previous"`
}

// Statement returns what the seal of an order signs, of the row of the order and the hash of the last event before it:
// canonical JSON (RFC 8785). What becomes of the order later is no part of it.
func Statement(order []byte, previous string) ([]byte, error) {
	s := statement{Previous: previous}
	var row struct {
		ID string `json:"id"`
		*statement
	}
	row.statement = &s
	if err := json.Unmarshal(order, &row); err != nil {
		return nil, fmt.Errorf("schema.Statement: %w", err)
	}
	s.Order, s.Previous = row.ID, previous
	delete(s.Confirmation, "seal")
	text, err := json.Marshal(s)
	if err != nil {
		return nil, fmt.Errorf("schema.Statement: %w", err)
	}
	return Canonical(text)
}
