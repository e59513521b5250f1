package jobs_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/pdfscan/pdfscantest"
	"onecentral.nl/ordering/shared/testvolume"
	"onecentral.nl/ordering/shared/words"
)

// keeping keeps what is sent.
type keeping struct {
	mail.Sender
	sent []mail.Message
}

func (k *keeping) Send(ctx context.Context, m mail.Message) error {
	k.sent = append(k.sent, m)
	return k.Sender.Send(ctx, m)
}

// The account manager reads in a mail what was seen in each hostile file, also when it tells of several.
func TestMailer_Evidence(t *testing.T) {
	o := open(t)
	kept := &keeping{Sender: o.sender}
	o.post.Sender = kept
	dutch := words.In(catalog.Dutch)
	v := o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.settle()
	files := pdfscantest.Hostile()
	for i, file := range files {
		e, err := usecase.NewEvidence(v.Quote, file.Name, file.Body)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.Fixture.Quotes.AddEvidence(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, v.Quote, *e); err != nil {
			t.Fatal(err)
		}
		o.settle()
		if i%3 == 2 { // two of three are told of in one mail
			o.Clock.Advance(2 * ordering.DigestEvery)
			o.settle()
			o.Clock.Advance(2 * ordering.DigestEvery)
		}
	}
	o.Clock.Advance(time.Hour)
	o.settle()
	told := 0
	for _, file := range files {
		for _, m := range kept.sent {
			if !strings.Contains(m.Text, file.Name+"\n") {
				continue
			}
			told++
			for _, f := range file.Found {
				if name := dutch.Say(words.Finding(string(f))); !strings.Contains(oneLine(m.Text), name) {
					t.Errorf("the mail about %q lacks %q:\n%s", file.Name, name, m.Text)
				}
			}
		}
	}
	if told != len(files) {
		t.Errorf("the mails tell of %d of %d files", told, len(files))
	}
	testvolume.Figure(t, "%d hostile files kept, and what is in them said in a mail", told)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
