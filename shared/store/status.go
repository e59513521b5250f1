package store

import (
	"bytes"
	"context"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// Every transition of a version writes the head of its quote. So the status of the latest version is stored there, with its
// place in the index, and the version itself is written when it is made and when another takes its place. A version that
// tells its status itself is right: it was stored before that was so, or is no longer the latest.

// Version implements ordering.Reader.
func (r reader) Version(ctx context.Context, p ordering.PartnerID, ref ordering.VersionRef) (*ordering.QuoteVersion, error) {
	missing := ordering.NewNotFound(words.VersionOfQuote)
	key, err := versionKey(p, ref)
	if err != nil {
		return nil, missing
	}
	head, _ := headOf(key)
	items, err := r.items(ctx, key, head)
	if err != nil {
		return nil, err
	}
	item, ok := items[key]
	if !ok {
		return nil, missing
	}
	v, err := read(ctx, r, schema.Versions.Decode, item)
	if err != nil || v.State != "" {
		return v, err
	}
	if err := tell(v, items[head]); err != nil {
		err = ordering.NewDamaged(fmt.Errorf("%s: %w", head, err))
		r.damaged(ctx, head.String(), err)
		return nil, err
	}
	return v, nil
}

// tell gives the version the status that the head of its quote has.
func tell(v *ordering.QuoteVersion, head table.Item) error {
	h, err := schema.Heads.Decode(head.Data)
	if err == nil && (h.ID != v.Quote || h.Status == nil || h.Status.Number != v.Number) {
		err = fmt.Errorf("store.tell: no status of %s on its quote", v.Ref())
	}
	if err == nil {
		h.Status.Of(v)
	}
	return err
}

func decodeQuote(data []byte) (*ordering.Quote, error) {
	h, err := schema.Heads.Decode(data)
	if err != nil {
		return nil, err
	}
	return &h.Quote, nil
}

// keepStatus makes the head that is saved keep the status, and the place in the index, that it has in the transaction.
func (t *tx) keepStatus(r *row, q *ordering.Quote) error {
	e := t.entries[r.key]
	if e == nil || e.is == nil {
		return nil
	}
	h, err := schema.Heads.Decode(e.is.Data)
	if err != nil || h.Status == nil || h.Status.Number != q.Latest {
		return err
	}
	r.encode = func() ([]byte, error) { return schema.Heads.Encode(&schema.Head{Quote: *q, Status: h.Status}) }
	r.partition, r.order = e.is.GSI1PK, e.is.GSI1SK
	return nil
}

// moveStatus moves the status of a latest version that is written to the head, which is written too. Of what then is stored
// already nothing is written.
func (t *tx) moveStatus() error {
	for _, k := range t.order {
		head, is := headOf(k)
		e, h := t.entries[k], t.entries[head]
		if !is || !e.written || e.is == nil || e.is.Type != schema.Versions.Name || h == nil || !h.written || h.is == nil {
			continue
		}
		v, err := schema.Versions.Decode(e.is.Data)
		if err != nil {
			return err
		}
		q, err := decodeQuote(h.is.Data)
		if err != nil {
			return err
		}
		if q.Latest != v.Number {
			continue
		}
		status := schema.StatusOf(*v)
		if h.is.Data, err = schema.Heads.Encode(&schema.Head{Quote: *q, Status: &status}); err != nil {
			return err
		}
		h.is.GSI1PK, h.is.GSI1SK, e.is.GSI1PK, e.is.GSI1SK = e.is.GSI1PK, e.is.GSI1SK, "", ""
		schema.Status{}.Of(v)
		if e.is.Data, err = schema.Versions.Encode(v); err != nil {
			return err
		}
		if e.was != nil && e.was.GSI1PK == "" && bytes.Equal(e.was.Data, e.is.Data) {
			e.is, e.written = e.was, false
		}
	}
	return nil
}
