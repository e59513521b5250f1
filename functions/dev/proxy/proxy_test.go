package proxy_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"onecentral.nl/ordering/functions/dev/proxy"
)

// before opens a proxy before a server, and returns its address.
func before(t *testing.T, server http.HandlerFunc, modify func(*http.Response) error) string {
	t.Helper()
	behind := httptest.NewServer(server)
	t.Cleanup(behind.Close)
	target, err := url.Parse(behind.URL + "/stage")
	if err != nil {
		t.Fatal(err)
	}
	front := httptest.NewServer(proxy.To(target, modify))
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

func TestARequestGoesOnAsItCame(t *testing.T) {
	address := before(t, func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		_, _ = io.WriteString(w, strings.Join([]string{r.Method, r.Host, r.RequestURI, string(body)}, " "))
	}, nil)
	host := strings.TrimPrefix(address, "http://")
	for _, c := range []struct{ method, body string }{{http.MethodGet, ""}, {http.MethodPost, `{"a":1}`}, {http.MethodDelete, ""}} {
		if _, got := send(t, c.method, address+"/v1/carts?x=%2F", strings.NewReader(c.body)); got != c.method+" "+host+" /stage/v1/carts?x=%2F "+c.body {
			t.Errorf("%s arrived as %q", c.method, got)
		}
	}
}

func TestNothingGoesOnBeforeTheRequestIsWhole(t *testing.T) {
	var called atomic.Bool
	address := before(t, func(http.ResponseWriter, *http.Request) { called.Store(true) }, nil)
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
}

func TestAnAnswerCanBeChanged(t *testing.T) {
	address := before(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }, func(answer *http.Response) error {
		answer.StatusCode = http.StatusGone
		return nil
	})
	if status, _ := send(t, http.MethodGet, address, nil); status != http.StatusGone {
		t.Errorf("status %d", status)
	}
}

func TestARequestLargerThanAGatewayTakesIsRefused(t *testing.T) {
	address := before(t, func(http.ResponseWriter, *http.Request) { t.Error("it went on") }, nil)
	if status, _ := send(t, http.MethodPost, address, strings.NewReader(strings.Repeat("x", 10<<20+1))); status != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d", status)
	}
}
