package documenttest

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
)

// Case is one document.
type Case struct {
	Name    string
	Version *ordering.QuoteVersion
	Options document.Options
}

// Content builds the case.
func (c Case) Content(t testing.TB) document.Content {
	t.Helper()
	content, err := document.Build(c.Version, Book(t), c.Options)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// Figures lists all amounts of a document, in order. One that is shown twice stands twice.
func Figures(c document.Content) []document.Figure {
	var found []document.Figure
	for _, s := range c.Sections {
		for _, b := range s.Blocks {
			t, ok := b.(document.Table)
			if !ok {
				continue
			}
			for _, r := range t.Rows {
				for i, cell := range r.Cells {
					if cell.Figure != "" {
						found = append(found, document.Figure{ID: cell.Figure, Label: r.Cells[0].Text, Column: t.Columns[i].Heading, Text: cell.Text, Amount: cell.Amount})
					}
				}
			}
		}
	}
	return found
}

// Cases returns one of every kind of document.
func Cases(t testing.TB) []Case {
	t.Helper()
	party := options(ordering.DocumentParty)
	discounted := party
	discounted.Remarks = []string{"De korting geldt vanwege uw verhuizing naar Coöperatiehof; zij blijft tot het einde van de looptijd."}
	solutions := mixed(NewQuote(t, catalog.Dutch).Solutions()).Done()
	draft := mixed(NewQuote(t, catalog.Dutch))
	draft.ApprovedAt, draft.ValidUntil = draft.ClosedAt, Quote{}.ValidUntil
	return []Case{
		{"mixed-reseller-nl", mixed(NewQuote(t, catalog.Dutch)).Done(), party},
		{"mixed-reseller-en", mixed(NewQuote(t, catalog.English)).Done(), party},
		{"solutions-party", solutions, party},
		{"solutions-customer", solutions, options(ordering.DocumentCustomer)},
		{"solutions-customer-priced", solutions, options(ordering.DocumentCustomerPriced)},
		{"reverse-charge", fibre(NewQuote(t, catalog.English).Abroad("BE", "BE0000000097"), 24).Done(), party},
		{"manual-review", fibre(NewQuote(t, catalog.Dutch).Abroad("GB", ""), 24).Done(), party},
		{"discount", discount(NewQuote(t, catalog.Dutch)).Done(), discounted},
		{"migration", migration(NewQuote(t, catalog.Dutch)).Done(), party},
		{"porting", porting(NewQuote(t, catalog.Dutch)).Done(), party},
		{"term-waiver", waiver(NewQuote(t, catalog.Dutch)).Done(), party},
		{"draft", draft.Done(), party},
		{"eighty-items", eighty(NewQuote(t, catalog.Dutch)).Done(), party},
	}
}

// Twelve is a quote of twelve items: for each of three sites all that mixed has.
func Twelve(t testing.TB, kind ordering.PartnerKind, language ordering.Language) Case {
	t.Helper()
	q := NewQuote(t, language)
	if kind == ordering.Solutions {
		q.Solutions()
	}
	for place := range 3 {
		mixed(q)
		for i := 4 * place; i < 4*place+4; i++ {
			id := q.Items[i].ID + ordering.ItemID("-"+strconv.Itoa(place))
			q.Items[i].ID, q.Change.Items[i].Item = id, id
		}
	}
	return Case{fmt.Sprintf("twelve-%s-%s", kind, language), q.Done(), options(ordering.DocumentParty)}
}

// Hostile is a version whose every free text is the one given.
func Hostile(t testing.TB, s string) Case {
	t.Helper()
	q := porting(mixed(NewQuote(t, catalog.Dutch)))
	address := &ordering.Address{Street: s, HouseNumber: s, Postcode: s, City: s, Country: s}
	contact := &ordering.Contact{Name: s, Phone: s, Mail: s}
	q.Party = ordering.Party{Name: s, Company: ordering.Company{LegalName: s, KvK: s, VATID: s, Country: "NL", Address: address}}
	q.PartnerAt.Name, q.RequestedBy.Name = s, s
	q.TermWaiver = &ordering.TermWaiver{Name: s, Date: Day("2026-11-10")}
	for i := range q.Items {
		item := &q.Items[i]
		item.Site, item.SiteContact, item.Reference, item.Note = address, contact, s, s
		item.Porting = &ordering.Porting{Operator: s, Numbers: []string{s, s}}
		item.Documents = []ordering.PromisedDocument{{Kind: s, Reference: s}}
	}
	o := options(ordering.DocumentParty)
	o.Remarks = []string{s}
	return Case{"hostile", q.Done(), o}
}

// HostileItems is a quote of eighty items in whose fields stand texts of a caller's, another one in each.
func HostileItems(t testing.TB, text func() string) Case {
	t.Helper()
	q := eighty(NewQuote(t, catalog.Dutch))
	address := func() *ordering.Address {
		return &ordering.Address{Street: text(), HouseNumber: text(), Postcode: text(), City: text(), Country: text()}
	}
	contact := func() *ordering.Contact { return &ordering.Contact{Name: text(), Phone: text(), Mail: text()} }
	q.Party = ordering.Party{Name: text(), Company: ordering.Company{LegalName: text(), KvK: text(), VATID: text(), Country: "NL", Address: address()}}
	q.PartnerAt.Name, q.RequestedBy.Name = text(), text()
	q.TermWaiver = &ordering.TermWaiver{Name: text(), Date: Day("2026-11-10")}
	for i := range q.Items {
		item := &q.Items[i]
		item.Site, item.SiteContact, item.Reference, item.Note = address(), contact(), text(), text()
		item.Porting = &ordering.Porting{Operator: text(), Numbers: []string{text()}}
		item.Documents = []ordering.PromisedDocument{{Kind: text(), Reference: text()}}
	}
	o := options(ordering.DocumentParty)
	o.Remarks = []string{text()}
	return Case{"hostile items", q.Done(), o}
}

// HostileTexts are what people and programs put into a field for a name.
func HostileTexts() map[string]string {
	return map[string]string{
		"emoji, flags and families":        "Café 🥐 \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1f3\U0001f1f1 B.V.",
		"a bidi override":                  "Goed\u202ekoop\u202c \u2066x\u2069 \u200fB.V.",
		"Hebrew and Arabic":                "שלום עולם مرحبا بالعالم",
		"Greek and Bulgarian":              "Αθήνα Τηλεπικοινωνίες, Пловдив Щит ООД",
		"a thousand combining marks":       "Z" + strings.Repeat("\u0301\u0316", 500) + "oe\u0308",
		"ten thousand letters, no space":   strings.Repeat("W", 10_000),
		"ten thousand words":               strings.Repeat("ën ", 10_000),
		"control characters":               "a\x00b\x07c\x1b[31md\x7fe\u0085f\u009fg",
		"a hundred thousand line ends":     strings.Repeat("\n", 100_000) + "einde",
		"a hundred thousand lines":         strings.Repeat("x\n", 100_000),
		"broken UTF-8":                     "Jos\xe9 \xff\xfe \xc3",
		"what PDF itself is written in":    `) Tj ET Q ( \ %PDF-1.7 endstream endobj <</JS (app.alert(1))>> {nb}`,
		"zero width, joiners and soft end": "one\u200bCen\u00adtral\ufeff\u2060\u034f",
		"nothing but white space":          " \t\u00a0\u2003\u3000 ",
	}
}

func options(v ordering.DocumentVariant) document.Options {
	return document.Options{Issuer: document.DemoIssuer(), Variant: v, Pages: "https://ordering.onecentral.example"}
}

func contact() *ordering.Contact {
	return &ordering.Contact{Name: "Daniël Peeters", Phone: "+31 6 00 00 00 00", Mail: "daniel@zoe.example"}
}

// mixed holds two new services and two upgrades.
func mixed(q *Quote) *Quote {
	fibre(q, 24)
	q.Add(ordering.Item{
		ID: "pool", ItemInput: ordering.ItemInput{
			Offering: "host-private-cloud", Reference: "PO-2026-118",
			Configuration: catalog.Configuration{Values: map[string]int64{"vcpu": 32, "ramGb": 128, "ssdGb": 2500}, Options: map[string]int64{"second-site": 1}},
		},
	}, 12)
	q.Modify(ordering.Item{
		ID: "trunk", ItemInput: ordering.ItemInput{
			Offering:      "voice-sip-trunk",
			Configuration: catalog.Configuration{Units: 16, Options: map[string]int64{"srtp": 1, "bundle-nl-mobile": 1}},
		},
	}, ordering.Service{
		ID: "SRV-1002", Offering: "voice-sip-trunk", NetMRC: 8_391, Reference: "PO-2025-007",
		Configuration: catalog.Configuration{Units: 8, Options: map[string]int64{"bundle-nl-mobile": 1}},
	})
	return q.Modify(ordering.Item{
		ID: "servers", ItemInput: ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 3, Options: map[string]int64{"managed": 1, "disk-50": 4}}},
	}, ordering.Service{
		ID: "SRV-1003", Offering: "host-vps", NetMRC: 13_500, Site: site(), SiteContact: contact(),
		Configuration: catalog.Configuration{Tier: "s", Units: 2, Options: map[string]int64{"managed": 1, "win-licence": 1}},
	})
}

