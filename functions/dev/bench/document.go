package main

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// documents runs the benchmark that draws documents in turn with plain fpdf and the same text, and reads how many times
// faster they are, by processor time.
func (bench) documents(ctx context.Context) ([]figure, error) {
	said, err := exec.CommandContext(ctx, "go", "test", "-run", "^$", "-bench", "^BenchmarkRender_Plain$/^(mixed-reseller-nl|eighty-items)$", "-benchtime", "20x", "./shared/document/pdf").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, said)
	}
	var figures []figure
	for line := range strings.Lines(string(said)) {
		for name, of := range map[string]string{"/mixed-reseller-nl": "a mixed quote's document", "/eighty-items": "a document of 80 items"} {
			if !strings.Contains(line, name) {
				continue
			}
			columns := strings.Fields(line)
			reported := map[string]string{}
			for i := 1; i < len(columns); i++ {
				reported[columns[i]] = columns[i-1]
			}
			times, err := strconv.ParseFloat(reported["times-faster"], 64)
			if err != nil {
				return nil, fmt.Errorf("%w in %q", err, line)
			}
			figures = append(figures, figure{of, "× faster than plain fpdf", times, fmt.Sprintf(
				"%s pages: median %s ms of a processor, plain fpdf with the same text %s ms; %s × at best", reported["pages"], reported["ms"], reported["plain-ms"], reported["times-faster-at-best"],
			)})
		}
	}
	return figures, nil
}
