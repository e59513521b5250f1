package lambdahttp

import (
	"bytes"
	"encoding/base64"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/aws/aws-lambda-go/events"
)

// response collects what a handler answers, by the rules of net/http's server: the first status counts, headers are fixed
// with it, and 1xx answers are skipped, for a gateway cannot pass them on.
type response struct {
	header http.Header
	head   bool

	status int
	sent   http.Header
	body   bytes.Buffer
}

var _ http.ResponseWriter = (*response)(nil)

// Header implements http.ResponseWriter.
func (w *response) Header() http.Header { return w.header }

// WriteHeader implements http.ResponseWriter.
func (w *response) WriteHeader(status int) {
	if w.status != 0 || (status >= 100 && status < 200) {
		return
	}
	w.status, w.sent = status, w.header.Clone()
}

// Write implements http.ResponseWriter. It returns http.ErrBodyNotAllowed for a status that has no body.
func (w *response) Write(p []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	if w.status == http.StatusNoContent || w.status == http.StatusNotModified {
		return 0, http.ErrBodyNotAllowed
	}
	return w.body.Write(p)
}

// finish completes the answer: a status if there was none, a content type if the handler left it open.
func (w *response) finish() {
	w.WriteHeader(http.StatusOK)
	_, typed := w.sent["Content-Type"]
	_, encoded := w.sent["Content-Encoding"]
	if !typed && !encoded && w.body.Len() > 0 {
		w.sent.Set("Content-Type", http.DetectContentType(w.body.Bytes()))
	}
	oneLine := strings.NewReplacer("\r", " ", "\n", " ")
	for _, values := range w.sent {
		for i, value := range values {
			values[i] = oneLine.Replace(value)
		}
	}
	if w.head {
		w.body.Reset()
	}
}

// text is the body as JSON can carry it. A REST API passes base64 through undecoded unless binary media types are configured,
// so text stays text.
func (w *response) text() (body string, isBase64 bool) {
	if utf8.Valid(w.body.Bytes()) {
		return w.body.String(), false
	}
	return base64.StdEncoding.EncodeToString(w.body.Bytes()), true
}

// event is the answer as the gateway takes it. Single values go where every gateway and emulator reads them.
func (w *response) event() events.APIGatewayProxyResponse {
	w.finish()
	out := events.APIGatewayProxyResponse{
		StatusCode: w.status, Headers: map[string]string{}, MultiValueHeaders: map[string][]string{},
	}
	for name, values := range w.sent {
		switch len(values) {
		case 0:
		case 1:
			out.Headers[name] = values[0]
		default:
			out.MultiValueHeaders[name] = values
		}
	}
	out.Body, out.IsBase64Encoded = w.text()
	return out
}
