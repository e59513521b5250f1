package ordering

import (
	"slices"
	"time"
)

// DigestEvery is for how long comments are collected before a mail tells of them.
const DigestEvery = 5 * time.Minute

// Digest is how an author's comments on a quote are told of: one at once, those that follow it until the moment together in one mail.
type Digest struct {
	By    Subject
	Until time.Time
	// Job tells of those that followed; empty while none did.
	Job JobID
}

// Digest returns the author's, nil when the next comment is told of at once. Those that ended are forgotten.
func (q *Quote) Digest(by Subject, now time.Time) *Digest {
	q.Digests = slices.DeleteFunc(q.Digests, func(d Digest) bool { return d.Job == "" && !d.Until.After(now) })
	if i := slices.IndexFunc(q.Digests, func(d Digest) bool { return d.By == by }); i >= 0 {
		return &q.Digests[i]
	}
	return nil
}

// BeginDigest tells that a mail to the correspondents of the author leaves now: what follows is collected.
func (q *Quote) BeginDigest(by Subject, now time.Time) {
	q.Digests = slices.DeleteFunc(q.Digests, func(d Digest) bool { return d.By == by })
	q.Digests = append(q.Digests, Digest{By: by, Until: now.Add(DigestEvery)})
}
