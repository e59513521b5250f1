package api_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/gowebpki/jcs"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestHistory(t *testing.T) {
	t.Run("an event's hash is over its own JSON without the hash, as docs/openapi.yaml says", func(t *testing.T) {
		w := newWorld(t)
		user := w.as("user.noord")
		path := "/v1/quotes/" + string(user.request(orderingtest.Bakker, orderingtest.NewServer()).Quote)
		user.post(path+"/comments", map[string]any{"text": "Graag vóór vrijdag, € 5 <mag>."}).want(201)
		var history struct{ Items []map[string]any }
		user.get(path + "/history").want(200).into(&history)
		if last := history.Items[len(history.Items)-1]; last["kind"] != string(ordering.EventCommented) {
			t.Errorf("the last event is %v", last)
		}
		for _, e := range history.Items {
			hash := e["hash"]
			delete(e, "hash")
			text, err := json.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			canonical, err := jcs.Transform(text)
			if err != nil {
				t.Fatal(err)
			}
			if sum := sha256.Sum256(canonical); hex.EncodeToString(sum[:]) != hash {
				t.Errorf("event %v, %s, has the hash %s", e["seq"], e["kind"], hash)
			}
		}
	})
}
