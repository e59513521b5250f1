package api

import (
	"unicode/utf8"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// maxSearch is the longest text to search services by, in characters.
const maxSearch = 100

func (h Upgrade) services(c *call) (*answer, error) {
	page, err := c.page()
	if err != nil {
		return nil, err
	}
	upgradeable, err := c.boolean("upgradeable")
	if err != nil {
		return nil, err
	}
	text := c.query.Get("q")
	if utf8.RuneCountInString(text) > maxSearch {
		return nil, badRequest("q", "too-long", words.AtMost100Characters)
	}
	filter := usecase.ServiceFilter{Customer: ordering.CustomerID(c.query.Get("customer")), Text: text, Upgradeable: upgradeable}
	return listed(contract.ServiceViewOf)(h.Services.ServicesView(c.Context(), c.actor, c.partnerParam(), filter, page))
}

func (h Upgrade) service(c *call) (*answer, error) {
	return okAs(contract.ServiceViewOf)(h.Services.ServiceDetail(c.Context(), c.actor, c.partnerParam(), c.service()))
}

func (h Upgrade) upgrades(c *call) (*answer, error) {
	v, err := h.Services.Upgrades(c.Context(), c.actor, c.partnerParam(), c.service())
	if err != nil {
		return nil, err
	}
	for i := range v.Axes {
		v.Axes[i].Choices = contract.NonNil(v.Axes[i].Choices)
	}
	return ok(contract.UpgradeViewOf(v), nil)
}

// previewUpgrade prices an item, such as the input of an upgrade's choice, without storing it.
func (h Upgrade) previewUpgrade(c *call) (*answer, error) {
	in, err := body[contract.NewItem](c)
	if err != nil {
		return nil, err
	}
	if in.Action != ordering.Modify {
		return nil, invalidChoice("action", words.ModifyOnly)
	}
	if in.Service != "" && in.Service != c.service() {
		return nil, invalidChoice("service", words.AnotherServiceThanOneIn)
	}
	v, err := h.Services.Preview(c.Context(), c.actor, c.service(), contract.AsNewItem(in))
	if err != nil {
		return nil, err
	}
	v.Checks = contract.NonNil(v.Checks)
	return ok(contract.ItemPreviewOf(v), nil)
}
