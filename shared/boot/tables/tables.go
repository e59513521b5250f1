// Package tables opens the table that the environment names.
package tables

import (
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// Open opens TABLE: bolt://path, a file relative to the working directory or absolute (bolt:///var/lib/…). It returns
// an error for another scheme, and when another process has the file open.
func Open(address string) (table.Driver, error) {
	if path, ok := strings.CutPrefix(address, "bolt://"); ok && path != "" {
		return bolt.Open(path)
	}
	return nil, fmt.Errorf("TABLE %q: want bolt://path", address)
}
