package store_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

var update = flag.Bool("update", false, "write the counted figures into docs/table.md")

const (
	document  = "../../docs/table.md"
	firstCell = 3 // of the figures in a row: round trips, actions, read, write and index units
)

// deal is the quote that the figures are about, largeDeal the one of 80 items of maximal text.
var (
	deal      = ordering.VersionRef{Quote: "OFF-2026-00041", Version: 1}
	largeDeal = ordering.VersionRef{Quote: "OFF-2026-00042", Version: 1}
)

// shop saves what the figures are counted on: entities of some 1 KB, 80 services, a quote with all its parts.
func shop(t *testing.T, s *store.Store) {
	t.Helper()
	number := &ordering.Quote{Partner: "p", ID: deal.Quote, Latest: 1}
	large := &ordering.Quote{Partner: "p", ID: largeDeal.Quote, Latest: 1}
	version := &ordering.QuoteVersion{Partner: "p", Quote: deal.Quote, Number: 1, State: ordering.Approved, ValidUntil: calendar.On(noon(0))}
	entities := []ordering.Entity{
		filled(func(e *ordering.Partner) { e.ID = "p" }),
		filled(func(e *ordering.Customer) { e.Partner, e.ID = "p", "c" }),
		filled(func(e *ordering.Cart) { e.Partner, e.Customer, e.UpdatedAt = "p", "c", noon(0) }),
		filled(func(e *ordering.Person) { e.Subject = "anna" }),
		filled(func(e *ordering.Document) {
			e.Partner, e.Quote, e.Version, e.Variant = "p", largeDeal.Quote, 1, ordering.DocumentParty
		}),
		filled(func(e *ordering.Reselling) { e.Partner = "p" }),
		filled(func(e *ordering.Resale) {
			e.Partner, e.Quote, e.Version = "p", deal.Quote, 1
			e.Lines, e.Change.Items = e.Lines[:1], e.Change.Items[:1]
		}),
		filled(func(e *ordering.Order) {
			e.Partner, e.ID, e.State, e.CreatedAt = "p", deal.Quote.Order(), ordering.Acknowledged, noon(0)
		}),
		&ordering.Job{ID: "due", Due: noon(0)},
		&ordering.Job{ID: "stuck", Due: noon(0), Stuck: true},
		number, version, large, largeVersion(),
	}
	for n := range 10 {
		entities = append(entities, filled(func(e *ordering.Event) { e.Partner, e.Quote, e.Seq = "p", deal.Quote, int64(n+1) }))
	}
	for _, role := range []ordering.Role{ordering.AccountManager, ordering.Engineering} {
		entities = append(entities, filled(func(e *ordering.Approval) {
			e.Partner, e.Quote, e.Version, e.Role, e.State, e.Approver = "p", deal.Quote, 1, role, ordering.ApprovalWaiting, ""
			if role == ordering.AccountManager {
				e.Approver = "anna"
			}
		}))
	}
	save(t, s, entities...)
	var services []ordering.Entity
	for _, id := range eighty() {
		services = append(services, filled(func(e *ordering.Service) { e.Partner, e.Customer, e.ID = "p", "c", id }))
	}
	save(t, s, services[:40]...)
	save(t, s, services[40:]...)
	must(t, s.PutCatalog(t.Context(), embedded(t, "v1", calendar.Date{Year: 2026, Month: 11, Day: 1})))
}

func eighty() []ordering.ServiceID {
	ids := make([]ordering.ServiceID, 80)
	for n := range ids {
		ids[n] = ordering.ServiceID(fmt.Sprintf("s%02d", n))
	}
	return ids
}

// bench is a store on a driver that counts.
type bench struct {
	*store.Store
	driver interface {
		table.Driver
		reset()
	}
}

// restart counts from here: what came before only prepared.
func (b bench) restart() error {
	b.driver.reset()
	return nil
}

func (b bench) sessions() *store.Sessions { return store.NewSessions(b.driver, time.Now) }

type work func(s bench) error

