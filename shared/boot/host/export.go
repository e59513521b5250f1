package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/personal"
)

// Export writes what is kept of a person, a line of JSON for each record. It returns an error when it could not read all records.
func Export(ctx context.Context, e boot.Environment, person string, out io.Writer) (err error) {
	driver, err := tables.Open(ctx, e.Table)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	lines := json.NewEncoder(out)
	unread, err := personal.Export(ctx, driver, person, func(r personal.Record) error { return lines.Encode(r) })
	if err == nil && unread > 0 {
		err = fmt.Errorf("host.Export: %d records cannot be read, see server doctor", unread)
	}
	return err
}
