package page_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestAdmin_Partners(t *testing.T) {
	t.Run("an administrator has administration in the menu, and finds every partner", func(t *testing.T) {
		w := newWorld(t)
		page := w.follow(orderingtest.Ada, w.get(orderingtest.Ada, "/admin")).want(http.StatusOK).says("Beheer", "3 partners", "Noord ICT", "Reseller", "silver", "Anna de Boer", "Solutionspartner", "Actief")
		if strings.Count(page.Body.String(), `aria-current="page"`) != 1 || strings.Count(page.Body.String(), `aria-current="true"`) != 1 {
			t.Error("the section and the menu do not tell where the page is")
		}
	})
	t.Run("by a part of the name, id, KvK number or mailbox, whatever the case", func(t *testing.T) {
		w := newWorld(t)
		for _, sought := range []string{"noord+ict", "NOORD", "orders@noord"} {
			w.get(orderingtest.Ada, "/admin/partners?q="+sought).want(http.StatusOK).says("1 partner", "Noord ICT").keepsQuiet("Solutionspartner")
		}
		w.get(orderingtest.Ada, "/admin/partners?q=nergens").want(http.StatusOK).says("Niets gevonden").keepsQuiet("Noord ICT")
	})
	t.Run("a blocked one is told", func(t *testing.T) {
		w := newWorld(t)
		noord, err := w.Store.Partner(t.Context(), orderingtest.Noord)
		if err != nil {
			t.Fatal(err)
		}
		noord.Blocked = true
		if _, err := w.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, *noord); err != nil {
			t.Fatal(err)
		}
		w.get(orderingtest.Ada, "/admin/partners?q=noord").want(http.StatusOK).says("Geblokkeerd")
	})
	t.Run("fifty at a time, by name, and each once", func(t *testing.T) {
		w := newWorld(t)
		noord, err := w.Store.Partner(t.Context(), orderingtest.Noord)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 60 {
			more := *noord
			more.ID, more.Name, more.Version = ordering.PartnerID(fmt.Sprintf("p%02d", 59-i)), fmt.Sprintf("Naam %02d", i), 0
			if _, err := w.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, more); err != nil {
				t.Fatal(err)
			}
		}
		first := w.get(orderingtest.Ada, "/admin/partners").want(http.StatusOK).says("63 partners", "Naam 00", "Naam 49").keepsQuiet("Naam 50")
		links := first.document().links
		w.get(orderingtest.Ada, links[len(links)-1]).want(http.StatusOK).says("Naam 50", "Naam 59", "Noord ICT").keepsQuiet("Naam 49")
		w.get(orderingtest.Ada, "/admin/partners?from=64").want(http.StatusNotFound)
	})
}

// administration are the presses of an administrator.
func administration() map[string]press {
	const of = "/admin/partners/{partner}"
	const person = "/admin/people/{person}"
	return map[string]press{
		"/admin/people":         {who: orderingtest.Ada, button: "logout", fill: url.Values{"subject": {"zuid-user"}}},
		"/admin/people/new":     {who: orderingtest.Ada, button: "save", fill: colleague()},
		person:                  {who: orderingtest.Ada, button: "revoke"},
		person + "/edit":        {who: orderingtest.Ada, button: "save", fill: url.Values{"name": {"Anna de Boer-Smit"}}},
		"/admin/partners/new":   {who: orderingtest.Ada, button: "save", fill: newcomer()},
		of:                      {who: orderingtest.Ada, button: "block", fill: url.Values{"blockReason": {"Betaalt niet."}}},
		of + "/edit":            {who: orderingtest.Ada, button: "save", fill: url.Values{"name": {"Noord ICT B.V."}}},
		of + "/account-manager": {who: orderingtest.Ada, button: "move", fill: url.Values{"accountManager": {"carla"}}},
		of + "/brand":           {who: orderingtest.Ada, button: "save", fill: url.Values{"brand.colour": {"#7A1FA2"}}},
	}
}

