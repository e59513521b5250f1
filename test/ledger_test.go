package test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// ledger is everything that a table at rest holds, its documents and the mails that went out.
type ledger struct {
	partners  map[ordering.PartnerID]*ordering.Partner
	customers []*ordering.Customer
	carts     []*ordering.Cart
	services  map[ordering.ServiceID]*ordering.Service
	quotes    map[ordering.QuoteID]*ordering.Quote
	statuses  map[ordering.QuoteID]*schema.Status // of their latest versions, nil for what those tell themselves
	versions  map[ordering.VersionRef]*ordering.QuoteVersion
	approvals map[ordering.VersionRef][]*ordering.Approval
	documents map[ordering.VersionRef]map[ordering.DocumentVariant]*ordering.Document
	events    map[ordering.QuoteID][]*ordering.Event
	links     map[ordering.QuoteID][]schema.Link // of the events
	orders    []*ordering.Order
	people    []*ordering.Person
	jobs      []*ordering.Job

	files map[string]string // the PDFs by their key
	mails []mailtest.Parsed
}

// readLedger reads every item of the table, not only those that some list leads to.
func readLedger(t *testing.T, driver table.Driver) *ledger {
	t.Helper()
	l := &ledger{
		partners: map[ordering.PartnerID]*ordering.Partner{}, services: map[ordering.ServiceID]*ordering.Service{}, quotes: map[ordering.QuoteID]*ordering.Quote{},
		statuses: map[ordering.QuoteID]*schema.Status{}, versions: map[ordering.VersionRef]*ordering.QuoteVersion{}, approvals: map[ordering.VersionRef][]*ordering.Approval{},
		documents: map[ordering.VersionRef]map[ordering.DocumentVariant]*ordering.Document{}, events: map[ordering.QuoteID][]*ordering.Event{}, links: map[ordering.QuoteID][]schema.Link{},
	}
	if err := driver.Each(t.Context(), l.enter); err != nil {
		t.Fatal(err)
	}
	for ref, v := range l.versions {
		if s := l.statuses[ref.Quote]; v.State == "" && s != nil && s.Number == ref.Version {
			s.Of(v)
		}
	}
	for _, events := range l.events {
		slices.SortFunc(events, func(a, b *ordering.Event) int { return int(a.Seq - b.Seq) })
	}
	for _, links := range l.links {
		slices.SortFunc(links, func(a, b schema.Link) int { return int(a.Seq - b.Seq) })
	}
	return l
}

func (l *ledger) enter(i table.Item) error {
	switch kind, _, _ := strings.Cut(i.Type, "."); kind { // a job's goes on with what it does
	case "Partner":
		return entered(i, schema.Partners, func(e *ordering.Partner) { l.partners[e.ID] = e })
	case "Customer":
		return entered(i, schema.Customers, func(e *ordering.Customer) { l.customers = append(l.customers, e) })
	case "Cart":
		return entered(i, schema.Carts, func(e *ordering.Cart) { l.carts = append(l.carts, e) })
	case "Service":
		return entered(i, schema.Services, func(e *ordering.Service) { l.services[e.ID] = e })
	case "Quote":
		return entered(i, schema.Heads, func(e *schema.Head) { l.quotes[e.ID], l.statuses[e.ID] = &e.Quote, e.Status })
	case "Version":
		return entered(i, schema.Versions, func(e *ordering.QuoteVersion) { l.versions[e.Ref()] = e })
	case "Approval":
		return entered(i, schema.Approvals, func(e *ordering.Approval) {
			ref := ordering.VersionRef{Quote: e.Quote, Version: e.Version}
			l.approvals[ref] = append(l.approvals[ref], e)
		})
	case "Document":
		return entered(i, schema.Documents, func(e *ordering.Document) {
			ref := ordering.VersionRef{Quote: e.Quote, Version: e.Version}
			if l.documents[ref] == nil {
				l.documents[ref] = map[ordering.DocumentVariant]*ordering.Document{}
			}
			l.documents[ref][e.Variant] = e
		})
	case "Event":
		link, err := schema.DecodeLink(i.Data)
		if err != nil {
			return fmt.Errorf("%s: %w", i.Key, err)
		}
		return entered(i, schema.Events, func(e *ordering.Event) {
			l.events[e.Quote] = append(l.events[e.Quote], e)
			l.links[e.Quote] = append(l.links[e.Quote], *link)
		})
	case "Order":
		return entered(i, schema.Orders, func(e *ordering.Order) { l.orders = append(l.orders, e) })
	case "Person":
		return entered(i, schema.People, func(e *ordering.Person) { l.people = append(l.people, e) })
	case "Job":
		return entered(i, schema.Jobs, func(e *ordering.Job) { l.jobs = append(l.jobs, e) })
	}
	return nil // lookups, catalogues, and what testifies of a writing
}

