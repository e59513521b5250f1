// Package e2e is `make e2e`: what people do with the pages, done in a real Chromium against a `make run` of its own, with
// and without scripts; and what holds of every page in every state: no accessibility fault that axe-core finds, little
// to transfer, nothing from elsewhere. It presses what has the label that a person reads, and knows no CSS class.
//
// Without the variable E2E, the folder for screenshots, everything in it is skipped: `go test ./...` needs no browser.
package e2e
