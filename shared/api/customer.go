package api

import (
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

func (h Cart) customers(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	return listed(contract.CustomerOf)(h.Directory.Customers(c.Context(), c.actor, c.partnerParam(), page))
}

func (h Cart) createCustomer(c *call) (*answer, error) {
	in, err := body[contract.CustomerInput](c)
	if err != nil {
		return nil, err
	}
	return idempotent(c, in, func(o ordering.Idempotency) (*ordering.Customer, error) {
		return h.Directory.CreateCustomer(c.Context(), c.actor, o, contract.AsCustomerInput(in))
	}, func(customer *ordering.Customer) (*answer, error) {
		given, err := c.customerAnswer(http.StatusCreated, customer, nil)
		if err != nil {
			return nil, err
		}
		given.Header["Location"] = "/v1/customers/" + string(customer.ID)
		return given, nil
	})
}

func (h Cart) customer(c *call) (*answer, error) {
	customer, err := h.Directory.Customer(c.Context(), c.actor, c.partnerParam(), c.customer())
	return c.customerAnswer(http.StatusOK, customer, err)
}

func (h Cart) updateCustomer(c *call) (*answer, error) {
	if _, err := access.PartnerOnly(c.actor); err != nil {
		return nil, err
	}
	stored, err := h.Directory.Customer(c.Context(), c.actor, "", c.customer())
	if err != nil {
		return nil, err
	}
	in, err := patched(c, contract.CustomerInputOf(stored.Input()))
	if err != nil {
		return nil, err
	}
	changed, err := h.Directory.UpdateCustomer(c.Context(), c.actor, c.customer(), c.version(), contract.AsCustomerInput(in))
	return c.customerAnswer(http.StatusOK, changed, err)
}

func (c *call) customerAnswer(status int, customer *ordering.Customer, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return c.versioned(status, contract.CustomerOf(customer), customer.Version)
}
