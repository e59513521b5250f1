package functions_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// books are everything that a table at rest holds, its documents and the mails that went out.
type books struct {
	partners  map[ordering.PartnerID]*ordering.Partner
	customers []*ordering.Customer
	carts     []*ordering.Cart
	services  map[ordering.ServiceID]*ordering.Service
	quotes    map[ordering.QuoteID]*ordering.Quote
	versions  map[ordering.VersionRef]*ordering.Version
	approvals map[ordering.VersionRef][]*ordering.Approval
	documents map[ordering.VersionRef]map[ordering.DocumentVariant]*ordering.Document
	events    map[ordering.QuoteID][]*ordering.Event
	orders    []*ordering.Order
	people    []*ordering.Person
	jobs      []*ordering.Job

	files map[string]string // the PDFs by their key
	mails []mailtest.Parsed
}

// readBooks reads every item of the table, not only those that some list leads to.
func readBooks(t *testing.T, driver table.Driver) *books {
	t.Helper()
	b := &books{
		partners: map[ordering.PartnerID]*ordering.Partner{}, services: map[ordering.ServiceID]*ordering.Service{}, quotes: map[ordering.QuoteID]*ordering.Quote{},
		versions: map[ordering.VersionRef]*ordering.Version{}, approvals: map[ordering.VersionRef][]*ordering.Approval{},
		documents: map[ordering.VersionRef]map[ordering.DocumentVariant]*ordering.Document{}, events: map[ordering.QuoteID][]*ordering.Event{},
	}
	if err := driver.Each(t.Context(), b.enter); err != nil {
		t.Fatal(err)
	}
	for _, events := range b.events {
		slices.SortFunc(events, func(a, b *ordering.Event) int { return int(a.Seq - b.Seq) })
	}
	return b
}

func (b *books) enter(i table.Item) error {
	switch kind, _, _ := strings.Cut(i.Type, "."); kind { // a job's goes on with what it does
	case "Partner":
		return entered(i, func(e *ordering.Partner) { b.partners[e.ID] = e })
	case "Customer":
		return entered(i, func(e *ordering.Customer) { b.customers = append(b.customers, e) })
	case "Cart":
		return entered(i, func(e *ordering.Cart) { b.carts = append(b.carts, e) })
	case "Service":
		return entered(i, func(e *ordering.Service) { b.services[e.ID] = e })
	case "Quote":
		return entered(i, func(e *ordering.Quote) { b.quotes[e.ID] = e })
	case "Version":
		return entered(i, func(e *ordering.Version) { b.versions[e.Ref()] = e })
	case "Approval":
		return entered(i, func(e *ordering.Approval) {
			ref := ordering.VersionRef{Quote: e.Quote, Version: e.Version}
			b.approvals[ref] = append(b.approvals[ref], e)
		})
	case "Document":
		return entered(i, func(e *ordering.Document) {
			ref := ordering.VersionRef{Quote: e.Quote, Version: e.Version}
			if b.documents[ref] == nil {
				b.documents[ref] = map[ordering.DocumentVariant]*ordering.Document{}
			}
			b.documents[ref][e.Variant] = e
		})
	case "Event":
		return entered(i, func(e *ordering.Event) { b.events[e.Quote] = append(b.events[e.Quote], e) })
	case "Order":
		return entered(i, func(e *ordering.Order) { b.orders = append(b.orders, e) })
	case "Person":
		return entered(i, func(e *ordering.Person) { b.people = append(b.people, e) })
	case "Job":
		return entered(i, func(e *ordering.Job) { b.jobs = append(b.jobs, e) })
	}
	return nil // lookups, catalogues, and what testifies of a writing
}

func entered[E any](i table.Item, enter func(*E)) error {
	text, err := plain(i.Data)
	e := new(E)
	if err == nil {
		err = json.Unmarshal(text, e)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", i.Key, err)
	}
	enter(e)
	return nil
}

