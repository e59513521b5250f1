package dynamo

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/smithy-go"

	"onecentral.nl/ordering/shared/table"
)

// The codes by which DynamoDB says why it cancelled a transaction (types.TransactionCanceledException).
const (
	none                = "None"
	conditionFailed     = "ConditionalCheckFailed"
	transactionConflict = "TransactionConflict"
	throughputExceeded  = "ProvisionedThroughputExceeded"
	throttled           = "ThrottlingError"
)

// passes tells the retryer what it does not know: transactions in conflict, and answers that broke off.
func passes(err error) aws.Ternary {
	var cancelled *types.TransactionCanceledException
	switch {
	case errors.As(err, &cancelled):
		return aws.BoolTernary(reasonPasses(cancelled))
	case errors.As(err, new(*types.TransactionConflictException)),
		errors.As(err, new(*smithy.DeserializationError)), errors.Is(err, io.ErrUnexpectedEOF):
		return aws.TrueTernary
	default:
		return aws.UnknownTernary
	}
}

// reasonPasses reports whether a transaction was cancelled for reasons that pass, and for no other.
func reasonPasses(cancelled *types.TransactionCanceledException) bool {
	passes := false
	for _, reason := range cancelled.CancellationReasons {
		switch aws.ToString(reason.Code) {
		case none:
		case transactionConflict, throughputExceeded, throttled:
			passes = true
		default:
			return false
		}
	}
	return passes
}

// conflicts reports whether another transaction was in the way.
func conflicts(err error) bool {
	var cancelled *types.TransactionCanceledException
	if !errors.As(err, &cancelled) {
		return errors.As(err, new(*types.TransactionConflictException))
	}
	for _, reason := range cancelled.CancellationReasons {
		if aws.ToString(reason.Code) == transactionConflict {
			return reasonPasses(cancelled)
		}
	}
	return false
}

// declined reports whether DynamoDB answered that it did nothing: its errors of kind 400 say so, those of kind 500 do not.
func declined(err error) bool {
	var answer interface{ HTTPStatusCode() int }
	return errors.As(err, &answer) && answer.HTTPStatusCode() >= 400 && answer.HTTPStatusCode() < 500
}

// named puts the contract's name before an error of the last attempt. What DynamoDB declines for good, and is none of the
// contract's, stays as it is: a table that is not there, a permission that is missing.
func (db *DB) named(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case conflicts(err):
		return fmt.Errorf("%w: %w", table.ErrConflict, err)
	case declined(err) && !db.retryer.IsErrorRetryable(err):
		return err
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ended(ctx), err)
	default:
		return fmt.Errorf("%w: %w", table.ErrUnavailable, err)
	}
}
