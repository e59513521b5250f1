package doctor

import (
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// late is how long a job may be due without being done.
const late = 15 * time.Minute

// jobs examines the jobs that were given up or are late, and notes what is being drawn.
func (v *visit) jobs() error {
	lists := map[string]func(ordering.Page) ([]*ordering.Job, string, error){
		"late": func(p ordering.Page) ([]*ordering.Job, string, error) {
			return v.Store.DueJobs(v.ctx, v.Now().AddDate(1, 0, 0), p)
		},
		"given-up": func(p ordering.Page) ([]*ordering.Job, string, error) { return v.Store.StuckJobs(v.ctx, p) },
	}
	for what, list := range lists {
		for page := (ordering.Page{}); ; {
			jobs, next, err := list(page)
			if err != nil {
				return err
			}
			for _, job := range jobs {
				if err := v.job(job, what); err != nil {
					return err
				}
			}
			if page.Cursor = next; next == "" {
				break
			}
		}
	}
	return nil
}

func (v *visit) job(job *ordering.Job, what string) error {
	if job.Kind == ordering.JobRender && job.Text == "" {
		v.undrawn[ordering.VersionRef{Quote: job.Quote, Version: job.Version}] = true
	}
	if !v.undone(job) {
		return nil
	}
	var repair func() error
	if !job.Never {
		repair = func() error { return v.again(job.ID) }
	}
	kind := JobUndone
	if job.Kind == ordering.JobNotify || job.Kind == ordering.JobMail {
		kind = MailUnsent
	}
	return v.report(kind, fmt.Sprintf("job %s (%s %s)", job.ID, job.Kind, job.Quote), what, repair)
}

// undone reports whether the job was given up, or is late and nobody works on it.
func (v *visit) undone(job *ordering.Job) bool {
	return job.Stuck || !job.Due.After(v.Now().Add(-late)) && !job.Leased.After(v.Now())
}

// again has the job tried once more, one that was given up from the start, unless a worker took it meanwhile.
func (v *visit) again(id ordering.JobID) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		job, err := ordering.Optional(tx.Job(v.ctx, id))
		if err != nil || job == nil || !v.undone(job) {
			return err
		}
		if job.Stuck {
			job.Stuck, job.Attempts = false, 0
		}
		job.Due = v.Now()
		tx.Save(job)
		return nil
	})
}

// write writes a job to be done at once, unless it is there.
func (v *visit) write(job *ordering.Job) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		there, err := ordering.Optional(tx.Job(v.ctx, job.ID))
		if err != nil || there != nil {
			return err
		}
		again := *job
		again.Due, again.CreatedAt = v.Now(), v.Now()
		tx.Save(&again)
		return nil
	})
}
