package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestTheRootIsTheStageAndTheIssuerIsBesideIt(t *testing.T) {
	cloud := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.Method+" "+r.RequestURI) }))
	defer cloud.Close()
	handler, err := front("http://127.0.0.1:8080", cloud.URL+"/restapis/a1/dev/_user_request_")
	if err != nil {
		t.Fatal(err)
	}
	call := func(method, path string) string {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), method, path, nil))
		return w.Body.String()
	}
	for _, c := range [][3]string{
		{http.MethodGet, "/", "GET /restapis/a1/dev/_user_request_/"},
		{http.MethodPost, "/v1/carts?x=%2F", "POST /restapis/a1/dev/_user_request_/v1/carts?x=%2F"},
	} {
		if got := call(c[0], c[1]); got != c[2] {
			t.Errorf("%s %s went to %q, want %q", c[0], c[1], got, c[2])
		}
	}
	var found struct{ Issuer string }
	if err := json.Unmarshal([]byte(call(http.MethodGet, "/issuer/.well-known/openid-configuration")), &found); err != nil || found.Issuer != "http://127.0.0.1:8080/issuer" {
		t.Errorf("the issuer calls itself %q (%v)", found.Issuer, err)
	}
}

func TestAnAddressThatIsNoneIsRefused(t *testing.T) {
	if _, err := front("http://127.0.0.1:8080", "restapis/a1"); err == nil || !strings.Contains(err.Error(), "restapis/a1") {
		t.Errorf("error %v", err)
	}
}