func entered[E any](i table.Item, kind schema.Kind[E], enter func(*E)) error {
	e, err := kind.Decode(i.Data)
	if err != nil {
		return fmt.Errorf("%s: %w", i.Key, err)
	}
	enter(e)
	return nil
}

// faults are what a reader of the ledger finds wrong.
type faults []string

func (f *faults) add(format string, arguments ...any) {
	*f = append(*f, fmt.Sprintf(format, arguments...))
}

// audit finds what is half done, or done twice (docs/domain.md, "States"; docs/architecture.md, "Once, and only once").
// The ledger is of a product at rest: nothing is left to do.
func (l *ledger) audit() faults {
	var f faults
	for _, j := range l.jobs {
		f.add("job %s is left: %s %s of %s, stuck: %t, %q", j.ID, j.Kind, j.Notice, j.Quote, j.Stuck, j.LastError)
	}
	for _, id := range slices.Sorted(maps.Keys(l.quotes)) {
		l.history(&f, l.quotes[id])
		l.head(&f, l.quotes[id])
	}
	for ref, v := range l.versions {
		l.version(&f, ref, v)
	}
	made := map[ordering.QuoteID]ordering.OrderID{}
	for _, o := range l.orders {
		if other, twice := made[o.Quote]; twice {
			f.add("quote %s is order %s and order %s", o.Quote, other, o.ID)
		}
		made[o.Quote] = o.ID
		l.order(&f, o)
	}
	l.inventory(&f)
	l.letters(&f)
	return f
}

// history is whole, unaltered, and as long as the head says.
func (l *ledger) history(f *faults, q *ordering.Quote) {
	events := l.events[q.ID]
	var last schema.Link
	for i, link := range l.links[q.ID] {
		if !link.Follows(last) {
			f.add("the history of %s breaks at event %d", q.ID, i+1)
			break
		}
		last = link
	}
	if len(events) == 0 || events[len(events)-1].Seq != q.EventSeq || events[len(events)-1].Hash != q.EventHash {
		f.add("the history of %s does not end where its head says: after %d events", q.ID, len(events))
	}
}

// head shows the latest version, and whether that became an order.
func (l *ledger) head(f *faults, q *ordering.Quote) {
	latest := l.versions[ordering.VersionRef{Quote: q.ID, Version: q.Latest}]
	next := l.versions[ordering.VersionRef{Quote: q.ID, Version: q.Latest + 1}]
	if latest == nil || next != nil {
		f.add("the latest version of %s is not %d", q.ID, q.Latest)
		return
	}
	if q.State != latest.State || q.Difference != latest.Change.Total.Difference || q.NRC != latest.Change.Total.NRC {
		f.add("the head of %s says %s, its version %s", q.ID, q.State, latest.State)
	}
	if ordered := latest.State == ordering.Ordered; ordered != (q.Order != "") || ordered && l.orderOf(q.ID) == nil {
		f.add("quote %s is %s and has order %q", q.ID, q.State, q.Order)
	}
	if l.partners[q.Partner] == nil || !slices.ContainsFunc(l.customers, func(c *ordering.Customer) bool { return c.ID == q.Customer }) {
		f.add("quote %s is of nobody", q.ID)
	}
}

func (l *ledger) orderOf(q ordering.QuoteID) *ordering.Order {
	i := slices.IndexFunc(l.orders, func(o *ordering.Order) bool { return o.Quote == q })
	if i < 0 {
		return nil
	}
	return l.orders[i]
}

