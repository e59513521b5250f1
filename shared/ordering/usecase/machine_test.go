package usecase_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/testvolume"
)

// The state machine test runs 20,000 random sequences of commands (4,000 in `make battery`, 120 in a sample), in lanes that run
// side by side. Each lane keeps its worlds, each of a partner of its own, in a few tables.
const (
	lanes         = 4
	worldsPerFile = 25
	longest       = 10 // commands
)

// No sequence of commands breaks the rules.
func TestRules_Sequences(t *testing.T) {
	sequences := checks(t, testvolume.Promised(20_000, 4_000, 120))
	seed := testvolume.Seed(t)
	var seeding sync.Mutex                            // held from when a lane says its seed until rapid has read it
	defer debug.SetGCPercent(debug.SetGCPercent(800)) // a third of the time went to collecting
	counts := make([]map[string]int, lanes)
	t.Run("lanes", func(t *testing.T) {
		for lane := range lanes {
			t.Run(fmt.Sprint(lane), func(t *testing.T) {
				t.Parallel()
				counts[lane] = map[string]int{}
				var f *orderingtest.Fixture
				worlds := 0
				seeding.Lock()
				if err := flag.Set("rapid.seed", fmt.Sprint(seed*lanes+uint64(lane))); err != nil {
					t.Error(err)
				}
				read := sync.OnceFunc(seeding.Unlock)
				rapid.Check(t, func(rt *rapid.T) {
					read()
					if worlds%worldsPerFile == 0 {
						f = orderingtest.New(t)
					}
					worlds++
					like := oneOf(rt, "like", []ordering.PartnerID{orderingtest.Noord, orderingtest.Zuid, orderingtest.Wolk})
					m := newMachine(f, worlds, like, counts[lane])
					commands := m.commands()
					m.names = slices.Sorted(maps.Keys(commands))
					for range 3 + below(rt, "commands", longest-2) {
						commands[m.choose(rt)](rt)
						m.check(rt)
					}
					m.checkAll(rt)
				})
			})
		}
	})
	total := map[string]int{}
	for _, lane := range counts {
		for what, n := range lane {
			total[what] += n
		}
	}
	t.Logf("succeeded: %v", total)
	testvolume.Figure(t, "%d random sequences, none breaks a rule", sequences)
	if sequences < 2_000 {
		return // in a sample chance may leave a command out
	}
	for what := range (&machine{}).commands() {
		if total[what] < sequences/200 {
			t.Errorf("%s succeeded only %d times in %d sequences: too seldom to show anything", what, total[what], sequences)
		}
	}
}

// checks sets how many sequences rapid runs in each lane, unless the caller of the test did, and returns that of all.
func checks(t *testing.T, normally int) int {
	t.Helper()
	each, given := normally/lanes, false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if !given {
		flagged := each
		if testing.Short() {
			flagged *= 5 // rapid runs a fifth of what its flag says
		}
		if err := flag.Set("rapid.checks", fmt.Sprint(flagged)); err != nil {
			t.Fatal(err)
		}
	} else if _, err := fmt.Sscan(flag.Lookup("rapid.checks").Value.String(), &each); err != nil {
		t.Fatal(err)
	}
	return each * lanes
}

// below draws a number from 0 to n-1, each as often: rapid's own ranges prefer small numbers, so that the command that
// comes first would be most of them.
func below(rt *rapid.T, label string, n int) int {
	drawn := 0
	for _, bit := range rapid.SliceOfN(rapid.Bool(), 10, 10).Draw(rt, label) {
		drawn *= 2
		if bit {
			drawn++
		}
	}
	return drawn % n
}

func oneOf[T any](rt *rapid.T, label string, from []T) T { return from[below(rt, label, len(from))] }

// machine is one small world: a partner with one customer and three services.
type machine struct {
	*usecase.UseCases
	Store     ordering.Store
	f         *orderingtest.Fixture
	partner   ordering.PartnerID
	customer  ordering.CustomerID
	initial   map[ordering.ServiceID]money.Cents // recorded before any order
	saved     *savings
	succeeded map[string]int
	names     []string // of the commands

	// What the last check read.
	latest map[ordering.QuoteID]*ordering.QuoteVersion
	orders []*ordering.Order

	endedVersions map[ordering.VersionRef]ordering.VersionState
	endedItems    map[string]ordering.OrderState
	hashes        map[ordering.VersionRef]string
}

