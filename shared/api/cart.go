package api

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// cartAnswer answers with a cart and its ETag: the cart's tag, which If-Match compares, and a digest of the body, since prices
// and checks follow today's catalogue while the cart itself stays the same, and a 304 must not hide that.
func (c *call) cartAnswer(status int, v *usecase.CartView, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	given, err := respond(status, contract.CartViewOf(v))
	if err != nil {
		return nil, err
	}
	shown := sha256.Sum256([]byte(given.Body))
	return c.withETag(given, v.Cart.Tag()+"."+hex.EncodeToString(shown[:8])), nil
}

// cartTag returns the cart's part of the ETag in If-Match.
func (c *call) cartTag() string {
	own, _, _ := strings.Cut(c.tag, ".")
	return own
}

type openCartInput struct {
	Customer ordering.CustomerID `json:"customer"`
}

// openCart answers 201 when it created the cart, 200 when there was one.
func (h Cart) openCart(c *call) (*answer, error) {
	in, err := body[openCartInput](c)
	if err != nil {
		return nil, err
	}
	if !ordering.ValidID(string(in.Customer)) {
		return nil, invalidChoice("customer", words.LettersDigitsAnd)
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*usecase.CartView, error) {
		return h.Carts.OpenCart(c.Context(), c.actor, o, in.Customer)
	}, func(v *usecase.CartView) (*answer, error) {
		status := http.StatusOK
		if v.Opened {
			status = http.StatusCreated
		}
		given, err := c.cartAnswer(status, v, nil)
		if err != nil {
			return nil, err
		}
		given.Header["Location"] = "/v1/carts/" + string(v.Cart.Customer)
		return given, nil
	})
}

func (h Cart) cart(c *call) (*answer, error) {
	v, err := h.Carts.Cart(c.Context(), c.actor, c.customer())
	return c.cartAnswer(http.StatusOK, v, err)
}

func (h Cart) deleteCart(c *call) (*answer, error) {
	if err := h.Carts.DeleteCart(c.Context(), c.actor, c.customer(), c.cartTag()); err != nil {
		return nil, err
	}
	return &answer{Status: http.StatusNoContent}, nil
}

// changeHashInput has the hash of the cart's change as the caller saw it.
type changeHashInput struct {
	ChangeHash string `json:"changeHash"`
}

func (h Cart) acceptPrices(c *call) (*answer, error) {
	in, err := body[changeHashInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*usecase.CartView, error) {
		return h.Carts.AcceptPrices(c.Context(), c.actor, o, c.customer(), in.ChangeHash)
	}, func(v *usecase.CartView) (*answer, error) { return c.cartAnswer(http.StatusOK, v, nil) })
}

// setTermWaiver records the customer's waiver; null removes it.
func (h Cart) setTermWaiver(c *call) (*answer, error) {
	raw, err := c.raw()
	if err != nil {
		return nil, err
	}
	var waiver *contract.TermWaiverInput
	if strings.TrimSpace(string(raw)) != "null" {
		in, err := decode[contract.TermWaiverInput](raw)
		if err != nil {
			return nil, err
		}
		waiver = &in
	}
	v, err := h.Carts.SetTermWaiver(c.Context(), c.actor, c.customer(), c.cartTag(), contract.AsTermWaiver(waiver))
	return c.cartAnswer(http.StatusOK, v, err)
}

func (h Cart) requestQuote(c *call) (*answer, error) {
	in, err := body[changeHashInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.QuoteVersion, error) {
		return h.Quotes.RequestQuote(c.Context(), c.actor, o, c.customer(), in.ChangeHash)
	}, func(v *ordering.QuoteVersion) (*answer, error) {
		return created("/v1/quotes/"+string(v.Quote), c.versionView(v))
	})
}