func fibre(q *Quote, term int) *Quote {
	return q.Add(ordering.Item{
		ID: "fibre", ItemInput: ordering.ItemInput{
			Offering: "conn-fiber-business", Site: site(), SiteContact: contact(), Reference: "PO-2026-117",
			Note:          "Meterkast achter de oven, sleutel bij de buren.\nGraag bellen vóór aankomst.",
			Configuration: catalog.Configuration{Tier: "500", Options: map[string]int64{"router-managed": 1, "ipv4-29": 1}},
		},
	}, term)
}

func discount(q *Quote) *Quote {
	mrc, nrc := int64(1250), int64(5000)
	manual := &ordering.ManualDiscount{MRCBasisPoints: &mrc, NRCBasisPoints: &nrc}
	return q.Add(ordering.Item{
		ID: "ethernet", Discount: manual, ItemInput: ordering.ItemInput{
			Offering: "conn-ethernet-dedicated", Site: site(), SiteContact: contact(),
			Configuration: catalog.Configuration{Tier: "1000", Options: map[string]int64{"bgp": 1}},
		},
	}, 24).Modify(ordering.Item{
		ID: "web", ItemInput: ordering.ItemInput{Offering: "host-web", Configuration: catalog.Configuration{Tier: "plus", Options: map[string]int64{"domain-nl": 2}}},
	}, ordering.Service{ID: "SRV-1010", Offering: "host-web", NetMRC: 2_150, Configuration: catalog.Configuration{Tier: "pro", Options: map[string]int64{"domain-nl": 12}}})
}

