package e2e_test

import (
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/emulation"
)

// violation is what axe-core finds wrong, and where.
type violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

func (v violation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", v.ID, v.Help)
	for _, n := range v.Nodes {
		fmt.Fprintf(&b, "\n      %s\n        %s", n.HTML, strings.ReplaceAll(n.Summary, "\n", "\n        "))
	}
	return b.String()
}

// Everything that WCAG 2.2 AA asks and axe-core can tell, and what changes with the colours alone.
const (
	everything = `{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}`
	colours    = `{type: 'rule', values: ['color-contrast']}`
)

// accessible fails the test for every fault that axe-core finds.
func (p *person) accessible(where, rules string) {
	p.t.Helper()
	for _, v := range p.violations(rules) {
		p.t.Errorf("%s: %s", where, v)
	}
}

// violations brings axe-core, if the page has not had it yet, and runs it.
func (p *person) violations(rules string) []violation {
	p.t.Helper()
	if !evaluate[bool](p, `'axe' in globalThis`) {
		evaluate[bool](p, axe+";\ntrue")
	}
	return evaluate[[]violation](p, `axe.run(document, {runOnly: `+rules+`, resultTypes: ['violations']}).then(r => r.violations.map(
		v => ({id: v.id, help: v.help, nodes: v.nodes.map(n => ({html: n.html.slice(0, 300), failureSummary: n.failureSummary}))})))`)
}

// colours chooses the light or the dark colours.
func (p *person) colours(scheme string) {
	p.t.Helper()
	do(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
}