// savings is the real store, which tells what was saved: which jobs there are, and which quotes to look at.
type savings struct {
	ordering.Store
	renders []*ordering.Job
	quotes  map[ordering.QuoteID]bool
	any     bool
}

type savingTx struct {
	ordering.Tx
	entities []ordering.Entity
}

func (tx *savingTx) Save(entities ...ordering.Entity) {
	tx.entities = append(tx.entities, entities...)
	tx.Tx.Save(entities...)
}

func (s *savings) Update(ctx context.Context, do func(ordering.Tx) error) error {
	return s.watch(ctx, s.Store.Update, do)
}

func (s *savings) Snapshot() ordering.Snapshot { return savingSnapshot{s.Store.Snapshot(), s} }

type savingSnapshot struct {
	ordering.Snapshot
	saved *savings
}

func (s savingSnapshot) Update(ctx context.Context, do func(ordering.Tx) error) error {
	return s.saved.watch(ctx, s.Snapshot.Update, do)
}

// watch runs an update and notes what it saved.
func (s *savings) watch(ctx context.Context, update func(context.Context, func(ordering.Tx) error) error, do func(ordering.Tx) error) error {
	var last *savingTx
	err := update(ctx, func(tx ordering.Tx) error {
		last = &savingTx{Tx: tx}
		return do(last)
	})
	if err != nil {
		return err
	}
	for _, entity := range last.entities {
		s.any = true
		switch e := entity.(type) {
		case *ordering.Job:
			if e.Kind == ordering.JobRender && !e.Due.After(e.CreatedAt) { // not one that is leased
				s.renders = append(s.renders, e)
			}
		case *ordering.Quote:
			s.quotes[e.ID] = true
		}
	}
	return nil
}

// newMachine makes the n-th world of the table, with a partner like another.
func newMachine(f *orderingtest.Fixture, n int, like ordering.PartnerID, succeeded map[string]int) *machine {
	partner := *orderingtest.Partner(like)
	partner.ID, partner.AccountManager = ordering.PartnerID(fmt.Sprintf("p%d", n)), orderingtest.Anna
	customer := *orderingtest.Customer(orderingtest.Bakker)
	customer.ID, customer.Partner = ordering.CustomerID(fmt.Sprintf("c%d", n)), partner.ID
	f.Clock.Set(orderingtest.Start())
	m := &machine{
		f: f, partner: partner.ID, customer: customer.ID, initial: map[ordering.ServiceID]money.Cents{}, succeeded: succeeded, latest: map[ordering.QuoteID]*ordering.QuoteVersion{},
		endedVersions: map[ordering.VersionRef]ordering.VersionState{}, endedItems: map[string]ordering.OrderState{}, hashes: map[ordering.VersionRef]string{},
	}
	cart := ordering.Cart{Partner: partner.ID, Customer: customer.ID, Items: []ordering.Item{}, Version: 1, Created: f.Clock.Now(), UpdatedAt: f.Clock.Now()}
	entities := []ordering.Entity{&partner, &customer, &cart}
	for id, like := range map[string]ordering.ServiceID{"fibre": orderingtest.Fibre, "trunk": orderingtest.Trunk, "servers": orderingtest.Servers} {
		s := *f.ServiceNow(orderingtest.Bakker, like)
		s.ID, s.Partner, s.Customer = ordering.ServiceID(fmt.Sprintf("%s-%d", id, n)), partner.ID, customer.ID
		s.PendingChange, s.Version, s.State = nil, 1, ordering.ServiceActive
		m.initial[s.ID] = s.NetMRC
		entities = append(entities, &s)
	}
	f.Save(entities...)
	m.saved = &savings{Store: f.Store, quotes: map[ordering.QuoteID]bool{}}
	m.Store = m.saved
	m.UseCases = f.With(func(c *usecase.Config) { c.Store = m.saved })
	return m
}

// ctx never ends: the machine knows no other.
func (m *machine) ctx() context.Context { return context.Background() }

func (m *machine) user() ordering.Actor { return orderingtest.User(m.partner) }

// callers are those who may be the right one for a command, and mostly that one.
func (m *machine) caller(rt *rapid.T, right ...ordering.Actor) ordering.Actor {
	if below(rt, "the right one", 5) > 0 {
		return oneOf(rt, "caller", right)
	}
	return oneOf(rt, "anybody", []ordering.Actor{
		m.user(), orderingtest.Signer(m.partner), orderingtest.Signer(orderingtest.Zuid), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Bram),
		orderingtest.As(orderingtest.Saskia), orderingtest.As(orderingtest.Sven), orderingtest.As(orderingtest.Emre), orderingtest.As(orderingtest.Olga), orderingtest.As(orderingtest.Ada),
	})
}

