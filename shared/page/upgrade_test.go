package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

func upgradeOf(id ordering.ServiceID) string { return "/services/" + string(id) + "/upgrade" }

// changing is the form of the page that asks for a change.
func (a *answer) changing() htmlForm {
	a.t.Helper()
	forms := a.document().forms
	i := slices.IndexFunc(forms, func(f htmlForm) bool {
		return f.fields.Has("version") || f.fields.Has("service") && f.method == "get" && f.fields.Has("term")
	})
	if i < 0 {
		a.t.Fatalf("%s has no form for a change: %s", a.address.Path, a.document().text)
	}
	return forms[i]
}

// put presses the button that puts the change in a cart, with fields filled in.
func (w *world) put(who ordering.Subject, f htmlForm, fill url.Values) *answer {
	w.t.Helper()
	body := url.Values{}
	for name, values := range f.fields {
		body[name] = values
	}
	for name, values := range fill {
		body[name] = values
	}
	for _, value := range f.buttons { // the one with a value is the one of the key
		if value != "" && !body.Has("key") {
			body.Set("key", value)
		}
	}
	return w.do(who, http.MethodPost, f.action, body)
}

// calculated is the page after the other button, which only looks.
func (w *world) calculated(who ordering.Subject, f htmlForm, fill url.Values) *answer {
	w.t.Helper()
	query := url.Values{}
	for name, values := range f.fields {
		query[name] = values
	}
	for name, values := range fill {
		query[name] = values
	}
	return w.get(who, f.action+"?"+query.Encode())
}

func (w *world) cartOf(c ordering.CustomerID) *usecase.CartView {
	w.t.Helper()
	view, err := w.Fixture.Carts.Cart(w.t.Context(), orderingtest.User(orderingtest.Customer(c).Partner), c)
	if err != nil {
		w.t.Fatal(err)
	}
	return view
}

// The upgrade page shows every choice with its difference.
func TestUpgrade_Choices(t *testing.T) {
	for _, language := range []ordering.Language{catalog.Dutch, catalog.English} {
		t.Run(string(language), func(t *testing.T) {
			w := newWorld(t)
			for _, id := range []ordering.ServiceID{orderingtest.Fibre, orderingtest.Trunk, orderingtest.Servers} {
				page := w.get(noordUser, upgradeOf(id)+"?lang="+string(language)).want(http.StatusOK)
				view, err := w.Fixture.Services.Upgrades(t.Context(), orderingtest.User(orderingtest.Noord), "", id)
				if err != nil {
					t.Fatal(err)
				}
				compared := 0
				for _, axis := range view.Axes {
					for _, choice := range axis.Choices {
						if axis.Kind == usecase.AxisMigration || axis.Kind == usecase.AxisOption && choice.Value != "1" {
							continue
						}
						var want string
						if choice.Difference == nil {
							want = choice.Checks[0].Message.Text().In(language)
						} else {
							want = words.In(language).Difference(*choice.Difference) + ordering.Text{NL: " per maand", EN: " per month"}.In(language)
							if *choice.Difference == 0 {
								want = ordering.Text{NL: "zelfde maandprijs", EN: "same monthly price"}.In(language)
							}
						}
						compared++
						page.says(want)
					}
				}
				if compared < 4 {
					t.Errorf("%s: only %d choices compared", id, compared)
				}
			}
		})
	}
}

