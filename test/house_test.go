package test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "onecentral.nl/ordering/"

// rooms are the packages that each package may import, by their path under shared. Tests and test support are free.
func rooms() map[string]string {
	const rules = "money calendar words catalog ordering"
	return map[string]string{
		"ordering":            "money calendar words catalog vatid printable telephone postal mailaddress",
		"ordering/access":     rules,
		"ordering/audience":   rules,
		"ordering/directory":  rules + " ordering/access",
		"ordering/desk":       rules + " printable ordering/access",
		"ordering/fulfilment": rules + " printable ordering/access",
		"ordering/usecase":    rules + " printable pdfscan ordering/access ordering/audience ordering/desk ordering/directory ordering/fulfilment",

		"money":             "",
		"calendar":          "",
		"vatid":             "",
		"telephone":         "",
		"postal":            "",
		"mailaddress":       "",
		"words":             "money calendar words/pattern",
		"words/pattern":     "",
		"words/generate":    "words/pattern",
		"catalog":           "money calendar words",
		"qualification":     "catalog ordering",
		"table":             "",
		"table/bolt":        "table",
		"table/dynamo":      "table",
		"table/postgres":    "table",
		"store":             rules + " table store/schema",
		"store/schema":      rules + " structconv",
		"pdfscan":           "ordering",
		"structconv":        "",
		"printable":         "",
		"statement":         rules,
		"document":          rules + " statement printable",
		"document/pdf":      rules + " document",
		"message":           rules + " statement printable",
		"blob":              "readiness",
		"blob/dir":          "blob words",
		"blob/s3":           "blob",
		"mail":              "mailaddress",
		"mail/breaker":      "mail",
		"mail/dir":          "mail",
		"mail/smtp":         "mail",
		"mail/ses":          "mail",
		"lambdahttp":        "",
		"forwarded":         "",
		"emf":               "",
		"metrics":           "ordering ordering/usecase emf web",
		"tracing":           "ordering jobs table web",
		"jobs":              rules + " ordering/usecase document message blob mail",
		"jobs/dynamostream": "store table jobs",
		"doctor":            rules + " store table blob",
		"personal":          "store/schema table",
		"seal":              "ordering store/schema",
		"bundle":            rules + " ordering/usecase seal store/schema blob",
		"identity":          "ordering printable mailaddress",
		"readiness":         "",
		"ratelimit":         "",
		"web":               "ordering identity words readiness ratelimit",
		"api":               rules + " ordering/access ordering/directory ordering/usecase identity web readiness api/contract",
		"api/contract":      rules + " ordering/usecase structconv",
		"page":              "", // tests of the pages together
		"page/parse":        "money",
		"page/kit":          rules + " identity web printable document page/parse",
		"page/quoteview":    rules + " ordering/directory ordering/usecase statement printable document page/kit",
		"page/desk":         rules + " ordering/desk web document statement printable page/kit page/quoteview",
		"page/staff":        rules + " ordering/desk ordering/directory ordering/usecase identity web statement printable document page/parse page/kit page/quoteview page/desk",
		"page/admin":        rules + " ordering/directory web statement printable document page/kit",
		"page/operations":   rules + " ordering/directory ordering/fulfilment ordering/usecase printable document page/kit page/quoteview",
		"page/portal/cart":  rules + " ordering/directory ordering/usecase web statement printable document page/kit page/quoteview",
		"page/portal":       rules + " ordering/directory ordering/usecase identity web statement printable document page/kit page/quoteview page/portal/cart",
		"secret":            "readiness",
		"secret/ssm":        "",
		"boot":              "ordering ordering/usecase qualification store table identity ratelimit secret secret/ssm boot/aws seal",
		"boot/tables":       "table table/bolt table/dynamo table/postgres boot/aws",
		"boot/blobs":        "blob blob/dir blob/s3 boot/aws",
		"boot/mails":        "mail mail/breaker mail/dir mail/smtp mail/ses boot/aws",
		"boot/aws":          "",
		"boot/workers":      "boot ordering ordering/usecase document mail blob jobs emf",
		"boot/web":          "boot identity api readiness ratelimit web",
		"boot/pages":        "boot identity page/kit store table",
		"boot/function":     "boot ordering ordering/usecase store table lambdahttp emf",
		"boot/host":         "boot boot/tables boot/blobs boot/mails boot/workers boot/web boot/pages bundle personal api page/admin page/portal page/staff page/operations ordering ordering/usecase document/pdf doctor jobs store table blob mail forwarded readiness web emf metrics tracing",
	}
}

