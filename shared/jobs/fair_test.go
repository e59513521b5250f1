package jobs_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// crowd is how many mails of one partner wait, each of which takes a moment of the mail server's time.
const (
	crowd  = 900
	moment = 100 * time.Millisecond
)

// waits saves a crowd of mails of a partner, then one mail of another, and returns how long that one waits.
func waits(t *testing.T, many, one ordering.PartnerID) (waited time.Duration) {
	t.Helper()
	p := newPooled(t, orderingtest.On(orderingtest.Bolt))
	began := time.Now()
	p.mailing = func(_ context.Context, job *ordering.Job) {
		time.Sleep(moment)
		if job.ID == "one" {
			waited = time.Since(began)
		}
	}
	for some := range slices.Chunk(mailsOf(many, crowd), 90) {
		p.Save(some...)
	}
	p.Save(&ordering.Job{ID: "one", Kind: ordering.JobMail, Partner: one, Due: p.Clock.Now(), CreatedAt: p.Clock.Now(), To: &ordering.Recipient{}})
	stop := p.run(p.queue, 2*time.Second, time.Second)
	for p.sent() < crowd+1 && time.Since(began) < time.Hour {
		time.Sleep(moment)
	}
	stop()
	if p.sent() != crowd+1 {
		t.Errorf("%d mails went out, want all", p.sent())
	}
	return waited
}

func mailsOf(partner ordering.PartnerID, n int) (mails []ordering.Entity) {
	for n := range n {
		mails = append(mails, &ordering.Job{
			ID: ordering.JobID(fmt.Sprintf("mail-%d", n)), Kind: ordering.JobMail, Partner: partner, Due: orderingtest.Start(), CreatedAt: orderingtest.Start(), To: &ordering.Recipient{},
		})
	}
	return mails
}

// 900 mails of one partner make another's wait no longer than one of them takes.
func TestPool_Partners(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if waited := waits(t, orderingtest.Noord, orderingtest.Zuid); waited > 2*moment {
			t.Errorf("waited %s", waited)
		}
	})
}

// A planted bug: nobody tells the partners apart.
func TestPool_PartnersPlanted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if waited := waits(t, orderingtest.Noord, orderingtest.Noord); waited <= 2*moment {
			t.Error("goes unseen")
		}
	})
}

// Mails of one partner that all hang leave workers for another's.
func TestPool_PartnerHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPooled(t, orderingtest.On(orderingtest.Bolt))
		hang := make(chan struct{})
		p.mailing = func(_ context.Context, job *ordering.Job) {
			if job.Partner == orderingtest.Noord {
				<-hang
			}
		}
		p.Save(mailsOf(orderingtest.Noord, 20)...)
		stop := p.run(p.queue, time.Second, time.Second)
		time.Sleep(10 * time.Second)
		p.Save(&ordering.Job{ID: "one", Kind: ordering.JobMail, Partner: orderingtest.Zuid, Due: p.Clock.Now(), CreatedAt: p.Clock.Now(), To: &ordering.Recipient{}})
		time.Sleep(2 * time.Second)
		if p.sent() != 1 {
			t.Errorf("%d mails went out, want that of the other partner", p.sent())
		}
		close(hang)
		stop()
	})
}

// What is done on a schedule is of each partner in turn too, also when one has more than are read together.
func TestWorker_Partners(t *testing.T) {
	p := newPooled(t)
	var first []ordering.JobID
	p.mailing = func(_ context.Context, job *ordering.Job) { first = append(first, job.ID) }
	p.Save(mailsOf(orderingtest.Noord, 80)...)
	p.Save(&ordering.Job{ID: "one", Kind: ordering.JobMail, Partner: orderingtest.Zuid, Due: p.Clock.Now(), CreatedAt: p.Clock.Now(), To: &ordering.Recipient{}})
	tried, err := p.worker().Due(t.Context())
	if err != nil || tried != 50 || !slices.Contains(first[:min(2, len(first))], "one") {
		t.Errorf("%d tried, %v: %q", tried, err, first)
	}
}
