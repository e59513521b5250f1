package dynamostream_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/jobs/dynamostream"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
)

// record is one change of the table, as the stream announces it.
func record(name, sequence, pk, sk string) string {
	return fmt.Sprintf(`{"eventName":%q,"dynamodb":{"Keys":{%q:{"S":%q},%q:{"S":%q}},"SequenceNumber":%q}}`, name, table.AttrPK, pk, table.AttrSK, sk, sequence)
}

func call(t *testing.T, w *jobs.Worker, event string) string {
	t.Helper()
	answer, err := dynamostream.Handler(w)(t.Context(), json.RawMessage(event))
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func worker(f *orderingtest.Fixture, done *[]ordering.JobID) *jobs.Worker {
	return &jobs.Worker{Jobs: f.UseCases.Jobs, Log: slog.New(slog.DiscardHandler), Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobNotify: func(ctx context.Context, job *ordering.Job) error {
			*done = append(*done, job.ID)
			return f.Jobs.JobDone(ctx, job.ID)
		},
	}}
}

func announced(t *testing.T, f *orderingtest.Fixture) []*ordering.Job {
	t.Helper()
	jobs, _, err := f.Jobs.DueJobs(t.Context(), ordering.Page{Limit: 100})
	if err != nil || len(jobs) == 0 {
		t.Fatalf("%d jobs, %v", len(jobs), err)
	}
	return jobs
}

// keys finds where the job is stored: the stream sees the table's keys, not the job's id.
func keys(t *testing.T, f *orderingtest.Fixture, id ordering.JobID) table.Key {
	t.Helper()
	var found table.Key
	err := f.Driver.Each(t.Context(), func(item table.Item) error {
		if strings.Contains(item.PK, string(id)) {
			found = item.Key
		}
		return nil
	})
	if err != nil || found.PK == "" {
		t.Fatalf("job %s is not in the table: %v", id, err)
	}
	return found
}

// A record is worked on once, however often it comes.
func TestRecords_Repeated(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	job := announced(t, f)[0]
	k := keys(t, f, job.ID)
	var done []ordering.JobID
	w := worker(f, &done)
	event := `{"Records":[` + record("INSERT", "1", k.PK, k.SK) + "," + record("MODIFY", "2", k.PK, k.SK) + `]}`
	for range 3 {
		if got := call(t, w, event); got != `{"batchItemFailures":[]}` {
			t.Errorf("answered %s", got)
		}
	}
	if len(done) != 1 || done[0] != job.ID {
		t.Errorf("done %v, want %s once", done, job.ID)
	}
}

// What is no job is passed over.
func TestRecords_NoJob(t *testing.T) {
	f := orderingtest.New(t)
	var done []ordering.JobID
	event := `{"Records":[` + record("INSERT", "1", "PARTNERS", "noord") + "," + record("REMOVE", "2", "JOB#gone", "JOB") + "," + record("INSERT", "3", "JOB#unknown", "JOB") + `]}`
	if got := call(t, worker(f, &done), event); got != `{"batchItemFailures":[]}` || done != nil {
		t.Errorf("answered %s, did %v", got, done)
	}
}

// The stream comes back from the first record that failed.
func TestRecords_Failed(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	k := keys(t, f, announced(t, f)[0].ID)
	var done []ordering.JobID
	w := worker(f, &done)
	w.Jobs = f.With(func(c *usecase.Config) { c.Store = unreadable{f.Store} }).Jobs
	event := `{"Records":[` + record("INSERT", "1", "PARTNERS", "noord") + "," + record("INSERT", "2", k.PK, k.SK) + "," + record("INSERT", "3", k.PK, k.SK) + `]}`
	if got := call(t, w, event); got != `{"batchItemFailures":[{"itemIdentifier":"2"}]}` {
		t.Errorf("answered %s", got)
	}
}

// unreadable is a store whose table is gone.
type unreadable struct{ ordering.Store }

func (unreadable) Update(context.Context, func(ordering.Tx) error) error {
	return errors.New("the table cannot be reached")
}

// A schedule does what is due.
func TestSchedule(t *testing.T) {
	f := orderingtest.New(t)
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	var done []ordering.JobID
	if got := call(t, worker(f, &done), `{"source":"aws.events","detail-type":"Scheduled Event","detail":{}}`); got != `{"tried":1}` || len(done) != 1 {
		t.Errorf("answered %s, did %v", got, done)
	}
}

// What is no event is refused.
func TestEvent_Refused(t *testing.T) {
	f := orderingtest.New(t)
	var done []ordering.JobID
	if _, err := dynamostream.Handler(worker(f, &done))(t.Context(), json.RawMessage(`[]`)); err == nil {
		t.Error("an array was taken for an event")
	}
}
