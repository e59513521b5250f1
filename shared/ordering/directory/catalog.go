package directory

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Book returns every version of the catalogue, whose texts name what versions and orders hold.
func (d *Directory) Book(ctx context.Context) (catalog.Book, error) { return d.store.Book(ctx) }

// CatalogDifference is what a version of the catalogue takes from live services. They keep it as it was sold
// (catalog.Book.Keeping) and cannot have more of it.
type CatalogDifference struct {
	// Follows is the version in force before it, empty for none.
	Follows string
	Dropped []DroppedPart
}

// DroppedPart is a part of an offering that live services have, and that the version no longer has. Of the services it
// counts all and names the first.
type DroppedPart struct {
	Offering catalog.OfferingID
	catalog.Part
	Services int
	First    []ServiceRef
}

// ServiceRef names a service of a partner.
type ServiceRef struct {
	Partner ordering.PartnerID
	Service ordering.ServiceID
}

// maxNamed is how many services a DroppedPart names.
const maxNamed = 20

// PutCatalog adds a dated version of the catalogue and returns what it takes from live services; a version never changes.
// The event of it names the one that it follows. It returns catalog.Faults when a level is dropped that partners have.
func (d *Directory) PutCatalog(ctx context.Context, actor ordering.Actor, c *catalog.Catalog) (*CatalogDifference, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	book, err := d.store.Book(ctx)
	if err != nil && !errors.Is(err, catalog.ErrNoVersion) {
		return nil, err
	}
	before, _ := book.On(c.ValidFrom.AddDays(-1)) // nil for none
	partners, err := ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return d.store.Partners(ctx, p) })
	if err != nil {
		return nil, err
	}
	if _, isNew := book.Version(c.Version); isNew != nil {
		if err := levelsInUse(c, partners); err != nil {
			return nil, err
		}
	}
	difference := &CatalogDifference{}
	if before != nil {
		if difference, err = d.difference(ctx, before, c, partners); err != nil {
			return nil, err
		}
	}
	return difference, d.store.PutCatalog(ctx, c, &ordering.AuditEvent{
		At: d.now(), By: actor.Ref(), Kind: ordering.AuditedCatalog, ID: c.Version, Version: 1,
		Changes: []ordering.FieldChange{{Field: "catalogVersion", Before: difference.Follows, After: c.Version}, {Field: "validFrom", After: c.ValidFrom.String()}},
	})
}

// levelsInUse returns a fault for every level that partners have and the version lacks: none of their services could be
// priced.
func levelsInUse(c *catalog.Catalog, partners []*ordering.Partner) error {
	lacking := map[string]int{}
	for _, p := range partners {
		if _, known := c.Level(p.Level); !known {
			lacking[p.Level]++
		}
	}
	var faults catalog.Faults
	for _, level := range slices.Sorted(maps.Keys(lacking)) {
		faults = append(faults, catalog.Fault{Path: "partnerLevels", Code: "in-use", Message: words.LevelOfPartners(level, lacking[level])})
	}
	if faults == nil {
		return nil
	}
	return faults
}

// difference reads every service of the partners.
func (d *Directory) difference(ctx context.Context, before, c *catalog.Catalog, partners []*ordering.Partner) (*CatalogDifference, error) {
	type place struct {
		offering catalog.OfferingID
		part     catalog.Part
	}
	dropped := map[place]*DroppedPart{}
	for _, p := range partners {
		services, err := ordering.All(func(page ordering.Page) ([]*ordering.Service, string, error) {
			page.Limit = 200
			return d.store.ServicesOf(ctx, p.ID, "", page)
		})
		if err != nil {
			return nil, err
		}
		for _, s := range services {
			if s.State == ordering.ServiceTerminated {
				continue
			}
			for _, part := range c.Drops(before, s.Held()) {
				at := place{s.Offering, part}
				if dropped[at] == nil {
					dropped[at] = &DroppedPart{Offering: s.Offering, Part: part}
				}
				of := dropped[at]
				if of.Services++; of.Services <= maxNamed {
					of.First = append(of.First, ServiceRef{s.Partner, s.ID})
				}
			}
		}
	}
	difference := &CatalogDifference{Follows: before.Version}
	for _, of := range dropped {
		difference.Dropped = append(difference.Dropped, *of)
	}
	slices.SortFunc(difference.Dropped, func(a, b DroppedPart) int {
		return cmp.Or(cmp.Compare(a.Offering, b.Offering), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	return difference, nil
}
