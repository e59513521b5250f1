package ordering

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
)

type recipient struct {
	Recipient
	as Role
}

// recipients works out whom a notice goes to (docs/domain.md, "Customers": Mails go to).
func (d *Desk) recipients(ctx context.Context, tx Tx, job *Job, people []*Person) ([]recipient, error) {
	partner, err := tx.Partner(ctx, job.Partner)
	if err != nil {
		return nil, err
	}
	l := &addressees{people: people, partner: partner}
	switch job.Notice {
	case NoticeApprovalAsked, NoticeApprovalReminder, NoticeStandInAsked:
		err := d.approvers(ctx, tx, job, l)
		return l.list, err
	case NoticeReleased:
		l.withRole(Operations)
		return l.list, nil
	case NoticeUndelivered:
		l.manager()
		return l.list, nil
	case NoticeCartReminder:
		cart, err := tx.Cart(ctx, job.Partner, job.Customer)
		if KindOf(err) == NotFound {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		l.partnerSide(cart.UpdatedBy)
		return l.list, nil
	}
	v, err := tx.Version(ctx, job.Partner, VersionRef{job.Quote, job.Version})
	if err != nil {
		return nil, err
	}
	if job.Notice == NoticeCommented {
		l.except = job.By
		l.add(Recipient{Subject: v.RequestedBy.Subject, Name: v.RequestedBy.Name, Mail: v.RequestedBy.Mail, Language: v.RequestedBy.Language}, "")
		l.manager()
		return l.list, nil
	}
	l.partnerSide(v.RequestedBy)
	if job.Notice == NoticeCancelled {
		order, err := tx.Order(ctx, job.Partner, job.Quote.Order())
		if err != nil {
			return nil, err
		}
		if !order.ReleasedAt.IsZero() {
			l.withRole(Operations)
		}
	}
	if slices.Contains([]NoticeKind{NoticeDeclined, NoticeWithdrawn, NoticeExpired, NoticeOrdered, NoticeCancelled, NoticeFailed}, job.Notice) {
		l.manager()
	}
	return l.list, nil
}

// addressees collects recipients, each address once.
type addressees struct {
	people  []*Person
	partner *Partner
	except  Subject
	list    []recipient
}

func (l *addressees) add(r Recipient, as Role) {
	known := slices.ContainsFunc(l.list, func(other recipient) bool { return strings.EqualFold(other.Mail, r.Mail) && other.as == as })
	if r.Mail == "" || known || r.Subject != "" && r.Subject == l.except {
		return
	}
	if !ValidLanguage(r.Language) {
		r.Language = l.partner.Language
	}
	l.list = append(l.list, recipient{r, as})
}

func (l *addressees) person(p *Person, as Role) {
	l.add(Recipient{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language}, as)
}

func (l *addressees) partnerSide(who PersonRef) {
	l.add(Recipient{Subject: who.Subject, Name: who.Name, Mail: who.Mail, Language: who.Language}, "")
	l.add(Recipient{Name: l.partner.Name, Mail: l.partner.OrderMailbox, Language: l.partner.Language}, "")
}

func (l *addressees) manager() {
	for _, p := range l.people {
		if p.Subject == l.partner.AccountManager {
			l.person(p, AccountManager)
		}
	}
}

func (l *addressees) withRole(role Role) {
	for _, p := range l.people {
		if slices.Contains(p.Roles, role) {
			l.person(p, role)
		}
	}
}

// approvers are those whom the version waits for: the account manager, who stands in for it today, and every member of a
// group. Asked at last is only who stands in.
func (d *Desk) approvers(ctx context.Context, tx Tx, job *Job, l *addressees) error {
	approvals, err := tx.Approvals(ctx, job.Partner, VersionRef{job.Quote, job.Version})
	if err != nil {
		return err
	}
	for _, a := range approvals {
		switch {
		case a.State != ApprovalWaiting || job.Role != "" && job.Role != a.Role:
		case a.Role == AccountManager:
			if job.Notice != NoticeStandInAsked {
				l.manager()
			}
			l.standIns(d.today())
		case job.Notice != NoticeStandInAsked:
			l.withRole(a.Role)
		}
	}
	return nil
}

// standIns are those to whom the account manager has handed its partners on the day.
func (l *addressees) standIns(on calendar.Date) {
	for _, manager := range l.people {
		if manager.Subject != l.partner.AccountManager {
			continue
		}
		for _, other := range l.people {
			if manager.DelegatesTo(other.Subject, on) {
				l.person(other, AccountManager)
			}
		}
	}
}
