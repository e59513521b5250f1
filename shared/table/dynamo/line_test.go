package dynamo_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
)

// answer is what DynamoDB says to one attempt; without a status, the connection breaks.
type answer struct {
	status int
	body   string
}

// lost is an answer that never comes, broken one that comes in part.
var (
	lost   = answer{}
	broken = answer{http.StatusOK, `{"Item`}
	done   = answer{http.StatusOK, `{}`}
)

// refusal is an error of DynamoDB, with more fields than its code.
func refusal(status int, code string, fields ...string) answer {
	return answer{status, "{" + strings.Join(append([]string{`"__type":"com.amazonaws.dynamodb.v20120810#` + code + `"`, `"message":"no"`}, fields...), ",") + "}"}
}

// cancelled is a transaction that was not done, with a reason for each action.
func cancelled(reasons ...string) answer {
	for n, code := range reasons {
		reasons[n] = `{"Code":"` + code + `"}`
	}
	return refusal(400, "TransactionCanceledException", `"CancellationReasons":[`+strings.Join(reasons, ",")+`]`)
}

// found adds the stored item to a refusal.
func found(i string) string { return `"Item":` + i }

// script answers the attempts one after another, the last answer again and again, and keeps the requests. dynoxide
// gives none of these answers at will, some never.
type script struct {
	answers  []answer
	requests []map[string]any
	began    time.Time
	took     time.Duration // until the last attempt
}

func (s *script) RoundTrip(r *http.Request) (*http.Response, error) {
	s.took = time.Since(s.began)
	var request map[string]any
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		return nil, err
	}
	s.requests = append(s.requests, request)
	a := s.answers[min(len(s.requests), len(s.answers))-1]
	if a == lost {
		return nil, io.EOF
	}
	if a.status < 0 { // never
		<-r.Context().Done()
		return nil, r.Context().Err()
	}
	return &http.Response{StatusCode: a.status, Header: http.Header{}, Body: io.NopCloser(bytes.NewBufferString(a.body)), Request: r}, nil
}

// scripted runs a test in a time of its own, in which no pause takes long.
func scripted(t *testing.T, run func(t *testing.T, db *dynamo.DB, s *script), answers ...answer) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := &script{answers: answers, began: time.Now()}
		run(t, dynamo.New(dynamodb.New(dynamodb.Options{
			Region: "eu-central-1", HTTPClient: &http.Client{Transport: s},
			Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
				return aws.Credentials{AccessKeyID: "a", SecretAccessKey: "s"}, nil
			}),
		}), "t"), s)
	})
}

func one() table.Item {
	return table.Item{Key: table.Key{PK: "p", SK: "1"}, Type: "thing", Version: 7, Data: []byte(`{"a":1}`)}
}

const (
	oneStored     = `{"PK":{"S":"p"},"SK":{"S":"1"},"type":{"S":"thing"},"version":{"N":"7"},"data":{"S":"{\"a\":1}"}}`
	anotherStored = `{"PK":{"S":"p"},"SK":{"S":"1"},"type":{"S":"thing"},"version":{"N":"7"},"data":{"S":"{\"a\":2}"}}`
)

func two() []table.Action {
	return []table.Action{table.Put(one(), table.Absent()), table.Check(table.Key{PK: "p", SK: "2"}, table.Present())}
}

// What passes is tried again.
func TestDB_Retry(t *testing.T) {
	for name, first := range map[string]answer{
		"a throttle":                          refusal(400, "ThrottlingException"),
		"too little throughput":               refusal(400, "ProvisionedThroughputExceededException"),
		"too many requests of the account":    refusal(400, "RequestLimitExceeded"),
		"a failure of the service":            refusal(500, "InternalServerError"),
		"a service that is not there":         {503, "<html>"},
		"a lost answer":                       lost,
		"an answer that breaks off":           broken,
		"a transaction on the item":           refusal(400, "TransactionConflictException"),
		"the attempt before, still under way": refusal(400, "TransactionInProgressException"),
		"a transaction in conflict":           cancelled("None", "TransactionConflict"),
		"a transaction that was throttled":    cancelled("ThrottlingError", "ProvisionedThroughputExceeded"),
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				if err := db.Write(t.Context(), two()...); err != nil {
					t.Fatal(err)
				}
				if len(s.requests) != 3 || s.requests[0]["ClientRequestToken"] == "" {
					t.Fatalf("%d attempts, token %v", len(s.requests), s.requests[0]["ClientRequestToken"])
				}
				for _, r := range s.requests {
					if r["ClientRequestToken"] != s.requests[0]["ClientRequestToken"] {
						t.Error("an attempt had another token: DynamoDB cannot know that it is the same transaction")
					}
				}
			}, first, first, done)
		})
	}
}

// The SDK's other count of attempts does no harm.
func TestDB_SDKAttempts(t *testing.T) {
	t.Setenv("AWS_NEW_RETRIES_2026", "true")
	scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
		if err := db.Write(t.Context(), two()...); err != nil || len(s.requests) != 4 {
			t.Errorf("after %d attempts: %v", len(s.requests), err)
		}
	}, lost, refusal(400, "ThrottlingException"), cancelled("TransactionConflict", "None"), done)
}

