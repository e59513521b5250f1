// Command notify works out whom to notify of what, and mails it: a job.
package main

import (
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/mails"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/jobs/dynamostream"
)

func main() {
	function.Run("notify", boot.Links, tables.Open, func(p function.Parts) (any, error) {
		sender, err := mails.Open(p.Context, p.Mail, p.MailPassword.Get)
		if err != nil {
			return nil, err
		}
		guarded := mails.Guard(sender)
		tell, err := workers.Notify(p.Environment, p.Jobs, guarded)
		worker := workers.Worker(p.Jobs, p.Log, tell)
		worker.Held = workers.Held(guarded)
		worker.Done = workers.Measure(p.Jobs, p.Metric, p.Log)
		worker.Failed = workers.GaveUp(p.Metric, p.Log)
		return dynamostream.Handler(worker), err
	})
}
