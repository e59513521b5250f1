package message

import (
	"cmp"
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
)

// offering finds one by its id: in the named version of the catalogue, else in any, newest first; nil when there is none.
func (c *composer) offering(id catalog.OfferingID, version string) *catalog.Offering {
	if named, err := c.n.Book.Version(version); err == nil {
		if o := named.Offering(id); o != nil {
			return o
		}
	}
	for _, other := range slices.Backward(c.n.Book.Versions()) {
		if o := other.Offering(id); o != nil {
			return o
		}
	}
	return nil
}

func (c *composer) offeringName(id catalog.OfferingID, version string) string {
	if o := c.offering(id, version); o != nil {
		return o.Name.In(c.Language)
	}
	return string(id)
}

// today is the catalogue of the day of the notice, by name; empty when there is none.
func (c *composer) today() string {
	current, err := c.n.Book.On(calendar.On(c.n.At))
	if err != nil {
		return ""
	}
	return current.Version
}

// separator stands between a name and its configuration, as between the parts of that.
const separator = " · "

// configuration reads as "Pro · 25 seats · 25 × Telephone (rent)".
func (c *composer) configuration(id catalog.OfferingID, version string, set catalog.Configuration) string {
	o := c.offering(id, version)
	if named, err := c.n.Book.Version(version); err == nil {
		o = cmp.Or(c.n.Book.Keeping(named, catalog.Held{Offering: id, Catalog: version, Configuration: set}).Offering(id), o)
	}
	if o == nil {
		o = &catalog.Offering{}
	}
	return o.Describe(set).In(c.Language)
}
