// Package dynamo is the table in DynamoDB: a partition key PK, a sort key SK, and the index GSI1 over GSI1PK and GSI1SK
// with all attributes; TTL on expires. template.yaml makes the table on AWS, package dynamotest in dynoxide.
//
// item.go holds how an item is stored, write.go how a Write becomes one call and what its refusal says, attempt.go the
// one place where calls are repeated, fault.go which of DynamoDB's errors is which of the contract's.
package dynamo

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"onecentral.nl/ordering/shared/table"
)

// Index is the name of the one index.
const Index = "GSI1"

// DB is a table in DynamoDB. It is safe for concurrent use.
type DB struct {
	client  *dynamodb.Client
	table   string
	retryer *retry.Standard
	meter   func(Consumed)
	closed  atomic.Bool
}

var _ table.Driver = (*DB)(nil)

// Option changes how a DB works.
type Option func(*DB)

// Consumed is what one call of DynamoDB consumed, in capacity units, as it reported.
type Consumed struct {
	Operation string // as DynamoDB calls it: Query, PutItem
	Table     float64
	Index     float64
}

// Metered asks DynamoDB what every call that succeeds consumes, and tells it. Calls may be made at the same time.
func Metered(tell func(Consumed)) Option { return func(db *DB) { db.meter = tell } }

// New returns the named table. It makes no call. It repeats calls itself, whatever the client's own retryer would do;
// how long one attempt may last is a matter of the client's HTTP client.
func New(client *dynamodb.Client, tableName string, options ...Option) *DB {
	db := &DB{client: client, table: tableName, retryer: retryer()}
	for _, o := range options {
		o(db)
	}
	return db
}

// Close implements table.Driver. The client stays its owner's.
func (db *DB) Close() error {
	db.closed.Store(true)
	return nil
}

var (
	errClosed   = fmt.Errorf("%w: the table was closed", table.ErrUnavailable)
	errReserved = fmt.Errorf("%w: partition %s holds the counters", table.ErrKey, counterPK)
)

// usable returns why no call may be made now.
func (db *DB) usable(ctx context.Context) error {
	if db.closed.Load() {
		return errClosed
	}
	return ctx.Err()
}

// counterPK is the partition of the counters, out of reach of items: each is an item under its name, with its last
// number. One partition takes 1,000 numbers a second.
const (
	counterPK   = "COUNTER"
	attrCounter = "number"
)

func unreserved(keys ...table.Key) error {
	for _, k := range keys {
		if k.PK == counterPK {
			return errReserved
		}
	}
	return nil
}

// Next implements table.Driver. A lost answer costs a number.
func (db *DB) Next(ctx context.Context, counter string) (n int64, err error) {
	defer wrap(&err, "Next(%.80q)", counter)
	if err := errors.Join(db.usable(ctx), table.ValidateCounter(counter)); err != nil {
		return 0, err
	}
	ctx, cancel := budget(ctx)
	defer cancel()
	out, err := ask(ctx, db, db.client.UpdateItem, &dynamodb.UpdateItemInput{
		TableName: &db.table, Key: encodeKey(table.Key{PK: counterPK, SK: counter}),
		UpdateExpression:          aws.String("ADD #n :one"),
		ExpressionAttributeNames:  map[string]string{"#n": attrCounter},
		ExpressionAttributeValues: map[string]types.AttributeValue{":one": number(1)},
		ReturnValues:              types.ReturnValueUpdatedNew,
		ReturnConsumedCapacity:    db.consumed(),
	})
	if err != nil {
		return 0, err
	}
	db.tell("UpdateItem", out.ConsumedCapacity)
	value, _ := out.Attributes[attrCounter].(*types.AttributeValueMemberN)
	if value == nil {
		return 0, errCorrupt
	}
	return strconv.ParseInt(value.Value, 10, 64)
}

// consumed is what DynamoDB is asked to report.
func (db *DB) consumed() types.ReturnConsumedCapacity {
	if db.meter == nil {
		return types.ReturnConsumedCapacityNone
	}
	return types.ReturnConsumedCapacityIndexes
}

func (db *DB) tell(operation string, reported ...*types.ConsumedCapacity) {
	if db.meter == nil {
		return
	}
	c := Consumed{Operation: operation}
	for _, r := range reported {
		if r == nil {
			continue
		}
		index := 0.0
		for _, i := range r.GlobalSecondaryIndexes {
			index += aws.ToFloat64(i.CapacityUnits)
		}
		c.Index += index
		c.Table += aws.ToFloat64(r.CapacityUnits) - index
	}
	db.meter(c)
}

func wrap(err *error, call string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("dynamo."+call+": %w", append(args, *err)...)
	}
}
