package api

import (
	"context"
	"math"
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// versionView returns the view of a version now.
func (c *call) versionView(v *ordering.QuoteVersion) *contract.QuoteVersion {
	return contract.QuoteVersionOf(v, c.api.Now())
}

func (c *call) versionAnswer(v *ordering.QuoteVersion) (*answer, error) {
	return respond(http.StatusOK, c.versionView(v))
}

func (h Cart) quotes(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.QuoteOf)(h.Quotes.Quotes(c.Context(), c.actor, c.partnerParam(), page))
}

func (h Cart) quote(c *call) (*answer, error) {
	number, err := c.number("version", 0, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	v, err := h.Quotes.Quote(c.Context(), c.actor, c.quote(), number)
	if err != nil {
		return nil, err
	}
	return ok(contract.QuoteViewOf(v, c.api.Now()), nil)
}

func (h Cart) versions(c *call) (*answer, error) {
	versions, err := h.Quotes.Versions(c.Context(), c.actor, c.quote())
	return listed(c.versionView)(versions, "", err)
}

func (h Cart) history(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.EventOf)(h.Quotes.History(c.Context(), c.actor, c.quote(), page))
}

type commentInput struct {
	Text string `json:"text"`
}

func (h Cart) comment(c *call) (*answer, error) {
	in, err := body[commentInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Event, error) {
		return h.Quotes.Comment(c.Context(), c.actor, o, c.quote(), in.Text)
	}, func(e *ordering.Event) (*answer, error) { return respond(http.StatusCreated, contract.EventOf(e)) })
}

type resubmitInput struct {
	target
	Answer string `json:"answer"`
}

func (h Cart) resubmit(c *call) (*answer, error) {
	in, err := body[resubmitInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return h.Quotes.Resubmit(c.Context(), c.actor, o, in.of(c.quote()), in.Answer)
	}, c.versionAnswer)
}

func (h Cart) revise(c *call) (*answer, error) { return h.fillCart(c, h.Quotes.Revise) }
func (h Cart) copy(c *call) (*answer, error)   { return h.fillCart(c, h.Quotes.Copy) }

// fillCart copies a quote's items into the cart and answers with the cart.
func (h Cart) fillCart(c *call, from func(context.Context, ordering.Actor, ordering.Idempotency, usecase.Target) (*usecase.CartView, error)) (*answer, error) {
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

func (h Cart) withdraw(c *call) (*answer, error) {
	in, err := body[withdrawInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return h.Quotes.Withdraw(c.Context(), c.actor, o, in.of(c.quote()), in.Reason)
	}, c.versionAnswer)
}
