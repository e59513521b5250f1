package store_test

import (
	"errors"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
)

// A job is announced once it is written, if it can be done by then; a lost answer does not hide it.
func TestStore_Announce(t *testing.T) {
	due := &ordering.Job{ID: "due", Kind: ordering.JobMail, Due: noon(0)}
	refused := errors.New("refused")
	for name, c := range map[string]struct {
		job  *ordering.Job
		wrap func(table.Driver) table.Driver
		err  error
		want int
	}{
		"due":                             {job: due, want: 1},
		"later":                           {job: &ordering.Job{ID: "later", Kind: ordering.JobMail, Due: noon(1)}},
		"given up":                        {job: &ordering.Job{ID: "stuck", Kind: ordering.JobMail, Due: noon(0), Stuck: true}},
		"not written":                     {job: due, err: refused},
		"written, and the answer is lost": {job: due, wrap: func(db table.Driver) table.Driver { return &faulty.Line{Driver: db, Lost: 100, Dice: dice()} }, want: 1},
	} {
		t.Run(name, func(t *testing.T) {
			db, ctx := open(t), t.Context()
			var written, announced int
			driver := db
			if c.wrap != nil {
				driver = c.wrap(db)
			}
			s := store.New(driver, hurry(), store.Clock(func() time.Time { return noon(0) }), store.Announce(func(job *ordering.Job) {
				announced++
				if _, err := store.New(db).Job(ctx, job.ID); err == nil {
					written++
				}
			}))
			err := s.Update(ctx, func(tx ordering.Tx) error {
				tx.Save(c.job)
				return c.err
			})
			if !errors.Is(err, c.err) || announced != c.want || written != c.want {
				t.Errorf("announced %d times, %d of them when it was written, %v; want %d", announced, written, err, c.want)
			}
		})
	}
}
