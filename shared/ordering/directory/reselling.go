package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Reselling returns how the actor's partner sells on, of version 0 while it never said so. People of oneCentral never see it.
func (d *Directory) Reselling(ctx context.Context, actor ordering.Actor) (*ordering.Reselling, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	r, err := ordering.Optional(d.store.Reselling(ctx, owner))
	if r == nil && err == nil {
		r = &ordering.Reselling{Partner: owner}
	}
	return r, err
}

// SetReselling replaces how the actor's partner sells on, when it is still at the version; Stale otherwise. It counts for what is
// requested from then on.
func (d *Directory) SetReselling(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, r ordering.Reselling) (*ordering.Reselling, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	if err := d.checkMarkups(ctx, &f, r.Markups); err != nil {
		return nil, err
	}
	r.Letterhead.Check(&f)
	if err := f.Err(); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, d.store, once, nil, func(tx ordering.Tx) (*ordering.Reselling, error) {
		stored, err := ordering.Optional(tx.Reselling(ctx, owner))
		if err != nil {
			return nil, err
		}
		if stored == nil {
			stored = &ordering.Reselling{}
		}
		if stored.Version != r.Version {
			return nil, ordering.NewStale("reselling-changed", words.MarginsChangedMeanwhile)
		}
		next := r
		next.Partner, next.UpdatedAt, next.UpdatedBy = owner, d.now(), actor.Ref()
		next.Version++
		tx.Save(&next)
		return &next, nil
	})
}

// checkMarkups demands categories of today's catalogue, or of one that is still to come, each once.
func (d *Directory) checkMarkups(ctx context.Context, f *ordering.FieldErrors, markups []ordering.CategoryMarkup) error {
	categories, err := d.Categories(ctx)
	if err != nil {
		return err
	}
	if len(markups) > len(categories) {
		f.Require(false, "markups", "too-many", words.AtMostOneMarkupPerCategory)
		return nil
	}
	for i, m := range markups {
		name := func(field string) string { return fmt.Sprintf("markups[%d].%s", i, field) }
		f.Require(slices.Contains(categories, m.Category), name("category"), "unknown", words.ThereIsNoSuchCategory)
		again := slices.ContainsFunc(markups[:i], func(other ordering.CategoryMarkup) bool { return other.Category == m.Category })
		f.Require(!again, name("category"), "duplicate", words.CategoryStandsMoreThanOnce)
		f.Require(ordering.MarkupFits(m.BasisPoints), name("basisPoints"), "range", words.MarkupFrom0To1000)
	}
	return nil
}

// Categories are those of all that was ever sold: a service keeps its category when the catalogue drops it.
func (d *Directory) Categories(ctx context.Context) ([]string, error) {
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	var categories []string
	for _, c := range book.Versions() {
		for _, o := range c.Offerings {
			if !slices.Contains(categories, o.Category) {
				categories = append(categories, o.Category)
			}
		}
	}
	slices.SortFunc(categories, strings.Compare)
	return categories, nil
}
