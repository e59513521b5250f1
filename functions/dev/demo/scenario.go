package main

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// scenario is what a partner orders: first a new service, then in one cart its upgrade and another new service.
type scenario struct {
	customer customer
	first    item
	// kind and value are the axis of the upgrade and where to.
	kind, value string
	second      func(first string) item
	// discount is what the account manager gives on the second, as it is typed; empty for none.
	discount string
}

// reseller sells a Dutch business a fibre, then makes it faster and adds a mobile backup, at a discount that the sales
// manager must agree to.
func reseller() scenario {
	large := false
	site := &address{"Oudegracht", "88", "3511 AV", "Utrecht", "NL"}
	person := &contact{"Mirjam de Vliet", "030 201 2030"}
	return scenario{
		customer: customer{
			LegalName: "Zuivelhandel De Vliet B.V. (" + time.Now().Format("2 Jan 15:04:05") + ")", Reference: "DEMO", KvK: "90777018", Country: "NL", Language: "nl",
			SmallBusiness: &large, Address: site, Contact: person,
		},
		first: item{Action: "add", Offering: "conn-fiber-business", Configuration: map[string]any{"tier": "100"}, TermMonths: 24, Reference: "PO-1", Site: site},
		kind:  "tier", value: "500",
		second: func(first string) item {
			return item{Action: "add", Offering: "conn-mobile-backup", Configuration: map[string]any{"tier": "50"}, TermMonths: 24, Reference: "PO-2", Site: site, Links: []link{{first}}}
		},
		discount: "12,5",
	}
}

// solutions runs servers for a customer that oneCentral knows by a reference only, then adds one, and a backup.
func solutions() scenario {
	return scenario{
		customer: customer{
			Reference: "DEMO " + time.Now().Format("2 Jan 15:04:05"), Site: &address{"Laan van Meerdervoort", "15", "2517 AC", "Den Haag", "NL"},
			SiteContact: &contact{"Receptie", "070 201 2517"},
		},
		first: item{Action: "add", Offering: "host-vps", Configuration: map[string]any{"tier": "m", "units": 2}, TermMonths: 12},
		kind:  "units", value: "3",
		second: func(string) item {
			return item{Action: "add", Offering: "host-backup", Configuration: map[string]any{"units": 500, "options": map[string]int{"retention-90": 1}}, TermMonths: 12}
		},
	}
}

// perform takes the partner through the scenario.
func (s *session) perform(id ordering.PartnerID, p scenario) {
	c := s.actors(id)
	s.heading("%s, %s partner (%s), with %s as its account manager", c.partner.Name, c.partner.Kind, c.partner.Level, c.manager.name)
	c.overview()
	made := want[customer](c.user, http.StatusCreated, http.MethodPost, "/v1/customers", p.customer, once())
	s.say("New customer %s: %s", made.ID, cmp.Or(made.LegalName, made.Reference))

	s.heading("%s orders something new", c.partner.Name)
	first := c.order(made.ID, []any{p.first}, "")
	delivered := first.Items[0].Service

	s.heading("%s puts an upgrade of %s and something new in one cart", c.partner.Name, delivered)
	chosen := c.choose(delivered, p.kind, p.value)
	second := c.order(made.ID, []any{chosen.Input, p.second(delivered)}, p.discount)
	expect(second.Items[0].Service == delivered && second.Items[0].Difference == *chosen.Difference,
		"the upgrade of %s was offered for %s, and ordered for %s", delivered, words.In(words.English).Money(*chosen.Difference), words.In(words.English).Money(second.Items[0].Difference))
}

// overview reads the catalogue and the services.
func (c *actors) overview() {
	sold := get[catalogue](c.user, "/v1/catalog")
	expect(len(sold.Offerings) > 0, "the catalogue is empty")
	services := all[service](c.user, "/v1/services")
	growing := all[service](c.user, "/v1/services?upgradeable=true")
	expect(len(services) > 0 && len(growing) > 0, "%d services, of which %d can grow", len(services), len(growing))
	c.say("Catalogue %s: %d offerings. %d services, of which %d can grow now.", sold.Version, len(sold.Offerings), len(services), len(growing))
	for _, s := range services {
		if s.Upgradeable {
			continue
		}
		expect(len(s.Reasons) > 0, "%s cannot grow, and nobody says why", s.ID)
		c.say("%s (%s) cannot: %s", s.ID, s.Name.EN, s.Reasons[0].Message.EN)
	}
}

