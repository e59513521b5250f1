package blob_test

import (
	"errors"
	"mime"
	"net/http"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
)

func TestCheckKey(t *testing.T) {
	for key, good := range map[string]bool{
		"a":                                     true,
		"quotes/OFF-2026-00042/1_nl.pdf":        true,
		strings.Repeat("k", 200):                true,
		"":                                      false,
		"/a":                                    false,
		"a/":                                    false,
		"a//b":                                  false,
		"..":                                    false,
		"a/../b":                                false,
		"a/./b":                                 false,
		".meta/a":                               false,
		"a b":                                   false,
		"a\x00":                                 false,
		"a\nb":                                  false,
		`a\b`:                                   false,
		"é":                                     false,
		"a%2fb":                                 false,
		strings.Repeat("k", 201):                false,
		strings.Repeat("abcdefghi/", 100) + "a": false,
	} {
		if err := blob.CheckKey(key); (err == nil) != good || (!good && !errors.Is(err, blob.ErrKey)) {
			t.Errorf("CheckKey(%q) = %v", key, err)
		}
	}
}

func TestCheckContentType(t *testing.T) {
	for contentType, good := range map[string]bool{
		"application/pdf":                   true,
		"text/html; charset=utf-8":          true,
		"":                                  false,
		"pdf":                               false,
		"text/plain\r\nSet-Cookie: a=b":     false,
		"text/plain; charset=\"a\r\nb: c\"": false,
	} {
		if err := blob.CheckContentType(contentType); (err == nil) != good {
			t.Errorf("CheckContentType(%q) = %v", contentType, err)
		}
	}
}

func TestCheckValidity(t *testing.T) {
	for valid, good := range map[time.Duration]bool{
		-time.Second: false, 0: false, 1: true, blob.MaxValid: true, blob.MaxValid + 1: false,
	} {
		if err := blob.CheckValidity(valid); (err == nil) != good {
			t.Errorf("CheckValidity(%v) = %v", valid, err)
		}
	}
}

// The name is kept, and nothing else.
func TestDisposition(t *testing.T) {
	for filename, want := range map[string]string{
		"OFF-2026-00042.pdf":              "OFF-2026-00042.pdf",
		"Offerte café € 3 😀.pdf":          "Offerte café € 3 😀.pdf",
		`../../etc/"passwd"`:              ".._.._etc__passwd_",
		"a\r\nSet-Cookie: x=y":            "a__Set-Cookie: x=y",
		"a; filename=b.exe":               "a; filename=b.exe",
		"broken \xff":                     "broken _",
		strings.Repeat("lange naam ", 30): strings.Repeat("lange naam ", 30),
	} {
		header := blob.Disposition(filename)
		kind, params, err := mime.ParseMediaType(header)
		if err != nil || kind != "inline" || len(params) != 1 || params["filename"] != want {
			t.Errorf("Disposition(%q) = %q: %s %v %v", filename, header, kind, params, err)
		}
		if strings.ContainsAny(header, "\r\n\x00") || http.Header.Write(http.Header{"X": {header}}, discard{}) != nil {
			t.Errorf("Disposition(%q) = %q is no header value", filename, header)
		}
	}
	if got := blob.Disposition("offer\u202efdp.\u200bexe"); strings.ContainsAny(got, "\u202e\u200b%") || !strings.Contains(got, "offerfdp.exe") {
		t.Errorf("with direction marks: %q", got)
	}
	if got := blob.Disposition(""); got != "inline" {
		t.Errorf("Disposition of no name = %q", got)
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
