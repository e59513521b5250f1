// Package dynamostream runs a Worker as a Lambda function: on the DynamoDB stream that announces new jobs, and on a schedule
// that looks for those that were put off.
package dynamostream

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/aws/aws-lambda-go/events"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// Handler takes DynamoDB stream events, and answers with the first record that could not be worked on: the stream comes
// back from there (ReportBatchItemFailures). Any other event is a schedule's: it does what is due. A record that is no job is passed over.
func Handler(w *jobs.Worker) func(ctx context.Context, event json.RawMessage) (any, error) {
	return func(ctx context.Context, event json.RawMessage) (any, error) {
		var batch events.DynamoDBEvent
		if err := json.Unmarshal(event, &batch); err != nil {
			return nil, fmt.Errorf("dynamostream.Handler: %w", err)
		}
		if len(batch.Records) == 0 {
			tried, err := w.Due(ctx)
			return map[string]int{"tried": tried}, err
		}
		answer := events.DynamoDBEventResponse{BatchItemFailures: []events.DynamoDBBatchItemFailure{}}
		for _, record := range batch.Records {
			id, ok := store.JobOf(table.Key{PK: text(record, table.AttrPK), SK: text(record, table.AttrSK)})
			if !ok || record.EventName == string(events.DynamoDBOperationTypeRemove) {
				continue
			}
			if err := w.Do(ctx, id); err != nil {
				w.Log.ErrorContext(ctx, "record failed", "job", id, "error", err)
				answer.BatchItemFailures = append(answer.BatchItemFailures, events.DynamoDBBatchItemFailure{ItemIdentifier: record.Change.SequenceNumber})
				return answer, nil
			}
		}
		return answer, nil
	}
}

func text(r events.DynamoDBEventRecord, attribute string) string {
	v, ok := r.Change.Keys[attribute]
	if !ok || v.DataType() != events.DataTypeString {
		return ""
	}
	return v.String()
}
