package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
)

// route is one of template.yaml.
var route = regexp.MustCompile(`Type: Api, .*Method: (\w+), Path: "([^"]+)"`)

// routes calls every route of template.yaml without a token: each answer must be one of our functions', which start-api's
// own are not, and of the API's it must be 401.
func (t trial) routes(ctx context.Context, h *house) error {
	template, err := os.ReadFile("template.yaml")
	if err != nil {
		return err
	}
	found := route.FindAllSubmatch(template, -1)
	if said := strings.Count(string(template), "Type: Api,"); said != len(found) || said == 0 {
		return fmt.Errorf("template.yaml has %d routes, and %d were understood", said, len(found))
	}
	refused := 0
	for _, r := range found {
		method, path := string(r[1]), strings.NewReplacer("{", "", "}", "").Replace(string(r[2]))
		status, header, body, err := h.call(ctx, method, path)
		if err != nil {
			return err
		}
		ours := status < http.StatusInternalServerError && (header.Get("Content-Security-Policy") != "" || header.Get("Location") != "")
		if strings.HasPrefix(path, "/v1/") {
			ours = status == http.StatusUnauthorized && header.Get("X-Request-Id") != "" && strings.Contains(body, `"code":"unauthenticated"`)
			refused++
		}
		if !ours {
			return fmt.Errorf("%s %s without a token: %d %v %.300s", method, path, status, header, body)
		}
	}
	fmt.Printf("sam local start-api: all %d routes are answered by our functions; %d refuse who has no token.\n", len(found), refused)
	return nil
}

// call makes one request at the front door; it follows no redirect.
func (h *house) call(ctx context.Context, method, path string) (int, http.Header, string, error) {
	r, err := http.NewRequestWithContext(ctx, method, h.base+path, http.NoBody)
	if err != nil {
		return 0, nil, "", err
	}
	answer, err := h.client.Transport.RoundTrip(r)
	if err != nil {
		return 0, nil, "", err
	}
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(answer.Body)
	return answer.StatusCode, answer.Header, string(body), err
}
