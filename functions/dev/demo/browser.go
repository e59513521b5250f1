package main

import (
	"bytes"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// browser is a person's: it keeps cookies, follows redirects, and runs no scripts.
type browser struct {
	*session
	client *http.Client
}

func (s *session) browser() *browser {
	jar, err := cookiejar.New(nil)
	must(err, "making a browser")
	return &browser{s, &http.Client{Jar: jar, Transport: s.transport}}
}

// page is what the browser shows.
type page struct {
	status  int
	address *url.URL
	tree    *html.Node
}

// open goes to an address.
func (b *browser) open(address string) page {
	return b.show(b.request(http.MethodGet, address, nil))
}

func (b *browser) show(r *http.Request) page {
	r.Header.Set("Accept", "text/html")
	said, err := exchange(b.client, r)
	must(err, "opening "+r.URL.String())
	expect(strings.HasPrefix(said.header.Get("Content-Type"), "text/html"), "%s shows no page but %s", r.URL, said)
	tree, err := html.Parse(bytes.NewReader(said.body))
	must(err, "reading the page "+r.URL.String())
	return page{said.status, said.address, tree}
}

// form is a form with what it would send, and its buttons.
type form struct {
	action  *url.URL
	method  string
	fields  url.Values
	buttons []button
}

// button is a way to send a form.
type button struct{ name, value string }

// forms finds every form of the page.
func (p page) forms() []form {
	var found []form
	for n := range p.tree.Descendants() {
		if n.DataAtom != atom.Form {
			continue
		}
		action, err := p.address.Parse(attribute(n, "action"))
		must(err, "reading a form of "+p.address.String())
		f := form{action: action, method: strings.ToUpper(attribute(n, "method")), fields: url.Values{}}
		for field := range n.Descendants() {
			f.take(field)
		}
		found = append(found, f)
	}
	return found
}

// take notes a control as a browser would send it untouched.
func (f *form) take(n *html.Node) {
	name, value := attribute(n, "name"), attribute(n, "value")
	switch {
	case n.DataAtom == atom.Button:
		f.buttons = append(f.buttons, button{name, value})
	case name == "":
	case n.DataAtom == atom.Input:
		f.fields.Add(name, value)
	case n.DataAtom == atom.Textarea:
		f.fields.Add(name, content(n))
	case n.DataAtom == atom.Select:
		chosen := ""
		for option := range n.Descendants() {
			if option.DataAtom == atom.Option && (chosen == "" || has(option, "selected")) {
				chosen = attribute(option, "value")
			}
		}
		f.fields.Add(name, chosen)
	}
}

// formWith finds the form with the button.
func (p page) formWith(b button) form {
	forms := p.forms()
	i := slices.IndexFunc(forms, func(f form) bool { return slices.Contains(f.buttons, b) })
	expect(i >= 0, "the page %s has no button %s=%s; it says: %.400s", p.address, b.name, b.value, p.text())
	return forms[i]
}

// press sends the form by one of its buttons.
func (b *browser) press(f form, with button) page {
	expect(f.method == http.MethodPost, "the form %s is sent by %s", f.action, f.method)
	f.fields.Set(with.name, with.value)
	r, err := http.NewRequestWithContext(b.ctx, http.MethodPost, f.action.String(), strings.NewReader(f.fields.Encode()))
	must(err, "sending a form")
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", f.action.Scheme+"://"+f.action.Host)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return b.show(r)
}

// link finds the address of the first link that leads below the path.
func (p page) link(path string) string {
	for n := range p.tree.Descendants() {
		to, err := p.address.Parse(attribute(n, "href"))
		if n.DataAtom == atom.A && err == nil && strings.HasPrefix(to.Path, path) {
			return to.String()
		}
	}
	expect(false, "the page %s has no link to %s; it says: %.400s", p.address, path, p.text())
	return ""
}

// says reports whether one of the texts is on the page, however it is spaced.
func (p page) says(texts ...string) bool {
	shown := p.text()
	return slices.ContainsFunc(texts, func(t string) bool { return strings.Contains(shown, spaced(t)) })
}

func (p page) text() string { return spaced(content(p.tree)) }

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// content is the text of a node, without what is not shown.
func content(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	if n.DataAtom == atom.Style || n.DataAtom == atom.Head {
		return ""
	}
	var b strings.Builder
	for child := range n.ChildNodes() {
		b.WriteString(content(child))
		b.WriteByte(' ')
	}
	return b.String()
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}
