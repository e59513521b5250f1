package api_test

import (
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// What people write in many ways is kept in one; what is wrong is named.
func TestInput_Spellings(t *testing.T) {
	w := newWorld(t)
	c := orderingtest.Contact()
	for name, x := range map[string]struct {
		change func(*ordering.CustomerInput)
		kept   string // in the answer, or the field and code of what is wrong
	}{
		"an international domain":          {func(in *ordering.CustomerInput) { in.Contact.Mail = "orders@bücher.example" }, `"mail":"orders@xn--bcher-kva.example"`},
		"a plus and an apostrophe":         {func(in *ordering.CustomerInput) { in.Contact.Mail = "sean.o'neill+a@example.com" }, `"mail":"sean.o'neill+a@example.com"`},
		"an address literal":               {func(in *ordering.CustomerInput) { in.Contact.Mail = "orders@[127.0.0.1]" }, "contact.mail:mail"},
		"an international local part":      {func(in *ordering.CustomerInput) { in.Contact.Mail = "jörg@example.com" }, "contact.mail:mail"},
		"an underscore in a domain":        {func(in *ordering.CustomerInput) { in.Contact.Mail = "orders@ex_ample.nl" }, "contact.mail:mail"},
		"a hyphen before a domain":         {func(in *ordering.CustomerInput) { in.Contact.Mail = "orders@-x.example" }, "contact.mail:mail"},
		"a local part of 66":               {func(in *ordering.CustomerInput) { in.Contact.Mail = strings.Repeat("o", 66) + "@example.com" }, "contact.mail:mail"},
		"0031":                             {func(in *ordering.CustomerInput) { in.Contact.Phone = "0031 20 123 4567" }, `"phone":"+31201234567"`},
		"an information number":            {func(in *ordering.CustomerInput) { in.Contact.Phone = "0800-0432" }, `"phone":"+318000432"`},
		"a number of a machine":            {func(in *ordering.CustomerInput) { in.Contact.Phone = "097010281368" }, `"phone":"+3197010281368"`},
		"a slash":                          {func(in *ordering.CustomerInput) { in.Contact.Phone = "020/1234567" }, `"phone":"+31201234567"`},
		"a no-break space and a dash":      {func(in *ordering.CustomerInput) { in.Contact.Phone = "020\u00a0\u2013 123\u00a045 67" }, `"phone":"+31201234567"`},
		"too few digits":                   {func(in *ordering.CustomerInput) { in.Contact.Phone = "+31 20 123" }, "contact.phone:phone"},
		"too many":                         {func(in *ordering.CustomerInput) { in.Contact.Phone = "+31 20 123 45 67 89 01" }, "contact.phone:phone"},
		"a postcode in lower case":         {func(in *ordering.CustomerInput) { in.Address.Postcode = "3511av" }, `"postcode":"3511 AV"`},
		"a postcode with a no-break space": {func(in *ordering.CustomerInput) { in.Address.Postcode = " 3511\u00a0AV" }, `"postcode":"3511 AV"`},
		"a postcode with SA":               {func(in *ordering.CustomerInput) { in.Address.Postcode = "1111 SA" }, "address.postcode:postcode"},
		"a postcode with SD":               {func(in *ordering.CustomerInput) { in.Address.Postcode = "1111SD" }, "address.postcode:postcode"},
		"a postcode from 0":                {func(in *ordering.CustomerInput) { in.Address.Postcode = "0123 AB" }, "address.postcode:postcode"},
		"a country in lower case":          {func(in *ordering.CustomerInput) { in.Country, in.Address.Country = "nl", "nl" }, `"country":"NL"`},
		"EL for Greece":                    {func(in *ordering.CustomerInput) { in.Address.Country = "EL" }, "address.country:country"},
		"a country that there is not":      {func(in *ordering.CustomerInput) { in.Address.Country = "ZZ" }, "address.country:country"},
		"Greece with a btw-id of EL": {func(in *ordering.CustomerInput) {
			in.Country, in.KvK, in.VATID = "GR", "", "el 094259216"
		}, `"vatId":"EL094259216"`},
		"a KvK number in groups": {func(in *ordering.CustomerInput) { in.KvK = "9077 70.18" }, `"kvk":"90777018"`},
		"a KvK number of seven":  {func(in *ordering.CustomerInput) { in.KvK = "9077701" }, "kvk:kvk"},
	} {
		t.Run(name, func(t *testing.T) {
			contact := *c
			in := ordering.CustomerInput{Reference: "K", Contact: &contact, Company: ordering.Company{LegalName: "B", Country: "NL", KvK: "90777018", Address: orderingtest.Address()}}
			x.change(&in)
			got := w.as("user.noord").post("/v1/customers", contract.CustomerInputOf(in))
			got.t = t
			if field, _, faulty := strings.Cut(x.kept, ":"); faulty && !strings.HasPrefix(field, `"`) {
				got.refused(http.StatusUnprocessableEntity, "invalid-input", x.kept)
				return
			}
			if got.want(http.StatusCreated); !strings.Contains(string(got.Body), x.kept) {
				t.Errorf("no %s in %s", x.kept, got.Body)
			}
		})
	}
}

// Numbers to port are read as any others, and ranges of them.
func TestInput_PortedNumbers(t *testing.T) {
	w := newWorld(t)
	for given, want := range map[string]string{
		"020-1234567": "+31201234567", "06-12345678": "+31612345678", "088-1234567": "+31881234567", "020-123 45 67": "+31201234567", "+31-20-1234567": "+31201234567",
		"020-1234500 - 020-1234599": "+31201234500-+31201234599", "0201234500\u20130201234599": "+31201234500-+31201234599", "0201234500 t/m 0201234599": "+31201234500-+31201234599",
		"112": "", "14020": "", "116000": "", "+32 2 555 12 34": "", "0201234599-0201234500": "",
	} {
		item := orderingtest.NewServer()
		item.Porting = &ordering.Porting{Operator: "KPN", Numbers: []string{given}}
		got := w.as("user.noord").post("/v1/carts/bakker/items", map[string]any{"items": sent([]ordering.ItemInput{item})}, "If-Match", w.as("user.noord").open("bakker").tag())
		if want == "" {
			got.want(http.StatusUnprocessableEntity)
		} else if got.want(http.StatusCreated); !strings.Contains(string(got.Body), `"numbers":["`+want+`"]`) {
			t.Errorf("%s: no %s in %s", given, want, got.Body)
		}
	}
}
