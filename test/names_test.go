package test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// testNames are the names of the tests by folder.
func testNames(t *testing.T) map[string][]string {
	names := map[string][]string{}
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)\w*)\(`)
	for _, root := range []string{"functions", "shared", "test"} {
		err := filepath.WalkDir("../"+root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			source, err := os.ReadFile(path)
			for _, match := range declared.FindAllStringSubmatch(string(source), -1) {
				folder := "." + strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "..")
				names[folder] = append(names[folder], match[1])
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return names
}

// misnamed says what is wrong with the name of a test, which is Test, its subject, and an aspect where there are several.
func misnamed(name string) string {
	shape := regexp.MustCompile(`^(Test|Fuzz|Benchmark)[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z0-9]*)?$`)
	sentence := regexp.MustCompile(`((^|[a-z0-9_])(An?|The|Its?|What|Who|Which|That|When|Where|Every|Nobody|Everybody|Nothing)` +
		`|[a-z0-9_](Is|Are|Was|Were|Has|Have))([A-Z][a-z]|$)`)
	switch {
	case len(name) > 40:
		return "is longer than 40 characters"
	case !shape.MatchString(name):
		return "is not a subject, or a subject and an aspect"
	case sentence.MatchString(strings.TrimPrefix(name, "Test")):
		return "is a sentence: name the subject, and say the sentence in a subtest or a comment"
	}
	return ""
}

func TestHouse_TestNames(t *testing.T) {
	t.Parallel()
	for folder, names := range testNames(t) {
		for _, name := range names {
			if fault := misnamed(name); fault != "" {
				t.Errorf("%s: %s %s", folder, name, fault)
			}
		}
	}
	for _, planted := range []string{"TestACartIsFull", "TestCart_IsRefused", "TestCart_Add_Full", "Testcart", "TestCart_AddItemsRefusesMoreThanEightyItems"} {
		if misnamed(planted) == "" {
			t.Errorf("%s is not found", planted)
		}
	}
}

// unselected are the parts of each -run in a text that no test of its packages bears.
func unselected(text string, names map[string][]string) (parts []string) {
	command := regexp.MustCompile("go test ([^;`\n]*)-run ('[^']+'|\\w+)([^;`\n]*)")
	for _, match := range command.FindAllStringSubmatch(text, -1) {
		for part := range strings.SplitSeq(strings.Trim(match[2], "'"), "|") {
			selected := false
			for _, pattern := range regexp.MustCompile(`\./[\w./]+`).FindAllString(match[1]+match[3], -1) {
				root, all := strings.CutSuffix(pattern, "/...")
				for folder, tests := range names {
					if folder == root || all && strings.HasPrefix(folder, root+"/") {
						selected = selected || regexp.MustCompile(part).MatchString(strings.Join(tests, " "))
					}
				}
			}
			if !selected {
				parts = append(parts, match[0])
			}
		}
	}
	return parts
}

// A command that runs no test never fails.
func TestHouse_RunPatterns(t *testing.T) {
	t.Parallel()
	names := testNames(t)
	for _, file := range []string{"Makefile", ".ci/run", "README.md", "CONTRIBUTING.md", "docs/table.md", "docs/architecture.md", "test/docs_test.go"} {
		text, err := os.ReadFile("../" + file)
		if err != nil {
			t.Fatal(err)
		}
		for _, command := range unselected(string(text), names) {
			t.Errorf("%s: %s selects nothing", file, command)
		}
	}
	if len(unselected("go test -run 'Imports|Absent' ./test\n", names)) != 1 {
		t.Error("a pattern that selects nothing is not found")
	}
}
