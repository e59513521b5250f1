package api

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// linkValid is how long a link to a document works: long enough to follow a redirect.
const linkValid = 2 * time.Minute

// document redirects to the PDF, or answers 202 while it is being rendered.
func (h Order) document(c *call) (*answer, error) {
	number, err := c.number("version", 0, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	variant, err := c.variant()
	if err != nil {
		return nil, err
	}
	document, err := h.Quotes.Document(c.Context(), c.actor, c.quote(), number, variant)
	if errors.Is(err, &ordering.Error{Kind: ordering.Conflict, Code: string(ordering.DocumentNotReady)}) {
		given, err := respond(http.StatusAccepted, health{Status: "drawing"})
		if err != nil {
			return nil, err
		}
		given.Header["Retry-After"] = "2"
		return given, nil
	}
	if err != nil {
		return nil, err
	}
	name := fmt.Sprintf("%s-%d.pdf", document.Quote, document.Version)
	if document.Variant != ordering.DocumentParty {
		name = fmt.Sprintf("%s-%d-%s.pdf", document.Quote, document.Version, document.Variant)
	}
	link, err := h.Documents.URL(c.Context(), document.Blob, linkValid, name)
	if err != nil {
		return nil, err
	}
	return &answer{Status: http.StatusFound, Header: map[string]string{"Location": link}}, nil
}

// variant reads which copy the caller wants.
func (c *call) variant() (ordering.DocumentVariant, error) {
	reader, err := c.choice("for", "customer")
	if err != nil {
		return "", err
	}
	prices, err := c.boolean("prices")
	switch {
	case err != nil:
		return "", err
	case reader == "" && prices != nil && !*prices:
		return "", badRequest("prices", "not-allowed", words.WithoutPricesWithForCustomer)
	case reader == "":
		return ordering.DocumentParty, nil
	case prices != nil && *prices:
		return ordering.DocumentCustomerPriced, nil
	}
	return ordering.DocumentCustomer, nil
}

type signatureInput struct {
	target
	SignerName     string `json:"signerName"`
	SignerFunction string `json:"signerFunction"`
	Mandate        bool   `json:"mandate"`
	Consent        bool   `json:"consent"`
	DocumentSHA256 string `json:"documentSha256"`
}

func (h Order) sign(c *call) (*answer, error) {
	in, err := body[signatureInput](c)
	if err != nil {
		return nil, err
	}
	return h.confirm(c, in, in.target, usecase.ConfirmInput{
		Kind: ordering.Signature, SignerName: in.SignerName, SignerFunction: in.SignerFunction, Mandate: in.Mandate, Consent: in.Consent, DocumentSHA256: in.DocumentSHA256,
	})
}

type activationInput struct {
	target
	Consent        bool   `json:"consent"`
	DocumentSHA256 string `json:"documentSha256,omitempty"`
}

func (h Order) activate(c *call) (*answer, error) {
	in, err := body[activationInput](c)
	if err != nil {
		return nil, err
	}
	return h.confirm(c, in, in.target, usecase.ConfirmInput{Kind: ordering.Activation, Consent: in.Consent, DocumentSHA256: in.DocumentSHA256})
}

func (h Order) confirm(c *call, in any, t target, confirmation usecase.ConfirmInput) (*answer, error) {
	confirmation.Digest, confirmation.Lock = h.Documents.Digest, h.Documents.Lock
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Order, error) {
		return h.Quotes.Confirm(c.Context(), c.actor, o, t.of(c.quote()), confirmation)
	}, func(order *ordering.Order) (*answer, error) {
		return created("/v1/orders/"+string(order.ID), contract.OrderOf(order))
	})
}

func (h Order) orders(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	state, err := c.choice("state", "acknowledged", "inProgress", "partial", "completed", "cancelled", "failed")
	if err != nil {
		return nil, err
	}
	return listed(contract.OrderOf)(h.Orders.Orders(c.Context(), c.actor, c.partnerParam(), ordering.OrderState(state), page))
}

func (h Order) order(c *call) (*answer, error) {
	return okAs(contract.OrderOf)(h.Orders.Order(c.Context(), c.actor, c.order()))
}

func orderAnswer(o *ordering.Order) (*answer, error) {
	return respond(http.StatusOK, contract.OrderOf(o))
}

func (h Order) release(c *call) (*answer, error) {
	in, err := optionalBody[struct{}](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Order, error) {
		return h.Orders.Release(c.Context(), c.actor, o, c.order())
	}, orderAnswer)
}

type completeInput struct {
	ActualDate calendar.Date `json:"actualDate,omitzero"`
}

func (h Order) completeItem(c *call) (*answer, error) {
	in, err := optionalBody[completeInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Order, error) {
		return h.Orders.CompleteItem(c.Context(), c.actor, o, c.order(), c.item(), in.ActualDate)
	}, orderAnswer)
}

func (h Order) cancelItem(c *call) (*answer, error) { return h.endItem(c, h.Orders.CancelItem) }
func (h Order) failItem(c *call) (*answer, error)   { return h.endItem(c, h.Orders.FailItem) }

type reasonInput struct {
	Reason string `json:"reason"`
}

// endItem cancels or fails an item.
func (h Order) endItem(c *call, end func(context.Context, ordering.Actor, ordering.Idempotency, ordering.OrderID, ordering.ItemID, string) (*ordering.Order, error)) (*answer, error) {
	in, err := body[reasonInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Order, error) {
		return end(c.Context(), c.actor, o, c.order(), c.item(), in.Reason)
	}, orderAnswer)
}
