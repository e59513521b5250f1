package store_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// TestStoredForm compares what is stored of an entity of every kind, all its fields set, with testdata. A difference
// means that rows that are stored already are read otherwise: see package schema for what to do.
func TestStoredForm(t *testing.T) {
	driver := open(t)
	s := store.New(driver)
	quote := filled(func(e *ordering.Quote) { e.Partner, e.ID, e.EventSeq, e.Latest = "p", "OFF-2026-00042", 6, 2 })
	event := filled(func(e *ordering.Event) { e.Partner, e.Quote = "p", quote.ID })
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error { tx.Append(quote, event); return nil }))
	save(t, s,
		filled(func(e *ordering.Partner) { e.ID = "p" }),
		filled(func(e *ordering.Customer) { e.Partner, e.ID = "p", "c" }),
		filled(func(e *ordering.Cart) { e.Partner, e.Customer, e.Items = "p", "c", e.Items[:1] }),
		filled(func(e *ordering.Service) { e.Partner, e.Customer, e.ID = "p", "c", "s" }),
		quote,
		filled(func(e *ordering.QuoteVersion) {
			e.Partner, e.Quote, e.Number = "p", quote.ID, 2
			e.Items, e.Change.Items, e.Checks = e.Items[:1], e.Change.Items[:1], e.Checks[:1]
		}),
		filled(func(e *ordering.Approval) {
			e.Partner, e.Quote, e.Version, e.Role, e.Approver = "p", quote.ID, 2, ordering.SalesManager, "saskia"
		}),
		filled(func(e *ordering.Document) {
			e.Partner, e.Quote, e.Version, e.Variant = "p", quote.ID, 2, ordering.DocumentParty
		}),
		filled(func(e *ordering.Reselling) { e.Partner = "p" }),
		filled(func(e *ordering.Resale) {
			e.Partner, e.Quote, e.Version = "p", quote.ID, 2
			e.Lines, e.Change.Items = e.Lines[:1], e.Change.Items[:1]
		}),
		filled(func(e *ordering.Order) { e.Partner, e.ID = "p", quote.ID.Order() }),
		filled(func(e *ordering.Person) { e.Subject = "anna" }),
		filled(func(e *ordering.AuditEvent) { e.Kind, e.ID = ordering.AuditedPartner, "p" }),
		filled(func(e *ordering.Tally) { e.Kind, e.Whose = ordering.QuotaCustomers, "p" }),
		filled(func(e *ordering.Job) { e.ID, e.Kind, e.Stuck = "j", ordering.JobMail, false }),
	)
	seen := 0
	must(t, driver.Each(t.Context(), func(i table.Item) error {
		text, err := schema.Unpack(i.Data)
		if err != nil || !bytes.HasPrefix(text, []byte(`{"schema":`)) {
			return err // a lookup, which has no entity behind it
		}
		seen++
		if _, err := store.Open(i); err != nil {
			t.Error(err)
		}
		t.Run(i.Type, func(t *testing.T) { wantGolden(t, i, text) })
		return nil
	}))
	if seen != 16 {
		t.Errorf("%d kinds are stored, want 16", seen)
	}
}

func wantGolden(t *testing.T, i table.Item, text []byte) {
	var b bytes.Buffer
	b.WriteString(i.Key.String() + "\n")
	must(t, json.Indent(&b, text, "", " "))
	b.WriteString("\n")
	kind, _, _ := strings.Cut(i.Type, ".")
	golden := filepath.Join("testdata", kind+".golden")
	if *update {
		must(t, os.MkdirAll("testdata", 0o755))
		must(t, os.WriteFile(golden, b.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	must(t, err)
	if b.String() != string(want) {
		t.Errorf("what is stored differs from %s (-update writes it):\n%s", golden, b.String())
	}
}
