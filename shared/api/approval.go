package api

import (
	"context"
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

func (h Approval) approvals(c *call) (*answer, error) {
	waiting, err := h.Approvals.WorkList(c.Context(), c.actor)
	return listed(contract.ApprovalOf)(waiting, "", err)
}

type approveInput struct {
	target
	Role      ordering.Role           `json:"role,omitempty"`
	Discounts []contract.ItemDiscount `json:"discounts,omitempty"`
	Waiver    string                  `json:"waiver,omitempty"`
}

func (h Approval) approve(c *call) (*answer, error) {
	in, err := body[approveInput](c)
	if err != nil {
		return nil, err
	}
	if err := checkDecider(in.Role); err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		decision := usecase.ApproveInput{Role: in.Role, Discounts: contract.AsDiscounts(in.Discounts), Waiver: in.Waiver}
		return h.Approvals.Approve(c.Context(), c.actor, o, in.of(c.quote()), decision)
	}, c.versionAnswer)
}

// checkDecider returns an error for a role that does not decide; empty is valid.
func checkDecider(as ordering.Role) error {
	switch as {
	case "", ordering.AccountManager, ordering.SalesManager, ordering.Engineering:
		return nil
	}
	return invalidChoice("role", words.ChooseAccountmanagerSalesmanagerOrEngineering)
}

type declineInput struct {
	target
	Role   ordering.Role `json:"role,omitempty"`
	Reason string        `json:"reason"`
}

func (h Approval) decline(c *call) (*answer, error) {
	in, err := body[declineInput](c)
	if err != nil {
		return nil, err
	}
	return h.refuse(c, in, in.target, in.Role, in.Reason, h.Approvals.Decline)
}

type returnInput struct {
	target
	Role     ordering.Role `json:"role,omitempty"`
	Question string        `json:"question"`
}

// returnQuote returns the version to the partner, with a question.
func (h Approval) returnQuote(c *call) (*answer, error) {
	in, err := body[returnInput](c)
	if err != nil {
		return nil, err
	}
	return h.refuse(c, in, in.target, in.Role, in.Question, h.Approvals.Return)
}

// refuse declines or returns the version.
func (h Approval) refuse(c *call, in any, t target, as ordering.Role, why string,
	decide func(context.Context, ordering.Actor, ordering.Idempotency, usecase.Target, ordering.Role, string) (*ordering.QuoteVersion, error),
) (*answer, error) {
	if err := checkDecider(as); err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return decide(c.Context(), c.actor, o, t.of(c.quote()), as, why)
	}, c.versionAnswer)
}

type discountInput struct {
	target
	Discounts []contract.ItemDiscount `json:"discounts"`
}

func (h Approval) previewDiscount(c *call) (*answer, error) {
	in, err := body[discountInput](c)
	if err != nil {
		return nil, err
	}
	change := func(v *ordering.QuoteVersion) *contract.Change { return contract.ChangeOf(&v.Change) }
	return okAs(change)(h.Approvals.PreviewDiscount(c.Context(), c.actor, in.of(c.quote()), contract.AsDiscounts(in.Discounts)))
}

// delegationList holds all delegations of an account manager.
type delegationList struct {
	Delegations []contract.Delegation `json:"delegations"`
}

// delegationsAnswer has the ETag of the account manager's whole entry in the directory.
func (c *call) delegationsAnswer(p *ordering.Person, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return c.versioned(http.StatusOK, delegationList{contract.DelegationsOf(contract.NonNil(p.Delegations))}, p.Version)
}

func (h Approval) delegations(c *call) (*answer, error) {
	p, err := h.Directory.Delegations(c.Context(), c.actor)
	return c.delegationsAnswer(p, err)
}

func (h Approval) setDelegations(c *call) (*answer, error) {
	in, err := body[delegationList](c)
	if err != nil {
		return nil, err
	}
	p, err := h.Directory.SetDelegations(c.Context(), c.actor, c.version(), contract.AsDelegations(in.Delegations))
	return c.delegationsAnswer(p, err)
}
