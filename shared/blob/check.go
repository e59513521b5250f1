package blob

import (
	"cmp"
	"mime"
	"path"
	"regexp"
	"strings"
	"time"
	"unicode"
)

// MaxKeyBytes is the longest key: that of Amazon S3, less room for a prefix of the driver's own.
const MaxKeyBytes = 900

// CheckKey returns ErrKey unless key is 1 to MaxKeyBytes of [a-zA-Z0-9_.-] in segments divided by single slashes, none of
// which is empty, begins with a dot or is longer than 200 bytes: a name that is safe as an object key, in a URL and as a path of files.
func CheckKey(key string) error {
	if len(key) > MaxKeyBytes {
		return ErrKey
	}
	for segment := range strings.SplitSeq(key, "/") {
		if len(segment) > 200 || !wellFormed.MatchString(segment) {
			return ErrKey
		}
	}
	return nil
}

// CheckBelow returns ErrKey unless keys can lie below the key: it is well-formed, or empty.
func CheckBelow(key string) error {
	if key == "" {
		return nil
	}
	return CheckKey(key)
}

// wellFormed leaves the length of a segment to CheckKey: counted in the expression, it took a millisecond of every start.
var wellFormed = regexp.MustCompile(`^[a-zA-Z0-9_-][a-zA-Z0-9_.-]*$`)

// CheckContentType returns ErrContentType unless contentType is a media type with optional parameters (RFC 9110, 8.3.1).
func CheckContentType(contentType string) error {
	mediaType, _, err := mime.ParseMediaType(contentType)
	if err != nil || !strings.Contains(mediaType, "/") || strings.ContainsFunc(contentType, unicode.IsControl) {
		return ErrContentType
	}
	return nil
}

// CheckValidity returns ErrValidity unless 0 < valid <= MaxValid.
func CheckValidity(valid time.Duration) error {
	if valid <= 0 || valid > MaxValid {
		return ErrValidity
	}
	return nil
}

// What a reader's browser does with the object that a link leads to (RFC 6266, 4.2).
const (
	Inline     = "inline"     // it shows it
	Attachment = "attachment" // it saves it, and does not run what may be in it
)

// Disposition is the Content-Disposition of a link to the object under key, saved under filename (RFC 6266; names beyond ASCII as
// RFC 8187 says). The name ends as the key does, whatever it says, so that no file passes for a program. What path or file systems
// do not take becomes an underscore; what changes the direction or shows nothing is left out.
func Disposition(kind, key, filename string) string {
	safe := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		if unicode.IsControl(r) || strings.ContainsRune(`/\":*?<>|`, r) {
			return '_'
		}
		return r
	}, strings.ToValidUTF8(filename, "_"))
	ending := cmp.Or(path.Ext(key), ".bin")
	if n := len(safe) - len(ending); n >= 0 && strings.EqualFold(safe[n:], ending) {
		safe = safe[:n]
	}
	if safe = strings.Trim(safe, ". "); safe == "" {
		return kind
	}
	if dot := strings.LastIndexByte(safe, '.'); dot > 0 && isEnding(safe[dot+1:]) {
		safe = safe[:dot] + "_" + safe[dot+1:]
	}
	return mime.FormatMediaType(kind, map[string]string{"filename": safe + ending})
}

// isEnding reports whether people would take the text for the kind of a file: exe, js, docx.
func isEnding(s string) bool {
	return len(s) > 1 && len(s) < 5 && !strings.ContainsFunc(s, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) && strings.ContainsFunc(s, unicode.IsLetter)
}
