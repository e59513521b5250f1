// Package workers wires the workers: one that draws, one that tells people.
package workers

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Handlers are the jobs by kind.
type Handlers = map[ordering.JobKind]jobs.Handler

// Render handles the jobs that draw documents and remove them; draw is pdf.Render, which only its callers link.
func Render(e boot.Environment, queue *usecase.Jobs, files blob.Store, draw func(document.Content) ([]byte, error)) (Handlers, error) {
	issuer, err := letterhead(e.Letterhead)
	if err != nil {
		return nil, err
	}
	render := jobs.Render{Jobs: queue, Blobs: files, Draw: draw, Issuer: issuer, Pages: e.Base, Now: time.Now}
	erase := jobs.Erase{Jobs: queue, Blobs: files}
	return Handlers{ordering.JobRender: render.Do, ordering.JobErase: erase.Do}, nil
}

// letterhead reads LETTERHEAD; without one the demonstration's invented data stand on the documents.
func letterhead(setting string) (document.Issuer, error) {
	if setting == "" {
		return document.DemoIssuer(), nil
	}
	var issuer document.Issuer
	if err := json.Unmarshal([]byte(setting), &issuer); err != nil {
		return issuer, fmt.Errorf("LETTERHEAD: %w", err)
	}
	return issuer, nil
}

// Notify handles the jobs that work out whom to tell, and send mail.
func Notify(e boot.Environment, queue *usecase.Jobs, sender mail.Sender) (Handlers, error) {
	post := jobs.Mailer{Jobs: queue, Sender: sender, From: e.From, Links: e.Pages()}
	return Handlers{ordering.JobNotify: post.Notify, ordering.JobMail: post.Do, ordering.JobReassign: queue.Reassign}, nil
}

// Held holds the jobs that mail while the mail server is down.
func Held(sender interface{ Open() bool }) func(ordering.JobKind) bool {
	return func(kind ordering.JobKind) bool {
		return (kind == ordering.JobNotify || kind == ordering.JobMail) && sender.Open()
	}
}

// Worker does the jobs of the handlers.
func Worker(queue *usecase.Jobs, log *slog.Logger, handlers ...Handlers) *jobs.Worker {
	all := Handlers{}
	for _, some := range handlers {
		for kind, handle := range some {
			all[kind] = handle
		}
	}
	return &jobs.Worker{Jobs: queue, Handlers: all, Log: log}
}
