package kit

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"io"
	"strings"
	"sync"

	"onecentral.nl/ordering/shared/web"
)

//go:embed style.css
var styleText string

//go:embed live.js
var scriptText string

//go:embed icon.svg
var iconText string

// The files that every page loads.
var (
	styleSheet = newAssetFile("style", ".css", "text/css; charset=utf-8", styleText)
	icon       = newAssetFile("icon", ".svg", "image/svg+xml", iconText)
	script     = newAssetFile("live", ".js", "text/javascript; charset=utf-8", scriptText)
)

// assetFile carries the hash of its content in its name, so that browsers can keep it for ever.
type assetFile struct {
	name, kind, content string
	zipped              func() []byte
}

func newAssetFile(name, extension, kind, content string) assetFile {
	sum := sha256.Sum256([]byte(content))
	return assetFile{name + "-" + hex.EncodeToString(sum[:6]) + extension, kind, content, sync.OnceValue(func() []byte { return zip(content) })}
}

// zip returns the text by gzip (RFC 1952). What pages tell is not sent so: beside what others choose, its length would tell of secrets.
func zip(text string) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, _ = io.WriteString(w, text) // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

func (f assetFile) address() string { return "/assets/" + f.name }

func (r *Request) asset() error {
	for _, f := range []assetFile{styleSheet, script, icon} {
		if f.name == r.HTTP.PathValue("file") {
			header := r.Writer.Header()
			header.Set("Content-Type", f.kind)
			header.Set("Cache-Control", "public, max-age=31536000, immutable")
			header.Set("vary", "Accept-Encoding")
			if takesGzip(r.HTTP.Header.Get("Accept-Encoding")) {
				header.Set("Content-Encoding", "gzip")
				_, _ = r.Writer.Write(f.zipped())
				return nil
			}
			_, _ = strings.NewReader(f.content).WriteTo(r.Writer)
			return nil
		}
	}
	return web.ErrNotFound
}

// takesGzip reads an Accept-Encoding (RFC 9110, section 12.5.3) as far as browsers write it: names, perhaps with a weight.
func takesGzip(accepted string) bool {
	for coding := range strings.SplitSeq(accepted, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(coding), ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") {
			return weight == "" || strings.Trim(strings.TrimPrefix(strings.TrimSpace(weight), "q="), "0.") != ""
		}
	}
	return false
}
