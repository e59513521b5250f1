// Command document draws the PDFs of approved versions and stores them: a job.
package main

import (
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/jobs/dynamostream"
)

func main() {
	function.Run("document", boot.Documents, tables.Open, func(p function.Parts) (any, error) {
		files, _, err := blobs.Open(p.Context, p.Blobs, p.Base, p.FileSecret)
		if err != nil {
			return nil, err
		}
		draw, err := workers.Render(p.Environment, p.Jobs, files, pdf.Render)
		worker := workers.Worker(p.Jobs, p.Log, draw)
		worker.Done = workers.Measure(p.Jobs, p.Metric, p.Log)
		return dynamostream.Handler(worker), err
	})
}
