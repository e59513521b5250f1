package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// nothingToSee are texts that show nothing.
var nothingToSee = []string{"   ", "\u200b", "\u200b\u2060", "\ufeff", "\u00ad", "\u2800"}

// texts are the texts of a body by their path; set gives a copy of the body in which one is another.
func texts(path string, v any) map[string]string {
	found := map[string]string{}
	switch v := v.(type) {
	case string:
		found[path] = v
	case map[string]any:
		for name, value := range v {
			maps.Copy(found, texts(strings.TrimPrefix(path+"."+name, "."), value))
		}
	case []any:
		for i, value := range v {
			maps.Copy(found, texts(fmt.Sprintf("%s[%d]", path, i), value))
		}
	}
	return found
}

func set(at, path string, v any, text string) any {
	switch v := v.(type) {
	case string:
		if at == path {
			return text
		}
	case map[string]any:
		changed := map[string]any{}
		for name, value := range v {
			changed[name] = set(at, strings.TrimPrefix(path+"."+name, "."), value, text)
		}
		return changed
	case []any:
		changed := make([]any, len(v))
		for i, value := range v {
			changed[i] = set(at, fmt.Sprintf("%s[%d]", path, i), value, text)
		}
		return changed
	}
	return v
}

// filled is the body of the route with everything in it that people write.
func (s *scene) filled(r api.Route) any {
	address := map[string]any{"street": "Dorpsstraat", "houseNumber": "12", "postcode": "1234 AB", "city": "Utrecht", "country": "NL"}
	contact := map[string]any{"name": "Kees", "phone": "0301234567", "mail": "kees@klant.example"}
	company := map[string]any{"legalName": "Nieuw B.V.", "kvk": "12345678", "vatId": "NL004495445B01", "country": "NL", "address": address}
	item := map[string]any{
		"action": "add", "offering": "host-vps", "configuration": map[string]any{"tier": "m", "units": 1}, "termMonths": 12, "site": address, "siteContact": contact,
		"reference": "PO-1", "note": "x", "porting": map[string]any{"operator": "KPN", "numbers": []any{"0301234567"}},
		"documents": []any{map[string]any{"kind": "x", "reference": "x"}},
	}
	body := map[string]any{}
	switch r.Pattern {
	case "/v1/customers", "/v1/customers/{customer}":
		maps.Copy(body, company)
		body["reference"], body["site"], body["contact"], body["siteContact"] = "K-1", address, contact, contact
		return body
	case "/v1/carts/{customer}/items":
		return map[string]any{"items": []any{item}}
	case "/v1/carts/{customer}/items/{item}":
		return item
	case "/v1/carts/{customer}/term-waiver":
		return map[string]any{"name": "Kees", "date": "2026-11-01"}
	case "/v1/reselling":
		return map[string]any{"markups": []any{map[string]any{"category": "hosting", "basisPoints": 2_000}}, "letterhead": map[string]any{"phone": "0301234567", "mail": "a@noord.example", "iban": "NL00", "terms": "x"}}
	case "/v1/services/{service}/upgrade/preview":
		maps.Copy(body, item)
		body["action"], body["offering"], body["configuration"] = "modify", "conn-fiber-business", map[string]any{"tier": "500"}
		return body
	}
	var tree any
	raw, isText := s.body(r).(string)
	if !isText {
		encoded, err := json.Marshal(s.body(r))
		if err != nil {
			s.t.Fatal(err)
		}
		raw = string(encoded)
	}
	if err := json.Unmarshal([]byte(raw), &tree); err != nil {
		s.t.Fatal(err)
	}
	body, _ = tree.(map[string]any)
	switch {
	case strings.HasSuffix(r.Pattern, "/withdraw"):
		body["reason"] = "x"
	case strings.HasSuffix(r.Pattern, "/approve"):
		body["waiver"] = "x"
	case r.Pattern == "/v1/partners/{partner}":
		body["company"], body["blockReason"] = company, "x"
	}
	return tree
}

// written are the paths, without indexes, of what people write in the route's body, as the contract says it: texts without
// a pattern, a format or a list of values.
func (s *scene) written(r api.Route) []string {
	operation := s.contract.doc.Paths.Find(r.Pattern).GetOperation(r.Method)
	if operation == nil || operation.RequestBody == nil {
		return nil
	}
	var paths []string
	var walk func(path string, schema *openapi3.Schema)
	walk = func(path string, schema *openapi3.Schema) {
		switch {
		case schema.Type.Is("string") && schema.Pattern == "" && schema.Format == "" && len(schema.Enum) == 0:
			paths = append(paths, strings.TrimPrefix(path, "."))
		case schema.Items != nil:
			walk(path, schema.Items.Value)
		}
		for name, property := range schema.Properties {
			walk(path+"."+name, property.Value)
		}
	}
	if body := operation.RequestBody.Value.Content.Get("application/json"); body != nil && body.Schema != nil {
		walk("", body.Schema.Value)
	}
	return paths
}

var index = regexp.MustCompile(`\[[0-9]+\]`)

// plain is what is stored as it is read: no deflated rows.
func (s *scene) plain() map[string]string {
	all := s.dump()
	maps.DeleteFunc(all, func(_, stored string) bool { return !utf8.ValidString(stored) })
	return all
}

