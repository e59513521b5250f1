package api

import (
	"errors"
	"fmt"
	"net/http"

	"onecentral.nl/ordering/docs"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
)

type health struct {
	Status string           `json:"status"`
	Down   []readiness.Down `json:"down,omitempty"`
}

// healthy answers 200 as long as the process runs.
func (a *API) healthy(*call) (*answer, error) { return respond(http.StatusOK, health{Status: "ok"}) }

var errNotReady = errors.New("not ready")

// ready answers 503 while the process cannot serve, and says what is down.
func (a *API) ready(c *call) (*answer, error) {
	down, serves := a.Ready(c.Context())
	switch {
	case !serves:
		var causes error
		for _, d := range down {
			causes = errors.Join(causes, d.Err)
		}
		return nil, fmt.Errorf("%w: %w", &web.Error{Status: http.StatusServiceUnavailable, Code: "not-ready", Down: down, Header: map[string]string{"Retry-After": "5"}}, errors.Join(errNotReady, causes))
	case len(down) > 0:
		return respond(http.StatusOK, health{"degraded", down})
	}
	return respond(http.StatusOK, health{Status: "ok"})
}

// contract answers with docs/openapi.yaml.
func (a *API) contract(*call) (*answer, error) {
	header := map[string]string{"Content-Type": "application/yaml", "Cache-Control": "no-cache"}
	return &answer{Status: http.StatusOK, Header: header, Body: document(docs.OpenAPI())}, nil
}
