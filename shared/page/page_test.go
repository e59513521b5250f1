package page_test

import (
	"compress/gzip"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

// rich asks for a change, a removal of nothing, a new service with a note, and gives one of them a discount.
func (w *world) rich() *ordering.QuoteVersion {
	w.t.Helper()
	server := orderingtest.NewServer()
	server.Note = "Graag bellen vóór aankomst."
	return w.Request(orderingtest.Bakker,
		w.FasterFibre(orderingtest.Bakker),
		w.Grow(orderingtest.Bakker, orderingtest.Trunk, catalog.Configuration{Units: 16, Options: map[string]int64{"srtp": 1}}),
		server,
		ordering.ItemInput{Action: ordering.Add, Offering: "conn-ethernet-dedicated", Configuration: catalog.Configuration{Tier: "1000", Options: map[string]int64{"bgp": 1}}, TermMonths: 24, Site: orderingtest.Address()},
	)
}

// The page of a request.
func TestReview_Page(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		t.Run(language, func(t *testing.T) {
			w := newWorld(t)
			v := w.rich()
			if _, err := w.Fixture.Quotes.Comment(t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, v.Quote, "Klant wil vóór de feestdagen over.\nKan dat?"); err != nil {
				t.Fatal(err)
			}
			got := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)+"?lang="+language).want(http.StatusOK).Body.String()
			got = regexp.MustCompile(`(style|live|icon)-[0-9a-f]+`).ReplaceAllString(got, "$1")
			got = strings.ReplaceAll(got, "><", ">\n<") + "\n"
			file := filepath.Join("testdata", "request-"+language+".golden.html")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
		})
	}
}

// Every figure of the change stands in its row.
func TestReview_Figures(t *testing.T) {
	for _, language := range []ordering.Language{catalog.Dutch, catalog.English} {
		t.Run(string(language), func(t *testing.T) {
			w := newWorld(t)
			v := w.rich()
			bp, half := int64(1000), int64(500)
			v, err := w.Fixture.Approvals.Approve(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), usecase.ApproveInput{
				Discounts: []ordering.ItemDiscount{{Item: v.Items[3].ID, MRCBasisPoints: &bp, NRCBasisPoints: &half}},
			})
			if err != nil {
				t.Fatal(err)
			}
			want := figuresOf(v, language)
			figured(t, want, w.unfolded(orderingtest.Anna, "/approvals/"+string(v.Quote)+"?lang="+string(language)))
			if len(want) < 40 {
				t.Errorf("only %d figures compared", len(want))
			}
		})
	}
}

// figuresOf are the figures of a change that must be on its page, by their ids.
func figuresOf(v *ordering.QuoteVersion, language ordering.Language) map[string]htmlFigure {
	l := words.In(language)
	want := map[string]htmlFigure{}
	for _, r := range statement.All(&v.Change) {
		label := l.Say(r.Label)
		want[r.ID] = htmlFigure{label, l.Say(words.ColumnExclVAT), r.In(l)}
		if r.VAT != nil {
			want[r.VAT.ID] = htmlFigure{label, l.Say(words.ColumnVAT(v.Change.VAT.BasisPoints)), r.VAT.In(l)}
		}
		if r.Inclusive != nil {
			want[r.Inclusive.ID] = htmlFigure{label, l.Say(words.ColumnInclVAT), r.Inclusive.In(l)}
		}
	}
	return want
}

// The work list shows what waits for the reader.
func TestWorkList_Items(t *testing.T) {
	w := newWorld(t)
	v := w.cheaper()
	w.Request(orderingtest.Slager, orderingtest.NewServer())
	w.Clock.Advance(27 * time.Hour)
	page := w.get(orderingtest.Anna, "/approvals").want(http.StatusOK)
	page.says("Werklijst (1)", "Klant bakker B.V.", "Noord ICT", v.Ref().String(), words.In(words.Dutch).Difference(v.Change.Total.Difference), words.In(words.Dutch).Money(v.Change.Total.NRC), "1 dag", "accountmanager").keepsQuiet("Zuid Telecom")
	w.get(orderingtest.Sven, "/approvals").says("Work list (1)", "Klant bakker B.V.", "sales manager", words.In(words.English).Difference(v.Change.Total.Difference))
	w.get(orderingtest.Bram, "/approvals").says("Werklijst (1)", "Zuid Telecom").keepsQuiet("bakker")
	w.get(orderingtest.Emre, "/approvals").says("U hebt geen openstaande aanvragen.")
	w.get("noord-user", "/approvals").want(http.StatusForbidden)

	detail := w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)).want(http.StatusOK)
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, detail.form("approve"), "approve", nil)).says("Nog te beslissen door: salesmanager")
	w.get(orderingtest.Anna, "/approvals").says("U hebt geen openstaande aanvragen.")
}

