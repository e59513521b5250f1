package api

import (
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
)

func (c *call) resellingAnswer(r *ordering.Reselling, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return c.versioned(http.StatusOK, contract.ResellingOf(r), r.Version)
}

func (h Cart) reselling(c *call) (*answer, error) {
	return c.resellingAnswer(h.Directory.Reselling(c.Context(), c.actor))
}

func (h Cart) setReselling(c *call) (*answer, error) {
	in, err := body[contract.ResellingInput](c)
	if err != nil {
		return nil, err
	}
	return c.resellingAnswer(h.Directory.SetReselling(c.Context(), c.actor, ordering.Idempotency{}, contract.AsReselling(in, c.resellingVersion())))
}

// resellingVersion is the one that If-Match names; what was never set has a tag too.
func (c *call) resellingVersion() int64 {
	if c.tag == "0" {
		return 0
	}
	return c.version()
}

// setMarkup overrules the markup of an item's category; null leaves it to that again.
func (h Cart) setMarkup(c *call) (*answer, error) {
	raw, err := c.raw()
	if err != nil {
		return nil, err
	}
	var markup *contract.Markup
	if strings.TrimSpace(string(raw)) != "null" {
		in, err := decode[contract.Markup](raw)
		if err != nil {
			return nil, err
		}
		markup = &in
	}
	v, err := h.Carts.SetMarkup(c.Context(), c.actor, c.customer(), c.cartTag(), c.item(), contract.AsMarkup(markup))
	return c.cartAnswer(http.StatusOK, v, err)
}
