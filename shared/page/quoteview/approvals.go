package quoteview

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// CheckLine is a check with who can do something about it.
type CheckLine struct {
	// Tone is bad, note or plain. field is what it is about on a form, empty for none.
	Tone, Severity, Text, Owner, Field string
}

// Checks lists those that hold now and those that were noted at the request, each once.
func (b *Builder) Checks() []CheckLine {
	var all []ordering.Check
	for _, check := range slices.Concat(b.View.Quote.Present, b.Version().Checks) {
		same := func(other ordering.Check) bool {
			return other.Code == check.Code && other.Item == check.Item && other.Reason == check.Reason && other.Message.Equal(check.Message)
		}
		if !slices.ContainsFunc(all, same) {
			all = append(all, check)
		}
	}
	lines := make([]CheckLine, len(all))
	for i, check := range all {
		lines[i] = b.Check(check)
	}
	return lines
}

// Check says a check of the version, and which item it is about.
func (b *Builder) Check(c ordering.Check) CheckLine {
	l := NewCheckLine(b.Request, c, b.Catalog)
	l.Text = b.InItem(c.Item) + l.Text
	if c.Severity == ordering.Waivable && b.Version().VATWaiver != nil {
		l.Tone, l.Severity = "plain", b.Say(words.Waived)
	}
	return l
}

// NewCheckLine says a check to its reader, with what it offers instead by the names of the catalogue.
func NewCheckLine(r *kit.Request, c ordering.Check, names *catalog.Catalog) CheckLine {
	l := CheckLine{Tone: "plain", Severity: r.Say(words.Note), Text: r.Say(c.Message), Owner: OwnerOf(r, c)}
	switch {
	case c.Severity == ordering.Blocking:
		l.Tone, l.Severity = "bad", r.Say(words.Blocks)
	case c.Severity == ordering.Waivable && r.Actor.Partner != "":
		l.Severity = r.Say(words.ForUsToReview)
	case c.Severity == ordering.Waivable:
		l.Tone, l.Severity = "note", r.Say(words.CanBeWaivedWithReason)
	}
	var instead []string
	for _, id := range c.Alternatives {
		instead = append(instead, OfferingName(r.Locale, id, names))
	}
	if len(instead) > 0 {
		l.Text += r.Say(words.Alternative(strings.Join(instead, ", ")))
	}
	return l
}

// OwnerOf says who can mend or waive the check.
func OwnerOf(r *kit.Request, c ordering.Check) string {
	partner := r.Actor.Partner != ""
	switch {
	case c.Owner == ordering.OwnerAccountManager && partner:
		return r.Say(words.UpTo(words.YourAccountManager))
	case c.Owner == ordering.OwnerAccountManager:
		return r.Say(words.UpTo(words.Role(string(ordering.AccountManager))))
	case partner:
		return r.Say(words.YouCanResolveThis)
	}
	return r.Say(words.UpTo(words.Role(string(ordering.PartnerUser))))
}

// Offering names an offering as the version's catalogue does.
func (b *Builder) Offering(id catalog.OfferingID) string {
	return OfferingName(b.Locale, id, b.Catalog)
}

// ApprovalLine is one role that must decide, why, and what it decided.
type ApprovalLine struct {
	Tone, Role, State, Reason string
	Rules                     []string
}

// Approvals lists the roles that must decide.
func (b *Builder) Approvals() ([]ApprovalLine, error) {
	var lines []ApprovalLine
	for _, required := range b.Version().Approvers {
		l := ApprovalLine{Role: b.Role(required.Role), Tone: "plain"}
		for _, reason := range statement.Reasons(b.Catalog, required) {
			l.Rules = append(l.Rules, b.Say(reason))
		}
		for _, a := range b.View.Quote.Approvals {
			if a.Role != required.Role {
				continue
			}
			if err := b.decision(&l, a); err != nil {
				return nil, err
			}
		}
		lines = append(lines, l)
	}
	return lines, nil
}

func (b *Builder) decision(l *ApprovalLine, a *ordering.Approval) error {
	l.Reason = a.Reason
	by := ""
	if a.DecidedBy != nil {
		by = b.Say(words.By(a.DecidedBy.Name, a.DecidedAt))
	}
	switch a.State {
	case ordering.ApprovalWaiting:
		l.Tone, l.State = "note", b.Say(words.WaitsForDecision)
		if a.Approver != "" {
			name, err := b.people.Of(b.Context(), b.Directory, a.Approver)
			if err != nil {
				return err
			}
			l.State = b.Say(words.WaitsFor(name))
		}
	case ordering.ApprovalApproved:
		l.Tone, l.State = "good", b.Say(words.ApprovedInline)+by
	case ordering.ApprovalDeclined:
		l.Tone, l.State = "bad", b.Say(words.DeclinedInline)+by
	case ordering.ApprovalReturned:
		l.Tone, l.State = "note", b.Say(words.Returned)+by
	case ordering.ApprovalMoot:
		l.State = b.Say(words.NoLongerNeeded)
	}
	return nil
}

