package page_test

import (
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// opened is a request as Anna sees it behind her link.
func opened(t *testing.T) (*world, *ordering.QuoteVersion, *answer) {
	t.Helper()
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	w.get(orderingtest.Anna, link).want(http.StatusOK).keepsQuiet(`name="mrc.`)
	return w, v, w.get(orderingtest.Anna, link+"?discounts=all").want(http.StatusOK)
}

// A form sent twice is one decision and one answer.
func TestDecision_SentTwice(t *testing.T) {
	for button, fill := range map[string]url.Values{
		"approve": nil,
		"decline": {"reason": {"Te duur."}},
		"return":  {"question": {"Welke datum?"}},
		"comment": {"comment": {"Akkoord met de klant?"}},
	} {
		t.Run(button, func(t *testing.T) {
			w, v, page := opened(t)
			form := page.form(button)
			first := w.submit(orderingtest.Anna, form, button, fill).want(http.StatusSeeOther)
			after := w.dump()
			second := w.submit(orderingtest.Anna, form, button, fill).want(http.StatusSeeOther)
			to := "/approvals/" + string(v.Quote)
			if button == "comment" {
				to += "?placed=1#history"
			}
			if a, b := first.Header().Get("Location"), second.Header().Get("Location"); a != b || a != to {
				t.Errorf("the first leads to %s, the second to %s", a, b)
			}
			w.unchanged(after)
			fill := maps.Clone(fill)
			if fill == nil {
				fill = url.Values{}
			}
			fill.Set("hash", strings.Repeat("0", 64))
			w.submit(orderingtest.Anna, form, button, fill).want(http.StatusUnprocessableEntity).says("Niet opgeslagen")
			w.unchanged(after)
		})
	}
}

// A decision is shown with its words.
func TestDecision_Words(t *testing.T) {
	for name, c := range map[string]struct {
		button, field, text string
		state               ordering.VersionState
		says                []string
	}{
		"an approval":                      {"approve", "", "", ordering.Approved, []string{"Goedgekeurd", "goedgekeurd door Anna de Boer"}},
		"a decline with its reason":        {"decline", "reason", "Te duur.\r\nProbeer 2027.", ordering.Declined, []string{"Afgewezen", "Te duur. Probeer 2027."}},
		"a return with its question":       {"return", "question", "Welke datum <b>precies</b>?", ordering.Returned, []string{"Teruggestuurd met een vraag", "Welke datum <b>precies</b>?"}},
		"a comment, which decides nothing": {"comment", "comment", "Gezien ✓", ordering.Requested, []string{"Uw opmerking is geplaatst", "Gezien ✓", "Goedkeuren"}},
	} {
		t.Run(name, func(t *testing.T) {
			w, v, page := opened(t)
			done := w.submit(orderingtest.Anna, page.form(c.button), c.button, url.Values{c.field: {c.text}})
			w.follow(orderingtest.Anna, done).want(http.StatusOK).says(c.says...)
			latest := w.Latest(v.Quote)
			if latest.State != c.state || strings.Contains(latest.Reason, "\r") {
				t.Errorf("state %s, reason %q", latest.State, latest.Reason)
			}
		})
	}
}

// With another approver left the version waits for that one.
func TestDecision_OtherApprover(t *testing.T) {
	w := newWorld(t)
	v := w.cheaper()
	page := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)).says("Een regel wordt per maand goedkoper.")
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "approve", nil)).
		says("U hebt deze versie goedgekeurd", "Nog te beslissen door: salesmanager", "goedgekeurd door Anna de Boer")
	page = w.get(orderingtest.Sven, w.link(v, orderingtest.Saskia, ordering.SalesManager)).says("Approve", "approved by Anna de Boer")
	if fields := page.form("approve").fields; slices.ContainsFunc(slices.Collect(maps.Keys(fields)), func(name string) bool { return strings.HasPrefix(name, "mrc.") }) {
		t.Error("a sales manager is offered a discount to give")
	}
	w.follow(orderingtest.Sven, w.submit(orderingtest.Sven, page.form("approve"), "approve", nil)).says("The partner can order until")
}