// What does not pass is returned at once.
func TestDB_Permanent(t *testing.T) {
	for name, c := range map[string]struct {
		answer answer
		want   error // nil for none of the contract's
	}{
		"a permission that is missing":         {refusal(400, "AccessDeniedException"), nil},
		"a table that is not there":            {refusal(400, "ResourceNotFoundException"), nil},
		"a request that DynamoDB cannot read":  {refusal(400, "ValidationException"), nil},
		"a transaction with an action like it": {cancelled("None", "ValidationError"), nil},
		"a token that was another's":           {refusal(400, "IdempotentParameterMismatchException"), nil},
		"a failed condition":                   {cancelled("ConditionalCheckFailed", "None"), table.ErrConditionFailed},
		"a failed condition beside a conflict": {cancelled("TransactionConflict", "ConditionalCheckFailed"), table.ErrConditionFailed},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				err := db.Write(t.Context(), two()...)
				if err == nil || len(s.requests) != 1 {
					t.Fatalf("%d attempts, error %v", len(s.requests), err)
				}
				for _, name := range []error{table.ErrConditionFailed, table.ErrConflict, table.ErrUnavailable} {
					if is := errors.Is(err, name); is != (name == c.want) {
						t.Errorf("%v is %q: %t", err, name, is)
					}
				}
			}, c.answer)
		})
	}
}

// What does not pass in time is returned by its name.
func TestDB_Timeout(t *testing.T) {
	never := answer{status: -1}
	for name, c := range map[string]struct {
		answer   answer
		deadline time.Duration // 0 for none
		want     error
		most     time.Duration
	}{
		"a conflict":                               {cancelled("None", "TransactionConflict"), 0, table.ErrConflict, 6 * time.Second},
		"a conflict with a lone write":             {refusal(400, "TransactionConflictException"), 0, table.ErrConflict, 6 * time.Second},
		"a throttle":                               {refusal(400, "ThrottlingException"), 0, table.ErrUnavailable, 6 * time.Second},
		"a lost answer":                            {lost, 0, table.ErrUnavailable, 6 * time.Second},
		"an answer that never comes":               {never, 0, table.ErrUnavailable, 10 * time.Second},
		"a throttle, half a second before the end": {refusal(400, "ThrottlingException"), 600 * time.Millisecond, table.ErrUnavailable, 100 * time.Millisecond},
		"no answer, half a second before the end":  {never, 3 * time.Second, table.ErrUnavailable, 2500 * time.Millisecond},
		"anything, less than half a second before": {done, 400 * time.Millisecond, table.ErrUnavailable, 0},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				ctx := t.Context()
				if c.deadline > 0 {
					var cancel func()
					ctx, cancel = context.WithTimeout(ctx, c.deadline)
					defer cancel()
				}
				err := db.Write(ctx, two()...)
				if took := time.Since(s.began); !errors.Is(err, c.want) || took > c.most {
					t.Errorf("after %s and %d attempts: %v", took, len(s.requests), err)
				}
				if len(s.requests) > 10 {
					t.Errorf("%d attempts", len(s.requests))
				}
			}, c.answer)
		})
	}
	t.Run("the caller's own end is the caller's error", func(t *testing.T) {
		scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(time.Second, cancel)
			if err := db.Write(ctx, two()...); !errors.Is(err, context.Canceled) || errors.Is(err, table.ErrUnavailable) {
				t.Errorf("after %s: %v", s.took, err)
			}
		}, never)
	})
}

// A write alone has no token: when its answer is lost and the next attempt is refused, what is stored decides.
func TestDB_LostAnswer(t *testing.T) {
	refused := func(stored ...string) answer { return refusal(400, "ConditionalCheckFailedException", stored...) }
	put, remove := table.Put(one(), table.Absent()), table.Delete(one().Key, table.VersionIs(6))
	for name, c := range map[string]struct {
		action  table.Action
		answers []answer
		want    error
	}{
		"was done, when just that is stored":                       {put, []answer{lost, refused(found(oneStored))}, nil},
		"was done, though a throttle came between":                 {put, []answer{lost, refusal(400, "ThrottlingException"), refused(found(oneStored))}, nil},
		"was done, when the service failed afterwards":             {put, []answer{refusal(500, "InternalServerError"), refused(found(oneStored))}, nil},
		"may have been done, when something else is stored":        {put, []answer{lost, refused(found(anotherStored))}, table.ErrUnavailable},
		"may have been done, when it has gone":                     {table.Put(one(), table.VersionIs(6)), []answer{lost, refused()}, table.ErrUnavailable},
		"was done, when it was to delete and nothing is stored":    {remove, []answer{lost, refused()}, nil},
		"may have been done, when it was to delete and one stands": {remove, []answer{lost, refused(found(oneStored))}, table.ErrUnavailable},
		"was not, when no answer was lost":                         {put, []answer{refused(found(oneStored))}, table.ErrConditionFailed},
		"was not, when DynamoDB only put it off":                   {put, []answer{refusal(400, "ThrottlingException"), refused(found(oneStored))}, table.ErrConditionFailed},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				if err := db.Write(t.Context(), c.action); !errors.Is(err, c.want) || (c.want == nil) != (err == nil) {
					t.Errorf("after %d attempts: %v, want %v", len(s.requests), err, c.want)
				}
			}, c.answers...)
		})
	}
}

