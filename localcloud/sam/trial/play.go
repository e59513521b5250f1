package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// play plays the demonstration through start-api, while jobs are carried to their functions as the stream does on AWS.
func (t trial) play(ctx context.Context, h *house) error {
	authority := filepath.Join(t.folder, "authority.pem")
	if err := os.WriteFile(authority, h.authority, 0o600); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	carried := make(chan error, 1)
	go func() {
		defer stop() // without the stream nothing comes of the play
		carried <- h.carry(ctx)
	}()
	demo := exec.CommandContext(ctx, filepath.Join(t.programs, "demo"), "-base", h.base, "-data", t.folder) //nolint:gosec // it is ours
	demo.Stdout, demo.Stderr = os.Stdout, os.Stderr
	demo.Env = append(os.Environ(), "SSL_CERT_FILE="+authority)
	err := demo.Run()
	stop()
	if fault := <-carried; fault != nil {
		return fault
	}
	return err
}

// carry is the stream, which SAM CLI has not: it hands every due job to its function, in the form of that function's event,
// until the context ends.
func (h *house) carry(ctx context.Context) error {
	jobs := 0
	for {
		due, _, err := h.cloud.cases.Jobs.DueJobs(ctx, ordering.Page{Limit: 50})
		for _, job := range due {
			if err = h.hand(ctx, job); err != nil {
				break
			}
			jobs++
		}
		if ctx.Err() != nil {
			fmt.Printf("sam local start-lambda: %d jobs were handed to document and notify.\n", jobs)
			return nil
		}
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// allDone is the answer to a stream whose every record was worked on.
const allDone = `{"batchItemFailures":[]}`

// eventsJob is the job in the events.
const eventsJob = "019ab000-0000-7000-8000-000000000000"

func (h *house) hand(ctx context.Context, job *ordering.Job) error {
	function := "notify"
	if job.Kind == ordering.JobRender || job.Kind == ordering.JobErase {
		function = "document"
	}
	event, err := os.ReadFile("events/" + function + ".json")
	if err != nil {
		return err
	}
	event = bytes.ReplaceAll(event, []byte(eventsJob), []byte(job.ID))
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+h.lambda+"/2015-03-31/functions/"+logical(function)+"/invocations", bytes.NewReader(event))
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	said, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK || !alike(said, allDone) {
		return fmt.Errorf("%s to job %s (%s): %s %s", function, job.ID, job.Kind, answer.Status, said)
	}
	return nil
}
