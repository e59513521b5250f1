package ordering_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// addNewServer puts a new server in Bakker's cart, as changed.
func addNewServer(t *testing.T, f *orderingtest.Fixture, change func(*ordering.ItemInput)) error {
	t.Helper()
	user := orderingtest.User(orderingtest.Noord)
	open, err := f.OpenCart(t.Context(), user, ordering.Once{}, orderingtest.Bakker)
	if err != nil {
		t.Fatal(err)
	}
	in := orderingtest.NewServer()
	change(&in)
	_, err = f.AddItems(t.Context(), user, ordering.Once{}, orderingtest.Bakker, open.Cart.Tag(), []ordering.ItemInput{in})
	return err
}

func TestWhatCouldNotBeReadBackOrHasNoEndIsRefusedByItsField(t *testing.T) {
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

func TestTheFarthestDateMakesAVersionThatCanBeRead(t *testing.T) {
	f := orderingtest.New(t)
	in := orderingtest.NewServer()
	in.RequestedDate, in.TermMonths = calendar.Date{Year: 2099, Month: time.December, Day: 31}, 36
	v := f.Request(orderingtest.Bakker, in)
	if got := f.Latest(v.Quote).Change.Items[0].Term.Ends.Year; got != 2102 {
		t.Errorf("the term ends in %d", got)
	}
}

func TestAServiceThatNoCatalogueKnowsCannotMigrate(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(orderingtest.Service("odd", orderingtest.Bakker, "sold-by-nobody", catalog.Configuration{Tier: "1"}, 12))
	view, err := f.Preview(t.Context(), orderingtest.User(orderingtest.Noord), "odd",
		ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "500"}, TermMonths: 24})
	if err != nil {
		t.Fatal(err)
	}
	if view.Change != nil || len(view.Checks) != 1 || view.Checks[0].Code != ordering.ChangeNotAllowed {
		t.Errorf("change %v, checks %v", view.Change, view.Checks)
	}
}

func TestAPoolWithoutRecordedValuesStillShowsItsAxes(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(orderingtest.Service("pool", orderingtest.Bakker, "host-private-cloud", catalog.Configuration{}, 12))
	view, err := f.Upgrades(t.Context(), orderingtest.User(orderingtest.Noord), "", "pool")
	if err != nil {
		t.Fatal(err)
	}
	if len(view.Axes) == 0 {
		t.Error("no axes")
	}
}

func TestTheReviewOfVATIsOfThePartyThatWasFrozen(t *testing.T) {
	f := orderingtest.New(t)
	user := orderingtest.User(orderingtest.Noord)
	v := f.Request(orderingtest.Zurich, orderingtest.NewServer())
	customer, err := f.Customer(t.Context(), user, "", orderingtest.Zurich)
	if err != nil {
		t.Fatal(err)
	}
	moved := customer.Input()
	moved.Country, moved.KvK = "NL", "12345678"
	if _, err := f.UpdateCustomer(t.Context(), user, customer.ID, customer.Version, moved); err != nil {
		t.Fatal(err)
	}
	anna := orderingtest.As(orderingtest.Anna)
	_, err = f.Approve(t.Context(), anna, ordering.Once{}, orderingtest.Target(v), ordering.ApproveInput{})
	if ordering.CodeOf(err) != string(ordering.VATReview) {
		t.Fatalf("approved without a waiver: %v", err)
	}
	if _, err := f.Approve(t.Context(), anna, ordering.Once{}, orderingtest.Target(v), ordering.ApproveInput{Waiver: "export"}); err != nil {
		t.Fatal(err)
	}
}

func TestTheAccountManagerHearsOnceOfAMailThatIsGivenUp(t *testing.T) {
	f := orderingtest.New(t)
	f.Save(&ordering.Job{
		ID: "mail", Kind: ordering.JobMail, Notice: ordering.NoticeOrdered, Partner: orderingtest.Noord,
		To: &ordering.Recipient{Mail: "nobody@noord.example"}, Due: f.Clock.Now(),
	})
	for range 3 {
		job, err := f.Claim(t.Context(), "mail", orderingtest.Any)
		if err != nil || job == nil {
			t.Fatalf("cleanup did not offer the mail again: %v, %v", job, err)
		}
		if err := f.JobFailed(t.Context(), job.ID, errors.New("refused"), true); err != nil {
			t.Fatal(err)
		}
		f.Work()
		f.Clock.Advance(5 * time.Minute)
		if _, err := f.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if told := f.MailsAbout(ordering.NoticeUndelivered); len(told) != 1 || told[0] != "anna@onecentral.example" {
		t.Errorf("told: %v", told)
	}
}
