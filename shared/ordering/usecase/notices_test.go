package usecase_test

import (
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// occurrence is something that people may hear of: a command on a version or an order item in a state, or what is no
// transition.
type occurrence struct {
	from    string // empty for what is no transition
	command ordering.Command
	name    string
	given   func(*testing.T, *orderingtest.Fixture) *ordering.QuoteVersion
	happens func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion)
}

func (o occurrence) String() string {
	return strings.TrimSpace(strings.Trim(fmt.Sprintf("%s/%s", o.from, o.command), "/") + " " + o.name)
}

// occurrences are all of them, the transitions in every way that leads to other mails.
func occurrences() []occurrence {
	type given = func(*testing.T, *orderingtest.Fixture) *ordering.QuoteVersion
	type happens = func(*testing.T, *orderingtest.Fixture, *ordering.QuoteVersion)

	anna, saskia, olga := orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Saskia), orderingtest.As(orderingtest.Olga)
	user := orderingtest.User(orderingtest.Noord)
	requested := func(c ordering.CustomerID, items ...ordering.ItemInput) given {
		return func(_ *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion { return f.Request(c, items...) }
	}
	after := func(before given, steps ...happens) given {
		return func(t *testing.T, f *orderingtest.Fixture) *ordering.QuoteVersion {
			v := before(t, f)
			for _, step := range steps {
				step(t, f, v)
			}
			return f.Latest(v.Quote)
		}
	}
	days := func(n int) happens {
		return func(t *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) { f.Clock.Days(n) }
	}
	swept := func(t *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) { sweep(t, f) }
	approveAs := func(a ordering.Actor, in usecase.ApproveInput) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Approvals.Approve(t.Context(), a, no(), orderingtest.Target(v), in))(t)
		}
	}
	discountAs := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		approveAs(anna, usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[0].ID, MRCBasisPoints: new(int64(100))}}})(t, f, v)
	}
	decline := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Approvals.Decline(t.Context(), anna, no(), orderingtest.Target(v), "", "too far"))(t)
	}
	back := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Approvals.Return(t.Context(), anna, no(), orderingtest.Target(v), "", "which floor?"))(t)
	}
	resubmit := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.Signer(v.Partner), no(), orderingtest.Target(v), "the third"))(t)
	}
	withdraw := func(reason string) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Withdraw(t.Context(), user, no(), orderingtest.Target(v), reason))(t)
		}
	}
	revise := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Quotes.Revise(t.Context(), user, no(), orderingtest.Target(v)))(t)
	}
	requestAgain := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		view := orderingtest.Must(f.Carts.Cart(t.Context(), user, v.Customer))(t)
		orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), v.Customer, view.ChangeHash))(t)
	}
	copyAgain := func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		orderingtest.Must(f.Quotes.Copy(t.Context(), user, no(), orderingtest.Target(v)))(t)
	}
	ordered := func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) { f.Ordered(v) }
	release := func(by ordering.Actor) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Orders.Release(t.Context(), by, no(), v.Quote.Order()))(t)
		}
	}
	finish := func(n int) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Orders.CompleteItem(t.Context(), olga, no(), v.Quote.Order(), v.Items[n].ID, f.Clock.Today()))(t)
		}
	}
	cancel := func(by ordering.Actor, n int) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Orders.CancelItem(t.Context(), by, no(), v.Quote.Order(), v.Items[n].ID, "not needed"))(t)
		}
	}
	fail := func(n int) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Orders.FailItem(t.Context(), olga, no(), v.Quote.Order(), v.Items[n].ID, "no duct"))(t)
		}
	}
	comment := func(by ordering.Actor) happens {
		return func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Comment(t.Context(), by, no(), v.Quote, "a remark"))(t)
		}
	}
	standIn := func(t *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) {
		away := []ordering.Delegation{{To: orderingtest.Carla, From: f.Clock.Today(), Until: f.Clock.Today().AddDays(60)}}
		orderingtest.Must(f.Directory.SetDelegations(t.Context(), anna, 1, away))(t)
	}

	nothing := func(*testing.T, *orderingtest.Fixture) *ordering.QuoteVersion { return nil }
	plain := requested(orderingtest.Bakker, orderingtest.NewServer())
	two := requested(orderingtest.Bakker, orderingtest.NewServer(), orderingtest.NewServer())
	big := requested(orderingtest.Bakker, bigDeal(), design())
	yes := approveAs(anna, usecase.ApproveInput{})
	drawn := func(_ *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) { f.Work() }
	filled := func(_ *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		f.Fill(v.Customer, orderingtest.NewServer())
	}
	approved := after(plain, yes, drawn)
	inProgress := after(two, yes, drawn, ordered, release(olga))

	return []occurrence{
		{"", "", "a quote is requested", nothing, func(t *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) { plain(t, f) }},
		{"", "", "a quote is requested that three roles decide, with a stand-in", nothing, func(t *testing.T, f *orderingtest.Fixture, _ *ordering.QuoteVersion) {
			standIn(t, f, nil)
			big(t, f)
		}},
		{"requested", "approve", "the first of three", big, approveAs(saskia, usecase.ApproveInput{})},
		{"requested", "approve", "the only one", plain, yes},
		{"requested", "approve", "the only one, replaced before its document is drawn", plain, func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			yes(t, f, v)
			revise(t, f, v)
			requestAgain(t, f, v)
		}},
		{"requested", "approve", "the only one, withdrawn before its document is drawn", plain, func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			yes(t, f, v)
			withdraw("")(t, f, v)
		}},
		{"requested", "discount", "by the only one", plain, discountAs},
		{"requested", "discount", "by the first of three", big, discountAs},
		{"requested", "supersede", "by a discount", big, discountAs},
		{"requested", "decline", "", plain, decline},
		{"requested", "decline", "by the first of three", big, decline},
		{"requested", "return", "", plain, back},
		{"requested", "withdraw", "by the partner", plain, withdraw("no more")},
		{"requested", "withdraw", "without a reason", plain, withdraw("")},
		{"requested", "withdraw", "by the sweep", after(plain, days(31)), swept},
		{"returned", "resubmit", "", after(plain, back), resubmit},
		{"returned", "supersede", "by a resubmit", after(big, back), resubmit},
		{"returned", "supersede", "by a revision", after(plain, back, revise), requestAgain},
		{"returned", "revise", "", after(plain, back), revise},
		{"returned", "withdraw", "", after(plain, back), withdraw("no more")},
		{"approved", "revise", "", approved, revise},
		{"approved", "supersede", "by a revision", after(approved, revise), requestAgain},
		{"approved", "withdraw", "", approved, withdraw("no more")},
		{"approved", "expire", "", after(approved, days(31)), swept},
		{"approved", "confirm", "by signature", approved, ordered},
		{"approved", "confirm", "by signature, released automatically", after(requested(orderingtest.Slager, orderingtest.NewServer()), approveAs(orderingtest.As(orderingtest.Bram), usecase.ApproveInput{}), drawn), ordered},
		{"approved", "confirm", "by activation", after(requested(orderingtest.Klant, orderingtest.NewServer()), yes, drawn), ordered},
		{"declined", "copy", "", after(plain, decline), copyAgain},
		{"withdrawn", "copy", "", after(plain, withdraw("")), copyAgain},
		{"expired", "copy", "", after(approved, days(31)), copyAgain},
		{"acknowledged", "release", "by the account manager", after(approved, ordered), release(anna)},
		{"acknowledged", "cancel", "by the partner", after(approved, ordered), cancel(user, 0)},
		{"acknowledged", "fail", "", after(approved, ordered), fail(0)},
		{"inProgress", "complete", "one of two", inProgress, finish(0)},
		{"inProgress", "complete", "the last", after(inProgress, finish(1)), finish(0)},
		{"inProgress", "complete", "the last, the other failed", after(inProgress, fail(1)), finish(0)},
		{"inProgress", "cancel", "one of two", inProgress, cancel(anna, 1)},
		{"inProgress", "cancel", "the last, the other completed", after(inProgress, finish(0)), cancel(olga, 1)},
		{"inProgress", "fail", "one of two", inProgress, fail(1)},
		{"inProgress", "fail", "the last, the other completed", after(inProgress, finish(0)), fail(1)},
		{"inProgress", "fail", "the last, the other cancelled", after(inProgress, cancel(olga, 0)), fail(1)},
		{"", "", "a comment of the requester", plain, comment(user)},
		{"", "", "a comment of a colleague", plain, comment(orderingtest.Signer(orderingtest.Noord))},
		{"", "", "a comment of the account manager", plain, comment(anna)},
		{"", "", "a comment of an engineer", plain, comment(orderingtest.As(orderingtest.Emre))},
		{"", "", "a signed PDF is uploaded", plain, func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			e := orderingtest.Must(usecase.NewEvidence(v.Quote, "signed.pdf", []byte("%PDF-1.7")))(t)
			orderingtest.Must(f.Quotes.AddEvidence(t.Context(), user, no(), v.Quote, *e))(t)
		}},
		{"", "", "another account manager", big, func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, v.Partner, 1, orderingtest.Carla))(t)
		}},
		{"", "", "one business day undecided", after(big, days(1)), swept},
		{"", "", "one business day undecided, with a stand-in", after(plain, standIn, days(1)), swept},
		{"", "", "ten business days undecided, with a stand-in", after(big, standIn, days(8), swept, drawn, days(6)), swept},
		{"", "", "ten business days undecided, without a stand-in", after(plain, days(8), swept, drawn, days(6)), swept},
		{"", "", "five days before the last day", after(approved, days(25)), swept},
		{"", "", "a cart is left alone for a week", after(approved, filled, days(8)), swept},
		{"", "", "a mail is refused", plain, func(t *testing.T, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			back(t, f, v)
			for _, job := range due(t, f, ordering.JobNotify) {
				if err := f.Jobs.Notify(t.Context(), orderingtest.Must(f.Jobs.Claim(t.Context(), job.ID, orderingtest.Any))(t)); err != nil {
					t.Fatal(err)
				}
			}
			mail := orderingtest.Must(f.Jobs.Claim(t.Context(), due(t, f, ordering.JobMail)[0].ID, orderingtest.Any))(t)
			if err := f.Jobs.JobFailed(t.Context(), mail, errSMTP, true); err != nil {
				t.Fatal(err)
			}
		}},
	}
}