// What if shows the figures that the cart then has.
func TestUpgrade_Preview(t *testing.T) {
	for name, c := range map[string]struct {
		service ordering.ServiceID
		move    string
		fill    url.Values
		want    ordering.ItemInput
	}{
		"a tier with an option":     {orderingtest.Fibre, "", url.Values{"tier": {"500"}, "option.ipv4-29": {"1"}}, ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "500", Options: map[string]int64{"ipv4-29": 1}}}},
		"more units and a date":     {orderingtest.Trunk, "", url.Values{"units": {" 12 "}, "date": {"2027-02-01"}, "reference": {"PO-7"}, "note": {"Bellen a.u.b.\r\nTot straks"}}, ordering.ItemInput{Offering: "voice-sip-trunk", Configuration: catalog.Configuration{Units: 12}, Reference: "PO-7", Note: "Bellen a.u.b.\nTot straks"}},
		"a longer term alone":       {orderingtest.Servers, "", url.Values{"term": {"36"}}, ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2}, TermMonths: 36}},
		"several of an option":      {orderingtest.Servers, "", url.Values{"option.disk-50": {"3"}}, ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"disk-50": 3}}}},
		"a move to another product": {orderingtest.Copper, "?to=conn-fiber-business", url.Values{"tier": {"250"}, "term": {"24"}}, ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "250"}, TermMonths: 24}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			page := w.get(noordUser, upgradeOf(c.service)+c.move).want(http.StatusOK)
			before := w.dump()
			whatIf := w.calculated(noordUser, page.changing(), c.fill).want(http.StatusOK)
			w.unchanged(before)
			shown := whatIf.document().figures

			done := w.put(noordUser, whatIf.changing(), nil).want(http.StatusSeeOther)
			if to := done.Header().Get("Location"); to != "/carts/bakker?done=added" {
				t.Errorf("leads to %s", to)
			}
			cart := w.cartOf(orderingtest.Bakker)
			if len(cart.Cart.Items) != 1 || len(cart.Change.Items) != 1 {
				t.Fatalf("the cart holds %+v", cart.Cart.Items)
			}
			item, change := cart.Cart.Items[0], cart.Change.Items[0]
			if item.Service != c.service || item.Offering != c.want.Offering || !item.Configuration.Equal(c.want.Configuration) || item.TermMonths != c.want.TermMonths || item.Reference != c.want.Reference || item.Note != c.want.Note {
				t.Errorf("the cart holds %+v", item)
			}
			for _, row := range statement.Item(&change) {
				_, key, _ := strings.Cut(strings.TrimPrefix(row.ID, "item."), ".")
				want := row.In(words.In(words.Dutch))
				if got := shown["item.preview."+key].text; got != want {
					t.Errorf("%s: shown %q, the cart has %q", row.ID, got, want)
				}
			}
			whatIf.says(words.In(words.Dutch).Date(change.EffectiveDate))
		})
	}
}

// An upgrade sent twice is in the cart once.
func TestUpgrade_SentTwice(t *testing.T) {
	w := newWorld(t)
	form := w.get(noordUser, upgradeOf(orderingtest.Trunk)).changing()
	w.put(noordUser, form, url.Values{"units": {"12"}}).want(http.StatusSeeOther)
	after := w.dump()
	w.put(noordUser, form, url.Values{"units": {"12"}}).want(http.StatusSeeOther)
	w.unchanged(after)
	again := w.put(noordUser, form, url.Values{"units": {"14"}}).want(http.StatusUnprocessableEntity).says("al eens met een andere inhoud verstuurd")
	w.unchanged(after)
	if got := again.changing().fields.Get("units"); got != "14" {
		t.Errorf("the field holds %q", got)
	}
	again.says("Deze dienst staat al in de winkelwagen", "De wijziging in de winkelwagen aanpassen")
}

// An item of the cart is edited.
func TestUpgrade_EditItem(t *testing.T) {
	w := newWorld(t)
	in := w.Grow(orderingtest.Bakker, orderingtest.Trunk, catalog.Configuration{Units: 12})
	in.Reference, in.Site = "PO-1", orderingtest.Address()
	item := w.Fill(orderingtest.Bakker, in).Cart.Items[0]
	address := upgradeOf(orderingtest.Trunk) + "?item=" + string(item.ID)
	page := w.get(noordUser, address).want(http.StatusOK)
	form := page.changing()
	if form.fields.Get("units") != "12" || form.fields.Get("reference") != "PO-1" {
		t.Errorf("begins with %v", form.fields)
	}
	w.put(noordUser, form, url.Values{"units": {"16"}}).want(http.StatusSeeOther)
	after := w.dump()
	w.put(noordUser, form, url.Values{"units": {"16"}}).want(http.StatusSeeOther)
	w.unchanged(after)
	now := w.cartOf(orderingtest.Bakker).Cart.Items
	if len(now) != 1 || now[0].ID != item.ID || now[0].Configuration.Units != 16 || now[0].Reference != "PO-1" || now[0].Site == nil {
		t.Errorf("the cart holds %+v", now)
	}
	w.put(noordUser, form, url.Values{"units": {"18"}}).want(http.StatusConflict).says("De winkelwagen is intussen gewijzigd.", "Er is niets in de winkelwagen gelegd")
	w.unchanged(after)
	w.get(noordUser, upgradeOf(orderingtest.Fibre)+"?item="+string(item.ID)).want(http.StatusNotFound)
	w.get(noordUser, upgradeOf(orderingtest.Trunk)+"?item=other").want(http.StatusNotFound)
}

