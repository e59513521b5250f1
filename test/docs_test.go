package test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

var update = flag.Bool("update", false, "write the tables of transitions into docs/flow.md")

func TestTheFlowPageShowsTheTablesOfTransitions(t *testing.T) {
	const path = "../docs/flow.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := fill(string(text), "versions", rows(ordering.VersionTransitions()))
	want = fill(want, "items", rows(ordering.OrderItemTransitions()))
	if string(text) == want {
		return
	}
	if !*update {
		t.Fatal("docs/flow.md is not what the code says; run: go test ./test -run Flow -update")
	}
	if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// fill replaces the table that follows the marker.
func fill(text, marker, table string) string {
	after := regexp.MustCompile(`(?s)(<!-- ` + marker + ` -->\n)(?:\|[^\n]*\n)*`)
	return after.ReplaceAllString(text, "${1}"+table)
}

func rows[S ~string](transitions []ordering.Transition[S]) string {
	var b strings.Builder
	b.WriteString("| from | command | by | to |\n|---|---|---|---|\n")
	for _, t := range transitions {
		roles := make([]string, len(t.Roles))
		for i, r := range t.Roles {
			roles[i] = string(r)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", t.From, t.Command, strings.Join(roles, ", "), t.To)
	}
	return b.String()
}