// A quote is only for who may see it.
func TestReview_Readers(t *testing.T) {
	w := newWorld(t)
	address := "/approvals/" + string(w.request().Quote)
	w.get(orderingtest.Bram, address).want(http.StatusNotFound).keepsQuiet("bakker")
	w.get("noord-user", address).want(http.StatusForbidden).keepsQuiet("bakker")
	w.get(orderingtest.Emre, address).want(http.StatusOK).says("Deze versie wacht niet op u")
	w.get(orderingtest.Anna, "/approvals/OFF-2026-99999").want(http.StatusNotFound)
	w.get(orderingtest.Anna, "/approvals/nonsense").want(http.StatusNotFound)
	if to := w.get(nobody, address).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(address) {
		t.Errorf("who is not logged in is sent to %s", to)
	}
}

// The document is one press away once it is drawn.
func TestDocument_Link(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	quote, document := "/approvals/"+string(v.Quote), "/documents/"+v.Ref().String()
	w.get(orderingtest.Anna, document).want(http.StatusConflict).says("pas een document als de versie is goedgekeurd")
	w.ApproveAll(v)
	w.get(orderingtest.Anna, quote).keepsQuiet(document)
	w.get(orderingtest.Anna, document).want(http.StatusConflict).says("wordt nog gemaakt")
	w.Work()
	if links := w.get(orderingtest.Anna, quote).document().links; !slices.Contains(links, document) {
		t.Errorf("no link to %s: %s", document, links)
	}
	for _, who := range []ordering.Subject{orderingtest.Anna, "noord-user"} {
		want, as := "/files/"+w.Drawn(v)[0].Blob, string(v.Quote)+"-1.pdf"
		if got := w.sentTo(who, document); got.Path != want || got.Query().Get("filename") != as {
			t.Errorf("%s is sent to %s, want %s as %s", who, got, want, as)
		}
	}
	w.get("zuid-user", document).want(http.StatusNotFound)
	w.get(orderingtest.Anna, "/documents/"+string(v.Quote)+"/zero").want(http.StatusNotFound)
	if to := w.get(nobody, document).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(document) {
		t.Errorf("who is not logged in is sent to %s", to)
	}
}

// A document signed elsewhere is in the history.
func TestReview_Evidence(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	evidence, err := usecase.NewEvidence(v.Quote, "getekend <b>.pdf", []byte("%PDF-1.7 with an autograph"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Fixture.Quotes.AddEvidence(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, v.Quote, *evidence); err != nil {
		t.Fatal(err)
	}
	file := "/evidence/" + string(v.Quote) + "/" + evidence.SHA256
	page := w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)).says("Elders ondertekend document toegevoegd", "getekend <b>.pdf")
	if links := page.document().links; !slices.Contains(links, file) {
		t.Errorf("no link to %s: %s", file, links)
	}
	w.get(orderingtest.Anna, file).want(http.StatusSeeOther)
	w.get("zuid-user", file).want(http.StatusNotFound)
	if to := w.get(nobody, file).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(file) {
		t.Errorf("who is not logged in is sent to %s", to)
	}
}

// An account manager hands over its partners and takes them back.
func TestDelegations_Set(t *testing.T) {
	w := newWorld(t)
	page := w.get(orderingtest.Anna, "/delegations").want(http.StatusOK).says("U hebt geen vervanging ingesteld.", "Bram Visser", "Carla Smit").keepsQuiet("Saskia")
	form := page.form("add")
	before := w.dump()
	w.submit(orderingtest.Anna, form, "add", url.Values{"to": {"carla"}, "from": {"2026-12-05"}, "until": {"2026-12-01"}}).
		want(http.StatusUnprocessableEntity).says("De laatste dag moet op of na de eerste dag liggen.")
	w.submit(orderingtest.Anna, form, "add", url.Values{"to": {"saskia"}, "from": {"2026-12-01"}, "until": {"2026-12-05"}}).
		want(http.StatusUnprocessableEntity).says("Dit is geen accountmanager.")
	w.submit(orderingtest.Anna, form, "add", url.Values{"to": {""}, "from": {"soon"}, "until": {""}}).want(http.StatusUnprocessableEntity)
	w.submit(orderingtest.Anna, form, "forget", nil).want(http.StatusBadRequest)
	w.unchanged(before)
	page = w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, form, "add", url.Values{"to": {"carla"}, "from": {"2026-12-01"}, "until": {"2026-12-05"}}))
	page.says("Carla Smit 1 december 2026 tot en met 5 december 2026")
	w.submit(orderingtest.Anna, form, "add", url.Values{"to": {"carla"}, "from": {"2026-12-01"}, "until": {"2026-12-05"}}).want(http.StatusSeeOther)
	w.submit(orderingtest.Anna, form, "add", url.Values{"to": {"bram"}, "from": {"2026-12-01"}, "until": {"2026-12-05"}}).
		want(http.StatusConflict).says("zijn intussen gewijzigd", "Carla Smit 1 december 2026 tot en met 5 december 2026")
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("remove"), "remove", nil)).says("U hebt geen vervanging ingesteld.")
	w.get(orderingtest.Saskia, "/delegations").want(http.StatusForbidden)
}

