package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"net/http"
	"strings"
)

//go:embed style.css
var styleSheet string

// styleName carries the hash of the style sheet, so that browsers can keep it for ever.
func styleName() string {
	sum := sha256.Sum256([]byte(styleSheet))
	return "style-" + hex.EncodeToString(sum[:6]) + ".css"
}

func style(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	if r.PathValue("file") != styleName() {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	_, _ = strings.NewReader(styleSheet).WriteTo(w)
}
