package usecase

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/pdfscan"
	"onecentral.nl/ordering/shared/words"
)

// FilesOf is the key below which all files of a quote lie.
func FilesOf(id ordering.QuoteID) string { return "quotes/" + string(id) }

// MaxEvidence is the largest PDF that can be uploaded, in bytes: what fits through a function's front door.
const MaxEvidence = 4 << 20

// NewEvidence describes an uploaded PDF and says where it is kept: under its own hash, so that storing it before the
// history tells of it, or twice, does no harm, and with what was seen in it. It returns an Error of kind Invalid for what is no PDF, or too large.
func NewEvidence(id ordering.QuoteID, name string, body []byte) (*ordering.Evidence, error) {
	var f ordering.FieldErrors
	f.RequireText("name", &name, ordering.MaxName)
	f.Require(len(body) <= MaxEvidence, "body", "too-large", words.AtMost4Mb)
	f.Require(bytes.HasPrefix(body, []byte("%PDF-")), "body", "pdf", words.NotPdf)
	f.Require(ordering.ValidQuoteID(string(id)), "quote", "unknown", words.ThereIsNoSuchQuote)
	if err := f.Err(); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(body)
	digest := hex.EncodeToString(sum[:])
	return &ordering.Evidence{Name: name, Blob: fmt.Sprintf("%s/evidence/%s.pdf", FilesOf(id), digest), SHA256: digest, Bytes: len(body), Found: pdfscan.Scan(body)}, nil
}

// AddEvidence tells in the quote's history of a PDF signed elsewhere, which the caller has stored. It changes no version
// and makes no order; the account manager is notified.
func (d *Quotes) AddEvidence(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.QuoteID, e ordering.Evidence) (*ordering.Event, error) {
	if _, err := access.PartnerOnly(actor); err != nil {
		return nil, err
	}
	return d.remark(ctx, actor, once, id, ordering.Event{Kind: ordering.EventEvidence, Text: e.Name, Evidence: &e}, evidenceOf(actor, &e))
}

func evidenceOf(actor ordering.Actor, e *ordering.Evidence) used {
	return used{ordering.EvidenceADay(), string(actor.Partner), int64(e.Bytes)}
}

// AdmitEvidence returns why AddEvidence would refuse, before the file is stored; a *Replay when it was done before.
func (d *Quotes) AdmitEvidence(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.QuoteID, e ordering.Evidence) error {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return err
	}
	u := evidenceOf(actor, &e)
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		_ = r.Recall(ctx, once)
		_, _ = r.Quote(ctx, owner, id)
		_ = u.Allows(ctx, r, u.whose, u.more, d.now())
	})
	if err != nil {
		return err
	}
	if err := r.Recall(ctx, once); err != nil {
		return err
	}
	quote, err := r.Quote(ctx, owner, id)
	if err != nil {
		return err
	}
	if err := quote.AddEvidence(&e); err != nil {
		return err
	}
	return u.Allows(ctx, r, u.whose, u.more, d.now())
}

// Evidence finds a PDF that was uploaded to a quote, by its SHA-256.
func (d *Quotes) Evidence(ctx context.Context, actor ordering.Actor, id ordering.QuoteID, digest string) (*ordering.Evidence, error) {
	partner, err := access.PartnerOfQuote(ctx, d.store, actor, id, d.today())
	if err != nil {
		return nil, err
	}
	events, err := d.events(ctx, partner.ID, id)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		if e.Evidence != nil && e.Evidence.SHA256 == digest {
			return e.Evidence, nil
		}
	}
	return nil, ordering.NewNotFound(words.PieceOfEvidence)
}

func (d *core) events(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) ([]*ordering.Event, error) {
	return ordering.All(func(page ordering.Page) ([]*ordering.Event, string, error) { return d.store.Events(ctx, p, id, page) })
}
