package dynamo

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"reflect"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"onecentral.nl/ordering/shared/table"
)

// step is an action that needs DynamoDB, with its place in the Write.
type step struct {
	table.Action
	place int
}

// Write implements table.Driver: one call of DynamoDB, a plain one for a single action without a token, at half the price
// of a transaction, and a transaction for all else.
func (db *DB) Write(ctx context.Context, actions ...table.Action) (err error) {
	defer wrap(&err, "Write(%d actions)", len(actions))
	if err := errors.Join(db.usable(ctx), table.Validate(actions...)); err != nil {
		return err
	}
	var steps []step
	for n, a := range actions {
		if err := unreserved(a.Item.Key); err != nil {
			return err
		}
		if a.Op != table.OpCheck || a.If != table.AnyState() {
			steps = append(steps, step{a, n})
		}
	}
	ctx, cancel := budget(ctx)
	defer cancel()
	switch {
	case len(steps) == 0:
		return nil
	case len(steps) == 1 && steps[0].Op == table.OpCheck:
		return db.check(ctx, steps[0])
	case len(steps) > 1 || table.Token(ctx) != "":
		return db.transact(ctx, steps)
	default:
		return db.writeOne(ctx, steps[0])
	}
}

// transact does the steps in one transaction. Its token, the caller's or one of this call, makes an attempt that follows a
// lost answer succeed without doing anything again, for ten minutes: longer than any budget.
func (db *DB) transact(ctx context.Context, steps []step) error {
	token := cmp.Or(table.Token(ctx), rand.Text())
	input := &dynamodb.TransactWriteItemsInput{ClientRequestToken: &token, ReturnConsumedCapacity: db.consumed()}
	for _, s := range steps {
		input.TransactItems = append(input.TransactItems, db.transactItem(s))
	}
	out, err := ask(ctx, db, db.client.TransactWriteItems, input)
	if err != nil {
		return failures(steps, err)
	}
	for n := range out.ConsumedCapacity {
		db.tell("TransactWriteItems", &out.ConsumedCapacity[n])
	}
	return nil
}

// failures returns a *table.ConditionError when that is why the transaction was cancelled, and err otherwise.
func failures(steps []step, err error) error {
	var cancelled *types.TransactionCanceledException
	if !errors.As(err, &cancelled) || len(cancelled.CancellationReasons) != len(steps) {
		return err
	}
	var failed []table.Failure
	for n, reason := range cancelled.CancellationReasons {
		if aws.ToString(reason.Code) != conditionFailed {
			continue
		}
		stored, err := decodeStored(reason.Item)
		if err != nil {
			return err
		}
		failed = append(failed, table.Failure{Action: steps[n].place, Key: steps[n].Item.Key, Stored: stored})
	}
	if failed == nil {
		return err
	}
	return &table.ConditionError{Failures: failed}
}

// old asks for what was stored when a condition failed.
const old = types.ReturnValuesOnConditionCheckFailureAllOld

func (db *DB) transactItem(s step) types.TransactWriteItem {
	c := express(s.If)
	switch s.Op {
	case table.OpPut:
		return types.TransactWriteItem{Put: &types.Put{
			TableName: &db.table, Item: encode(s.Item), ReturnValuesOnConditionCheckFailure: old,
			ConditionExpression: c.text, ExpressionAttributeNames: c.names, ExpressionAttributeValues: c.values,
		}}
	case table.OpDelete:
		return types.TransactWriteItem{Delete: &types.Delete{
			TableName: &db.table, Key: encodeKey(s.Item.Key), ReturnValuesOnConditionCheckFailure: old,
			ConditionExpression: c.text, ExpressionAttributeNames: c.names, ExpressionAttributeValues: c.values,
		}}
	default:
		return types.TransactWriteItem{ConditionCheck: &types.ConditionCheck{
			TableName: &db.table, Key: encodeKey(s.Item.Key), ReturnValuesOnConditionCheckFailure: old,
			ConditionExpression: c.text, ExpressionAttributeNames: c.names, ExpressionAttributeValues: c.values,
		}}
	}
}

