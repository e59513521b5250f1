package message_test

import (
	"fmt"
	netmail "net/mail"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// mostBytes is the most that a mail may take on its way: Gmail cuts what comes after 102 KB.
const mostBytes = 90_000

// named is a name of an offering, which is ours: longer than any, and harmless.
const named = "Zakelijke Glasvezelverbinding Premium met dubbele ontsluiting"

// full is a notice about as many items as there can be, with the word wherever people can write something.
func full(t testing.TB, kind ordering.NoticeKind, l ordering.Language, word string) message.Notice {
	t.Helper()
	n := sample(t, kind, l)
	if kind.AboutOrder() {
		n.Item = ""
	}
	n.Text = word
	if v := n.Version; v != nil {
		items, changes := v.Items, v.Change.Items
		v.Items, v.Change.Items, v.Checks, v.Answer, v.Reason = nil, nil, nil, word, word
		for i := range ordering.MaxItems {
			id := ordering.ItemID(fmt.Sprint("item-", i))
			item, change := items[i%len(items)], changes[i%len(changes)]
			item.ID, change.Item, item.Offering = id, id, catalog.OfferingID(named) // as which it is named without a book
			change.New.NetMRC += 1_000_000_00
			v.Items, v.Change.Items = append(v.Items, item), append(v.Change.Items, change)
			for _, cause := range []string{strings.Repeat("m", 300), fmt.Sprint(i, strings.Repeat("n", 300))} {
				v.Checks = append(v.Checks, ordering.Check{Code: ordering.NotAvailable, Severity: ordering.Warning, Item: id, Message: words.Plain(ordering.Text{NL: cause, EN: cause})})
			}
		}
	}
	if o := n.Order; o != nil {
		items := o.Items
		o.Items = nil
		for i := range ordering.MaxItems {
			item := items[i%len(items)]
			item.ID, item.Reason = n.Version.Items[i].ID, word
			o.Items = append(o.Items, item)
		}
	}
	if n.Cart != nil {
		items := n.Cart.Items
		n.Cart.Items = nil
		for i := range ordering.MaxItems {
			item := items[i%len(items)]
			item.Offering = catalog.OfferingID(named)
			n.Cart.Items = append(n.Cart.Items, item)
		}
	}
	fill(&n, word)
	n.Book = catalog.Book{}
	return n
}

// onTheWire is how many bytes the mail has as it is sent.
func onTheWire(t testing.TB, m message.Message) int {
	t.Helper()
	sender := netmail.Address{Name: "oneCentral", Address: "ordering@onecentral.example"}
	raw, err := mail.Render(mail.Message{ID: "id@onecentral.example", From: sender, To: sender, Subject: m.Subject, Text: m.Text, HTML: m.HTML, Date: asked})
	if err != nil {
		t.Fatal(err)
	}
	return len(raw)
}

// The largest mail is not cut.
func TestCompose_Size(t *testing.T) {
	for name, word := range map[string]string{
		"quotes": strings.Repeat(`"`, 10_000), "emoji": strings.Repeat("😀", 10_000), "letters": strings.Repeat("W", 10_000), "lines": strings.Repeat("é\n", 10_000),
		"tags": strings.Repeat("<b>", 10_000), "words": strings.Repeat("woord ", 10_000),
	} {
		t.Run(name, func(t *testing.T) {
			largest := 0
			each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
				n := onTheWire(t, compose(t, full(t, kind, l, word)))
				if n > mostBytes {
					t.Errorf("%d bytes, more than %d", n, mostBytes)
				}
				largest = max(largest, n)
			})
			t.Logf("the largest has %d bytes", largest)
		})
	}
	t.Run("planted: a note at every line is seen", func(t *testing.T) {
		m := compose(t, full(t, ordering.NoticeApprovalAsked, catalog.Dutch, "woord"))
		m.Text += strings.Repeat(strings.Repeat("Graag bellen vóór aankomst. ", 30)+"\n", ordering.MaxItems)
		if n := onTheWire(t, m); n <= mostBytes {
			t.Errorf("it has %d bytes", n)
		}
	})
}
