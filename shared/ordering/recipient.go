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

// members adds the people and mailboxes of each audience to the addressees.
var members = map[Audience]func(context.Context, *addressees) error{
	AudienceRequester: func(ctx context.Context, to *addressees) error { return to.requester(ctx) },
	AudienceOrderMailbox: func(_ context.Context, to *addressees) error {
		to.add(Recipient{Name: to.partner.Name, Mail: to.partner.OrderMailbox, Language: to.partner.Language}, "")
		return nil
	},
	AudienceCartUser: func(ctx context.Context, to *addressees) error {
		cart, err := to.tx.Cart(ctx, to.job.Partner, to.job.Customer)
		if err == nil {
			to.ref(cart.UpdatedBy)
		}
		return err
	},
	AudienceCorrespondents: func(ctx context.Context, to *addressees) error {
		to.except = to.job.By
		err := to.requester(ctx)
		to.manager()
		return err
	},
	AudienceAccountManager: func(_ context.Context, to *addressees) error { to.manager(); return nil },
	AudienceOperations:     func(_ context.Context, to *addressees) error { to.group(Operations); return nil },
	AudienceFulfilment: func(ctx context.Context, to *addressees) error {
		order, err := to.tx.Order(ctx, to.job.Partner, to.job.Quote.Order())
		if err == nil && !order.ReleasedAt.IsZero() {
			to.group(Operations)
		}
		return err
	},
	AudienceApprovers: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role Role) {
			if role == AccountManager {
				to.manager()
				to.standIns()
			} else {
				to.group(role)
			}
		})
	},
	AudienceManagingApprover: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role Role) {
			if role == AccountManager {
				to.manager()
				to.standIns()
			}
		})
	},
	AudienceStandIns: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role Role) {
			if role == AccountManager {
				to.standIns()
			}
		})
	},
}

// recipients works out whom the mails of a notify job go to. It returns an error of kind NotFound when what they are
// about is gone.
func (d *Desk) recipients(ctx context.Context, tx Tx, job *Job, people []*Person) ([]recipient, error) {
	audiences, err := job.audiences()
	if err != nil {
		return nil, err
	}
	partner, err := tx.Partner(ctx, job.Partner)
	if err != nil {
		return nil, err
	}
	to := &addressees{tx: tx, job: job, people: people, partner: partner, today: d.today()}
	for _, audience := range audiences {
		if err := members[audience](ctx, to); err != nil {
			return nil, err
		}
	}
	return to.list, nil
}

// addressees collects recipients, each address once.
type addressees struct {
	tx      Tx
	job     *Job
	people  []*Person
	partner *Partner
	today   calendar.Date
	except  Subject
	list    []recipient
}

func (to *addressees) add(r Recipient, as Role) {
	known := slices.ContainsFunc(to.list, func(other recipient) bool { return strings.EqualFold(other.Mail, r.Mail) && other.as == as })
	if r.Mail == "" || known || r.Subject != "" && r.Subject == to.except {
		return
	}
	if !ValidLanguage(r.Language) {
		r.Language = to.partner.Language
	}
	to.list = append(to.list, recipient{r, as})
}

func (to *addressees) ref(who PersonRef) {
	to.add(Recipient{Subject: who.Subject, Name: who.Name, Mail: who.Mail, Language: who.Language}, "")
}

func (to *addressees) person(p *Person, as Role) {
	to.add(Recipient{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language}, as)
}

func (to *addressees) requester(ctx context.Context) error {
	v, err := to.tx.Version(ctx, to.job.Partner, VersionRef{to.job.Quote, to.job.Version})
	if err == nil {
		to.ref(v.RequestedBy)
	}
	return err
}

func (to *addressees) manager() {
	for _, p := range to.people {
		if p.Subject == to.partner.AccountManager {
			to.person(p, AccountManager)
		}
	}
}

// standIns are those to whom the account manager has handed its partners for the day.
func (to *addressees) standIns() {
	for _, manager := range to.people {
		if manager.Subject != to.partner.AccountManager {
			continue
		}
		for _, other := range to.people {
			if manager.DelegatesTo(other.Subject, to.today) {
				to.person(other, AccountManager)
			}
		}
	}
}

// group is everybody with the role.
func (to *addressees) group(role Role) {
	for _, p := range to.people {
		if slices.Contains(p.Roles, role) {
			to.person(p, role)
		}
	}
}

// waiting calls add with each role whose approval the version waits for.
func (to *addressees) waiting(ctx context.Context, add func(Role)) error {
	approvals, err := to.tx.Approvals(ctx, to.job.Partner, VersionRef{to.job.Quote, to.job.Version})
	for _, a := range approvals {
		if a.State == ApprovalWaiting {
			add(a.Role)
		}
	}
	return err
}
