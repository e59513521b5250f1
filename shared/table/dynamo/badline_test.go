package dynamo_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
)

// badLine is a line to DynamoDB on which things happen by dice. Each figure is the share of requests, in percent.
type badLine struct {
	http.RoundTripper
	lost     int // of writes: it is done, and its answer is lost
	refused  int // of all: it is not done, and nobody knows
	conflict int // of transactions: DynamoDB answers that another one was in the way, as dynoxide never does
	seed     uint64

	mu   sync.Mutex
	dice *rand.Rand
	seen map[string]int
}

// over returns the line to lay over another one.
func (l *badLine) over(under http.RoundTripper) http.RoundTripper {
	l.RoundTripper, l.dice, l.seen = under, rand.New(rand.NewPCG(l.seed, 4)), map[string]int{}
	return l
}

func (l *badLine) hit(what string, percent int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	hit := l.dice.IntN(100) < percent
	if hit {
		l.seen[what]++
	}
	return hit
}

func (l *badLine) RoundTrip(r *http.Request) (*http.Response, error) {
	_, operation, _ := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	writes := operation == "TransactWriteItems" || operation == "PutItem" || operation == "DeleteItem" || operation == "UpdateItem"
	switch {
	case l.hit("refused", l.refused):
		return nil, io.EOF
	case operation == "TransactWriteItems" && l.hit("conflict", l.conflict):
		return conflict(r)
	}
	answer, err := l.RoundTripper.RoundTrip(r)
	if err == nil && writes && l.hit("lost", l.lost) {
		answer.Body.Close()
		return nil, io.ErrUnexpectedEOF
	}
	return answer, err
}

// conflict answers as DynamoDB does when another transaction is on the request's last item.
func conflict(r *http.Request) (*http.Response, error) {
	var request struct{ TransactItems []any }
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		return nil, err
	}
	reasons := make([]string, len(request.TransactItems))
	for n := range reasons {
		reasons[n] = "None"
	}
	reasons[len(reasons)-1] = "TransactionConflict"
	a := cancelled(reasons...)
	return &http.Response{StatusCode: a.status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(a.body)), Request: r}, nil
}

// unconditional is a planted bug: no condition of a transaction reaches DynamoDB.
type unconditional struct{ http.RoundTripper }

func (u unconditional) RoundTrip(r *http.Request) (*http.Response, error) {
	if !strings.HasSuffix(r.Header.Get("X-Amz-Target"), ".TransactWriteItems") {
		return u.RoundTripper.RoundTrip(r)
	}
	var request map[string]any
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		return nil, err
	}
	var kept []any
	for _, a := range request["TransactItems"].([]any) {
		if _, checks := a.(map[string]any)["ConditionCheck"]; checks {
			continue
		}
		for _, parameters := range a.(map[string]any) {
			for _, name := range []string{"ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues"} {
				delete(parameters.(map[string]any), name)
			}
		}
		kept = append(kept, a)
	}
	request["TransactItems"] = kept
	body, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	return u.RoundTripper.RoundTrip(r)
}

// A transaction is done once however often it arrives; DynamoDB's own memory of its token shows that it is the same one.
func TestDB_BadLine(t *testing.T) {
	line := &badLine{lost: 30, refused: 15, conflict: 10}
	client, name := dynamotest.Table(t, line.over)
	db := dynamo.New(client, name)
	const writes = 60
	key := table.Key{PK: "p", SK: "total"}
	for n := range int64(writes) {
		condition := table.VersionIs(n)
		if n == 0 {
			condition = table.Absent()
		}
		total := table.Item{Key: key, Version: n + 1}
		part := table.Item{Key: table.Key{PK: "p", SK: fmt.Sprintf("%03d", n)}, Version: 1}
		actions := []table.Action{table.Put(total, condition), table.Put(part, table.Absent())}
		if n%3 == 0 {
			actions = actions[:1] // without a transaction, and so without a token
		}
		if err := db.Write(t.Context(), actions...); err != nil {
			t.Fatalf("write %d: %v", n, err)
		}
	}
	page, err := db.Query(t.Context(), table.Query{PK: "p"})
	if want := writes*2/3 + 1; err != nil || len(page.Items) != want || page.Items[want-1].Version != writes {
		t.Errorf("%d items, want %d: %v", len(page.Items), want, err)
	}
	if line.seen["lost"] == 0 || line.seen["refused"] == 0 || line.seen["conflict"] == 0 {
		t.Errorf("the line was good: %v", line.seen)
	}
}
