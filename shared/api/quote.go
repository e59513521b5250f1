package api

import (
	"context"
	"math"
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// quoteView is a quote as it goes out.
type quoteView struct {
	Quote     *ordering.Quote        `json:"quote"`
	Version   *ordering.QuoteVersion `json:"version"`
	State     ordering.VersionState  `json:"state"`
	Approvals []*ordering.Approval   `json:"approvals"`
	Document  *documentView          `json:"document,omitempty"`
	Order     *ordering.Order        `json:"order,omitempty"`
	CanDecide ordering.Role          `json:"canDecide,omitempty"`
	Present   []ordering.Check       `json:"presentChecks,omitempty"`
}

// documentView is a document without the place where it is kept.
type documentView struct {
	Variant ordering.DocumentVariant `json:"variant"`
	SHA256  string                   `json:"sha256"`
	Bytes   int                      `json:"bytes"`
	At      time.Time                `json:"at"`
}

// shown is a version at this moment: an approved one past its last day is expired, swept or not.
func (a *API) shown(v *ordering.QuoteVersion) *ordering.QuoteVersion {
	now := *v
	now.State, now.Approvers = v.StateAt(a.Desk.Now()), nonNil(v.Approvers)
	return &now
}

func (a *API) versionAnswer(v *ordering.QuoteVersion) (*answer, error) {
	return respond(http.StatusOK, a.shown(v))
}

func (a *API) quotes(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(a.Desk.Quotes(c.Context(), c.actor, c.asked(), page))
}

func (a *API) quote(c *call) (*answer, error) {
	number, err := c.number("version", 0, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	v, err := a.Desk.Quote(c.Context(), c.actor, c.quote(), number)
	if err != nil {
		return nil, err
	}
	view := quoteView{
		Quote: v.Quote, Version: a.shown(v.Version), State: v.State, Approvals: nonNil(v.Approvals), Order: v.Order, CanDecide: v.CanDecide, Present: v.Present,
	}
	if d := v.Document; d != nil {
		view.Document = &documentView{Variant: d.Variant, SHA256: d.SHA256, Bytes: d.Bytes, At: d.At}
	}
	return ok(view, nil)
}

func (a *API) versions(c *call) (*answer, error) {
	versions, err := a.Desk.Versions(c.Context(), c.actor, c.quote())
	for i, v := range versions {
		versions[i] = a.shown(v)
	}
	return listed(versions, "", err)
}

func (a *API) history(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(a.Desk.History(c.Context(), c.actor, c.quote(), page))
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
		return a.Desk.Comment(c.Context(), c.actor, o, c.quote(), in.Text)
	}, func(e *ordering.Event) (*answer, error) { return respond(http.StatusCreated, e) })
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
		return a.Desk.Resubmit(c.Context(), c.actor, o, in.of(c.quote()), in.Answer)
	}, a.versionAnswer)
}

func (a *API) revise(c *call) (*answer, error) { return a.refill(c, a.Desk.Revise) }
func (a *API) copy(c *call) (*answer, error)   { return a.refill(c, a.Desk.Copy) }

// refill fills the cart from a quote, and answers with the cart.
func (a *API) refill(c *call, from func(context.Context, ordering.Actor, ordering.Idempotency, ordering.Target) (*ordering.CartView, error)) (*answer, error) {
	in, err := body[target](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.CartView, error) {
		return from(c.Context(), c.actor, o, in.of(c.quote()))
	}, func(v *ordering.CartView) (*answer, error) { return c.cartAnswer(http.StatusOK, v, nil) })
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
		return a.Desk.Withdraw(c.Context(), c.actor, o, in.of(c.quote()), in.Reason)
	}, a.versionAnswer)
}
