// Package personal finds what is kept of a person, who may ask for it (GDPR, article 15).
package personal

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// Record is an item of the table. Data is its JSON, as it is stored.
type Record struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

// Export tells every record of which a value is the text, whatever its case: a subject, a mail address, a name or a telephone number.
// Logins, and answers kept for 48 hours, which repeat what is in records, are left out. It returns how many records it could
// not read.
func Export(ctx context.Context, driver table.Driver, text string, tell func(Record) error) (unread int, err error) {
	err = driver.Each(ctx, func(i table.Item) error {
		if i.Type == "Session" || i.Type == "Answer" {
			return nil
		}
		data, err := schema.Unpack(i.Data)
		var value any
		if err == nil {
			err = json.Unmarshal(data, &value)
		}
		if err != nil {
			unread++
			return nil
		}
		if !says(value, text) {
			return nil
		}
		return tell(Record{Type: i.Type, Data: data})
	})
	if err != nil {
		return unread, fmt.Errorf("personal.Export: %w", err)
	}
	return unread, nil
}

func says(value any, text string) bool {
	switch v := value.(type) {
	case string:
		return strings.EqualFold(v, text)
	case []any:
		for _, one := range v {
			if says(one, text) {
				return true
			}
		}
	case map[string]any:
		for _, one := range v {
			if says(one, text) {
				return true
			}
		}
	}
	return false
}