func migration(q *Quote) *Quote {
	return q.Modify(ordering.Item{
		ID: "copper", ItemInput: ordering.ItemInput{
			Offering: "conn-fiber-business", Site: site(), SiteContact: contact(), TermMonths: 24,
			Configuration: catalog.Configuration{Tier: "250", Options: map[string]int64{"install-onsite": 1}},
		},
	}, ordering.Service{ID: "SRV-1001", Offering: "conn-vdsl-legacy", NetMRC: 4_081, Configuration: catalog.Configuration{Tier: "100"}}).Modify(ordering.Item{
		ID: "backup", ItemInput: ordering.ItemInput{
			Offering: "conn-mobile-backup", Links: []ordering.Link{{Item: "copper"}},
			Configuration: catalog.Configuration{Tier: "unlimited", Options: map[string]int64{"fixed-ip": 1}},
		},
	}, ordering.Service{ID: "SRV-1004", Offering: "conn-mobile-backup", NetMRC: 2_432, Configuration: catalog.Configuration{Tier: "50"}})
}

func porting(q *Quote) *Quote {
	return q.Add(ordering.Item{
		ID: "numbers", ItemInput: ordering.ItemInput{
			Offering: "voice-number-block", Site: site(), Reference: "PO-2026-119",
			Links:         []ordering.Link{{Service: "SRV-1002"}},
			Configuration: catalog.Configuration{Tier: "10", Options: map[string]int64{"port-in": 1, "directory-listing": 1}},
			Porting:       &ordering.Porting{Operator: "Telefonie Voorbeeld B.V.", Numbers: []string{"030 000 00 00", "+31300000010-+31300000019"}},
			Documents:     []ordering.PromisedDocument{{Kind: "porting-mandate", Reference: "machtiging-2026-11.pdf"}},
		},
	}, 12)
}

