package message_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/message"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

var (
	asked    = time.Date(2026, 11, 17, 13, 5, 0, 0, time.UTC)
	planned  = calendar.Date{Year: 2026, Month: 12, Day: 8}
	language = []ordering.Language{catalog.Dutch, catalog.English}
)

// embedded is parsed once: the tests compose some thousand messages.
var embedded = sync.OnceValues(catalog.Embedded)

func book(t testing.TB) catalog.Book {
	t.Helper()
	b, err := embedded()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// pricing makes changes with the catalogue's own arithmetic.
type pricing struct {
	*catalog.Catalog
	vat ordering.VATTreatment
}

func (p pricing) side(id catalog.OfferingID, set catalog.Configuration, term int, manual int64) (ordering.ChangeSide, []catalog.Discount) {
	list := p.Offering(id).ListMRC(set)
	net, steps := p.NetMRC(list, term, "silver", manual)
	return ordering.ChangeSide{Offering: id, Configuration: set, ListMRC: list, NetMRC: net}, steps
}

func (p pricing) finish(c ordering.ChangeItem, nrc money.Cents, nrcOff int64) ordering.ChangeItem {
	c.Difference = c.New.NetMRC
	if c.Old != nil {
		c.Old.ListMRC = 0
		c.Difference -= c.Old.NetMRC
	}
	c.ListNRC, c.NRCBasisPoints = nrc, nrcOff
	c.NRC = nrc - nrc.BasisPoints(nrcOff)
	c.EffectiveDate = planned
	c.FirstPeriod = ordering.FirstPeriod{From: planned, DaysCharged: 24, DaysInMonth: 31, Amount: c.Difference.Share(24, 31)}
	if p.vat == ordering.VATStandard {
		monthly, once := c.Difference.BasisPoints(2100), c.NRC.BasisPoints(2100)
		c.VATOnDifference, c.VATOnNRC = &monthly, &once
	}
	return c
}

// version is a mixed quote: an upgrade, a discounted new service, a migration and a decrease.
func version(t testing.TB, kind ordering.PartnerKind, vat ordering.VATTreatment) *ordering.QuoteVersion {
	t.Helper()
	today, err := book(t).Version("2026-11-01")
	if err != nil {
		t.Fatal(err)
	}
	p := pricing{today, vat}
	seats := func(tier string, n int64) catalog.Configuration {
		return catalog.Configuration{Tier: tier, Units: n, Options: map[string]int64{"deskphone": 1}}
	}
	fibre := catalog.Configuration{Tier: "500", Options: map[string]int64{"router-managed": 1, "install-onsite": 1}}
	pool := func(n int64) catalog.Configuration {
		return catalog.Configuration{Values: map[string]int64{"vcpu": n, "ramGb": 4 * n, "ssdGb": 500}}
	}
	change := ordering.Change{Catalog: today.Version, VAT: ordering.VAT{Treatment: vat, BasisPoints: 2100}}
	add := func(c ordering.ChangeItem, old *ordering.ChangeSide, nrc money.Cents, nrcOff int64) {
		if old != nil {
			side := *old
			c.Old = &side
		}
		change.Items = append(change.Items, p.finish(c, nrc, nrcOff))
	}
	was, _ := p.side("voice-hosted-seat", seats("basic", 20), 12, 0)
	becomes, steps := p.side("voice-hosted-seat", seats("pro", 25), 12, 0)
	add(ordering.ChangeItem{Item: "a", Action: ordering.Modify, New: becomes, Discounts: steps, Term: ordering.ChangeTerm{Months: 12, Ends: calendar.Date{Year: 2027, Month: 3, Day: 31}, RemainingMonths: 5}}, &was, 1999, 0)

	becomes, steps = p.side("conn-fiber-business", fibre, 36, 1250)
	add(ordering.ChangeItem{Item: "b", Action: ordering.Add, New: becomes, Discounts: steps, ManualBasisPoints: 1250, Term: ordering.ChangeTerm{Months: 36, New: true}}, nil, today.Offering("conn-fiber-business").AddNRC(fibre, 36), 1000)

	was, _ = p.side("conn-vdsl-legacy", catalog.Configuration{Tier: "50"}, 12, 0)
	becomes, steps = p.side("conn-fiber-business", catalog.Configuration{Tier: "1000"}, 24, 0)
	add(ordering.ChangeItem{Item: "c", Action: ordering.Modify, Migration: true, New: becomes, Discounts: steps, Term: ordering.ChangeTerm{Months: 24, New: true}}, &was, 9900, 0)

	was, _ = p.side("host-private-cloud", pool(64), 12, 0)
	becomes, steps = p.side("host-private-cloud", pool(56), 12, 0)
	add(ordering.ChangeItem{Item: "d", Action: ordering.Modify, New: becomes, Discounts: steps, Term: ordering.ChangeTerm{Months: 12}}, &was, 0, 0)

	for _, i := range change.Items {
		if i.Old != nil {
			change.Total.OldMRC += i.Old.NetMRC
		}
		change.Total.NewMRC += i.New.NetMRC
		change.Total.Difference += i.Difference
		change.Total.NRC += i.NRC
		change.Total.FirstPeriod += i.FirstPeriod.Amount
	}
	party := ordering.Company{LegalName: "Bakkerij Zoë & Zn. B.V.", KvK: "12345678", Country: "NL"}
	switch total := change.Total; vat {
	case ordering.VATStandard:
		change.VAT.Amounts = &ordering.VATAmounts{
			NewMRC: total.NewMRC.BasisPoints(2100), Difference: total.Difference.BasisPoints(2100),
			NRC: total.NRC.BasisPoints(2100), FirstPeriod: total.FirstPeriod.BasisPoints(2100),
		}
	case ordering.VATReverseCharge:
		change.VAT.Sentence = &ordering.Text{NL: "Btw verlegd.", EN: "VAT reverse charged."}
	}
	requester := ordering.PersonRef{Subject: "p-1", Name: "Anouk Jansen", Mail: "anouk@noord.example"}
	v := &ordering.QuoteVersion{
		Quote: "OFF-2026-00042", Number: 2, Partner: "noord", Customer: "bakkerij", State: ordering.Requested,
		RequestedBy: requester, RequestedAt: asked, Change: change, ChangeHash: strings.Repeat("0a1b2c3d", 8),
		PartnerAt:  ordering.Partner{ID: "noord", Kind: kind, Name: "Noord Telecom"},
		CustomerAt: ordering.Customer{ID: "bakkerij", Reference: "K-2201", Company: party, Site: &ordering.Address{Street: "Molenweg", HouseNumber: "12a", Postcode: "9711 AB", City: "Groningen", Country: "NL"}},
		Party:      ordering.Party{Company: party, Name: party.LegalName},
		Items: []ordering.VersionItem{
			{Item: ordering.Item{ID: "a", ItemInput: ordering.ItemInput{Action: ordering.Modify, Offering: "voice-hosted-seat", Configuration: seats("pro", 25), Service: "S-1001", Reference: "PO 7788"}}, Was: &ordering.Service{ID: "S-1001", Catalog: today.Version}},
			{Item: ordering.Item{
				ID: "b", ItemInput: ordering.ItemInput{
					Action: ordering.Add, Offering: "conn-fiber-business", Configuration: fibre, TermMonths: 36, Note: "Graag in de ochtend; meterkast links achter de toonbank.",
					Site:        &ordering.Address{Street: "Kade", HouseNumber: "3", Postcode: "9712 CD", City: "Groningen", Country: "NL"},
					SiteContact: &ordering.Contact{Name: "Zoë de Wit", Phone: "050 123 45 67"}, Links: []ordering.Link{{Service: "S-1001"}},
					Porting: &ordering.Porting{Operator: "Oude Telecom", Numbers: []string{"0501234567", "+31501230000-+31501230009"}},
				},
			}},
			{Item: ordering.Item{ID: "c", ItemInput: ordering.ItemInput{Action: ordering.Modify, Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "1000"}, Service: "S-1002", Links: []ordering.Link{{Item: "b"}}}}, Was: &ordering.Service{ID: "S-1002", Catalog: today.Version}},
			{Item: ordering.Item{ID: "d", ItemInput: ordering.ItemInput{Action: ordering.Modify, Offering: "host-private-cloud", Configuration: pool(56), Service: "S-1003"}}, Was: &ordering.Service{ID: "S-1003", Catalog: today.Version}},
		},
		Checks: []ordering.Check{
			{Code: ordering.NotAvailable, Severity: ordering.Warning, Item: "b", Alternatives: []catalog.OfferingID{"conn-ethernet-dedicated"}, Message: words.Plain(ordering.Text{NL: "De beschikbaarheid op dit adres is niet bekend.", EN: "Availability at this address is not known."})},
		},
		Approvers: []ordering.RequiredApproval{
			{Role: ordering.AccountManager, Rules: []string{"review", "deep-discount", "big-deal", "negative-delta"}},
			{Role: ordering.SalesManager, Rules: []string{"deep-discount", "big-deal", "negative-delta"}},
		},
	}
	if vat == ordering.VATManualReview {
		v.Checks = append(v.Checks, ordering.Check{Code: ordering.VATReview, Severity: ordering.Waivable, Message: words.Plain(ordering.Text{NL: "De btw van deze partij moet worden beoordeeld.", EN: "This party's VAT must be judged."})})
	}
	return v
}

