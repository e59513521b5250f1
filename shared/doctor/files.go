package doctor

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
)

// document examines that its file is there, as it was drawn.
func (v *visit) document(d *ordering.Document) error {
	return v.file(d.Blob, d.SHA256, func() error {
		return v.write(&ordering.Job{
			ID: ordering.JobID(fmt.Sprintf("redraw-%s-%d-%s", d.Quote, d.Version, d.Variant)), Kind: ordering.JobRender,
			Partner: d.Partner, Quote: d.Quote, Version: d.Version, Text: d.SHA256,
		})
	})
}

// evidence examines that what an event tells of is there, as it was uploaded.
func (v *visit) evidence(e *ordering.Event) error {
	if e.Evidence == nil {
		return nil
	}
	return v.file(e.Evidence.Blob, e.Evidence.SHA256, nil)
}

// file examines that the file is there with the digest.
func (v *visit) file(key, sha256 string, redraw func() error) error {
	digest, err := v.Files.Digest(v.ctx, key)
	switch {
	case err != nil || digest == sha256:
		return err
	case digest != "":
		return v.report(FileChanged, key, "", nil)
	}
	return v.report(FileMissing, key, "", redraw)
}

// files examines that something tells of every file. A file is there before what tells of it: it is looked for again
// before it is reported.
func (v *visit) files() error {
	var orphans []string
	for key, err := range v.Files.Keys(v.ctx, "") {
		if err != nil {
			return err
		}
		told, err := v.told(key)
		if err != nil {
			return err
		}
		if !told {
			orphans = append(orphans, key)
		}
	}
	for _, key := range orphans {
		told, err := v.told(key)
		if err == nil && !told {
			err = v.report(FileOrphaned, key, "", nil)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// told reports whether something tells of the file: quotes/OFF-2026-00042/1/party.pdf, …/evidence/<its SHA-256>.pdf, or
// …/evidence/<its SHA-256>.zip, a proof of the quote's order. What cannot be read may.
func (v *visit) told(key string) (bool, error) {
	parts := strings.Split(path.Dir(key), "/")
	if len(parts) != 3 || parts[0] != "quotes" {
		return false, nil
	}
	quote := ordering.QuoteID(parts[1])
	partner, err := v.partnerOf(quote)
	told := false
	if err == nil {
		told, err = v.tells(partner, quote, key)
	}
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
		return false, nil
	case ordering.CodeOf(err) == ordering.RecordDamaged:
		return true, nil
	}
	return told, err
}

// tells reports whether something of the quote does.
func (v *visit) tells(p ordering.PartnerID, id ordering.QuoteID, key string) (bool, error) {
	folder, name := path.Split(key)
	switch folder = path.Base(folder); {
	case folder != "evidence":
		version, _ := strconv.Atoi(folder)
		ref := ordering.VersionRef{Quote: id, Version: version}
		if v.undrawn[ref] {
			return true, nil
		}
		_, err := v.Store.Document(v.ctx, p, ref, ordering.DocumentVariant(strings.TrimSuffix(name, ".pdf")))
		return err == nil, err
	case path.Ext(name) == ".zip":
		return v.ordered(p, id)
	}
	return v.uploaded(p, id, key)
}

// ordered reports whether the quote or an order says that it was.
func (v *visit) ordered(p ordering.PartnerID, id ordering.QuoteID) (bool, error) {
	order, err := ordering.Optional(v.Store.Order(v.ctx, p, id.Order()))
	if err != nil || order != nil {
		return order != nil, err
	}
	q, err := v.Store.Quote(v.ctx, p, id)
	return err == nil && q.Order != "", err
}

// uploaded reports whether an event of the quote tells of the file.
func (v *visit) uploaded(p ordering.PartnerID, id ordering.QuoteID, key string) (bool, error) {
	for page := (ordering.Page{}); ; {
		events, next, err := v.Store.Events(v.ctx, p, id, page)
		if err != nil {
			return false, err
		}
		for _, e := range events {
			if e.Evidence != nil && e.Evidence.Blob == key {
				return true, nil
			}
		}
		if page.Cursor = next; next == "" {
			return false, nil
		}
	}
}