// The previewed figures are the decided ones.
func TestDiscount_Preview(t *testing.T) {
	for language, c := range map[string]struct{ percent, amount string }{"nl": {"12,5", "€ 4,50"}, "en": {"12.50%", "4.5"}} {
		t.Run(language, func(t *testing.T) {
			w := newWorld(t)
			v := w.request()
			page := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)+"?lang="+language)
			form := page.form("approve")
			fill := url.Values{
				"mrc." + string(v.Items[0].ID): {c.amount}, "mrc." + string(v.Items[0].ID) + ".unit": {"amount"},
				"mrc." + string(v.Items[1].ID): {c.percent},
			}
			before := w.dump()
			preview := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, form, "preview", fill)).want(http.StatusOK)
			w.unchanged(before)
			shown := preview.document().figures

			done := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, preview.form("approve"), "approve", nil)).want(http.StatusOK)
			decided := done.document().figures
			latest := w.Latest(v.Quote)
			if latest.Number != 2 || latest.Change.Of(v.Items[1].ID).ManualBasisPoints != 1250 || latest.Change.Of(v.Items[0].ID).ManualBasisPoints == 0 {
				t.Fatalf("version %d has the discounts %+v", latest.Number, latest.Change.Items)
			}
			compared := 0
			for id, figure := range shown {
				if id, ok := strings.CutPrefix(id, "preview."); ok {
					compared++
					if decided[id].text != figure.text {
						t.Errorf("%s: previewed %s, decided %s", id, figure.text, decided[id].text)
					}
				}
			}
			if compared < 6 || shown["preview.total.differenceCents"].text == shown["total.differenceCents"].text {
				t.Errorf("%d figures compared; the difference was %s and becomes %s", compared, shown["total.differenceCents"].text, shown["preview.total.differenceCents"].text)
			}
		})
	}
}

// No discount is given before its figures are seen.
func TestDiscount_Seen(t *testing.T) {
	w, v, page := opened(t)
	before := w.dump()
	give := func(form htmlForm, percent string) *answer {
		t.Helper()
		return w.submit(orderingtest.Anna, form, "approve", url.Values{"mrc." + string(v.Items[1].ID): {percent}}).want(http.StatusSeeOther)
	}
	looked := w.follow(orderingtest.Anna, give(page.form("approve"), "5")).want(http.StatusOK).says("Nog niet opgeslagen", "Met deze korting")
	again := w.follow(orderingtest.Anna, give(looked.form("approve"), "6")).want(http.StatusOK).says("Nog niet opgeslagen")
	if five, six := looked.document().figures["preview.total.newMrcCents"], again.document().figures["preview.total.newMrcCents"]; five == six || six.text == "" {
		t.Errorf("5%% makes %q, 6%% makes %q", five.text, six.text)
	}
	w.unchanged(before)
	w.follow(orderingtest.Anna, give(again.form("approve"), "6")).says("Korting gegeven: versie 2")
	if bp := w.Latest(v.Quote).Change.Of(v.Items[1].ID).ManualBasisPoints; bp != 600 {
		t.Errorf("%d basis points were given", bp)
	}
}

// Nothing is approved at the full price by a button that says with this discount: its fields were folded after the preview.
func TestDiscount_Folded(t *testing.T) {
	w, v, page := opened(t)
	form := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "preview", url.Values{"mrc." + string(v.Items[1].ID): {"5"}})).form("approve")
	before := w.dump()
	maps.DeleteFunc(form.fields, func(name string, _ []string) bool {
		return strings.HasPrefix(name, "mrc.") || strings.HasPrefix(name, "nrc.")
	})
	without := w.submit(orderingtest.Anna, form, "approve", nil).want(http.StatusOK)
	w.unchanged(before)
	without.keepsQuiet("Goedkeuren met deze korting")
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, without.form("approve"), "approve", nil)).says("Goedgekeurd")
}

