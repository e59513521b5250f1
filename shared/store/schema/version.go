package schema

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

type quoteVersion struct {
	Quote       ordering.QuoteID      `json:"quote"`
	Number      int                   `json:"number"`
	Partner     ordering.PartnerID    `json:"partner"`
	Customer    ordering.CustomerID   `json:"customer"`
	State       ordering.VersionState `json:"state"`
	Reason      string                `json:"reason,omitempty"`
	Language    ordering.Language     `json:"language"`
	RequestedBy personRef             `json:"requestedBy"`
	RequestedAt time.Time             `json:"requestedAt"`
	PricedOn    calendar.Date         `json:"pricedOn"`
	Answer      string                `json:"answer,omitempty"`
	PartnerAt   partner               `json:"partnerAtRequest"`
	CustomerAt  customer              `json:"customerAtRequest"`
	Party       party                 `json:"party"`
	Items       []quoteVersionItem    `json:"items"`
	Change      ordering.Change       `json:"change"`
	ChangeHash  string                `json:"changeHash"`
	Checks      []check               `json:"checks,omitempty"`
	TermWaiver  *termWaiver           `json:"termWaiver,omitempty"`
	VATWaiver   *waiver               `json:"vatWaiver,omitempty"`
	Approvers   []requiredApproval    `json:"approvers"`
	ApprovedAt  time.Time             `json:"approvedAt,omitzero"`
	ValidUntil  calendar.Date         `json:"validUntil,omitzero"`
	ClosedAt    time.Time             `json:"closedAt,omitzero"`
	Reminders   []reminder            `json:"reminders,omitempty"`
}

func quoteVersionOf(e ordering.QuoteVersion) quoteVersion {
	return quoteVersion{
		e.Quote, e.Number, e.Partner, e.Customer, e.State, e.Reason, e.Language, personRef(e.RequestedBy), e.RequestedAt, e.PricedOn,
		e.Answer, partnerOf(e.PartnerAt), customerOf(e.CustomerAt), partyOf(e.Party), each(e.Items, quoteVersionItemOf), e.Change,
		e.ChangeHash, each(e.Checks, checkOf), optional(e.TermWaiver, termWaiverOf), optional(e.VATWaiver, waiverOf),
		each(e.Approvers, func(e ordering.RequiredApproval) requiredApproval { return requiredApproval(e) }), e.ApprovedAt, e.ValidUntil,
		e.ClosedAt, each(e.Reminders, func(e ordering.Reminder) reminder { return reminder(e) }),
	}
}

func (r quoteVersion) entity() ordering.QuoteVersion {
	return ordering.QuoteVersion{
		Quote: r.Quote, Number: r.Number, Partner: r.Partner, Customer: r.Customer, State: r.State, Reason: r.Reason,
		Language: r.Language, RequestedBy: ordering.PersonRef(r.RequestedBy), RequestedAt: r.RequestedAt, PricedOn: r.PricedOn,
		Answer: r.Answer, PartnerAt: r.PartnerAt.entity(), CustomerAt: r.CustomerAt.entity(), Party: r.Party.entity(),
		Items: each(r.Items, quoteVersionItem.entity), Change: r.Change, ChangeHash: r.ChangeHash, Checks: each(r.Checks, check.entity),
		TermWaiver: optional(r.TermWaiver, termWaiver.entity), VATWaiver: optional(r.VATWaiver, waiver.entity),
		Approvers:  each(r.Approvers, func(r requiredApproval) ordering.RequiredApproval { return ordering.RequiredApproval(r) }),
		ApprovedAt: r.ApprovedAt, ValidUntil: r.ValidUntil, ClosedAt: r.ClosedAt,
		Reminders: each(r.Reminders, func(r reminder) ordering.Reminder { return ordering.Reminder(r) }),
	}
}

type party struct {
	company
	Name string `json:"name"`
}

func partyOf(e ordering.Party) party {
	return party{
		companyOf(e.Company), e.Name,
	}
}

func (r party) entity() ordering.Party {
	return ordering.Party{
		Company: r.company.entity(), Name: r.Name,
	}
}

type quoteVersionItem struct {
	item
	Was *service `json:"was,omitempty"`
}

func quoteVersionItemOf(e ordering.VersionItem) quoteVersionItem {
	return quoteVersionItem{
		itemOf(e.Item), optional(e.Was, serviceOf),
	}
}

func (r quoteVersionItem) entity() ordering.VersionItem {
	return ordering.VersionItem{
		Item: r.item.entity(), Was: optional(r.Was, service.entity),
	}
}

type check struct {
	Code         ordering.CheckCode   `json:"code"`
	Severity     ordering.Severity    `json:"severity"`
	Owner        ordering.Owner       `json:"owner"`
	Item         ordering.ItemID      `json:"item,omitempty"`
	Field        string               `json:"field,omitempty"`
	Reason       string               `json:"reason,omitempty"`
	Message      words.Record         `json:"message"`
	Alternatives []catalog.OfferingID `json:"alternatives,omitempty"`
	Missing      []string             `json:"missing,omitempty"`
	Old          *seenPrice           `json:"old,omitempty"`
	New          *seenPrice           `json:"new,omitempty"`
}

func checkOf(e ordering.Check) check {
	return check{
		e.Code, e.Severity, e.Owner, e.Item, e.Field, e.Reason, words.Record(e.Message), e.Alternatives, e.Missing, (*seenPrice)(e.Old),
		(*seenPrice)(e.New),
	}
}

func (r check) entity() ordering.Check {
	return ordering.Check{
		Code: r.Code, Severity: r.Severity, Owner: r.Owner, Item: r.Item, Field: r.Field, Reason: r.Reason, Message: words.Message(r.Message),
		Alternatives: r.Alternatives, Missing: r.Missing, Old: (*ordering.SeenPrice)(r.Old), New: (*ordering.SeenPrice)(r.New),
	}
}

type waiver struct {
	By     personRef `json:"by"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

func waiverOf(e ordering.Waiver) waiver {
	return waiver{
		personRef(e.By), e.Reason, e.At,
	}
}

func (r waiver) entity() ordering.Waiver {
	return ordering.Waiver{
		By: ordering.PersonRef(r.By), Reason: r.Reason, At: r.At,
	}
}

type requiredApproval struct {
	Role  ordering.Role `json:"role"`
	Rules []string      `json:"rules"`
}

type reminder struct {
	At     time.Time           `json:"at"`
	Notice ordering.NoticeKind `json:"notice"`
}
