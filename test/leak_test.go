package test

import (
	"encoding/base64"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// canaries are texts that may be seen in some places only.
type canaries struct {
	base string
	// secrets are what nobody reads: tokens, cookies, keys, passwords, by what they are.
	secrets map[string]string
	// texts are a partner's, in lower case: names, mail addresses, what it wrote.
	texts map[string]ordering.PartnerID
	// managers are the account managers of the partners.
	managers map[ordering.PartnerID]ordering.Subject
}

// traces are what a process let others see.
type traces struct {
	exchanges []exchange
	letters   []letter
	log       []string
	metrics   string
	spans     string
	stored    map[string]string // what is in the table and beside it, by where
}

// exchange is a request of somebody and its answer.
type exchange struct {
	who, method, address string // the path with its query
	name                 string // that the request has of who sent it
	status               int
	header               http.Header
	body                 string
}

// own is what its sender named: the address, its parts, the request.
func (e exchange) own() []string {
	path, query, _ := strings.Cut(e.address, "?")
	all := []string{e.address, url.QueryEscape(e.address), path, e.name}
	values, _ := url.ParseQuery(query) // what is malformed is in the address
	for _, v := range values {
		all = append(all, v...)
	}
	return slices.DeleteFunc(all, func(text string) bool { return len(text) < 2 })
}

// letter is a mail as it arrived.
type letter struct{ to, text string }

// reads reports whether somebody may read what is the partner's: its own people and mailbox, and oneCentral's but for the account
// managers of others.
func (c *canaries) reads(who string, of ordering.PartnerID) bool {
	if strings.HasPrefix(who, string(of)+"-") {
		return true
	}
	i := slices.IndexFunc(orderingtest.People(), func(p *ordering.Person) bool { return string(p.Subject) == who })
	return i >= 0 && (!slices.Contains(orderingtest.People()[i].Roles, ordering.AccountManager) || c.managers[of] == ordering.Subject(who))
}

// holder is whose mail address it is.
func holder(address string) string {
	name, domain, _ := strings.Cut(address, "@")
	if name == "orders" {
		return strings.TrimSuffix(domain, ".example") + "-mailbox"
	}
	return name
}

// personal are the names and mail addresses of people, which no log and no metric has.
func personal() (all []string) {
	for _, p := range orderingtest.People() {
		all = append(all, p.Name, p.Mail)
	}
	return append(all, orderingtest.User("").Name, orderingtest.Signer("").Name)
}

func (c *canaries) secretsIn(text string) (found []string) {
	for secret, what := range c.secrets {
		if strings.Contains(text, secret) {
			found = append(found, what)
		}
	}
	return found
}

// textsIn are the partners of which the text says something that this reader may not read.
func (c *canaries) textsIn(text string, hidden func(ordering.PartnerID) bool) (found []string) {
	text = strings.ToLower(text)
	for canary, partner := range c.texts {
		if hidden(partner) && strings.Contains(text, canary) {
			found = append(found, fmt.Sprintf("%s of %s", canary, partner))
		}
	}
	return found
}

func always(ordering.PartnerID) bool { return true }

// leaks lists what was seen where it may not be.
func (c *canaries) leaks(t *traces) (all []string) {
	note := func(where string, found []string) {
		for _, what := range found {
			all = append(all, where+": "+what)
		}
	}
	operators := func(where, text string) {
		note(where, c.secretsIn(text))
		note(where, c.textsIn(text, always))
		for _, p := range personal() {
			if strings.Contains(text, p) {
				note(where, []string{p})
			}
		}
	}
	for _, line := range t.log {
		operators(fmt.Sprintf("log %.150s", line), line)
		if strings.Contains(line, "@") {
			note(line, []string{"a mail address"})
		}
	}
	operators("metrics", t.metrics)
	operators("spans", t.spans)
	for _, e := range t.exchanges {
		note(fmt.Sprintf("%s %s answers %s %d", e.method, e.address, e.who, e.status), c.answered(e))
	}
	note("mail", c.mailed(t.letters))
	for where, text := range t.stored {
		note(where, c.secretsIn(text))
	}
	return all
}

var anyAddress = regexp.MustCompile(`https?://[^\s"'<>)\]]+`)

// strange are the addresses in a text that do not lead to us.
func (c *canaries) strange(text string) (found []string) {
	for _, address := range anyAddress.FindAllString(text, -1) {
		if !strings.HasPrefix(address, c.base) && !strings.HasPrefix(address, "http://www.w3.org/") { // the names of XML's formats
			found = append(found, "leads to "+address)
		}
	}
	return found
}

// keptForm is what the page of an ended session gives back to whoever just sent it.
var keptForm = regexp.MustCompile(`(?s)<ol class="kept">.*?</ol>`)

// answered is what is wrong with an answer. The address that was asked for, the request's name and a form that comes back for
// want of a session are the reader's own, and so is where a redirect leads.
func (c *canaries) answered(e exchange) (found []string) {
	said := html.UnescapeString(e.body)
	for _, own := range e.own() {
		said = strings.ReplaceAll(said, own, "")
	}
	if e.status == http.StatusUnauthorized {
		said = keptForm.ReplaceAllString(said, "")
	}
	found = c.textsIn(said, func(p ordering.PartnerID) bool { return !c.reads(e.who, p) })
	if e.header.Get("Referrer-Policy") != "no-referrer" {
		found = append(found, "tells the next site of this one")
	}
	if to := e.header.Get("Location"); to != "" {
		return found
	}
	found = append(found, c.secretsIn(said)...)
	switch kind, _, _ := strings.Cut(e.header.Get("Content-Type"), ";"); kind {
	case "text/html", "text/css", "text/javascript":
		found = append(found, c.strange(e.body)...)
	}
	return found
}

var approvalLink = regexp.MustCompile(`/approve/([^\s"?<]+)`)

// mailed is what is wrong with the mails. A link that decides is for one person.
func (c *canaries) mailed(letters []letter) (found []string) {
	holders := map[string]string{}
	for _, l := range letters {
		to := func(what []string) {
			for _, w := range what {
				found = append(found, fmt.Sprintf("to %s: %s", l.to, w))
			}
		}
		to(c.textsIn(l.text, func(p ordering.PartnerID) bool { return !c.reads(holder(l.to), p) }))
		to(c.strange(l.text))
		for _, match := range approvalLink.FindAllStringSubmatch(l.text, -1) {
			if first, known := holders[match[1]]; known && first != l.to {
				to([]string{"the link of " + first})
			}
			holders[match[1]] = l.to
		}
		to(c.secretsIn(approvalLink.ReplaceAllString(l.text, "")))
	}
	return found
}

var encoded = regexp.MustCompile(`[A-Za-z0-9+/]{24,}={0,2}`)

// decoded is the text, and what it holds in base64.
func decoded(text string) string {
	all := text
	for _, part := range encoded.FindAllString(text, -1) {
		if inner, err := base64.StdEncoding.DecodeString(part); err == nil {
			all += "\n" + decoded(string(inner))
		}
	}
	return all
}

// planted are traces of a leak each, by what it is.
func (c *canaries) planted() map[string]*traces {
	var secret, text, partner string
	for s := range c.secrets {
		secret = s
	}
	for s, p := range c.texts {
		text, partner = s, string(p)
	}
	stranger := "zuid-user"
	answer := func(who, body string, change func(*exchange)) *traces {
		e := exchange{who: who, method: http.MethodGet, address: "/v1/customers", status: http.StatusNotFound, header: http.Header{"Referrer-Policy": {"no-referrer"}, "Content-Type": {"text/html"}}, body: body}
		change(&e)
		return &traces{exchanges: []exchange{e}}
	}
	same := func(*exchange) {}
	stored := map[string]string{"item": decoded(`{"data":"` + base64.StdEncoding.EncodeToString([]byte("the token is "+secret)) + `"}`)}
	link := letter{"anna@onecentral.example", c.base + "/approve/a-link"}
	return map[string]*traces{
		"a secret in the log":               {log: []string{`{"message":"request","authorization":"Bearer ` + secret + `"}`}},
		"a name in the log":                 {log: []string{`{"message":"signed","by":"` + text + `"}`}},
		"a person's mail address in a log":  {log: []string{`{"message":"mailed","to":"anna@onecentral.example"}`}},
		"a customer in the metrics":         {metrics: `ordering_orders_total{customer="` + text + `"} 1`},
		"a secret in a span":                {spans: "\x0a\x0fGET /v1/carts\x12" + secret},
		"a secret in the metrics":           {metrics: `ordering_requests_total{token="` + secret + `"} 1`},
		"a secret in an answer":             answer(partner+"-user", secret, same),
		"a partner's text told to another":  answer(stranger, strings.ToUpper(text), same),
		"a partner's text told to nobody":   answer("", text, same),
		"a page without a referrer policy":  answer(partner+"-user", "", func(e *exchange) { e.header.Del("Referrer-Policy") }),
		"a picture of another site":         answer(partner+"-user", `<img src="https://pixel.example/x.gif">`, same),
		"a mail to another partner":         {letters: []letter{{"orders@zuid.example", text}}},
		"a mail to another account manager": {letters: []letter{{"bram@onecentral.example", text}}},
		"a link in two mails":               {letters: []letter{link, {"carla@onecentral.example", link.text}}},
		"a secret in a mail":                {letters: []letter{{partner + "-user@" + partner + ".example", secret}}},
		"a secret in the table, in base64":  {stored: stored},
	}
}
