package jobs_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/jobs"
	maildir "onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// zwaantje is whom the erased quote names.
const zwaantje = "Zwaantje van Dijkgraaf"

// naming lists the items, files and mails that name her, or the quote, and the files of the quote.
func (o *office) naming(id ordering.QuoteID) []string {
	o.t.Helper()
	var found []string
	must := func(err error) {
		if err != nil {
			o.t.Fatal(err)
		}
	}
	note := func(where string, texts ...string) {
		for _, text := range texts {
			number := strings.Contains(text, string(id)) && !strings.HasPrefix(where, "item AUDIT/") // which says who erased it
			if number || strings.Contains(text, zwaantje) {
				found = append(found, where)
				return
			}
		}
	}
	must(o.Driver.Each(o.t.Context(), func(item table.Item) error {
		text, err := schema.Unpack(item.Data)
		note("item "+item.Key.String(), item.PK, item.SK, item.GSI1PK, item.GSI1SK, string(text))
		return err
	}))
	for key, err := range o.files.Keys(o.t.Context(), "") {
		must(err)
		note("file "+key, key)
	}
	mails, err := os.ReadDir(o.letter)
	must(err)
	for _, mail := range mails {
		raw, err := os.ReadFile(filepath.Join(o.letter, mail.Name()))
		must(err)
		note("mail "+mail.Name(), mail.Name(), string(raw))
	}
	return found
}

// With a quote goes all that it says of people: answers to idempotency keys, jobs, documents and mails too; and a key tells nothing
// of it any more.
func TestErase_Traces(t *testing.T) {
	o := open(t)
	letters, err := maildir.New(o.letter)
	if err != nil {
		t.Fatal(err)
	}
	o.sender.Sender = letters
	o.worker.Handlers[ordering.JobErase] = jobs.Erase{Jobs: o.UseCases.Jobs, Blobs: o.files, Mails: letters}.Do
	user, colleague, anna := orderingtest.User(orderingtest.Wolk), orderingtest.User(orderingtest.Wolk), orderingtest.As(orderingtest.Anna)
	colleague.Subject = "somebody-else@wolk"
	once := func(by ordering.Actor, key string) ordering.Idempotency {
		return ordering.Idempotency{Partner: by.Partner, Subject: by.Subject, Key: key, Request: key, Answer: json.Marshal}
	}
	server := orderingtest.NewServer()
	server.SiteContact = &ordering.Contact{Name: zwaantje, Phone: "0201234567", Mail: "zwaantje@dijkgraaf.example"}
	server.Note = "Bellen met " + zwaantje
	open := orderingtest.Must(o.Fixture.Carts.OpenCart(t.Context(), user, ordering.Idempotency{}, orderingtest.Klant))(t)
	filled := orderingtest.Must(o.Fixture.Carts.AddItems(t.Context(), colleague, once(colleague, "fill"), orderingtest.Klant, open.Cart.Tag(), []ordering.ItemInput{server}))(t)
	v := orderingtest.Must(o.Fixture.Quotes.RequestQuote(t.Context(), user, once(user, "request"), orderingtest.Klant, filled.ChangeHash))(t)
	o.settle()
	orderingtest.Must(o.Fixture.Quotes.Comment(t.Context(), anna, once(anna, "comment"), v.Quote, "Is "+zwaantje+" er dan?"))(t)
	o.sender.before = os.ErrDeadlineExceeded
	for range 9 { // the mails of the comment are given up
		if _, err := o.worker.Due(t.Context()); err != nil {
			t.Fatal(err)
		}
		o.Clock.Advance(15 * time.Minute)
	}
	o.sender.before = nil
	v = o.ApproveAll(v)
	o.settle()
	orderingtest.Must(o.Fixture.Quotes.Withdraw(t.Context(), user, once(user, "withdraw"), orderingtest.Target(v), zwaantje+" ziet ervan af"))(t)
	o.settle()
	if err := o.files.Put(t.Context(), "quotes/"+string(v.Quote)+"/evidence/never-told.pdf", "application/pdf", []byte("%PDF-1.7")); err != nil {
		t.Fatal(err)
	}
	if stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{}); err != nil || len(stuck) == 0 {
		t.Fatalf("%d jobs are stuck, %v", len(stuck), err)
	}
	before := strings.Join(o.naming(v.Quote), "\n")
	for _, kind := range []string{"item ONCE#wolk/", "item ONCE#" + string(anna.Subject), "item JOB#", "item LOOKUP#", "/VERSION#", "/EVENT#", "/DOCUMENT#", "/APPROVAL#", "item PARTNER#wolk/QUOTE#", "file ", "/evidence/", "mail "} {
		if !strings.Contains(before, kind) {
			t.Errorf("before it, no %q names her: the test shows nothing\n%s", kind, before)
		}
	}
	if err := o.Fixture.Approvals.Erase(t.Context(), orderingtest.As(orderingtest.Ada), v.Quote); err != nil {
		t.Fatal(err)
	}
	o.settle()
	left := o.naming(v.Quote)
	for _, where := range left {
		t.Errorf("left behind: %s", where)
	}
	testvolume.Figure(t, "%d traces of an erased quote before, %d after", strings.Count(before, "\n")+1, len(left))
	for by, key := range map[*ordering.Actor]string{&user: "request", &colleague: "fill", &anna: "comment"} {
		if err := o.Store.Recall(t.Context(), once(*by, key)); ordering.KindOf(err) != ordering.NotFound {
			t.Errorf("the key %q is answered %v", key, err)
		}
	}
	if err := o.Store.Recall(t.Context(), ordering.Idempotency{Partner: user.Partner, Subject: user.Subject, Key: "request", Request: "other"}); ordering.KindOf(err) != ordering.KeyReused {
		t.Errorf("another request under a key that was used: %v", err)
	}
	if broken := o.BrokenHistory(o.Request(orderingtest.Klant, orderingtest.NewServer()).Quote); broken != 0 {
		t.Errorf("the history of another quote breaks at %d", broken)
	}
}

// The scan finds one answer that was left.
func TestErase_TracesPlanted(t *testing.T) {
	o := open(t)
	err := o.Store.Update(t.Context(), func(tx ordering.Tx) error {
		tx.Save(&ordering.Person{Subject: "somebody"})
		tx.Record(ordering.Idempotency{Subject: "anna", Key: "k"}, []byte(`{"name":"`+strings.Repeat(zwaantje+" ", 50)+`"}`))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found := o.naming("OFF-2026-00001"); len(found) != 1 || !strings.HasPrefix(found[0], "item ONCE#anna/") {
		t.Errorf("found %q", found)
	}
}
