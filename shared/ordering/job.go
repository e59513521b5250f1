package ordering

import (
	"slices"
	"time"
)

// JobKind is what a job does.
type JobKind string

// Render draws a version's documents; Notify works out the recipients of a notice and mails them; Mail sends one mail that
// could not be sent with the others; Reassign moves the open approvals of a partner to its new account manager; Erase removes a quote that
// was never confirmed, with its documents.
const (
	JobRender   JobKind = "render"
	JobNotify   JobKind = "notify"
	JobMail     JobKind = "mail"
	JobReassign JobKind = "reassign"
	JobErase    JobKind = "erase"
)

// JobKinds are all of them.
func JobKinds() []JobKind { return []JobKind{JobRender, JobNotify, JobMail, JobReassign, JobErase} }

// NoticeKind is what a mail is about.
type NoticeKind string

// The notices (docs/domain.md, "Customers": who gets which).
const (
	NoticeApprovalAsked    NoticeKind = "approvalAsked"
	NoticeApprovalReminder NoticeKind = "approvalReminder"
	NoticeStandInAsked     NoticeKind = "standInAsked"
	NoticeReturned         NoticeKind = "returned"
	NoticeDeclined         NoticeKind = "declined"
	NoticeApproved         NoticeKind = "approved"
	NoticeWithdrawn        NoticeKind = "withdrawn"
	NoticeExpiring         NoticeKind = "expiring"
	NoticeExpired          NoticeKind = "expired"
	NoticeOrdered          NoticeKind = "ordered"
	NoticeReleased         NoticeKind = "released"
	NoticeCompleted        NoticeKind = "completed"
	NoticeCancelled        NoticeKind = "cancelled"
	NoticeFailed           NoticeKind = "failed"
	NoticeCommented        NoticeKind = "commented"
	NoticeCartReminder     NoticeKind = "cartReminder"
	NoticeUndelivered      NoticeKind = "undelivered"
)

// AsksDecision reports whether the notice asks for a decision on the version: its mail has the approver's own link.
func (k NoticeKind) AsksDecision() bool {
	return k == NoticeApprovalAsked || k == NoticeApprovalReminder || k == NoticeStandInAsked
}

// AboutOrder reports whether the notice tells of an order rather than of its quote.
func (k NoticeKind) AboutOrder() bool {
	return slices.Contains([]NoticeKind{NoticeOrdered, NoticeReleased, NoticeCompleted, NoticeCancelled, NoticeFailed}, k)
}

// Job is work that a transition asks for, written in its transaction: an outbox. Every job is safe to repeat.
type Job struct {
	ID      JobID
	Kind    JobKind
	Partner PartnerID
	Quote   QuoteID
	Version int
	// Customer leads to the cart of a reminder.
	Customer CustomerID
	Item     ItemID
	// Event is the kind of event that a Notify job follows from, empty for what is no event; Notice is what its mails are about.
	Event  EventKind
	Notice NoticeKind
	Text   string
	// Found is what was seen in the file that the notice is about.
	Found []Finding
	// By is who caused the notice; it gets no mail of its own comment.
	By Subject
	// Since is the first event of By that a digest tells of, Through the last that it may be: 0 until the job begins.
	Since, Through int64
	// To and Role are of a Mail job: whom to, and as which approver.
	To   *Recipient
	Role Role
	// Written counts the recipients for whom a Notify job has written their Mail job.
	Written int
	// Due is when the job may next be tried, unless somebody works on it: Leased is until when. Attempts counts those that
	// began; Stuck jobs wait for cleanup, but those that Never will work.
	Due       time.Time
	Leased    time.Time
	Attempts  int
	LastError string
	Stuck     bool
	Never     bool
	// Told: the account manager was told that the mail was given up, which happens once.
	Told      bool
	CreatedAt time.Time
}

// JobLease is for how long a claimed job is its worker's alone. Who works longer renews it; after a crash the job waits no longer than this.
const JobLease = 20 * time.Second

// maxAttempts is after how many a job is given up.
const maxAttempts = 8

// FreeAt reports whether the job may be tried at the moment: it is due, and nobody works on it.
func (j *Job) FreeAt(now time.Time) bool {
	return !j.Stuck && !j.Due.After(now) && !j.Leased.After(now)
}

// Exhausted reports whether the job had its last attempt.
func (j *Job) Exhausted() bool { return j.Attempts >= maxAttempts }

// Claim begins an attempt. It counts now, so that a job that ends its worker is given up too.
func (j *Job) Claim(now time.Time) {
	j.Attempts++
	j.Leased = now.Add(JobLease)
}

// HeldAs reports whether the job is still in the attempt that it was in when it was claimed so.
func (j *Job) HeldAs(claimed *Job) bool {
	return j.Attempts == claimed.Attempts && !j.Stuck && !j.Leased.IsZero()
}

// PutOff ends an attempt that failed: the next one is after 5 s, doubling to some 10 minutes.
func (j *Job) PutOff(now time.Time, cause error) {
	j.LastError, j.Leased = cause.Error(), time.Time{}
	j.Due = now.Add(5 * time.Second << min(max(j.Attempts-1, 0), 7))
}

// Recipient is whom a mail goes to. Subject is empty for a mailbox.
type Recipient struct {
	Subject  Subject
	Name     string
	Mail     string
	Language Language
}
