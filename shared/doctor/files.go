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

// told reports whether something tells of the file: quotes/OFF-2026-00042/1/party.pdf, or …/evidence/<its SHA-256>.pdf. What
// cannot be read may.
func (v *visit) told(key string) (bool, error) {
	folder, name := path.Split(key)
	parts := strings.Split(strings.TrimSuffix(folder, "/"), "/")
	if len(parts) != 3 || parts[0] != "quotes" {
		return false, nil
	}
	quote := ordering.QuoteID(parts[1])
	partner, err := v.partnerOf(quote)
	if err == nil {
		if parts[2] == "evidence" {
			return v.uploaded(partner, quote, key)
		}
		version, _ := strconv.Atoi(parts[2])
		ref := ordering.VersionRef{Quote: quote, Version: version}
		if v.undrawn[ref] {
			return true, nil
		}
		_, err = v.Store.Document(v.ctx, partner, ref, ordering.DocumentVariant(strings.TrimSuffix(name, ".pdf")))
	}
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
		return false, nil
	case ordering.CodeOf(err) == ordering.RecordDamaged:
		return true, nil
	}
	return err == nil, err
}

// uploaded reports whether an event of the quote tells of the file.
func (v *visit) uploaded(p ordering.PartnerID, id ordering.QuoteID, key string) (bool, error) {
	for page := (ordering.Page{}); ; {
		events, next, err := v.Store.Events(v.ctx, p, id, page)
		if ordering.CodeOf(err) == ordering.RecordDamaged {
			return true, nil
		}
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
