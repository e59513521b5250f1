package quoteview

import (
	"context"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/words"
)

// OfferingName names an offering as the catalogue does, by its id when it is not there.
func OfferingName(s *words.Locale, id catalog.OfferingID, names *catalog.Catalog) string {
	if o := names.Offering(id); o != nil {
		return o.Name.In(s.Language)
	}
	return string(id)
}

// Offering names an offering as the version's catalogue does.
func (b *Builder) Offering(id catalog.OfferingID) string {
	return OfferingName(b.Locale, id, b.Catalog)
}

// Names remembers the names that a page asked for.
type Names map[ordering.Subject]string

// Of returns the person's in the directory, or else the subject itself.
func (d Names) Of(ctx context.Context, people *directory.Directory, id ordering.Subject) (string, error) {
	if name, ok := d[id]; ok {
		return name, nil
	}
	d[id] = string(id)
	if !ordering.ValidSubject(string(id)) {
		return d[id], nil
	}
	person, err := people.Lookup(ctx, id)
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
	case err != nil:
		return "", err
	default:
		d[id] = person.Name
	}
	return d[id], nil
}
