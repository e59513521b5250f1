// Package gateway is to a local cloud what the domain is to the stack on AWS: one address whose root is the API's stage,
// so that the pages' paths lead to themselves. Beside it, under /issuer, is the demonstration's OpenID provider.
package gateway

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/identity"
)

// maxBody bounds a request, in bytes, as API Gateway does.
const maxBody = 10 << 20

// New returns the handler of the address base, before the API's stage.
func New(base string, stage *url.URL) (http.Handler, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return nil, err
	}
	provider, err := issuer.New(issuer.Config{
		URL: base + "/issuer", Audience: "ordering", People: seed.People(), Key: key,
		Clients: []issuer.Client{{ID: "ordering-pages", RedirectURIs: []string{base + identity.CallbackPath}}},
	})
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/issuer/", provider)
	mux.Handle("/", forward(stage))
	return mux, nil
}

// forward passes each request on to the stage, below its path. The request's Host stays, because forms are compared with it.
//
// The request is read to its end first. httputil.ReverseProxy passes a body on while it comes in, and may be answered before it has
// seen the end of it; then net/http closes the body, the transport takes that for a fault and closes the connection, and
// the caller gets as much of the answer as had arrived: "unexpected EOF", now and then, on a busy machine.
func forward(stage *url.URL) http.Handler {
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(stage)
		r.Out.Host = r.In.Host
	}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead { // no route of the template has it; some emulators fail at it
			w.Header().Set("X-Amzn-Errortype", "MissingAuthenticationTokenException")
			w.WriteHeader(http.StatusForbidden)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
			http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
			return
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		proxy.ServeHTTP(w, r)
	})
}