// plain is the JSON of an item: what is long lies compressed in the table.
func plain(data []byte) ([]byte, error) {
	var packed struct {
		Gzip []byte `json:"gzip"`
	}
	if err := json.Unmarshal(data, &packed); err != nil || packed.Gzip == nil {
		return data, err
	}
	r, err := gzip.NewReader(bytes.NewReader(packed.Gzip))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// faults are what a reader of the books finds wrong.
type faults []string

func (f *faults) add(format string, arguments ...any) {
	*f = append(*f, fmt.Sprintf(format, arguments...))
}

// audit finds what is half done, or done twice (docs/domain.md, "States"; docs/architecture.md, "Once, and only once").
// The books are of a product at rest: nothing is left to do.
func (b *books) audit() faults {
	var f faults
	for _, j := range b.jobs {
		f.add("job %s is left: %s %s of %s, stuck: %t, %q", j.ID, j.Kind, j.Notice, j.Quote, j.Stuck, j.LastError)
	}
	for _, id := range slices.Sorted(maps.Keys(b.quotes)) {
		b.history(&f, b.quotes[id])
		b.head(&f, b.quotes[id])
	}
	for ref, v := range b.versions {
		b.version(&f, ref, v)
	}
	made := map[ordering.QuoteID]ordering.OrderID{}
	for _, o := range b.orders {
		if other, twice := made[o.Quote]; twice {
			f.add("quote %s is order %s and order %s", o.Quote, other, o.ID)
		}
		made[o.Quote] = o.ID
		b.order(&f, o)
	}
	b.inventory(&f)
	b.letters(&f)
	return f
}

// history is whole, unaltered, and as long as the head says.
func (b *books) history(f *faults, q *ordering.Quote) {
	events := b.events[q.ID]
	if broken, err := ordering.VerifyHistory(events); broken != 0 || err != nil {
		f.add("the history of %s breaks at event %d (%v)", q.ID, broken, err)
	}
	if len(events) == 0 || events[len(events)-1].Seq != q.EventSeq || events[len(events)-1].Hash != q.EventHash {
		f.add("the history of %s does not end where its head says: after %d events", q.ID, len(events))
	}
}

// head shows the latest version, and whether that became an order.
func (b *books) head(f *faults, q *ordering.Quote) {
	latest := b.versions[ordering.VersionRef{Quote: q.ID, Version: q.Latest}]
	next := b.versions[ordering.VersionRef{Quote: q.ID, Version: q.Latest + 1}]
	if latest == nil || next != nil {
		f.add("the latest version of %s is not %d", q.ID, q.Latest)
		return
	}
	if q.State != latest.State || q.Difference != latest.Change.Total.Difference || q.NRC != latest.Change.Total.NRC {
		f.add("the head of %s says %s, its version %s", q.ID, q.State, latest.State)
	}
	if ordered := latest.State == ordering.Ordered; ordered != (q.Order != "") || ordered && b.orderOf(q.ID) == nil {
		f.add("quote %s is %s and has order %q", q.ID, q.State, q.Order)
	}
	if b.partners[q.Partner] == nil || !slices.ContainsFunc(b.customers, func(c *ordering.Customer) bool { return c.ID == q.Customer }) {
		f.add("quote %s is of nobody", q.ID)
	}
}

func (b *books) orderOf(q ordering.QuoteID) *ordering.Order {
	i := slices.IndexFunc(b.orders, func(o *ordering.Order) bool { return o.Quote == q })
	if i < 0 {
		return nil
	}
	return b.orders[i]
}

// version is whole: its hash, the decisions that its state needs, and its documents once it was approved.
func (b *books) version(f *faults, ref ordering.VersionRef, v *ordering.Version) {
	if hash, err := v.Change.Hash(); err != nil || hash != v.ChangeHash || len(v.Change.Items) != len(v.Items) {
		f.add("the change of %s is not the one of its hash (%v)", ref, err)
	}
	q := b.quotes[ref.Quote]
	if q == nil {
		f.add("version %s has no quote", ref)
		return
	}
	if ref.Version < q.Latest && !v.State.Final() {
		f.add("version %s is %s, and there is a newer one", ref, v.State)
	}
	for _, a := range b.approvals[ref] {
		waits := a.State == ordering.ApprovalWaiting
		if waits && v.State != ordering.Requested || !v.ApprovedAt.IsZero() && a.State != ordering.ApprovalApproved {
			f.add("version %s is %s and its approval by %s %s", ref, v.State, a.Role, a.State)
		}
	}
	if len(b.approvals[ref]) != len(v.Approvers) || len(v.Approvers) == 0 {
		f.add("version %s has %d approvals, not %d", ref, len(b.approvals[ref]), len(v.Approvers))
	}
	if v.ApprovedAt.IsZero() {
		return
	}
	for _, variant := range v.Variants() {
		d := b.documents[ref][variant]
		if d == nil {
			f.add("version %s was approved and has no document %s", ref, variant)
			continue
		}
		file := b.files[d.Blob]
		if sum := sha256.Sum256([]byte(file)); hex.EncodeToString(sum[:]) != d.SHA256 || len(file) != d.Bytes {
			f.add("the document %s of %s is not the file %s", variant, ref, d.Blob)
		}
	}
}

// order rests on an approved version and its confirmation, and is what that version says.
func (b *books) order(f *faults, o *ordering.Order) {
	ref := ordering.VersionRef{Quote: o.Quote, Version: o.Version}
	v := b.versions[ref]
	if v == nil || v.State != ordering.Ordered || v.ApprovedAt.IsZero() {
		f.add("order %s is of no version that was approved and ordered", o.ID)
		return
	}
	if q := b.quotes[o.Quote]; q == nil || q.Order != o.ID {
		f.add("order %s is not the one of its quote", o.ID)
	}
	if o.Total != v.Change.Total || o.ChangeHash != v.ChangeHash || len(o.Items) != len(v.Items) {
		f.add("order %s does not say what %s says", o.ID, ref)
	}
	c, d := o.Confirmation, b.documents[ref][ordering.DocumentParty]
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
// changed its service once. Who reads the books knows no service from before them at another version than 1.
func (b *books) inventory(f *faults) {
	open, completed := map[ordering.ServiceID][]ordering.PendingChange{}, map[ordering.ServiceID]int64{}
	last := map[ordering.ServiceID]*ordering.OrderItem{}
	when := map[ordering.ServiceID]int64{}
	for _, o := range b.orders {
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
		if s := b.services[id]; s == nil || s.PendingChange == nil || *s.PendingChange != items[0] {
			f.add("service %s does not know its open order item %v", id, items[0])
		}
	}
	for id, s := range b.services {
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
		if !b.added(id) {
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
		if b.services[id] == nil {
			f.add("service %s was completed and is not there", id)
		}
	}
}

func (b *books) added(id ordering.ServiceID) bool {
	return slices.ContainsFunc(b.orders, func(o *ordering.Order) bool {
		return slices.ContainsFunc(o.Items, func(i ordering.OrderItem) bool { return i.Service == id && i.Action == ordering.Add })
	})
}

var (
	asks   = regexp.MustCompile(`^(Goedkeuring gevraagd|Approval requested): `)
	number = regexp.MustCompile(`(?:OFF|ORD)-(\d{4}-\d{5,})`)
)

// letters went out once for every event that somebody must hear of. An approver who was faster than the letter that
// asks gets none.
func (b *books) letters(f *faults) {
	ids, sent, told := map[string]int{}, map[string]int{}, map[string]int{}
	for _, m := range b.mails {
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
	for id, q := range b.quotes {
		digits := number.FindStringSubmatch(string(id))[1]
		if want := b.owed(q); told[digits] != want {
			f.add("about %s %d mails went out, not %d", id, told[digits], want)
		}
	}
}

// owed is how many mails the events of a quote ask for, those to approvers aside (docs/domain.md, "Customers").
func (b *books) owed(q *ordering.Quote) int {
	const partnerSide, manager = 2, 1
	operations, n := 0, 0
	for _, p := range b.people {
		if slices.Contains(p.Roles, ordering.Operations) {
			operations++
		}
	}
	for _, e := range b.events[q.ID] {
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
	if o := b.orderOf(q.ID); o != nil && o.State == ordering.Completed {
		n += partnerSide
	}
	return n
}
