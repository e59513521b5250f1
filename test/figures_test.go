package test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

func TestFigures(t *testing.T) {
	t.Parallel()
	s := newFixture(t)
	t.Run("for", func(t *testing.T) {
		for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
			for _, p := range []party{
				{"a Dutch business", ordering.Reseller, orderingtest.Bakker, ordering.VATStandard},
				{"a business in another member state", ordering.Reseller, orderingtest.Berlin, ordering.VATReverseCharge},
				{"a party whose VAT is reviewed", ordering.Reseller, orderingtest.Zurich, ordering.VATManualReview},
				{"a solutions partner", ordering.Solutions, orderingtest.Klant, ordering.VATStandard},
			} {
				t.Run(p.name+", in "+string(l), func(t *testing.T) {
					t.Parallel()
					(&sale{fixture: s, T: t, party: p, language: l, firm: firmOf(p.kind, l)}).follow()
				})
			}
		}
	})
	s.close()
	stored := s.stored(t)
	for ref, shown := range s.shown {
		if d := cmp.Diff(shown, stored[ref]); d != "" || shown == nil {
			t.Errorf("the API and the table differ about %s: %s", ref, d)
		}
	}
	if len(s.shown) != 16 {
		t.Errorf("%d versions were compared", len(s.shown))
	}
}

// sale is one mixed request on its way from cart to document, read wherever it stands.
type sale struct {
	*testing.T
	*fixture
	party    party
	language ordering.Language
	firm     ordering.Partner
	keys     int
}

// party is who contracts.
type party struct {
	name      string
	kind      ordering.PartnerKind
	customer  ordering.CustomerID
	treatment ordering.VATTreatment
}

func (s *sale) follow() {
	user, manager, sales := s.client(string(s.firm.ID)+"-user"), s.client(string(s.firm.AccountManager)), s.client(string(orderingtest.Saskia))
	browser := s.login(string(s.firm.AccountManager))
	customer := customerOf(s.party.customer, s.language)

	var cart struct {
		Change     json.RawMessage `json:"change"`
		ChangeHash string          `json:"changeHash"`
	}
	opened := s.post(user, "/v1/carts", "", map[string]any{"customer": customer}, nil)
	s.post(user, "/v1/carts/"+string(customer)+"/items", opened.header.Get("ETag"), map[string]any{"items": sent(wishes(customer))}, &cart)
	first := s.version(s.post(user, "/v1/carts/"+string(customer)+"/quote", "", map[string]any{"changeHash": cart.ChangeHash}, nil))
	if d := cmp.Diff(tree(s.T, cart.Change), s.seen(first)); d != "" {
		s.Errorf("the cart and the version differ: %s", d)
	}
	if got := first.Change.VAT.Treatment; got != s.party.treatment {
		s.Errorf("VAT is treated as %s", got)
	}
	s.arithmetic(first)
	asked := s.mail(string(s.firm.AccountManager), asks, first)
	link := regexp.MustCompile(regexp.QuoteMeta(s.base()) + `/approve/\S+`).FindString(asked.Text)
	for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
		s.page(browser, link+"?lang="+string(l), first, l)
	}

	discounts := discounted(first)
	previewed := s.post(manager, "/v1/quotes/"+string(first.Quote)+"/preview-discount", "", merged(target(first), map[string]any{"discounts": discounts}), nil)
	waiver := ""
	if s.party.treatment == ordering.VATManualReview {
		waiver = "Beoordeeld."
	}
	second := s.version(s.post(manager, "/v1/quotes/"+string(first.Quote)+"/approve", "", merged(target(first), map[string]any{"discounts": discounts, "waiver": waiver}), nil))
	if d := cmp.Diff(tree(s.T, previewed.body), s.seen(second)); d != "" {
		s.Errorf("the preview of the discount and the version differ: %s", d)
	}
	s.arithmetic(second)
	for _, approver := range []ordering.Subject{orderingtest.Saskia, orderingtest.Sven} {
		s.mail(string(approver), asks, second)
	}
	for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
		s.page(browser, s.base()+"/approvals/"+string(second.Quote)+"?lang="+string(l), second, l)
	}

	s.post(sales, "/v1/quotes/"+string(second.Quote)+"/approve", "", target(second), nil)
	s.document(user, second)
	approved := regexp.MustCompile(`goedgekeurd|approved`)
	s.mail(string(s.firm.ID)+"-user", approved, second)
	s.mail(s.firm.OrderMailbox, approved, second)
}

