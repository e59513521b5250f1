package page_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// Lists open in the reader's own spreadsheet: with its separator and decimals, and no text that it takes for a formula.
func TestExport(t *testing.T) {
	w := newWorld(t)
	renamed := orderingtest.Customer(orderingtest.Kapper).Input()
	renamed.LegalName = `=HYPERLINK("https://evil.example"); Knip`
	orderingtest.Must(w.Fixture.Directory.UpdateCustomer(t.Context(), orderingtest.User(orderingtest.Noord), orderingtest.Kapper, 1, renamed))(t)
	v := w.request()
	w.Request(orderingtest.Kapper, orderingtest.NewServer())
	list := w.get(noordUser, "/quotes?state=requested").want(http.StatusOK)
	if !slices.Contains(list.document().links, "/quotes.csv?state=requested") {
		t.Errorf("no way to the file: %s", list.document().links)
	}
	for language, want := range map[string][]string{
		"nl": {"\uFEFFOfferte;Klant;", ";" + words.In(words.Dutch).PlainMoney(v.Change.Total.Difference) + ";", `;"'=HYPERLINK(""https://evil.example""); Knip";`},
		"en": {"\uFEFFQuote,Customer,", "," + words.In("en").PlainMoney(v.Change.Total.Difference) + ",", `,"'=HYPERLINK(""https://evil.example""); Knip",`},
	} {
		file := w.get(noordUser, "/quotes.csv?state=requested&lang="+language).want(http.StatusOK)
		body := file.Body.String()
		for _, part := range want {
			if !strings.Contains(body, part) {
				t.Errorf("%s: no %q in %q", language, part, body)
			}
		}
		if n := strings.Count(body, "\r\n"); n != 3 || !strings.HasPrefix(file.Header().Get("Content-Disposition"), "attachment;") {
			t.Errorf("%s: %d lines, %s", language, n, file.Header().Get("Content-Disposition"))
		}
	}
	if got := w.get(noordUser, "/quotes.csv?state=declined").want(http.StatusOK).Body.String(); strings.Count(got, "\r\n") != 1 {
		t.Errorf("declined are %q", got)
	}
	w.get(noordUser, "/orders.csv").want(http.StatusOK)
}
