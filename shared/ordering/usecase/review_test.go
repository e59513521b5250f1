package usecase_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// addNewServer puts a new server in Bakker's cart, as changed.
func addNewServer(t *testing.T, f *orderingtest.Fixture, change func(*ordering.ItemInput)) error {
	t.Helper()
	user := orderingtest.User(orderingtest.Noord)
	open, err := f.Carts.OpenCart(t.Context(), user, ordering.Idempotency{}, orderingtest.Bakker)
	if err != nil {
		t.Fatal(err)
	}
	in := orderingtest.NewServer()
	change(&in)
	_, err = f.Carts.AddItems(t.Context(), user, ordering.Idempotency{}, orderingtest.Bakker, open.Cart.Tag(), []ordering.ItemInput{in})
	return err
}

// What could not be read back or has no end is refused by its field.
func TestInput_Bounds(t *testing.T) {
	for _, c := range []struct {
		name, field string
		change      func(*ordering.ItemInput)
	}{
		{"a term that would end after the last date there is", "items[0].requestedDate", func(in *ordering.ItemInput) {
			in.RequestedDate = calendar.Date{Year: 2199, Month: time.June, Day: 1}
		}},
		{"a telephone number with half a megabyte between its digits", "items[0].siteContact.phone", func(in *ordering.ItemInput) {
			in.SiteContact = &ordering.Contact{Name: "Kees", Phone: "030" + strings.Repeat("-.", 250_000) + "1234567"}
		}},
		{"the same in a number to port", "items[0].porting.numbers[0]", func(in *ordering.ItemInput) {
			in.Porting = &ordering.Porting{Operator: "X", Numbers: []string{"030" + strings.Repeat(" .", 250_000) + "1234567"}}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := addNewServer(t, orderingtest.New(t), c.change)
			var refused *ordering.Error
			if !errors.As(err, &refused) || refused.Kind != ordering.Invalid || len(refused.Fields) != 1 || refused.Fields[0].Field != c.field {
				t.Fatalf("got %v, want %s refused", err, c.field)
			}
		})
	}
}

// The farthest date makes a version that can be read.
func TestInput_FarthestDate(t *testing.T) {
	f := orderingtest.New(t)
	in := orderingtest.NewServer()
	in.RequestedDate, in.TermMonths = calendar.Date{Year: 2099, Month: time.December, Day: 31}, 36
	v := f.Request(orderingtest.Bakker, in)
	if got := f.Latest(v.Quote).Change.Items[0].Term.Ends.Year; got != 2102 {
		t.Errorf("the term ends in %d", got)
	}
}

// A service that no catalogue knows cannot migrate.
func TestUpgrade_UnknownService(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(orderingtest.Service("odd", orderingtest.Bakker, "sold-by-nobody", catalog.Configuration{Tier: "1"}, 12))
	view, err := f.Services.Preview(t.Context(), orderingtest.User(orderingtest.Noord), "odd",
		ordering.NewItem{ItemInput: ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "500"}, TermMonths: 24}})
	if err != nil {
		t.Fatal(err)
	}
	if view.Change != nil || len(view.Checks) != 1 || view.Checks[0].Code != ordering.ChangeNotAllowed {
		t.Errorf("change %v, checks %v", view.Change, view.Checks)
	}
}

// A pool without recorded values still shows its axes.
func TestUpgrade_PoolWithoutValues(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(orderingtest.Service("pool", orderingtest.Bakker, "host-private-cloud", catalog.Configuration{}, 12))
	view, err := f.Services.Upgrades(t.Context(), orderingtest.User(orderingtest.Noord), "", "pool")
	if err != nil {
		t.Fatal(err)
	}
	if len(view.Axes) == 0 {
		t.Error("no axes")
	}
}

// The review of VAT is of the party that was frozen.
func TestApprovals_FrozenParty(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	v := f.Request(orderingtest.Zurich, orderingtest.NewServer())
	customer, err := f.Directory.Customer(t.Context(), user, "", orderingtest.Zurich)
	if err != nil {
		t.Fatal(err)
	}
	moved := customer.Input()
	moved.Country, moved.KvK = "NL", "12345678"
	if _, err := f.Directory.UpdateCustomer(t.Context(), user, customer.ID, customer.Version, moved); err != nil {
		t.Fatal(err)
	}
	anna := orderingtest.As(orderingtest.Anna)
	_, err = f.Approvals.Approve(t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(v), usecase.ApproveInput{})
	if ordering.CodeOf(err) != string(ordering.VATReview) {
		t.Fatalf("approved without a waiver: %v", err)
	}
	if _, err := f.Approvals.Approve(t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(v), usecase.ApproveInput{Waiver: "export"}); err != nil {
		t.Fatal(err)
	}
}