// heard is what an occurrence adds to the quote's history, and the mails that it leads to.
type heard struct {
	occurrence
	events []*ordering.Event
	mails  []*ordering.Job
}

func (h heard) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", h.occurrence)
	for _, e := range h.events {
		fmt.Fprintf(&b, "  event %s\n", e.Kind)
	}
	for _, m := range h.mails {
		fmt.Fprintf(&b, "  mail %s to %s", m.Notice, m.To.Mail)
		if m.Role != "" {
			fmt.Fprintf(&b, " as %s", m.Role)
		}
		fmt.Fprintf(&b, ", %s; by %q, %s/%d", m.To.Language, m.By, m.Quote, m.Version)
		if m.Customer != "" {
			fmt.Fprintf(&b, ", customer %s", m.Customer)
		}
		if m.Item != "" {
			fmt.Fprint(&b, ", one item")
		}
		if m.Text != "" {
			fmt.Fprintf(&b, ": %s", m.Text)
		}
		fmt.Fprintln(&b)
	}
	return b.String()
}

// hear makes it happen in a world of its own.
func hear(t *testing.T, o occurrence) heard {
	t.Helper()
	f := orderingtest.New(t)
	const quote = "OFF-2026-00001"
	v, before := o.given(t, f), 0
	f.Work()
	if f.Mails = nil; v != nil {
		before = len(f.Events(quote))
	}
	o.happens(t, f, v)
	f.Work()
	h := heard{occurrence: o, events: f.Events(quote)[before:], mails: f.Mails}
	slices.SortStableFunc(h.mails, func(a, b *ordering.Job) int { return strings.Compare(string(a.Notice), string(b.Notice)) })
	return h
}

