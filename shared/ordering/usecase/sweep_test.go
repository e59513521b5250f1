package usecase_test

import (
	"log/slog"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

func sweep(t testing.TB, f *orderingtest.Fixture) usecase.Swept {
	t.Helper()
	f.CatchUp()
	return orderingtest.Must(f.Jobs.Sweep(t.Context()))(t)
}

// A cart is reminded of, then removed.
func TestSweep_Cart(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		user := orderingtest.User(orderingtest.Noord)
		view := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
		begun := f.Clock.Now()
		at := func(days time.Duration, more time.Duration) { f.Clock.Set(begun.Add(days*24*time.Hour + more)) }

		at(7, -time.Second)
		if got := sweep(t, f); got != (usecase.Swept{}) {
			t.Errorf("before the seventh day: %+v", got)
		}
		at(7, time.Second)
		if got := sweep(t, f); got != (usecase.Swept{Reminded: 1}) {
			t.Errorf("after seven days: %+v", got)
		}
		if got := sweep(t, f); got != (usecase.Swept{}) {
			t.Errorf("swept twice: %+v", got)
		}
		f.Work()
		if to := f.MailsAbout(ordering.NoticeCartReminder); !slices.Equal(to, []string{"noord-user@noord.example", "orders@noord.example"}) {
			t.Errorf("reminded are %q", to)
		}
		reminded := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		if reminded.Cart.Tag() != view.Cart.Tag() {
			t.Error("the reminder changed what the partner holds")
		}
		at(14, -time.Second)
		if got := sweep(t, f); got != (usecase.Swept{}) {
			t.Errorf("before the fourteenth day: %+v", got)
		}
		at(14, time.Second)
		if got := sweep(t, f); got != (usecase.Swept{Removed: 1}) {
			t.Errorf("after fourteen days: %+v", got)
		}
		if got := sweep(t, f); got != (usecase.Swept{}) {
			t.Errorf("swept twice: %+v", got)
		}
		wantError(t, second(f.Carts.Cart(t.Context(), user, orderingtest.Bakker)), ordering.NotFound, "")
	})
}

// A change gives a cart fourteen days again.
func TestSweep_CartChanged(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		user := orderingtest.User(orderingtest.Noord)
		view := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
		f.Clock.Days(8)
		if got := sweep(t, f); got.Reminded != 1 {
			t.Errorf("%+v", got)
		}
		orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, view.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()}))(t)
		f.Work()
		f.Clock.Days(6)
		if got := sweep(t, f); got != (usecase.Swept{}) {
			t.Errorf("six days after the change: %+v", got)
		}
		f.Clock.Days(2)
		if got := sweep(t, f); got != (usecase.Swept{Reminded: 1}) {
			t.Errorf("eight days after the change: %+v", got)
		}
	})
}

// TestSweep_Index shows the sweep carts and versions as they were before somebody changed them.
func TestSweep_Index(t *testing.T) {
	f := orderingtest.New(t, orderingtest.Lagging(1_000))
	user := orderingtest.User(orderingtest.Noord)
	cart := f.Fill(orderingtest.Kapper, orderingtest.NewServer())
	approved := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	waiting := f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))
	f.CatchUp()

	f.Clock.Days(30) // the last day of both
	orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Kapper, cart.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()}))(t)
	f.Clock.Advance(-time.Hour)
	f.Ordered(approved)
	orderingtest.Must(approve(t, f, orderingtest.Anna, waiting, usecase.ApproveInput{}))(t)
	f.Clock.Days(2)
	got := orderingtest.Must(f.Jobs.Sweep(t.Context()))(t)
	got.Reoffered = 0
	if got != (usecase.Swept{Removed: 1}) { // the empty cart that Bakker's quotes left behind
		t.Errorf("swept %+v", got)
	}
	wantState(t, f, approved.Ref(), ordering.Ordered)
	wantState(t, f, waiting.Ref(), ordering.Approved)
	if now := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Kapper))(t); len(now.Cart.Items) != 2 {
		t.Errorf("the cart has %d items", len(now.Cart.Items))
	}
}