// One discount is given to all lines, but for those that have their own.
func TestDiscount_All(t *testing.T) {
	w, v, page := opened(t)
	fill := url.Values{"mrc.all": {"5"}, "nrc.all": {"10"}, "mrc." + string(v.Items[0].ID): {"7"}}
	looked := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "preview", fill)).want(http.StatusOK).says("Met deze korting beslist niemand anders.")
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, looked.form("approve"), "approve", nil)).says("Korting gegeven: versie 2")
	latest := w.Latest(v.Quote)
	for i, want := range []int64{700, 500} {
		change := latest.Change.Of(v.Items[i].ID)
		if change.ManualBasisPoints != want || change.ListNRC > 0 && change.NRCBasisPoints != 1000 {
			t.Errorf("line %d has %d basis points per month, %d once", i+1, change.ManualBasisPoints, change.NRCBasisPoints)
		}
	}
}

// A look at a discount is a page of its own, with what was typed: one comes back to it, and it decides nothing.
func TestDiscount_Proposed(t *testing.T) {
	w, v, page := opened(t)
	before := w.dump()
	fill := url.Values{"mrc.all": {"5"}, "waiver": {"Beoordeeld met de belastingdienst."}}
	to, _, _ := strings.Cut(w.submit(orderingtest.Anna, page.form("approve"), "preview", fill).want(http.StatusSeeOther).Header().Get("Location"), "#")
	for range 2 {
		again := w.get(orderingtest.Anna, to).want(http.StatusOK).says("Met deze korting")
		if typed := again.form("approve").fields.Get("mrc.all"); typed != "5" {
			t.Errorf("the field holds %q", typed)
		}
	}
	w.unchanged(before)
	w.get(orderingtest.Anna, strings.Replace(to, "mrc.all=5", "mrc.all=vijf", 1)).want(http.StatusUnprocessableEntity).says("Geef een percentage als 12,5")
	t.Run("nobody is shown it who can give no discount", func(t *testing.T) {
		query := to[strings.Index(to, "?"):]
		w.get(orderingtest.Saskia, "/approvals/"+string(v.Quote)+query).want(http.StatusOK).keepsQuiet("Met deze korting")
	})
	t.Run("more than an address holds is shown at once", func(t *testing.T) {
		fill.Set("waiver", strings.Repeat("é", 1500))
		w.submit(orderingtest.Anna, page.form("approve"), "preview", fill).want(http.StatusOK).says("Met deze korting")
	})
}

// What helps to judge stands on the page: what it comes to over the terms, and what became of the customer's and the partner's others.
func TestDecision_Background(t *testing.T) {
	w := newWorld(t)
	none := w.request()
	w.get(orderingtest.Anna, "/approvals/"+string(none.Quote)).says("Deze klant heeft nog geen andere offertes.", "Contractwaarde")
	ten := int64(1000)
	signed, err := w.Fixture.Approvals.Approve(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(none), usecase.ApproveInput{
		Discounts: []ordering.ItemDiscount{{Item: none.Items[1].ID, MRCBasisPoints: &ten}},
	})
	if err != nil {
		t.Fatal(err)
	}
	w.Work()
	w.Ordered(w.Latest(signed.Quote))
	w.Request(orderingtest.Kapper, orderingtest.NewServer())
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	page := w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)).says("2, waarvan 1 besteld; 1 met extra korting, hoogste 10%", "Andere offertes van deze klant", string(signed.Quote))
	if value, months := v.Change.ContractValue(), int64(v.Change.Items[0].Term.Months); months != 12 || int64(value) != 12*int64(v.Change.Items[0].New.NetMRC) {
		t.Errorf("the contract value of %d months is %d", months, value)
	}
	page.says(words.In(words.Dutch).Money(v.Change.ContractValue()))
}

