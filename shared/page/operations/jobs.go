package operations

import (
	"net/http"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// What the form of a job asks, and names it by.
const (
	actionRetry = "retry"
	fieldJob    = "job"
)

// jobsPage lists what was given up.
type jobsPage struct {
	kit.Shell
	banners       []kit.Banner
	address, next string
	lines         []jobLine
}

// jobLine is a job that was given up.
type jobLine struct {
	key                            string
	id                             ordering.JobID
	what, to, since, again, detail string
	quote                          *kit.Link
}

func (r request) jobs() error {
	var banners []kit.Banner
	if r.HTTP.URL.Query().Get(fieldDone) != "" {
		banners = append(banners, kit.Banner{Tone: "good", Title: r.Say(words.JobIsTriedAgain)})
	}
	return r.showJobs(http.StatusOK, banners)
}

// retry tries a job again.
func (r request) retry() error {
	if r.HTTP.PostForm.Get("action") != actionRetry {
		return r.Incomplete()
	}
	command := func(once ordering.Idempotency) error {
		_, err := r.Fulfilment.Retry(r.Context(), *r.Actor, once, ordering.JobID(r.HTTP.PostForm.Get(fieldJob)))
		return err
	}
	return r.Submit(r.At(kit.JobsPath+"?"+fieldDone+"="+actionRetry), command, func(status int, e *ordering.Error) error {
		return r.showJobs(status, []kit.Banner{{Tone: "bad", Title: r.Say(words.NothingWasRecorded), Text: r.Say(e.Message)}})
	})
}

func (r request) showJobs(status int, banners []kit.Banner) error {
	found, cursor, err := r.Fulfilment.GivenUp(r.Context(), *r.Actor, ordering.Page{Cursor: r.HTTP.URL.Query().Get(fieldCursor), Limit: ordersListed})
	if err != nil {
		return err
	}
	p := &jobsPage{Shell: r.Shell(r.Say(words.FailedJobs)), banners: banners, address: r.To(kit.JobsPath)}
	for _, job := range found {
		p.lines = append(p.lines, r.jobLine(job))
	}
	if cursor != "" {
		p.next = r.Here(fieldCursor, cursor)
	}
	r.Render(status, jobList(p))
	return nil
}

func (r request) jobLine(job *ordering.Job) jobLine {
	l := jobLine{key: r.NewID(), id: job.ID, what: r.Say(failure(job.Kind)), since: r.Moment(job.Due), detail: printable.Line(job.LastError, longestCause)}
	if job.To != nil {
		l.to = printable.Typed(job.To.Mail)
	}
	l.again = r.Say(words.IsTriedAgainByItself)
	if job.Never {
		l.again = r.Say(words.IsNotTriedAgainByItself)
	}
	if job.Quote != "" {
		l.quote = &kit.Link{Address: r.To(kit.ReviewPath(job.Quote)), Label: string(job.Quote)}
	}
	return l
}

// longestCause is how many runes of the cause of a failure are shown.
const longestCause = 500

// failure says what did not happen.
func failure(kind ordering.JobKind) words.Message {
	switch kind {
	case ordering.JobRender:
		return words.DocumentWasNotMade
	case ordering.JobNotify, ordering.JobMail:
		return words.MailWasNotDelivered
	case ordering.JobReassign:
		return words.RequestsWereNotHandedOver
	case ordering.JobErase:
		return words.QuoteWasNotErased
	}
	return words.Plain(ordering.Text{NL: string(kind), EN: string(kind)})
}
