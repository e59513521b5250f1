package api

import (
	"net/http"
	"regexp"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
)

var strongTag = regexp.MustCompile(`^"([!#-~]{1,200})"$`)

// ifMatch returns the one strong tag that If-Match names (RFC 9110, section 13.1.1). A * is as good as none here: it
// would change what nobody looked at. A weak tag matches nothing.
func ifMatch(values []string) (string, error) {
	given := strings.TrimSpace(strings.Join(values, ","))
	if given == "" || given == "*" {
		return "", &fault{status: http.StatusPreconditionRequired, code: "if-match-required", fields: fieldFaults{{
			Field: "If-Match", Code: "required",
			Message: ordering.Text{NL: "Noem in If-Match de ETag van wat u zag.", EN: "Name in If-Match the ETag of what you saw."},
		}}}
	}
	if found := strongTag.FindStringSubmatch(given); found != nil {
		return found[1], nil
	}
	if weak, isWeak := strings.CutPrefix(given, "W/"); isWeak && strongTag.MatchString(weak) {
		return "", &fault{status: http.StatusPreconditionFailed, code: "weak-etag", fields: fieldFaults{{
			Field: "If-Match", Code: "weak",
			Message: ordering.Text{NL: "Een zwakke ETag komt met niets overeen.", EN: "A weak ETag matches nothing."},
		}}}
	}
	return "", badRequest("If-Match", "malformed", "Noem één ETag, tussen aanhalingstekens.", "Name one ETag, in quotes.")
}

// tagged gives the answer its tag, or when the caller has that already leaves the body out (RFC 9110, section 13.1.2).
func (c *call) tagged(a *answer, tag string) *answer {
	quoted := `"` + tag + `"`
	if c.Method == http.MethodGet || c.Method == http.MethodHead {
		for known := range strings.SplitSeq(strings.Join(c.Header.Values("If-None-Match"), ","), ",") {
			if known = strings.TrimSpace(known); known == "*" || strings.TrimPrefix(known, "W/") == quoted {
				return &answer{Status: http.StatusNotModified, Header: map[string]string{"ETag": quoted}}
			}
		}
	}
	a.Header["ETag"] = quoted
	return a
}
