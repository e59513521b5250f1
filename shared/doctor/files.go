package doctor

import (
	"path"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
)

// files examines that something tells of every file. A file is there before what tells of it: it is looked for again
// before it is removed.
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
			err = v.report(FileOrphaned, key, "", func() error { return v.Files.Delete(v.ctx, key) })
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
	partner, err := v.Store.PartnerOf(v.ctx, quote)
	if err == nil {
		if parts[2] == "evidence" {
			return v.evidence(partner, quote, key)
		}
		version, _ := strconv.Atoi(parts[2])
		ref := ordering.VersionRef{Quote: quote, Version: version}
		if v.drawing[ref] {
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

// evidence reports whether an event of the quote tells of the file.
func (v *visit) evidence(p ordering.PartnerID, id ordering.QuoteID, key string) (bool, error) {
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