func order(v *ordering.QuoteVersion) *ordering.Order {
	o := &ordering.Order{
		ID: v.Quote.Order(), Quote: v.Quote, Version: v.Number, State: ordering.Partial, ReleasedAt: asked.Add(49 * time.Hour),
		Total: v.Change.Total, ChangeHash: v.ChangeHash,
		Confirmation: ordering.Confirmation{Kind: ordering.Signature, By: v.RequestedBy, SignerName: "Zoë de Wit", SignerFunction: "directeur", At: asked.Add(48 * time.Hour)},
	}
	if v.PartnerAt.Kind == ordering.Solutions {
		o.Confirmation = ordering.Confirmation{Kind: ordering.Activation, By: v.RequestedBy, At: asked.Add(48 * time.Hour)}
	}
	states := []ordering.OrderState{ordering.Completed, ordering.InProgress, ordering.Failed, ordering.Cancelled}
	for i, c := range v.Change.Items {
		item := ordering.OrderItem{
			ID: c.Item, Action: c.Action, Offering: c.New.Offering, Service: v.Items[i].Service, State: states[i],
			NewMRC: c.New.NetMRC, Difference: c.Difference, NRC: c.NRC, Planned: planned,
		}
		switch item.State {
		case ordering.Completed:
			item.Actual = planned.AddDays(2)
			item.ActualFirstPeriod = &ordering.FirstPeriod{From: item.Actual, DaysCharged: 22, DaysInMonth: 31, Amount: c.Difference.Share(22, 31)}
		case ordering.Failed:
			item.Reason = "De gevel mag niet worden doorboord."
		case ordering.Cancelled:
			item.Reason = "De klant ziet ervan af."
		}
		o.Items = append(o.Items, item)
	}
	return o
}