// newcomer is a partner that is not there yet.
func newcomer() url.Values {
	return url.Values{
		"id": {"oost"}, "name": {"Oost Telecom"}, "kind": {"reseller"}, "level": {"bronze"}, "accountManager": {"carla"}, "orderMailbox": {"orders@oost.example"}, "language": {"nl"},
		"company.legalName": {"Oost Telecom B.V."}, "company.country": {"NL"}, "company.kvk": {"90210731"},
	}
}

func TestAdmin_Partner(t *testing.T) {
	ada := orderingtest.Ada
	edit := func(w *world, page, button string, fill url.Values) *answer {
		w.t.Helper()
		return w.submit(ada, w.get(ada, page).want(http.StatusOK).form(button), button, fill)
	}
	t.Run("is made once, whoever presses twice, and is there", func(t *testing.T) {
		w := newWorld(t)
		form := w.get(ada, "/admin/partners/new").want(http.StatusOK).form("save")
		for range 2 {
			w.follow(ada, w.submit(ada, form, "save", newcomer())).want(http.StatusOK).says("Oost Telecom", "Carla Smit", "90210731", "bronze")
		}
		w.get(ada, "/admin/partners").says("4 partners")
	})
	t.Run("is refused at the field, with what was typed", func(t *testing.T) {
		w := newWorld(t)
		wrong := newcomer()
		wrong.Set("orderMailbox", "orders at oost")
		wrong.Set("company.kvk", "12")
		page := edit(w, "/admin/partners/new", "save", wrong).want(http.StatusUnprocessableEntity).says("Nog niet opgeslagen", "Ordermailbox:", "KvK-nummer:")
		if got := page.form("save").fields.Get("orderMailbox"); got != "orders at oost" {
			t.Errorf("the mailbox that was typed is now %q", got)
		}
	})
	t.Run("of an id that there is is refused, and changes nothing", func(t *testing.T) {
		w := newWorld(t)
		taken := newcomer()
		taken.Set("id", "noord")
		edit(w, "/admin/partners/new", "save", taken).want(http.StatusConflict).says("Er is al een partner met dit kenmerk")
		w.get(ada, "/admin/partners/noord").says("Noord ICT").keepsQuiet("Oost Telecom")
	})
	t.Run("is corrected, and what the form does not ask stays", func(t *testing.T) {
		w := newWorld(t)
		edit(w, "/admin/partners/noord/brand", "save", url.Values{"brand.colour": {"#7A1FA2"}}).want(http.StatusSeeOther)
		edit(w, "/admin/partners/noord/edit", "save", url.Values{"name": {"Noord ICT Groep"}}).want(http.StatusSeeOther)
		p := orderingtest.Must(w.Store.Partner(t.Context(), orderingtest.Noord))(t)
		if p.Name != "Noord ICT Groep" || p.Brand == nil || p.Brand.Colour != "#7A1FA2" || p.AccountManager != orderingtest.Anna || p.Level != "silver" {
			t.Errorf("it is %+v", p)
		}
	})
	t.Run("that a colleague changed meanwhile is not overwritten unseen", func(t *testing.T) {
		w := newWorld(t)
		form := w.get(ada, "/admin/partners/noord/edit").form("save")
		edit(w, "/admin/partners/noord/edit", "save", url.Values{"orderMailbox": {"nieuw@noord.example"}}).want(http.StatusSeeOther)
		again := w.submit(ada, form, "save", url.Values{"name": {"Noord"}}).want(http.StatusConflict).says("intussen gewijzigd", "Ordermailbox: nieuw@noord.example")
		w.submit(ada, again.form("save"), "save", nil).want(http.StatusSeeOther)
	})
	t.Run("keeps its kind while something of it is open", func(t *testing.T) {
		w := newWorld(t)
		w.Fill(orderingtest.Bakker, orderingtest.NewServer())
		w.Request(orderingtest.Kapper, orderingtest.NewServer())
		edit(w, "/admin/partners/noord/edit", "save", url.Values{"kind": {"solutions"}}).want(http.StatusConflict).says("zolang er iets openstaat: 1 winkelwagen, 1 offerte en 0 orders")
		edit(w, "/admin/partners/wolk/edit", "save", url.Values{"kind": {"reseller"}}).want(http.StatusSeeOther)
	})
	t.Run("is blocked with a reason, which its own people do not read, and let go", func(t *testing.T) {
		w := newWorld(t)
		edit(w, "/admin/partners/noord", "block", nil).want(http.StatusUnprocessableEntity).says("Dit veld is verplicht")
		w.follow(ada, edit(w, "/admin/partners/noord", "block", url.Values{"blockReason": {"Betaalt de rekening niet."}})).says("Deze partner is geblokkeerd", "Betaalt de rekening niet.")
		w.get(noordUser, "/").want(http.StatusOK).says("geblokkeerd").keepsQuiet("Betaalt")
		w.follow(ada, edit(w, "/admin/partners/noord", "unblock", nil)).keepsQuiet("Betaalt", "is geblokkeerd")
	})
	t.Run("shows which approvals go along before it gets another account manager", func(t *testing.T) {
		w := newWorld(t)
		v := w.request()
		page := w.get(ada, "/admin/partners/noord/account-manager").want(http.StatusOK).says("Nu: Anna de Boer", v.Ref().String(), "Klant bakker")
		w.submit(ada, page.form("move"), "move", nil).want(http.StatusUnprocessableEntity)
		w.follow(ada, w.submit(ada, page.form("move"), "move", url.Values{"accountManager": {"carla"}})).says("Carla Smit")
		w.Work()
		waiting := orderingtest.Must(w.Directory.Waiting(t.Context(), orderingtest.As(ada), orderingtest.Noord))(t)
		if len(waiting) != 1 || waiting[0].Approver != orderingtest.Carla {
			t.Errorf("the approval waits for %+v", waiting)
		}
	})
	t.Run("shows the logo that was uploaded, keeps it with another colour, and removes it", func(t *testing.T) {
		w := newWorld(t)
		const page = "/admin/partners/noord/brand"
		w.get(ada, "/admin/partners/noord/logo").want(http.StatusNotFound)
		w.upload(ada, w.get(ada, page).form("save"), "save", "brand.logo", "logo.svg", []byte("<svg/>")).want(http.StatusUnprocessableEntity).says("Logo:")
		w.follow(ada, w.upload(ada, w.get(ada, page).form("save"), "save", "brand.logo", "logo.png", pngOf(t, 120, 40))).want(http.StatusOK)
		edit(w, page, "save", url.Values{"brand.colour": {"#004400"}}).want(http.StatusSeeOther)
		logo := w.get(ada, "/admin/partners/noord/logo").want(http.StatusOK)
		if drawn, err := png.Decode(logo.Body); err != nil || drawn.Bounds().Dx() != 120 {
			t.Errorf("the logo is %v", err)
		}
		edit(w, page, "save", url.Values{"brand.colour": {"yellow"}}).want(http.StatusUnprocessableEntity).says("Kleur:")
		edit(w, page, "save", url.Values{"remove": {"1"}}).want(http.StatusSeeOther)
		w.get(ada, "/admin/partners/noord/logo").want(http.StatusNotFound)
	})
}