// Expired and undecided versions are ended.
func TestSweep_Versions(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		approved := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
		undecided := f.Request(orderingtest.Bakker, orderingtest.NewServer())
		returned := f.Request(orderingtest.Kapper, orderingtest.NewServer())
		orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(returned), "", "?"))(t)
		f.Work()
		f.Mails = nil
		asked := f.Clock.Now()
		f.Clock.Set(asked.Add(30*24*time.Hour - time.Second))
		if got := sweep(t, f); got.Expired+got.Withdrawn != 0 {
			t.Errorf("on the last day: %+v", got)
		}
		f.Clock.Set(asked.Add(31 * 24 * time.Hour))
		if got := sweep(t, f); got.Expired != 1 || got.Withdrawn != 1 {
			t.Errorf("after it: %+v", got)
		}
		if got := sweep(t, f); got.Expired+got.Withdrawn != 0 {
			t.Errorf("swept twice: %+v", got)
		}
		for ref, want := range map[ordering.VersionRef]ordering.VersionState{
			approved.Ref(): ordering.Expired, undecided.Ref(): ordering.Withdrawn, returned.Ref(): ordering.Returned,
		} {
			if stored := f.Latest(ref.Quote); stored.State != want {
				t.Errorf("%s is stored as %s, want %s", ref, stored.State, want)
			}
		}
		wantHistory(t, f, approved.Quote, ordering.EventExpired)
		wantHistory(t, f, undecided.Quote, ordering.EventWithdrawn)
		f.Work()
		want := []string{"anna@onecentral.example", "noord-user@noord.example", "orders@noord.example"}
		for _, notice := range []ordering.NoticeKind{ordering.NoticeExpired, ordering.NoticeWithdrawn} {
			if to := f.MailsAbout(notice); !slices.Equal(to, want) {
				t.Errorf("%s is mailed to %q, want %q", notice, to, want)
			}
		}
		_, err := approve(t, f, orderingtest.Anna, undecided, usecase.ApproveInput{})
		wantError(t, err, ordering.Conflict, "")
	})
}