// Who decided is led to what waits longest, until nothing does.
func TestDecision_Next(t *testing.T) {
	w := newWorld(t)
	first := w.request()
	w.Clock.Advance(time.Minute)
	second := w.Request(orderingtest.Kapper, orderingtest.NewServer())
	w.get(orderingtest.Anna, "/approvals/"+string(first.Quote)).keepsQuiet("Volgende aanvraag")
	approve := func(v *ordering.QuoteVersion) *answer {
		page := w.get(orderingtest.Anna, "/approvals/"+string(v.Quote))
		return w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "approve", nil)).want(http.StatusOK)
	}
	done := approve(first).says("Volgende aanvraag: Klant kapper B.V. (1 wacht op u)")
	if !slices.Contains(done.document().links, "/approvals/"+string(second.Quote)) {
		t.Errorf("the page leads to %q", done.document().links)
	}
	approve(second).keepsQuiet("Volgende aanvraag")
	w.get("olga", "/approvals/"+string(first.Quote)).want(http.StatusOK).keepsQuiet("Volgende aanvraag")
}

// A deep discount asks the sales manager.
func TestDiscount_SalesManager(t *testing.T) {
	w, v, page := opened(t)
	page.says("Boven 10% beslist ook een salesmanager.")
	looked := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "preview", url.Values{"mrc." + string(v.Items[1].ID): {"15"}})).says("Met deze korting beslist ook: salesmanager.")
	done := w.submit(orderingtest.Anna, looked.form("approve"), "approve", nil)
	w.follow(orderingtest.Anna, done).says("U hebt deze versie goedgekeurd", "Nog te beslissen door: salesmanager", "hoger dan 10%", "Korting gegeven: versie 2")
}

// What cannot be read is said at its field and kept.
func TestDiscount_Unreadable(t *testing.T) {
	for name, c := range map[string]struct {
		button, field, text, says string
	}{
		"a discount that is no number":           {"approve", "mrc.", "twaalf", "Geef een percentage als 12,5 of een bedrag als 1.234,56."},
		"a discount of more than all of it":      {"approve", "mrc.", "100,01", "Ten hoogste 100%."},
		"a third decimal":                        {"preview", "mrc.", "12,345%", "Ten hoogste twee cijfers achter de komma."},
		"an amount above the price":              {"preview", "mrc.", "€ 9.999,99", "Van nul tot en met het bedrag zelf."},
		"an amount above the price, at approval": {"approve", "mrc.", "€ 9.999,99", "Van nul tot en met het bedrag zelf."},
		"a decline without a reason":             {"decline", "reason", " ", "Dit veld is verplicht."},
		"a question that is too long":            {"return", "question", strings.Repeat("ë", 2001), "Ten hoogste 2.000 tekens."},
		"a comment with a control character":     {"comment", "comment", "a\x07b", "Bevat een stuurteken."},
	} {
		t.Run(name, func(t *testing.T) {
			w, v, page := opened(t)
			field := c.field
			if field == "mrc." {
				field += string(v.Items[1].ID)
			}
			before := w.dump()
			again := w.submit(orderingtest.Anna, page.form(c.button), c.button, url.Values{field: {c.text}}).want(http.StatusUnprocessableEntity)
			again.says("Niet opgeslagen", c.says)
			w.unchanged(before)
			if kept, typed := again.form(c.button).fields.Get(field), strings.ReplaceAll(c.text, "\x07", ""); kept != typed {
				t.Errorf("the field holds %q, %q was typed", kept, typed)
			}
			if !slices.Contains(again.document().ids, field) || !slices.Contains(again.document().ids, field+"-problem") {
				t.Errorf("the problem does not stand at its field %s", field)
			}
		})
	}
}

// Avat review is waived with a reason.
func TestDecision_VATWaiver(t *testing.T) {
	w := newWorld(t)
	v := w.Request(orderingtest.Zurich, orderingtest.NewServer())
	page := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)).says("Met motivering toe te staan", "Aan zet: accountmanager", "Zwitserland", "De contractpartij is buiten de EU gevestigd.")
	before := w.dump()
	again := w.submit(orderingtest.Anna, page.form("approve"), "approve", nil).want(http.StatusConflict)
	again.says("De btw-behandeling van deze klant moet worden beoordeeld.", "Geef een reden om dit toe te staan.")
	w.unchanged(before)
	done := w.submit(orderingtest.Anna, again.form("approve"), "approve", url.Values{"waiver": {"Zwitserse onderneming, verlegd."}})
	w.follow(orderingtest.Anna, done).says("Goedgekeurd", "Btw-behandeling toegestaan door Anna de Boer", "Zwitserse onderneming, verlegd.")
}

