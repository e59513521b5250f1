package message_test

import (
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/ordering"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// kinds are read once.
var kindsOnce = sync.OnceValues(readKinds)

func kinds(t testing.TB) []ordering.NoticeKind {
	t.Helper()
	found, err := kindsOnce()
	if err != nil || len(found) < 17 {
		t.Fatalf("kinds %q in the source of ordering: %v", found, err)
	}
	return found
}

// readKinds reads every constant of type NoticeKind from the source of ordering, so that a new kind cannot be forgotten here.
func readKinds() ([]ordering.NoticeKind, error) {
	files, err := filepath.Glob("../ordering/*.go")
	if err != nil {
		return nil, err
	}
	var found []ordering.NoticeKind
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return nil, err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			spec, ok := node.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if kind, ok := spec.Type.(*ast.Ident); !ok || kind.Name != "NoticeKind" {
				return true
			}
			for _, value := range spec.Values {
				if literal, ok := value.(*ast.BasicLit); ok {
					found = append(found, ordering.NoticeKind(strings.Trim(literal.Value, `"`)))
				}
			}
			return true
		})
	}
	return found, nil
}

func compose(t testing.TB, n message.Notice) message.Message {
	t.Helper()
	m, err := message.Compose(n)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// each runs the test for every kind in every language.
func each(t *testing.T, do func(t *testing.T, kind ordering.NoticeKind, l ordering.Language)) {
	for _, kind := range kinds(t) {
		for _, l := range language {
			t.Run(string(kind)+"."+string(l), func(t *testing.T) { do(t, kind, l) })
		}
	}
}

func TestCompose_Kinds(t *testing.T) {
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		golden(t, string(kind)+"."+string(l), compose(t, sample(t, kind, l)))
	})
}

func TestCompose_Variants(t *testing.T) {
	approved := sample(t, ordering.NoticeApproved, catalog.Dutch)
	approved.Version.PartnerAt.Kind = ordering.Solutions
	golden(t, "approved.solutions.nl", compose(t, approved))

	approved.Role = ordering.AccountManager
	golden(t, "approved.staff.nl", compose(t, approved))

	asked := sample(t, ordering.NoticeApprovalAsked, catalog.English)
	asked.Role = ordering.SalesManager
	asked.Version = version(t, ordering.Solutions, ordering.VATReverseCharge)
	asked.Version.Party = ordering.Party{Name: "Noord Telecom"}
	golden(t, "approvalAsked.reverse.en", compose(t, asked))

	returned := sample(t, ordering.NoticeReturned, catalog.Dutch)
	returned.Role = ordering.AccountManager
	golden(t, "returned.staff.nl", compose(t, returned))

	activated := sample(t, ordering.NoticeOrdered, catalog.English)
	activated.Version.PartnerAt.Kind = ordering.Solutions
	activated.Order = order(activated.Version)
	activated.Order.State = ordering.InProgress
	golden(t, "ordered.solutions.en", compose(t, activated))

	ended := sample(t, ordering.NoticeFailed, catalog.Dutch)
	ended.Item = ""
	golden(t, "failed.whole.nl", compose(t, ended))

	golden(t, "completed.whole.nl", compose(t, delivered(t, catalog.Dutch)))
}

// delivered tells of a whole order of which the last line was cancelled.
func delivered(t testing.TB, l ordering.Language) message.Notice {
	n := sample(t, ordering.NoticeCompleted, l)
	n.Item, n.Order.State = "", ordering.Completed
	for i, c := range n.Version.Change.Items[:3] {
		item := &n.Order.Items[i]
		item.State, item.Reason, item.Actual = ordering.Completed, "", planned.AddDays(2)
		item.ActualFirstPeriod = &ordering.FirstPeriod{From: item.Actual, DaysCharged: 22, DaysInMonth: 31, Amount: c.Difference.Share(22, 31)}
	}
	return n
}

// layouts are the mails whose HTML is kept: with figures, a citation and a button, and of an order. What every other
// says in HTML is what it says as text.
var layouts = []string{"approvalAsked.en", "completed.nl"}

