package store_test

import (
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

// Only one file knows how keys are made.
func TestKeys_OneFile(t *testing.T) {
	files, err := filepath.Glob("*.go")
	must(t, err)
	found := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		must(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			if text, ok := n.(*ast.BasicLit); ok && strings.Contains(text.Value, "#") {
				found[name] = true
			}
			return true
		})
	}
	if len(found) != 1 || !found["keys.go"] {
		t.Errorf("# occurs in %v, want keys.go alone", found)
	}
}

// malformed are ids that would end up in somebody else's partition, or in no sensible one.
var malformed = []string{"", "#", "-2026-00001", "n1#CUSTOMER#n1", "a b", "n1/n1", "é", strings.Repeat("x", 65), "n1\x00", "\xff", "OFF-2026-1", "OFF-2026-00001#", "OFF-2026-0000000000001"}

// A malformed ID is found nowhere.
func TestKeys_MalformedRead(t *testing.T) {
	s := opened(t)
	world(t, s)
	for _, id := range malformed {
		p, c, q := ordering.PartnerID(id), ordering.CustomerID(id), ordering.QuoteID(id)
		ref, page := ordering.VersionRef{Quote: q, Version: 1}, ordering.Page{}
		for name, read := range map[string]func(context.Context) error{
			"a partner":             func(ctx context.Context) error { _, err := s.Partner(ctx, p); return err },
			"a customer":            func(ctx context.Context) error { _, err := s.Customer(ctx, "n1", c); return err },
			"a partner's customer":  func(ctx context.Context) error { _, err := s.Customer(ctx, p, "n1"); return err },
			"a cart":                func(ctx context.Context) error { _, err := s.Cart(ctx, "n1", c); return err },
			"a quote":               func(ctx context.Context) error { _, err := s.Quote(ctx, "n1", q); return err },
			"a version":             func(ctx context.Context) error { _, err := s.Version(ctx, "n1", ref); return err },
			"the approvals":         func(ctx context.Context) error { _, err := s.Approvals(ctx, "n1", ref); return err },
			"a document":            func(ctx context.Context) error { _, err := s.Document(ctx, "n1", ref, "party"); return err },
			"how a partner resells": func(ctx context.Context) error { _, err := s.Reselling(ctx, p); return err },
			"a resale":              func(ctx context.Context) error { _, err := s.Resale(ctx, "n1", ref); return err },
			"an order":              func(ctx context.Context) error { _, err := s.Order(ctx, "n1", ordering.OrderID(id)); return err },
			"a job":                 func(ctx context.Context) error { _, err := s.Job(ctx, ordering.JobID(id)); return err },
			"the partner of":        func(ctx context.Context) error { _, err := s.PartnerOf(ctx, q); return err },
			"the customer of":       func(ctx context.Context) error { _, err := s.CustomerOf(ctx, "n1", ordering.ServiceID(id)); return err },
			"a partner's customers": func(ctx context.Context) error { _, _, err := s.Customers(ctx, p, page); return err },
			"a partner's carts":     func(ctx context.Context) error { _, _, err := s.Carts(ctx, p, page); return err },
			"a partner's services":  func(ctx context.Context) error { _, _, err := s.ServicesOf(ctx, p, "", page); return err },
			"a partner's quotes":    func(ctx context.Context) error { _, _, err := s.Quotes(ctx, p, page); return err },
			"a partner's orders":    func(ctx context.Context) error { _, _, err := s.Orders(ctx, p, page); return err },
			"a quote's versions":    func(ctx context.Context) error { _, err := s.Versions(ctx, "n1", q); return err },
			"a quote's events":      func(ctx context.Context) error { _, _, err := s.Events(ctx, "n1", q, page); return err },
		} {
			if err := read(t.Context()); ordering.KindOf(err) != ordering.NotFound {
				if ordering.ValidID(id) && strings.HasPrefix(name, "a partner's") {
					continue // a well-formed id of nobody has empty lists
				}
				t.Errorf("%s %q: %v, want NotFound", name, id, err)
			}
		}
	}
	for _, subject := range []string{"", "#", "anna#", "an na", "ännä", strings.Repeat("x", 256)} {
		_, err := s.Person(t.Context(), ordering.Subject(subject))
		wantKind(t, err, ordering.NotFound)
		_, _, err = s.WaitingFor(t.Context(), ordering.Subject(subject), ordering.Page{})
		wantKind(t, err, ordering.NotFound)
	}
	for _, version := range []int{-1, 0, 10_000} {
		_, err := s.Version(t.Context(), "n1", ordering.VersionRef{Quote: "OFF-2026-00001", Version: version})
		wantKind(t, err, ordering.NotFound)
	}
	_, err := s.Document(t.Context(), "n1", ordering.VersionRef{Quote: "OFF-2026-00001", Version: 1}, "other")
	wantKind(t, err, ordering.NotFound)
}

