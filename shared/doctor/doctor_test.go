package doctor_test

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/doctor"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// ward is a world with quotes in several states, and its files in a folder.
type ward struct {
	*orderingtest.Fixture
	t      *testing.T
	folder string
	files  *dir.Store
	// asked is requested, approved and ordered are what they say; approved is a solutions partner's, with three documents.
	asked, approved, ordered *ordering.QuoteVersion
}

func newWard(t *testing.T) *ward {
	w := &ward{Fixture: orderingtest.New(t), t: t, folder: t.TempDir()}
	var err error
	if w.files, err = dir.New(w.folder, "/files", []byte("a secret of sixteen bytes"), w.Clock.Now); err != nil {
		t.Fatal(err)
	}
	w.Files = w.files
	w.asked = w.Request(orderingtest.Slager, orderingtest.NewServer())
	w.approved = w.Approved(w.Request(orderingtest.Klant, orderingtest.NewServer()))
	w.ordered = w.Approved(w.Request(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker), orderingtest.NewServer()))
	w.Ordered(w.ordered)
	w.Work()
	return w
}

// examine returns the findings and how many are left.
func (w *ward) examine(repair bool) (found []string, left int) {
	w.t.Helper()
	d := doctor.Doctor{
		Driver: w.Driver, Store: store.New(w.Driver, store.Clock(w.Clock.Now), store.Log(slog.New(slog.DiscardHandler))), Files: w.files, Now: w.Clock.Now,
		Repair: repair, Report: func(f doctor.Finding) { found = append(found, f.String()) },
	}
	left, err := d.Examine(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	slices.Sort(found)
	return found, left
}

func (w *ward) must(err error) {
	if err != nil {
		w.t.Helper()
		w.t.Fatal(err)
	}
}

// rewrite stores every item of the type that change alters.
func (w *ward) rewrite(kind string, change func(*table.Item) bool) {
	w.t.Helper()
	done := errors.New("done")
	err := w.Driver.Each(w.t.Context(), func(i table.Item) error {
		if i.Type != kind || !change(&i) {
			return nil
		}
		i.Version++
		return errors.Join(done, w.Driver.Write(w.t.Context(), table.Put(i, table.AnyState())))
	})
	if !errors.Is(err, done) {
		w.t.Fatalf("no %s was rewritten: %v", kind, err)
	}
}

func (w *ward) remove(key func(table.Item) bool) {
	w.t.Helper()
	removed := 0
	w.must(w.Driver.Each(w.t.Context(), func(i table.Item) error {
		if !key(i) {
			return nil
		}
		removed++
		return w.Driver.Write(w.t.Context(), table.Delete(i.Key, table.AnyState()))
	}))
	if removed == 0 {
		w.t.Fatal("nothing was removed")
	}
}

func (w *ward) party(v *ordering.QuoteVersion) string {
	return orderingtest.Must(w.Store.Document(w.t.Context(), v.Partner, v.Ref(), ordering.DocumentParty))(w.t).Blob
}

// plant is one thing that is made wrong, how it is told, and whether it can be repaired.
type plant struct {
	name, told string
	repaired   bool
	do         func(*ward)
}

func plants() []plant {
	return []plant{
		{"an approved version without a job", "job-missing OFF-2026-00004/1", true, func(w *ward) {
			w.ApproveAll(w.Request(orderingtest.Klant, orderingtest.NewServer()))
			w.remove(func(i table.Item) bool { return i.Type == "Job.render" })
		}},
		{"an ordered quote without its order", "order-missing OFF-2026-00003", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == "Order" })
			w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.PendingChange = nil })
		}},
		{"a file that is missing", "file-missing quotes/OFF-2026-00002/1/party.pdf", true, func(w *ward) {
			w.must(w.files.Delete(w.t.Context(), w.party(w.approved)))
		}},
		{"a file that is changed", "file-changed quotes/OFF-2026-00003/1/party.pdf", false, func(w *ward) {
			w.must(os.WriteFile(filepath.Join(w.folder, w.party(w.ordered)), []byte("%PDF-1.7 of another price"), 0o600))
		}},
		{"a document that nothing tells of", "file-orphaned quotes/OFF-2026-00001/7/party.pdf", true, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00001/7/party.pdf", "application/pdf", []byte("%PDF")))
		}},
		{"evidence that nothing tells of", "file-orphaned quotes/OFF-2026-00001/evidence/0123.pdf", true, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00001/evidence/0123.pdf", "application/pdf", []byte("%PDF")))
		}},
		{"a file of a quote that is gone", "file-orphaned quotes/OFF-2026-00099/1/party.pdf", true, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00099/1/party.pdf", "application/pdf", []byte("%PDF")))
		}},
		{"a service that waits for nothing", "pending-change bakker-trunk: pending-for ORD-2026-00077", true, func(w *ward) {
			w.ChangeService(orderingtest.Bakker, orderingtest.Trunk, func(s *ordering.Service) {
				s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00077", Item: "i"}
			})
		}},
		{"a service that does not wait", "pending-change bakker-fibre of ORD-2026-00003: not-pending", true, func(w *ward) {
			w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.PendingChange = nil })
		}},
		{"a service that two orders change", "double-upgrade bakker-fibre of ORD-2026-00003: pending-for ORD-2026-00004", false, func(w *ward) {
			w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.PendingChange = nil })
			w.Ordered(w.Approved(w.Request(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker))))
			w.Work()
		}},
		{"a mail that was given up", "mail-unsent job m1 (mail OFF-2026-00001): given-up", true, func(w *ward) {
			w.Save(&ordering.Job{ID: "m1", Kind: ordering.JobMail, Quote: "OFF-2026-00001", Stuck: true, Attempts: 8, Due: w.Clock.Now(), CreatedAt: w.Clock.Now(), To: &ordering.Recipient{Name: "Zwaantje", Mail: "zwaantje@dijkgraaf.example"}, LastError: "550 zwaantje"})
		}},
		{"a mail that is late", "mail-unsent job m2 (notify OFF-2026-00001): late", true, func(w *ward) {
			w.Save(&ordering.Job{ID: "m2", Kind: ordering.JobNotify, Quote: "OFF-2026-00001", Due: w.Clock.Now().AddDate(0, 0, -1), CreatedAt: w.Clock.Now()})
		}},
		{"a mail that will never be sent", "mail-unsent job m3 (mail OFF-2026-00001): given-up", false, func(w *ward) {
			w.Save(&ordering.Job{ID: "m3", Kind: ordering.JobMail, Quote: "OFF-2026-00001", Stuck: true, Never: true, Due: w.Clock.Now(), CreatedAt: w.Clock.Now()})
		}},
		{"an event that was altered", "broken-chain OFF-2026-00001: event 1", false, func(w *ward) {
			w.rewrite(schema.Events.Name, func(i *table.Item) bool {
				e := orderingtest.Must(schema.Events.Decode(i.Data))(w.t)
				e.Text += "?"
				i.Data = orderingtest.Must(schema.Events.Encode(e))(w.t)
				return e.Quote == w.asked.Quote && e.Seq == 1
			})
		}},
		{"the last event lost", "broken-chain OFF-2026-00001: event 1", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == "Event" && strings.Contains(i.PK, string(w.asked.Quote)) })
		}},
		{"a byte of a row", "damaged-row PARTNER#noord/CUSTOMER#bakker", false, func(w *ward) {
			w.rewrite(schema.Customers.Name, func(i *table.Item) bool {
				i.Data[len(i.Data)/2] ^= 1
				return i.SK == "CUSTOMER#bakker"
			})
		}},
		{"a byte of a person", "damaged-row Person ", false, func(w *ward) {
			w.rewrite(schema.People.Name, func(i *table.Item) bool {
				i.Data[len(i.Data)/2] ^= 1
				return i.SK == "anna"
			})
		}},
		{"a figure of a version", "damaged-row OFF-2026-00001/1: not-as-requested", false, func(w *ward) {
			w.rewrite(schema.Versions.Name, func(i *table.Item) bool {
				v := orderingtest.Must(schema.Versions.Decode(i.Data))(w.t)
				v.Change.Total.NewMRC++
				i.Data = orderingtest.Must(schema.Versions.Encode(v))(w.t)
				return v.Quote == w.asked.Quote
			})
		}},
		{"a figure of an order", "damaged-row ORD-2026-00003: not-as-signed", false, func(w *ward) {
			w.rewrite(schema.Orders.Name, func(i *table.Item) bool {
				o := orderingtest.Must(schema.Orders.Decode(i.Data))(w.t)
				o.Items[0].NewMRC--
				i.Data = orderingtest.Must(schema.Orders.Encode(o))(w.t)
				return true
			})
		}},
	}
}

