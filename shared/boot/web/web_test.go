package web_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/web"
)

// Only the named portals call from a browser.
func TestAPI_CORS(t *testing.T) {
	answer := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("ETag", `"1"`) })
	for _, c := range []struct {
		name    string
		origins []string
		origin  string
		want    string
	}{
		{"the named one", []string{"https://portal.example"}, "https://portal.example", "https://portal.example"},
		{"another one", []string{"https://portal.example"}, "https://evil.example", ""},
		{"one that only begins alike", []string{"https://portal.example"}, "https://portal.example.evil.example", ""},
		{"nobody, when none is named", nil, "https://portal.example", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := web.CORS(boot.Environment{Origins: c.origins}, answer)
			for _, method := range []string{http.MethodGet, http.MethodOptions} {
				r := httptest.NewRequest(method, "/v1/catalog", nil)
				r.Header.Set("Origin", c.origin)
				if method == http.MethodOptions {
					r.Header.Set("Access-Control-Request-Method", http.MethodPatch)
					r.Header.Set("Access-Control-Request-Headers", "authorization,idempotency-key")
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if got := w.Header().Get("Access-Control-Allow-Origin"); got != c.want {
					t.Errorf("%s: allowed origin %q, want %q", method, got, c.want)
				}
				if w.Header().Get("Access-Control-Allow-Credentials") != "" {
					t.Error("cookies are allowed")
				}
			}
		})
	}
}