// did counts what succeeded, and demands that every refusal says why.
func (m *machine) did(rt *rapid.T, what string, err error) {
	switch {
	case err == nil:
		m.succeeded[what]++
	case ordering.KindOf(err) == 0 || ordering.KindOf(err) == ordering.Throttled:
		rt.Fatalf("%s: %v", what, err)
	}
}

// choose draws a command: mostly one that the world is ready for, now and then any.
func (m *machine) choose(rt *rapid.T) string {
	if below(rt, "any", 10) == 0 {
		return oneOf(rt, "command", m.names)
	}
	fit := []string{"request"}
	if len(m.latest) > 0 {
		fit = append(fit, "inventory")
	}
	for _, id := range m.quotes() {
		switch m.latest[id].State {
		case ordering.Requested:
			fit = append(fit, "approve", "approve", "approve", "approve", "approve", "approve", "discount", "decline", "return", "withdraw", "sweep")
		case ordering.Returned:
			fit = append(fit, "resubmit", "resubmit", "resubmit", "revise", "revise", "withdraw")
		case ordering.Approved:
			fit = append(fit, "render", "confirm", "confirm", "confirm", "confirm", "confirm", "confirm", "revise", "withdraw", "sweep")
		case ordering.Declined, ordering.Withdrawn, ordering.Expired:
			fit = append(fit, "copy", "copy", "ask again", "ask again")
		}
	}
	for _, o := range m.orders {
		switch o.State {
		case ordering.Acknowledged:
			fit = append(fit, "release", "release", "release", "release", "cancel")
		case ordering.InProgress, ordering.Partial:
			fit = append(fit, "complete", "complete", "complete", "cancel", "fail", "fail", "release")
		}
	}
	return oneOf(rt, "fit", fit)
}

func (m *machine) quotes() []ordering.QuoteID { return slices.Sorted(maps.Keys(m.latest)) }

// onVersion gives a command on the latest version of a quote; now and then on an earlier one, or with another hash.
func (m *machine) onVersion(name string, right []ordering.Actor, do func(*rapid.T, ordering.Actor, usecase.Target, *ordering.QuoteVersion) error) func(*rapid.T) {
	return func(rt *rapid.T) {
		if len(m.latest) == 0 {
			return
		}
		v := m.latest[oneOf(rt, "quote", m.quotes())]
		target := orderingtest.Target(v)
		switch below(rt, "target", 20) {
		case 0:
			target.Version--
		case 1:
			target.Hash = strings.Repeat("0", 64)
		}
		m.did(rt, name, do(rt, m.caller(rt, right...), target, v))
	}
}

func (m *machine) onItem(name string, right []ordering.Actor, do func(ordering.Actor, ordering.OrderID, ordering.ItemID) error) func(*rapid.T) {
	return func(rt *rapid.T) {
		if len(m.orders) == 0 {
			return
		}
		o := oneOf(rt, "order", m.orders)
		m.did(rt, name, do(m.caller(rt, right...), o.ID, oneOf(rt, "item", o.Items).ID))
	}
}

