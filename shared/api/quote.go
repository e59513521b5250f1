package api

import (
	"context"
	"math"
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// versionView is the view of a version at this moment.
func (a *API) versionView(v *ordering.QuoteVersion) contract.QuoteVersion {
	return contract.QuoteVersionOf(v, a.Now())
}

func (a *API) versionAnswer(v *ordering.QuoteVersion) (*answer, error) {
	return respond(http.StatusOK, a.versionView(v))
}

func (a *API) quotes(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.QuoteOf)(a.Desk.Quotes.Quotes(c.Context(), c.actor, c.asked(), page))
}

func (a *API) quote(c *call) (*answer, error) {
	number, err := c.number("version", 0, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	v, err := a.Desk.Quotes.Quote(c.Context(), c.actor, c.quote(), number)
	if err != nil {
		return nil, err
	}
	return ok(contract.QuoteViewOf(v, a.Now()), nil)
}

func (a *API) versions(c *call) (*answer, error) {
	versions, err := a.Desk.Quotes.Versions(c.Context(), c.actor, c.quote())
	return listed(a.versionView)(versions, "", err)
}

func (a *API) history(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.EventOf)(a.Desk.Quotes.History(c.Context(), c.actor, c.quote(), page))
}

type commentInput struct {
	Text string `json:"text"`
}

func (a *API) comment(c *call) (*answer, error) {
	in, err := body[commentInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Event, error) {
		return a.Desk.Quotes.Comment(c.Context(), c.actor, o, c.quote(), in.Text)
	}, func(e *ordering.Event) (*answer, error) { return respond(http.StatusCreated, contract.EventOf(e)) })
}

type resubmitInput struct {
	target
	Answer string `json:"answer"`
}

func (a *API) resubmit(c *call) (*answer, error) {
	in, err := body[resubmitInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return a.Desk.Quotes.Resubmit(c.Context(), c.actor, o, in.of(c.quote()), in.Answer)
	}, a.versionAnswer)
}

func (a *API) revise(c *call) (*answer, error) { return a.refill(c, a.Desk.Quotes.Revise) }
func (a *API) copy(c *call) (*answer, error)   { return a.refill(c, a.Desk.Quotes.Copy) }

// refill fills the cart from a quote, and answers with the cart.
func (a *API) refill(c *call, from func(context.Context, ordering.Actor, ordering.Idempotency, usecase.Target) (*usecase.CartView, error)) (*answer, error) {
	in, err := body[target](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*usecase.CartView, error) {
		return from(c.Context(), c.actor, o, in.of(c.quote()))
	}, func(v *usecase.CartView) (*answer, error) { return c.cartAnswer(http.StatusOK, v, nil) })
}

type withdrawInput struct {
	target
	Reason string `json:"reason,omitempty"`
}

func (a *API) withdraw(c *call) (*answer, error) {
	in, err := body[withdrawInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return a.Desk.Quotes.Withdraw(c.Context(), c.actor, o, in.of(c.quote()), in.Reason)
	}, a.versionAnswer)
}
