package web

import (
	"net/http"
	"regexp"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

var strongTag = regexp.MustCompile(`^"([!#-~]+)"$`)

// IfMatch returns the one strong tag that the header of that name has (RFC 9110, section 13.1.1). A * counts as none
// here: it would change what nobody looked at. A weak tag matches nothing.
func IfMatch(values []string) (string, error) {
	refuse := func(status int, refusal, code string, message words.Message) error {
		return &Error{Status: status, Code: refusal, Fields: []ordering.FieldError{{Field: "If-Match", Code: code, Message: message}}}
	}
	given := strings.TrimSpace(strings.Join(values, ","))
	if given == "" || given == "*" {
		return "", refuse(http.StatusPreconditionRequired, "if-match-required", "required", words.NameInIfMatchEtag)
	}
	if tag := strongTag.FindStringSubmatch(given); tag != nil && len(tag[1]) <= 200 {
		return tag[1], nil
	}
	if weak, isWeak := strings.CutPrefix(given, "W/"); isWeak && strongTag.MatchString(weak) {
		return "", refuse(http.StatusPreconditionFailed, "weak-etag", "weak", words.WeakEtagMatchesNothing)
	}
	return "", refuse(http.StatusBadRequest, "malformed-request", "malformed", words.NameOneEtagInQuotes)
}

// IfMatchOrNew is IfMatch for what can be created as well: no tag stands for what is not there yet, with If-None-Match: *
// (RFC 9110, section 13.1.2) or without either header.
func IfMatchOrNew(header http.Header) (string, error) {
	switch none := strings.TrimSpace(strings.Join(header.Values("If-None-Match"), ",")); {
	case len(header.Values("If-Match")) > 0 && none == "":
		return IfMatch(header.Values("If-Match"))
	case none == "" || none == "*" && len(header.Values("If-Match")) == 0:
		return "", nil
	}
	return "", Malformed(ordering.NewFieldError("If-None-Match", "malformed", words.OnlyStarWithoutIfMatch))
}

// NotModified reports whether a GET has already what the quoted tag names (RFC 9110, section 13.1.2).
func NotModified(r *http.Request, quoted string) bool {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return false
	}
	for known := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		if known = strings.TrimSpace(known); known == "*" || strings.TrimPrefix(known, "W/") == quoted {
			return true
		}
	}
	return false
}