// The account manager hears once of a mail that is given up.
func TestJobs_MailGivenUp(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(&ordering.Job{
		ID: "mail", Kind: ordering.JobMail, Notice: ordering.NoticeOrdered, Partner: orderingtest.Noord,
		To: &ordering.Recipient{Mail: "nobody@noord.example"}, Due: f.Clock.Now(), CreatedAt: f.Clock.Now(),
	})
	for attempt := 0; attempt < 20; attempt++ { // given up after eight, and offered again by the sweep
		job, err := f.Jobs.Claim(t.Context(), "mail", orderingtest.Any)
		if err != nil {
			t.Fatal(err)
		}
		if job != nil {
			if err := f.Jobs.JobFailed(t.Context(), job, errors.New("greylisted"), false); err != nil {
				t.Fatal(err)
			}
		}
		f.Clock.Advance(20 * time.Minute)
		if _, err := f.Jobs.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Jobs.JobDone(t.Context(), "mail"); err != nil {
		t.Fatal(err)
	}
	f.Work()
	if told := f.MailsAbout(ordering.NoticeUndelivered); len(told) != 1 || told[0] != "anna@onecentral.example" {
		t.Errorf("told: %v", told)
	}
}

// A job that will never work is not offered again, and forgotten in the end.
func TestJobs_Forgotten(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(&ordering.Job{
		ID: "mail", Kind: ordering.JobMail, Notice: ordering.NoticeOrdered, Partner: orderingtest.Noord,
		To: &ordering.Recipient{Mail: "nobody@noord.example"}, Due: f.Clock.Now(), CreatedAt: f.Clock.Now(),
	})
	mail := orderingtest.Must(f.Jobs.Claim(t.Context(), "mail", orderingtest.Any))(t)
	if err := f.Jobs.JobFailed(t.Context(), mail, errors.New("no such mailbox"), true); err != nil {
		t.Fatal(err)
	}
	f.Work()
	for _, day := range []int{1, 28} {
		f.Clock.Days(day)
		if swept, err := f.Jobs.Sweep(t.Context()); err != nil || swept.Reoffered != 0 {
			t.Fatalf("offered again: %+v, %v", swept, err)
		}
		if _, err := f.Store.Job(t.Context(), "mail"); err != nil {
			t.Fatalf("forgotten after %d days: %v", day, err)
		}
	}
	f.Clock.Days(2)
	if _, err := f.Jobs.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Store.Job(t.Context(), "mail"); ordering.KindOf(err) != ordering.NotFound {
		t.Errorf("still there: %v", err)
	}
}

// A job that ends its worker is given up too.
func TestJobs_EndsWorker(t *testing.T) {
	f := orderingtest.New(t)
	f.ApproveAll(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	var id ordering.JobID
	for _, job := range dueJobs(t, f) {
		if job.Kind == ordering.JobRender {
			id = job.ID
		}
	}
	claims := 0
	for range 12 {
		job, err := f.Jobs.Claim(t.Context(), id, orderingtest.Any)
		if err != nil {
			t.Fatal(err)
		}
		if job != nil {
			claims++
		}
		f.Clock.Advance(ordering.JobLease)
	}
	if job, err := f.Store.Job(t.Context(), id); err != nil || !job.Stuck || claims != 8 {
		t.Errorf("claimed %d times, %+v, %v; want 8 and given up", claims, job, err)
	}
}

// revising takes an approved quote with a discount of 9% into the cart of Bakker.
func revising(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
	t.Helper()
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	off := int64(900)
	v = orderingtest.Must(f.Approvals.Approve(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: &off}}}))(t)
	f.Work()
	orderingtest.Must(f.Quotes.Revise(t.Context(), orderingtest.User(orderingtest.Noord), no(), orderingtest.Target(v)))(t)
	return v
}

