package doctor_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/doctor"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// ward is a world with quotes in several states, and its files in a folder.
type ward struct {
	*orderingtest.Fixture
	t      *testing.T
	folder string
	files  *dir.Store
	// asked is requested, approved and ordered are what they say; approved is a solutions partner's, with three documents.
	asked, approved, ordered *ordering.QuoteVersion
	// signed is evidence of approved.
	signed *ordering.Evidence
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
	w.signed = w.sign(w.approved)
	w.must(w.files.Put(t.Context(), "quotes/OFF-2026-00003/evidence/0123.zip", "application/zip", []byte("PK")))
	w.Work()
	return w
}

// sign uploads evidence to the version's quote.
func (w *ward) sign(v *ordering.QuoteVersion) *ordering.Evidence {
	body := []byte("%PDF-1.7 signed elsewhere")
	e := orderingtest.Must(usecase.NewEvidence(v.Quote, "getekend.pdf", body))(w.t)
	w.must(w.files.Put(w.t.Context(), e.Blob, "application/pdf", body))
	orderingtest.Must(w.Quotes.AddEvidence(w.t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, v.Quote, *e))(w.t)
	return e
}

// examine returns the findings and how many are left.
func (w *ward) examine(repair bool) (found []string, left int) {
	w.t.Helper()
	return w.examineOn(w.Driver, repair)
}

