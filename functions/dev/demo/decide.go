package main

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// decide lets everybody whom the quote waits for approve it, each by the link in their own mail, and returns their
// roles. The account manager gives the discount on the last item.
func (c *actors) decide(id, discount string) []string {
	var deciders []string
	for {
		q := get[quote](c.manager, "/v1/quotes/"+id)
		if q.State == "approved" {
			return deciders
		}
		waiting := slices.IndexFunc(q.Approvals, func(a approval) bool { return a.State == "waiting" })
		expect(q.State == "requested" && waiting >= 0, "the quote %s is %s, and waits for nobody: %+v", id, q.State, q.Approvals)
		role := q.Approvals[waiting].Role
		expect(!slices.Contains(deciders, role), "%s decided on %s, which still waits for it", role, id)
		given := ""
		if role == string(ordering.AccountManager) {
			given = discount
		}
		c.approve(q.Version, role, given)
		deciders = append(deciders, role)
	}
}

// approve is one person's decision, from the mail to the page that shows it.
func (c *actors) approve(v version, role, discount string) {
	who := c.people[role]
	number := fmt.Sprintf("%s/%d", v.Quote, v.Number)
	link := c.invitation(who, number)
	login := c.stranger(v, role, link)

	b := c.browser()
	p := b.open(login)
	person := button{"username", who.Username}
	p = b.press(p.formWith(person), person)
	expect(p.status == http.StatusOK && p.address.String() == link, "after the login of %s the browser is at %s (%d): %.300s", who.Name, p.address, p.status, p.text())
	difference := v.Change.Total.Difference
	expect(p.says(number) && p.says(words.In(words.Dutch).Difference(difference), words.In(words.English).Difference(difference)), "the page does not show %s with %s: %.600s", number, words.In(words.English).Money(difference), p.text())

	approve := button{"action", "approve"}
	f := p.formWith(approve)
	said := "approved"
	if discount != "" {
		f = b.open(link + "?discounts=all").formWith(approve)
		field := "mrc." + v.Change.Items[len(v.Change.Items)-1].Item
		expect(f.fields.Has(field), "the page has no field %s for a discount", field)
		f.fields.Set(field, discount)
		looked := b.press(f, button{"action", "preview"})
		expect(looked.status == http.StatusOK, "the preview of the discount: %d %.300s", looked.status, looked.text())
		f = looked.formWith(approve)
		expect(f.fields.Get(field) == discount, "the preview forgot the discount: %q", f.fields.Get(field))
		said = fmt.Sprintf("approved with %s%% off item %d", discount, len(v.Change.Items))
	}
	done := b.press(f, approve)
	expect(done.status == http.StatusOK && done.says(v.Quote), "approving: %d %.600s", done.status, done.text())
	old := b.open(link)
	expect(old.status == http.StatusGone, "the used link still answers %d", old.status)
	c.say("%s (%s) logged in through the link and %s; the link says now: %s", who.Name, role, said, title(old))
}

// invitation waits for the mail that asks for a decision, and returns its link.
func (c *actors) invitation(who issuer.Person, number string) string {
	var found message
	c.until("mail to "+who.Mail+" about "+number+" in "+c.box.folder, func() bool {
		mails := c.box.about(number)
		i := slices.IndexFunc(mails, func(l message) bool { return l.to == who.Mail })
		if i >= 0 {
			found = mails[i]
		}
		return i >= 0
	})
	link := regexp.MustCompile(regexp.QuoteMeta(c.base) + `/approve/[A-Za-z0-9._~-]+`).FindString(found.text)
	expect(link != "", "%s has no link below %s/approve/", found.path, c.base)
	c.say("Mail to %s: %s", who.Mail, found.subject)
	return link
}

// stranger does what mail scanners and bots do with a link: it opens it, and presses its buttons, without a login.
// Nothing may come of that. It returns where the page asks to log in.
func (c *actors) stranger(v version, role, link string) (login string) {
	b := c.browser()
	headed := c.send(c.session.request(http.MethodHead, link, nil))
	// A REST API of API Gateway has only the methods of template.yaml, and refuses others before a function hears of them.
	expect(headed.status == http.StatusOK || headed.status == http.StatusForbidden && headed.header.Get("X-Amzn-Errortype") != "", "HEAD of the link: %s", headed)
	p := b.open(link)
	expect(p.status == http.StatusOK, "the link answers %d: %.300s", p.status, p.text())
	for _, f := range p.forms() {
		for _, with := range f.buttons {
			b.press(f, with)
		}
	}
	forged := form{action: p.address, method: http.MethodPost, fields: url.Values{
		"version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash}, "role": {role}, "key": {"a-bot"},
	}}
	pressed := b.press(forged, button{"action", "approve"})
	expect(pressed.status == http.StatusForbidden || pressed.status == http.StatusUnauthorized, "approving without a login: %d %.300s", pressed.status, pressed.text())
	q := get[quote](c.manager, "/v1/quotes/"+v.Quote)
	waits := slices.Contains(q.Approvals, approval{role, "waiting"})
	expect(q.State == "requested" && q.Version.Number == v.Number && waits, "somebody without a login decided on %s", v.Quote)
	c.say("Opening the link and pressing its buttons without a login decided nothing; the page asks to log in.")
	return p.link("/login")
}

func title(p page) string {
	for n := range p.tree.Descendants() {
		if n.Data == "h1" {
			return spaced(content(n))
		}
	}
	return ""
}

// discounted checks that the next version differs by the discount alone, and only on the last item.
func discounted(first, next version, typed string) {
	whole, tenths, _ := strings.Cut(typed, ",")
	var basisPoints int64
	_, err := fmt.Sscanf(whole+tenths, "%d", &basisPoints)
	must(err, "reading the discount")
	basisPoints *= 10
	expect(next.Number == first.Number+1, "the discount made version %d", next.Number)
	last := len(first.Change.Items) - 1
	for i := range first.Change.Items {
		before, after := first.Change.Items[i], next.Change.Items[i]
		want := before.New.NetMRC
		if i == last {
			want += before.New.NetMRC.BasisPoints(-basisPoints)
			expect(after.ManualBasisPoints == basisPoints, "the discount is %d basis points", after.ManualBasisPoints)
		}
		expect(after.New.NetMRC == want && after.NRC == before.NRC && after.EffectiveDate == before.EffectiveDate,
			"item %d costs %s after the discount, not %s", i+1, words.In(words.English).Money(after.New.NetMRC), words.In(words.English).Money(want))
	}
	expect(digest(next.Change.raw) == next.ChangeHash, "the hash of version %d is not that of its change", next.Number)
}
