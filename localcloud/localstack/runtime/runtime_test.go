package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// function is a bootstrap in shell: it answers with what it was sent, fails when that says so, and dies, or sleeps.
const function = `#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime
while true; do
  payload=$(curl -s -D headers $api/invocation/next)
  id=$(grep -i '^Lambda-Runtime-Aws-Request-Id' headers | tr -d '\r' | cut -d' ' -f2)
  echo "working on $id"
  case $payload in
    die) exit 3 ;;
    sleep) exec sleep 30 ;;
    fail) curl -s -d refused $api/invocation/$id/error ;;
    *) curl -s -d "$payload, again" $api/invocation/$id/response ;;
  esac
done
`

// localstack hears what the runtime tells.
func localstack(t *testing.T) (address string, heard chan string) {
	t.Helper()
	heard = make(chan string, 20)
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		heard <- strings.TrimPrefix(r.URL.Path, "/") + " " + string(body)
	}))
	t.Cleanup(server.Close)
	return server.URL, heard
}

func TestWhatAFunctionDoesIsToldToLocalStack(t *testing.T) {
	task := t.TempDir()
	if err := os.WriteFile(filepath.Join(task, "bootstrap"), []byte(function), 0o700); err != nil {
		t.Fatal(err)
	}
	cloudAddress, heard := localstack(t)
	e := &environment{ctx: t.Context(), cloud: cloud{t.Context(), cloudAddress, "one"}, task: task, timeout: 2 * time.Second, memory: "128", logs: &journal{}, next: make(chan *invocation)}
	api := httptest.NewServer(e.runtimeAPI())
	e.api = api.Listener.Addr().String()
	invokes := httptest.NewServer(e.invokeAPI())
	t.Cleanup(func() { e.stop(); api.CloseClientConnections(); invokes.Close() })
	hear := func(want ...string) {
		t.Helper()
		select {
		case said := <-heard:
			for _, w := range want {
				if !strings.Contains(said, w) {
					t.Fatalf("LocalStack heard %q, want %q in it", said, w)
				}
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("LocalStack never heard %q", want)
		}
	}
	e.start()
	hear("status/one/ready")
	for _, c := range []struct{ payload, kind, said string }{
		{"hello", "response", "hello, again"},
		{"fail", "error", "refused"},
		{"die", "error", "exit status 3"},
		{"hello", "response", "hello, again"}, // it was started again
		{"sleep", "error", "timed out after 2.00 seconds"},
		{"hello", "response", "hello, again"},
	} {
		body := `{"invoke-id":"` + c.payload + `","payload":"` + c.payload + `"}`
		response, err := http.Post(invokes.URL+"/invoke", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		hear("invocations/"+c.payload+"/logs", "START RequestId: "+c.payload, "working on "+c.payload, "REPORT RequestId: "+c.payload)
		hear("invocations/"+c.payload+"/"+c.kind, c.said)
	}
}

func TestAFunctionThatCannotStartSaysSo(t *testing.T) {
	address, heard := localstack(t)
	e := &environment{ctx: t.Context(), cloud: cloud{t.Context(), address, "one"}, task: t.TempDir(), logs: &journal{}}
	e.start()
	if said := <-heard; !strings.HasPrefix(said, "status/one/error") || !strings.Contains(said, "no such file") {
		t.Errorf("LocalStack heard %q", said)
	}
}