// asEmpty demands that the text is answered as the empty one is, or, where that may be, that nothing of it is kept.
func (s *scene) asEmpty(send func(text string) exchange, text string) {
	s.t.Helper()
	got := send(text)
	if got.Status < 300 {
		for key, stored := range s.plain() {
			if got := strings.TrimSpace(text); got != "" && strings.Contains(stored, got) || strings.Contains(stored, `"`+text+`"`) {
				s.t.Errorf("%+q is kept in %s: %s", text, key, stored)
			}
		}
		return
	}
	var refused, want problem
	empty := send("")
	empty.into(&want)
	got.into(&refused)
	if empty.Status < 300 && len(refused.Errors) == 1 && refused.Errors[0].Code == "required" {
		return // leaving it out is something else than filling it in with nothing
	}
	if got.Status != empty.Status || fmt.Sprint(refused.Errors) != fmt.Sprint(want.Errors) {
		s.t.Errorf("%+q: %d %v; empty: %d %v", text, got.Status, refused.Errors, empty.Status, want.Errors)
	}
}

// Text that shows nothing is no text, in every field of every input.
func TestInput_BlankText(t *testing.T) {
	s := newScene(t)
	required := 0
	for _, r := range s.routes() {
		if s.body(r) == nil || strings.HasSuffix(r.Pattern, "/catalogs/{version}") { // whose texts catalog.Parse reads
			continue
		}
		body := s.filled(r)
		all := texts("", body)
		var named []string
		for path := range all {
			named = append(named, index.ReplaceAllString(path, ""))
		}
		for _, path := range s.written(r) {
			if !slices.Contains(named, path) {
				t.Errorf("%s %s: %s is not tried", r.Method, r.Pattern, path)
			}
		}
		for i, path := range slices.Sorted(maps.Keys(all)) {
			t.Run(r.Method+" "+r.Pattern+" "+path, func(t *testing.T) {
				send := func(text string) exchange {
					s.t = t
					return s.caller(r).do(r.Method, s.path(r), set(path, "", body, text), s.fresh(r)...)
				}
				s.asEmpty(send, nothingToSee[i%len(nothingToSee)])
				if x := send("\u200b"); x.Status == http.StatusUnprocessableEntity && strings.Contains(string(x.Body), `"code":"required"`) {
					required++
				}
			})
		}
	}
	s.t = t
	t.Run("the name of a file", func(t *testing.T) {
		s.t = t
		for _, text := range nothingToSee {
			s.asEmpty(func(text string) exchange {
				path := "/v1/quotes/" + string(s.quote.Quote) + "/evidence?name=" + url.QueryEscape(text)
				return s.as("signer.noord").do(http.MethodPost, path, []byte("%PDF-1.7"), "Content-Type", "application/pdf")
			}, text)
		}
	})
	t.Run("the name of a party", func(t *testing.T) {
		s.t = t
		for _, text := range nothingToSee {
			s.as("user.noord").post("/v1/customers", map[string]any{"reference": "K-1", "legalName": text}).refused(http.StatusUnprocessableEntity, "invalid-input", "legalName:required")
		}
	})
	if required < 30 {
		t.Errorf("%d texts are required", required)
	}
}

// fresh are the headers of the route with what it changes as it is now.
func (s *scene) fresh(r api.Route) []string {
	switch {
	case !r.Match:
		return nil
	case strings.HasPrefix(r.Pattern, "/v1/customers"):
		return []string{"If-Match", s.as("user.noord").get("/v1/customers/bakker").tag()}
	case !strings.HasPrefix(r.Pattern, "/v1/carts"):
		return []string{"If-Match", s.caller(r).get(strings.TrimSuffix(s.path(r), "/account-manager")).tag()}
	}
	return []string{"If-Match", s.as("user.noord").get("/v1/carts/bakker").tag()}
}

// Whatever is kept is NFC, and changes the look of nothing beside it.
func TestInput_TextAsKept(t *testing.T) {
	s := newScene(t)
	const typed = "Zoe\u0308 \u202eV.B\u202c\u200b"
	kept := 0
	for _, r := range s.routes() {
		if s.body(r) == nil || strings.HasSuffix(r.Pattern, "/catalogs/{version}") {
			continue
		}
		body := s.filled(r)
		for path := range texts("", body) {
			x := s.caller(r).do(r.Method, s.path(r), set(path, "", body, typed), s.fresh(r)...)
			if x.Status >= 300 {
				continue
			}
			if strings.ContainsAny(string(x.Body), "\u0308\u202e\u202c\u200b") {
				t.Errorf("%s %s: %s is answered as %+q", r.Method, r.Pattern, path, x.Body)
			}
			for key, stored := range s.plain() {
				if strings.ContainsAny(stored, "\u0308\u202e\u202c\u200b") {
					t.Fatalf("%s %s: %s is kept in %s as %+q", r.Method, r.Pattern, path, key, stored)
				}
				if strings.Contains(stored, "Zoë V.B") {
					kept++
				}
			}
		}
	}
	if kept < 10 {
		t.Errorf("kept %d times", kept)
	}
}

// What was kept before texts were cleaned is read, found and shown, and is clean once it is changed.
func TestInput_TextFromBefore(t *testing.T) {
	w := newWorld(t)
	err := w.Store.Update(t.Context(), func(tx ordering.Tx) error {
		c, err := tx.Customer(t.Context(), orderingtest.Noord, orderingtest.Bakker)
		c.LegalName, c.Contact.Name = "Cafe\u0301 \u202eV.B\u202c", "\u200b"
		tx.Save(c)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	user := w.as("user.noord")
	x := user.get("/v1/customers/bakker").want(http.StatusOK)
	var read ordering.Customer
	user.do(http.MethodPatch, "/v1/customers/bakker", `{"contact":{"name":"Kees"}}`, "If-Match", x.tag()).want(http.StatusOK).into(&read)
	if read.LegalName != "Café V.B" {
		t.Errorf("it becomes %+q", read.LegalName)
	}
}
