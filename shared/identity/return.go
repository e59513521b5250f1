package identity

import (
	"regexp"
	"strings"
	"sync"
)

// ownPath is what the paths of our own pages look like: no empty segment, so never the start of a host; no escapes, so
// nothing that somebody on the way could decode into one; nothing that a browser reads as a slash.
var ownPath = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^/(?:[A-Za-z0-9_.~-]+/?)*(?:\?[!-\[\]-~]*)?$`) })

const maxPathChars = 1500

// LocalPath returns the path if it plainly is one of our own pages, and / otherwise. Coming back to the login would
// only begin it again.
func LocalPath(path string) string {
	page, _, _ := strings.Cut(path, "?")
	if len(path) > maxPathChars || !ownPath().MatchString(path) || page == LoginPath || page == CallbackPath || page == LogoutPath {
		return "/"
	}
	return path
}
