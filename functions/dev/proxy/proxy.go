// Package proxy stands before a server as a gateway does: it takes each request whole before it passes it on.
package proxy

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
)

// maxBody bounds a request, in bytes, as API Gateway does.
const maxBody = 10 << 20

// To leads to the server at target, below its path. The request's Host stays, because forms are compared with it. modify,
// if not nil, may change an answer.
//
// The request is read to its end first. httputil.ReverseProxy passes a body on while it comes in, and may be answered before it has
// seen the end of it; then net/http closes the body, the transport takes that for a fault and closes the connection, and
// the caller gets as much of the answer as had arrived: "unexpected EOF", now and then, on a busy machine.
func To(target *url.URL, modify func(*http.Response) error) http.Handler {
	onward := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			r.Out.Host = r.In.Host
		},
		ModifyResponse: modify,
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		var tooLarge *http.MaxBytesError
		switch {
		case errors.As(err, &tooLarge):
			http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
			return
		case err != nil:
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		onward.ServeHTTP(w, r)
	})
}
