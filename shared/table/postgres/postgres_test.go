package postgres_test

import (
	"testing"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
	"onecentral.nl/ordering/shared/table/tabletest"
)

func TestDriver(t *testing.T) {
	tabletest.Run(t, func(t *testing.T) table.Driver { return postgrestest.Open(t) })
}
