package jobs_test

import (
	"bytes"
	"testing"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// What is signed is there to be read: a file that is gone is drawn again before anybody can sign, and only as it was.
func TestRender_Gone(t *testing.T) {
	for name, again := range map[string]bool{"the bytes come out equal": true, "the program draws otherwise by now": false} {
		t.Run(name, func(t *testing.T) {
			o := open(t)
			v := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
			o.settle()
			d := orderingtest.Must(o.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty))(t)
			was := orderingtest.Must(o.files.Get(t.Context(), d.Blob))(t)
			if err := o.files.Delete(t.Context(), d.Blob); err != nil {
				t.Fatal(err)
			}
			sign := func() error {
				in := o.Confirmation(v)
				in.DocumentSHA256, in.Digest = d.SHA256, o.files.Digest
				_, err := o.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), in)
				return err
			}
			if err := sign(); ordering.CodeOf(err) != string(ordering.DocumentNotReady) {
				t.Fatalf("signed without a document: %v", err)
			}
			if !again {
				draw := o.render.Draw
				o.render.Draw = func(c document.Content) ([]byte, error) {
					pdf, err := draw(c)
					return append(pdf, '\n'), err
				}
			}
			o.settle()
			now, err := o.files.Get(t.Context(), d.Blob)
			if back := err == nil && bytes.Equal(now.Body, was.Body); back != again || !again && err == nil {
				t.Errorf("the file is back: %t (%v)", back, err)
			}
			if err := sign(); (err == nil) != again {
				t.Errorf("signing: %v", err)
			}
		})
	}
}
