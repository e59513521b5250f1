package api_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/pdfscan/pdfscantest"
	"onecentral.nl/ordering/shared/testvolume"
)

// A PDF signed elsewhere is kept and makes no order.
func TestEvidence_Upload(t *testing.T) {
	w := newWorld(t)
	v := w.Approved(w.Request(orderingtest.Bakker, orderingtest.NewServer()))
	user, quote := w.as("user.noord"), "/v1/quotes/"+string(v.Quote)
	pdf := []byte("%PDF-1.7 with a real autograph")
	upload := func(c client, path string, body []byte, headers ...string) exchange {
		t.Helper()
		return c.do(http.MethodPost, path, body, append([]string{"Content-Type", "application/pdf"}, headers...)...)
	}

	var event contract.Event
	first := upload(user, quote+"/evidence?name=getekend.pdf", pdf, "Idempotency-Key", "once").want(201)
	first.into(&event)
	again := upload(user, quote+"/evidence?name=getekend.pdf", pdf, "Idempotency-Key", "once").want(201)
	if again.Header.Get("Idempotency-Replayed") != "true" || string(again.Body) != string(first.Body) {
		t.Errorf("the repetition was answered %s", again.Body)
	}
	leads := w.as("staff.anna").get(quote + "/evidence/" + event.Evidence.SHA256).want(302).Header.Get("Location")
	if to, err := url.Parse(leads); err != nil || to.Query().Get("disposition") != "attachment" {
		t.Errorf("a browser does not save it: %s, %v", leads, err)
	}
	object, err := w.blobs.Get(t.Context(), event.Evidence.Blob)
	if err != nil || string(object.Body) != string(pdf) {
		t.Errorf("kept %q, %v", object.Body, err)
	}
	if view, err := w.Fixture.Quotes.Quote(t.Context(), orderingtest.User(orderingtest.Noord), v.Quote, 0); err != nil || view.Order != nil {
		t.Errorf("it made an order: %+v, %v", view.Order, err)
	}

	upload(user, quote+"/evidence?name=a.pdf", []byte("<html>")).refused(422, "invalid-input")
	upload(user, quote+"/evidence", pdf).refused(400, "invalid-input", "name:required")
	upload(user, quote+"/evidence?name=a.pdf", []byte("%PDF-"+strings.Repeat("x", usecase.MaxEvidence))).refused(413, "body-too-large")
	user.do(http.MethodPost, quote+"/evidence?name=a.pdf", pdf).refused(415, "unsupported-media-type")
	user.get(quote+"/evidence/"+strings.Repeat("0", 64)).refused(404, "not-found")
	upload(w.as("staff.anna"), quote+"/evidence?name=a.pdf", pdf).refused(403, "forbidden")
}

// Every hostile file is refused, or kept with what was seen in it.
func TestEvidence_Hostile(t *testing.T) {
	w := newWorld(t)
	v := w.Approved(w.Request(orderingtest.Bakker, orderingtest.NewServer()))
	user, quote := w.as("user.noord"), "/v1/quotes/"+string(v.Quote)
	upload := func(name string, body []byte) exchange {
		return user.do(http.MethodPost, quote+"/evidence?name="+url.QueryEscape(name), body, "Content-Type", "application/pdf")
	}
	files := pdfscantest.Hostile()
	for _, file := range files {
		var event contract.Event
		upload(file.Name, file.Body).want(201).into(&event)
		if !slices.Equal(event.Evidence.Found, file.Found) {
			t.Errorf("%s: %v was seen, not %v", file.Name, event.Evidence.Found, file.Found)
		}
	}
	refused := map[string][]byte{
		"a program": []byte("MZ\x90\x00"), "a page": []byte("<html>"), "an archive": []byte("PK\x03\x04"), "nothing": {},
		"a PDF behind an image": append([]byte("GIF89a"), pdfscantest.PDF()...),
	}
	for name, body := range refused {
		if status := upload(name, body).Status; status != 422 && status != 400 {
			t.Errorf("%s: %d", name, status)
		}
	}
	testvolume.Figure(t, "%d hostile files kept with what is in them, %d refused", len(files), len(refused))
}

// Evidence of another partner is not stored before it is refused.
func TestEvidence_OtherPartner(t *testing.T) {
	w := newWorld(t)
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	pdf := []byte("%PDF-1.7 of a stranger")
	evidence, err := usecase.NewEvidence(v.Quote, "a.pdf", pdf)
	if err != nil {
		t.Fatal(err)
	}
	w.as("user.zuid").do(http.MethodPost, "/v1/quotes/"+string(v.Quote)+"/evidence?name=a.pdf", pdf, "Content-Type", "application/pdf").refused(404, "not-found")
	if _, err := w.blobs.Get(t.Context(), evidence.Blob); err == nil {
		t.Error("it was stored")
	}
}

// An administrator erases what ended without an order.
func TestErase(t *testing.T) {
	w := newWorld(t)
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	quote := "/v1/quotes/" + string(v.Quote)
	ada := w.as("staff.ada")
	ada.do(http.MethodDelete, quote, nil).refused(409, "not-erasable")
	w.as("user.noord").post(quote+"/withdraw", map[string]any{"version": v.Number, "hash": v.ChangeHash}).want(200)
	w.as("user.noord").do(http.MethodDelete, quote, nil).refused(403, "forbidden")
	ada.do(http.MethodDelete, quote, nil).want(202)
}