// sample is a complete notice of the kind.
func sample(t testing.TB, kind ordering.NoticeKind, l ordering.Language) message.Notice {
	t.Helper()
	n := message.Notice{
		Kind: kind, To: ordering.Recipient{Subject: "p-1", Name: "Anouk Jansen", Mail: "anouk@noord.example", Language: l},
		Version: version(t, ordering.Reseller, ordering.VATStandard), Link: "https://ordering.example/q/OFF-2026-00042", At: asked.Add(24 * time.Hour), Book: book(t),
	}
	switch kind {
	case ordering.NoticeApprovalAsked, ordering.NoticeApprovalReminder, ordering.NoticeStandInAsked:
		n.To, n.Role = ordering.Recipient{Subject: "am-1", Name: "Sanne Visser", Mail: "sanne@onecentral.example", Language: l}, ordering.AccountManager
		n.Version.Answer = "Ja, de klant heeft een eigen glasaansluiting.\nZie ook onze mail van maandag."
		n.Link = "https://ordering.example/approve/" + strings.Repeat("eyJxIjoi", 16)
	case ordering.NoticeReturned:
		n.By, n.Text = "Sanne Visser", "Is er al glas in het pand?\n\nEn wie doet daar open?"
	case ordering.NoticeDeclined:
		n.By, n.Text = "Sanne Visser", "Deze korting kunnen wij niet geven."
	case ordering.NoticeApproved, ordering.NoticeExpiring:
		n.Version.ApprovedAt, n.Version.ValidUntil = n.At, calendar.Date{Year: 2026, Month: 12, Day: 18}
		n.PDFLink = "https://ordering.example/v1/quotes/OFF-2026-00042/document"
	case ordering.NoticeWithdrawn:
		n.Version.Reason = "Binnen 30 dagen is geen besluit genomen."
	case ordering.NoticeExpired:
		n.Version.ValidUntil = calendar.Date{Year: 2026, Month: 12, Day: 18}
	case ordering.NoticeCommented:
		n.By, n.Text = "Sanne Visser", "De graafwerkzaamheden zijn gepland in week 50."
	case ordering.NoticeOrdered:
		n.Order, n.PDFLink = order(n.Version), "https://ordering.example/v1/quotes/OFF-2026-00042/document"
		n.Order.State, n.Order.ReleasedAt = ordering.Acknowledged, time.Time{}
	case ordering.NoticeReleased:
		n.To, n.Role = ordering.Recipient{Name: "", Mail: "levering@onecentral.example", Language: l}, ordering.Operations
		n.Order = order(n.Version)
		n.Order.State = ordering.InProgress
		for i := range n.Order.Items {
			n.Order.Items[i].State = ordering.InProgress
		}
	case ordering.NoticeCompleted:
		n.Order, n.Item = order(n.Version), "a"
	case ordering.NoticeFailed:
		n.Order, n.Item = order(n.Version), "c"
	case ordering.NoticeCancelled:
		n.Order, n.Item = order(n.Version), "d"
	case ordering.NoticeCartReminder:
		items := make([]ordering.Item, len(n.Version.Items))
		for i, item := range n.Version.Items {
			items[i] = item.Item
		}
		n.Cart = &message.Cart{Cart: &ordering.Cart{Partner: "noord", Customer: "bakkerij", Items: items, UpdatedAt: asked, UpdatedBy: n.Version.RequestedBy}, CustomerName: n.Version.CustomerAt.LegalName, RemovedOn: calendar.On(asked).AddDays(14)}
		n.Version = nil
	case ordering.NoticeUndelivered:
		n.To, n.Role = ordering.Recipient{Subject: "am-1", Name: "Sanne Visser", Mail: "sanne@onecentral.example", Language: l}, ordering.AccountManager
		n.Text = "orders@noord.example: 550 5.1.1 unknown user"
	}
	return n
}
