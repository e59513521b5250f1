//go:build !cloud

package tables

import (
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

func embedded(path string) (table.Driver, error) { return bolt.Open(path) }