// Keys that were not processed are asked for again.
func TestDB_UnprocessedKeys(t *testing.T) {
	const rest = `"UnprocessedKeys":{"t":{"Keys":[{"PK":{"S":"p"},"SK":{"S":"2"}}],"ConsistentRead":true}}`
	two := strings.ReplaceAll(oneStored, `"1"`, `"2"`)
	scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
		items, err := db.Get(t.Context(), one().Key, table.Key{PK: "p", SK: "2"})
		if err != nil || len(items) != 2 || items[0].SK != "1" || items[1].SK != "2" {
			t.Fatalf("%v, %v", items, err)
		}
		for n, keys := range []int{2, 1, 1} {
			asked := s.requests[n]["RequestItems"].(map[string]any)["t"].(map[string]any)
			if len(asked["Keys"].([]any)) != keys || asked["ConsistentRead"] != true {
				t.Errorf("request %d: %v", n, asked)
			}
		}
	},
		answer{200, `{"Responses":{"t":[` + oneStored + `]},` + rest + `}`},
		answer{200, `{"Responses":{"t":[]},` + rest + `}`},
		answer{200, `{"Responses":{"t":[` + two + `]}}`})
	t.Run("until the time is up", func(t *testing.T) {
		scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
			_, err := db.Get(t.Context(), one().Key)
			if took := time.Since(s.began); !errors.Is(err, table.ErrUnavailable) || took > 10*time.Second {
				t.Errorf("after %s: %v", took, err)
			}
		}, answer{200, `{"Responses":{"t":[]},` + rest + `}`})
	})
}

// What needs no database makes no call.
func TestDB_NoCall(t *testing.T) {
	for name, c := range map[string]struct {
		call func(ctx context.Context, db *dynamo.DB) error
		want error
	}{
		"a write of nothing": {func(ctx context.Context, db *dynamo.DB) error { return db.Write(ctx) }, nil},
		"checks that demand nothing": {func(ctx context.Context, db *dynamo.DB) error {
			return db.Write(ctx, table.Check(one().Key, table.AnyState()), table.Check(table.Key{PK: "q", SK: "1"}, table.AnyState()))
		}, nil},
		"a range that holds nothing": {func(ctx context.Context, db *dynamo.DB) error {
			_, err := db.Query(ctx, table.Query{PK: "p", From: "b", To: "a"})
			return err
		}, nil},
		"a write where the counters lie": {func(ctx context.Context, db *dynamo.DB) error {
			return db.Write(ctx, table.Delete(table.Key{PK: "COUNTER", SK: "c"}, table.AnyState()))
		}, table.ErrKey},
		"a read of a counter as an item": {func(ctx context.Context, db *dynamo.DB) error {
			_, err := db.Get(ctx, table.Key{PK: "COUNTER", SK: "c"})
			return err
		}, table.ErrKey},
		"a write after the end": {func(ctx context.Context, db *dynamo.DB) error {
			return errors.Join(db.Close(), db.Write(ctx, two()...))
		}, table.ErrUnavailable},
		"a visit after the end": {func(ctx context.Context, db *dynamo.DB) error {
			return errors.Join(db.Close(), db.Each(ctx, func(table.Item) error { return nil }))
		}, table.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				if err := c.call(t.Context(), db); !errors.Is(err, c.want) || (c.want == nil) != (err == nil) {
					t.Errorf("got error %v, want %v", err, c.want)
				}
				if len(s.requests) > 0 {
					t.Errorf("it called DynamoDB: %v", s.requests)
				}
			}, refusal(400, "ValidationException"))
		})
	}
}

// A stored item that is none is an error.
func TestDB_MalformedItem(t *testing.T) {
	for name, stored := range map[string]string{
		"a number for text":  `{"PK":{"S":"p"},"SK":{"S":"1"},"data":{"N":"1"}}`,
		"text for a number":  `{"PK":{"S":"p"},"SK":{"S":"1"},"version":{"S":"1"}}`,
		"a broken number":    `{"PK":{"S":"p"},"SK":{"S":"1"},"version":{"N":"1.5"}}`,
		"an item with no SK": `{"PK":{"S":"p"}}`,
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(t *testing.T, db *dynamo.DB, s *script) {
				if items, err := db.Get(t.Context(), one().Key); err == nil || errors.Is(err, table.ErrUnavailable) {
					t.Errorf("%v, %v", items, err)
				}
			}, answer{200, `{"Responses":{"t":[` + stored + `]}}`})
		})
	}
}
