package api

import (
	"fmt"
	"net/http"

	"onecentral.nl/ordering/docs"
	"onecentral.nl/ordering/shared/web"
)

type health struct {
	Status string `json:"status"`
}

// healthy answers 200 as long as the process runs.
func (a *API) healthy(*call) (*answer, error) { return respond(http.StatusOK, health{"ok"}) }

// ready answers 503 while the process cannot serve.
func (a *API) ready(c *call) (*answer, error) {
	if err := a.Ready(c.Context()); err != nil {
		return nil, fmt.Errorf("%w: %w", &web.Error{Status: http.StatusServiceUnavailable, Code: "not-ready", Header: map[string]string{"Retry-After": "1"}}, err)
	}
	return respond(http.StatusOK, health{"ok"})
}

// contract answers with docs/openapi.yaml.
func (a *API) contract(*call) (*answer, error) {
	header := map[string]string{"Content-Type": "application/yaml", "Cache-Control": "no-cache"}
	return &answer{Status: http.StatusOK, Header: header, Body: document(docs.OpenAPI())}, nil
}
