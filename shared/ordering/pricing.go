package ordering

import (
	"context"
	"maps"
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// Pricing is what a change rests on. One Pricing and one list of items give one Change, everywhere.
type Pricing struct {
	// Today prices, dates and taxes: the day a cart is looked at, or the day a version was first requested.
	Today calendar.Date
	// Catalog prices the new side; Book leads to the catalogue a service was sold under.
	Catalog  *catalog.Catalog
	Book     catalog.Book
	Partner  *Partner
	Customer *Customer
	// Party is the one that a version froze; nil takes that of Partner and Customer.
	Party *Party
	// Services are those the items change or link to.
	Services       map[ServiceID]*Service
	Qualifications map[ItemID]Qualification
	// Pending are the numbers that other open requests of the partner port.
	Pending []PendingPorting
	// TermWaiver is the customer's, nil for none.
	TermWaiver *TermWaiver
}

// Price calculates the change that the items make and runs every check on them, all at once. Items that cannot be
// priced are missing from the Change and named by a blocking check.
func (b *Pricing) Price(items []Item) (Change, []Check) {
	change := Change{Catalog: b.Catalog.Version, Items: []ChangeItem{}}
	checks := b.cartChecks(items)
	for i := range items {
		a := itemPricing{Pricing: b, item: &items[i], items: items}
		if priced := a.run(); priced != nil {
			change.Items = append(change.Items, *priced)
		}
		checks = append(checks, a.checks...)
	}
	b.Sum(&change)
	return change, checks
}

// ContractingParty is who contracts and is invoiced.
func (b *Pricing) ContractingParty() Party {
	if b.Party != nil {
		return *b.Party
	}
	return PartyOf(b.Partner, b.Customer)
}

type itemPricing struct {
	*Pricing
	item   *Item
	items  []Item
	checks []Check

	catalog  *catalog.Catalog  // what prices the new side: that of the Pricing, with what the service keeps
	offering *catalog.Offering // the new side's
	service  *Service          // the changed one, nil for an Add
	was      *catalog.Offering // the old side's
}

func (a *itemPricing) block(code CheckCode, message words.Message) *Check {
	a.checks = append(a.checks, NewBlockingCheck(code, OwnerPartner, a.item.ID, message))
	return &a.checks[len(a.checks)-1]
}

func (a *itemPricing) run() *ChangeItem {
	a.catalog = a.Catalog
	if a.item.Action == Modify {
		a.service = a.Services[a.item.Service]
		if a.service == nil {
			a.block(ServiceChanged, words.ThisServiceNoLongerExists)
			return nil
		}
		kept := a.Book.Keeping(a.Catalog, a.service.Held())
		a.was = kept.Offering(a.service.Offering)
		if !a.migration() {
			a.catalog = kept
		}
	}
	a.offering = a.catalog.Offering(a.item.Offering)
	if !a.orderable() {
		return nil
	}
	sound := a.configuration()
	plan, ok := a.schedule()
	a.delivery()
	if !sound || !ok || a.migration() && a.was == nil {
		return nil
	}
	priced := a.price(plan)
	a.priceSeen(priced)
	return priced
}

// migration reports whether the item moves a service to another offering.
func (a *itemPricing) migration() bool {
	return a.service != nil && a.item.Offering != a.service.Offering
}

func (a *itemPricing) orderable() bool {
	if a.service != nil {
		a.upgradeable()
		if a.migration() && (a.was == nil || !a.was.Migrates(a.item.Offering)) {
			c := a.block(ChangeNotAllowed, words.ThisServiceCannotMoveTo)
			if a.was != nil {
				c.Alternatives = a.was.Upgrade.MigratesTo
			}
		}
	}
	if a.offering == nil || a.offering.Status != catalog.Active && (a.service == nil || a.migration()) {
		a.block(OfferingNotOrderable, words.ThisProductCannotBeOrdered)
		return false
	}
	return true
}

func (a *itemPricing) upgradeable() {
	reasons := Ineligibilities(a.service, a.was)
	if end, ok := EndOfPath(a.was); ok && !a.migration() {
		reasons = append(reasons, end)
	}
	for _, reason := range reasons {
		c := a.block(NotUpgradeable, reason.Message)
		c.Reason = reason.Code
		if a.was != nil {
			c.Alternatives = a.was.Upgrade.MigratesTo
		}
	}
	if a.service.Version != a.item.ServiceVersion {
		a.block(ServiceChanged, words.ServiceChangedSinceYouSawItLook)
	}
}

// violations are those of the configuration; what a service keeps is none.
func (a *itemPricing) violations() []catalog.Violation {
	if a.service == nil || a.migration() {
		return a.offering.Validate(a.item.Configuration, a.linked())
	}
	return a.offering.ValidateChange(a.service.Configuration, a.item.Configuration, a.linked())
}

func (a *itemPricing) configuration() (sound bool) {
	sound = true
	for _, v := range a.violations() {
		c := a.block(ConfigurationInvalid, v.Message)
		c.Field = "configuration." + v.Field
		if v.Warning {
			c.Severity = Warning
			continue
		}
		sound = false
	}
	return sound
}

// links are the item's own, else for a Modify those the service has.
func (a *itemPricing) links() []Link {
	if len(a.item.Links) == 0 && a.service != nil {
		return a.service.Links
	}
	return a.item.Links
}

// linked resolves the item's links to products: services that are not terminated, and items of the same cart.
func (a *itemPricing) linked() []catalog.Linked {
	var found []catalog.Linked
	add := func(o *catalog.Offering, c catalog.Configuration) {
		if o != nil {
			found = append(found, catalog.Linked{Offering: o, Configuration: c})
		}
	}
	for _, link := range a.links() {
		if s := a.Services[link.Service]; s != nil && s.State != ServiceTerminated {
			add(OfferingOf(s, a.Catalog, a.Book), s.Configuration)
		}
		for i := range a.items {
			if other := &a.items[i]; link.Item != "" && other.ID == link.Item && other.ID != a.item.ID {
				add(a.Catalog.Offering(other.Offering), other.Configuration)
			}
		}
	}
	return found
}

// price fills in the one calculation (docs/domain.md, "Price: exact cents, one way").
func (a *itemPricing) price(p schedule) *ChangeItem {
	o, configuration := a.offering, a.item.Configuration.Normal()
	c := &ChangeItem{
		Item: a.item.ID, Action: a.item.Action, Migration: a.migration(),
		New:  ChangeSide{Offering: o.ID, Configuration: configuration, ListMRC: o.ListMRC(configuration)},
		Mode: p.mode, EffectiveDate: p.effective, Term: p.term,
	}
	switch {
	case a.service == nil:
		c.ListNRC = o.AddNRC(configuration, p.term.Months)
	case a.migration():
		c.ListNRC = o.AddNRC(configuration, p.term.Months) + a.was.Upgrade.ChangeFee
	default:
		c.ListNRC = o.ModifyNRC(a.service.Configuration, configuration, p.term.Months)
	}
	if a.service != nil {
		c.Old = &ChangeSide{Offering: a.service.Offering, Configuration: a.service.Configuration.Normal(), NetMRC: a.service.NetMRC}
		c.ManualBasisPoints = a.service.ManualBasisPoints
	}
	if d := a.item.Discount; d != nil {
		if d.MRCBasisPoints != nil {
			c.ManualBasisPoints = *d.MRCBasisPoints
		}
		if d.NRCBasisPoints != nil {
			c.NRCBasisPoints = *d.NRCBasisPoints
		}
	}
	c.New.NetMRC, c.Discounts = a.catalog.NetMRC(c.New.ListMRC, p.term.Months, a.Partner.Level, c.ManualBasisPoints)
	c.NRC = c.ListNRC + c.ListNRC.BasisPoints(-c.NRCBasisPoints)
	c.Difference = c.New.NetMRC
	if c.Old != nil {
		c.Difference -= c.Old.NetMRC
	}
	c.FirstPeriod = ProRata(c.Difference, c.EffectiveDate)
	return c
}

// ProRata charges a monthly amount from the day, itself included, to the end of its month.
func ProRata(monthly money.Cents, from calendar.Date) FirstPeriod {
	days := from.DaysInMonth()
	charged := days - from.Day + 1
	return FirstPeriod{From: from, DaysCharged: charged, DaysInMonth: days, Amount: monthly.Share(int64(charged), int64(days))}
}

func (a *itemPricing) priceSeen(c *ChangeItem) {
	s := a.item.Seen
	if s == nil || s.NetMRC == c.New.NetMRC && s.NRC == c.NRC {
		return
	}
	check := a.block(PriceChanged, words.PriceChangedSinceYouSaw(s.NetMRC, c.New.NetMRC))
	check.Old, check.New = s, NewSeenPrice(a.Catalog.Version, c.New.NetMRC, c.NRC)
}

// OfferingOf returns the offering of a service as today's catalogue has it, with what the service keeps; nil when no catalogue knows it.
func OfferingOf(s *Service, today *catalog.Catalog, book catalog.Book) *catalog.Offering {
	return book.Keeping(today, s.Held()).Offering(s.Offering)
}

// Inherit adds the services that a changed service is linked to already.
func (b *Pricing) Inherit(ctx context.Context, r Reader, items []Item) error {
	wanted := map[ServiceID]bool{}
	for _, item := range items {
		if s := b.Services[item.Service]; s != nil && len(item.Links) == 0 {
			for _, link := range s.Links {
				wanted[link.Service] = b.Services[link.Service] == nil && link.Service != ""
			}
		}
	}
	maps.DeleteFunc(wanted, func(_ ServiceID, want bool) bool { return !want })
	if len(wanted) == 0 {
		return nil
	}
	linked, err := r.Services(ctx, b.Partner.ID, b.Customer.ID, slices.Sorted(maps.Keys(wanted))...)
	maps.Copy(b.Services, linked)
	return err
}
