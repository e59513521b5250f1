package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// fill opens the customer's cart, puts the items in, and checks and tells what they change.
func (c *actors) fill(customer string, items []any, before map[string]service) cart {
	opened := c.user.call(http.MethodPost, "/v1/carts", map[string]string{"customer": customer}, once())
	expect(opened.status == http.StatusCreated || opened.status == http.StatusOK, "opening a cart: %s", opened)
	path := "/v1/carts/" + customer + "/items"
	c.user.refused(http.StatusPreconditionRequired, "if-match-required", path, map[string]any{"items": items}, once())
	filled := want[cart](c.user, http.StatusCreated, http.MethodPost, path, map[string]any{"items": items}, once(), header{"If-Match", opened.header.Get("ETag")})
	for _, check := range filled.Checks {
		expect(check.Severity == "warning", "the cart has the check %s: %s", check.Code, check.Message.EN)
		c.say("Warning: %s", check.Message.EN)
	}
	expect(len(filled.Change.Items) == len(items) && digest(filled.Change.raw) == filled.ChangeHash, "the cart's change is not what its hash says")
	c.tell(filled.Change, before)
	return filled
}

// tell says each item's old → new → difference, and checks that they add up.
func (c *actors) tell(change change, before map[string]service) {
	var sum total
	for i, item := range change.Items {
		old := money.Cents(0)
		if item.Old != nil {
			old = item.Old.NetMRC
			c.say("%d. upgrade of %s: %s → %s", i+1, item.Old.Offering, spoken(item.Old.Configuration), spoken(item.New.Configuration))
			known := false
			for _, s := range before {
				known = known || s.NetMRC == old && same(s.Configuration, item.Old.Configuration)
			}
			expect(known, "the old side of item %d is not what the inventory says", i+1)
		} else {
			c.say("%d. new %s: %s", i+1, item.New.Offering, spoken(item.New.Configuration))
		}
		c.say("   per month %s → %s = %s; one-off %s; first period %s (%d of %d days from %s)", words.In(words.English).Money(old), words.In(words.English).Money(item.New.NetMRC), words.In(words.English).Difference(item.Difference),
			words.In(words.English).Money(item.NRC), words.In(words.English).Money(item.FirstPeriod.Amount), item.FirstPeriod.DaysCharged, item.FirstPeriod.DaysInMonth, item.EffectiveDate)
		expect(item.Difference == item.New.NetMRC-old, "item %d: %s is not new less old", i+1, words.In(words.English).Money(item.Difference))
		sum.OldMRC, sum.NewMRC, sum.Difference, sum.NRC = sum.OldMRC+old, sum.NewMRC+item.New.NetMRC, sum.Difference+item.Difference, sum.NRC+item.NRC
	}
	expect(sum == change.Total, "the items add up to %+v, the total is %+v", sum, change.Total)
	c.say("   total per month %s → %s = %s; one-off %s", words.In(words.English).Money(sum.OldMRC), words.In(words.English).Money(sum.NewMRC), words.In(words.English).Difference(sum.Difference), words.In(words.English).Money(sum.NRC))
}

// request asks for the quote twice under one key, which makes one.
func (c *actors) request(customer string, seen cart) version {
	path, body, k := "/v1/carts/"+customer+"/quote", map[string]string{"changeHash": seen.ChangeHash}, once()
	first := c.user.call(http.MethodPost, path, body, k)
	expect(first.status == http.StatusCreated, "requesting the quote: %s", first)
	c.replayed(first, c.user.call(http.MethodPost, path, body, k))
	v := as[version](first)
	expect(v.State == "requested" && v.Number == 1 && v.ChangeHash == seen.ChangeHash, "the quote is %s, version %d, hash %s", v.State, v.Number, v.ChangeHash)
	expect(len(get[cart](c.user, "/v1/carts/"+customer).Cart.Items) == 0, "the cart is not empty after the request")
	var roles []string
	for _, a := range v.Approvers {
		roles = append(roles, a.Role+" ("+strings.Join(a.Rules, ", ")+")")
	}
	c.say("Quote %s requested; asking again with the same key gave the same answer. It waits for %s.", v.Quote, strings.Join(roles, " and "))
	return v
}

// replayed checks that an answer is that of an earlier request, to the byte.
func (c *actors) replayed(first, again answer) {
	expect(first.header.Get("Idempotency-Replayed") == "", "the first answer says that it is a replay")
	expect(again.header.Get("Idempotency-Replayed") == "true" && again.status == first.status && bytes.Equal(again.body, first.body),
		"the same request with the same key is answered otherwise: %s", again)
}

// refuse checks that the version cannot be confirmed.
func (c *actors) refuse(v version, code string) {
	path, body := c.confirmation(v, strings.Repeat("0", 64))
	c.signer.refused(http.StatusConflict, code, path, body, once())
	c.say("Confirming %s/%d instead is refused: %s", v.Quote, v.Number, code)
}

// confirmation is how the partner confirms a version with a document: a reseller signs, a solutions partner activates.
func (c *actors) confirmation(v version, document string) (path string, body map[string]any) {
	body = map[string]any{"version": v.Number, "hash": v.ChangeHash, "consent": true, "documentSha256": document}
	if c.partner.Kind == "solutions" {
		return "/v1/quotes/" + v.Quote + "/activation", body
	}
	body["signerName"], body["signerFunction"], body["mandate"] = "Mirjam de Vliet", "directeur", true
	return "/v1/quotes/" + v.Quote + "/signature", body
}

