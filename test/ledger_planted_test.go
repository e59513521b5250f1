package test

import (
	"context"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

func TestLedger_Audit(t *testing.T) {
	t.Parallel()
	const done, under = "OFF-2026-00001", "OFF-2026-00002" // completed, in progress
	w := atWork(t)
	if found := w.after(t, nil); len(found) > 0 {
		t.Fatalf("nothing was planted: %q", found)
	}
	for _, c := range []struct {
		fault, seen string
		plant       func(*planter)
	}{
		{"an event was altered", "the history of " + done + " breaks at event 1", func(p *planter) {
			change(p, schema.Events, func(e *ordering.Event) bool { e.Text = "?"; return e.Quote == done && e.Seq == 1 })
		}},
		{"an event was lost", "the history of " + done + " breaks at event 2", func(p *planter) {
			remove(p, schema.Events, func(e *ordering.Event) bool { return e.Quote == done && e.Seq == 2 })
		}},
		{"the last event was lost", "the history of " + done + " does not end where its head says", func(p *planter) {
			remove(p, schema.Events, func(e *ordering.Event) bool { return e.Quote == done && e.Kind == ordering.EventCompleted })
		}},
		{"the head is behind", "the head of " + done + " says approved", func(p *planter) {
			change(p, schema.Heads, func(q *schema.Head) bool { q.State = ordering.Approved; return q.ID == done })
		}},
		{"the order was made, its version still stands", "order ORD-2026-00001 is of no version", func(p *planter) {
			change(p, schema.Versions, func(v *ordering.QuoteVersion) bool { v.State = ordering.Approved; return v.Quote == done })
		}},
		{"a version became no order", "quote " + done + ` is ordered and has order "ORD-2026-00001"`, func(p *planter) {
			remove(p, schema.Orders, func(o *ordering.Order) bool { return o.Quote == done })
		}},
		{"a quote became two orders", "quote " + done + " is order", func(p *planter) {
			again(p, schema.Orders, func(o *ordering.Order) bool { return o.Quote == done }, func(o *ordering.Order) { o.ID = "ORD-2026-00099" })
		}},
		{"two order items are open on a service", "service slager-fibre has 2 open order items", func(p *planter) {
			again(p, schema.Orders, func(o *ordering.Order) bool { return o.Quote == under }, func(o *ordering.Order) { o.ID, o.Quote = "ORD-2026-00099", "OFF-2026-00099" })
		}},
		{"an open item that its service does not know", "service slager-fibre does not know its open order item", func(p *planter) {
			change(p, schema.Services, func(s *ordering.Service) bool { s.PendingChange = nil; return s.ID == "slager-fibre" })
		}},
		{"a service that waits for a completed item", "service bakker-fibre waits for {ORD-2026-00001", func(p *planter) {
			change(p, schema.Services, func(s *ordering.Service) bool {
				s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "id-000001"}
				return s.ID == orderingtest.Fibre
			})
		}},
		{"a completed item that left the old price", "service bakker-fibre costs 4905", func(p *planter) {
			change(p, schema.Services, func(s *ordering.Service) bool { s.NetMRC = 4905; return s.ID == orderingtest.Fibre })
		}},
		{"an item that was completed twice", "service bakker-fibre is at version 3 after 1 completed", func(p *planter) {
			change(p, schema.Services, func(s *ordering.Service) bool { s.Version++; return s.ID == orderingtest.Fibre })
		}},
		{"a service that nobody ordered changed", "service bakker-trunk is at version 2", func(p *planter) {
			change(p, schema.Services, func(s *ordering.Service) bool { s.Version++; return s.ID == orderingtest.Trunk })
		}},
		{"a completed item without a service", "service SVC-2026-00001-02 was completed and is not there", func(p *planter) {
			remove(p, schema.Services, func(s *ordering.Service) bool { return s.ID == "SVC-2026-00001-02" })
		}},
		{"an approved version without its document", "version " + under + "/1 was approved and has no document party", func(p *planter) {
			remove(p, schema.Documents, func(d *ordering.Document) bool { return d.Quote == under })
		}},
		{"a document of other bytes", "the document party of " + done + "/1 is not the file", func(p *planter) {
			p.overwrite("documents/quotes/" + done + "/1/party.pdf")
		}},
		{"a confirmation of another document", "order ORD-2026-00001 lacks its confirmation", func(p *planter) {
			change(p, schema.Orders, func(o *ordering.Order) bool {
				o.Confirmation.DocumentSHA256 = strings.Repeat("0", 64)
				return o.Quote == done
			})
		}},
		{"an approval that still waits", "version " + done + "/1 is ordered and its approval by accountManager waiting", func(p *planter) {
			change(p, schema.Approvals, func(a *ordering.Approval) bool { a.State = ordering.ApprovalWaiting; return a.Quote == done })
		}},
		{"a version without its approval", "version " + done + "/1 has 0 approvals, not 1", func(p *planter) {
			remove(p, schema.Approvals, func(a *ordering.Approval) bool { return a.Quote == done })
		}},
		{"a cent in the change", "the change of " + done + "/1 is not the one of its hash", func(p *planter) {
			change(p, schema.Versions, func(v *ordering.QuoteVersion) bool { v.Change.Total.NRC++; return v.Quote == done })
		}},
		{"a cent in the order", "order ORD-2026-00001 does not say what", func(p *planter) {
			change(p, schema.Orders, func(o *ordering.Order) bool { o.Total.NRC++; return o.Quote == done })
		}},
		{"a cent in an order item", "of order ORD-2026-00001 is not what was quoted", func(p *planter) {
			change(p, schema.Orders, func(o *ordering.Order) bool { o.Items[0].Difference++; return o.Quote == done })
		}},
		{"an order whose state is behind its items", "order ORD-2026-00001 is inProgress; by its items it is completed", func(p *planter) {
			change(p, schema.Orders, func(o *ordering.Order) bool { o.State = ordering.InProgress; return o.Quote == done })
		}},
		{"a version that was made and not shown", "the latest version of " + done + " is not 1", func(p *planter) {
			again(p, schema.Versions, func(v *ordering.QuoteVersion) bool { return v.Quote == done }, func(v *ordering.QuoteVersion) { v.Number = 2 })
		}},
		{"a job is left", "job lost is left", func(p *planter) {
			put(p, schema.Jobs, "lost", &ordering.Job{ID: "lost", Kind: ordering.JobRender, Quote: done})
		}},
		{"a mail went out twice", "2 mails Offerte " + done, func(p *planter) { p.resend(done + "/1 goedgekeurd") }},
		{"a mail did not go out", "about " + done + " 7 mails went out, not 8", func(p *planter) { p.lose("Order ORD-2026-00001 vrijgegeven") }},
	} {
		t.Run(c.fault, func(t *testing.T) {
			found := w.after(t, c.plant)
			if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, c.seen) }) {
				t.Errorf("%q is not among what was found: %q", c.seen, found)
			}
		})
	}
}

