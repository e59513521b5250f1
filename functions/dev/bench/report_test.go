package main

import (
	"strings"
	"testing"
)

// The page shows what was measured, and its own percentages as they stand.
func TestReport_Page(t *testing.T) {
	text, err := render([]figure{{"wait", "ms, p50", 26.5, "median 50% of it"}}, budgets{{Figure: "wait", Limit: 30, Must: 25, Dream: 10}})
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"| wait | 26.5 ms, p50 | 30 | 25 | 10 | not yet |\n", "| wait | median 50% of it |\n", " % | "} {
		if !strings.Contains(string(text), part) {
			t.Errorf("it lacks %q", part)
		}
	}
	for _, fault := range []string{"%!", "{{", "<no value>"} {
		if strings.Contains(string(text), fault) {
			t.Errorf("it has %q", fault)
		}
	}
}