// operations are the rows of the document: the methods of the store, and transactions like those of the use cases.
func operations(t *testing.T) map[string]work {
	var page ordering.Page
	ctx := t.Context()
	once := ordering.Idempotency{Subject: "anna", Key: "k", Request: "r"}
	return map[string]work{
		"Partner":      func(s bench) error { return second(s.Partner(ctx, "p")) },
		"Customer":     func(s bench) error { return second(s.Customer(ctx, "p", "c")) },
		"Cart":         func(s bench) error { return second(s.Cart(ctx, "p", "c")) },
		"Services, 80": func(s bench) error { return second(s.Services(ctx, "p", "c", eighty()...)) },
		"Quote":        func(s bench) error { return second(s.Quote(ctx, "p", deal.Quote)) },
		"Version":      func(s bench) error { return second(s.Version(ctx, "p", deal)) },
		"Version of 80 items of long texts": func(s bench) error {
			return second(s.Version(ctx, "p", largeDeal))
		},
		"Approvals": func(s bench) error { return second(s.Approvals(ctx, "p", deal)) },
		"Document":  func(s bench) error { return second(s.Document(ctx, "p", largeDeal, "party")) },
		"Reselling": func(s bench) error { return second(s.Reselling(ctx, "p")) },
		"Resale":    func(s bench) error { return second(s.Resale(ctx, "p", deal)) },
		"Order":     func(s bench) error { return second(s.Order(ctx, "p", deal.Quote.Order())) },
		"Person":    func(s bench) error { return second(s.Person(ctx, "anna")) },
		"Job":       func(s bench) error { return second(s.Job(ctx, "due")) },
		"Tally": func(s bench) error {
			_, err := ordering.Optional(s.Tally(ctx, ordering.QuotaCustomers, "p", calendar.On(noon(0))))
			return err
		},
		"Update: a customer added, and tallied": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error {
				tx.Save(filled(func(e *ordering.Customer) { e.Partner, e.ID = "p", "added" }))
				return ordering.CustomersADay().Use(ctx, tx, "p", 1, noon(0))
			})
		},
		"NextNumber": func(s bench) error { return second(s.NextNumber(ctx, 2026)) },
		"EraseQuote": func(s bench) error { return s.EraseQuote(ctx, "p", deal.Quote) },
		"PartnerOf":  func(s bench) error { return second(s.PartnerOf(ctx, deal.Quote)) },
		"Recall":     func(s bench) error { return s.Recall(ctx, once) },
		"Snapshot: what a decision on 80 changed services rests on": func(s bench) error {
			return s.Snapshot().Prefetch(ctx, func(r ordering.Reader) { decides(ctx, r, once) })
		},
		"CustomerOf": func(s bench) error { return second(s.CustomerOf(ctx, "p", "s00")) },
		"Partners":   func(s bench) error { return third(s.Partners(ctx, page)) },
		"Customers":  func(s bench) error { return third(s.Customers(ctx, "p", page)) },
		"Carts":      func(s bench) error { return third(s.Carts(ctx, "p", page)) },
		"ServicesOf, one customer": func(s bench) error {
			return third(s.ServicesOf(ctx, "p", "c", page))
		},
		"ServicesOf, all of the partner": func(s bench) error {
			return third(s.ServicesOf(ctx, "p", "", page))
		},
		"Quotes": func(s bench) error { return third(s.Quotes(ctx, "p", page)) },
		"Quotes, a page of the numbers": func(s bench) error {
			return errors.Join(busy(ctx, s), s.restart(), third(s.Quotes(ctx, "busy", ordering.Page{Limit: 200})))
		},
		"Orders":        func(s bench) error { return third(s.Orders(ctx, "p", page)) },
		"Versions":      func(s bench) error { return second(s.Versions(ctx, "p", deal.Quote)) },
		"Events":        func(s bench) error { return third(s.Events(ctx, "p", deal.Quote, page)) },
		"Audit":         func(s bench) error { return third(s.Audit(ctx, page)) },
		"VerifyHistory": func(s bench) error { return second(s.VerifyHistory(ctx, "p", deal.Quote)) },
		"People":        func(s bench) error { return second(s.People(ctx)) },
		"WaitingFor": func(s bench) error {
			return third(s.WaitingFor(ctx, "anna", page))
		},
		"WaitingGroup": func(s bench) error {
			return third(s.WaitingGroup(ctx, ordering.Engineering, page))
		},
		"OpenOrders": func(s bench) error {
			return third(s.OpenOrders(ctx, ordering.Acknowledged, page))
		},
		"DueJobs":    func(s bench) error { return third(s.DueJobs(ctx, noon(1), page)) },
		"StuckJobs":  func(s bench) error { return third(s.StuckJobs(ctx, page)) },
		"StaleCarts": func(s bench) error { return third(s.StaleCarts(ctx, noon(1), page)) },
		"DueVersions": func(s bench) error {
			return third(s.DueVersions(ctx, noon(0).AddDate(0, 0, 2), page))
		},
		"Book": func(s bench) error { return second(s.Book(ctx)) },
		"Book, remembered": func(s bench) error {
			return errors.Join(second(s.Book(ctx)), s.restart(), second(s.Book(ctx)))
		},
		"PutCatalog": func(s bench) error {
			return s.PutCatalog(ctx, embedded(t, "v2", calendar.Date{Year: 2026, Month: 12, Day: 1}))
		},
		"Update: an item into the cart": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return putItem(ctx, tx, once) })
		},
		"Update: the same request again": func(s bench) error {
			do := func(tx ordering.Tx) error { return putItem(ctx, tx, once) }
			err := errors.Join(s.Update(ctx, do), s.restart())
			var replay *ordering.Replay
			if again := s.Update(ctx, do); !errors.As(again, &replay) {
				return again
			}
			return err
		},
		"Update: a request refused": func(s bench) error {
			err := s.Update(ctx, func(tx ordering.Tx) error {
				return errors.Join(putItem(ctx, tx, once), errRefused)
			})
			if !errors.Is(err, errRefused) {
				return err
			}
			return nil
		},
		"Update: a quote of 80 items requested": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return request(ctx, tx, once) })
		},
		"Update: a version approved": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return approve(ctx, tx, once) })
		},
		"Update: an order that changes 80 services": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return confirm(ctx, tx, once) })
		},
		"Update: approvers reminded": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return remind(ctx, s, tx, deal) })
		},
		"Update: approvers reminded of 80 items of long texts": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error { return remind(ctx, s, tx, largeDeal) })
		},
		"Update: a job claimed": func(s bench) error {
			return s.Update(ctx, func(tx ordering.Tx) error {
				job, err := tx.Job(ctx, "due")
				if err != nil {
					return err
				}
				job.Leased = noon(2)
				tx.Save(job)
				return nil
			})
		},
		"RemoveJob": func(s bench) error { return s.RemoveJob(ctx, "due") },
		"Sessions.Put": func(s bench) error {
			return s.sessions().Put(ctx, "id", []byte("{}"), time.Now().Add(time.Hour))
		},
		"Sessions.Get, with whether it was ended": func(s bench) error {
			sessions := s.sessions()
			return errors.Join(sessions.Put(ctx, "id", []byte("{}"), time.Now().Add(time.Hour)), s.restart(), second(sessions.Get(ctx, "id", "ended")))
		},
		"Sessions.Delete": func(s bench) error {
			sessions := s.sessions()
			return errors.Join(sessions.Put(ctx, "id", []byte("{}"), time.Now().Add(time.Hour)), s.restart(), sessions.Delete(ctx, "id"))
		},
	}
}

