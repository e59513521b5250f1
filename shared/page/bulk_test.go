package page_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// trunks gives customers of Noord ten trunks each.
func (w *world) trunks(customers ...ordering.CustomerID) []string {
	var ids []string
	for _, c := range customers {
		for i := range 10 {
			id := fmt.Sprintf("%s-line-%d", c, i)
			w.AddService(orderingtest.Service(ordering.ServiceID(id), c, "voice-sip-trunk", catalog.Configuration{Units: int64(4 + i)}, 36))
			ids = append(ids, id)
		}
	}
	return ids
}

func bulkOf(ids []string) string { return "/upgrades?" + url.Values{"service": ids}.Encode() }

// Twenty services of two customers change together.
func TestBulk_Change(t *testing.T) {
	w := newWorld(t)
	ids := w.trunks(orderingtest.Bakker, orderingtest.Kapper)
	page := w.get(noordUser, bulkOf(ids)).want(http.StatusOK).says("20 diensten: SIP-trunk · 2 klanten")
	before := w.dump()
	preview := w.calculated(noordUser, page.changing(), url.Values{"units": {"20"}}).want(http.StatusOK).says("In de winkelwagen: 20 wijzigingen", "Totaal van 20")
	w.unchanged(before)
	shown := preview.document().figures

	form := preview.changing()
	done := w.put(noordUser, form, nil)
	after := w.dump()
	result := w.follow(noordUser, done).want(http.StatusOK).says("Wat er met elke dienst gebeurde", "Staat in de winkelwagen", "Winkelwagen van Klant kapper B.V.")
	if n := len(slices.DeleteFunc(result.document().links, func(l string) bool { return l != "/carts/bakker" })); n != 10 {
		t.Errorf("%d services lead to their customer's cart", n)
	}
	var total ordering.ChangeTotal
	for _, c := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Kapper} {
		cart := w.cartOf(c)
		if len(cart.Cart.Items) != 10 {
			t.Fatalf("the cart of %s has %d items", c, len(cart.Cart.Items))
		}
		for _, item := range cart.Cart.Items {
			change := cart.Change.Of(item.ID)
			id := string(item.Service)
			want := map[string]string{"old": words.In(words.Dutch).Money(change.Old.NetMRC), "new": words.In(words.Dutch).Money(change.New.NetMRC), "difference": words.In(words.Dutch).Difference(change.Difference), "oneOff": words.In(words.Dutch).Money(change.NRC)}
			for name, text := range want {
				if got := shown[id+"."+name].text; got != text {
					t.Errorf("%s.%s: shown %q, the cart has %q", id, name, got, text)
				}
			}
		}
		total.Difference += cart.Change.Total.Difference
		total.NRC += cart.Change.Total.NRC
	}
	if got, want := shown["total.difference"].text, words.In(words.Dutch).Difference(total.Difference); got != want {
		t.Errorf("total difference: shown %q, the carts make %q", got, want)
	}
	if got, want := shown["total.oneOff"].text, words.In(words.Dutch).Money(total.NRC); got != want {
		t.Errorf("total one-off: shown %q, the carts make %q", got, want)
	}

	w.follow(noordUser, w.put(noordUser, form, nil)).says("Staat in de winkelwagen")
	w.unchanged(after)
	w.follow(noordUser, w.put(noordUser, page.changing(), url.Values{"units": {"20"}, "key": {"another"}})).says("Staat in de winkelwagen")
	w.unchanged(after)
}

// What cannot take part is left out and told.
func TestBulk_LeftOut(t *testing.T) {
	w := newWorld(t)
	ids := w.trunks(orderingtest.Bakker)
	w.ChangeService(orderingtest.Bakker, ordering.ServiceID(ids[0]), func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	})
	w.Fill(orderingtest.Bakker, w.Grow(orderingtest.Bakker, ordering.ServiceID(ids[1]), catalog.Configuration{Units: 30}))
	page := w.calculated(noordUser, w.get(noordUser, bulkOf(ids)).changing(), url.Values{"option.srtp": {"1"}}).
		says("Er loopt al een order op deze dienst.", "Niet mogelijk", "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten", "In de winkelwagen: 8 wijzigingen", "Totaal van 8")
	result := w.follow(noordUser, w.put(noordUser, page.changing(), nil))
	result.says("Niet mogelijk", "Er loopt al een order op deze dienst.", "Stond al in de winkelwagen", "Staat in de winkelwagen")
	if n := len(w.cartOf(orderingtest.Bakker).Cart.Items); n != 9 {
		t.Errorf("the cart has %d items", n)
	}
}