// testSupport are packages that only tests import.
func testSupport(path string) bool {
	return slices.Contains([]string{"table/tabletest", "table/lagging", "table/faulty", "table/dynamo/dynamotest", "table/postgres/postgrestest", "blob/blobtest", "pdfscan/pdfscantest", "mail/mailtest", "ordering/oracle", "ordering/orderingtest", "testvolume", "words/wordstest", "document/documenttest", "blob/s3/s3test", "table/dynamo/dynamotest"}, path)
}

func golist(t *testing.T, arguments ...string) []string {
	t.Helper()
	command := exec.Command("go", append([]string{"list"}, arguments...)...)
	command.Dir = ".."
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// Imports run one way.
func TestHouse_Imports(t *testing.T) {
	allowed := rooms()
	seen := map[string]bool{}
	for _, line := range golist(t, "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./shared/...") {
		words := strings.Fields(line)
		path := strings.TrimPrefix(words[0], module+"shared/")
		if testSupport(path) {
			continue
		}
		room, ok := allowed[path]
		if !ok {
			t.Errorf("package %s has no place in the house: add it to this test and to docs/architecture.md", path)
			continue
		}
		seen[path] = true
		for _, imported := range words[1:] {
			if fault := refused(path, imported, strings.Fields(room)); fault != "" {
				t.Error(fault)
			}
		}
	}
	for path := range allowed {
		if !seen[path] {
			t.Errorf("the house names package %s, which is not there", path)
		}
	}
}

func refused(path, imported string, room []string) string {
	const fpdf = "github.com/go-pdf/fpdf"
	switch own, ours := strings.CutPrefix(imported, module+"shared/"); {
	case imported == fpdf && path != "document/pdf":
		return path + " imports fpdf"
	case imported == "html/template":
		return path + " imports html/template"
	case ours && !slices.Contains(room, own):
		return path + " must not import " + own
	case strings.HasPrefix(imported, module+"functions/"), strings.HasPrefix(imported, module+"test/"):
		return path + " must not import " + imported
	}
	return ""
}

func TestHouse_PlantedImports(t *testing.T) {
	for _, planted := range [][2]string{
		{"money", module + "shared/ordering"},
		{"ordering", module + "shared/store"},
		{"api", "github.com/go-pdf/fpdf"},
		{"message", "html/template"},
		{"boot", module + "functions/dev"},
		{"boot", module + "test/buildtest"},
		{"page/kit", module + "shared/page/quoteview"},
		{"page/quoteview", module + "shared/page/staff"},
		{"page/staff", module + "shared/page/portal"},
		{"page/admin", module + "shared/page/staff"},
		{"page/portal/cart", module + "shared/page/portal"},
	} {
		if refused(planted[0], planted[1], strings.Fields(rooms()[planted[0]])) == "" {
			t.Errorf("%s may import %s", planted[0], planted[1])
		}
	}
}

// The model and the use cases know nothing of JSON: api/contract has the form on the wire, store/schema the one at rest.
func TestHouse_ModelWithoutJSON(t *testing.T) {
	ofJSON := regexp.MustCompile("`[^`]*json:\"|\"encoding/json\"")
	for _, folder := range []string{"../shared/ordering", "../shared/ordering/usecase", "../shared/ordering/directory"} {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(files) < 5 {
			t.Fatalf("%d files in %s (%v)", len(files), folder, err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if found := ofJSON.Find(source); found != nil && !strings.HasSuffix(file, "_test.go") {
				t.Errorf("%s has %s", file, found)
			}
		}
	}
	for _, planted := range []string{"\tName string `json:\"name\"`\n", "\tName string `validate:\"x\" json:\"name,omitempty\"`\n", "\t\"encoding/json\"\n"} {
		if !ofJSON.MatchString(planted) {
			t.Errorf("not found: %s", planted)
		}
	}
}

// Whether there is text is asked in one way: of what printable.Clean leaves, by OptionalText and RequireText.
func TestHouse_OneReaderOfText(t *testing.T) {
	otherwise := regexp.MustCompile(`strings\.(Trim|TrimSpace|Fields)\(|unicode\.IsSpace|norm\.|LimitText`)
	for _, folder := range []string{"../shared/ordering", "../shared/ordering/usecase", "../shared/ordering/directory", "../shared/api/contract"} {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(files) < 5 {
			t.Fatalf("%d files in %s (%v)", len(files), folder, err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if found := otherwise.Find(source); found != nil && !strings.HasSuffix(file, "_test.go") {
				t.Errorf("%s has %s", file, found)
			}
		}
	}
	for _, planted := range []string{`strings.TrimSpace(name) != ""`, `strings.ContainsFunc(s, unicode.IsSpace)`} {
		if !otherwise.MatchString(planted) {
			t.Errorf("not found: %s", planted)
		}
	}
}

// It reads what the linker gets in a build for Lambda.
func TestHouse_Links(t *testing.T) {
	t.Parallel()
	const (
		fpdf    = "github.com/go-pdf/fpdf"
		smtp    = "github.com/wneessen/go-mail/smtp"
		gomail  = "github.com/wneessen/go-mail"
		issuer  = module + "functions/dev/issuer"
		zitadel = "github.com/zitadel/oidc/v3/pkg/op"
		lambda  = "github.com/aws/aws-lambda-go/lambda"
		render  = module + "shared/document/pdf"
		blobs   = module + "shared/blob"
		kit     = module + "shared/page/kit"
		admin   = module + "shared/page/admin"
		staff   = module + "shared/page/staff"
		portal  = module + "shared/page/portal"
		bolt    = module + "shared/table/bolt"
		pgx     = "github.com/jackc/pgx/v5"
		files   = module + "shared/blob/dir"
		chain   = "github.com/aws/aws-sdk-go-v2/config"
		sesv2   = "github.com/aws/aws-sdk-go-v2/service/sesv2"
		prom    = "github.com/prometheus/client_golang/prometheus"
		otel    = "go.opentelemetry.io/otel/sdk/trace"
	)
	linked := map[string][]string{}
	for tags, programs := range map[string]string{"cloud": "./functions/...", "": "./functions/server"} {
		for _, line := range golist(t, "-tags", tags, "-f", `{{.ImportPath}} {{join .Deps " "}}`, programs) {
			words := strings.Fields(line)
			if function := strings.TrimPrefix(words[0], module+"functions/"); tags == "cloud" != (function == "server") {
				linked[function] = words[1:]
			}
		}
	}
	for function, without := range map[string][]string{
		"cart":     {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, blobs, staff, admin, portal, kit},
		"upgrade":  {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, blobs, staff, admin, portal, kit},
		"approval": {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, blobs, portal},
		"portal":   {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, staff, admin, module + "shared/api"},
		"order":    {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, kit},
		"document": {sesv2, bolt, pgx, files, chain, prom, otel, issuer, zitadel, module + "shared/api", kit},
		"notify":   {bolt, pgx, files, chain, prom, otel, fpdf, issuer, zitadel, render, module + "shared/api", kit},
		"cleanup":  {sesv2, bolt, pgx, files, chain, prom, otel, fpdf, smtp, gomail, issuer, zitadel, render, blobs, module + "shared/api", kit},
		"server":   {issuer, zitadel, lambda},
	} {
		t.Run(function, func(t *testing.T) {
			for _, name := range without {
				if slices.Contains(linked[function], name) {
					t.Errorf("links %s", name)
				}
			}
			if len(linked[function]) == 0 {
				t.Error("links nothing: it is not there")
			}
		})
	}
}
