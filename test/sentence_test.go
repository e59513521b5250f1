package test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// sentence is what people could read: two words with a space between.
var sentence = regexp.MustCompile(`\p{L}{2,}[,:;.]? \p{L}{2,}`)

// forPrograms are files whose texts programs read, and which no person of a partner or of oneCentral ever does.
func forPrograms() map[string]string {
	return map[string]string{
		"bundle/verify.go":           "faults of a bundle, for whoever runs server verify",
		"document/pdf/canvas.go":     "PDF operators",
		"document/pdf/pdf.go":        "PDF objects",
		"document/pdf/program.go":    "PDF objects",
		"document/pdf/structure.go":  "PDF objects",
		"document/pdf/xmp.go":        "XMP metadata",
		"emf/figures.go":             "HELP of Prometheus",
		"identity/identity.go":       "WWW-Authenticate",
		"identity/links.go":          "what a key is derived for",
		"identity/claims.go":         "an error of a token, for the log",
		"mail/ses/ses.go":            "what SES answers",
		"metrics/metrics.go":         "HELP of Prometheus",
		"table/dynamo/read.go":       "DynamoDB's expressions",
		"table/postgres/postgres.go": "SQL",
		"table/postgres/read.go":     "SQL",
		"table/postgres/schema.go":   "SQL",
		"table/postgres/write.go":    "SQL",
		"table/table.go":             "an error",
		"ordering/errors.go":         "an error",
		"ordering/notification.go":   "audiences, as docs/flow.md lists them",
		"document/issuer.go":         "the issuer's own data, as its settings would have them",
		"catalog/characteristic.go":  "units: GB SSD",
		"page/kit/chart.go":          "classes of the style sheet",
		"catalog/tax.go":             "groups of countries as the catalogue's JSON names them",
		"postal/postal.go":           "codes of countries",
	}
}

// headers are HTTP's, and no sentences.
var headers = regexp.MustCompile(`^[a-z]+/[a-z]+; |no-store|max-age|^GET, HEAD$|^attachment; |^OOF, `)

// sayings finds texts for people in a Go file: string literals that read as sentences, but for those of errors, panics,
// logs and what else operators read.
func sayings(t *testing.T, name string, source []byte) []string {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			return n.Tag == nil
		case *ast.CallExpr:
			return !forOperators(n)
		case *ast.BasicLit:
			text, err := strconv.Unquote(n.Value)
			says := sentence.MatchString(text) || labelled(name) && label.MatchString(text)
			if n.Kind == token.STRING && err == nil && says && !headers.MatchString(text) {
				found = append(found, files.Position(n.Pos()).String()+": "+text)
			}
		}
		return true
	})
	return found
}

// label is a word that begins as those that people read do. labelled reports whether a file has no other such words: it
// draws a page, a mail or what stands in a document.
var label = regexp.MustCompile(`^\p{Lu}\p{Ll}{2,}$`)

func labelled(name string) bool {
	return regexp.MustCompile(`^(p|\.\./shared/(page/.*|message|document|statement)/[a-z]+)\.go$`).MatchString(name)
}

// forOperators reports whether a call makes or logs an error, or ends the program.
func forOperators(call *ast.CallExpr) bool {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	return regexp.MustCompile(`^(Errorf|New|panic|demand|Info|Warn|Error|Debug|Log|(Info|Warn|Error|Debug)Context|Fatal.*|Print.*|Fprint.*)$`).MatchString(name)
}

var (
	expression = regexp.MustCompile(`\{[^{}]*\}`)
	tag        = regexp.MustCompile(`<[^<>]*(?:>|$)|^[^<>]*>`)
	attribute  = regexp.MustCompile(`(?:aria-label|title|alt|placeholder)="([^"]*\p{L}{2,} [^"]*)"`)
	// ownLine is text that fills a line, and no Go.
	ownLine = regexp.MustCompile(`^\p{L}[\p{L}'’,-]*(?: [\p{L}'’,-]+)+[.!?:]?$`)
	ofGo    = regexp.MustCompile(`^(package|case|type|var|return|func|else|import) `)
)

// markup finds what a templ file writes itself: text between tags, and attributes that are read.
func markup(name string, source []byte) []string {
	var found []string
	for i, line := range strings.Split(string(source), "\n") {
		line = strings.TrimSpace(line)
		note := func(text string) { found = append(found, name+":"+strconv.Itoa(i+1)+": "+strings.TrimSpace(text)) }
		if strings.HasPrefix(line, "//") {
			continue
		}
		for _, text := range attribute.FindAllStringSubmatch(line, -1) {
			note(text[1])
		}
		for expression.MatchString(line) {
			line = expression.ReplaceAllString(line, "")
		}
		switch text := strings.ReplaceAll(tag.ReplaceAllString(line, " "), "oneCentral", ""); {
		case !strings.ContainsAny(line, "<>"):
			if ownLine.MatchString(line) && !ofGo.MatchString(line) {
				note(line)
			}
		case !strings.HasSuffix(line, "{") && regexp.MustCompile(`\p{L}{2,}`).MatchString(text):
			note(text)
		}
	}
	return found
}

func TestSentences(t *testing.T) {
	err := filepath.WalkDir("../shared", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		folder := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../shared/")
		if strings.HasPrefix(folder, "words") || testSupport(folder) || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_templ.go") {
			return nil
		}
		if _, known := forPrograms()[strings.TrimPrefix(filepath.ToSlash(path), "../shared/")]; known {
			return nil
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var found []string
		switch filepath.Ext(path) {
		case ".go":
			found = sayings(t, path, source)
		case ".templ":
			found = markup(path, source)
		}
		for _, text := range found {
			t.Errorf("says a text of its own, which belongs in shared/words: %s", text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestSentences_Planted(t *testing.T) {
	for name, source := range map[string]string{
		"a sentence in a call":      `package p; func f() { show("U hebt geen toegang") }`,
		"a sentence in a constant":  `package p; const text = "Nothing was saved"`,
		"a sentence in a literal":   `package p; var told = next{"/orders", "Naar de orders"}`,
		"a label of one word":       `package p; func f() { show("Offertes") }`,
		"a part of a concatenation": `package p; func f(n string) string { return "Ingetrokken op " + n + ", door u" }`,
	} {
		t.Run(name+" is found", func(t *testing.T) {
			if len(sayings(t, "p.go", []byte(source))) == 0 {
				t.Errorf("not found in %s", source)
			}
		})
	}
	for name, source := range map[string]string{
		"text between tags":   "<p>Niet gevonden</p>",
		"a word before a tag": "<h1>Order <b>{ p.number }</b></h1>",
		"text before a value": "<h1>Uw offertes { p.Title }</h1>",
		"text after a value":  "<p>{ p.count } dagen</p>",
		"a line of its own":   "Nothing was saved.",
		"a label":             `<nav aria-label="Hoofdmenu van deze site">`,
	} {
		t.Run(name+" is found", func(t *testing.T) {
			if len(markup("p.templ", []byte(source))) == 0 {
				t.Errorf("not found in %s", source)
			}
		})
	}
	t.Run("what operators read is none", func(t *testing.T) {
		source := `package p; func f() error { return fmt.Errorf("store.f: no such item") }`
		if found := sayings(t, "p.go", []byte(source)); len(found) > 0 {
			t.Errorf("found %q", found)
		}
	})
}
