package admin

import (
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// auditPath shows what administrators changed.
const auditPath = "/admin/audit"

// fieldCursor is where a list goes on.
const fieldCursor = "cursor"

// auditList is what was changed, or what of it was sought.
type auditList struct {
	frame
	sought string
	events []auditLine
	none   string
	more   string
}

// auditLine is one event: about leads to what it changed, and has no address when there is no page of that.
type auditLine struct {
	about   kit.Link
	by      string
	changes []string
}

// audit shows what was changed, the newest first.
func (r request) audit() error {
	p := &auditList{frame: r.frame(r.Say(words.AuditOfPages)), sought: r.sought(), none: r.Say(words.AuditNone)}
	if p.sought != "" {
		p.none = r.Say(words.NothingFound)
	}
	events, next, err := r.Directory.FindAudit(r.Context(), *r.Actor, p.sought, ordering.Page{Cursor: r.HTTP.URL.Query().Get(fieldCursor), Limit: listed})
	if err != nil {
		return err
	}
	people, err := r.names()
	if err != nil {
		return err
	}
	for _, e := range events {
		p.events = append(p.events, r.auditLine(e, people))
	}
	if next != "" {
		p.more = r.To(auditPath, fieldText, p.sought, fieldCursor, next)
	}
	r.Render(http.StatusOK, auditDocument(p))
	return nil
}

func (r request) auditLine(e *ordering.AuditEvent, people map[ordering.Subject]string) auditLine {
	name := func(id string) string {
		if known := people[ordering.Subject(id)]; known != "" {
			return known
		}
		return printable.Typed(id)
	}
	line := auditLine{by: r.Say(words.AuditBy(e.By.Name, e.At.Round(time.Second)))}
	of := name(e.ID)
	switch e.Kind {
	case ordering.AuditedPartner:
		line.about.Address, of = r.To(partnerPath(ordering.PartnerID(e.ID))), e.ID
	case ordering.AuditedPerson:
		line.about.Address = r.To(personPath(ordering.Subject(e.ID)))
	}
	line.about.Label = r.Say(words.AuditKind(string(e.Kind))) + " " + of
	for _, c := range e.Changes {
		said := func(value string) string {
			switch {
			case value == "":
				return "–"
			case value == "true":
				return r.Say(words.Yes)
			case c.Field == "accountManager":
				return name(value)
			}
			return printable.Typed(value)
		}
		line.changes = append(line.changes, r.Say(words.AuditChange(r.Say(words.AuditField(c.Field)), said(c.Before), said(c.After))))
	}
	return line
}