// What cannot be asked is said at its field and kept.
func TestUpgrade_Problems(t *testing.T) {
	for name, c := range map[string]struct {
		service     ordering.ServiceID
		field, text string
		says        string
	}{
		"a number that is none":     {orderingtest.Trunk, "units", "veel", "Vul een heel getal in."},
		"a date that is none":       {orderingtest.Trunk, "date", "morgen", "Vul een datum in als 2027-01-31."},
		"a reference that is long":  {orderingtest.Trunk, "reference", strings.Repeat("x", 61), "Ten hoogste 60 tekens."},
		"a number beyond counting":  {orderingtest.Trunk, "units", "2000000", "Van 0 tot en met 1.000.000."},
		"an option beyond counting": {orderingtest.Servers, "option.disk-50", "2000000", "Van 0 tot en met 1.000.000."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			form := w.get(noordUser, upgradeOf(c.service)).changing()
			before := w.dump()
			fill := url.Values{c.field: {c.text}}
			for _, again := range []*answer{w.calculated(noordUser, form, fill), w.put(noordUser, form, fill)} {
				again.want(http.StatusUnprocessableEntity).says(c.says)
				if got := again.changing().fields.Get(c.field); got != c.text {
					t.Errorf("the field holds %q", got)
				}
				if ids := again.document().ids; !slices.Contains(ids, c.field) || !slices.Contains(ids, c.field+"-problem") {
					t.Error("the problem does not stand at its field")
				}
			}
			w.unchanged(before)
		})
	}
}

// Every check of an upgrade is said at once.
func TestUpgrade_Checks(t *testing.T) {
	w := newWorld(t)
	w.ChangeService(orderingtest.Bakker, orderingtest.Servers, func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	})
	form := w.get(noordUser, upgradeOf(orderingtest.Servers)).says("Deze dienst kan nu niet wijzigen").changing()
	fill := url.Values{"tier": {"s"}, "units": {"1"}, "date": {"2026-11-17"}}
	page := w.calculated(noordUser, form, fill).want(http.StatusOK).says("Er loopt al een order op deze dienst.", "Deze wijziging is bij dit product niet mogelijk: een schijf kan niet kleiner worden.", "U kunt dit zelf oplossen", "Alternatief: Private Cloud-pool")
	if strings.Contains(page.document().text, "In de winkelwagen") {
		t.Error("there is a button for what cannot be")
	}
	before := w.dump()
	w.do(noordUser, http.MethodPost, upgradeOf(orderingtest.Servers), url.Values{"version": {"1"}, "key": {"k"}, "tier": {"l"}, "units": {"2"}, "term": {"0"}}).
		want(http.StatusUnprocessableEntity).says("Er is niets in de winkelwagen gelegd", "Er loopt al een order op deze dienst.")
	w.unchanged(before)
}

// A page that was just opened blames nobody.
func TestUpgrade_Opened(t *testing.T) {
	w := newWorld(t)
	page := w.get(noordUser, upgradeOf(orderingtest.Trunk)).want(http.StatusOK).says("Kies wat er verandert")
	page.keepsQuiet("not-an-upgrade")
	w.calculated(noordUser, page.changing(), nil).says("Er verandert niets.")
	w.put(noordUser, page.changing(), nil).want(http.StatusUnprocessableEntity).says("Er verandert niets.")
}

// A service that changed since it was seen is not put in the cart.
func TestUpgrade_Stale(t *testing.T) {
	w := newWorld(t)
	form := w.get(noordUser, upgradeOf(orderingtest.Trunk)).changing()
	w.ChangeService(orderingtest.Bakker, orderingtest.Trunk, func(s *ordering.Service) { s.Version++ })
	before := w.dump()
	again := w.put(noordUser, form, url.Values{"units": {"12"}}).want(http.StatusConflict).says("De dienst is veranderd sinds u deze zag")
	w.unchanged(before)
	w.put(noordUser, again.changing(), nil).want(http.StatusSeeOther)
}