// atWork is a product at rest with an order that is completed and one that is in progress.
func atWork(t *testing.T) *product {
	t.Helper()
	p := &product{t: t, settings: newSettings(t.TempDir(), "http://127.0.0.1:1", "127.0.0.1:1")}
	p.opened(func(driver table.Driver) {
		f := orderingtest.New(t, orderingtest.On(func(testing.TB) table.Driver { return driver }))
		for _, c := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Slager} {
			f.ApproveAll(f.Request(c, f.FasterFibre(c), orderingtest.NewServer()))
		}
	})
	p.work(orderingtest.Start, func(*usecase.UseCases, table.Driver) {})
	p.work(orderingtest.Start, func(cases *usecase.UseCases, _ table.Driver) {
		for _, id := range []ordering.QuoteID{"OFF-2026-00001", "OFF-2026-00002"} {
			view, err := cases.Quotes.Quote(t.Context(), orderingtest.As(orderingtest.Saskia), id, 0)
			must(t, err)
			sign := usecase.ConfirmInput{
				Kind: ordering.Signature, SignerName: "J. Bakker", SignerFunction: "directeur", Mandate: true, Consent: true, DocumentSHA256: view.Document.SHA256,
				Digest: func(context.Context, string) (string, error) { return view.Document.SHA256, nil },
			}
			order, err := cases.Quotes.Confirm(t.Context(), orderingtest.Signer(view.Version.Partner), ordering.Idempotency{}, orderingtest.Target(view.Version), sign)
			must(t, err)
			if order.State == ordering.InProgress {
				continue
			}
			operations := orderingtest.As(orderingtest.Olga)
			_, err = cases.Orders.Release(t.Context(), operations, ordering.Idempotency{}, order.ID)
			must(t, err)
			for _, item := range order.Items {
				_, err = cases.Orders.CompleteItem(t.Context(), operations, ordering.Idempotency{}, order.ID, item.ID, calendar.On(orderingtest.Start()))
				must(t, err)
			}
		}
	})
	return p
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// after is what the audit finds in a copy of the product in which a fault was planted.
func (p *product) after(t *testing.T, plant func(*planter)) []string {
	t.Helper()
	folder := t.TempDir()
	from := strings.TrimSuffix(strings.TrimPrefix(p.settings["TABLE"], "bolt://"), "table.db")
	must(t, os.CopyFS(folder, os.DirFS(from)))
	changed := &product{t: t, settings: newSettings(folder, "http://127.0.0.1:1", "127.0.0.1:1")}
	if plant != nil {
		driver, err := bolt.Open(filepath.Join(folder, "table.db"))
		must(t, err)
		plant(&planter{t, driver, folder})
		must(t, driver.Close())
	}
	return changed.ledger().audit()
}