// A revision of what ended meanwhile becomes a new quote without its discounts.
func TestQuote_ReviseEnded(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := revising(t, f)
		f.Clock.Days(40)
		user := orderingtest.User(orderingtest.Noord)
		view := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		if view.Cart.Revises != nil || view.Change.Items[0].ManualBasisPoints != 0 {
			t.Fatalf("it still revises %v, with %d basis points off", view.Cart.Revises, view.Change.Items[0].ManualBasisPoints)
		}
		orderingtest.WantChecks(t, view.Checks, "price-changed")
		view = orderingtest.Must(f.Carts.AcceptPrices(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
		next := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
		if next.Quote == v.Quote || next.Number != 1 {
			t.Errorf("it became %s", next.Ref())
		}
	})
}

// A cart that was emptied revises nothing.
func TestCart_Emptied(t *testing.T) {
	f := orderingtest.New(t)
	v := revising(t, f)
	user := orderingtest.User(orderingtest.Noord)
	view := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
	orderingtest.Must(f.Carts.RemoveItem(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), view.Cart.Items[0].ID))(t)
	other := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	if other.Quote == v.Quote {
		t.Errorf("%s superseded what nobody revised any more", other.Ref())
	}
	wantState(t, f, v.Ref(), ordering.Approved)
}

// A discount is of its item.
func TestQuote_DiscountOfItem(t *testing.T) {
	f := orderingtest.New(t)
	revising(t, f)
	user := orderingtest.User(orderingtest.Noord)
	view := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
	in := view.Cart.Items[0].ItemInput
	in.Configuration = catalog.Configuration{Tier: "l", Units: 1}
	view = orderingtest.Must(f.Carts.ReplaceItem(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), view.Cart.Items[0].ID, in))(t)
	if off := view.Change.Items[0].ManualBasisPoints; off != 900 {
		t.Fatalf("a larger one of the same keeps %d", off)
	}
	in.Offering, in.Configuration = "host-backup", catalog.Configuration{Units: 250}
	view = orderingtest.Must(f.Carts.ReplaceItem(t.Context(), user, orderingtest.Bakker, view.Cart.Tag(), view.Cart.Items[0].ID, in))(t)
	if off := view.Change.Items[0].ManualBasisPoints; off != 0 {
		t.Errorf("something else keeps %d", off)
	}
}

// A resubmission does not pass a corrected party by.
func TestQuote_ResubmitParty(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	v = orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "Klopt de naam?"))(t)
	user := orderingtest.User(orderingtest.Noord)
	customer := orderingtest.Must(f.Directory.Customer(t.Context(), user, "", orderingtest.Bakker))(t)
	in := customer.Input()
	in.LegalName = "Bakkerij De Nieuwe Naam B.V."
	orderingtest.Must(f.Directory.UpdateCustomer(t.Context(), user, orderingtest.Bakker, customer.Version, in))(t)
	_, err := f.Quotes.Resubmit(t.Context(), user, no(), orderingtest.Target(v), "Nu wel.")
	wantError(t, err, ordering.Conflict, "party-changed")
	view := orderingtest.Must(f.Quotes.Revise(t.Context(), user, no(), orderingtest.Target(v)))(t)
	next := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
	if next.Party.LegalName != in.LegalName || next.Number != 2 {
		t.Errorf("%s is with %s", next.Ref(), next.Party.LegalName)
	}
}

// A network address is kept of a confirmation only.
func TestConfirm_Address(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	anna := orderingtest.As(orderingtest.Anna)
	anna.Address = "192.0.2.1"
	orderingtest.Must(f.Approvals.Approve(t.Context(), anna, no(), orderingtest.Target(v), usecase.ApproveInput{}))(t)
	f.Work()
	signer := orderingtest.Signer(orderingtest.Noord)
	signer.Address = "192.0.2.2"
	order := orderingtest.Must(f.Quotes.Confirm(t.Context(), signer, no(), orderingtest.Target(v), f.Confirmation(v)))(t)
	if order.Confirmation.By.Address != signer.Address {
		t.Errorf("the evidence has address %q", order.Confirmation.By.Address)
	}
	for _, e := range f.Events(v.Quote) {
		if e.By.Address != "" {
			t.Errorf("event %s has address %q", e.Kind, e.By.Address)
		}
	}
}

