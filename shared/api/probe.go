package api

import (
	"net/http"

	"onecentral.nl/ordering/docs"
)

type health struct {
	Status string `json:"status"`
}

// healthy tells that the process runs.
func (a *API) healthy(*call) (*answer, error) { return respond(http.StatusOK, health{"ok"}) }

// ready tells whether it can serve: 503 when not.
func (a *API) ready(c *call) (*answer, error) {
	if err := a.Ready(c.Context()); err != nil {
		a.Log.WarnContext(c.Context(), "not ready", "request", c.id, "error", err)
		return nil, &fault{status: http.StatusServiceUnavailable, code: "not-ready", header: map[string]string{"Retry-After": "1"}}
	}
	return respond(http.StatusOK, health{"ok"})
}

// contract is docs/openapi.yaml.
func (a *API) contract(*call) (*answer, error) {
	header := map[string]string{"Content-Type": "application/yaml", "Cache-Control": "no-cache"}
	return &answer{Status: http.StatusOK, Header: header, Body: docs.OpenAPI()}, nil
}
