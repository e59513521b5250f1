package page_test

import (
	"encoding/csv"
	"encoding/xml"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// measured is a world in which Noord's server was asked on Tuesday 17 November, approved a day later and signed on
// Monday; and Zuid asked for one that waits.
func measured(t *testing.T) (w *world, won money.Cents) {
	t.Helper()
	w = newWorld(t)
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	w.Request(orderingtest.Slager, orderingtest.NewServer())
	w.Clock.Days(1)
	v = w.Approved(v)
	w.Clock.Days(5)
	return w, w.Ordered(v).Total.Difference
}

// The numbers are plain in both languages.
func TestNumbers_Languages(t *testing.T) {
	w, won := measured(t)
	before := w.dump()
	w.get(orderingtest.Saskia, "/numbers").want(http.StatusOK).says(
		"Cijfers", "31 augustus 2026 tot en met 29 november 2026", "Aangevraagd 2 waarvan nu besteld: 1 (50%)", "Van aanvraag tot besluit 1,0 werkdagen",
		"Van besluit tot order 3,0 werkdagen", "Gewonnen per maand "+words.In(words.Dutch).Money(won), "Noord ICT 1 1 (100%) 1 1,0 1,0 1 3,0 3,0 "+words.In(words.Dutch).Money(won), "Zuid Telecom 1 0 (0%) 0 – – 0 – – "+words.In(words.Dutch).Money(money.Cents(0)),
		"Samen 2 1 (50%) 1 1,0 1,0 1 3,0 3,0 "+words.In(words.Dutch).Money(won), "week 48, 23 november 2026 0 – 0 – – 1 3,0 3,0 "+words.In(words.Dutch).Money(won), "week 47, 16 november 2026 2 1 (50%) 1 1,0 1,0 0 – – ",
	)
	w.get(orderingtest.Sven, "/numbers?weeks=52").want(http.StatusOK).says("Numbers", "From request to decision 1.0 business days", words.In(words.English).Money(won), "week 48, 23 November 2026", "week 49, 1 December 2025")
	w.unchanged(before)
}

// Numbers are only of what the reader may count.
func TestNumbers_Readers(t *testing.T) {
	w, won := measured(t)
	w.get(orderingtest.Anna, "/numbers").want(http.StatusOK).says("Noord ICT", "Wolk Oplossingen", "Aangevraagd 1 ").keepsQuiet("Zuid Telecom")
	w.get(orderingtest.Bram, "/numbers").want(http.StatusOK).says("Zuid Telecom", "Aangevraagd 1 waarvan nu besteld: 0 (0%)").keepsQuiet("Noord ICT", words.In(words.Dutch).Money(won), "Samen")
	w.get(orderingtest.Carla, "/numbers?lang=nl").want(http.StatusOK).says("U beheert geen partners").keepsQuiet("<svg", "<table", "numbers.csv")
	for _, address := range []string{"/numbers", "/numbers.csv"} {
		w.get(orderingtest.Emre, address).want(http.StatusForbidden)
		w.get("noord-user", address).want(http.StatusForbidden)
		if to := w.get(nobody, address).want(http.StatusSeeOther).Header().Get("Location"); !strings.HasPrefix(to, "/login") {
			t.Errorf("who is not logged in is sent to %s", to)
		}
		for _, weeks := range []string{"12", "-13", "a", "13.0"} {
			w.get(orderingtest.Anna, address+"?weeks="+weeks).want(http.StatusBadRequest).says("Kies 13, 26 of 52 weken.")
		}
	}
	if menu := w.get(orderingtest.Emre, "/approvals").document().links; slices.Contains(menu, "/numbers") {
		t.Error("an engineer is led to numbers")
	}
}

// Weeks without anything are told and not drawn.
func TestNumbers_EmptyWeeks(t *testing.T) {
	w := newWorld(t)
	w.get(orderingtest.Saskia, "/numbers").want(http.StatusOK).says("In deze weken is niets aangevraagd, besloten of besteld.").keepsQuiet("<svg", "<table")
	if body := w.get(orderingtest.Saskia, "/numbers.csv").want(http.StatusOK).Body.String(); strings.Count(body, "\r\n") != 1 {
		t.Errorf("a file without rows is %q", body)
	}
}

// TestNumbers_Charts reads the drawings as a browser and as a screen reader do.
func TestNumbers_Charts(t *testing.T) {
	w, won := measured(t)
	body := w.get(orderingtest.Saskia, "/numbers").want(http.StatusOK).Body.String()
	drawings := regexp.MustCompile(`(?s)<svg.*?</svg>`).FindAllString(body, -1)
	if len(drawings) != 4 {
		t.Fatalf("%d drawings", len(drawings))
	}
	type shape struct {
		Class  string `xml:"class,attr"`
		X      int    `xml:"x,attr"`
		Y      int    `xml:"y,attr"`
		Width  int    `xml:"width,attr"`
		Height int    `xml:"height,attr"`
		Says   string `xml:"title"`
	}
	for i, want := range [][]string{
		{"week 47: 2, waarvan besteld 1", "week 47: 2, waarvan besteld 1"},
		{"week 48: " + words.In(words.Dutch).Money(won)},
		{"week 47: 1,0, 9 van de 10 binnen 1,0", "week 47: 1,0, 9 van de 10 binnen 1,0"},
		{"week 48: 3,0, 9 van de 10 binnen 3,0", "week 48: 3,0, 9 van de 10 binnen 3,0"},
	} {
		var d struct {
			Role   string  `xml:"role,attr"`
			Named  string  `xml:"labelledby,attr"`
			Title  string  `xml:"title"`
			Desc   string  `xml:"desc"`
			Shapes []shape `xml:"rect"`
		}
		if err := xml.Unmarshal([]byte(strings.ReplaceAll(drawings[i], "aria-labelledby", "labelledby")), &d); err != nil {
			t.Fatal(err)
		}
		if d.Role != "img" || d.Title == "" || !strings.Contains(d.Desc, "Alle cijfers staan in de tabel.") {
			t.Errorf("a drawing of role %q is called %q: %q", d.Role, d.Title, d.Desc)
		}
		for _, id := range strings.Fields(d.Named) {
			if strings.Count(body, `id="`+id+`"`) != 1 {
				t.Errorf("%s does not name one thing", id)
			}
		}
		var says []string
		for _, s := range d.Shapes {
			says = append(says, s.Says)
			if s.X < 0 || s.Y < 0 || s.Width < 1 || s.Height < 1 || s.X+s.Width > 360 || s.Y+s.Height > 180 {
				t.Errorf("a bar stands outside: %+v", s)
			}
		}
		if !slices.Equal(says, want) {
			t.Errorf("the bars say %q, want %q", says, want)
		}
	}
}

// The file of numbers is RFC 4180 and adds up.
func TestNumbers_CSV(t *testing.T) {
	w, won := measured(t)
	read := func(who ordering.Subject) (string, [][]string) {
		t.Helper()
		a := w.get(who, "/numbers.csv?weeks=26").want(http.StatusOK)
		if got := a.Header().Get("Content-Type"); got != "text/csv; charset=utf-8; header=present" {
			t.Errorf("the type is %s", got)
		}
		if got := a.Header().Get("Content-Disposition"); got != `attachment; filename="onecentral-2026-W23-2026-W48.csv"` {
			t.Errorf("the name is %s", got)
		}
		body := a.Body.String()
		if strings.Count(body, "\n") != strings.Count(body, "\r\n") || !strings.HasSuffix(body, "\r\n") {
			t.Errorf("lines do not end in CR LF: %q", body)
		}
		rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return body, rows
	}
	plain := strings.NewReplacer("€\u00a0", "", ".", "").Replace(words.In(words.Dutch).Money(won))
	body, rows := read(orderingtest.Saskia)
	want := [][]string{
		{"2026-W47", "noord", "Noord ICT", "1", "1", "1", "1,0", "1,0", "0", "", "", "0,00"},
		{"2026-W48", "noord", "Noord ICT", "0", "0", "0", "", "", "1", "3,0", "3,0", plain},
		{"2026-W47", "zuid", "Zuid Telecom", "1", "0", "0", "", "", "0", "", "", "0,00"},
	}
	if !slices.EqualFunc(rows[1:], want, slices.Equal) || rows[0][3] != "aangevraagd" {
		t.Errorf("the file is %s", body)
	}
	body, rows = read(orderingtest.Sven)
	if rows[2][11] != strings.Replace(plain, ",", ".", 1) || rows[0][3] != "requested" || !strings.Contains(body, ",1.0,1.0,") {
		t.Errorf("in English the file is %s", body)
	}
}

// No name of a partner becomes a formula.
func TestNumbers_CSVFormula(t *testing.T) {
	for name, want := range map[string]string{
		"=HYPERLINK(\"https://evil.example\")": "'=HYPERLINK(\"https://evil.example\")", "+31 Telecom": "'+31 Telecom", "-1 B.V.": "'-1 B.V.", "@SUM(A1)": "'@SUM(A1)",
		" =1+1": "' =1+1", "＝1+1": "'＝1+1", "A=B, \"C\"": "A=B, \"C\"", "'t Lokaal": "'t Lokaal",
	} {
		w, _ := measured(t)
		p := orderingtest.Partner(orderingtest.Noord)
		if err := w.Store.Update(t.Context(), func(tx ordering.Tx) error {
			saved, err := tx.Partner(t.Context(), p.ID)
			if err != nil {
				return err
			}
			saved.Name = name
			tx.Save(saved)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(w.get(orderingtest.Anna, "/numbers.csv").want(http.StatusOK).Body).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if rows[1][2] != want {
			t.Errorf("%q is written %q", name, rows[1][2])
		}
	}
}

// The work list is narrowed by a form.
func TestWorkList_Filter(t *testing.T) {
	w := newWorld(t)
	smaller := w.cheaper()
	w.Clock.Advance(72 * time.Hour)
	w.Request(orderingtest.Klant, orderingtest.NewServer())
	before := w.dump()
	page := w.get(orderingtest.Anna, "/approvals").want(http.StatusOK).says("Werklijst (2)", "Ook nodig salesmanager (nog niet)", "Ook nodig niemand anders").keepsQuiet("Toon alles")
	if text := page.document().text; strings.Index(text, smaller.Ref().String()) > strings.Index(text, "Wolk Oplossingen ·") {
		t.Error("the longest waiting does not come first")
	}
	for query, says := range map[string]string{
		"partner=wolk": "Werklijst (1)", "days=3": "Werklijst (1)", "role=accountManager": "Werklijst (2)", "partner=noord&days=7": "Niets van wat op u wacht, past bij dit filter.",
		"amount=0,01": "Werklijst (2)", "amount=%E2%82%AC+999.999": "Niets van wat op u wacht", "partner=nobody": "Niets van wat op u wacht",
	} {
		w.get(orderingtest.Anna, "/approvals?"+query).want(http.StatusOK).says(says, "Toon alles")
	}
	for query, says := range map[string]string{"amount=veel&partner=wolk": "Geef een bedrag als 1.234,56.", "days=-1": "Kies een van de mogelijkheden."} {
		w.get(orderingtest.Anna, "/approvals?"+query).want(http.StatusUnprocessableEntity).says(says)
	}
	if kept := w.get(orderingtest.Anna, "/approvals?amount=veel&partner=wolk").document().forms; !slices.ContainsFunc(kept, func(f htmlForm) bool {
		return f.fields.Get("amount") == "veel" && f.fields.Get("partner") == "wolk"
	}) {
		t.Errorf("what was typed is lost: %+v", kept)
	}
	w.get(orderingtest.Olga, "/approvals").want(http.StatusOK).says("U hebt geen openstaande aanvragen.").keepsQuiet("Filteren")
	w.unchanged(before)
}

// A delegated item is marked.
func TestWorkList_Delegated(t *testing.T) {
	w := newWorld(t)
	w.request()
	today := w.Clock.Today()
	if _, err := w.Fixture.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}); err != nil {
		t.Fatal(err)
	}
	w.get(orderingtest.Carla, "/approvals").says("Work list (1)", "You stand in for Anna de Boer")
	w.get(orderingtest.Anna, "/approvals").says("Werklijst (1)").keepsQuiet("U vervangt")
}