// document waits for the PDF, checks it against what the API says, and saves it.
func (c *actors) document(v version) {
	patient := 0
	path := "/v1/quotes/" + v.Quote + "/document"
	c.until("document of "+v.Quote, func() bool {
		said := c.user.call(http.MethodGet, path, nil)
		switch said.status {
		case http.StatusAccepted:
			expect(said.header.Get("Retry-After") != "", "patience is asked for, but not how much")
			patient++
			return false
		case http.StatusFound:
			return true
		}
		expect(false, "asking for the document: %s", said)
		return false
	})
	body := c.download(path)
	q := get[quote](c.user, "/v1/quotes/"+v.Quote)
	expect(q.Document != nil && q.Document.SHA256 == sum(body) && q.Document.Bytes == len(body), "the PDF is not the one that the API names: %+v", q.Document)
	name := fmt.Sprintf("%s-%d", v.Quote, v.Number)
	c.say("The document is there (it was asked for %d times while it was drawn): %s, SHA-256 %.12s…", patient, c.save(name+".pdf", body), sum(body))
	if c.partner.Kind != "solutions" {
		return
	}
	for suffix, query := range map[string]string{"-customer": "?for=customer", "-customer-priced": "?for=customer&prices=true"} {
		c.say("The customer's copy: %s", c.save(name+suffix+".pdf", c.download(path+query)))
	}
}

func (c *actors) download(path string) []byte {
	said := c.user.call(http.MethodGet, path, nil)
	expect(said.status == http.StatusFound, "%s: %s", path, said)
	file := c.send(c.session.request(http.MethodGet, said.header.Get("Location"), nil))
	expect(file.status == http.StatusOK && file.header.Get("Content-Type") == "application/pdf" && bytes.HasPrefix(file.body, []byte("%PDF-")),
		"the document is no PDF: %d %s", file.status, file.header.Get("Content-Type"))
	return file.body
}

// confirm signs or activates, and checks that nothing but that makes an order, and only one.
func (c *actors) confirm(q quote) order {
	v := q.Version
	path, body := c.confirmation(v, q.Document.SHA256)
	c.user.refused(http.StatusForbidden, "forbidden", path, body, once())
	_, other := c.confirmation(v, strings.Repeat("0", 64))
	c.signer.refused(http.StatusConflict, "document-mismatch", path, other, once())
	k := once()
	first := c.signer.call(http.MethodPost, path, body, k)
	expect(first.status == http.StatusCreated, "confirming: %s", first)
	c.replayed(first, c.signer.call(http.MethodPost, path, body, k))
	c.signer.refused(http.StatusConflict, "already-ordered", path, body, once())
	o := as[order](first)
	expect(len(o.Items) == len(v.Change.Items) && get[quote](c.user, "/v1/quotes/"+v.Quote).State == "ordered", "the quote is not ordered")
	c.say("%s confirmed it until %s: order %s is %s. Another document, another key or somebody who may not sign were refused.", c.signer.name, v.ValidUntil, o.ID, o.State)
	return o
}

// deliver releases the order, if that is not automatic, and completes every item.
func (c *actors) deliver(o order) order {
	path := "/v1/orders/" + o.ID
	if c.partner.AutomaticRelease {
		expect(o.State == "inProgress", "the order is %s, not released at once", o.State)
	} else {
		expect(o.State == "acknowledged", "the order is %s before its release", o.State)
		o = want[order](c.manager, http.StatusOK, http.MethodPost, path+"/release", nil, once())
		expect(o.State == "inProgress", "the order is %s after its release", o.State)
		c.say("%s released it.", c.manager.name)
	}
	for i, line := range o.Items {
		o = want[order](c.fulfilment, http.StatusOK, http.MethodPost, path+"/items/"+line.ID+"/complete", nil, once())
		done := o.Items[i]
		p := done.ActualFirstPeriod
		expect(done.State == "completed" && p != nil && p.Amount == done.Difference.Share(int64(p.DaysCharged), int64(p.DaysInMonth)),
			"item %d is %s with the first period %+v", i+1, done.State, p)
		c.say("%s delivered item %d of %d: service %s, first period %s from %s (planned %s); the order is %s.",
			c.fulfilment.name, i+1, len(o.Items), done.Service, words.In(words.English).Money(p.Amount), p.From, done.Planned, o.State)
	}
	expect(o.State == "completed" && get[order](c.user, path).State == "completed", "the order is %s", o.State)
	return o
}

// history checks that the events are those of the scenario, in order, and that each follows from the one before.
func (c *actors) history(v version, o order, discounted bool, decisions int) {
	expected := []string{"requested"}
	if discounted {
		expected = append(expected, "superseded", "discounted")
	}
	for range decisions {
		expected = append(expected, "approvalGiven")
	}
	expected = append(expected, "approved", "documentReady", "ordered", "released")
	for range o.Items {
		expected = append(expected, "itemCompleted")
	}
	var kinds []string
	previous := ""
	for i, raw := range all[json.RawMessage](c.user, "/v1/quotes/"+v.Quote+"/history") {
		var e event
		must(json.Unmarshal(raw, &e), "reading an event")
		expect(e.Seq == int64(i+1) && e.Previous == previous && e.Hash == digest(raw, "hash"), "event %d of %s does not follow from the one before", i+1, v.Quote)
		previous = e.Hash
		kinds = append(kinds, e.Kind)
	}
	expect(strings.Join(kinds, " ") == strings.Join(expected, " "), "the history is %v, not %v", kinds, expected)
	c.say("History, each line chained to the one before: %s.", strings.Join(kinds, ", "))
}