func waiver(q *Quote) *Quote {
	small := true
	q.CustomerAt.SmallBusiness = &small
	q.TermWaiver = &ordering.TermWaiver{Name: "Zoë Bakker", Date: Day("2026-11-12")}
	return fibre(q, 36)
}

func eighty(q *Quote) *Quote {
	for i := range 80 {
		id := ordering.ItemID(fmt.Sprintf("item-%02d", i+1))
		if i%2 == 0 {
			q.Add(ordering.Item{ID: id, ItemInput: ordering.ItemInput{Offering: "host-backup", Configuration: catalog.Configuration{Units: int64(250 * (i + 1)), Options: map[string]int64{"retention-90": 1}}}}, 12)
			continue
		}
		q.Modify(ordering.Item{ID: id, ItemInput: ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "l", Units: 2}}},
			ordering.Service{ID: ordering.ServiceID(fmt.Sprintf("SRV-%d", 2000+i)), Offering: "host-vps", NetMRC: 6_375, Configuration: catalog.Configuration{Tier: "m", Units: 2}})
	}
	return q
}

// WhiteLabel is a document of a partner with a logo and a colour of its own.
func WhiteLabel(t testing.TB, language ordering.Language) Case {
	t.Helper()
	q := discount(NewQuote(t, language))
	q.PartnerAt.Brand = &ordering.Brand{Colour: "#7A1FA2", Logo: logo(t)}
	return Case{"white-label-" + string(language), q.Done(), options(ordering.DocumentParty)}
}

// logo is a picture as a partner's is kept: a PNG on white.
func logo(t testing.TB) []byte {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, 360, 96))
	draw.Draw(m, m.Bounds(), image.White, image.Point{}, draw.Src)
	purple := image.NewUniform(color.RGBA{R: 122, G: 31, B: 162, A: 255})
	for i := range 4 {
		draw.Draw(m, image.Rect(i*92, 20*i, i*92+76, 96), purple, image.Point{}, draw.Src)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Nasty is a quote with sixty names of people, streets and firms, all hostile and no two alike.
func Nasty(t testing.TB) Case {
	t.Helper()
	q := NewQuote(t, catalog.Dutch)
	for range 10 {
		porting(q)
	}
	hostile := HostileTexts()
	kinds := slices.Sorted(maps.Keys(hostile))
	count := 0
	name := func() string {
		count++
		return strconv.Itoa(count) + " " + hostile[kinds[count%len(kinds)]]
	}
	for i := range q.Items {
		item := &q.Items[i]
		item.ID = ordering.ItemID(fmt.Sprintf("numbers-%d", i))
		q.Change.Items[i].Item = item.ID
		item.Links = nil
		item.Site = &ordering.Address{Street: name(), HouseNumber: "1", Postcode: "3511 AX", City: name(), Country: "NL"}
		item.SiteContact = &ordering.Contact{Name: name()}
		item.Reference, item.Note = name(), name()
		item.Porting = &ordering.Porting{Operator: name(), Numbers: []string{"030 000 00 00"}}
	}
	if count != 60 {
		t.Fatalf("%d names", count)
	}
	return Case{"nasty", q.Done(), options(ordering.DocumentParty)}
}
