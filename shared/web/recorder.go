package web

import (
	"net/http"
	"strings"
)

// Recorder is a ResponseWriter that remembers the status of the answer.
type Recorder struct {
	http.ResponseWriter
	Status int
	began  bool
}

// NewRecorder returns one whose answer has not begun, which ends as 200 then.
func NewRecorder(w http.ResponseWriter) *Recorder {
	return &Recorder{ResponseWriter: w, Status: http.StatusOK}
}

// WriteHeader implements http.ResponseWriter.
func (w *Recorder) WriteHeader(status int) {
	if !w.began {
		w.Status, w.began = status, true
	}
	w.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (w *Recorder) Write(p []byte) (int, error) {
	w.began = true
	return w.ResponseWriter.Write(p)
}

// Unwrap is for http.ResponseController.
func (w *Recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Matched returns the method and the pattern of the route that took the request, once it was served; both are empty when none
// did, so that nothing in them is the caller's choice.
func Matched(r *http.Request) (method, route string) {
	method, route, routed := strings.Cut(r.Pattern, " ")
	if !routed {
		return "", ""
	}
	return method, route
}