func (m *machine) commands() map[string]func(*rapid.T) {
	olga, anna := orderingtest.As(orderingtest.Olga), orderingtest.As(orderingtest.Anna)
	deciders := []ordering.Actor{anna, anna, orderingtest.As(orderingtest.Saskia), orderingtest.As(orderingtest.Emre)}
	partner := []ordering.Actor{m.user()}
	return map[string]func(*rapid.T){
		"request":   m.request,
		"ask again": m.askAgain,
		"approve": m.onVersion("approve", deciders, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Approvals.Approve(m.ctx(), a, no(), target, usecase.ApproveInput{}))
		}),
		"discount": m.onVersion("discount", deciders[:1], func(rt *rapid.T, a ordering.Actor, target usecase.Target, v *ordering.QuoteVersion) error {
			bp := rapid.Int64Range(0, 3_000).Draw(rt, "basis points")
			return second(m.Approvals.Approve(m.ctx(), a, no(), target, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: &bp}}}))
		}),
		"decline": m.onVersion("decline", deciders, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Approvals.Decline(m.ctx(), a, no(), target, "", "no"))
		}),
		"return": m.onVersion("return", deciders, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Approvals.Return(m.ctx(), a, no(), target, "", "why?"))
		}),
		"resubmit": m.onVersion("resubmit", partner, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Quotes.Resubmit(m.ctx(), a, no(), target, "because"))
		}),
		"revise": m.onVersion("revise", partner, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Quotes.Revise(m.ctx(), a, no(), target))
		}),
		"copy": m.onVersion("copy", partner, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Quotes.Copy(m.ctx(), a, no(), target))
		}),
		"withdraw": m.onVersion("withdraw", partner, func(_ *rapid.T, a ordering.Actor, target usecase.Target, _ *ordering.QuoteVersion) error {
			return second(m.Quotes.Withdraw(m.ctx(), a, no(), target, ""))
		}),
		"confirm": m.onVersion("confirm", []ordering.Actor{orderingtest.Signer(m.partner)}, func(rt *rapid.T, a ordering.Actor, target usecase.Target, v *ordering.QuoteVersion) error {
			if below(rt, "drawn first", 4) > 0 {
				m.render(rt)
			}
			return second(m.Quotes.Confirm(m.ctx(), a, no(), target, m.f.Confirmation(v)))
		}),
		"release": m.onItem("release", []ordering.Actor{olga, anna}, func(a ordering.Actor, o ordering.OrderID, _ ordering.ItemID) error {
			return second(m.Orders.Release(m.ctx(), a, no(), o))
		}),
		"complete": m.onItem("complete", []ordering.Actor{olga}, func(a ordering.Actor, o ordering.OrderID, i ordering.ItemID) error {
			return second(m.Orders.CompleteItem(m.ctx(), a, no(), o, i, m.f.Clock.Today()))
		}),
		"cancel": m.onItem("cancel", []ordering.Actor{m.user(), olga, anna}, func(a ordering.Actor, o ordering.OrderID, i ordering.ItemID) error {
			return second(m.Orders.CancelItem(m.ctx(), a, no(), o, i, "not needed"))
		}),
		"fail": m.onItem("fail", []ordering.Actor{olga}, func(a ordering.Actor, o ordering.OrderID, i ordering.ItemID) error {
			return second(m.Orders.FailItem(m.ctx(), a, no(), o, i, "no duct"))
		}),
		"render":    m.render,
		"sweep":     m.sweep,
		"inventory": m.inventory,
	}
}

// request puts one or two items in the cart, which it empties first, and asks for a quote.
func (m *machine) request(rt *rapid.T) {
	cart, err := m.Store.Cart(m.ctx(), m.partner, m.customer)
	if err == nil && len(cart.Items) > 0 {
		m.did(rt, "empty", m.Carts.DeleteCart(m.ctx(), m.user(), m.customer, cart.Tag()))
	}
	if err != nil || len(cart.Items) > 0 {
		open, err := m.Carts.OpenCart(m.ctx(), m.user(), no(), m.customer)
		m.did(rt, "open", err)
		cart = open.Cart
	}
	services, err := m.Store.Services(m.ctx(), m.partner, m.customer, m.serviceIDs()...)
	m.did(rt, "look", err)
	var items []ordering.ItemInput
	for range 1 + below(rt, "items", 2) {
		items = append(items, m.item(rt, services))
	}
	view, err := m.Carts.AddItems(m.ctx(), m.user(), no(), m.customer, cart.Tag(), items)
	m.did(rt, "fill", err)
	m.ask(rt, "request", view.ChangeHash)
}

// askAgain asks for a quote of what the cart holds: what was revised or copied, or refused before.
func (m *machine) askAgain(rt *rapid.T) {
	if view, err := m.Carts.Cart(m.ctx(), m.user(), m.customer); err == nil {
		m.ask(rt, "ask again", view.ChangeHash)
	}
}

func (m *machine) ask(rt *rapid.T, how, hash string) {
	v, err := m.Quotes.RequestQuote(m.ctx(), m.caller(rt, m.user()), no(), m.customer, hash)
	m.did(rt, how, err)
	if err == nil {
		m.latest[v.Quote] = v
	}
}

// item draws a new service or a change, mostly one that can be had.
func (m *machine) item(rt *rapid.T, services map[ordering.ServiceID]*ordering.Service) ordering.ItemInput {
	switch below(rt, "kind of item", 12) {
	case 0:
		return orderingtest.NewServer()
	case 1:
		return design()
	case 2:
		return bigDeal()
	}
	s := services[oneOf(rt, "service", slices.Sorted(maps.Keys(services)))]
	delete(services, s.ID)
	in := ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Service: s.ID, ServiceVersion: s.Version, Configuration: s.Configuration}
	if s.Configuration.Units == 0 {
		in.Configuration = orderingtest.Set{Tier: oneOf(rt, "tier", []string{"250", "500", "1000"})}
	} else {
		in.Configuration.Units += int64(oneOf(rt, "units", []int{1, 2, 3, -1}))
	}
	return in
}

