package message_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/testvolume"
)

// fill puts the word into every text that a person can supply.
func fill(n *message.Notice, word string) {
	n.To.Name, n.By = word, word
	if n.Text != "" {
		n.Text = word
	}
	if v := n.Version; v != nil {
		v.RequestedBy.Name, v.PartnerAt.Name, v.CustomerAt.LegalName, v.CustomerAt.Reference, v.Party.LegalName = word, word, word, word, word
		for _, text := range []*string{&v.Answer, &v.Reason} {
			if *text != "" {
				*text = word
			}
		}
		v.TermWaiver = &ordering.TermWaiver{Name: word, Date: planned}
		v.VATWaiver = &ordering.Waiver{By: ordering.PersonRef{Name: word}, Reason: word}
		for i := range v.Items {
			item := &v.Items[i]
			item.Reference, item.Note = word, word
			item.Site = &ordering.Address{Street: word, HouseNumber: word, Postcode: word, City: word, Country: word}
			item.SiteContact = &ordering.Contact{Name: word, Phone: word, Mail: word}
			item.Porting = &ordering.Porting{Operator: word, Numbers: []string{word, word}}
			item.Documents = []ordering.PromisedDocument{{Kind: word, Reference: word}}
		}
	}
	if o := n.Order; o != nil {
		o.Confirmation.By.Name, o.Confirmation.SignerName, o.Confirmation.SignerFunction = word, word, word
		for i := range o.Items {
			if o.Items[i].Reason != "" {
				o.Items[i].Reason = word
			}
		}
	}
	if n.Cart != nil {
		n.Cart.CustomerName, n.Cart.UpdatedBy.Name = word, word
	}
}

// Hostile text breaks nothing.
func TestCompose_Hostile(t *testing.T) {
	words := map[string]string{
		"HTML":                     `</td></table><script>alert("x")</script><img src=x onerror='y'>&amp;"'`,
		"header injection":         "Jansen\r\nBcc: everyone@example.org\r\n\r\n<b>hi</b>",
		"emoji":                    "Zoë 👩‍👩‍👧‍👦 🇳🇱 & co",
		"a reversed direction":     "invoice\u202egnp.exe\u2066\u2069\u200f",
		"ten thousand characters":  strings.Repeat("W", 10_000),
		"ten thousand words":       strings.Repeat("woord ", 10_000),
		"ten thousand lines":       strings.Repeat("\n", 10_000) + "x",
		"control characters":       "a\x00b\x1b[31mc\x7f\u0085\u2028d\u2029e\t\v\f",
		"broken UTF-8":             "a\xff\xfe\xc3(b",
		"nothing but spaces":       " \t\r\n ",
		"format verbs":             "100%s %d %!x %[9]s",
		"a template":               "{{.}} { l.title } ${x}",
		"Arabic":                   "شركة الاتصالات",
		"combinings on one letter": "a" + strings.Repeat("\u0301", testvolume.Of(10_000, 1000)),
		"a signature of mail text": "-- ",
	}
	harmless := map[string][]string{}
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		n := sample(t, kind, l)
		fill(&n, "Jansen")
		harmless[string(kind)+string(l)] = tags(compose(t, n).HTML)
	})
	for name, word := range words {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
				n := sample(t, kind, l)
				fill(&n, word)
				m := compose(t, n)
				if strings.Contains(word, "%") {
					// what a verb gone wrong leaves is in the word itself
					m.Subject, m.Text, m.HTML = strings.ReplaceAll(m.Subject, "%!x", ""), strings.ReplaceAll(m.Text, "%!x", ""), strings.ReplaceAll(m.HTML, "%!x", "")
				}
				wellMade(t, m, n.Link, n.PDFLink)
				if strings.TrimSpace(word) == "" {
					return // empty facts are left out: other tags, rightly
				}
				if want, got := harmless[string(kind)+string(l)], tags(m.HTML); !slices.Equal(want, got) {
					t.Errorf("the tags differ from those of a harmless name:\n%s", cmp.Diff(want, got))
				}
				if len(m.HTML) > 250_000 || len(m.Text) > 100_000 {
					t.Errorf("%d bytes of HTML, %d of text", len(m.HTML), len(m.Text))
				}
			})
		})
	}
}

// tags are those of a page, in order, but for the line breaks of quoted text.
func tags(page string) []string {
	var all []string
	for {
		_, rest, opened := strings.Cut(page, "<")
		tag, after, closed := strings.Cut(rest, ">")
		if !opened || !closed {
			return all
		}
		if tag != "br" {
			all = append(all, "<"+tag+">")
		}
		page = after
	}
}

// A planted bug: text that skips the escaping shows up as other tags.
func TestCompose_HostilePlanted(t *testing.T) {
	m := compose(t, sample(t, ordering.NoticeDeclined, catalog.Dutch))
	spoilt := strings.Replace(m.HTML, "Deze korting", "<b>Deze</b> korting", 1)
	if slices.Equal(tags(m.HTML), tags(spoilt)) {
		t.Error("an injected tag goes unseen")
	}
}

// Quoted text keeps its lines and is marked.
func TestCompose_Quote(t *testing.T) {
	m := compose(t, sample(t, ordering.NoticeReturned, catalog.Dutch))
	if want := "> Is er al glas in het pand?\n>\n> En wie doet daar open?\n"; !strings.Contains(m.Text, want) {
		t.Errorf("text lacks %q:\n%s", want, m.Text)
	}
	if want := "Is er al glas in het pand?<br> <br> En wie"; !strings.Contains(m.HTML, want) {
		t.Errorf("HTML lacks %q:\n%s", want, m.HTML)
	}
}

// Names and lines of a Dutch letter address the reader with u.
func TestCompose_FormalDutch(t *testing.T) {
	informal := regexp.MustCompile(`(?i)\b(je|jij|jou|jouw|jullie|hoi|hallo)\b`)
	each(t, func(t *testing.T, kind ordering.NoticeKind, l ordering.Language) {
		if l != catalog.Dutch {
			return
		}
		n := sample(t, kind, l)
		fill(&n, "X")
		if found := informal.FindString(compose(t, n).Text); found != "" {
			t.Errorf("says %q", found)
		}
	})
}
