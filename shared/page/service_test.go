package page_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

const zuidUser ordering.Subject = "zuid-user"

// The overview says of each service what it is and what can grow.
func TestServices_Overview(t *testing.T) {
	for language, want := range map[string][]string{
		"nl": {
			"Zakelijk Glasvezel 100/100 Mb/s bakker-fibre Klant bakker B.V. Utrecht", "nog 16 maanden", "Uit te breiden: Bandbreedte, IPv4-blok /29",
			"8 kanalen", "Uit te breiden: Spraakkanalen", "Dit product wordt niet meer verkocht; stap over op een ander.", "Overstappen op Zakelijk Glasvezel", "loopt per maand door",
		},
		"en": {"Business Fibre 100/100 Mb/s bakker-fibre Klant bakker B.V. Utrecht", "16 months left", "Can be upgraded: Bandwidth", "8 channels", "This product is no longer sold; move to another one.", "Move to Business Fibre", "runs on monthly"},
	} {
		t.Run(language, func(t *testing.T) {
			w := newWorld(t)
			page := w.get(noordUser, "/services?lang="+language).want(http.StatusOK).says(want...)
			price := w.ServiceNow(orderingtest.Bakker, orderingtest.Fibre).NetMRC
			page.says(ordering.Text{NL: words.In(words.Dutch).Money(price), EN: words.In(words.English).Money(price)}.In(ordering.Language(language)))
			page.keepsQuiet(string(orderingtest.FibreOf(orderingtest.Slager)))
		})
	}
}

// The overview is narrowed.
func TestServices_Filter(t *testing.T) {
	w := newWorld(t)
	w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	})
	all := []ordering.ServiceID{orderingtest.Copper, orderingtest.Fibre, orderingtest.Servers, orderingtest.Trunk}
	for name, c := range map[string]struct {
		query string
		want  []ordering.ServiceID
	}{
		"nothing asked":     {"", all},
		"a name":            {"?q=GLAS", []ordering.ServiceID{orderingtest.Fibre}},
		"a town":            {"?q=utrecht", all},
		"a customer":        {"?customer=kapper", nil},
		"a product":         {"?offering=voice-sip-trunk", []ordering.ServiceID{orderingtest.Trunk}},
		"what can grow":     {"?upgradeable=yes", []ordering.ServiceID{orderingtest.Copper, orderingtest.Servers, orderingtest.Trunk}},
		"what cannot":       {"?upgradeable=no", []ordering.ServiceID{orderingtest.Fibre}},
		"two at once":       {"?upgradeable=yes&q=sip", []ordering.ServiceID{orderingtest.Trunk}},
		"nothing like that": {"?q=%3Cscript%3E", nil},
	} {
		t.Run(name, func(t *testing.T) {
			page := w.get(noordUser, "/services"+c.query).want(http.StatusOK)
			var shown []ordering.ServiceID
			for _, id := range all {
				if slices.Contains(page.document().links, "/services/"+string(id)) {
					shown = append(shown, id)
				}
			}
			if !slices.Equal(shown, c.want) {
				t.Errorf("shows %v, want %v", shown, c.want)
			}
			if c.want == nil {
				page.says("Er is geen dienst die hieraan voldoet.")
			}
		})
	}
}

// An overview without services leads to the catalogue.
func TestServices_None(t *testing.T) {
	w := newWorld(t)
	w.Save(&ordering.Partner{ID: "nieuw", Name: "Nieuw", Kind: ordering.Reseller, Level: "bronze", AccountManager: orderingtest.Anna})
	w.get("nieuw-user", "/services").want(http.StatusOK).says("Uw klanten hebben nog geen diensten.", "Bekijk het aanbod")
}

// What is sought far back is found without a click: a page that shows nothing goes on by itself, as often as it takes.
func TestServices_FarBack(t *testing.T) {
	w := newWorld(t)
	for i := range 520 {
		w.AddService(orderingtest.Service(ordering.ServiceID(fmt.Sprintf("web-%03d", i)), orderingtest.Kapper, "host-web", catalog.Configuration{Tier: "start"}, 12))
	}
	address, empty := "/services?q=web-519", 0
	for address != "" {
		page := w.get(noordUser, address).want(http.StatusOK)
		next, goesOn := strings.CutPrefix(page.Header().Get("Refresh"), "0; url=")
		if found := strings.Contains(page.Body.String(), "/services/web-519"); found == goesOn {
			t.Fatalf("%s: found: %t, goes on: %t", address, found, goesOn)
		}
		if address = next; goesOn {
			empty++
		}
	}
	if empty != 2 {
		t.Errorf("%d empty pages, want 2", empty)
	}
	if page := w.get(noordUser, "/services?q=nowhere&cursor="); page.Header().Get("Refresh") == "0; url=" {
		t.Error("goes on to nowhere")
	}
}