// version is whole: its hash, the decisions that its state needs, and its documents once it was approved.
func (l *ledger) version(f *faults, ref ordering.VersionRef, v *ordering.QuoteVersion) {
	if hash, err := schema.HashChange(&v.Change); err != nil || hash != v.ChangeHash || len(v.Change.Items) != len(v.Items) {
		f.add("the change of %s is not the one of its hash (%v)", ref, err)
	}
	q := l.quotes[ref.Quote]
	if q == nil {
		f.add("version %s has no quote", ref)
		return
	}
	if ref.Version < q.Latest && !v.State.Final() {
		f.add("version %s is %s, and there is a newer one", ref, v.State)
	}
	for _, a := range l.approvals[ref] {
		waits := a.State == ordering.ApprovalWaiting
		if waits && v.State != ordering.Requested || !v.ApprovedAt.IsZero() && a.State != ordering.ApprovalApproved {
			f.add("version %s is %s and its approval by %s %s", ref, v.State, a.Role, a.State)
		}
	}
	if len(l.approvals[ref]) != len(v.Approvers) || len(v.Approvers) == 0 {
		f.add("version %s has %d approvals, not %d", ref, len(l.approvals[ref]), len(v.Approvers))
	}
	if v.ApprovedAt.IsZero() {
		return
	}
	for _, variant := range v.Variants() {
		d := l.documents[ref][variant]
		if d == nil {
			f.add("version %s was approved and has no document %s", ref, variant)
			continue
		}
		file := l.files[d.Blob]
		if sum := sha256.Sum256([]byte(file)); hex.EncodeToString(sum[:]) != d.SHA256 || len(file) != d.Bytes {
			f.add("the document %s of %s is not the file %s", variant, ref, d.Blob)
		}
	}
}

// order rests on an approved version and its confirmation, and is what that version says.
func (l *ledger) order(f *faults, o *ordering.Order) {
	ref := ordering.VersionRef{Quote: o.Quote, Version: o.Version}
	v := l.versions[ref]
	if v == nil || v.State != ordering.Ordered || v.ApprovedAt.IsZero() {
		f.add("order %s is of no version that was approved and ordered", o.ID)
		return
	}
	if q := l.quotes[o.Quote]; q == nil || q.Order != o.ID {
		f.add("order %s is not the one of its quote", o.ID)
	}
	if o.Total != v.Change.Total || o.ChangeHash != v.ChangeHash || len(o.Items) != len(v.Items) {
		f.add("order %s does not say what %s says", o.ID, ref)
	}
	c, d := o.Confirmation, l.documents[ref][ordering.DocumentParty]
	if c.Kind == "" || c.By.Subject == "" || c.At.IsZero() || d == nil || c.DocumentSHA256 != d.SHA256 {
		f.add("order %s lacks its confirmation", o.ID)
	}
	if state := derived(o.Items); o.State != state {
		f.add("order %s is %s; by its items it is %s", o.ID, o.State, state)
	}
	for _, i := range o.Items {
		change := v.Change.Of(i.ID)
		if change == nil || i.NewMRC != change.New.NetMRC || i.Difference != change.Difference || i.NRC != change.NRC {
			f.add("item %s of order %s is not what was quoted", i.ID, o.ID)
		}
	}
}

// derived is the state of an order by those of its items (docs/domain.md, "States").
func derived(items []ordering.OrderItem) ordering.OrderState {
	n := map[ordering.OrderState]int{}
	for _, i := range items {
		n[i.State]++
	}
	open, rest := n[ordering.Acknowledged]+n[ordering.InProgress], len(items)-n[ordering.Cancelled]
	switch {
	case open > 0 && open < len(items):
		return ordering.Partial
	case n[ordering.InProgress] > 0:
		return ordering.InProgress
	case open > 0:
		return ordering.Acknowledged
	case rest == 0:
		return ordering.Cancelled
	case n[ordering.Completed] == rest:
		return ordering.Completed
	case n[ordering.Failed] == rest:
		return ordering.Failed
	}
	return ordering.Partial
}

