package table

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Tidy removes the items that expired before the moment and returns how many, for a driver whose database does not do
// so itself. An item that was written again meanwhile stays.
func Tidy(ctx context.Context, d Driver, before time.Time) (int, error) {
	var expired []Item
	err := d.Each(ctx, func(item Item) error {
		if item.Expires != 0 && item.Expires < before.Unix() {
			item.Data = nil
			expired = append(expired, item)
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("table.Tidy: %w", err)
	}
	removed := 0
	for _, item := range expired {
		switch err := d.Write(ctx, Delete(item.Key, VersionIs(item.Version))); {
		case err == nil:
			removed++
		case !errors.Is(err, ErrConditionFailed):
			return removed, fmt.Errorf("table.Tidy(%s): %w", item.Key, err)
		}
	}
	return removed, nil
}