func pngOf(t *testing.T, wide, high int) []byte {
	t.Helper()
	drawn := image.NewRGBA(image.Rect(0, 0, wide, high))
	for x := range wide {
		drawn.Set(x, high/2, color.Black)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, drawn); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// colleague is one of oneCentral's people who is not in the directory yet.
func colleague() url.Values {
	return url.Values{"subject": {"nina"}, "name": {"Nina Nieuw"}, "mail": {"nina@onecentral.example"}, "language": {"nl"}, "role.operations": {"1"}}
}

func TestAdmin_People(t *testing.T) {
	ada := orderingtest.Ada
	edit := func(w *world, page, button string, fill url.Values) *answer {
		w.t.Helper()
		return w.submit(ada, w.get(ada, page).want(http.StatusOK).form(button), button, fill)
	}
	t.Run("are found by name, subject or mail address, with their roles", func(t *testing.T) {
		w := newWorld(t)
		w.get(ada, "/admin/people").want(http.StatusOK).says("9 medewerkers", "Anna de Boer", "accountmanager")
		for _, sought := range []string{"SASKIA", "saskia@", "mulder"} {
			w.get(ada, "/admin/people?q="+sought).says("1 medewerker", "salesmanager").keepsQuiet("Anna de Boer")
		}
	})
	t.Run("are added once, whoever presses twice, and refused at the field", func(t *testing.T) {
		w := newWorld(t)
		form := w.get(ada, "/admin/people/new").form("save")
		w.submit(ada, form, "save", url.Values{"subject": {"nina"}, "name": {"Nina"}}).want(http.StatusUnprocessableEntity).says("E-mailadres:")
		form.fields.Set("key", w.NewID())
		for range 2 {
			w.follow(ada, w.submit(ada, form, "save", colleague())).says("Nina Nieuw", "operations")
		}
		edit(w, "/admin/people/new", "save", colleague()).want(http.StatusConflict).says("Er is al een medewerker met dit subject")
	})
	t.Run("keep the role of account manager while they have partners", func(t *testing.T) {
		w := newWorld(t)
		w.get(ada, "/admin/people/anna").says("Accountmanager van", "Noord ICT")
		form := w.get(ada, "/admin/people/anna/edit").form("save")
		form.fields.Del("role.accountManager")
		w.submit(ada, form, "save", nil).want(http.StatusConflict).says("Anna de Boer is nog accountmanager van 2 partners")
		form = w.get(ada, "/admin/people/carla/edit").form("save")
		form.fields.Del("role.accountManager")
		w.follow(ada, w.submit(ada, form, "save", url.Values{"role.admin": {"1"}})).says("beheerder")
	})
	t.Run("lose the links that were mailed to them", func(t *testing.T) {
		w := newWorld(t)
		v := w.request()
		link := w.link(v, orderingtest.Anna, ordering.AccountManager)
		w.get(orderingtest.Anna, link).want(http.StatusOK)
		w.follow(ada, edit(w, "/admin/people/anna", "revoke", nil)).says("De links zijn ingetrokken")
		w.get(orderingtest.Anna, link).want(http.StatusGone)
	})
	t.Run("are logged out, a partner's too", func(t *testing.T) {
		w := newWorld(t)
		w.follow(ada, edit(w, "/admin/people/anna", "logout", nil)).says("De sessies zijn beëindigd")
		w.follow(ada, edit(w, "/admin/people", "logout", url.Values{"subject": {"noord-user"}})).says("De sessies zijn beëindigd")
		if got := fmt.Sprint(w.browser.ended); got != "[anna noord-user]" {
			t.Errorf("logged out were %s", got)
		}
	})
}

func TestAdmin_Audit(t *testing.T) {
	ada := orderingtest.Ada
	w := newWorld(t)
	w.get(ada, "/admin/audit").want(http.StatusOK).says("Catalogus 2026-11-01").keepsQuiet("Partner noord")
	press := func(page, button string, fill url.Values) {
		t.Helper()
		w.Clock.Advance(time.Minute)
		w.submit(ada, w.get(ada, page).form(button), button, fill).want(http.StatusSeeOther)
	}
	press("/admin/partners/noord", "block", url.Values{"blockReason": {"Betaalt niet."}})
	press("/admin/partners/zuid/account-manager", "move", url.Values{"accountManager": {"carla"}})
	press("/admin/people/anna/edit", "save", url.Values{"mail": {"anna@oc.example"}})
	all := w.get(ada, "/admin/audit").want(http.StatusOK).says(
		"Partner noord", "Ada Meijer", "Geblokkeerd: – → Ja", "Reden van de blokkade: – → Betaalt niet.", "Accountmanager: Bram Visser → Carla Smit", "Medewerker Anna de Boer", "E-mailadres: anna@onecentral.example → anna@oc.example",
	).document().text
	if strings.Index(all, "Medewerker Anna") > strings.Index(all, "Partner noord") {
		t.Error("the newest is not the first")
	}
	w.get(ada, "/admin/audit?q=zuid").says("Partner zuid").keepsQuiet("Betaalt niet", "anna@oc")
	w.get(ada, "/admin/audit?q=ada").says("Partner zuid", "Partner noord")
	w.get(ada, "/admin/audit?q=olga").says("Niets gevonden")
}