func (w *ward) examineOn(driver table.Driver, repair bool) (found []string, left int) {
	w.t.Helper()
	d := doctor.Doctor{
		Driver: driver, Store: store.New(w.Driver, store.Clock(w.Clock.Now), store.Log(slog.New(slog.DiscardHandler))), Files: w.files, Now: w.Clock.Now,
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

// of reports whether the item is part of the version's quote.
func of(i table.Item, v *ordering.QuoteVersion) bool { return strings.HasSuffix(i.PK, string(v.Quote)) }

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
		{"an approved version of which the documents' rows are lost, but no file", "job-missing OFF-2026-00002/1", true, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == "Document" && of(i, w.approved) })
		}},
		{"the row of one of three documents", "row-missing OFF-2026-00002/1: document customer", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return of(i, w.approved) && i.SK == "DOCUMENT#0001#customer" })
		}},
		{"what leads to a quote", "row-missing OFF-2026-00002: lookup", true, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.PK == "LOOKUP#OFF-2026-00002" })
		}},
		{"what leads to a service", "row-missing bakker-trunk: lookup", true, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.SK == "CUSTOMEROF#bakker-trunk" })
		}},
		{"a version without its quote", "row-missing OFF-2026-00001: quote", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == schema.Heads.Name && strings.HasSuffix(i.SK, "00001") })
		}},
		{"an order without its quote", "row-missing OFF-2026-00003: quote", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == schema.Heads.Name && strings.HasSuffix(i.SK, "00003") })
		}},
		{"a requested quote without its version", "row-missing OFF-2026-00001/1: version", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == schema.Versions.Name && of(i, w.asked) })
		}},
		{"an order without its version", "row-missing OFF-2026-00003/1: version", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == schema.Versions.Name && of(i, w.ordered) })
		}},
		{"an ordered quote without its order", "order-missing OFF-2026-00003", false, func(w *ward) {
			w.remove(func(i table.Item) bool { return i.Type == "Order" })
		}},
		{"a file that is missing", "file-missing quotes/OFF-2026-00002/1/party.pdf", true, func(w *ward) {
			w.must(w.files.Delete(w.t.Context(), w.party(w.approved)))
		}},
		{"a file that is changed", "file-changed quotes/OFF-2026-00003/1/party.pdf", false, func(w *ward) {
			w.must(os.WriteFile(filepath.Join(w.folder, w.party(w.ordered)), []byte("%PDF-1.7 of another price"), 0o600))
		}},
		{"evidence that is missing", "file-missing quotes/OFF-2026-00002/evidence/", false, func(w *ward) {
			w.must(w.files.Delete(w.t.Context(), w.signed.Blob))
		}},
		{"evidence that is changed", "file-changed quotes/OFF-2026-00002/evidence/", false, func(w *ward) {
			w.must(os.WriteFile(filepath.Join(w.folder, w.signed.Blob), []byte("%PDF-1.7 signed by another"), 0o600))
		}},
		{"a document that nothing tells of", "file-orphaned quotes/OFF-2026-00001/7/party.pdf", false, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00001/7/party.pdf", "application/pdf", []byte("%PDF")))
		}},
		{"evidence that nothing tells of", "file-orphaned quotes/OFF-2026-00001/evidence/0123.pdf", false, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00001/evidence/0123.pdf", "application/pdf", []byte("%PDF")))
		}},
		{"a proof of an order that is none", "file-orphaned quotes/OFF-2026-00001/evidence/0123.zip", false, func(w *ward) {
			w.must(w.files.Put(w.t.Context(), "quotes/OFF-2026-00001/evidence/0123.zip", "application/zip", []byte("PK")))
		}},
		{"a file of a quote that is gone", "file-orphaned quotes/OFF-2026-00099/1/party.pdf", false, func(w *ward) {
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
		{"another job that was given up", "job-undone job r1 (reassign ): given-up", true, func(w *ward) {
			w.Save(&ordering.Job{ID: "r1", Kind: ordering.JobReassign, Partner: orderingtest.Noord, Stuck: true, Due: w.Clock.Now(), CreatedAt: w.Clock.Now()})
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
		{"a byte of a quote", "damaged-row PARTNER#zuid/QUOTE#2026-05-00001", false, func(w *ward) {
			w.rewrite(schema.Heads.Name, func(i *table.Item) bool {
				i.Data[len(i.Data)/2] ^= 1
				return strings.HasSuffix(i.SK, "00001")
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

// Each thing that is wrong is found, and repaired where it can be, without a file removed: then a second examination changes nothing.
func TestDoctor_Finds(t *testing.T) {
	kinds, repaired := map[string]bool{}, 0
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
			files := w.keys()
			found, left = w.examine(true)
			if kept := w.keys(); !slices.Equal(kept, files) {
				t.Errorf("of the files %q it leaves %q", files, kept)
			}
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
			kind, _, _ := strings.Cut(p.told, " ")
			kinds[kind] = true
			if p.repaired {
				repaired++
			}
			if p.repaired && !strings.HasPrefix(p.told, string(doctor.FileMissing)) { // whose job a worker with letters does
				w.Work()
				if found, _ := w.examine(false); len(found) > 0 {
					t.Errorf("once repaired: %q", found)
				}
			}
		})
	}
	testvolume.Figure(t, "%d faults of %d kinds found, %d repaired, a second run changed nothing", len(plants()), len(kinds), repaired)
}

// blind is a table that shows a doctor nothing.
type blind struct{ table.Driver }

func (blind) Each(context.Context, func(table.Item) error) error { return nil }

// A doctor who looks at no item is found out.
func TestDoctor_Planted(t *testing.T) {
	missed := 0
	for _, p := range plants() {
		w := newWard(t)
		p.do(w)
		if found, _ := w.examineOn(blind{w.Driver}, false); len(found) == 0 {
			missed++
		}
	}
	if missed < len(plants())/2 {
		t.Errorf("a doctor who looks at no item misses %d of %d: the test would see nothing", missed, len(plants()))
	}
}

// lister calls listed once, when jobs have been listed.
type lister struct {
	table.Driver
	listed func()
}

func (l *lister) Query(ctx context.Context, q table.Query) (table.Page, error) {
	found, err := l.Driver.Query(ctx, q)
	if listed := l.listed; q.PK == "JOBS" && listed != nil {
		l.listed = nil
		listed()
	}
	return found, err
}

// A job that a worker takes after it was listed stays that worker's: a mail under way does not go out twice.
func TestDoctor_Claimed(t *testing.T) {
	w := newWard(t)
	w.Save(&ordering.Job{ID: "m", Kind: ordering.JobNotify, Quote: "OFF-2026-00001", Due: w.Clock.Now().AddDate(0, 0, -1), CreatedAt: w.Clock.Now(), Attempts: 2})
	var claimed *ordering.Job
	w.Driver = &lister{w.Driver, func() { claimed = orderingtest.Must(w.Jobs.Claim(t.Context(), "m", orderingtest.Any))(t) }}
	w.examine(true)
	if now := orderingtest.Must(w.Store.Job(t.Context(), "m"))(t); claimed == nil || !reflect.DeepEqual(now, claimed) {
		t.Errorf("the worker has %+v, but the table %+v", claimed, now)
	}
}

// dump is every item and every file.
func (w *ward) dump() (all []string) {
	w.must(w.Driver.Each(w.t.Context(), func(i table.Item) error {
		all = append(all, i.Key.String()+" "+string(i.Data))
		return nil
	}))
	slices.Sort(all)
	return append(all, w.keys()...)
}

// keys are those of every file.
func (w *ward) keys() (all []string) {
	for key, err := range w.files.Keys(w.t.Context(), "") {
		w.must(err)
		all = append(all, key)
	}
	slices.Sort(all)
	return all
}