// same fails when the surface does not show the statement of the version's change, and when it would show it as well
// after a cent more in one of the amounts.
func (s *sale) same(shown surface, v *contract.QuoteVersion, l ordering.Language) {
	s.Helper()
	change := asChange(&v.Change)
	for _, fault := range shown.faults(change, words.In(l)) {
		s.Errorf("%T of %s in %s: %s", shown, refOf(v), l, fault)
	}
	orderingtest.ACentMore(change, func(path string) {
		if len(shown.faults(change, words.In(l))) == 0 && !shown.hides(path) {
			s.Errorf("%T of %s in %s: a cent more in %s is not seen", shown, refOf(v), l, path)
		}
	})
}

func tree(t *testing.T, text []byte) any {
	t.Helper()
	var node any
	must(t, json.Unmarshal(text, &node))
	return node
}

// arithmetic holds within a change: the difference is new less old, and the totals are sums.
func (s *sale) arithmetic(v *contract.QuoteVersion) {
	s.Helper()
	sum := contract.ChangeTotal{}
	for _, i := range v.Change.Items {
		old := money.Cents(0)
		if i.Old != nil {
			old = i.Old.NetMRC
		}
		net := i.New.ListMRC
		for _, d := range i.Discounts {
			net += d.Amount
		}
		if i.Difference != i.New.NetMRC-old || i.New.NetMRC != net {
			s.Errorf("item %s of %s: %d is not %d less %d, or not the list price less the discounts", i.Item, refOf(v), i.Difference, i.New.NetMRC, old)
		}
		sum.OldMRC, sum.NewMRC, sum.Difference = sum.OldMRC+old, sum.NewMRC+i.New.NetMRC, sum.Difference+i.Difference
		sum.NRC, sum.FirstPeriod = sum.NRC+i.NRC, sum.FirstPeriod+i.FirstPeriod.Amount
	}
	if v.Change.Total != sum || sum.Difference != sum.NewMRC-sum.OldMRC {
		s.Errorf("the totals of %s are %+v, not %+v", refOf(v), v.Change.Total, sum)
	}
}

// patient is how long a sale waits for a mail or a document.
const patient = time.Minute

// mail waits for the mail to whom the address begins with, about the version, and compares its figures.
func (s *sale) mail(to string, subject *regexp.Regexp, v *contract.QuoteVersion) mailtest.Parsed {
	s.Helper()
	for began := time.Now(); time.Since(began) < patient; time.Sleep(100 * time.Millisecond) {
		names, err := filepath.Glob(filepath.Join(s.folder, "mail", "*.eml"))
		must(s.T, err)
		for _, name := range names {
			m := s.parsed(s.T, name)
			if strings.HasPrefix(m.To[0].Address, to) && subject.MatchString(m.Subject) && strings.Contains(m.Subject, refOf(v).String()) {
				s.same(mailedRows(m.HTML), v, ordering.Language(m.Header.Get("Content-Language")))
				return m
			}
		}
	}
	s.Fatalf("no mail to %s about %s", to, refOf(v))
	return mailtest.Parsed{}
}

// lineLink finds where the details of a line are.
var lineLink = regexp.MustCompile(`href="(\?[^"]*\bline=[^"]*)"`)

// page opens the page of the request in the browser, and the details of each line, and compares their figures.
func (s *sale) page(browser *http.Client, address string, v *contract.QuoteVersion, l ordering.Language) {
	s.Helper()
	status, page := open(s.T, browser, address)
	if status != http.StatusOK || !strings.Contains(page, `<html lang="`+string(l)+`">`) {
		s.Fatalf("%s was answered %d: %.300s", address, status, page)
	}
	shown := browsed{}
	shown.read(page)
	at, err := url.Parse(address)
	must(s.T, err)
	links := lineLink.FindAllStringSubmatch(page, -1)
	if len(links) != len(v.Change.Items) {
		s.Errorf("%s leads to the details of %d lines, not %d", address, len(links), len(v.Change.Items))
	}
	for _, link := range links {
		details, err := at.Parse(html.UnescapeString(link[1]))
		must(s.T, err)
		_, page := open(s.T, browser, details.String())
		shown.read(page)
	}
	s.same(shown, v, l)
}