// EventLine is one line of the history.
type EventLine struct {
	when, machine, who, what, Text string
	// File is where a PDF that came with it can be read, empty for none.
	File string
}

// History lists everything that happened to the quote, the oldest first.
func (b *Builder) History() ([]EventLine, error) {
	var lines []EventLine
	for page := (ordering.Page{}); ; {
		events, next, err := b.Quotes.History(b.Context(), *b.Actor, b.Version().Quote, page)
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			l, err := b.event(e)
			if err != nil {
				return nil, err
			}
			lines = append(lines, l)
		}
		if next == "" {
			return lines, nil
		}
		page.Cursor = next
	}
}

func (b *Builder) event(e *ordering.Event) (EventLine, error) {
	l := EventLine{when: b.Moment(e.At), machine: e.At.UTC().Format("2006-01-02T15:04:05Z"), who: e.By.Name, Text: e.Text}
	if e.Role != "" && e.Role != ordering.System {
		l.who += " (" + b.Role(e.Role) + ")"
	}
	number := strconv.Itoa(e.Version)
	switch e.Kind {
	case ordering.EventRequested:
		l.what = b.Say(words.VersionRequested(number))
	case ordering.EventResubmitted:
		l.what = b.Say(words.QuestionAnsweredWithVersion(number))
	case ordering.EventRevising:
		l.what = b.Say(words.VersionIsBeingRevised(number))
	case ordering.EventDiscounted:
		l.what = b.Say(words.DiscountGivenVersion(number))
	case ordering.EventApproval:
		l.what = b.Say(words.AgreedToVersion(number))
	case ordering.EventApproved:
		l.what = b.Say(words.VersionApproved(number))
	case ordering.EventDeclined:
		l.what = b.Say(words.VersionDeclined(number))
	case ordering.EventReturned:
		l.what = b.Say(words.VersionReturnedWithQuestion(number))
	case ordering.EventWithdrawn:
		l.what = b.Say(words.VersionWithdrawn(number))
	case ordering.EventExpired:
		l.what = b.Say(words.VersionExpired(number))
	case ordering.EventSuperseded:
		l.what = b.Say(words.VersionSuperseded(number))
	case ordering.EventReassigned:
		name, err := b.people.Of(b.Context(), b.Directory, ordering.Subject(e.Text))
		if err != nil {
			return EventLine{}, err
		}
		l.what, l.Text = b.Say(words.HandedOverTo(name)), ""
	case ordering.EventCommented:
		l.what = b.Say(words.Comment)
	case ordering.EventDocument:
		l.what, l.Text = b.Say(words.DocumentOfVersionMade(number)), ""
	case ordering.EventEvidence:
		l.what, l.Text = b.Say(words.DocumentSignedElsewhereAdded), ""
		if e.Evidence != nil {
			l.Text, l.File = e.Evidence.Name, b.To(kit.EvidencePath(e.Quote, e.Evidence.SHA256))
		}
	case ordering.EventOrdered:
		l.what = b.Say(words.Ordered)
	case ordering.EventReleased:
		l.what = b.Say(words.OrderReleased)
	case ordering.EventCompleted:
		l.what = b.InItem(e.Item) + b.Say(words.Delivered)
	case ordering.EventCancelled:
		l.what = b.InItem(e.Item) + b.Say(words.Cancelled)
	case ordering.EventFailed:
		l.what = b.InItem(e.Item) + b.Say(words.NotDelivered)
	default:
		l.what = string(e.Kind)
	}
	return l, nil
}

// Names remembers the names that a page asked for.
type Names map[ordering.Subject]string

// Of returns the person's in the directory, or else the subject itself.
func (d Names) Of(ctx context.Context, people *usecase.Directory, id ordering.Subject) (string, error) {
	if name, ok := d[id]; ok {
		return name, nil
	}
	d[id] = string(id)
	if !ordering.ValidSubject(string(id)) {
		return d[id], nil
	}
	person, err := people.Lookup(ctx, id)
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
	case err != nil:
		return "", err
	default:
		d[id] = person.Name
	}
	return d[id], nil
}
