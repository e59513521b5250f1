package usecase

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

type recipient struct {
	ordering.Recipient
	as ordering.Role
}

// members adds the people and mailboxes of each audience to the addressees.
var members = map[ordering.Audience]func(context.Context, *addressees) error{
	ordering.AudienceRequester: func(ctx context.Context, to *addressees) error { return to.requester(ctx) },
	ordering.AudienceOrderMailbox: func(_ context.Context, to *addressees) error {
		to.add(ordering.Recipient{Name: to.partner.Name, Mail: to.partner.OrderMailbox, Language: to.partner.Language}, "")
		return nil
	},
	ordering.AudienceCartUser: func(ctx context.Context, to *addressees) error {
		cart, err := to.tx.Cart(ctx, to.job.Partner, to.job.Customer)
		if err == nil {
			to.ref(cart.UpdatedBy)
		}
		return err
	},
	ordering.AudienceCorrespondents: func(ctx context.Context, to *addressees) error {
		to.except = to.job.By
		err := to.requester(ctx)
		to.manager()
		return err
	},
	ordering.AudienceAccountManager: func(_ context.Context, to *addressees) error { to.manager(); return nil },
	ordering.AudienceOperations:     func(_ context.Context, to *addressees) error { to.group(ordering.Operations); return nil },
	ordering.AudienceFulfilment: func(ctx context.Context, to *addressees) error {
		order, err := to.tx.Order(ctx, to.job.Partner, to.job.Quote.Order())
		if err == nil && !order.ReleasedAt.IsZero() {
			to.group(ordering.Operations)
		}
		return err
	},
	ordering.AudienceApprovers: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role ordering.Role) {
			if role == ordering.AccountManager {
				to.manager()
				to.standIns()
			} else {
				to.group(role)
			}
		})
	},
	ordering.AudienceManagingApprover: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role ordering.Role) {
			if role == ordering.AccountManager {
				to.manager()
				to.standIns()
			}
		})
	},
	ordering.AudienceStandIns: func(ctx context.Context, to *addressees) error {
		return to.waiting(ctx, func(role ordering.Role) {
			if role == ordering.AccountManager {
				to.standIns()
			}
		})
	},
}

// recipients works out whom the mails of a notify job go to. It returns an error of kind NotFound when what they are
// about is gone.
func (d *core) recipients(ctx context.Context, tx ordering.Tx, job *ordering.Job, people []*ordering.Person) ([]recipient, error) {
	audiences, err := job.Audiences()
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
	tx      ordering.Tx
	job     *ordering.Job
	people  []*ordering.Person
	partner *ordering.Partner
	today   calendar.Date
	except  ordering.Subject
	list    []recipient
}

func (to *addressees) add(r ordering.Recipient, as ordering.Role) {
	known := slices.ContainsFunc(to.list, func(other recipient) bool { return strings.EqualFold(other.Mail, r.Mail) && other.as == as })
	if r.Mail == "" || known || r.Subject != "" && r.Subject == to.except {
		return
	}
	if !ordering.ValidLanguage(r.Language) {
		r.Language = to.partner.Language
	}
	to.list = append(to.list, recipient{r, as})
}

func (to *addressees) ref(who ordering.PersonRef) {
	to.add(ordering.Recipient{Subject: who.Subject, Name: who.Name, Mail: who.Mail, Language: who.Language}, "")
}

func (to *addressees) person(p *ordering.Person, as ordering.Role) {
	to.add(ordering.Recipient{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language}, as)
}

func (to *addressees) requester(ctx context.Context) error {
	v, err := to.tx.Version(ctx, to.job.Partner, ordering.VersionRef{Quote: to.job.Quote, Version: to.job.Version})
	if err == nil {
		to.ref(v.RequestedBy)
	}
	return err
}

func (to *addressees) manager() {
	for _, p := range to.people {
		if p.Subject == to.partner.AccountManager {
			to.person(p, ordering.AccountManager)
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
				to.person(other, ordering.AccountManager)
			}
		}
	}
}

// group is everybody with the role.
func (to *addressees) group(role ordering.Role) {
	for _, p := range to.people {
		if slices.Contains(p.Roles, role) {
			to.person(p, role)
		}
	}
}

// waiting calls add with each role whose approval the version waits for.
func (to *addressees) waiting(ctx context.Context, add func(ordering.Role)) error {
	approvals, err := to.tx.Approvals(ctx, to.job.Partner, ordering.VersionRef{Quote: to.job.Quote, Version: to.job.Version})
	for _, a := range approvals {
		if a.State == ordering.ApprovalWaiting {
			add(a.Role)
		}
	}
	return err
}