func (m *machine) serviceIDs() []ordering.ServiceID {
	var ids []ordering.ServiceID
	for id := range m.initial {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// render draws the documents of what was approved.
func (m *machine) render(rt *rapid.T) {
	for _, job := range m.saved.renders {
		claimed, err := m.Jobs.Claim(m.ctx(), job.ID, orderingtest.Any)
		if err != nil {
			rt.Fatal(err)
		}
		if claimed == nil {
			continue
		}
		v, err := m.Jobs.JobVersion(m.ctx(), claimed)
		if err == nil {
			err = m.Jobs.Rendered(m.ctx(), claimed, m.f.Drawn(v))
		}
		m.did(rt, "render", err)
	}
	m.saved.renders = nil
}

// sweep lets time pass first.
func (m *machine) sweep(rt *rapid.T) {
	m.f.Clock.Advance(time.Duration(oneOf(rt, "hours", []int{1, 24, 24 * 8, 24 * 15, 24 * 31})) * time.Hour)
	m.did(rt, "sweep", second(m.Jobs.Sweep(m.ctx())))
}

// inventory changes a service outside any order: its state or its version, never its price.
func (m *machine) inventory(rt *rapid.T) {
	id := oneOf(rt, "service", m.serviceIDs())
	state := oneOf(rt, "state", []ordering.ServiceState{ordering.ServiceActive, ordering.ServiceActive, ordering.ServiceSuspended})
	err := m.Store.Update(m.ctx(), func(tx ordering.Tx) error {
		found, err := tx.Services(m.ctx(), m.partner, m.customer, id)
		if err != nil {
			return err
		}
		s := found[id]
		if s.State == state {
			s.Version++
		}
		s.State = state
		tx.Save(s)
		return nil
	})
	m.did(rt, "inventory", err)
}

// check looks, when something was saved, at the quotes that were touched and at all orders and services.
func (m *machine) check(rt *rapid.T) {
	if !m.saved.any {
		return
	}
	m.saved.any = false
	for id := range m.saved.quotes {
		if m.latest[id] == nil { // of another world, which a sweep went through
			continue
		}
		if err := m.checkQuote(id); err != nil {
			rt.Fatal(err)
		}
	}
	clear(m.saved.quotes)
	if err := m.checkInventory(); err != nil {
		rt.Fatal(err)
	}
}

func (m *machine) checkAll(rt *rapid.T) {
	if err := m.violation(); err != nil {
		rt.Fatal(err)
	}
}

// violation is the first broken rule in the whole world, nil for none.
func (m *machine) violation() error {
	for _, id := range m.quotes() {
		if err := m.checkQuote(id); err != nil {
			return err
		}
		v := m.latest[id]
		if hash, err := schema.HashChange(&v.Change); err != nil || hash != v.ChangeHash {
			return errors.Join(err, fmt.Errorf("the change of %s is not the one that was requested", v.Ref()))
		}
	}
	return m.checkInventory()
}

func (m *machine) checkQuote(id ordering.QuoteID) error {
	q, err := m.Store.Quote(m.ctx(), m.partner, id)
	if err != nil {
		return err
	}
	versions, err := m.Store.Versions(m.ctx(), m.partner, id)
	if err != nil {
		return err
	}
	if len(versions) != q.Latest {
		return fmt.Errorf("%s: %d versions, the latest is %d", id, len(versions), q.Latest)
	}
	for i, v := range versions {
		if v.Number != i+1 {
			return fmt.Errorf("%s: version %d stands at place %d", id, v.Number, i+1)
		}
		if i < len(versions)-1 && v.State != ordering.Superseded {
			return fmt.Errorf("%s is %s, and not the latest", v.Ref(), v.State)
		}
		if err := m.checkVersion(q, v); err != nil {
			return fmt.Errorf("%s: %w", v.Ref(), err)
		}
	}
	m.latest[id] = versions[len(versions)-1]
	if q.State != m.latest[id].State {
		return fmt.Errorf("%s is %s, its latest version %s", id, q.State, m.latest[id].State)
	}
	return m.checkHistory(q)
}

func (m *machine) checkHistory(q *ordering.Quote) error {
	var events []*ordering.Event
	for page := (ordering.Page{}); ; {
		some, next, err := m.Store.Events(m.ctx(), m.partner, q.ID, page)
		if err != nil {
			return err
		}
		events = append(events, some...)
		if page.Cursor = next; next == "" {
			break
		}
	}
	if wrong, err := store.New(m.f.Driver).VerifyHistory(m.ctx(), m.partner, q.ID); err != nil || wrong != 0 {
		return fmt.Errorf("%s: event %d of the history is wrong (%v)", q.ID, wrong, err)
	}
	if int64(len(events)) != q.EventSeq || events[len(events)-1].Hash != q.EventHash {
		return fmt.Errorf("%s: the history has %d events, its head says %d", q.ID, len(events), q.EventSeq)
	}
	return nil
}

func (m *machine) checkVersion(q *ordering.Quote, v *ordering.QuoteVersion) error {
	if was, ended := m.endedVersions[v.Ref()]; ended && v.State != was {
		return fmt.Errorf("left the final state %s for %s", was, v.State)
	}
	if v.State.Final() {
		m.endedVersions[v.Ref()] = v.State
	}
	if was, known := m.hashes[v.Ref()]; known && was != v.ChangeHash {
		return fmt.Errorf("was requested with the hash %s, has %s", was, v.ChangeHash)
	}
	m.hashes[v.Ref()] = v.ChangeHash
	approvals, err := m.Store.Approvals(m.ctx(), m.partner, v.Ref())
	if err != nil {
		return err
	}
	count := map[ordering.ApprovalState]int{}
	deciders := map[ordering.Subject]bool{}
	for _, a := range approvals {
		count[a.State]++
		if a.DecidedBy == nil {
			continue
		}
		if deciders[a.DecidedBy.Subject] || a.DecidedBy.Subject == v.RequestedBy.Subject {
			return fmt.Errorf("%s decided in two roles, or asked for it", a.DecidedBy.Subject)
		}
		deciders[a.DecidedBy.Subject] = true
	}
	if waits := count[ordering.ApprovalWaiting] > 0; waits != (v.State == ordering.Requested) {
		return fmt.Errorf("is %s, with approvals %v", v.State, count)
	}
	if v.State == ordering.Approved && count[ordering.ApprovalApproved] != len(v.Approvers) {
		return fmt.Errorf("is approved by %v of %d", count, len(v.Approvers))
	}
	if v.State != ordering.Ordered {
		return nil
	}
	if count[ordering.ApprovalApproved] != len(v.Approvers) || v.ApprovedAt.IsZero() {
		return fmt.Errorf("was ordered without approval: %v", count)
	}
	return m.checkOrder(q, v)
}

func (m *machine) checkOrder(q *ordering.Quote, v *ordering.QuoteVersion) error {
	o, err := m.Store.Order(m.ctx(), m.partner, q.ID.Order())
	if err != nil {
		return err
	}
	document, err := m.Store.Document(m.ctx(), m.partner, v.Ref(), ordering.DocumentParty)
	if err != nil {
		return err
	}
	c := o.Confirmation
	if q.Order != o.ID || o.Version != v.Number || o.ChangeHash != v.ChangeHash || c.By.Subject == "" || c.Consent == "" || c.DocumentSHA256 != document.SHA256 {
		return fmt.Errorf("order %s of version %d, confirmed by %q over %s", o.ID, o.Version, c.By.Subject, c.DocumentSHA256)
	}
	if c.At.Before(v.ApprovedAt) || !c.At.Before(v.ValidUntil.End()) {
		return fmt.Errorf("was confirmed at %s, valid from %s until %s", c.At, v.ApprovedAt, v.ValidUntil)
	}
	return nil
}

// checkInventory: at most one order per quote, each of an ordered version; at most one open item per service; money conserved.
func (m *machine) checkInventory() error {
	orders, _, err := m.Store.Orders(m.ctx(), m.partner, ordering.Page{})
	if err != nil {
		return err
	}
	m.orders = orders
	perQuote, open := map[ordering.QuoteID]int{}, map[ordering.ServiceID][]ordering.PendingChange{}
	expected := map[ordering.ServiceID]money.Cents{}
	for id, price := range m.initial {
		expected[id] = price
	}
	for _, o := range orders {
		if perQuote[o.Quote]++; perQuote[o.Quote] > 1 {
			return fmt.Errorf("%s became two orders", o.Quote)
		}
		v, err := m.Store.Version(m.ctx(), m.partner, ordering.VersionRef{Quote: o.Quote, Version: o.Version})
		if err != nil || v.State != ordering.Ordered {
			return errors.Join(err, fmt.Errorf("order %s stands on version %d, which is not ordered", o.ID, o.Version))
		}
		if err := m.checkItems(o, open, expected); err != nil {
			return err
		}
	}
	var ids []ordering.ServiceID
	for id := range expected {
		ids = append(ids, id)
	}
	services, err := m.Store.Services(m.ctx(), m.partner, m.customer, ids...)
	if err != nil {
		return err
	}
	for _, id := range ids {
		s := services[id]
		switch {
		case s == nil:
			return fmt.Errorf("service %s is gone", id)
		case s.NetMRC != expected[id]:
			return fmt.Errorf("service %s costs %d, what completed makes it %d", id, s.NetMRC, expected[id])
		case len(open[id]) > 1:
			return fmt.Errorf("service %s has %d open order items", id, len(open[id]))
		case len(open[id]) == 1 && (s.PendingChange == nil || *s.PendingChange != open[id][0]) || len(open[id]) == 0 && s.PendingChange != nil:
			return fmt.Errorf("service %s says that %v is open on it, the orders %v", id, s.PendingChange, open[id])
		}
	}
	return nil
}

// checkItems adds the order's open items and completed differences.
func (m *machine) checkItems(o *ordering.Order, open map[ordering.ServiceID][]ordering.PendingChange, expected map[ordering.ServiceID]money.Cents) error {
	for _, item := range o.Items {
		key := string(o.ID) + "/" + string(item.ID)
		if was, ended := m.endedItems[key]; ended && was != item.State {
			return fmt.Errorf("item %s left %s for %s", key, was, item.State)
		}
		switch {
		case item.State == ordering.Completed:
			expected[item.Service] += item.Difference
		case !item.State.Ended() && item.Action == ordering.Modify:
			open[item.Service] = append(open[item.Service], ordering.PendingChange{Order: o.ID, Item: item.ID})
		}
		if item.State.Ended() {
			m.endedItems[key] = item.State
		}
	}
	return nil
}

// TestRules_Planted breaks a world in which everything has happened, in one way at a time, and
// demands that the checks of the state machine test say so.
func TestRules_Planted(t *testing.T) {
	type world struct {
		*machine
		tx              ordering.Tx
		quote           *ordering.Quote
		version         *ordering.QuoteVersion
		order           *ordering.Order
		fibre, servers  *ordering.Service
		approvals       []*ordering.Approval
		waiting         *ordering.QuoteVersion
		waitingApproval *ordering.Approval
	}
	for name, breakIt := range map[string]func(*world){
		"nothing":                               func(*world) {},
		"a final state was left":                func(w *world) { w.version.State = ordering.Approved; w.tx.Save(w.version) },
		"an item came back from its end":        func(w *world) { w.order.Items[1].State = ordering.InProgress; w.tx.Save(w.order) },
		"an order stands on a declined version": func(w *world) { w.version.State = ordering.Declined; w.tx.Save(w.version) },
		"an approval behind an order was none":  func(w *world) { w.approvals[0].State = ordering.ApprovalDeclined; w.tx.Save(w.approvals[0]) },
		"a confirmation is of another document": func(w *world) { w.order.Confirmation.DocumentSHA256 = "other"; w.tx.Save(w.order) },
		"a confirmation is of nobody":           func(w *world) { w.order.Confirmation.By.Subject = ""; w.tx.Save(w.order) },
		"a confirmation came too late":          func(w *world) { w.order.Confirmation.At = w.version.ValidUntil.End(); w.tx.Save(w.order) },
		"a quote became two orders":             func(w *world) { again := *w.order; again.ID = "ORD-2026-99999"; w.tx.Save(&again) },
		"two order items are open on one service": func(w *world) {
			w.order.Items[0].Service = w.fibre.ID
			w.order.Items = append(w.order.Items, w.order.Items[0])
			w.tx.Save(w.order)
		},
		"an open order item does not hold service": func(w *world) { w.fibre.PendingChange = nil; w.tx.Save(w.fibre) },
		"a service is held by nothing": func(w *world) {
			w.servers.PendingChange = &ordering.PendingChange{Order: w.order.ID, Item: "x"}
			w.tx.Save(w.servers)
		},
		"a cent appeared": func(w *world) { w.servers.NetMRC++; w.tx.Save(w.servers) },
		"the history has one line too many": func(w *world) {
			w.tx.Save(&ordering.Event{Quote: w.quote.ID, Partner: w.partner, Seq: w.quote.EventSeq + 1})
		},
		"the head names another last event": func(w *world) { w.quote.EventHash = "other"; w.tx.Save(w.quote) },
		"a version is missing":              func(w *world) { w.quote.Latest++; w.tx.Save(w.quote) },
		"the head is in another state":      func(w *world) { w.quote.State = ordering.Approved; w.tx.Save(w.quote) },
		"a change was altered":              func(w *world) { w.version.Change.Total.NRC++; w.tx.Save(w.version) },
		"a change was altered, and its hash": func(w *world) {
			w.version.Change.Total.NRC++
			w.version.ChangeHash, _ = schema.HashChange(&w.version.Change)
			w.tx.Save(w.version)
		},
		"one person decided in two roles":          func(w *world) { w.approvals[1].DecidedBy = w.approvals[0].DecidedBy; w.tx.Save(w.approvals[1]) },
		"the requester decided":                    func(w *world) { w.approvals[1].DecidedBy = &w.version.RequestedBy; w.tx.Save(w.approvals[1]) },
		"a version is approved, an approval waits": func(w *world) { w.waiting.State = ordering.Approved; w.tx.Save(w.waiting) },
		"nobody is asked for a requested version":  func(w *world) { w.waitingApproval.State = ordering.ApprovalMoot; w.tx.Save(w.waitingApproval) },
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			m := newMachine(f, 1, orderingtest.Noord, map[string]int{})
			request := func(items ...ordering.ItemInput) *ordering.QuoteVersion {
				cart := orderingtest.Must(m.Carts.OpenCart(m.ctx(), m.user(), no(), m.customer))(t)
				view := orderingtest.Must(m.Carts.AddItems(m.ctx(), m.user(), no(), m.customer, cart.Cart.Tag(), items))(t)
				v := orderingtest.Must(m.Quotes.RequestQuote(m.ctx(), m.user(), no(), m.customer, view.ChangeHash))(t)
				m.latest[v.Quote] = v
				return v
			}
			grow := func(id ordering.ServiceID, offering catalog.OfferingID, to orderingtest.Set) ordering.ItemInput {
				return ordering.ItemInput{Action: ordering.Modify, Offering: offering, Configuration: to, Service: id, ServiceVersion: 1}
			}
			v := f.Approved(request(grow("fibre-1", "conn-fiber-business", orderingtest.Set{Tier: "500"}), grow("servers-1", "host-vps", orderingtest.Set{Tier: "xl", Units: 50})))
			order := orderingtest.Must(m.Quotes.Confirm(m.ctx(), orderingtest.Signer(m.partner), no(), orderingtest.Target(v), f.Confirmation(v)))(t)
			orderingtest.Must(m.Orders.Release(m.ctx(), orderingtest.As(orderingtest.Olga), no(), order.ID))(t)
			complete(t, f, order, order.Items[1].ID, f.Clock.Today())
			waiting := request(orderingtest.NewServer())
			if err := m.violation(); err != nil {
				t.Fatalf("before: %v", err)
			}
			err := m.Store.Update(m.ctx(), func(tx ordering.Tx) error {
				w := &world{machine: m, tx: tx}
				services, err := tx.Services(m.ctx(), m.partner, m.customer, "fibre-1", "servers-1")
				w.fibre, w.servers = services["fibre-1"], services["servers-1"]
				w.quote = orderingtest.Must(tx.Quote(m.ctx(), m.partner, v.Quote))(t)
				w.version = orderingtest.Must(tx.Version(m.ctx(), m.partner, v.Ref()))(t)
				w.order = orderingtest.Must(tx.Order(m.ctx(), m.partner, order.ID))(t)
				w.approvals = orderingtest.Must(tx.Approvals(m.ctx(), m.partner, v.Ref()))(t)
				w.waiting = orderingtest.Must(tx.Version(m.ctx(), m.partner, waiting.Ref()))(t)
				w.waitingApproval = orderingtest.Must(tx.Approvals(m.ctx(), m.partner, waiting.Ref()))(t)[0]
				breakIt(w)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := m.violation(); (err != nil) != (name != "nothing") {
				t.Errorf("the checks say: %v", err)
			}
		})
	}
}