// planter spoils a product: its table, its documents and its mails.
type planter struct {
	*testing.T
	table  table.Driver
	folder string
}

// put writes an item as no use case would.
func put[E any](p *planter, kind schema.Kind[E], id string, entity *E) {
	p.Helper()
	data, err := kind.Encode(entity)
	must(p.T, err)
	must(p.T, p.table.Write(p.Context(), table.Put(table.Item{Key: table.Key{PK: "PLANTED", SK: id}, Type: kind.Name, Version: 1, Data: data}, table.AnyState())))
}

// items are those of the kind that fit; fits may change what it looks at.
func items[E any](p *planter, kind schema.Kind[E], fits func(*E) bool) map[*E]table.Item {
	p.Helper()
	found := map[*E]table.Item{}
	must(p.T, p.table.Each(p.Context(), func(i table.Item) error {
		if i.Type != kind.Name {
			return nil
		}
		return entered(i, kind, func(e *E) {
			if fits(e) {
				found[e] = i
			}
		})
	}))
	if len(found) == 0 {
		p.Fatalf("there is no such %s", kind.Name)
	}
	return found
}

func change[E any](p *planter, kind schema.Kind[E], changed func(*E) bool) {
	p.Helper()
	for e, i := range items(p, kind, changed) {
		data, err := kind.Encode(e)
		must(p.T, err)
		i.Data = data
		must(p.T, p.table.Write(p.Context(), table.Put(i, table.AnyState())))
	}
}

func remove[E any](p *planter, kind schema.Kind[E], fits func(*E) bool) {
	p.Helper()
	for _, i := range items(p, kind, fits) {
		must(p.T, p.table.Write(p.Context(), table.Delete(i.Key, table.AnyState())))
	}
}

// again writes the entity a second time, under a key of its own.
func again[E any](p *planter, kind schema.Kind[E], fits func(*E) bool, other func(*E)) {
	p.Helper()
	for e := range items(p, kind, fits) {
		other(e)
		put(p, kind, "again", e)
	}
}

func (p *planter) overwrite(name string) {
	p.Helper()
	f, err := os.OpenFile(filepath.Join(p.folder, filepath.FromSlash(name)), os.O_WRONLY|os.O_APPEND, 0)
	must(p.T, err)
	_, err = io.WriteString(f, "x")
	must(p.T, err)
	must(p.T, f.Close())
}

// letters are the mails with the words in their subject, by their file.
func (p *planter) letters(words string) map[string]mailtest.Parsed {
	p.Helper()
	names, err := filepath.Glob(filepath.Join(p.folder, "mail", "*.eml"))
	must(p.T, err)
	found := map[string]mailtest.Parsed{}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		must(p.T, err)
		m, err := mailtest.Parse(raw)
		must(p.T, err)
		if strings.Contains(m.Subject, words) {
			found[name] = m
		}
	}
	if len(found) == 0 {
		p.Fatalf("no mail says %q", words)
	}
	return found
}

// resend sends one of the mails again under another Message-ID.
func (p *planter) resend(words string) {
	p.Helper()
	letters := p.letters(words)
	name := slices.Sorted(maps.Keys(letters))[0]
	raw, err := os.ReadFile(name)
	must(p.T, err)
	other := strings.Replace(string(raw), letters[name].ID, "again@onecentral.example", 1)
	must(p.T, os.WriteFile(filepath.Join(p.folder, "mail", "again.eml"), []byte(other), 0o600))
}

func (p *planter) lose(words string) {
	p.Helper()
	for name := range p.letters(words) {
		must(p.T, os.Remove(name))
	}
}