// A malformed ID is never written.
func TestKeys_MalformedWrite(t *testing.T) {
	s := opened(t)
	for _, id := range malformed {
		q := ordering.QuoteID(id)
		for name, entity := range map[string]ordering.Entity{
			"a quote":     &ordering.Quote{Partner: "p", ID: q},
			"a version":   &ordering.QuoteVersion{Partner: "p", Quote: q, Number: 1},
			"an approval": &ordering.Approval{Partner: "p", Quote: q, Version: 1, Role: ordering.Engineering},
			"an event":    &ordering.Event{Partner: "p", Quote: q, Seq: 1},
			"a document":  &ordering.Document{Partner: "p", Quote: q, Version: 1, Variant: ordering.DocumentParty},
			"a resale":    &ordering.Resale{Partner: "p", Quote: q, Version: 1},
			"an order":    &ordering.Order{Partner: "p", ID: ordering.OrderID(id)},
		} {
			wantInternal(t, s.Update(t.Context(), saving(entity)), name+" "+id)
		}
		if ordering.ValidID(id) {
			continue
		}
		for name, entity := range map[string]ordering.Entity{
			"a partner":            &ordering.Partner{ID: ordering.PartnerID(id)},
			"a customer":           &ordering.Customer{Partner: "p", ID: ordering.CustomerID(id)},
			"a partner's customer": &ordering.Customer{Partner: ordering.PartnerID(id), ID: "c"},
			"a partner's margins":  &ordering.Reselling{Partner: ordering.PartnerID(id)},
			"a cart":               cart("p", id),
			"a service":            &ordering.Service{Partner: "p", Customer: "c", ID: ordering.ServiceID(id)},
			"a job":                &ordering.Job{ID: ordering.JobID(id)},
		} {
			wantInternal(t, s.Update(t.Context(), saving(entity)), name+" "+id)
		}
	}
	for name, entity := range map[string]ordering.Entity{
		"a person without a subject": &ordering.Person{},
		"an approval that waits for nobody well-formed": &ordering.Approval{
			Partner: "p", Quote: "OFF-2026-00001", Version: 1, Role: ordering.AccountManager, Approver: "an#na", State: ordering.ApprovalWaiting,
		},
		"an approval of a role that decides nothing": &ordering.Approval{Partner: "p", Quote: "OFF-2026-00001", Version: 1, Role: ordering.Admin},
		"a version without a number":                 &ordering.QuoteVersion{Partner: "p", Quote: "OFF-2026-00001"},
		"an event without a number":                  &ordering.Event{Partner: "p", Quote: "OFF-2026-00001"},
	} {
		wantInternal(t, s.Update(t.Context(), saving(entity)), name)
	}
}

func saving(entities ...ordering.Entity) func(ordering.Tx) error {
	return func(tx ordering.Tx) error {
		tx.Save(entities...)
		return nil
	}
}

func wantInternal(t *testing.T, err error, what string) {
	t.Helper()
	if err == nil || ordering.KindOf(err) != 0 {
		t.Errorf("%s: %v, want an internal error", what, err)
	}
}