// putItem is a change of a cart as ordering makes it.
func putItem(ctx context.Context, tx ordering.Tx, once ordering.Idempotency) error {
	if err := tx.Prefetch(ctx, func(r ordering.Reader) { puts(ctx, r, once) }); err != nil {
		return err
	}
	if err := tx.Recall(ctx, once); err != nil {
		return err
	}
	_, partner := tx.Partner(ctx, "p")
	_, customer := tx.Customer(ctx, "p", "c")
	cart, err := tx.Cart(ctx, "p", "c")
	if err := errors.Join(partner, customer, err); err != nil {
		return err
	}
	cart.Version++
	tx.Save(cart)
	tx.Record(once, []byte(strings.Repeat("a", 2000)))
	return nil
}

// busy saves 200 quotes of another partner, as many as fit at a time.
func busy(ctx context.Context, s bench) error {
	for first := 1; first <= 200; first += 40 {
		err := s.Update(ctx, func(tx ordering.Tx) error {
			for n := range 40 {
				tx.Save(filled(func(e *ordering.Quote) {
					e.Partner, e.ID, e.RequestedBy.Address = "busy", ordering.QuoteID(fmt.Sprintf("OFF-2025-%05d", first+n)), ""
					e.EvidenceBytes, e.Digests, e.Unanswered = 0, nil, nil // few quotes have files, or comments of late
				}))
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// request is the request of a quote of 80 items that change 80 services.
func request(ctx context.Context, tx ordering.Tx, once ordering.Idempotency) error {
	if err := putItem(ctx, tx, once); err != nil {
		return err
	}
	quote := &ordering.Quote{Partner: "p", ID: "OFF-2026-00043", Latest: 1}
	version := largeVersion()
	version.Quote = quote.ID
	tx.Save(quote, version,
		&ordering.Approval{Partner: "p", Quote: quote.ID, Version: 1, Role: ordering.AccountManager, Approver: "anna", State: ordering.ApprovalWaiting},
		&ordering.Event{Partner: "p", Quote: quote.ID, Seq: 1},
		&ordering.Job{ID: "j1"})
	return nil
}

// puts reads what putItem rests on.
func puts(ctx context.Context, r ordering.Reader, once ordering.Idempotency) {
	_ = r.Recall(ctx, once)
	_, _ = r.Partner(ctx, "p")
	_, _ = r.Customer(ctx, "p", "c")
	_, _ = r.Cart(ctx, "p", "c")
}

// decides reads what a decision rests on.
func decides(ctx context.Context, r ordering.Reader, once ordering.Idempotency) {
	_ = r.Recall(ctx, once)
	p, _ := r.PartnerOf(ctx, deal.Quote)
	_, _ = r.Partner(ctx, p)
	_, _ = r.Quote(ctx, p, deal.Quote)
	_, _ = r.Approvals(ctx, p, deal)
	if version, err := r.Version(ctx, p, deal); err == nil && version.State == ordering.Approved {
		_, _ = r.Customer(ctx, p, "c")
		_, _ = r.Services(ctx, p, "c", eighty()...)
	}
}

// approve is the last approval of a version.
func approve(ctx context.Context, tx ordering.Tx, once ordering.Idempotency) error {
	ahead := tx.Prefetch(ctx, func(r ordering.Reader) { decides(ctx, r, once) })
	recall := tx.Recall(ctx, once)
	p, lookup := tx.PartnerOf(ctx, deal.Quote)
	_, partner := tx.Partner(ctx, p)
	quote, head := tx.Quote(ctx, p, deal.Quote)
	version, latest := tx.Version(ctx, p, deal)
	_, customer := tx.Customer(ctx, p, "c")
	_, services := tx.Unchecked().Services(ctx, p, "c", eighty()...)
	approvals, err := tx.Approvals(ctx, p, deal)
	if err := errors.Join(ahead, recall, lookup, partner, head, latest, customer, services, err); err != nil {
		return err
	}
	approvals[0].State = ordering.ApprovalApproved
	tx.Save(approvals[0], version, quote,
		&ordering.Event{Partner: p, Quote: quote.ID, Seq: 11}, &ordering.Event{Partner: p, Quote: quote.ID, Seq: 12}, &ordering.Job{ID: "j1"})
	tx.Record(once, []byte(strings.Repeat("a", 2000)))
	return nil
}

// confirm is the confirmation of such a quote, released at once.
func confirm(ctx context.Context, tx ordering.Tx, once ordering.Idempotency) error {
	ahead := tx.Prefetch(ctx, func(r ordering.Reader) {
		_ = r.Recall(ctx, once)
		_, _ = r.Partner(ctx, "p")
		_, _ = r.Customer(ctx, "p", "c")
		_, _ = r.Quote(ctx, "p", largeDeal.Quote)
		_, _ = r.Document(ctx, "p", largeDeal, ordering.DocumentParty)
		if _, err := r.Version(ctx, "p", largeDeal); err == nil {
			_, _ = r.Services(ctx, "p", "c", eighty()...)
		}
	})
	recall := tx.Recall(ctx, once)
	_, partner := tx.Partner(ctx, "p")
	quote, head := tx.Quote(ctx, "p", largeDeal.Quote)
	version, latest := tx.Version(ctx, "p", largeDeal)
	_, document := tx.Document(ctx, "p", largeDeal, ordering.DocumentParty)
	_, customer := tx.Customer(ctx, "p", "c")
	services, err := tx.Services(ctx, "p", "c", eighty()...)
	if err := errors.Join(ahead, recall, partner, head, latest, document, customer, err); err != nil {
		return err
	}
	order := &ordering.Order{Partner: "p", ID: quote.ID.Order(), State: ordering.InProgress}
	for _, id := range eighty() {
		services[id].PendingChange = &ordering.PendingChange{Order: order.ID, Item: ordering.ItemID(id)}
		tx.Save(services[id])
		order.Items = append(order.Items, ordering.OrderItem{ID: ordering.ItemID(id), Service: id, State: ordering.InProgress})
	}
	version.State = ordering.Ordered
	tx.Save(version, order, quote,
		&ordering.Event{Partner: "p", Quote: quote.ID, Seq: 1}, &ordering.Event{Partner: "p", Quote: quote.ID, Seq: 2},
		&ordering.Job{ID: "j1"}, &ordering.Job{ID: "j2"})
	tx.Record(once, []byte(strings.Repeat("a", 2000)))
	return nil
}

// remind takes a rung off the ladder of a version, as the sweep does.
func remind(ctx context.Context, s bench, tx ordering.Tx, ref ordering.VersionRef) error {
	owner, lookup := s.PartnerOf(ctx, ref.Quote)
	_, partner := tx.Partner(ctx, owner)
	quote, head := tx.Quote(ctx, owner, ref.Quote)
	version, err := tx.Version(ctx, owner, ref)
	if err := errors.Join(lookup, partner, head, err); err != nil {
		return err
	}
	version.State, version.Reminders = ordering.Requested, []ordering.Reminder{{At: noon(1), Notice: ordering.NoticeApprovalReminder}}
	tx.Save(version, quote, &ordering.Job{ID: "j1"})
	return nil
}

// third is the error of a list.
func third[A, B any](_ A, _ B, err error) error { return err }

// stock returns the file of a shop, of which every operation gets a copy.
func stock(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "table.db")
	db, err := bolt.Open(path)
	must(t, err)
	shop(t, store.New(db))
	must(t, db.Close())
	file, err := os.ReadFile(path)
	must(t, err)
	return file
}

// TestCost reads the figures in docs/table.md, and demands that they are what the driver
// sees. With -update it writes them.
func TestCost(t *testing.T) {
	text, err := os.ReadFile(document)
	must(t, err)
	stocked := stock(t)
	operations := operations(t)
	rows := map[string]bool{}
	lines := strings.Split(string(text), "\n")
	for n, line := range lines {
		cells := strings.Split(line, "|")
		if len(cells) != firstCell+7 || strings.HasPrefix(line, "| Operation") || strings.HasPrefix(line, "|-") {
			continue
		}
		name := strings.TrimSpace(cells[1])
		do, ok := operations[name]
		if !ok || rows[name] {
			t.Errorf("line %d: no operation, or twice: %q", n+1, name)
			continue
		}
		rows[name] = true
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "table.db")
			must(t, os.WriteFile(path, stocked, 0o600))
			driver := &counting{Driver: openAt(t, path)}
			must(t, do(bench{store.New(driver), driver}))
			counted := driver.cost.cells()
			if *update {
				for i, figure := range counted {
					cells[firstCell+1+i] = " " + figure + " "
				}
				lines[n] = strings.Join(cells, "|")
				return
			}
			for i, figure := range counted {
				if told := strings.TrimSpace(cells[firstCell+1+i]); told != figure {
					t.Errorf("%s: the document tells %s, the driver saw %s", []string{"round trips", "actions", "read units", "write units", "index units"}[i], told, figure)
				}
			}
			if len(driver.edge) > 0 {
				t.Errorf("%d bytes lie at the edge of a unit: fill the items of this row otherwise, or the figures will vary", driver.edge)
			}
			if driver.cost.actions > 100 {
				t.Errorf("%d actions in one transaction", driver.cost.actions)
			}
		})
	}
	if *update {
		must(t, os.WriteFile(document, []byte(strings.Join(lines, "\n")), 0o644))
	}
	for name := range operations {
		if !rows[name] {
			t.Errorf("the document does not tell of %q", name)
		}
	}
	t.Run("of every method of the store", func(t *testing.T) {
		for m := range reflect.TypeFor[ordering.Store]().Methods() {
			if !slices.Contains([]string{"HashChange", "Verify", "Alarm", "LeavesRoom"}, m.Name) && !tells(rows, m.Name) { // they read nothing
				t.Errorf("not of %s", m.Name)
			}
		}
	})
}

// tells reports whether a row is of the method.
func tells(rows map[string]bool, method string) bool {
	for row := range rows {
		name, _, _ := strings.Cut(row, ",")
		if name, _, _ = strings.Cut(name, ":"); strings.Fields(name)[0] == method {
			return true
		}
	}
	return false
}

// cells are the figures as the document writes them.
func (c cost) cells() []string {
	half := ""
	if c.halfReads%2 == 1 {
		half = ".5"
	}
	return []string{
		strconv.Itoa(c.trips), strconv.Itoa(c.actions), strconv.Itoa(c.halfReads/2) + half, strconv.Itoa(c.writes), strconv.Itoa(c.index),
	}
}