// A long overview goes on and searches beyond its first page.
func TestServices_Pages(t *testing.T) {
	w := newWorld(t)
	for i := range 90 {
		w.AddService(orderingtest.Service(ordering.ServiceID(fmt.Sprintf("web-%03d", i)), orderingtest.Kapper, "host-web", catalog.Configuration{Tier: "start"}, 12))
	}
	var seen []string
	for pages, address := 0, "/services"; address != ""; pages++ {
		if pages == 5 {
			t.Fatalf("no end of pages at %s", address)
		}
		page, here := w.get(noordUser, address).want(http.StatusOK), address
		address = ""
		for _, link := range page.document().links {
			switch {
			case link != here && strings.Contains(link, "cursor=") && !strings.Contains(link, "choose="):
				address = link
			case strings.HasPrefix(link, "/services/web-") && !strings.Contains(link, "upgrade"):
				seen = append(seen, link)
			}
		}
	}
	if len(seen) != 90 {
		t.Errorf("%d of 90 services were listed", len(seen))
	}
	w.get(noordUser, "/services?q=web-089").says("web-089")
	w.get(noordUser, "/services?cursor=nonsense").want(http.StatusBadRequest)
}

// Ticking services leads to their common change.
func TestServices_Choose(t *testing.T) {
	w := newWorld(t)
	page := w.get(noordUser, "/services?offering=voice-sip-trunk&choose=all").want(http.StatusOK)
	for _, f := range page.document().forms {
		if f.action == "/upgrades" {
			if got := f.fields["service"]; !slices.Equal(got, []string{string(orderingtest.Trunk)}) {
				t.Errorf("ticked: %v", got)
			}
			w.get(noordUser, "/upgrades?"+f.fields.Encode()).want(http.StatusOK).says("1 dienst: SIP-trunk")
			return
		}
	}
	t.Error("there is no form to change services together")
}

// A service in full.
func TestService_Page(t *testing.T) {
	w := newWorld(t)
	w.get(noordUser, "/services/"+string(orderingtest.Servers)).want(http.StatusOK).
		says("bakker-servers", "actief", "12 maanden, t/m 28 februari 2027 (nog 4 maanden)", "Dorpsstraat 12", "Kees de Vries", "Servers 2", "Deze dienst wijzigen")
	w.ChangeService(orderingtest.Bakker, orderingtest.Servers, func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	})
	page := w.get(noordUser, "/services/"+string(orderingtest.Servers)).says("Wijzigen kan nu niet", "Er loopt al een order op deze dienst.")
	if !slices.Contains(page.document().links, "/orders/ORD-2026-00001") {
		t.Error("the open order is not linked")
	}
}

// Services are their partner's alone.
func TestService_OtherPartner(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	fibre := "/services/" + string(orderingtest.Fibre)
	for _, address := range []string{fibre, fibre + "/upgrade", "/upgrades?service=" + string(orderingtest.Fibre), "/upgrades/result?service=" + string(orderingtest.Fibre), "/services?customer=bakker", "/services/none", "/services/none/upgrade"} {
		w.get(zuidUser, address).want(http.StatusNotFound).keepsQuiet("Glasvezel", "glasvezel", "Utrecht")
		if to := w.get(nobody, address).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(address) {
			t.Errorf("%s sends nobody to %s", address, to)
		}
		w.get(orderingtest.Anna, address).want(http.StatusForbidden)
	}
	for _, address := range []string{fibre + "/upgrade", "/upgrades"} {
		form := url.Values{"service": {string(orderingtest.Fibre)}, "version": {"1"}, "key": {"k"}, "tier": {"500"}, "term": {"0"}}
		w.do(nobody, http.MethodPost, address, form).want(http.StatusUnauthorized).says("U bent niet ingelogd")
		w.do(zuidUser, http.MethodPost, address, form).want(http.StatusNotFound)
		w.do(orderingtest.Anna, http.MethodPost, address, form).want(http.StatusForbidden)
	}
	w.unchanged(before)
}

// Looking at services changes nothing.
func TestServices_Look(t *testing.T) {
	w := newWorld(t)
	w.Fill(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker))
	before := w.dump()
	for _, address := range []string{
		"/services", "/services?q=x&upgradeable=no", "/services/" + string(orderingtest.Fibre), "/services/" + string(orderingtest.Trunk) + "/upgrade?units=12&version=1&term=36&key=k",
		"/services/" + string(orderingtest.Copper) + "/upgrade?to=conn-fiber-business", "/upgrades", "/upgrades?service=" + string(orderingtest.Trunk) + "&units=12&key=k", "/upgrades/result?service=" + string(orderingtest.Trunk) + "&units=12",
	} {
		w.get(noordUser, address).want(http.StatusOK)
		w.do(noordUser, http.MethodHead, address, nil).want(http.StatusOK)
	}
	w.unchanged(before)
}

// A service that lies in a cart is shown so, and cannot be ticked for another change.
func TestServices_InCart(t *testing.T) {
	w := newWorld(t)
	ticked := `name="service" value="` + string(orderingtest.Trunk) + `"`
	if page := w.get(noordUser, "/services").want(http.StatusOK); !strings.Contains(page.Body.String(), ticked) || slices.Contains(page.document().links, "/carts/bakker") {
		t.Error("a service in no cart is shown as one that is")
	}
	w.Fill(orderingtest.Bakker, w.Grow(orderingtest.Bakker, orderingtest.Trunk, catalog.Configuration{Units: 12}))
	if page := w.get(noordUser, "/services").says("in de winkelwagen"); strings.Contains(page.Body.String(), ticked) || !slices.Contains(page.document().links, "/carts/bakker") {
		t.Error("a service in a cart can be ticked, or does not lead there")
	}
}
