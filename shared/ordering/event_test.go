package ordering_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/gowebpki/jcs"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Whoever keeps a history can check it with nothing but what docs/openapi.yaml says of an event.
func TestAnEventsHashIsOverItsOwnJSONWithoutTheHash(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	if _, err := f.Comment(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, v.Quote, "Graag vóór vrijdag, € 5 mag."); err != nil {
		t.Fatal(err)
	}
	for _, e := range f.Events(v.Quote) {
		text, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		var members map[string]any
		if err := json.Unmarshal(text, &members); err != nil {
			t.Fatal(err)
		}
		delete(members, "hash")
		rest, err := json.Marshal(members)
		if err != nil {
			t.Fatal(err)
		}
		canonical, err := jcs.Transform(rest)
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(canonical); hex.EncodeToString(sum[:]) != e.Hash {
			t.Errorf("event %d, %s, has the hash %s", e.Seq, e.Kind, e.Hash)
		}
	}
}
