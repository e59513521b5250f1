package dynamo

import (
	"context"
	"errors"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"onecentral.nl/ordering/shared/table"
)

// batch is how many keys BatchGetItem takes.
const batch = 100

// Get implements table.Driver, in a round trip for each 100 keys, and more where DynamoDB answers in parts.
func (db *DB) Get(ctx context.Context, keys ...table.Key) (found []table.Item, err error) {
	defer wrap(&err, "Get(%d keys)", len(keys))
	if err := errors.Join(db.usable(ctx), table.ValidateKeys(keys...), unreserved(keys...)); err != nil {
		return nil, err
	}
	ctx, cancel := budget(ctx)
	defer cancel()
	for chunk := range slices.Chunk(once(keys), batch) {
		some, err := db.get(ctx, chunk)
		if err != nil {
			return nil, err
		}
		found = append(found, some...)
	}
	return found, nil
}

func once(keys []table.Key) []table.Key {
	seen := make(map[table.Key]bool, len(keys))
	return slices.DeleteFunc(slices.Clone(keys), func(k table.Key) bool {
		again := seen[k]
		seen[k] = true
		return again
	})
}

// get reads one batch. DynamoDB leaves keys unprocessed above 16 MB, and when it is too busy for some of them: that is no
// error, so no retryer sees it, and the rest is asked for here.
func (db *DB) get(ctx context.Context, keys []table.Key) (found []table.Item, err error) {
	rest := types.KeysAndAttributes{ConsistentRead: aws.Bool(true)}
	for _, k := range keys {
		rest.Keys = append(rest.Keys, encodeKey(k))
	}
	for attempt := 1; len(rest.Keys) > 0; attempt++ {
		if attempt > 1 {
			if err := pause(ctx, attempt-1); err != nil {
				return nil, err
			}
		}
		out, err := ask(ctx, db, db.client.BatchGetItem, &dynamodb.BatchGetItemInput{
			RequestItems:           map[string]types.KeysAndAttributes{db.table: rest},
			ReturnConsumedCapacity: db.consumed(),
		})
		if err != nil {
			return nil, err
		}
		for n := range out.ConsumedCapacity {
			db.tell("BatchGetItem", &out.ConsumedCapacity[n])
		}
		some, err := decodeAll(out.Responses[db.table])
		if err != nil {
			return nil, err
		}
		found = append(found, some...)
		rest.Keys = out.UnprocessedKeys[db.table].Keys
	}
	return found, nil
}

// Query implements table.Driver.
func (db *DB) Query(ctx context.Context, q table.Query) (page table.Page, err error) {
	defer wrap(&err, "Query(%.80q)", q.PK)
	if err := errors.Join(db.usable(ctx), table.ValidateQuery(q)); err != nil {
		return table.Page{}, err
	}
	last, resumed, err := q.After()
	if err != nil {
		return table.Page{}, err
	}
	if q.PK == counterPK && !q.Index || q.To != "" && q.From > q.To {
		return table.Page{}, nil // DynamoDB would show the one, and refuse the other
	}
	input := db.query(q)
	if resumed {
		input.ExclusiveStartKey = startKey(q, last)
	}
	ctx, cancel := budget(ctx)
	defer cancel()
	out, err := ask(ctx, db, db.client.Query, input)
	if err != nil {
		return table.Page{}, err
	}
	db.tell("Query", out.ConsumedCapacity)
	if page.Items, err = decodeAll(out.Items); err != nil {
		return table.Page{}, err
	}
	if len(out.LastEvaluatedKey) > 0 {
		if last, err = decode(out.LastEvaluatedKey); err != nil {
			return table.Page{}, err
		}
		page.Cursor = q.CursorAfter(last)
	}
	return whole(q, page), nil
}

// whole cuts a page to the contract's 1 MB: DynamoDB may add the item that goes beyond.
func whole(q table.Query, page table.Page) table.Page {
	size := 0
	for n, i := range page.Items {
		if size += i.Size(); size > table.MaxPageBytes && n > 0 {
			return table.Page{Items: page.Items[:n], Cursor: q.CursorAfter(page.Items[n-1])}
		}
	}
	return page
}

func (db *DB) query(q table.Query) *dynamodb.QueryInput {
	input := &dynamodb.QueryInput{
		TableName: &db.table, ScanIndexForward: aws.Bool(!q.Descending), ConsistentRead: aws.Bool(!q.Index),
		ExpressionAttributeNames:  map[string]string{"#pk": table.AttrPK},
		ExpressionAttributeValues: map[string]types.AttributeValue{":pk": text(q.PK)},
		ReturnConsumedCapacity:    db.consumed(),
	}
	sk := table.AttrSK
	if q.Index {
		input.IndexName = aws.String(Index)
		input.ExpressionAttributeNames["#pk"], sk = table.AttrGSI1PK, table.AttrGSI1SK
	}
	if q.Limit > 0 {
		input.Limit = aws.Int32(int32(min(q.Limit, 1<<30)))
	}
	condition := "#pk = :pk"
	for name, value := range map[string]string{":from": q.From, ":to": q.To, ":prefix": q.Prefix} {
		if value != "" {
			input.ExpressionAttributeValues[name] = text(value)
		}
	}
	switch {
	case q.Prefix != "":
		condition += " AND begins_with(#sk, :prefix)"
	case q.From != "" && q.To != "":
		condition += " AND #sk BETWEEN :from AND :to"
	case q.From != "":
		condition += " AND #sk >= :from"
	case q.To != "":
		condition += " AND #sk <= :to"
	}
	if len(input.ExpressionAttributeValues) > 1 {
		input.ExpressionAttributeNames["#sk"] = sk
	}
	input.KeyConditionExpression = &condition
	return input
}

// startKey is DynamoDB's own name for the place of the last item seen.
func startKey(q table.Query, last table.Item) map[string]types.AttributeValue {
	key := encodeKey(last.Key)
	if q.Index {
		key[table.AttrGSI1PK], key[table.AttrGSI1SK] = text(last.GSI1PK), text(last.GSI1SK)
	}
	return key
}

// Each implements table.Driver. It reads strongly, a page of 1 MB at a time; visit has the time of its own context.
func (db *DB) Each(ctx context.Context, visit func(table.Item) error) error {
	var from map[string]types.AttributeValue
	for more := true; more; more = len(from) > 0 {
		var page []table.Item
		var err error
		if page, from, err = db.scan(ctx, from); err != nil {
			return err
		}
		for _, item := range page {
			if err := visit(item); err != nil {
				return err
			}
		}
	}
	return nil
}

// scan reads a page, and returns the key to go on from, none at the end.
func (db *DB) scan(ctx context.Context, from map[string]types.AttributeValue) (page []table.Item, next map[string]types.AttributeValue, err error) {
	defer wrap(&err, "Each()")
	if err := db.usable(ctx); err != nil {
		return nil, nil, err
	}
	ctx, cancel := budget(ctx)
	defer cancel()
	out, err := ask(ctx, db, db.client.Scan, &dynamodb.ScanInput{
		TableName: &db.table, ConsistentRead: aws.Bool(true), ExclusiveStartKey: from, ReturnConsumedCapacity: db.consumed(),
	})
	if err != nil {
		return nil, nil, err
	}
	db.tell("Scan", out.ConsumedCapacity)
	page, err = decodeAll(out.Items)
	if err != nil {
		return nil, nil, err
	}
	return slices.DeleteFunc(page, func(i table.Item) bool { return i.PK == counterPK }), out.LastEvaluatedKey, nil
}
