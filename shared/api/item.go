package api

import (
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/web"
)

type itemsInput struct {
	Items []contract.NewItem `json:"items"`
}

// addItems adds all items to the cart, or none.
func (h Cart) addItems(c *call) (*answer, error) {
	in, err := body[itemsInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*usecase.CartView, error) {
		return h.Carts.AddNewItems(c.Context(), c.actor, o, c.customer(), c.cartTag(), contract.AsNewItems(in.Items))
	}, func(v *usecase.CartView) (*answer, error) { return c.cartAnswer(http.StatusCreated, v, nil) })
}

func (h Cart) updateItem(c *call) (*answer, error) {
	v, err := h.Carts.Cart(c.Context(), c.actor, c.customer())
	if err != nil {
		return nil, err
	}
	stored := v.Cart.Item(c.item())
	if stored == nil {
		return nil, web.ErrNotFound
	}
	in, err := patched(c, contract.ItemInputOf(stored.ItemInput))
	if err != nil {
		return nil, err
	}
	v, err = h.Carts.ReplaceItem(c.Context(), c.actor, c.customer(), c.cartTag(), c.item(), contract.AsItemInput(in))
	return c.cartAnswer(http.StatusOK, v, err)
}

func (h Cart) removeItem(c *call) (*answer, error) {
	v, err := h.Carts.RemoveItem(c.Context(), c.actor, c.customer(), c.cartTag(), c.item())
	return c.cartAnswer(http.StatusOK, v, err)
}
