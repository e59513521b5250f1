package doctor

import (
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
)

// quote examines a history, and that what leads to a quote and what it leads to is there.
func (v *visit) quote(q *ordering.Quote) error {
	if err := v.led(q); err != nil {
		return err
	}
	broken, err := v.Store.VerifyHistory(v.ctx, q.Partner, q.ID)
	if err == nil && broken > 0 {
		err = v.report(BrokenChain, string(q.ID), fmt.Sprintf("event %d", broken), nil)
	}
	if err != nil {
		return err
	}
	if q.State == ordering.Ordered || q.Order != "" {
		_, err := v.Store.Order(v.ctx, q.Partner, q.ID.Order())
		if err = v.absent(err, OrderMissing, string(q.ID), "", nil); err != nil {
			return err
		}
	}
	return v.versions(q)
}

// led examines that a lookup leads to the quote.
func (v *visit) led(q *ordering.Quote) error {
	_, err := v.Store.PartnerOf(v.ctx, q.ID)
	if ordering.KindOf(err) == ordering.NotFound {
		v.unled[q.ID] = q.Partner
	}
	return v.absent(err, RowMissing, string(q.ID), "lookup", func() error { return store.RestoreLookup(v.ctx, v.Driver, q) })
}

// partnerOf is the partner of the quote, also when no lookup leads to it.
func (v *visit) partnerOf(id ordering.QuoteID) (ordering.PartnerID, error) {
	if p, ok := v.unled[id]; ok {
		return p, nil
	}
	return v.Store.PartnerOf(v.ctx, id)
}

// versions examines that all versions of the quote are there, and the documents of the latest.
func (v *visit) versions(q *ordering.Quote) error {
	var latest *ordering.QuoteVersion
	for n := 1; n <= q.Latest; n++ {
		ref := ordering.VersionRef{Quote: q.ID, Version: n}
		var err error
		latest, err = v.Store.Version(v.ctx, q.Partner, ref)
		if ordering.CodeOf(err) == ordering.RecordDamaged {
			continue
		}
		if err = v.absent(err, RowMissing, ref.String(), "version", nil); err != nil {
			return err
		}
	}
	if latest == nil || latest.State != ordering.Approved && latest.State != ordering.Ordered || v.undrawn[latest.Ref()] {
		return nil
	}
	return v.documents(latest)
}

// documents examines that the version has all of its documents. They are written together: a job draws them only when it has none.
func (v *visit) documents(version *ordering.QuoteVersion) error {
	ref, variants := version.Ref(), version.Variants()
	var missing []ordering.DocumentVariant
	for _, variant := range variants {
		_, err := v.Store.Document(v.ctx, version.Partner, ref, variant)
		switch {
		case ordering.KindOf(err) == ordering.NotFound:
			missing = append(missing, variant)
		case err != nil && ordering.CodeOf(err) != ordering.RecordDamaged:
			return err
		}
	}
	if len(missing) > 0 {
		v.undrawn[ref] = true
	}
	if len(missing) == len(variants) {
		return v.report(JobMissing, ref.String(), "", func() error {
			return v.write(&ordering.Job{ID: ordering.JobID(fmt.Sprintf("draw-%s-%d", ref.Quote, ref.Version)), Kind: ordering.JobRender, Partner: version.Partner, Quote: ref.Quote, Version: ref.Version})
		})
	}
	for _, variant := range missing {
		if err := v.report(RowMissing, ref.String(), "document "+string(variant), nil); err != nil {
			return err
		}
	}
	return nil
}

// version examines that a version is what was requested, and that its quote is there.
func (v *visit) version(version *ordering.QuoteVersion) error {
	if err := v.Store.Verify(v.ctx, version, nil); err != nil {
		return v.report(DamagedRow, version.Ref().String(), "not-as-requested", nil)
	}
	return v.head(version.Partner, version.Quote)
}

// head examines that the quote is there, and reports only once that it is not.
func (v *visit) head(p ordering.PartnerID, id ordering.QuoteID) error {
	_, err := v.Store.Quote(v.ctx, p, id)
	if ordering.KindOf(err) != ordering.NotFound {
		return err
	}
	if v.lost[id] {
		return nil
	}
	v.lost[id] = true
	return v.report(RowMissing, string(id), "quote", nil)
}
