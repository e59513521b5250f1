package test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

var update = flag.Bool("update", false, "write the tables of transitions and notifications into docs/flow.md")

func TestFlowPage(t *testing.T) {
	const path = "../docs/flow.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := fill(string(text), "versions", rows(ordering.VersionTransitions()))
	want = fill(want, "items", rows(ordering.OrderItemTransitions()))
	want = fill(want, "events", notified(ordering.EventNotifications()))
	want = fill(want, "others", notified(ordering.OtherNotifications()))
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
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", t.From, t.Command, joined(t.Roles, ", "), t.To)
	}
	return b.String()
}

func notified(notifications []ordering.Notification) string {
	var b strings.Builder
	if notifications[0].Event != "" {
		b.WriteString("| event | when | mail | to |\n|---|---|---|---|\n")
	} else {
		b.WriteString("| mail | to |\n|---|---|\n")
	}
	for _, n := range notifications {
		if n.Event != "" {
			fmt.Fprintf(&b, "| %s | %s ", n.Event, n.When)
		}
		fmt.Fprintf(&b, "| %s | %s |\n", n.Notice, joined(n.To, "; "))
	}
	return b.String()
}

func joined[S ~string](list []S, separator string) string {
	texts := make([]string, len(list))
	for i, one := range list {
		texts[i] = string(one)
	}
	return strings.Join(texts, separator)
}

// Decisions are numbered in a row, each number once, in the name of the file and in its title.
func TestDecisions_Numbers(t *testing.T) {
	files, err := filepath.Glob("../docs/decisions/*.md")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d decisions: %v", len(files), err)
	}
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if name := filepath.Base(file); !strings.HasPrefix(name, fmt.Sprintf("%04d-", i+1)) || !strings.HasPrefix(string(text), fmt.Sprintf("# %d. ", i+1)) {
			t.Errorf("%s is the decision in place %d", name, i+1)
		}
	}
}

// A link from one page to another leads to a file.
func TestDocs_Links(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#:\s]+)(?:#[^)]*)?\)`)
	links := 0
	for _, pattern := range []string{"../*.md", "../docs/*.md", "../docs/decisions/*.md"} {
		pages, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, page := range pages {
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range link.FindAllSubmatch(text, -1) {
				links++
				if _, err := os.Stat(filepath.Join(filepath.Dir(page), string(found[1]))); err != nil {
					t.Errorf("%s: %v", page, err)
				}
			}
		}
	}
	if links < 20 {
		t.Errorf("only %d links found", links)
	}
}

// untested are the rows of the page's tables of threats that name no test, and the tests that it names and that are not there.
func untested(page string, tests map[string]bool) (faults []string) {
	rows := regexp.MustCompile(`(?m)^\| [^|*]+ \| [^|]+ \| (.*) \|$`).FindAllStringSubmatch(page, -1)
	for _, row := range rows {
		if header := strings.HasPrefix(row[0], "| threat |"); !header && !strings.Contains(row[1], "`Test") {
			faults = append(faults, "no test: "+row[0])
		}
	}
	return append(faults, missing(page, tests)...)
}

// missing are the tests that a page names and that are not there.
func missing(page string, tests map[string]bool) (names []string) {
	for _, named := range regexp.MustCompile(`\bTest[A-Z][A-Za-z0-9]*(?:_[A-Z][A-Za-z0-9]*)?\b`).FindAllString(page, -1) {
		if !tests[named] {
			names = append(names, named)
		}
	}
	return names
}

// A test that a page names is there, and each threat has one.
func TestDocs_Tests(t *testing.T) {
	t.Parallel()
	tests, declared := map[string]bool{}, regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	must(t, filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, "_test.go") && !strings.HasSuffix(path, "test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		for _, found := range declared.FindAllSubmatch(source, -1) {
			tests[string(found[1])] = true
		}
		return err
	}))
	named := 0
	for _, pattern := range []string{"../*.md", "../docs/*.md", "../docs/decisions/*.md"} {
		pages, err := filepath.Glob(pattern)
		must(t, err)
		for _, page := range pages {
			text, err := os.ReadFile(page)
			must(t, err)
			named += strings.Count(string(text), "`Test")
			for _, name := range missing(string(text), tests) {
				t.Errorf("%s names %s, which is not there", page, name)
			}
		}
	}
	if named < 100 {
		t.Errorf("only %d names of tests found", named)
	}

	page, err := os.ReadFile("../docs/security.md")
	must(t, err)
	threats, _, ok := strings.Cut(string(page), "\n## OWASP")
	if !ok {
		t.Fatal("docs/security.md has no mapping to OWASP's standard")
	}
	for _, fault := range untested(threats, tests) {
		t.Error(fault)
	}
	for name, planted := range map[string]struct{ old, new string }{
		"a test that was renamed":   {"`TestLog_Canaries`", "`TestLog_Canary`"},
		"a threat without its test": {"`TestStore_Paths`, `TestStore_Handler`", "somebody looked"},
	} {
		if bent := strings.Replace(threats, planted.old, planted.new, 1); bent == threats || len(untested(bent, tests)) != 1 {
			t.Errorf("planted and not found: %s", name)
		}
	}
}