// inventory is what the orders made of it: open items and pending changes lead to each other, and every completed item
// changed its service once. Who reads the ledger knows no service from before them at another version than 1.
func (l *ledger) inventory(f *faults) {
	open, completed := map[ordering.ServiceID][]ordering.PendingChange{}, map[ordering.ServiceID]int64{}
	last := map[ordering.ServiceID]*ordering.OrderItem{}
	when := map[ordering.ServiceID]int64{}
	for _, o := range l.orders {
		for n := range o.Items {
			i := &o.Items[n]
			switch i.State {
			case ordering.Acknowledged, ordering.InProgress:
				if i.Action == ordering.Modify {
					open[i.Service] = append(open[i.Service], ordering.PendingChange{Order: o.ID, Item: i.ID})
				}
			case ordering.Completed:
				completed[i.Service]++
				if at := o.UpdatedAt.UnixNano(); at > when[i.Service] {
					last[i.Service], when[i.Service] = i, at
				}
			}
		}
	}
	for id, items := range open {
		if len(items) > 1 {
			f.add("service %s has %d open order items: %v", id, len(items), items)
		}
		if s := l.services[id]; s == nil || s.PendingChange == nil || *s.PendingChange != items[0] {
			f.add("service %s does not know its open order item %v", id, items[0])
		}
	}
	for id, s := range l.services {
		if s.PendingChange != nil && !slices.Contains(open[id], *s.PendingChange) {
			f.add("service %s waits for %v, which is not open", id, *s.PendingChange)
		}
		i := last[id]
		if i == nil {
			if s.Version != 1 {
				f.add("service %s is at version %d, but no order changed it", id, s.Version)
			}
			continue
		}
		changes := completed[id]
		if !l.added(id) {
			changes++ // it was there
		}
		if s.Version != changes {
			f.add("service %s is at version %d after %d completed items", id, s.Version, completed[id])
		}
		if s.NetMRC != i.NewMRC || s.Offering != i.Offering {
			f.add("service %s costs %d a month, and was completed at %d", id, s.NetMRC, i.NewMRC)
		}
	}
	for id := range completed {
		if l.services[id] == nil {
			f.add("service %s was completed and is not there", id)
		}
	}
}

func (l *ledger) added(id ordering.ServiceID) bool {
	return slices.ContainsFunc(l.orders, func(o *ordering.Order) bool {
		return slices.ContainsFunc(o.Items, func(i ordering.OrderItem) bool { return i.Service == id && i.Action == ordering.Add })
	})
}

var (
	asks   = regexp.MustCompile(`^(Goedkeuring gevraagd|Approval requested): `)
	number = regexp.MustCompile(`(?:OFF|ORD)-(\d{4}-\d{5,})`)
)

// letters went out once for every event that somebody must hear of. An approver who was faster than the letter that
// asks gets none.
func (l *ledger) letters(f *faults) {
	ids, sent, told := map[string]int{}, map[string]int{}, map[string]int{}
	for _, m := range l.mails {
		found := number.FindStringSubmatch(m.Subject)
		if len(m.To) != 1 || found == nil {
			f.add("a mail %q to %v", m.Subject, m.To)
			continue
		}
		ids[m.ID]++
		sent[m.Subject+" to "+m.To[0].Address]++
		if !asks.MatchString(m.Subject) {
			told[found[1]]++
		}
	}
	for id, n := range ids {
		if n > 1 {
			f.add("%d mails have the Message-ID %s", n, id)
		}
	}
	for what, n := range sent {
		if n > 1 {
			f.add("%d mails %s", n, what)
		}
	}
	for id, q := range l.quotes {
		digits := number.FindStringSubmatch(string(id))[1]
		if want := l.owed(q); told[digits] != want {
			f.add("about %s %d mails went out, not %d", id, told[digits], want)
		}
	}
}

// owed is how many mails the events of a quote ask for, those to approvers aside (docs/domain.md, "Customers").
func (l *ledger) owed(q *ordering.Quote) int {
	const partnerSide, manager = 2, 1
	operations, n := 0, 0
	for _, p := range l.people {
		if slices.Contains(p.Roles, ordering.Operations) {
			operations++
		}
	}
	for _, e := range l.events[q.ID] {
		switch e.Kind {
		case ordering.EventDocument:
			n += partnerSide
		case ordering.EventOrdered, ordering.EventWithdrawn:
			n += partnerSide + manager
		case ordering.EventReleased:
			n += operations
		case ordering.EventCommented:
			n += manager // by the one who asked for the quote
		}
	}
	if o := l.orderOf(q.ID); o != nil && o.State == ordering.Completed {
		n += partnerSide
	}
	return n
}
