package page

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// checkLine is a check with who can do something about it.
type checkLine struct {
	// tone is bad, note or plain. field is what it is about on a form, empty for none.
	tone, severity, text, owner, field string
}

// checks lists those that hold now and those that were noted at the request, each once.
func (b *composer) checks() []checkLine {
	var all []ordering.Check
	for _, check := range slices.Concat(b.sheet.view.Present, b.version().Checks) {
		same := func(other ordering.Check) bool {
			return other.Code == check.Code && other.Item == check.Item && other.Reason == check.Reason && other.Message.Equal(check.Message)
		}
		if !slices.ContainsFunc(all, same) {
			all = append(all, check)
		}
	}
	lines := make([]checkLine, len(all))
	for i, check := range all {
		lines[i] = b.check(check)
	}
	return lines
}

func (b *composer) check(c ordering.Check) checkLine {
	l := b.checkLine(c, b.catalog)
	l.text = b.inItem(c.Item) + l.text
	if c.Severity == ordering.Waivable && b.version().VATWaiver != nil {
		l.tone, l.severity = "plain", b.Say(words.Waived)
	}
	return l
}

// checkLine says a check to its reader, with what it offers instead by the names of the catalogue.
func (v *visit) checkLine(c ordering.Check, names *catalog.Catalog) checkLine {
	l := checkLine{tone: "plain", severity: v.Say(words.Note), text: v.Say(c.Message), owner: v.owner(c)}
	switch {
	case c.Severity == ordering.Blocking:
		l.tone, l.severity = "bad", v.Say(words.Blocks)
	case c.Severity == ordering.Waivable && v.actor.Partner != "":
		l.severity = v.Say(words.ForUsToReview)
	case c.Severity == ordering.Waivable:
		l.tone, l.severity = "note", v.Say(words.CanBeWaivedWithReason)
	}
	var instead []string
	for _, id := range c.Alternatives {
		instead = append(instead, v.offeringName(id, names))
	}
	if len(instead) > 0 {
		l.text += v.Say(words.Alternative(strings.Join(instead, ", ")))
	}
	return l
}

// owner says who can mend or waive the check.
func (v *visit) owner(c ordering.Check) string {
	partner := v.actor.Partner != ""
	switch {
	case c.Owner == ordering.OwnerAccountManager && partner:
		return v.Say(words.UpTo(words.YourAccountManager))
	case c.Owner == ordering.OwnerAccountManager:
		return v.Say(words.UpTo(words.Role(string(ordering.AccountManager))))
	case partner:
		return v.Say(words.YouCanResolveThis)
	}
	return v.Say(words.UpTo(words.Role(string(ordering.PartnerUser))))
}

func (b *composer) offering(id catalog.OfferingID) string { return b.offeringName(id, b.catalog) }

func (s locale) offeringName(id catalog.OfferingID, names *catalog.Catalog) string {
	if o := names.Offering(id); o != nil {
		return o.Name.In(s.Language)
	}
	return string(id)
}

// approvalLine is one role that must decide, why, and what it decided.
type approvalLine struct {
	tone, role, state, reason string
	rules                     []string
}

func (b *composer) approvals() ([]approvalLine, error) {
	var lines []approvalLine
	for _, required := range b.version().Approvers {
		l := approvalLine{role: b.role(required.Role), tone: "plain"}
		for _, reason := range statement.Reasons(b.catalog, required) {
			l.rules = append(l.rules, b.Say(reason))
		}
		for _, a := range b.sheet.view.Approvals {
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

func (b *composer) decision(l *approvalLine, a *ordering.Approval) error {
	l.reason = a.Reason
	by := ""
	if a.DecidedBy != nil {
		by = b.Say(words.By(a.DecidedBy.Name, a.DecidedAt))
	}
	switch a.State {
	case ordering.ApprovalWaiting:
		l.tone, l.state = "note", b.Say(words.WaitsForDecision)
		if a.Approver != "" {
			name, err := b.people.name(b.visit, a.Approver)
			if err != nil {
				return err
			}
			l.state = b.Say(words.WaitsFor(name))
		}
	case ordering.ApprovalApproved:
		l.tone, l.state = "good", b.Say(words.ApprovedInline)+by
	case ordering.ApprovalDeclined:
		l.tone, l.state = "bad", b.Say(words.DeclinedInline)+by
	case ordering.ApprovalReturned:
		l.tone, l.state = "note", b.Say(words.Returned)+by
	case ordering.ApprovalMoot:
		l.state = b.Say(words.NoLongerNeeded)
	}
	return nil
}

// discountRules tells beforehand who else would have to decide on a deeper discount.
func (b *composer) discountRules() []string {
	var hints []string
	for _, r := range b.catalog.ApprovalRules {
		if r.ManualDiscountBasisPointsOver == nil {
			continue
		}
		for _, role := range r.Approvers {
			if role := ordering.Role(role); role != ordering.AccountManager {
				hints = append(hints, b.Say(words.OverThisRoleDecidesToo(*r.ManualDiscountBasisPointsOver, words.Role(string(role)))))
			}
		}
	}
	return hints
}

// eventLine is one line of the history.
type eventLine struct {
	when, machine, who, what, text string
	// file is where a PDF that came with it can be read, empty for none.
	file string
}

func (b *composer) history() ([]eventLine, error) {
	var lines []eventLine
	for page := (ordering.Page{}); ; {
		events, next, err := b.Desk.Quotes.History(b.r.Context(), *b.actor, b.version().Quote, page)
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

func (b *composer) event(e *ordering.Event) (eventLine, error) {
	l := eventLine{when: b.Moment(e.At), machine: e.At.UTC().Format("2006-01-02T15:04:05Z"), who: e.By.Name, text: e.Text}
	if e.Role != "" && e.Role != ordering.System {
		l.who += " (" + b.role(e.Role) + ")"
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
		name, err := b.people.name(b.visit, ordering.Subject(e.Text))
		if err != nil {
			return eventLine{}, err
		}
		l.what, l.text = b.Say(words.HandedOverTo(name)), ""
	case ordering.EventCommented:
		l.what = b.Say(words.Comment)
	case ordering.EventDocument:
		l.what, l.text = b.Say(words.DocumentOfVersionMade(number)), ""
	case ordering.EventEvidence:
		l.what, l.text = b.Say(words.DocumentSignedElsewhereAdded), ""
		if e.Evidence != nil {
			l.text, l.file = e.Evidence.Name, b.to(evidencePath(e.Quote, e.Evidence.SHA256))
		}
	case ordering.EventOrdered:
		l.what = b.Say(words.Ordered)
	case ordering.EventReleased:
		l.what = b.Say(words.OrderReleased)
	case ordering.EventCompleted:
		l.what = b.inItem(e.Item) + b.Say(words.Delivered)
	case ordering.EventCancelled:
		l.what = b.inItem(e.Item) + b.Say(words.Cancelled)
	case ordering.EventFailed:
		l.what = b.inItem(e.Item) + b.Say(words.NotDelivered)
	default:
		l.what = string(e.Kind)
	}
	return l, nil
}

// directory remembers the names that a page asked for.
type directory map[ordering.Subject]string

// name is the person's in the directory, or else the subject itself.
func (d directory) name(v *visit, id ordering.Subject) (string, error) {
	if name, ok := d[id]; ok {
		return name, nil
	}
	d[id] = string(id)
	if !ordering.ValidSubject(string(id)) {
		return d[id], nil
	}
	person, err := v.Desk.Approvals.LinkHolder(v.r.Context(), id)
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
	case err != nil:
		return "", err
	default:
		d[id] = person.Name
	}
	return d[id], nil
}
