package page_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

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
		if _, err := w.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), *noord); err != nil {
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
			if _, err := w.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), more); err != nil {
				t.Fatal(err)
			}
		}
		first := w.get(orderingtest.Ada, "/admin/partners").want(http.StatusOK).says("63 partners", "Naam 00", "Naam 49").keepsQuiet("Naam 50")
		links := first.document().links
		w.get(orderingtest.Ada, links[len(links)-1]).want(http.StatusOK).says("Naam 50", "Naam 59", "Noord ICT").keepsQuiet("Naam 49")
		w.get(orderingtest.Ada, "/admin/partners?from=64").want(http.StatusNotFound)
	})
}
