// Package audience works out whom the mails of a job go to.
package audience

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Directory is a Reader that answers who somebody is from a list of all people.
type Directory struct {
	ordering.Reader
	People []*ordering.Person
}

// Person implements ordering.Reader.
func (r Directory) Person(_ context.Context, id ordering.Subject) (*ordering.Person, error) {
	if i := slices.IndexFunc(r.People, func(p *ordering.Person) bool { return p.Subject == id }); i >= 0 {
		return r.People[i], nil
	}
	return nil, ordering.NewNotFound(words.Person)
}

// Recipient is somebody to write to, and the role in which it is asked to decide, empty for none.
type Recipient struct {
	ordering.Recipient
	As ordering.Role
}

// Of works out whom the mails of a notify job go to on the day, of all people. It returns an error of kind NotFound when what they
// are about is gone.
func Of(ctx context.Context, from ordering.Reader, job *ordering.Job, people []*ordering.Person, today calendar.Date) ([]Recipient, error) {
	audiences, err := job.Audiences()
	if err != nil {
		return nil, err
	}
	partner, err := from.Partner(ctx, job.Partner)
	if err != nil {
		return nil, err
	}
	to := &addressees{from: from, job: job, people: people, partner: partner, today: today}
	for _, audience := range audiences {
		if err := to.include(ctx, audience); err != nil {
			return nil, err
		}
	}
	return to.list, nil
}

// addressees collects recipients, each address once.
type addressees struct {
	from    ordering.Reader
	job     *ordering.Job
	people  []*ordering.Person
	partner *ordering.Partner
	today   calendar.Date
	except  ordering.Subject
	list    []Recipient
}

func (to *addressees) include(ctx context.Context, a ordering.Audience) error {
	switch a {
	case ordering.AudienceRequester:
		return to.requester(ctx)
	case ordering.AudienceOrderMailbox:
		to.add(ordering.Recipient{Name: to.partner.Name, Mail: to.partner.OrderMailbox, Language: to.partner.Language}, "")
	case ordering.AudienceCartUser:
		cart, err := to.from.Cart(ctx, to.job.Partner, to.job.Customer)
		if err != nil {
			return err
		}
		to.ref(cart.UpdatedBy)
	case ordering.AudienceCorrespondents:
		to.except = to.job.By
		err := to.requester(ctx)
		to.manager()
		return err
	case ordering.AudienceAccountManager:
		to.manager()
	case ordering.AudienceOperations:
		to.group(ordering.Operations)
	case ordering.AudienceFulfilment:
		order, err := to.from.Order(ctx, to.job.Partner, to.job.Quote.Order())
		if err == nil && !order.ReleasedAt.IsZero() {
			to.group(ordering.Operations)
		}
		return err
	case ordering.AudienceApprovers, ordering.AudienceManagingApprover, ordering.AudienceStandIns:
		return to.approvers(ctx, a)
	default:
		return fmt.Errorf("audience.Of: nobody belongs to the audience %q", a)
	}
	return nil
}

// approvers adds those of the audience whose approval the version waits for.
func (to *addressees) approvers(ctx context.Context, audience ordering.Audience) error {
	approvals, err := to.from.Approvals(ctx, to.job.Partner, ordering.VersionRef{Quote: to.job.Quote, Version: to.job.Version})
	for _, a := range approvals {
		switch {
		case a.State != ordering.ApprovalWaiting:
		case a.Role == ordering.AccountManager:
			if audience != ordering.AudienceStandIns {
				to.manager()
			}
			to.standIns()
		case audience == ordering.AudienceApprovers:
			to.group(a.Role)
		}
	}
	return err
}

func (to *addressees) add(r ordering.Recipient, as ordering.Role) {
	known := slices.ContainsFunc(to.list, func(other Recipient) bool { return strings.EqualFold(other.Mail, r.Mail) && other.As == as })
	if r.Mail == "" || known || r.Subject != "" && r.Subject == to.except {
		return
	}
	if !ordering.ValidLanguage(r.Language) {
		r.Language = to.partner.Language
	}
	to.list = append(to.list, Recipient{r, as})
}

func (to *addressees) ref(who ordering.PersonRef) {
	to.add(ordering.Recipient{Subject: who.Subject, Name: who.Name, Mail: who.Mail, Language: who.Language}, "")
}

func (to *addressees) person(p *ordering.Person, as ordering.Role) {
	to.add(ordering.Recipient{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language}, as)
}

func (to *addressees) requester(ctx context.Context) error {
	v, err := to.from.Version(ctx, to.job.Partner, ordering.VersionRef{Quote: to.job.Quote, Version: to.job.Version})
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

// standIns adds those to whom the account manager delegated for the day.
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

func (to *addressees) group(role ordering.Role) {
	for _, p := range to.people {
		if slices.Contains(p.Roles, role) {
			to.person(p, role)
		}
	}
}