// What blocks is listed at once and leaves no button.
func TestDecision_Blocked(t *testing.T) {
	w, v, page := opened(t)
	stale := w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "preview", url.Values{"mrc." + string(v.Items[1].ID): {"5"}})).form("approve")
	w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.Version++ })
	if err := w.Store.Update(t.Context(), func(tx ordering.Tx) error {
		p, err := tx.Partner(t.Context(), v.Partner)
		if err != nil {
			return err
		}
		p.Blocked = true
		tx.Save(p)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	want := []string{"Uw account is geblokkeerd", "Regel 1: De dienst is veranderd sinds de aanvraag.", "Moet eerst worden opgelost", "Aan zet: partner", "Aan zet: accountmanager"}
	page = w.get(orderingtest.Anna, page.address.String()).says(append(want, "Goedkeuren kan nu niet")...)
	if slices.Contains(page.form("preview").buttons, "approve") {
		t.Error("there is a button to approve what is blocked")
	}
	before := w.dump()
	w.submit(orderingtest.Anna, stale, "approve", nil).want(http.StatusConflict).says(append(want, "Niet opgeslagen")...)
	w.unchanged(before)
}

// A form that is not ours is refused.
func TestDecision_ForeignForm(t *testing.T) {
	for name, c := range map[string]struct {
		change func(url.Values)
		status int
	}{
		"without a version":                  {func(f url.Values) { f.Del("version") }, http.StatusBadRequest},
		"with a version that is no number":   {func(f url.Values) { f.Set("version", "one") }, http.StatusBadRequest},
		"with another version than the link": {func(f url.Values) { f.Set("version", "2") }, http.StatusBadRequest},
		"with another role than the link":    {func(f url.Values) { f.Set("role", "salesManager") }, http.StatusBadRequest},
		"without an idempotency key":         {func(f url.Values) { f.Del("key") }, http.StatusBadRequest},
		"with a key that is none":            {func(f url.Values) { f.Set("key", "a#b") }, http.StatusBadRequest},
		"with no button":                     {func(f url.Values) { f.Del("action") }, http.StatusBadRequest},
		"with a button that is none":         {func(f url.Values) { f.Set("action", "delete") }, http.StatusBadRequest},
		"with the hash of another change":    {func(f url.Values) { f.Set("hash", strings.Repeat("0", 64)) }, http.StatusConflict},
		"with more than 64 kB":               {func(f url.Values) { f.Set("waiver", strings.Repeat("x", 65<<10)) }, http.StatusRequestEntityTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			w, _, page := opened(t)
			f := page.form("approve")
			f.fields.Set("action", "approve")
			c.change(f.fields)
			before := w.dump()
			w.do(orderingtest.Anna, http.MethodPost, f.action, f.fields).want(c.status)
			w.unchanged(before)
		})
	}
}

// A body that is no form is refused.
func TestDecision_NoForm(t *testing.T) {
	w, _, page := opened(t)
	for _, body := range []string{"", "%zz", `{"action":"approve"}`, "action=approve;version=1", strings.Repeat("a=b&", 10_000)} {
		w.send(orderingtest.Anna, http.MethodPost, page.address.String(), "application/x-www-form-urlencoded", strings.NewReader(body)).want(http.StatusBadRequest)
	}
}

// A fault is told with the reference of the request and nothing else.
func TestPages_Fault(t *testing.T) {
	w := newWorld(t)
	w.browser.err = errors.New("secret: no such table")
	a := w.get(orderingtest.Anna, "/approvals").want(http.StatusInternalServerError).says("Er ging iets mis")
	id := a.Header().Get("X-Request-Id")
	a.says(id).keepsQuiet("secret")
	if id == "" {
		t.Error("the request has no id")
	}
}
