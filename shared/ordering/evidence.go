package ordering

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"onecentral.nl/ordering/shared/words"
)

// MaxEvidence is the largest PDF that can be uploaded, in bytes: what fits through a function's front door.
const MaxEvidence = 4 << 20

// NewEvidence describes an uploaded PDF and says where it is kept: under its own hash, so that storing it before the
// history tells of it, or twice, does no harm. It returns an Error of kind Invalid for what is no PDF, or too large.
func NewEvidence(id QuoteID, name string, body []byte) (*Evidence, error) {
	var f fieldErrors
	f.required("name", name, maxName)
	f.demand(len(body) <= MaxEvidence, "body", "too-large", words.AtMost4Mb)
	f.demand(bytes.HasPrefix(body, []byte("%PDF-")), "body", "pdf", words.NotPdf)
	f.demand(ValidQuoteID(string(id)), "quote", "unknown", words.ThereIsNoSuchQuote)
	if err := f.err(); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(body)
	digest := hex.EncodeToString(sum[:])
	return &Evidence{Name: name, Blob: fmt.Sprintf("quotes/%s/evidence/%s.pdf", id, digest), SHA256: digest, Bytes: len(body)}, nil
}

// AddEvidence tells in the quote's history of a PDF signed elsewhere, which the caller has stored. It changes no version
// and makes no order; the account manager hears of it.
func (d *Desk) AddEvidence(ctx context.Context, actor Actor, once Idempotency, id QuoteID, e Evidence) (*Event, error) {
	if _, err := partnerOnly(actor); err != nil {
		return nil, err
	}
	ahead := func(r Reader) { d.quoteAhead(ctx, r, actor, id, 0) }
	return command(ctx, d.Store, once, ahead, func(tx Tx) (*Event, error) {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return nil, err
		}
		event, err := f.record(Event{Kind: EventEvidence, Text: e.Name, Evidence: &e})
		if err != nil {
			return nil, err
		}
		f.tx.Save(f.quote)
		return event, nil
	})
}

// Evidence finds a PDF that was uploaded to a quote, by its SHA-256.
func (d *Desk) Evidence(ctx context.Context, actor Actor, id QuoteID, digest string) (*Evidence, error) {
	partner, err := d.quoteOf(ctx, d.Store, actor, id)
	if err != nil {
		return nil, err
	}
	for page := (Page{Limit: 200}); ; {
		events, next, err := d.Store.Events(ctx, partner.ID, id, page)
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			if e.Evidence != nil && e.Evidence.SHA256 == digest {
				return e.Evidence, nil
			}
		}
		if next == "" {
			return nil, notFound(words.PieceOfEvidence)
		}
		page.Cursor = next
	}
}