// choose reads what can grow about a service and picks one choice.
func (c *actors) choose(id, kind, value string) choice {
	var chosen *choice
	for _, axis := range get[upgrades](c.user, "/v1/services/"+id+"/upgrade").Axes {
		var told []string
		for _, o := range axis.Choices {
			if o.Difference == nil {
				continue
			}
			told = append(told, o.Name.EN+": "+words.In(words.English).Difference(*o.Difference))
			if axis.Kind == kind && o.Value == value {
				chosen = &o
			}
		}
		if len(told) > 0 {
			c.say("%s could become %s", axis.Name.EN, strings.Join(told, "; "))
		}
	}
	expect(chosen != nil && len(chosen.Checks) == 0, "%s cannot become %s", id, value)
	preview := want[struct{ Change *changeItem }](c.user, http.StatusOK, http.MethodPost, "/v1/services/"+id+"/upgrade/preview", chosen.Input).Change
	expect(preview != nil && preview.Difference == *chosen.Difference, "the preview of %s differs from the choice", id)
	return *chosen
}

// order takes items from an empty cart to a completed order.
func (c *actors) order(customer string, items []any, discount string) order {
	before := c.inventory(customer)
	v := c.request(customer, c.fill(customer, items, before))
	first := v
	deciders := c.decide(v.Quote, discount)
	q := get[quote](c.user, "/v1/quotes/"+v.Quote)
	v = q.Version
	if discount != "" {
		discounted(first, v, discount)
		c.refuse(first, "quote-superseded")
	}
	c.document(v)
	o := c.confirm(get[quote](c.user, "/v1/quotes/"+v.Quote))
	c.pending(v, o)
	o = c.deliver(o)
	c.delivered(v, o, c.inventory(customer))
	c.history(v, o, discount != "", len(deciders))
	c.mails(first, v, o, discount != "")
	return o
}

// inventory are the customer's services by their id.
func (c *actors) inventory(customer string) map[string]service {
	found := map[string]service{}
	for _, s := range all[service](c.user, "/v1/services?customer="+customer) {
		found[s.ID] = s
	}
	return found
}

// pending checks that what an order is open on can have no other.
func (c *actors) pending(v version, o order) {
	for i, line := range o.Items {
		if line.Action != "modify" {
			continue
		}
		s := get[service](c.user, "/v1/services/"+line.Service)
		open := func(r reason) bool { return r.Code == "open-order" }
		expect(!s.Upgradeable && slices.ContainsFunc(s.Reasons, open) && s.PendingChange != nil && s.PendingChange.Order == o.ID,
			"%s can have a second order beside %s", line.Service, o.ID)
		expect(s.NetMRC == v.Change.Items[i].Old.NetMRC, "%s changed before it was delivered", line.Service)
		c.say("Until it is delivered %s cannot change again: %s", line.Service, s.Reasons[0].Message.EN)
	}
}

// delivered checks that the inventory is what the version said.
func (c *actors) delivered(v version, o order, now map[string]service) {
	for i, line := range o.Items {
		s, there := now[line.Service]
		said := v.Change.Items[i]
		expect(there && said.Item == line.ID, "there is no service %s", line.Service)
		expect(line.NewMRC == said.New.NetMRC, "the order says %s for %s, the quote %s", words.In(words.English).Money(line.NewMRC), s.ID, words.In(words.English).Money(said.New.NetMRC))
		expect(s.NetMRC == said.New.NetMRC, "%s costs %s, not %s", s.ID, words.In(words.English).Money(s.NetMRC), words.In(words.English).Money(said.New.NetMRC))
		expect(s.Offering == said.New.Offering && same(s.Configuration, said.New.Configuration), "%s is %s %s, not %s", s.ID, s.Offering, s.Configuration, said.New.Configuration)
		expect(s.PendingChange == nil && s.State == "active", "%s is %s with %+v open", s.ID, s.State, s.PendingChange)
		c.say("Inventory: %s is %s %s for %s per month (version %d).", s.ID, s.Name.EN, spoken(s.Configuration), words.In(words.English).Money(s.NetMRC), s.Version)
	}
}

// spoken is a configuration in words.
func spoken(raw json.RawMessage) string {
	return strings.NewReplacer(`"`, "", "{", "", "}", "", ":", " ", ",", ", ").Replace(string(raw))
}
