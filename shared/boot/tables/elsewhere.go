//go:build !cloud

package tables

import (
	"context"
	"errors"
	"strings"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/postgres"
)

// elsewhere opens what runs outside AWS.
func elsewhere(ctx context.Context, address string) (table.Driver, error) {
	switch scheme, rest, _ := strings.Cut(address, "://"); {
	case scheme == "bolt" && rest != "":
		return bolt.Open(rest)
	case (scheme == "postgres" || scheme == "postgresql") && rest != "":
		return postgres.Open(ctx, address)
	default: // what it is may hold a password
		return nil, errors.New("TABLE: want dynamodb://name, postgres://user:password@host/database or bolt://path")
	}
}
