package ordering

import "time"

// Query is what the Qualifier must tell of the item: of a new or larger product at a known address. It returns false for nothing.
func (b *Pricing) Query(item *Item) (Query, bool) {
	o := b.Catalog.Offering(item.Offering)
	site := b.SiteOf(item)
	if o == nil || site == nil || !o.RequiresAddress() {
		return Query{}, false
	}
	if s := b.Services[item.Service]; s != nil && s.Offering == item.Offering && s.Configuration.Tier == item.Configuration.Tier {
		return Query{}, false
	}
	return Query{Offering: item.Offering, Configuration: item.Configuration.Normal(), Site: *site}, true
}

// Equal reports whether both ask the same.
func (q Query) Equal(other Query) bool {
	return q.Offering == other.Offering && q.Site == other.Site && q.Configuration.Equal(other.Configuration)
}

// Qualified is what the Qualifier answered, to which query and when.
type Qualified struct {
	Query
	Qualification
	At time.Time
}
