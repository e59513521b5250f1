package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

const root = "../../.."

// A promise is kept when its tests ran in full, passed and told a figure.
func TestPromise_Show(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs the go command")
	}
	t.Chdir(root)
	for name, c := range map[string]struct {
		tests, says string
		full        bool
	}{
		"kept":                 {tests: "TestPlanted_Kept", says: " 7  nothing is lost                       3 of 1000 from 4711   seed 4711   0.0 s   passed"},
		"kept in full":         {tests: "TestPlanted_Kept", full: true, says: "3 of 2000 from 4711"},
		"a fuzz target":        {tests: "FuzzPlanted", says: "1 fuzz targets, at least 20,0"},
		"no figure":            {tests: "TestPlanted_NoFigure", says: "FAILED: ./functions/dev/battery/testdata/planted told no figure"},
		"a test that fails":    {tests: "TestPlanted_Kept TestPlanted_Failed", says: "FAILED: TestPlanted_Failed did not pass"},
		"a test that skips":    {tests: "TestPlanted_Kept TestPlanted_Skipped", says: "FAILED: TestPlanted_Skipped was skipped; TestPlanted_Skipped did not pass"},
		"a part that is left":  {tests: "TestPlanted_PartSkipped", says: "FAILED: TestPlanted_PartSkipped/part was skipped"},
		"a test that is gone":  {tests: "TestPlanted_Kept TestPlanted_Absent", says: "FAILED: TestPlanted_Absent did not pass"},
		"a target that is not": {tests: "FuzzAbsent", says: "FAILED: FuzzAbsent did not pass"},
	} {
		t.Run(name, func(t *testing.T) {
			p := promise{7, "nothing is lost", []shown{{folder: "./functions/dev/battery/testdata/planted", tests: c.tests}}}
			if got := p.show(goTest{seed: 4711, full: c.full}).line(p, 0); !strings.Contains(got, c.says) {
				t.Errorf("%s\nlacks %s", got, c.says)
			}
		})
	}
}

// Other engines are for the full form, and are named.
func TestPromise_Engines(t *testing.T) {
	s := shown{folder: "./shared/table/dynamo", tests: "TestOrders_BadLine"}.on(dynamoDB)
	if v := (promise{1, "", []shown{s}}).show(goTest{}); v.figures != nil || v.faults != nil {
		t.Errorf("in the quick form: %+v", v)
	}
	if command := (goTest{}).command(s); command[0] != "localcloud/dynoxide/with" {
		t.Errorf("runs as %q", command)
	}
	var v verdict
	v.judge(s, []event{{Action: "attr", Key: "figure", Value: "1 order"}, {Action: "pass", Test: "TestOrders_BadLine"}}, nil)
	if line := v.line(promise{number: 1}, time.Second); !strings.Contains(line, "DynamoDB: 1 order   no seed   1.0 s   passed") {
		t.Error(line)
	}
}

// Every promise stands in docs/battery.md, shown by tests that are there, or as missing.
func TestPromises_Page(t *testing.T) {
	page, err := os.ReadFile(root + "/docs/battery.md")
	if err != nil {
		t.Fatal(err)
	}
	byNumber := map[int]promise{}
	before := 0
	for _, p := range promises() {
		if p.number <= before || p.number > last {
			t.Errorf("promise %d comes after %d, of %d", p.number, before, last)
		}
		before, byNumber[p.number] = p.number, p
		for _, s := range p.shown {
			for name := range strings.FieldsSeq(s.tests) {
				if !declared(t, s.folder, name) {
					t.Errorf("promise %d: there is no %s in %s", p.number, name, s.folder)
				}
			}
			if s.fuzzes() && strings.Contains(s.tests, " ") {
				t.Errorf("promise %d: the go command runs one fuzz target at a time, not %s", p.number, s.tests)
			}
		}
	}
	for number := 1; number <= last; number++ {
		row := fmt.Sprintf("| %d | ", number)
		p, shown := byNumber[number]
		if shown {
			row += p.what + " |"
		}
		if n := strings.Count(string(page), row); n != 1 {
			t.Errorf("docs/battery.md has %d rows that begin with %q", n, row)
		}
		said := regexp.MustCompile(fmt.Sprintf(`(?m)^\| %d \| .* \| missing`, number)).Match(page)
		if said == shown || slices.Contains(missing(promises()), number) == shown {
			t.Errorf("docs/battery.md says that promise %d is missing: %t", number, said)
		}
	}
}

func declared(t *testing.T, folder, name string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(source), "\nfunc "+name+"(") {
			return true
		}
	}
	return false
}
