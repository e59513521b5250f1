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

// The name is kept where it is one of a file as the key says, and nothing else.
func TestDisposition_Names(t *testing.T) {
	for filename, want := range map[string]string{
		"OFF-2026-00042.pdf":              "OFF-2026-00042.pdf",
		"Getekend.PDF":                    "Getekend.pdf",
		"Offerte café € 3 😀.pdf":          "Offerte café € 3 😀.pdf",
		"Offerte 1.2 t.b.v. Jansen":       "Offerte 1.2 t.b.v. Jansen.pdf",
		`../../etc/"passwd"`:              "_.._etc__passwd_.pdf",
		"a\r\nSet-Cookie: x=y":            "a__Set-Cookie_ x=y.pdf",
		"a; filename=b.exe":               "a; filename=b_exe.pdf",
		"contract.pdf.exe":                "contract.pdf_exe.pdf",
		"contract.exe.pdf":                "contract_exe.pdf",
		"contract.js .":                   "contract_js.pdf",
		"offer\u202efdp.\u200bexe":        "offerfdp_exe.pdf",
		".bashrc":                         "bashrc.pdf",
		"broken \xff":                     "broken _.pdf",
		strings.Repeat("lange naam ", 30): strings.TrimSpace(strings.Repeat("lange naam ", 30)) + ".pdf",
	} {
		header := blob.Disposition(blob.Attachment, "quotes/a.pdf", filename)
		kind, params, err := mime.ParseMediaType(header)
		if err != nil || kind != "attachment" || len(params) != 1 || params["filename"] != want {
			t.Errorf("Disposition(%q) = %q: %s %v %v", filename, header, kind, params, err)
		}
		if strings.ContainsAny(header, "\r\n\x00") || http.Header.Write(http.Header{"X": {header}}, discard{}) != nil {
			t.Errorf("Disposition(%q) = %q is no header value", filename, header)
		}
	}
	for _, nameless := range []string{"", ".pdf", "..", "\u202e"} {
		if got := blob.Disposition(blob.Inline, "quotes/a.pdf", nameless); got != "inline" {
			t.Errorf("Disposition(%q) = %q", nameless, got)
		}
	}
	if got := blob.Disposition(blob.Inline, "a", "contract.exe"); got != "inline; filename=contract_exe.bin" {
		t.Errorf("of a key without an ending: %q", got)
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
