package words_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestKeys_Used looks for each key, or its group, as Go calls it. What is used and is not there, the compiler finds.
func TestKeys_Used(t *testing.T) {
	text, err := os.ReadFile("en.json")
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]string
	if err := json.Unmarshal(text, &texts); err != nil {
		t.Fatal(err)
	}
	used := uses(t)
	for key := range texts {
		if !used[goName(key)] {
			t.Errorf("nothing says %q: %s", key, texts[key])
		}
	}
	t.Run("a planted key is missed", func(t *testing.T) {
		if used[goName("saidByNobody")] || !used["Months"] {
			t.Error("the search does not find what is used, and only that")
		}
	})
}

func goName(key string) string {
	group, rest, grouped := strings.Cut(key, ".")
	if grouped && group == "format" {
		return "format" + strings.ToUpper(rest[:1]) + rest[1:]
	}
	return strings.ToUpper(group[:1]) + group[1:]
}

// uses are the names from this package in product code, and in this package itself.
func uses(t *testing.T) map[string]bool {
	used := map[string]bool{}
	outside, inside := regexp.MustCompile(`\bwords\.([A-Z]\w*)`), regexp.MustCompile(`\b(Plain|Month|ShortMonth|format[A-Z]\w*)\(?`)
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() && strings.HasPrefix(entry.Name(), ".") && entry.Name() != ".." {
			return fs.SkipDir
		}
		source := strings.HasSuffix(path, ".go") || strings.HasSuffix(path, ".templ")
		if !source || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_gen.go") || strings.HasSuffix(path, "_templ.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		search := outside
		if strings.Contains(filepath.ToSlash(path), "shared/words/") {
			search = inside
		}
		for _, found := range search.FindAllStringSubmatch(string(text), -1) {
			used[found[1]] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return used
}