// Every target of a bulk upgrade.
func TestBulk_Targets(t *testing.T) {
	for name, c := range map[string]struct {
		service ordering.ServiceID
		move    string
		fill    url.Values
		want    catalog.Configuration
		months  int
	}{
		"a tier":      {orderingtest.Servers, "", url.Values{"tier": {"l"}}, catalog.Configuration{Tier: "l", Units: 2}, 0},
		"a quantity":  {orderingtest.Trunk, "", url.Values{"units": {"12"}}, catalog.Configuration{Units: 12}, 0},
		"an option":   {orderingtest.Trunk, "", url.Values{"option.srtp": {"1"}}, catalog.Configuration{Units: 8, Options: map[string]int64{"srtp": 1}}, 0},
		"a term":      {orderingtest.Servers, "", url.Values{"term": {"36"}}, catalog.Configuration{Tier: "m", Units: 2}, 36},
		"a migration": {orderingtest.Copper, "&to=conn-fiber-business", url.Values{"tier": {"250"}, "term": {"24"}}, catalog.Configuration{Tier: "250"}, 24},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			form := w.get(noordUser, bulkOf([]string{string(c.service)})+c.move).want(http.StatusOK).changing()
			w.put(noordUser, form, url.Values{"key": {"k"}}).want(http.StatusUnprocessableEntity).says("Kies eerst wat er verandert.")
			page := w.calculated(noordUser, form, c.fill).want(http.StatusOK)
			w.follow(noordUser, w.put(noordUser, page.changing(), nil)).says("Staat in de winkelwagen")
			item := w.cartOf(orderingtest.Bakker).Cart.Items[0]
			if !item.Configuration.Equal(c.want) || item.TermMonths != c.months {
				t.Errorf("the cart holds %+v", item)
			}
		})
	}
}

// A bulk upgrade begins with services of one product.
func TestBulk_OneProduct(t *testing.T) {
	w := newWorld(t)
	w.get(noordUser, "/upgrades").want(http.StatusOK).says("Er zijn nog geen diensten gekozen.", "Naar uw diensten")
	page := w.get(noordUser, bulkOf([]string{string(orderingtest.Trunk), string(orderingtest.Fibre)})).want(http.StatusOK).says("U koos diensten van verschillende producten.", "1 × SIP-trunk")
	if !slices.Contains(page.document().links, bulkOf([]string{string(orderingtest.Trunk)})) {
		t.Error("no link leads to the services of one product")
	}
	many := make([]string, 81)
	for i := range many {
		many[i] = fmt.Sprintf("s-%d", i)
	}
	w.get(noordUser, bulkOf(many)).want(http.StatusBadRequest).says("Dit klopt niet")
}

// What cannot be read in a bulk upgrade is said at its field.
func TestBulk_Problems(t *testing.T) {
	w := newWorld(t)
	form := w.get(noordUser, bulkOf([]string{string(orderingtest.Trunk)})).changing()
	before := w.dump()
	for field, c := range map[string]struct{ text, says string }{
		"units": {"veel", "Vul een heel getal in."},
		"date":  {"morgen", "Vul een datum in als 2027-01-31."},
	} {
		for _, again := range []*answer{w.calculated(noordUser, form, url.Values{field: {c.text}}), w.put(noordUser, form, url.Values{field: {c.text}, "key": {"k"}})} {
			again.want(http.StatusUnprocessableEntity).says(c.says)
			if got := again.changing().fields.Get(field); got != c.text || !slices.Contains(again.document().ids, field+"-problem") {
				t.Errorf("%s holds %q", field, got)
			}
		}
	}
	w.calculated(noordUser, form, url.Values{"units": {"2000000"}}).want(http.StatusUnprocessableEntity).says("Van 0 tot en met 1.000.000.")
	w.do(noordUser, http.MethodPost, "/upgrades", url.Values{"service": {string(orderingtest.Trunk)}, "units": {"12"}}).want(http.StatusBadRequest)
	w.unchanged(before)
}

// A cart that is full is told by customer and the others are filled.
func TestBulk_FullCart(t *testing.T) {
	w := newWorld(t)
	ids := w.trunks(orderingtest.Bakker, orderingtest.Kapper)
	var full []ordering.ItemInput
	for range 75 {
		full = append(full, orderingtest.NewServer())
	}
	w.Fill(orderingtest.Bakker, full...)
	page := w.calculated(noordUser, w.get(noordUser, bulkOf(ids)).changing(), url.Values{"units": {"20"}})
	w.put(noordUser, page.changing(), nil).want(http.StatusConflict).says("Niet alles is in een winkelwagen gelegd", "Klant bakker B.V.: Ten hoogste 80 regels per aanvraag.", "Staat in de winkelwagen")
	if n := len(w.cartOf(orderingtest.Kapper).Cart.Items); n != 10 {
		t.Errorf("the cart of the other customer has %d items", n)
	}
}

// What the catalogue dropped and services keep can be taken off all of them.
func TestBulk_Kept(t *testing.T) {
	w := newWorld(t)
	w.ChangeService(orderingtest.Bakker, orderingtest.Servers, func(s *ordering.Service) { s.Configuration.Options = map[string]int64{"managed": 1} })
	next := orderingtest.NextCatalogue(t, w.Clock.Today().AddDays(1).String(), func(offering func(string) map[string]any) {
		vps := offering("host-vps")
		vps["options"] = slices.DeleteFunc(vps["options"].([]any), func(o any) bool { return o.(map[string]any)["id"] == "managed" })
	})
	if _, err := w.Directory.PutCatalog(t.Context(), orderingtest.As(orderingtest.Ada), next); err != nil {
		t.Fatal(err)
	}
	w.Clock.Days(1)
	form := w.get(noordUser, bulkOf([]string{string(orderingtest.Servers)})).want(http.StatusOK).changing()
	if !form.fields.Has("option.managed") {
		t.Fatalf("the form has only %v", form.fields)
	}
	page := w.calculated(noordUser, form, url.Values{"option.managed": {"0"}}).want(http.StatusOK)
	w.follow(noordUser, w.put(noordUser, page.changing(), nil)).says("Staat in de winkelwagen")
}