func golden(t *testing.T, name string, m message.Message) {
	t.Helper()
	preview, title, _ := inHTML(t, m.HTML)
	files := map[string]string{name + ".txt": "Subject: " + m.Subject + "\nPreview: " + preview + "\nTitle: " + title + "\n\n" + m.Text}
	if slices.Contains(layouts, name) {
		files[name+".html"] = strings.ReplaceAll(m.HTML, "><", ">\n<") + "\n"
	}
	for file, got := range files {
		path := filepath.Join("testdata", file)
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
	sameInHTML(t, m)
}

// inHTML is what a mail says as HTML: what programs show beside the subject, the heading, and all words below that.
func inHTML(t *testing.T, text string) (preview, title string, words []string) {
	t.Helper()
	tree, err := nethtml.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	content := func(n *nethtml.Node) (said string) {
		for below := range n.Descendants() {
			if below.Type == nethtml.TextNode {
				said += below.Data + " "
			}
		}
		return strings.Join(strings.Fields(said), " ")
	}
	var body string
	for n := range tree.Descendants() {
		switch {
		case n.DataAtom == atom.Body:
			body = content(n)
		case n.DataAtom == atom.Div && preview == "":
			preview = content(n)
		case n.DataAtom == atom.H1:
			title = content(n)
		}
	}
	rest, ok := strings.CutPrefix(body, preview+" oneCentral "+title)
	if !ok {
		t.Errorf("the HTML does not begin with preview, sender and title: %.200q", body)
	}
	return preview, title, strings.Fields(rest)
}

// sameInHTML holds the words of both forms against each other: only text spells its links, and draws lines and citations
// with signs.
func sameInHTML(t *testing.T, m message.Message) {
	t.Helper()
	signs := func(word string) bool { return strings.Trim(word, "->=") == "" }
	var words []string
	for line := range strings.Lines(m.Text) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "https://") {
			words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ":")
			continue
		}
		words = append(words, slices.DeleteFunc(strings.Fields(line), signs)...)
	}
	_, _, said := inHTML(t, m.HTML)
	if diff := cmp.Diff(words, slices.DeleteFunc(said, signs)); diff != "" {
		t.Errorf("the HTML says something else (-text +HTML):\n%s", diff)
	}
}

// Every kind of mail is well made.
func TestCompose_WellFormed(t *testing.T) {
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		n := sample(t, kind, l)
		m := compose(t, n)
		if m.Language != l || !strings.Contains(m.HTML, `<html lang="`+string(l)+`"`) {
			t.Errorf("language %q, HTML %.60s", m.Language, m.HTML)
		}
		wantThread := "OFF-2026-00042"
		if kind == ordering.NoticeCartReminder {
			wantThread = "cart-noord-bakkerij"
		}
		if m.ThreadID != wantThread {
			t.Errorf("thread %q, want %q", m.ThreadID, wantThread)
		}
		wellMade(t, m, n.Link, n.PDFLink)
	})
}

// wellMade holds for every message, whatever people supplied.
func wellMade(t *testing.T, m message.Message, links ...string) {
	t.Helper()
	if n := utf8.RuneCountInString(m.Subject); n == 0 || n > message.MaxSubjectRunes {
		t.Errorf("subject of %d runes: %q", n, m.Subject)
	}
	if strings.ContainsFunc(m.Subject, unicode.IsControl) {
		t.Errorf("control characters in subject %q", m.Subject)
	}
	for _, text := range []string{m.Subject, m.Text, m.HTML} {
		if !utf8.ValidString(text) || strings.Contains(text, "%!") {
			t.Errorf("broken text: %.200q", text)
		}
		if i := strings.IndexFunc(text, func(r rune) bool {
			return unicode.IsControl(r) && r != '\n' && r != '\t' || r > unicode.MaxLatin1 && unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
		}); i >= 0 {
			t.Errorf("a character that does harm at %q", text[i:min(len(text), i+20)])
		}
	}
	for text := range strings.Lines(m.Text) {
		text = strings.TrimSuffix(text, "\n")
		if utf8.RuneCountInString(text) > 72 && !slices.Contains(links, text) {
			t.Errorf("a line of %d columns: %q", utf8.RuneCountInString(text), text)
		}
	}
	for _, link := range links {
		if link == "" {
			continue
		}
		if !slices.Contains(strings.Split(m.Text, "\n"), link) {
			t.Errorf("text has no line %q", link)
		}
		if n := strings.Count(m.HTML, `href="`+html.EscapeString(link)+`"`); n != 1 {
			t.Errorf("%d links to %s in the HTML", n, link)
		}
	}
	if buttons := strings.Count(m.HTML, "padding:14px 28px"); buttons > 1 {
		t.Errorf("%d buttons", buttons)
	}
	_, sheet, _ := strings.Cut(m.HTML, "<style>")
	sheet, _, _ = strings.Cut(sheet, "</style>")
	marks := strings.Join(tags(m.HTML), "") + sheet
	for _, outside := range []string{"<img", "<link", "<script", "url(", "@import", "src="} {
		if strings.Contains(marks, outside) {
			t.Errorf("HTML has %s", outside)
		}
	}
}