// TestSweep_Concurrent runs eight sweeps at once while partners fill their carts: each stale cart is removed
// once, and none that changed.
func TestSweep_Concurrent(t *testing.T) {
	f := orderingtest.New(t)
	stale := []ordering.CustomerID{orderingtest.Berlin, orderingtest.Zurich, orderingtest.Klant}
	live := []ordering.CustomerID{orderingtest.Bakker, orderingtest.Kapper, orderingtest.Slager}
	for _, c := range slices.Concat(stale, live) {
		f.Fill(c, orderingtest.NewServer())
	}
	f.Clock.Days(15)
	for _, c := range live { // saved by a last-minute change
		f.Fill(c, orderingtest.NewServer())
	}
	var all sync.WaitGroup
	var mu sync.Mutex
	var total usecase.Swept
	for range 8 {
		all.Go(func() {
			got, err := f.Jobs.Sweep(t.Context())
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			total.Removed += got.Removed
			total.Reminded += got.Reminded
		})
	}
	for _, c := range live {
		all.Go(func() {
			user := orderingtest.User(orderingtest.Customer(c).Partner)
			for range 5 {
				view, err := f.Carts.Cart(t.Context(), user, c)
				if err == nil {
					_, err = f.Carts.AddItems(t.Context(), user, no(), c, view.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()})
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if total != (usecase.Swept{Removed: len(stale)}) {
		t.Errorf("swept %+v", total)
	}
	for _, c := range live {
		if view := orderingtest.Must(f.Carts.Cart(t.Context(), orderingtest.User(orderingtest.Customer(c).Partner), c))(t); len(view.Cart.Items) != 7 {
			t.Errorf("%s has %d items, want 7", c, len(view.Cart.Items))
		}
	}
}

// raced fills a stale cart so many times, changes it while it is swept, and returns how often the change was accepted and lost, and
// how often the cart was gone first. The sweep has a lead of a millisecond about that, earlier or later.
func raced(t *testing.T, f *orderingtest.Fixture, races int, about time.Duration, dice *rand.Rand) (kept, lost, gone int) {
	t.Helper()
	user, customer := orderingtest.User(orderingtest.Noord), orderingtest.Bakker
	for range races {
		if view, err := f.Carts.Cart(t.Context(), user, customer); err == nil {
			if err := f.Carts.DeleteCart(t.Context(), user, customer, view.Cart.Tag()); err != nil {
				t.Fatal(err)
			}
		}
		stale := f.Fill(customer, orderingtest.NewServer()).Cart
		f.Clock.Days(15)
		lead := about + time.Duration(dice.IntN(2000)-1000)*time.Microsecond // of the sweep
		var swept error
		var all sync.WaitGroup
		all.Go(func() {
			time.Sleep(-lead)
			_, swept = f.Jobs.Sweep(t.Context())
		})
		time.Sleep(lead)
		_, err := f.Carts.AddItems(t.Context(), user, no(), customer, stale.Tag(), []ordering.ItemInput{orderingtest.NewServer()})
		all.Wait()
		if swept != nil {
			t.Fatal(swept)
		}
		now, missing := f.Carts.Cart(t.Context(), user, customer)
		switch {
		case err != nil && ordering.KindOf(missing) == ordering.NotFound:
			gone++
		case err == nil && missing == nil && len(now.Cart.Items) == 2:
			kept++
		default:
			lost++
		}
	}
	return kept, lost, gone
}

// A change that was accepted saves the cart, however close the sweep was.
func TestSweep_Races(t *testing.T) {
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 11))
	f := orderingtest.New(t)
	var kept, lost, gone int
	for range testvolume.Of(1000, 40) {
		k, l, g := raced(t, f, 1, time.Duration(kept-gone)*time.Millisecond, dice) // to where either may be first
		kept, lost, gone = kept+k, lost+l, gone+g
	}
	if lost > 0 {
		t.Errorf("%d changes were accepted and lost", lost)
	}
	if kept == 0 || gone == 0 {
		t.Errorf("no race: %d kept, %d gone", kept, gone)
	}
	testvolume.Figure(t, "%d races of a sweep with a change of the cart: %d times the change came first, %d times the sweep, %d lost", kept+gone+lost, kept, gone, lost)
}

// A table without conditions sweeps carts that were changed.
func TestSweep_RacesPlanted(t *testing.T) {
	f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
		forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
		return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 12))}
	}))
	dice := rand.New(rand.NewPCG(1, 11))
	for range 100 {
		if _, lost, _ := raced(t, f, 20, 0, dice); lost > 0 {
			return
		}
	}
	t.Error("no change was lost: the test would see nothing")
}

// At night every history is verified: one that breaks is told of, and stops no other.
func TestJobs_VerifyHistories(t *testing.T) {
	f := orderingtest.New(t)
	alarms := 0
	cases := f.With(func(c *usecase.Config) {
		c.Store = store.New(f.Driver, store.Clock(f.Clock.Now), store.Log(slog.New(slog.DiscardHandler)), store.Alarm(func() { alarms++ }))
	})
	quotes := []*ordering.QuoteVersion{f.Request(orderingtest.Bakker, orderingtest.NewServer()), f.Request(orderingtest.Slager, orderingtest.NewServer())}
	if broken, err := cases.Jobs.VerifyHistories(t.Context()); broken != 0 || err != nil || alarms != 0 {
		t.Errorf("%d break, %d alarms, %v", broken, alarms, err)
	}
	for n, v := range quotes {
		key := table.Key{PK: "PARTNER#" + string(v.Partner) + "#QUOTE#" + string(v.Quote), SK: "EVENT#00000001"}
		if err := f.Driver.Write(t.Context(), table.Delete(key, table.Present())); err != nil {
			t.Fatal(err)
		}
		if broken, err := cases.Jobs.VerifyHistories(t.Context()); broken != n+1 || err != nil || alarms == 0 {
			t.Errorf("with %d that lost an event: %d break, %d alarms, %v", n+1, broken, alarms, err)
		}
	}
}