// document waits for the PDF and compares its figures.
func (s *sale) document(user *apiClient, v *contract.QuoteVersion) {
	s.Helper()
	for began := time.Now(); time.Since(began) < patient; time.Sleep(100 * time.Millisecond) {
		answer := s.get(user, "/v1/quotes/"+string(v.Quote)+"/document")
		if answer.status == http.StatusAccepted {
			continue
		}
		location, err := url.Parse(answer.header.Get("Location"))
		must(s.T, err)
		base, err := url.Parse(s.base())
		must(s.T, err)
		status, pdf := open(s.T, http.DefaultClient, base.ResolveReference(location).String())
		var view struct {
			Document struct {
				SHA256 string `json:"sha256"`
			} `json:"document"`
		}
		must(s.T, json.Unmarshal(s.get(user, "/v1/quotes/"+string(v.Quote)).body, &view))
		if sum := sha256.Sum256([]byte(pdf)); status != http.StatusOK || hex.EncodeToString(sum[:]) != view.Document.SHA256 {
			s.Fatalf("the document was answered %d, and is not the one of the API", status)
		}
		lines, _ := documenttest.TextLayer(s.T, []byte(pdf))
		s.same(printedTexts(lines), v, s.language)
		return
	}
	s.Fatalf("no document of %s", refOf(v))
}

// seen is the change of the version as the API gave it, which the table must hold too.
func (s *sale) seen(v *contract.QuoteVersion) any {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.shown[refOf(v).String()]
}

// version reads a version from an answer of the API and keeps its change as it stands there.
func (s *sale) version(r reply) *contract.QuoteVersion {
	s.Helper()
	var raw struct {
		Change json.RawMessage `json:"change"`
	}
	v := &contract.QuoteVersion{}
	must(s.T, json.Unmarshal(r.body, &raw))
	must(s.T, json.Unmarshal(r.body, v))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shown[refOf(v).String()] = tree(s.T, raw.Change)
	return v
}

func (s *sale) post(who *apiClient, path, tag string, body, into any) reply {
	s.Helper()
	s.keys++
	given, err := who.ask(s.Context(), request{method: http.MethodPost, path: path, key: fmt.Sprintf("%s-%d", s.Name(), s.keys), tag: tag, body: body})
	must(s.T, err)
	if given.status >= 300 {
		s.Fatalf("POST %s was answered %s", path, given)
	}
	if into != nil {
		must(s.T, json.Unmarshal(given.body, into))
	}
	return given
}

func (s *sale) get(who *apiClient, path string) reply {
	s.Helper()
	given, err := who.ask(s.Context(), request{method: http.MethodGet, path: path})
	must(s.T, err)
	if given.status >= 400 {
		s.Fatalf("GET %s was answered %s", path, given)
	}
	return given
}

func merged(a, b map[string]any) map[string]any {
	maps.Copy(a, b)
	return a
}

// login is a browser in which the person is logged in.
func (s *sale) login(username string) *http.Client {
	s.Helper()
	jar, err := cookiejar.New(nil)
	must(s.T, err)
	browser := &http.Client{Jar: jar}
	_, page := open(s.T, browser, s.base()+"/approvals")
	id := regexp.MustCompile(`name="id" value="([^"]+)"`).FindStringSubmatch(page)
	if id == nil {
		s.Fatalf("this is no login: %.300s", page)
	}
	answer, err := browser.PostForm(s.issuer.URL+"/login", url.Values{"id": {id[1]}, "username": {username}})
	must(s.T, err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK || answer.Request.URL.String() != s.base()+"/approvals" {
		s.Fatalf("logging in led to %s: %s", answer.Request.URL, answer.Status)
	}
	return browser
}

func open(t *testing.T, browser *http.Client, address string) (int, string) {
	t.Helper()
	answer, err := browser.Get(address)
	must(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(t, err)
	return answer.StatusCode, string(body)
}
