package gateway_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"onecentral.nl/ordering/localcloud/gateway"
)

// before opens a gateway before a cloud, and returns its address.
func before(t *testing.T, cloud http.HandlerFunc) string {
	t.Helper()
	behind := httptest.NewServer(cloud)
	t.Cleanup(behind.Close)
	stage, err := url.Parse(behind.URL + "/restapis/a1/dev")
	if err != nil {
		t.Fatal(err)
	}
	handler, err := gateway.New("http://127.0.0.1:8080", stage)
	if err != nil {
		t.Fatal(err)
	}
	front := httptest.NewServer(handler)
	t.Cleanup(front.Close)
	return front.URL
}

func send(t *testing.T, method, address string, body io.Reader) (status int, text string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	read, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(read)
}

func TestNew(t *testing.T) {
	t.Run("the root is the stage, and a request goes on as it came", func(t *testing.T) {
		address := before(t, func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				t.Error(err)
			}
			_, _ = io.WriteString(w, strings.Join([]string{r.Method, r.Host, r.RequestURI, string(body)}, " "))
		})
		host := strings.TrimPrefix(address, "http://")
		for _, c := range []struct{ method, path, body string }{{http.MethodGet, "/", ""}, {http.MethodPost, "/v1/carts?x=%2F", `{"a":1}`}, {http.MethodDelete, "/v1/carts", ""}} {
			if _, got := send(t, c.method, address+c.path, strings.NewReader(c.body)); got != c.method+" "+host+" /restapis/a1/dev"+c.path+" "+c.body {
				t.Errorf("%s %s arrived as %q", c.method, c.path, got)
			}
		}
	})

	t.Run("the issuer is beside it", func(t *testing.T) {
		address := before(t, func(http.ResponseWriter, *http.Request) { t.Error("the stage was asked") })
		_, text := send(t, http.MethodGet, address+"/issuer/.well-known/openid-configuration", nil)
		var found struct{ Issuer string }
		if err := json.Unmarshal([]byte(text), &found); err != nil || found.Issuer != "http://127.0.0.1:8080/issuer" {
			t.Errorf("the issuer calls itself %q (%v)", found.Issuer, err)
		}
	})

	t.Run("nothing goes on before the request is whole", func(t *testing.T) {
		var called atomic.Bool
		address := before(t, func(http.ResponseWriter, *http.Request) { called.Store(true) })
		half, rest := io.Pipe()
		go func() {
			for range 20 { // more than any buffer between us and the server
				if _, err := rest.Write(make([]byte, 64<<10)); err != nil {
					t.Error(err)
				}
			}
			if called.Load() {
				t.Error("the server was called before the request was whole")
			}
			_ = rest.Close()
		}()
		send(t, http.MethodPost, address, half)
		if !called.Load() {
			t.Error("the server was never called")
		}
	})

	t.Run("what API Gateway does not take is refused", func(t *testing.T) {
		address := before(t, func(http.ResponseWriter, *http.Request) { t.Error("it went on") })
		if status, _ := send(t, http.MethodPost, address, strings.NewReader(strings.Repeat("x", 10<<20+1))); status != http.StatusRequestEntityTooLarge {
			t.Errorf("too large: status %d", status)
		}
		if status, _ := send(t, http.MethodHead, address, nil); status != http.StatusForbidden {
			t.Errorf("HEAD: status %d", status)
		}
	})
}
