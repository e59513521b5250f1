package store_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// noise is text of three bytes a letter that can hardly be compressed.
func noise(letters int) string {
	r := rand.New(rand.NewPCG(7, uint64(letters)))
	text := make([]rune, letters)
	for i := range text {
		text[i] = rune(0x4e00 + r.IntN(0x5000))
	}
	return string(text)
}

// largeItem is an item of which every text is as long as can be, and none like another item's.
func largeItem(n int) ordering.Item {
	address := &ordering.Address{Street: noise(80 + n), HouseNumber: "1234 bis", Postcode: "1012 AB", City: noise(40 + n), Country: "NL"}
	var numbers []string
	for i := range 20 {
		numbers = append(numbers, fmt.Sprintf("+3120%07d-+3120%07d", 1000*n+10*i, 1000*n+10*i+9))
	}
	discount := int64(1000 + n)
	return ordering.Item{
		ID: ordering.ItemID(fmt.Sprintf("0199d5c2-4f1e-7c3a-9a51-%012d", n)), ItemInput: ordering.ItemInput{
			Action:   ordering.Modify,
			Offering: "managed-kubernetes-cluster", Service: ordering.ServiceID(fmt.Sprintf("0199d5c2-4f1e-7c3a-9a52-%012d", n)), ServiceVersion: 12,
			Configuration: catalog.Configuration{
				Tier: "enterprise-plus", Units: 500, Values: map[string]int64{"mailboxes": 100, "archives": 100, "seats": 100},
				Options: map[string]int64{"backup-offsite": 1, "support-24x7": 1, "fixed-ip-range": 4, "monitoring": 2, "call-recording": 500},
			},
			TermMonths: 36, RequestedDate: calendar.Date{Year: 2027, Month: 1, Day: 4}, Site: address,
			SiteContact: &ordering.Contact{Name: noise(100 + n), Phone: "+31201234567", Mail: fmt.Sprintf("%060d@example.nl", n)},
			Reference:   noise(60), Note: noise(420 + n), Porting: &ordering.Porting{Operator: noise(40 + n), Numbers: numbers},
			Documents: []ordering.PromisedDocument{{Kind: "authorisation", Reference: noise(50 + n)}, {Kind: "floor-plan", Reference: noise(51 + n)}},
			Links:     []ordering.Link{{Service: "0199d5c2-4f1e-7c3a-9a53-000000000001"}, {Item: "0199d5c2-4f1e-7c3a-9a51-000000000001"}},
		},
		Seen:     &ordering.SeenPrice{Catalog: "2026-11-01", NetMRC: 123456, NRC: 98765},
		Discount: &ordering.ManualDiscount{MRCBasisPoints: &discount, NRCBasisPoints: &discount},
	}
}

// largeCart and largeVersion have 80 such items (docs/domain.md, "Words").
func largeCart() *ordering.Cart {
	c := cart("p", "c")
	for n := range 80 {
		c.Items = append(c.Items, largeItem(n))
	}
	return c
}

func largeVersion() *ordering.QuoteVersion {
	v := &ordering.QuoteVersion{
		Partner: "p", Customer: "c", Quote: "OFF-2026-00042", Number: 1, State: ordering.Requested,
		RequestedAt: noon(0), Reason: noise(500), Answer: noise(501), ChangeHash: fmt.Sprintf("%064x", 1),
	}
	for n, item := range largeCart().Items {
		v.Items = append(v.Items, ordering.VersionItem{Item: item, Was: &ordering.Service{
			ID: item.Service, Partner: "p", Customer: "c", Version: 12, State: ordering.ServiceActive, Offering: item.Offering, Catalog: "2026-11-01",
			Configuration: item.Configuration, NetMRC: 123456, Site: item.Site, SiteContact: item.SiteContact, Reference: item.Reference, Links: item.Links,
		}})
		side := ordering.ChangeSide{Offering: item.Offering, Configuration: item.Configuration, ListMRC: 150000, NetMRC: 123456}
		v.Change.Items = append(v.Change.Items, ordering.ChangeItem{
			Item: item.ID, Action: item.Action, Old: &side, New: side, Difference: money.Cents(1), ListNRC: 1, NRC: 1, Mode: catalog.Immediate,
			Discounts: []catalog.Discount{{Kind: "term", BasisPoints: 500, Amount: 1}, {Kind: "partnerLevel", BasisPoints: 500, Amount: 2}, {Kind: "manual", BasisPoints: 500, Amount: 3}},
		})
		v.Checks = append(v.Checks, ordering.Check{
			Code: ordering.NotAvailable, Severity: ordering.Warning, Owner: ordering.OwnerPartner, Item: item.ID,
			Message: words.Plain(ordering.Text{NL: fmt.Sprintf("%0200d", n), EN: fmt.Sprintf("%0200d", n)}),
		})
	}
	return v
}

// Eighty items of maximal text fit.
func TestSize_EightyItems(t *testing.T) {
	db, ctx := open(t), t.Context()
	s := store.New(db)
	version := largeVersion()
	data, err := schema.Versions.Encode(version)
	must(t, err)
	text, err := schema.Unpack(data)
	must(t, err)
	if len(text) <= table.MaxItemBytes {
		t.Errorf("the version has only %d bytes: it shows nothing", len(text))
	}
	save(t, s, version, largeCart())
	got, err := s.Version(ctx, "p", version.Ref())
	must(t, err)
	if diff := cmp.Diff(version, got); diff != "" {
		t.Error(diff)
	}
	must(t, db.Each(ctx, func(i table.Item) error {
		if i.Type == "Version" && i.Size() > table.MaxItemBytes*9/10 {
			t.Errorf("%d bytes, of %d of JSON: too near to the %d that fit", i.Size(), len(text), table.MaxItemBytes)
		}
		t.Logf("%s: %d bytes", i.Type, i.Size())
		return nil
	}))
}

func TestSize_ShortData(t *testing.T) {
	db := open(t)
	save(t, store.New(db), &ordering.Person{Subject: "anna", Name: "Anna"})
	items, err := db.Get(t.Context(), table.Key{PK: "PEOPLE", SK: "anna"})
	must(t, err)
	want := `{"schema":2,"row":{"subject":"anna","name":"Anna","mail":"","language":"","roles":null,"linkEpoch":0,"version":0}}c3462fee`
	if got := string(items[0].Data); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
