package pages_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/pages"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/table"
)

// The choice of a language travels over https alone where people come by it, and over http on loopback.
func TestSite_LanguageCookie(t *testing.T) {
	for base, secure := range map[string]bool{"https://ordering.example": true, "http://127.0.0.1:8080": false} {
		e := boot.Environment{Base: base, Issuer: "https://login.example", Client: "pages"}
		var none table.Driver // no session is asked for
		browser, err := pages.Browser(e, none)
		if err != nil {
			t.Fatal(err)
		}
		site := pages.Site(e, browser, slog.New(slog.DiscardHandler))
		r := httptest.NewRequest(http.MethodPost, base+"/language", strings.NewReader("language=en&return=/"))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		site.Handler(kit.Public()).ServeHTTP(w, r)
		cookies := w.Result().Cookies()
		if len(cookies) != 1 || cookies[0].Name != "language" || cookies[0].Secure != secure {
			t.Errorf("%s: %d, cookies %v", base, w.Code, cookies)
		}
		if strict := w.Header().Get("Strict-Transport-Security") != ""; strict != secure {
			t.Errorf("%s: Strict-Transport-Security: %t", base, strict)
		}
	}
}