// TestMails tells of every transition, and of everything else that people hear of, who gets which mail.
func TestMails(t *testing.T) {
	var all []heard
	for _, o := range occurrences() {
		t.Run(o.String(), func(t *testing.T) { all = append(all, hear(t, o)) })
	}
	t.Run("are those of the golden file", func(t *testing.T) {
		var b strings.Builder
		for _, h := range all {
			fmt.Fprintln(&b, h)
		}
		golden := filepath.Join("testdata", "mails.golden")
		if *update {
			if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want := orderingtest.Must(os.ReadFile(golden))(t); b.String() != string(want) {
			t.Errorf("the mails differ from %s:\n%s", golden, b.String())
		}
	})
	t.Run("tell of every transition", func(t *testing.T) {
		known := func(from string, c ordering.Command) bool {
			return slices.ContainsFunc(all, func(h heard) bool { return h.from == from && h.command == c })
		}
		for _, step := range ordering.VersionTransitions() {
			if !known(string(step.From), step.Command) {
				t.Errorf("nothing shows who hears of %s of a %s version", step.Command, step.From)
			}
		}
		for _, step := range ordering.OrderItemTransitions() {
			if !known(string(step.From), step.Command) {
				t.Errorf("nothing shows who hears of %s of an item that is %s", step.Command, step.From)
			}
		}
	})
	tables := slices.Concat(ordering.EventNotifications(), ordering.OtherNotifications())
	events, notices := constants(t, "EventKind"), constants(t, "NoticeKind")
	t.Run("are those of the tables", func(t *testing.T) {
		if err := unexplained(all, tables, events, notices); err != nil {
			t.Error(err)
		}
	})
	for i, n := range tables { // planted faults
		t.Run(fmt.Sprintf("show that the row of %s%s is missing", n.Event, n.Notice), func(t *testing.T) {
			if unexplained(all, slices.Delete(slices.Clone(tables), i, i+1), events, notices) == nil {
				t.Error("unnoticed")
			}
		})
	}
	t.Run("show a row too many", func(t *testing.T) {
		if unexplained(all, append(tables, ordering.Notification{Event: ordering.EventSuperseded, Notice: ordering.NoticeDeclined}), events, notices) == nil {
			t.Error("unnoticed")
		}
	})
}

// unexplained is what the tables and the mails that were sent do not agree about: a mail that no row leads to, a row that
// led to no mail, a kind of event or notice without a row.
func unexplained(all []heard, tables []ordering.Notification, events, notices []string) error {
	var faults []error
	used := make([]bool, len(tables))
	for _, h := range all {
		for _, m := range h.mails {
			row := slices.IndexFunc(tables, func(n ordering.Notification) bool { return n.Event == m.Event && n.Notice == m.Notice })
			if row < 0 {
				faults = append(faults, fmt.Errorf("%s: no row leads from event %q to mail %s", h.occurrence, m.Event, m.Notice))
				continue
			}
			used[row] = true
		}
	}
	for i, n := range tables {
		if n.Notice != "" && !used[i] {
			faults = append(faults, fmt.Errorf("nothing shows that event %q leads to mail %s", n.Event, n.Notice))
		}
		events = slices.DeleteFunc(slices.Clone(events), func(kind string) bool { return kind == string(n.Event) })
		notices = slices.DeleteFunc(slices.Clone(notices), func(kind string) bool { return kind == string(n.Notice) })
	}
	if len(events)+len(notices) > 0 {
		faults = append(faults, fmt.Errorf("no row for the events %q and the notices %q", events, notices))
	}
	return errors.Join(faults...)
}

// constants are the values of the package's constants of a type, read from its source so that a new one is not forgotten.
func constants(t *testing.T, of string) []string {
	t.Helper()
	var found []string
	for _, path := range orderingtest.Must(filepath.Glob("../*.go"))(t) {
		file := orderingtest.Must(parser.ParseFile(token.NewFileSet(), path, nil, 0))(t)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) == 0 {
				return true
			}
			if kind, ok := spec.Type.(*ast.Ident); ok && kind.Name == of {
				found = append(found, orderingtest.Must(strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value))(t))
			}
			return true
		})
	}
	return found
}