func TestCompose_Incomplete(t *testing.T) {
	for name, spoil := range map[string]func(*message.Notice){
		"no version":             func(n *message.Notice) { n.Version = nil },
		"no link to decide with": func(n *message.Notice) { n.Link = "" },
		"a link that is a script": func(n *message.Notice) {
			n.Link = "javascript:alert(1)"
		},
		"a link of two lines":    func(n *message.Notice) { n.Link = "https://ordering.example/\nx" },
		"a PDF that is no link":  func(n *message.Notice) { n.PDFLink = "/document" },
		"an order without order": func(n *message.Notice) { n.Kind = ordering.NoticeOrdered },
		"an unknown item": func(n *message.Notice) {
			n.Kind, n.Order, n.Item = ordering.NoticeFailed, order(n.Version), "zz"
		},
		"a reminder without cart": func(n *message.Notice) { n.Kind = ordering.NoticeCartReminder },
	} {
		t.Run(name, func(t *testing.T) {
			n := sample(t, ordering.NoticeApprovalAsked, catalog.Dutch)
			spoil(&n)
			if _, err := message.Compose(n); !errors.Is(err, message.ErrIncomplete) {
				t.Errorf("got %v", err)
			}
		})
	}
	if _, err := message.Compose(message.Notice{Kind: "rumour", Version: version(t, ordering.Reseller, ordering.VATStandard)}); !errors.Is(err, message.ErrUnknownKind) {
		t.Errorf("an unknown kind: %v", err)
	}
}

// Links are optional, but for approvers.
func TestCompose_NoLinks(t *testing.T) {
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		if kind.AsksDecision() {
			return
		}
		n := sample(t, kind, l)
		n.Link, n.PDFLink = "", ""
		if m := compose(t, n); strings.Contains(m.HTML, "href") {
			t.Error("a link from nowhere")
		}
		n.PDFLink = "https://ordering.example/pdf"
		wellMade(t, compose(t, n), n.PDFLink)
	})
}

// An empty book leaves identifiers.
func TestCompose_EmptyBook(t *testing.T) {
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		n := sample(t, kind, l)
		n.Book = catalog.Book{}
		wellMade(t, compose(t, n), n.Link, n.PDFLink)
	})
}

// Many comments go in one mail: those that fit are cited, and the others counted.
func TestCompose_Comments(t *testing.T) {
	n := sample(t, ordering.NoticeCommented, catalog.Dutch)
	n.Text = ""
	for i := range 900 {
		n.Comments = append(n.Comments, message.Comment{At: asked.Add(time.Duration(i) * time.Second), Text: fmt.Sprintf("Opmerking %d. %s", i, strings.Repeat("Lang verhaal. ", 30))})
	}
	m := compose(t, n)
	cited := strings.Count(m.Text, "> Opmerking ")
	for _, want := range []string{
		"900 nieuwe opmerkingen bij offerte", "Opmerkingen van Sanne Visser", "> Moment: 17 november 2026, 14.05 uur.", "> Opmerking 0. Lang", fmt.Sprintf("Nog %d opmerkingen leest u bij de offerte.", 900-cited),
	} {
		if !strings.Contains(m.Subject+m.Text, want) {
			t.Errorf("%q is not in\n%s\n%s", want, m.Subject, m.Text)
		}
	}
	if cited < 2 || len(m.HTML) > 90<<10 {
		t.Errorf("%d cited, %d KB", cited, len(m.HTML)>>10)
	}
	n.Comments = n.Comments[:1]
	if m := compose(t, n); !strings.HasPrefix(m.Subject, "Nieuwe opmerking bij offerte") || strings.Contains(m.Text, "> Moment") {
		t.Errorf("of one it says %q\n%s", m.Subject, m.Text)
	}
}