// Numbers are taken along with their mandate.
func TestUpgrade_Porting(t *testing.T) {
	w := newWorld(t)
	w.AddService(orderingtest.Service("numbers", orderingtest.Bakker, "voice-number-block", catalog.Configuration{Tier: "10"}, 12))
	form := w.get(noordUser, upgradeOf("numbers")).says("Nummers meenemen").changing()
	fill := url.Values{"option.port-in": {"1"}}
	w.calculated(noordUser, form, fill).says("Vul de huidige aanbieder en de nummers in.", "Vul het kenmerk in van het document: portingmachtiging.")
	fill["operator"], fill["numbers"], fill["document.porting-mandate"] = []string{"KPN"}, []string{"0201234500-0201234509\r\n0201234567"}, []string{"M-1"}
	w.calculated(noordUser, form, fill).keepsQuiet("porting-incomplete", "document-required")
	w.put(noordUser, form, fill).want(http.StatusSeeOther)
	if p := w.cartOf(orderingtest.Bakker).Cart.Items[0].Porting; p == nil || len(p.Numbers) != 2 {
		t.Errorf("the cart ports %+v", p)
	}
}

// A form for an upgrade that is not ours is refused.
func TestUpgrade_ForeignForm(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	for name, body := range map[string]url.Values{
		"without a key":     {"version": {"1"}, "units": {"12"}},
		"with a key #":      {"version": {"1"}, "units": {"12"}, "key": {"a#b"}},
		"without a version": {"units": {"12"}, "key": {"k"}},
	} {
		t.Run(name, func(t *testing.T) {
			w.do(noordUser, http.MethodPost, upgradeOf(orderingtest.Trunk), body).want(http.StatusBadRequest)
		})
	}
	w.get(noordUser, upgradeOf(orderingtest.Trunk)+"?to=host-web").want(http.StatusNotFound)
	w.unchanged(before)
}

// A move begins with what there is, and warns of what it takes away.
func TestUpgrade_Move(t *testing.T) {
	w := newWorld(t)
	w.AddService(orderingtest.Service("heavy", orderingtest.Bakker, "host-vps", catalog.Configuration{Tier: "xl", Units: 2, Options: map[string]int64{"disk-50": 4}}, 12))
	page := w.get(noordUser, upgradeOf("heavy")+"?to=host-private-cloud").want(http.StatusOK).
		says("Na deze overstap is er minder dan nu", "4 × Extra 50 GB SSD gaat niet mee naar het nieuwe product").keepsQuiet("vCPU: nu")
	form := page.changing()
	for name, want := range map[string]string{"value.vcpu": "32", "value.ramGb": "64", "value.ssdGb": "1500"} {
		if got := form.fields.Get(name); got != want {
			t.Errorf("%s begins with %q, want %s", name, got, want)
		}
	}
	w.calculated(noordUser, form, url.Values{"value.vcpu": {"8"}}).want(http.StatusOK).says("vCPU: nu 32, straks 8")
}

// What is refused whatever else is chosen cannot be chosen, and a refusal is what a screen reader hears.
func TestUpgrade_RefusedChoice(t *testing.T) {
	w := newWorld(t)
	page := w.get(noordUser, upgradeOf(orderingtest.Servers)).want(http.StatusOK)
	for tier, can := range map[string]bool{"s": false, "m": true, "l": true} {
		if refused := strings.Contains(page.Body.String(), `name="tier" value="`+tier+`" disabled`); refused == can {
			t.Errorf("tier %s is refused: %v", tier, refused)
		}
	}
	asked := w.calculated(noordUser, page.changing(), url.Values{"tier": {"s"}})
	if !strings.Contains(asked.Body.String(), "data-said>Deze wijziging is bij dit product niet mogelijk: een schijf kan niet kleiner worden.") {
		t.Error("a refusal is not said")
	}
	asked.keepsQuiet("Kies wat er verandert")
	w.calculated(noordUser, page.changing(), url.Values{"units": {"0"}}).says("Servers: van 1 tot en met 50")
}
