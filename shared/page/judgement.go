package page

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// checkLine is a check with who can do something about it.
type checkLine struct {
	// tone is bad, note or plain. field is what it is about on a form, empty for none.
	tone, severity, text, owner, code, field string
}

// checks lists those that hold now and those that were noted at the request, each once.
func (b *composer) checks() []checkLine {
	var all []ordering.Check
	for _, check := range slices.Concat(b.sheet.view.Present, b.version().Checks) {
		same := func(other ordering.Check) bool {
			return other.Code == check.Code && other.Item == check.Item && other.Reason == check.Reason && other.Message == check.Message
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
		l.tone, l.severity = "plain", b.say("Gepasseerd", "Waived")
	}
	return l
}

// checkLine says a check to its reader, with what it offers instead by the names of the catalogue.
func (v *visit) checkLine(c ordering.Check, names *catalog.Catalog) checkLine {
	l := checkLine{tone: "plain", severity: v.say("Let op", "Note"), text: c.Message.In(v.language), owner: v.owner(c), code: string(c.Code)}
	switch {
	case c.Severity == ordering.Blocking:
		l.tone, l.severity = "bad", v.say("Houdt tegen", "Blocks")
	case c.Severity == ordering.Waivable && v.actor.Partner != "":
		l.severity = v.say("Bekijken wij", "For us to review")
	case c.Severity == ordering.Waivable:
		l.tone, l.severity = "note", v.say("Te passeren met een reden", "Can be waived with a reason")
	}
	var instead []string
	for _, id := range c.Alternatives {
		instead = append(instead, v.offeringName(id, names))
	}
	if len(instead) > 0 {
		l.text += v.say(" Alternatief: ", " Alternative: ") + strings.Join(instead, ", ") + "."
	}
	return l
}

// owner says who can mend or waive the check.
func (v *visit) owner(c ordering.Check) string {
	who := "partner"
	switch {
	case c.Owner == ordering.OwnerAccountManager && v.actor.Partner != "":
		who = v.say("uw accountmanager", "your account manager")
	case c.Owner == ordering.OwnerAccountManager:
		who = v.role(ordering.AccountManager)
	case v.actor.Partner != "":
		who = v.say("u", "you")
	}
	return v.say("Aan zet: ", "Up to: ") + who
}

func (b *composer) offering(id catalog.OfferingID) string { return b.offeringName(id, b.catalog) }

func (s speech) offeringName(id catalog.OfferingID, names *catalog.Catalog) string {
	if o := names.Offering(id); o != nil {
		return o.Name.In(s.language)
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
		for _, id := range required.Rules {
			l.rules = append(l.rules, b.rule(id)...)
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
		by = b.say(" door ", " by ") + a.DecidedBy.Name + ", " + b.moment(a.DecidedAt)
	}
	switch a.State {
	case ordering.ApprovalWaiting:
		l.tone, l.state = "note", b.say("wacht op besluit", "waits for a decision")
		if a.Approver != "" {
			name, err := b.people.name(b.visit, a.Approver)
			if err != nil {
				return err
			}
			l.state = b.say("wacht op ", "waits for ") + name
		}
	case ordering.ApprovalApproved:
		l.tone, l.state = "good", b.say("goedgekeurd", "approved")+by
	case ordering.ApprovalDeclined:
		l.tone, l.state = "bad", b.say("afgewezen", "declined")+by
	case ordering.ApprovalReturned:
		l.tone, l.state = "note", b.say("teruggestuurd", "returned")+by
	case ordering.ApprovalMoot:
		l.state = b.say("niet meer nodig", "no longer needed")
	}
	return nil
}

// rule says the conditions of a rule of the version's catalogue, which all hold.
func (b *composer) rule(id string) []string {
	i := slices.IndexFunc(b.catalog.ApprovalRules, func(r catalog.ApprovalRule) bool { return r.ID == id })
	if i < 0 {
		return []string{id}
	}
	r := b.catalog.ApprovalRules[i]
	var points []string
	if over := r.ManualDiscountBasisPointsOver; over != nil {
		points = append(points, b.say("Een korting in deze offerte is hoger dan ", "A discount in this quote is over ")+b.percent(*over)+".")
	}
	switch monthly, once := r.MRCTotalCentsOver, r.NRCTotalCentsOver; {
	case monthly != nil && once != nil:
		points = append(points, b.say("Het verschil per maand is hoger dan ", "The difference per month is over ")+b.money(*monthly)+b.say(", of eenmalig meer dan ", ", or one-off over ")+b.money(*once)+".")
	case monthly != nil:
		points = append(points, b.say("Het verschil per maand is hoger dan ", "The difference per month is over ")+b.money(*monthly)+".")
	case once != nil:
		points = append(points, b.say("Eenmalig is het meer dan ", "The one-off total is over ")+b.money(*once)+".")
	}
	if r.TierRequiresApproval != "" {
		points = append(points, b.say("Een gekozen variant vraagt een ontwerp.", "A chosen tier needs a design."))
	}
	if below := r.MRCDeltaCentsBelow; below != nil && *below == 0 {
		points = append(points, b.say("Een onderdeel wordt per maand goedkoper.", "An item becomes cheaper per month."))
	} else if below != nil {
		points = append(points, b.say("Het verschil per maand van een onderdeel is lager dan ", "An item's difference per month is below ")+b.money(*below)+".")
	}
	if len(points) == 0 {
		points = append(points, b.say("Elke aanvraag wordt beoordeeld.", "Every request is reviewed."))
	}
	return points
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
				hints = append(hints, b.say("Boven ", "Over ")+b.percent(*r.ManualDiscountBasisPointsOver)+b.say(" beslist ook: ", " this role decides too: ")+b.role(role)+".")
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
		events, next, err := b.Desk.History(b.r.Context(), *b.actor, b.version().Quote, page)
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
	l := eventLine{when: b.moment(e.At), machine: e.At.UTC().Format("2006-01-02T15:04:05Z"), who: e.By.Name, text: e.Text}
	if e.Role != "" && e.Role != ordering.System {
		l.who += " (" + b.role(e.Role) + ")"
	}
	number := strconv.Itoa(e.Version)
	switch e.Kind {
	case ordering.EventRequested:
		l.what = b.say("Versie "+number+" aangevraagd", "Version "+number+" requested")
	case ordering.EventResubmitted:
		l.what = b.say("Vraag beantwoord met versie "+number, "Question answered with version "+number)
	case ordering.EventRevising:
		l.what = b.say("Versie "+number+" wordt aangepast", "Version "+number+" is being revised")
	case ordering.EventDiscounted:
		l.what = b.say("Korting gegeven: versie "+number, "Discount given: version "+number)
	case ordering.EventApproval:
		l.what = b.say("Akkoord op versie "+number, "Agreed to version "+number)
	case ordering.EventApproved:
		l.what = b.say("Versie "+number+" goedgekeurd", "Version "+number+" approved")
	case ordering.EventDeclined:
		l.what = b.say("Versie "+number+" afgewezen", "Version "+number+" declined")
	case ordering.EventReturned:
		l.what = b.say("Versie "+number+" teruggestuurd met een vraag", "Version "+number+" returned with a question")
	case ordering.EventWithdrawn:
		l.what = b.say("Versie "+number+" ingetrokken", "Version "+number+" withdrawn")
	case ordering.EventExpired:
		l.what = b.say("Versie "+number+" verlopen", "Version "+number+" expired")
	case ordering.EventSuperseded:
		l.what = b.say("Versie "+number+" vervangen", "Version "+number+" superseded")
	case ordering.EventReassigned:
		name, err := b.people.name(b.visit, ordering.Subject(e.Text))
		if err != nil {
			return eventLine{}, err
		}
		l.what, l.text = b.say("Overgedragen aan ", "Handed over to ")+name, ""
	case ordering.EventCommented:
		l.what = b.say("Opmerking", "Comment")
	case ordering.EventDocument:
		l.what, l.text = b.say("Document van versie "+number+" gemaakt", "Document of version "+number+" made"), ""
	case ordering.EventEvidence:
		l.what, l.text = b.say("Elders ondertekend document toegevoegd", "Document signed elsewhere added"), ""
		if e.Evidence != nil {
			l.text, l.file = e.Evidence.Name, b.to(evidencePath(e.Quote, e.Evidence.SHA256))
		}
	case ordering.EventOrdered:
		l.what = b.say("Besteld", "Ordered")
	case ordering.EventReleased:
		l.what = b.say("Order vrijgegeven", "Order released")
	case ordering.EventCompleted:
		l.what = b.inItem(e.Item) + b.say("opgeleverd", "delivered")
	case ordering.EventCancelled:
		l.what = b.inItem(e.Item) + b.say("geannuleerd", "cancelled")
	case ordering.EventFailed:
		l.what = b.inItem(e.Item) + b.say("niet geleverd", "not delivered")
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
	person, err := v.Desk.LinkHolder(v.r.Context(), id)
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
	case err != nil:
		return "", err
	default:
		d[id] = person.Name
	}
	return d[id], nil
}
