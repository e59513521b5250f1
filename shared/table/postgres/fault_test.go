package postgres

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"onecentral.nl/ordering/shared/table"
)

// Each of PostgreSQL's errors has one name of the contract, or none.
func TestFault_Names(t *testing.T) {
	code := func(code string) error { return &pgconn.PgError{Code: code} }
	for name, c := range map[string]struct {
		err   error
		doubt bool
		want  error // nil for none
	}{
		"a serialization failure":                 {code("40001"), false, table.ErrConflict},
		"a deadlock":                              {code("40P01"), false, table.ErrConflict},
		"a key that somebody else made":           {code("23505"), false, table.ErrConflict},
		"a lock that was not to be had":           {code("55P03"), false, table.ErrConflict},
		"a conflict after an answer was lost":     {code("40001"), true, table.ErrUnavailable},
		"a statement that took too long":          {code("57014"), false, table.ErrUnavailable},
		"a server that shuts down":                {code("57P01"), false, table.ErrUnavailable},
		"a server that starts":                    {code("57P03"), false, table.ErrUnavailable},
		"too many connections":                    {code("53300"), false, table.ErrUnavailable},
		"a full disk":                             {code("53100"), false, table.ErrUnavailable},
		"a disk that fails":                       {code("58030"), false, table.ErrUnavailable},
		"a standby":                               {code("25006"), false, table.ErrUnavailable},
		"a session that was ended":                {code("25P03"), false, table.ErrUnavailable},
		"a connection that broke":                 {io.ErrUnexpectedEOF, false, table.ErrUnavailable},
		"a failed condition":                      {&table.ConditionError{Failures: []table.Failure{{}}}, false, table.ErrConditionFailed},
		"a failed condition after a lost answer":  {&table.ConditionError{Failures: []table.Failure{{}}}, true, table.ErrConditionFailed},
		"a right that is missing":                 {code("42501"), false, nil},
		"a table that is missing":                 {code("42P01"), false, nil},
		"a password that is wrong":                {code("28P01"), false, nil},
		"a row that is damaged":                   {code("XX001"), false, nil},
		"a statement of ours that is not allowed": {code("22P02"), false, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := named(t.Context(), c.err, c.doubt)
			if !errors.Is(got, c.err) {
				t.Errorf("%v does not hold its cause", got)
			}
			for _, name := range []error{table.ErrConditionFailed, table.ErrConflict, table.ErrUnavailable} {
				if is := errors.Is(got, name); is != (name == c.want) {
					t.Errorf("%v is %q: %t", got, name, is)
				}
			}
		})
	}
}

// A context that is over is answered with its own error, and our own end as an outage.
func TestFault_Ended(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if err := named(cancelled, io.EOF, true); !errors.Is(err, context.Canceled) || errors.Is(err, table.ErrUnavailable) {
		t.Error(err)
	}
	budget, cancel := context.WithTimeoutCause(t.Context(), 0, errBudget)
	defer cancel()
	if err := named(budget, io.EOF, true); !errors.Is(err, table.ErrUnavailable) {
		t.Error(err)
	}
}
