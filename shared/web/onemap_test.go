package web_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Names of what says which kind an error is, and of the statuses that refuse something.
var (
	errorKind = regexp.MustCompile(`^(ordering\.(Invalid|NotFound|Forbidden|Conflict|Stale|KeyReused|Throttled|Exceeded|KindOf|CodeOf)|identity\.Err\w+|web\.Err\w+|context\.(Canceled|DeadlineExceeded)|errors\.(Is|As)|http\.MaxBytesError)$`)
	refusing  = regexp.MustCompile(`^http\.(Error|Status(Bad|Un|Forbidden|Not|Method|Conflict|Gone|Precondition|Request|Too|Internal|Service|Gateway)\w*)$`)
)

// mentions tells whether something below a node has such a name.
func mentions[N ast.Node](names *regexp.Regexp, nodes ...N) bool {
	found := false
	for _, n := range nodes {
		ast.Inspect(n, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok {
					found = found || names.MatchString(x.Name+"."+s.Sel.Name)
				}
			}
			return !found
		})
	}
	return found
}

// secondMaps finds where a kind of error is given a status.
func secondMaps(files *token.FileSet, file *ast.File) []string {
	var found []string
	note := func(n ast.Node) { found = append(found, files.Position(n.Pos()).String()) }
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt:
			if mentions(errorKind, n.Cond) && mentions(refusing, n.Body) {
				note(n)
			}
		case *ast.SwitchStmt:
			tagged := n.Tag != nil && mentions(errorKind, n.Tag)
			for _, s := range n.Body.List {
				if c := s.(*ast.CaseClause); (tagged || mentions(errorKind, c.List...)) && mentions(refusing, c.Body...) {
					note(c)
				}
			}
		case *ast.KeyValueExpr:
			if mentions(errorKind, n.Key) && mentions(refusing, n.Value) {
				note(n)
			}
		}
		return true
	})
	return found
}

func TestErrorOf_OneMap(t *testing.T) {
	files := token.NewFileSet()
	read := 0
	for _, folder := range []string{"../api", "../page", "../identity", "../boot", "../../functions"} {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_templ.go") || strings.Contains(path, "functions/dev/") {
				return err
			}
			read++
			file, err := parser.ParseFile(files, path, nil, 0)
			if err == nil {
				for _, place := range secondMaps(files, file) {
					t.Errorf("%s gives a kind of error a status: that is for web.ErrorOf", place)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if read < 60 {
		t.Errorf("only %d files read", read)
	}
	for name, planted := range map[string]string{
		"a switch":        `switch { case errors.Is(err, identity.ErrUnavailable): fail(http.StatusServiceUnavailable) }`,
		"a switch by tag": `switch ordering.KindOf(err) { case 3: fail(http.StatusForbidden) }`,
		"an if":           `if ordering.KindOf(err) == ordering.Stale { fail(http.StatusConflict) }`,
		"an else way":     `if e.Kind == ordering.Invalid && known { return &told{http.StatusUnprocessableEntity} }`,
		"plain text":      `if errors.As(err, &tooBig) { http.Error(w, "too big", 413) }`,
		"a table":         `_ = map[ordering.Kind]int{ordering.NotFound: http.StatusNotFound}`,
	} {
		file, err := parser.ParseFile(files, name, "package p\nfunc f() { "+planted+" }", 0)
		if err != nil {
			t.Fatal(err)
		}
		if len(secondMaps(files, file)) == 0 {
			t.Errorf("planted, and not found: %s", name)
		}
	}
}
