// Package docs carries the documents that the program itself hands out; the rest of this directory is for people.
package docs

import _ "embed"

//go:embed openapi.yaml
var openAPI string

// OpenAPI is the contract of the HTTP interface: an OpenAPI 3.0.3 document in YAML.
func OpenAPI() string { return openAPI }