// Where nothing is wrong nothing is found.
func TestDoctor_Healthy(t *testing.T) {
	w := newWard(t)
	if found, left := w.examine(true); len(found) > 0 || left > 0 {
		t.Errorf("found %q, %d left", found, left)
	}
}

// Each thing that is wrong is found, and repaired where it can be: then a second examination changes nothing.
func TestDoctor_Finds(t *testing.T) {
	for _, p := range plants() {
		t.Run(p.name, func(t *testing.T) {
			w := newWard(t)
			p.do(w)
			found, left := w.examine(false)
			if len(found) != 1 || !strings.HasPrefix(found[0], p.told) || left != 1 {
				t.Fatalf("found %q, %d left, want %q", found, left, p.told)
			}
			for _, line := range found {
				if strings.Contains(strings.ToLower(line), "zwaantje") || strings.Contains(line, "anna") {
					t.Errorf("it names a person: %s", line)
				}
			}
			found, left = w.examine(true)
			if repaired := left == 0 && strings.HasSuffix(found[0], " (repaired)"); repaired != p.repaired {
				t.Errorf("repaired: %q, %d left", found, left)
			}
			before := w.dump()
			if _, again := w.examine(true); again != left {
				t.Errorf("the second time %d are left, not %d", again, left)
			}
			if after := w.dump(); !slices.Equal(before, after) {
				t.Errorf("the second time changed something:\n%q\n%q", before, after)
			}
			if p.repaired && !strings.HasPrefix(p.told, string(doctor.FileMissing)) { // whose job a worker with letters does
				w.Work()
				if found, _ := w.examine(false); len(found) > 0 {
					t.Errorf("once repaired: %q", found)
				}
			}
		})
	}
}

// dump is every item and every file.
func (w *ward) dump() (all []string) {
	w.must(w.Driver.Each(w.t.Context(), func(i table.Item) error {
		all = append(all, i.Key.String()+" "+string(i.Data))
		return nil
	}))
	for key, err := range w.files.Keys(w.t.Context(), "") {
		w.must(err)
		all = append(all, key)
	}
	slices.Sort(all)
	return all
}
