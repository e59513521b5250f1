package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"

	"onecentral.nl/ordering/shared/table"
)

// Codes of PostgreSQL's errors, SQLSTATE (PostgreSQL manual, appendix A).
const (
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	uniqueViolation      = "23505"
	lockNotAvailable     = "55P03" // lock_timeout has passed
	queryCanceled        = "57014" // statement_timeout has passed
	readOnlyTransaction  = "25006" // the server is a standby
	idleInTransaction    = "25P03"
	undefinedTable       = "42P01"
)

// refusal returns what PostgreSQL answered instead of doing it, nil when it did not answer.
func refusal(err error) *pgconn.PgError {
	var answer *pgconn.PgError
	errors.As(err, &answer)
	return answer
}

// conflicts reports whether nothing was done because another transaction was in the way.
func conflicts(err error) bool {
	answer := refusal(err)
	if answer == nil {
		return false
	}
	switch answer.Code {
	case serializationFailure, deadlockDetected, uniqueViolation, lockNotAvailable:
		return true
	default:
		return false
	}
}

// outage reports whether the database, or the way to it, does not work at the moment. What was asked may have been done.
func outage(err error) bool {
	answer := refusal(err)
	switch {
	case err == nil, errors.As(err, new(*table.ConditionError)):
		return false
	case answer == nil:
		return true
	}
	switch class := answer.Code[:2]; class {
	case "08", "53", "57", "58": // connections, resources (a full disk among them), an operator's doing, the system
		return true
	default:
		return answer.Code == readOnlyTransaction || answer.Code == idleInTransaction
	}
}

// named puts the contract's name before the error of the last attempt. What PostgreSQL refuses for good, and is none of the
// contract's, stays as it is: a table that is not there, a right that is missing.
func named(ctx context.Context, err error, doubt bool) error {
	switch {
	case err == nil:
		return nil
	case conflicts(err) && !doubt:
		return fmt.Errorf("%w: %w", table.ErrConflict, err)
	case !conflicts(err) && !outage(err):
		return err
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ended(ctx), err)
	default:
		return fmt.Errorf("%w: %w", table.ErrUnavailable, err)
	}
}
