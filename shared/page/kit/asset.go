package kit

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"strings"

	"onecentral.nl/ordering/shared/web"
)

//go:embed style.css
var styleText string

//go:embed live.js
var scriptText string

// The files that every page loads.
var (
	styleSheet = newAssetFile("style", ".css", "text/css; charset=utf-8", styleText)
	script     = newAssetFile("live", ".js", "text/javascript; charset=utf-8", scriptText)
)

// assetFile carries the hash of its content in its name, so that browsers can keep it for ever.
type assetFile struct{ name, kind, content string }

func newAssetFile(name, extension, kind, content string) assetFile {
	sum := sha256.Sum256([]byte(content))
	return assetFile{name + "-" + hex.EncodeToString(sum[:6]) + extension, kind, content}
}

func (f assetFile) address() string { return "/assets/" + f.name }

func (r *Request) asset() error {
	for _, f := range []assetFile{styleSheet, script} {
		if f.name == r.HTTP.PathValue("file") {
			r.Writer.Header().Set("Content-Type", f.kind)
			r.Writer.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
			_, _ = strings.NewReader(f.content).WriteTo(r.Writer)
			return nil
		}
	}
	return web.ErrNotFound
}