// Whoever works on an order hears of its end.
func TestNotify_OrderEnd(t *testing.T) {
	f := orderingtest.New(t)
	order := f.InProgress(orderingtest.Bakker, orderingtest.NewServer(), f.FasterFibre(orderingtest.Bakker))
	olga := orderingtest.As(orderingtest.Olga)
	orderingtest.Must(f.Orders.CompleteItem(t.Context(), olga, no(), order.ID, order.Items[0].ID, calendar.Date{}))(t)
	orderingtest.Must(f.Orders.CancelItem(t.Context(), orderingtest.As(orderingtest.Anna), no(), order.ID, order.Items[1].ID, "de klant ziet ervan af"))(t)
	f.Work()
	if told := f.MailsAbout(ordering.NoticeCancelled); !slices.Contains(told, "olga@onecentral.example") {
		t.Errorf("of the cancellation heard %v", told)
	}
	if told := f.MailsAbout(ordering.NoticeCompleted); len(told) == 0 {
		t.Error("nobody heard that the order is complete")
	}
}

// A notice reaches as many as there are.
func TestNotify_Many(t *testing.T) {
	f := orderingtest.New(t)
	for n := range 130 {
		f.Save(&ordering.Person{
			Subject: ordering.Subject(fmt.Sprintf("ops-%03d", n)), Name: "Operations", Mail: fmt.Sprintf("ops-%03d@onecentral.example", n),
			Language: catalog.Dutch, Roles: []ordering.Role{ordering.Operations},
		})
	}
	f.InProgress(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	if told := f.MailsAbout(ordering.NoticeReleased); len(told) != 131 || len(slices.Compact(told)) != 131 {
		t.Errorf("%d heard of it, want 131", len(told))
	}
}

// A waiver needs something to waive.
func TestWaiver_Empty(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	v = orderingtest.Must(f.Approvals.Approve(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), usecase.ApproveInput{Waiver: "voor de zekerheid"}))(t)
	if v.VATWaiver != nil {
		t.Errorf("kept %+v", v.VATWaiver)
	}
}

// People of a partner play no role of oneCentral.
func TestApprovals_PartnerPeople(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	both := orderingtest.Signer(orderingtest.Noord)
	both.Roles = append(both.Roles, ordering.AccountManager, ordering.SalesManager, ordering.Operations)
	_, err := f.Approvals.Approve(t.Context(), both, no(), orderingtest.Target(v), usecase.ApproveInput{})
	wantError(t, err, ordering.Forbidden, "")
}

// The history says in which role somebody decided.
func TestHistory_Role(t *testing.T) {
	f := orderingtest.New(t)
	in := orderingtest.NewServer()
	in.Configuration.Units = 50
	in.Configuration.Options = map[string]int64{"managed": 1}
	v := f.Request(orderingtest.Bakker, in)
	two := orderingtest.As(orderingtest.Saskia)
	two.Roles = []ordering.Role{ordering.AccountManager, ordering.SalesManager}
	orderingtest.Must(f.Approvals.Decline(t.Context(), two, no(), orderingtest.Target(v), ordering.SalesManager, "te duur"))(t)
	events := f.Events(v.Quote)
	if last := events[len(events)-1]; last.Kind != ordering.EventDeclined || last.Role != ordering.SalesManager {
		t.Errorf("%s as %s", last.Kind, last.Role)
	}
}

// A version held up past the month takes the next one.
func TestConfirm_NextMonth(t *testing.T) {
	f := orderingtest.New(t)
	in := f.Grow(orderingtest.Bakker, orderingtest.Servers, catalog.Configuration{Tier: "m", Units: 1}) // fewer: the next period
	order := f.Ordered(f.Approved(f.Request(orderingtest.Bakker, in)))
	f.Clock.Days(40)
	order = orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Anna), no(), order.ID))(t)
	if planned := order.Items[0].Planned; planned.Day != 1 || planned.Before(f.Clock.Today()) {
		t.Errorf("planned for %s, on %s", planned, f.Clock.Today())
	}
}

// A list shows what expired before the sweep does.
func TestQuotes_ListExpired(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	f.Clock.Set(v.ValidUntil.End())
	quotes, _, err := f.Quotes.Quotes(t.Context(), orderingtest.User(orderingtest.Noord), "", ordering.Page{})
	if err != nil || len(quotes) != 1 || quotes[0].State != ordering.Expired {
		t.Errorf("%+v, %v", quotes, err)
	}
}
