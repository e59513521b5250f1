//go:build cloud

package tables

import (
	"errors"

	"onecentral.nl/ordering/shared/table"
)

func embedded(string) (table.Driver, error) {
	return nil, errors.New("TABLE: this build has no embedded database; want dynamodb://name")
}
