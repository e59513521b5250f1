package api_test

import (
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// What is asked of people of oneCentral is refused with the whole path of each fault, and changes nothing.
func TestInput_Staff(t *testing.T) {
	s := newScene(t)
	partner := func(replace ...string) string {
		return strings.NewReplacer(replace...).Replace(`{"kind":"reseller","name":"N","company":{"legalName":"N B.V.","country":"NL","kvk":"12345678"},"level":"silver","accountManager":"anna","orderMailbox":"n@noord.example","language":"nl"}`)
	}
	const company = `"company":{"legalName":"N B.V.","country":"NL","kvk":"12345678"},`
	quote := "/v1/quotes/" + string(s.quote.Quote)
	item := string(s.quote.Items[0].ID)
	target := `{"version":1,"hash":"` + s.quote.ChangeHash + `"`
	cases := []struct {
		name, who, request, body string
		status                   int
		code                     string
		fields                   []string
	}{
		{"a partner without a company", "staff.ada", "PUT /v1/partners/noord", partner(company, ""), 400, "malformed-request", []string{"company:required"}},
		{"a person without roles", "staff.ada", "PUT /v1/people/anna", `{"name":"A","mail":"a@onecentral.example","language":"nl"}`, 400, "malformed-request", []string{"roles:required"}},
		{"delegations that are not there", "staff.anna", "PUT /v1/delegations", `{}`, 400, "malformed-request", []string{"delegations:required"}},
		{"a preview without discounts", "staff.anna", "POST " + quote + "/preview-discount", target + `}`, 400, "malformed-request", []string{"discounts:required"}},
		{"a request without items", "user.noord", "POST /v1/carts/bakker/items", `{}`, 400, "malformed-request", []string{"items:required"}},
		{"a delegation that never begins", "staff.anna", "PUT /v1/delegations", `{"delegations":[{"to":"carla","until":"2026-12-01"}]}`, 422, "invalid-input", []string{"delegations[0].from:required"}},
		{"a number of the chamber of commerce of a company", "staff.ada", "PUT /v1/partners/noord", partner("12345678", "1"), 422, "invalid-input", []string{"company.kvk:kvk"}},
		{"an address of a company", "staff.ada", "PUT /v1/partners/noord", partner(`"kvk":"12345678"`, `"address":{"street":"S","houseNumber":"1","city":"C","country":"NL"}`), 422, "invalid-input", []string{"company.address.postcode:required"}},
		{"a logo that is no base64", "staff.ada", "PUT /v1/partners/noord", partner(`"level"`, `"brand":{"logo":"!"},"level"`), 400, "malformed-request", []string{"brand.logo:format"}},
		{"a logo as a list", "staff.ada", "PUT /v1/partners/noord", partner(`"level"`, `"brand":{"logo":[1,2]},"level"`), 400, "malformed-request", []string{"brand.logo:type"}},
		{"a logo that is no image", "staff.ada", "PUT /v1/partners/noord", partner(`"level"`, `"brand":{"logo":"AAAA"},"level"`), 422, "invalid-input", []string{"brand.logo:logo"}},
		{"a discount given twice", "staff.anna", "POST " + quote + "/preview-discount", target + `,"discounts":[{"item":"` + item + `","mrcBasisPoints":100},{"item":"` + item + `","mrcBasisPoints":200}]}`, 422, "invalid-input", []string{"discounts[1].item:duplicate"}},
		{"a hash that is none", "staff.anna", "POST " + quote + "/approve", `{"version":1,"hash":"x"}`, 422, "invalid-input", []string{"hash:hash"}},
		{"a hash of the cart that is none", "user.noord", "POST /v1/carts/bakker/quote", `{"changeHash":"x"}`, 422, "invalid-input", []string{"changeHash:hash"}},
		{"a catalogue that offers nothing at a place", "staff.ada", "PUT /v1/catalogs/2027-01-01", string(orderingtest.CatalogueText(t, func(all map[string]any) {
			all["catalogVersion"], all["offerings"] = "2027-01-01", []any{nil}
		})), 422, "catalog-invalid", nil},
		{"a partner that may not, before what it sends is read", "user.noord", "PUT /v1/partners/noord", `{`, 403, "forbidden", nil},
		{"a catalogue of somebody who may not", "user.noord", "PUT /v1/catalogs/2027-01-01", `{`, 403, "forbidden", nil},
		{"another kind of a partner while a quote of it is open", "staff.ada", "PUT /v1/partners/noord", partner(`"reseller"`, `"solutions"`), 409, "kind-in-use", nil},
		{"a customer that an account manager changes", "staff.anna", "PATCH /v1/customers/bakker", `{"legalName":"Ander B.V."}`, 403, "forbidden", nil},
	}
	s.unchanged(t, func() {
		for _, tc := range cases {
			t.Run(tc.name, func(t *testing.T) {
				method, path, _ := strings.Cut(tc.request, " ")
				tag := s.tag
				if seen := s.as(tc.who).get(path); method == http.MethodPut && seen.Status == http.StatusOK {
					tag = seen.tag()
				}
				got := s.as(tc.who).do(method, path, tc.body, "If-Match", tag)
				got.t = t
				got.refused(tc.status, tc.code, tc.fields...)
			})
		}
	})
}

// Why a partner is blocked is for oneCentral's people.
func TestPartner_BlockReason(t *testing.T) {
	s := newScene(t)
	const noord, reason = "/v1/partners/noord", "Betaalt de rekening niet."
	body := `{"kind":"reseller","name":"N","company":{},"level":"silver","accountManager":"anna","orderMailbox":"n@noord.example","language":"nl","blocked":true,"blockReason":"` + reason + `"}`
	if done := s.as("staff.ada").do(http.MethodPut, noord, body, "If-Match", s.as("staff.ada").get(noord).tag()); done.Status != http.StatusOK {
		t.Fatalf("%d %s", done.Status, done.Body)
	}
	for who, reads := range map[string]bool{"staff.ada": true, "staff.anna": true, "user.noord": false} {
		if got := s.as(who).get(noord); strings.Contains(string(got.Body), reason) != reads {
			t.Errorf("%s gets %s", who, got.Body)
		}
	}
}
