package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"text/template"
)

// page is what docs/performance.md says around the tables.
//
//go:embed page.md
var page string

// report writes performance.md and its plot.
func report(docs string, figures []figure, limits budgets) error {
	text, err := render(figures, limits)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(docs, "performance.md"), text, 0o644); err != nil { //nolint:gosec // a page for everybody
		return err
	}
	plotted, err := plot(figures, limits)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(docs, "performance.svg"), plotted, 0o644) //nolint:gosec // likewise
}

// render fills the page.
func render(figures []figure, limits budgets) ([]byte, error) {
	around, err := template.New("page").Parse(page)
	if err != nil {
		return nil, err
	}
	view := struct {
		Processors    int
		Rows, Details []string
	}{Processors: runtime.NumCPU()}
	for _, f := range figures {
		b, err := limits.of(f.Name)
		if err != nil {
			return nil, err
		}
		view.Rows = append(view.Rows, fmt.Sprintf("| %s | %s | %s | %s | %s | %s |\n", f.Name, f.reading(), number(b.Limit), number(b.Must), number(b.Dream), reached(b, f.Value)))
		view.Details = append(view.Details, fmt.Sprintf("| %s | %s |\n", f.Name, f.Detail))
	}
	var text bytes.Buffer
	err = around.Execute(&text, view)
	return text.Bytes(), err
}

func reached(b budget, value float64) string {
	switch {
	case b.holds(value, b.Dream):
		return "the dream"
	case b.holds(value, b.Must):
		return "the must"
	}
	return "not yet"
}

// reading is the value with its unit.
func (f figure) reading() string {
	if !f.measured() {
		return "not measured"
	}
	return number(f.Value) + " " + f.Unit
}

func number(v float64) string { return fmt.Sprintf("%.3g", v) }

// describe tells a sample of durations.
func describe(what string, s sample) string {
	return fmt.Sprintf("%s: median %s ms, minimum %s ms, p90 %s ms", what, number(s.median()), number(s.at(0)), number(s.at(0.9)))
}

// describeRate tells slices of a throughput.
func describeRate(s sample) string {
	return fmt.Sprintf("%d slices of %d orders, %d at once: median %s, best %s a second", len(s), ordersEach, ordersAtOnce, number(s.median()), number(s.at(1)))
}