// check demands its condition of a strong read: nothing else has to be true at the same moment.
func (db *DB) check(ctx context.Context, s step) error {
	found, err := db.get(ctx, []table.Key{s.Item.Key})
	if err != nil {
		return err
	}
	var stored *table.Item
	if len(found) > 0 {
		stored = &found[0]
	}
	return demand(s, s.If.Holds(stored), stored)
}

func demand(s step, holds bool, stored *table.Item) error {
	if holds {
		return nil
	}
	return &table.ConditionError{Failures: []table.Failure{{Action: s.place, Key: s.Item.Key, Stored: stored}}}
}

// writeOne puts or deletes outside a transaction. That has no token: an attempt that follows a lost answer may be
// refused for what the one before it has done. Then what is stored decides. Under AnyState such an attempt does it again,
// over what somebody else may have written in between.
func (db *DB) writeOne(ctx context.Context, s step) error {
	doubt, err := db.call(ctx, func(o func(*dynamodb.Options)) error {
		if s.Op == table.OpPut {
			return db.putItem(ctx, s, o)
		}
		return db.deleteItem(ctx, s, o)
	})
	var refused *types.ConditionalCheckFailedException
	if !errors.As(err, &refused) {
		return err
	}
	stored, err := decodeStored(refused.Item)
	switch {
	case err != nil:
		return err
	case !doubt:
		return demand(s, false, stored)
	case s.done(stored):
		return nil
	default:
		// It was refused at first, or it was done and somebody has changed that since: nothing tells.
		return fmt.Errorf("%w: an answer was lost, and %.80q has changed", table.ErrUnavailable, s.Item.Key)
	}
}

// done reports whether what is stored is what the step was to leave. What a refusal carries equals a strong read:
// it is what the condition was compared with.
func (s step) done(stored *table.Item) bool {
	if s.Op == table.OpDelete || stored == nil {
		return s.Op == table.OpDelete && stored == nil
	}
	want, got := s.Item, *stored
	same := bytes.Equal(want.Data, got.Data)
	want.Data, got.Data = nil, nil
	return same && reflect.DeepEqual(want, got)
}

func (db *DB) putItem(ctx context.Context, s step, o func(*dynamodb.Options)) error {
	c := express(s.If)
	out, err := db.client.PutItem(ctx, &dynamodb.PutItemInput{
		TableName: &db.table, Item: encode(s.Item), ReturnConsumedCapacity: db.consumed(), ReturnValuesOnConditionCheckFailure: old,
		ConditionExpression: c.text, ExpressionAttributeNames: c.names, ExpressionAttributeValues: c.values,
	}, o)
	if err == nil {
		db.tell("PutItem", out.ConsumedCapacity)
	}
	return err
}

func (db *DB) deleteItem(ctx context.Context, s step, o func(*dynamodb.Options)) error {
	c := express(s.If)
	out, err := db.client.DeleteItem(ctx, &dynamodb.DeleteItemInput{
		TableName: &db.table, Key: encodeKey(s.Item.Key), ReturnConsumedCapacity: db.consumed(), ReturnValuesOnConditionCheckFailure: old,
		ConditionExpression: c.text, ExpressionAttributeNames: c.names, ExpressionAttributeValues: c.values,
	}, o)
	if err == nil {
		db.tell("DeleteItem", out.ConsumedCapacity)
	}
	return err
}

// expression is a condition as DynamoDB reads it, empty for any state.
type expression struct {
	text   *string
	names  map[string]string
	values map[string]types.AttributeValue
}

func express(c table.Condition) expression {
	absent, present, isVersion, version := c.Kind()
	key := map[string]string{"#a": table.AttrPK}
	switch {
	case absent:
		return expression{text: aws.String("attribute_not_exists(#a)"), names: key}
	case present:
		return expression{text: aws.String("attribute_exists(#a)"), names: key}
	case isVersion:
		return expression{
			text: aws.String("#a = :version"), names: map[string]string{"#a": table.AttrVersion},
			values: map[string]types.AttributeValue{":version": number(version)},
		}
	default:
		return expression{}
	}
}