// writingBoth are the functions that write an event and name a mail as well: the table is to say what follows from what.
func writingBoth(file *ast.File) []string {
	var found []string
	for _, decl := range file.Decls {
		function, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		event, mail := false, false
		ast.Inspect(function, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok {
				event = event || name.Name == "event"
				mail = mail || name.Name == "JobNotify" || name.Name == "JobMail" || strings.HasPrefix(name.Name, "Notice")
			}
			return true
		})
		if event && mail {
			found = append(found, function.Name.Name)
		}
	}
	return found
}

// No transition writes both event and mail.
func TestNotifications_Source(t *testing.T) {
	for _, path := range orderingtest.Must(filepath.Glob("*.go"))(t) {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		for _, function := range writingBoth(orderingtest.Must(parser.ParseFile(token.NewFileSet(), path, nil, 0))(t)) {
			t.Errorf("%s: %s writes an event and a mail; give the event a row in EventNotifications", path, function)
		}
	}
	t.Run("one that does is found", func(t *testing.T) {
		planted := `package ordering
			func (f *quoteTx) expire() {
				f.job(Job{Kind: JobNotify, Notice: NoticeExpired})
				f.event(Event{Kind: EventExpired})
			}`
		if len(writingBoth(orderingtest.Must(parser.ParseFile(token.NewFileSet(), "planted.go", planted, 0))(t))) == 0 {
			t.Error("unnoticed")
		}
	})
}

var update = flag.Bool("update", false, "write the golden files")
