package page_test

import (
	"bytes"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

var signedPDF = []byte("%PDF-1.7 with an autograph")

// A partner adds apdf signed elsewhere.
func TestEvidence_Add(t *testing.T) {
	for name, c := range map[string]come{"while it is judged": requested, "when it is approved": approved, "after it expired": expired, "after the order": ordered} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			v := c(t, w)
			address := "/quotes/" + string(v.Quote)
			asked := w.get(user, address).want(http.StatusOK).says("Elders ondertekende PDF toevoegen", "U bestelt er niet mee.").keepsQuiet("Toegevoegd:")
			form := asked.form("evidence")

			done := w.upload(user, form, "evidence", "evidence", "getekend <b>.pdf", signedPDF)
			page := w.follow(user, done).want(http.StatusOK).
				says("Toegevoegd: getekend <b>.pdf", "Uw accountmanager krijgt bericht", "Er is niets besteld.", "Elders ondertekend document toegevoegd")
			i := slices.IndexFunc(page.document().links, func(l string) bool { return strings.HasPrefix(l, "/evidence/") })
			if i < 0 {
				t.Fatal("the page does not lead to the PDF")
			}
			kept := w.sentTo(orderingtest.Anna, page.document().links[i])
			if kept.Query().Get("filename") != "getekend <b>.pdf" || kept.Query().Get("disposition") != "attachment" {
				t.Errorf("it is kept at %s", kept)
			}
			file, err := w.files.Get(t.Context(), strings.TrimPrefix(kept.Path, "/files/"))
			if err != nil || !bytes.Equal(file.Body, signedPDF) || file.ContentType != "application/pdf" {
				t.Errorf("kept is %q, %s: %v", file.Body, file.ContentType, err)
			}
			if now := w.Latest(v.Quote); now.Number != v.Number || now.Change.Total != v.Change.Total {
				t.Errorf("the version became %s", now.Ref())
			}

			after := w.dump()
			if to, again := done.Header().Get("Location"), w.upload(user, form, "evidence", "evidence", "getekend <b>.pdf", signedPDF); again.Header().Get("Location") != to {
				t.Errorf("sent again it leads to %s, want %s", again.Header().Get("Location"), to)
			}
			w.unchanged(after)
			w.upload(user, form, "evidence", "evidence", "getekend <b>.pdf", []byte("%PDF-1.7 another")).
				want(http.StatusUnprocessableEntity).says("Dit formulier is al eens met een andere inhoud verstuurd.")
			w.unchanged(after)
		})
	}
}

// What a partner added is told to the account manager and orders nothing.
func TestEvidence_NoOrder(t *testing.T) {
	w := newWorld(t)
	v := approved(t, w)
	w.upload(user, w.get(user, "/quotes/"+string(v.Quote)).form("evidence"), "evidence", "evidence", "getekend.pdf", signedPDF).want(http.StatusSeeOther)
	if state := w.Latest(v.Quote).State; state != ordering.Approved {
		t.Errorf("the version is %s", state)
	}
	w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)).want(http.StatusOK).says("Elders ondertekend document toegevoegd", "getekend.pdf")
	english := w.get(user, "/quotes/"+string(v.Quote)+"?lang=en").says("Add a PDF signed elsewhere", "This does not order anything.")
	again := w.upload(user, english.form("evidence"), "evidence", "evidence", "signed.pdf", signedPDF)
	w.follow(user, again).says("Added: signed.pdf", "Nothing was ordered.")
}

// A file that is no evidence is refused at its field.
func TestEvidence_Problems(t *testing.T) {
	for name, c := range map[string]struct {
		file   string
		body   []byte
		status int
		says   string
	}{
		"none chosen":              {"", nil, http.StatusUnprocessableEntity, "Ondertekende PDF: Kies een PDF."},
		"no PDF":                   {"getekend.pdf", []byte("<html>"), http.StatusUnprocessableEntity, "Ondertekende PDF: Dit bestand is geen PDF."},
		"an empty file":            {"leeg.pdf", nil, http.StatusUnprocessableEntity, "Ondertekende PDF: Dit bestand is geen PDF."},
		"a byte too large":         {"groot.pdf", pdfOf(usecase.MaxEvidence + 1), http.StatusUnprocessableEntity, "Ondertekende PDF: Ten hoogste 4 MB."},
		"far too large to be read": {"groot.pdf", pdfOf(usecase.MaxEvidence + 1<<20), http.StatusRequestEntityTooLarge, "Ondertekende PDF: Ten hoogste 4 MB."},
		"a name that is too long":  {strings.Repeat("n", 200) + ".pdf", signedPDF, http.StatusUnprocessableEntity, "De naam van het bestand: Ten hoogste 120 tekens."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			address := "/quotes/" + string(w.request().Quote)
			before := w.dump()
			again := w.upload(user, w.get(user, address).form("evidence"), "evidence", "evidence", c.file, c.body).
				want(c.status).says("Niet opgeslagen", c.says)
			w.unchanged(before)
			if ids := again.document().ids; !slices.Contains(ids, "evidence-problem") {
				t.Errorf("the problem does not stand at its field: %s", ids)
			}
			done := w.upload(user, again.form("evidence"), "evidence", "evidence", "getekend.pdf", pdfOf(usecase.MaxEvidence))
			w.follow(user, done).says("Toegevoegd: getekend.pdf")
		})
	}
}

// pdfOf is the beginning of a PDF, and so many bytes in all.
func pdfOf(size int) []byte { return append([]byte("%PDF-"), bytes.Repeat([]byte("x"), size-5)...) }

// Only the partner's own people add a file.
func TestEvidence_OtherPartner(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	form := w.get(user, "/quotes/"+string(v.Quote)).form("evidence")
	evidence, err := usecase.NewEvidence(v.Quote, "a.pdf", signedPDF)
	if err != nil {
		t.Fatal(err)
	}
	before := w.dump()
	for who, status := range map[ordering.Subject]int{nobody: http.StatusUnauthorized, stranger: http.StatusNotFound, orderingtest.Anna: http.StatusForbidden, orderingtest.Olga: http.StatusForbidden} {
		w.upload(who, form, "evidence", "evidence", "a.pdf", signedPDF).want(status)
		w.upload(who, form, "evidence", "evidence", "a.pdf", pdfOf(usecase.MaxEvidence+1<<20)).want(status)
	}
	for name, field := range map[string]string{"another button": "action", "no version": "version", "no key": "key"} {
		broken := htmlForm{method: form.method, action: form.action, fields: url.Values{}}
		for key, values := range form.fields {
			broken.fields[key] = values
		}
		button := "evidence"
		if broken.fields.Del(field); field == "action" {
			button = "withdraw"
		}
		if got := w.upload(user, broken, button, "evidence", "a.pdf", signedPDF).Code; got != http.StatusBadRequest {
			t.Errorf("%s: status %d", name, got)
		}
	}
	w.send(user, http.MethodPost, form.action, "multipart/form-data; boundary=x", strings.NewReader("--x\r\nnonsense")).want(http.StatusBadRequest)
	w.unchanged(before)
	if _, err := w.files.Get(t.Context(), evidence.Blob); err == nil {
		t.Error("a file was kept before it was refused")
	}
}

// No address makes the page tell of a file that is not there.
func TestEvidence_Forged(t *testing.T) {
	w := newWorld(t)
	address := "/quotes/" + string(w.request().Quote)
	for _, digest := range []string{"", strings.Repeat("0", 64), "x"} {
		w.get(user, address+"?added="+digest).want(http.StatusOK).keepsQuiet("Toegevoegd:")
	}
}
