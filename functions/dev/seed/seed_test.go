package seed_test

import (
	"context"
	"log/slog"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/qualification"
	"onecentral.nl/ordering/shared/seal"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

func now() time.Time { return orderingtest.Start() }

func open(t *testing.T, driver table.Driver) *usecase.UseCases {
	t.Helper()
	qualifier, err := qualification.Default()
	if err != nil {
		t.Fatal(err)
	}
	return usecase.New(usecase.Config{Store: store.New(driver, store.Clock(now)), Qualifier: qualifier, Sealer: seal.Source(orderingtest.Seals), Now: now, NewID: boot.NewID})
}

func loaded(t *testing.T) *usecase.UseCases {
	t.Helper()
	driver := orderingtest.Bolt(t)
	cases := open(t, driver)
	if err := seed.Load(t.Context(), cases, driver, now()); err != nil {
		t.Fatal(err)
	}
	return cases
}

// dump is every item of the table.
func dump(t *testing.T, driver table.Driver) map[table.Key]table.Item {
	t.Helper()
	all := map[table.Key]table.Item{}
	err := driver.Each(t.Context(), func(item table.Item) error {
		all[item.Key] = item
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// kept names what the table holds for good, without what only testifies of a writing.
func kept(t *testing.T, driver table.Driver) []string {
	t.Helper()
	var names []string
	for key, item := range dump(t, driver) {
		if item.Expires == 0 {
			names = append(names, item.Type+" "+key.String())
		}
	}
	slices.Sort(names)
	return names
}

// A second load changes nothing.
func TestLoad_Again(t *testing.T) {
	driver := orderingtest.Bolt(t)
	if err := seed.Load(t.Context(), open(t, driver), driver, now()); err != nil {
		t.Fatal(err)
	}
	once := dump(t, driver)
	if err := seed.Load(t.Context(), open(t, driver), driver, now()); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(once, dump(t, driver)); d != "" || len(once) < 50 {
		t.Errorf("of %d items: %s", len(once), d)
	}
}

// broken is a table that the process loses after so many writes.
type broken struct {
	table.Driver
	writes int
	die    context.CancelFunc
}

func (b *broken) Write(ctx context.Context, actions ...table.Action) error {
	if b.writes == 0 {
		b.die()
		return context.Canceled
	}
	b.writes--
	return b.Driver.Write(ctx, actions...)
}

// A load that was broken off is completed by the next.
func TestLoad_Resumed(t *testing.T) {
	whole := orderingtest.Bolt(t)
	if err := seed.Load(t.Context(), open(t, whole), whole, now()); err != nil {
		t.Fatal(err)
	}
	want := kept(t, whole)
	for _, writes := range []int{0, 1, 4, 9, 12, 15, 18, 21} {
		driver := orderingtest.Bolt(t)
		ctx, die := context.WithCancel(t.Context())
		breaking := &broken{driver, writes, die}
		if err := seed.Load(ctx, open(t, breaking), breaking, now()); err == nil {
			t.Fatalf("nothing broke after %d writes", writes)
		}
		if err := seed.Load(t.Context(), open(t, driver), driver, now()); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, kept(t, driver)); d != "" {
			t.Errorf("broken off after %d writes: %s", writes, d)
		}
	}
}

func servicesOf(t *testing.T, cases *usecase.UseCases, p ordering.PartnerID) map[ordering.ServiceID]*usecase.ServiceView {
	t.Helper()
	found := map[ordering.ServiceID]*usecase.ServiceView{}
	for page := (ordering.Page{}); ; {
		some, next, err := cases.Services.ServicesView(t.Context(), orderingtest.As(orderingtest.Ada), p, usecase.ServiceFilter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range some {
			found[s.ID] = s
		}
		if next == "" {
			return found
		}
		page.Cursor = next
	}
}

// Every offering is sold and every service fits its catalogue.
func TestServices_Catalog(t *testing.T) {
	cases := loaded(t)
	book, err := cases.Directory.Book(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	today, err := book.On(calendar.On(now()))
	if err != nil {
		t.Fatal(err)
	}
	sold, count := map[catalog.OfferingID]bool{}, 0
	for _, p := range seed.Partners() {
		services := servicesOf(t, cases, p.ID)
		count += len(services)
		for _, s := range services {
			sold[s.Offering] = true
			c, err := book.Version(s.Catalog)
			if err != nil {
				t.Fatal(err)
			}
			o := c.Offering(s.Offering)
			var linked []catalog.Linked
			for _, link := range s.Links {
				to := services[link.Service]
				if to == nil || to.Customer != s.Customer {
					t.Errorf("%s is linked to %s, which its customer has not", s.ID, link.Service)
					continue
				}
				linked = append(linked, catalog.Linked{Offering: c.Offering(to.Offering), Configuration: to.Configuration})
			}
			if violations := o.Validate(s.Configuration, linked); len(violations) > 0 {
				t.Errorf("%s: %v", s.ID, violations)
			}
			fits := func(l catalog.Linked) bool { return slices.Contains(o.RequiresProduct, l.Offering.ID) }
			if len(o.RequiresProduct) > 0 && !slices.ContainsFunc(linked, fits) {
				t.Errorf("%s lacks a link to one of %v", s.ID, o.RequiresProduct)
			}
			if !o.OffersTerm(s.Term.Months) {
				t.Errorf("%s has a term of %d months", s.ID, s.Term.Months)
			}
			price, _ := c.NetMRC(o.ListMRC(s.Configuration), s.Term.Months, p.Level, s.ManualBasisPoints)
			if s.NetMRC != price && s.ID != seed.Cheap {
				t.Errorf("%s costs %d, by the catalogue %d", s.ID, s.NetMRC, price)
			}
		}
	}
	for _, o := range today.Offerings {
		if !sold[o.ID] {
			t.Errorf("nobody has a service of %s", o.ID)
		}
	}
	if count < 25 {
		t.Errorf("there are %d services", count)
	}
}

func TestServices_Cases(t *testing.T) {
	cases := loaded(t)
	day := calendar.On(now())
	all := map[ordering.ServiceID]*usecase.ServiceView{}
	for _, p := range seed.Partners() {
		for id, s := range servicesOf(t, cases, p.ID) {
			all[id] = s
		}
	}
	refused := func(reason string) func(*usecase.ServiceView) bool {
		return func(s *usecase.ServiceView) bool {
			return slices.ContainsFunc(s.Reasons, func(o ordering.Ineligibility) bool { return o.Code == reason })
		}
	}
	for name, c := range map[string]struct {
		id    ordering.ServiceID
		holds func(*usecase.ServiceView) bool
	}{
		"suspended": {seed.Suspended, refused("suspended")},
		"end of sale, with an alternative": {seed.EndOfSale, func(s *usecase.ServiceView) bool {
			return refused("end-of-sale")(s) && len(s.Alternatives) == 2 && s.Upgradeable
		}},
		"a number port in progress":         {seed.Porting, refused("port-in-progress")},
		"a termination that is pending":     {seed.Leaving, refused("termination-pending")},
		"a term of one month":               {seed.Monthly, func(s *usecase.ServiceView) bool { return s.Term.Months == 1 }},
		"a term that has ended":             {seed.Ended, func(s *usecase.ServiceView) bool { return s.Term.Months > 1 && s.Term.Ends.Before(day) }},
		"a manual discount that it keeps":   {seed.Discounted, func(s *usecase.ServiceView) bool { return s.ManualBasisPoints > 0 }},
		"a price recorded below today's":    {seed.Cheap, func(s *usecase.ServiceView) bool { return below(t, cases, s) }},
		"not a price below today's, at all": {seed.Upgrading, func(s *usecase.ServiceView) bool { return !below(t, cases, s) && s.Upgradeable }},
	} {
		t.Run(name, func(t *testing.T) {
			if s := all[c.id]; s == nil || !c.holds(s) {
				t.Errorf("%s: %+v", c.id, s)
			}
		})
	}
}

// below reports whether the service is recorded at less than today's price.
func below(t *testing.T, cases *usecase.UseCases, s *usecase.ServiceView) bool {
	t.Helper()
	c, p, err := cases.Carts.Catalog(t.Context(), orderingtest.As(orderingtest.Ada), s.Partner)
	if err != nil {
		t.Fatal(err)
	}
	price, _ := c.NetMRC(c.Offering(s.Offering).ListMRC(s.Configuration), s.Term.Months, p.Level, s.ManualBasisPoints)
	return s.NetMRC < price
}

// The use cases would accept every customer.
func TestCustomers_Valid(t *testing.T) {
	cases := loaded(t)
	complete := map[ordering.CustomerID][]ordering.CheckCode{
		seed.Garage: {ordering.CustomerIncomplete}, seed.Schelde: {ordering.VATReview},
	}
	treatment := map[ordering.CustomerID]ordering.VATTreatment{seed.Emsland: ordering.VATReverseCharge, seed.Schelde: ordering.VATManualReview}
	for _, p := range seed.Partners() {
		user := orderingtest.User(p.ID)
		stored, next, err := cases.Directory.Customers(t.Context(), user, "", ordering.Page{})
		if err != nil || next != "" || len(stored) == 0 {
			t.Fatalf("customers of %s: %d, %q, %v", p.ID, len(stored), next, err)
		}
		for _, c := range stored {
			again, err := cases.Directory.UpdateCustomer(t.Context(), user, c.ID, c.Version, c.Input())
			if err != nil {
				t.Errorf("%s: %v", c.ID, err)
				continue
			}
			if d := cmp.Diff(c.Input(), again.Input()); d != "" {
				t.Errorf("%s is not stored as the use case would: %s", c.ID, d)
			}
			cart, err := cases.Carts.OpenCart(t.Context(), user, ordering.Idempotency{}, c.ID)
			if err != nil {
				t.Fatal(err)
			}
			var codes []ordering.CheckCode
			for _, check := range cart.Checks {
				if check.Code != ordering.CartEmpty {
					codes = append(codes, check.Code)
				}
			}
			if d := cmp.Diff(complete[c.ID], codes); d != "" {
				t.Errorf("%s: %s", c.ID, d)
			}
			if want := treatment[c.ID]; want != "" && cart.Change.VAT.Treatment != want {
				t.Errorf("%s: VAT %s, want %s", c.ID, cart.Change.VAT.Treatment, want)
			}
		}
	}
}

// Everybody can log in and mail goes nowhere.
func TestPeople_Login(t *testing.T) {
	seen := map[string]bool{}
	roles := map[string]int{}
	for _, p := range seed.People() {
		if seen[p.Subject] || !ordering.ValidSubject(p.Subject) || p.Username == "" {
			t.Errorf("subject %q", p.Subject)
		}
		seen[p.Subject] = true
		if a, err := mail.ParseAddress(p.Mail); err != nil || !strings.HasSuffix(a.Address, ".example") {
			t.Errorf("mail of %s: %s", p.Subject, p.Mail)
		}
		for _, role := range p.Roles {
			roles[role]++
			if !ordering.ValidRole(ordering.Role(role)) {
				t.Errorf("%s has the role %s", p.Subject, role)
			}
		}
	}
	want := map[string]int{
		"accountManager": 2, "salesManager": 2, "engineering": 2, "operations": 1, "admin": 1, "partnerUser": 6, "partnerSigner": 3,
	}
	if d := cmp.Diff(want, roles); d != "" {
		t.Error(d)
	}
}

// The open order is made once, by the use cases.
func TestOrder_Open(t *testing.T) {
	cases := loaded(t)
	files, err := dir.New(t.TempDir(), "http://127.0.0.1/files", []byte("a secret of the test, 32 bytes.."), now)
	if err != nil {
		t.Fatal(err)
	}
	render := jobs.Render{Jobs: cases.Jobs, Blobs: files, Draw: pdf.Render, Issuer: document.DemoIssuer(), Now: now}
	worker := &jobs.Worker{Jobs: cases.Jobs, Log: slog.New(slog.DiscardHandler), Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobRender: render.Do, ordering.JobNotify: cases.Jobs.Notify,
		ordering.JobMail: func(ctx context.Context, job *ordering.Job) error { return cases.Jobs.JobDone(ctx, job.ID) },
	}}
	stopped, stop := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer stop()
	if err := seed.Order(stopped, cases, files.Digest, time.Millisecond); err == nil {
		t.Fatal("an order without a document")
	}
	ctx, end := context.WithTimeout(t.Context(), 30*time.Second)
	defer end()
	go jobs.Pool{Worker: worker, Queue: jobs.NewQueue()}.Run(ctx, 5*time.Millisecond, 0)
	for range 2 {
		if err := seed.Order(ctx, cases, files.Digest, 5*time.Millisecond); err != nil {
			t.Fatal(err)
		}
	}
	orders, _, err := cases.Orders.Orders(ctx, orderingtest.User(seed.Noordlicht), "", "", ordering.Page{})
	if err != nil || len(orders) != 1 || orders[0].State != ordering.Acknowledged {
		t.Fatalf("orders %+v, %v", orders, err)
	}
	s := servicesOf(t, cases, seed.Noordlicht)[seed.Upgrading]
	if s.PendingChange == nil || s.PendingChange.Order != orders[0].ID || s.Upgradeable {
		t.Errorf("the service is %+v", s.Service)
	}
}
