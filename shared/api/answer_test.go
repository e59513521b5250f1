package api

import (
	"encoding/json"
	"testing"
)

// What is stored of an answer, now and earlier, is answered with the same bytes.
func TestAnswer_Stored(t *testing.T) {
	const body = `{"id":"c1","note":"\u003cb\u003e \"x\""}`
	written, err := json.Marshal(&answer{Status: 201, Body: body})
	if want := `{"status":201,"body":` + body + `}`; err != nil || string(written) != want {
		t.Errorf("stored is %s, %v", written, err)
	}
	earlier, err := json.Marshal(map[string]any{"status": 201, "body": body})
	if err != nil {
		t.Fatal(err)
	}
	for name, stored := range map[string][]byte{"as JSON": written, "as a string": earlier} {
		var a answer
		if err := json.Unmarshal(stored, &a); err != nil || string(a.Body) != body || a.Status != 201 {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
	}
	empty, err := json.Marshal(&answer{Status: 204})
	if err != nil || string(empty) != `{"status":204}` {
		t.Errorf("an empty one is %s, %v", empty, err)
	}
}
