package api

import (
	"context"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

func (a *API) approvals(c *call) (*answer, error) {
	waiting, err := a.Desk.Approvals.WorkList(c.Context(), c.actor)
	return listed(contract.ApprovalOf)(waiting, "", err)
}

type approveInput struct {
	target
	Role      ordering.Role           `json:"role,omitempty"`
	Discounts []ordering.ItemDiscount `json:"discounts,omitempty"`
	Waiver    string                  `json:"waiver,omitempty"`
}

func (a *API) approve(c *call) (*answer, error) {
	in, err := body[approveInput](c)
	if err != nil {
		return nil, err
	}
	if err := decider(in.Role); err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		decision := usecase.ApproveInput{Role: in.Role, Discounts: in.Discounts, Waiver: in.Waiver}
		return a.Desk.Approvals.Approve(c.Context(), c.actor, o, in.of(c.quote()), decision)
	}, a.versionAnswer)
}

// decider demands a role that decides, or none.
func decider(as ordering.Role) error {
	switch as {
	case "", ordering.AccountManager, ordering.SalesManager, ordering.Engineering:
		return nil
	}
	return wrongChoice("role", words.ChooseAccountmanagerSalesmanagerOrEngineering)
}

type declineInput struct {
	target
	Role   ordering.Role `json:"role,omitempty"`
	Reason string        `json:"reason"`
}

func (a *API) decline(c *call) (*answer, error) {
	in, err := body[declineInput](c)
	if err != nil {
		return nil, err
	}
	return a.refuse(c, in, in.target, in.Role, in.Reason, a.Desk.Approvals.Decline)
}

type returnInput struct {
	target
	Role     ordering.Role `json:"role,omitempty"`
	Question string        `json:"question"`
}

// returnQuote sends the version back with a question.
func (a *API) returnQuote(c *call) (*answer, error) {
	in, err := body[returnInput](c)
	if err != nil {
		return nil, err
	}
	return a.refuse(c, in, in.target, in.Role, in.Question, a.Desk.Approvals.Return)
}

// refuse decides against the version for all.
func (a *API) refuse(c *call, in any, t target, as ordering.Role, why string,
	decide func(context.Context, ordering.Actor, ordering.Idempotency, usecase.Target, ordering.Role, string) (*ordering.QuoteVersion, error),
) (*answer, error) {
	if err := decider(as); err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return decide(c.Context(), c.actor, o, t.of(c.quote()), as, why)
	}, a.versionAnswer)
}

type discountInput struct {
	target
	Discounts []ordering.ItemDiscount `json:"discounts"`
}

func (a *API) previewDiscount(c *call) (*answer, error) {
	in, err := body[discountInput](c)
	if err != nil {
		return nil, err
	}
	return ok(a.Desk.Approvals.PreviewDiscount(c.Context(), c.actor, in.of(c.quote()), in.Discounts))
}

// delegationList is what an account manager has handed over.
type delegationList struct {
	Delegations []ordering.Delegation `json:"delegations"`
}

func (a *API) delegations(c *call) (*answer, error) {
	given, err := a.Desk.Directory.Delegations(c.Context(), c.actor)
	return ok(delegationList{contract.NonNil(given)}, err)
}

func (a *API) setDelegations(c *call) (*answer, error) {
	in, err := body[delegationList](c)
	if err != nil {
		return nil, err
	}
	given, err := a.Desk.Directory.SetDelegations(c.Context(), c.actor, in.Delegations)
	return ok(delegationList{contract.NonNil(given)}, err)
}