// Every page is kept to itself.
func TestPages_Headers(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	for _, address := range []string{"/", "/approvals", "/approvals/" + string(v.Quote), "/delegations", "/nowhere", w.link(v, orderingtest.Anna, ordering.AccountManager)} {
		page := w.get(orderingtest.Anna, address)
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
			"Referrer-Policy":         "no-referrer",
			"Cache-Control":           "no-store",
			"X-Content-Type-Options":  "nosniff",
			"Content-Type":            "text/html; charset=utf-8",
		} {
			if got := page.Header().Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", address, name, got, want)
			}
		}
		page.keepsQuiet("<script>", "style=", "javascript:", " onclick")
	}
}

// What a page loads is served under its hash for ever.
func TestAssets_Hash(t *testing.T) {
	w := newWorld(t)
	home := w.get(nobody, "/").Body.String()
	for name, kind := range map[string]string{`/assets/icon-[0-9a-f]{12}\.svg`: "image/svg+xml", `/assets/style-[0-9a-f]{12}\.css`: "text/css; charset=utf-8", `/assets/live-[0-9a-f]{12}\.js`: "text/javascript; charset=utf-8"} {
		address := regexp.MustCompile(name).FindString(home)
		file := w.get(nobody, address)
		if file.Code != http.StatusOK || file.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" || file.Header().Get("Content-Type") != kind {
			t.Errorf("%s: %d %v", address, file.Code, file.Header())
		}
	}
	for _, address := range []string{"/assets/style-000000000000.css", "/assets/live-000000000000.js", "/assets/live.js"} {
		if got := w.get(nobody, address).Code; got != http.StatusNotFound {
			t.Errorf("%s gives %d", address, got)
		}
	}
}

// What a page loads is sent by gzip to whoever takes that.
func TestAssets_Gzip(t *testing.T) {
	w := newWorld(t)
	address := regexp.MustCompile(`/assets/style-[0-9a-f]{12}\.css`).FindString(w.get(nobody, "/").Body.String())
	plain := w.get(nobody, address).Body.String()
	for accepted, zipped := range map[string]bool{"": false, "br": false, "gzip;q=0, br": false, "gzip": true, "br;q=1.0, GZIP; q=0.5": true, "gzip, deflate, br, zstd": true} {
		t.Run(accepted, func(t *testing.T) {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
			r.Header.Set("Accept-Encoding", accepted)
			got := httptest.NewRecorder()
			w.handler.ServeHTTP(got, r)
			if vary := got.Header().Get("Vary"); vary != "Accept-Encoding" || (got.Header().Get("Content-Encoding") == "gzip") != zipped {
				t.Errorf("Vary %q, Content-Encoding %q", vary, got.Header().Get("Content-Encoding"))
			}
			body := io.Reader(got.Body)
			if zipped {
				var err error
				if body, err = gzip.NewReader(got.Body); err != nil {
					t.Fatal(err)
				}
			}
			if text, err := io.ReadAll(body); string(text) != plain || err != nil {
				t.Errorf("%d bytes, %v, not the %d of the file", len(text), err, len(plain))
			}
		})
	}
}

// The one script is loaded from this site and a page has no other.
func TestAssets_Script(t *testing.T) {
	w := newWorld(t)
	for _, address := range []string{"/", "/services", "/services/" + string(orderingtest.Trunk) + "/upgrade", "/upgrades"} {
		scripts := regexp.MustCompile(`<script[^>]*>[^<]*`).FindAllString(w.get("noord-user", address).Body.String(), -1)
		if len(scripts) != 1 || !regexp.MustCompile(`^<script src="/assets/live-[0-9a-f]{12}\.js" defer>$`).MatchString(scripts[0]) {
			t.Errorf("%s has the scripts %q", address, scripts)
		}
	}
}

// The language is the reader's unless the address asks for another.
func TestLanguage_Readers(t *testing.T) {
	w := newWorld(t)
	v := w.cheaper()
	annas, svens := w.link(v, orderingtest.Anna, ordering.AccountManager), w.link(v, orderingtest.Sven, ordering.SalesManager)
	w.get(nobody, annas).says("Uw besluit wordt gevraagd")
	w.get(nobody, svens).says("Your decision is asked")
	w.get(orderingtest.Anna, annas).says("Aanvraag")
	w.get(orderingtest.Sven, svens).says("Request")
	english := w.get(orderingtest.Anna, annas+"?lang=en").says("Request")
	if to := w.submit(orderingtest.Anna, english.form("comment"), "comment", url.Values{"comment": {"Fine."}}).Header().Get("Location"); to != "/approvals/"+string(v.Quote)+"?lang=en&placed=1#history" {
		t.Errorf("a form in English leads to %s", to)
	}
}
