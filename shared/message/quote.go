package message

import (
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// subject names the version and its customer.
func (c *composer) subject(nl, en string) string {
	return c.sayf(nl, en, c.n.Version.Ref(), c.customer())
}

func (c *composer) customer() string { return c.n.Version.CustomerAt.DisplayName() }

// about are the facts of every letter on a quote.
func (c *composer) about() []fact {
	v := c.n.Version
	facts := slices.Concat(
		c.fact("Offerte", "Quote", v.Ref().String()),
		c.fact("Partner", "Partner", v.PartnerAt.Name),
		c.fact("Klant", "Customer", c.customer()))
	if v.CustomerAt.LegalName != "" {
		facts = append(facts, c.fact("Referentie", "Reference", v.CustomerAt.Reference)...)
	}
	return facts
}

func (c *composer) approvalAsked() letter {
	v := c.n.Version
	l := letter{
		subject: c.subject("Goedkeuring gevraagd: %s, %s", "Approval requested: %s, %s"),
		preview: c.summary(),
		title:   c.say("Uw goedkeuring wordt gevraagd", "Your approval is requested"),
		intro: []string{c.sayf("%s van %s vraagt voor %s een offerte aan. U beslist als %s.",
			"For %[3]s, %[1]s of %[2]s requests a quote. You decide as %[4]s.", v.RequestedBy.Name, v.PartnerAt.Name, c.customer(), c.role(c.n.Role))},
		facts: slices.Concat(
			c.about(),
			c.fact("Contractpartij", "Contract party", partyName(v)),
			c.fact("Aangevraagd op", "Requested on", c.moment(v.RequestedAt)),
			c.fact("Beslissen vóór", "Decide before", c.moment(v.DecideBy()))),
		totals: c.totals(),
		vat:    c.taxed(true),
		lists:  slices.Concat(c.reasons(), c.concerns()),
		action: c.button("Bekijk en beslis", "Review and decide"),
		after: []string{c.say("Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
			"This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.")},
		items: c.priced(),
	}
	if c.n.Role == ordering.SalesManager || c.n.Role == ordering.Engineering {
		l.intro = append(l.intro, c.say("Eén beslissing uit uw groep is genoeg.", "One decision from your group is enough."))
	}
	if answer := lines(v.Answer); len(answer) > 0 {
		l.cited = &cited{c.say("Antwoord van de partner op de vraag", "The partner's answer to the question"), answer}
	}
	return l
}

// approvalReminder is the request again, for who has not decided.
func (c *composer) approvalReminder() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.subject("Herinnering: %s wacht op uw beslissing, %s", "Reminder: %s waits for your decision, %s")
	l.title = c.say("Uw beslissing wordt nog gevraagd", "Your decision is still needed")
	l.intro[0] = c.sayf("%s van %s vroeg op %s voor %s een offerte aan. Er is nog niet beslist. U beslist als %s.",
		"%[1]s of %[2]s requested a quote for %[4]s on %[3]s. It has not been decided yet. You decide as %[5]s.",
		v.RequestedBy.Name, v.PartnerAt.Name, c.date(calendar.On(v.RequestedAt)), c.customer(), c.role(c.n.Role))
	return l
}

// standInAsked is the request for who stands in for an account manager that does not decide.
func (c *composer) standInAsked() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.subject("Als vervanger: %s wacht op uw beslissing, %s", "As stand-in: %s waits for your decision, %s")
	l.title = c.say("Uw beslissing als vervanger wordt gevraagd", "Your decision as stand-in is requested")
	l.intro[0] = c.sayf("%s van %s vroeg op %s voor %s een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
		"%[1]s of %[2]s requested a quote for %[4]s on %[3]s. The partner's account manager has not decided yet. You stand in and can decide.",
		v.RequestedBy.Name, v.PartnerAt.Name, c.date(calendar.On(v.RequestedAt)), c.customer())
	return l
}

// partyName is left out where it is the customer.
func partyName(v *ordering.QuoteVersion) string {
	name := v.Party.LegalName
	if name == "" {
		name = v.Party.Name
	}
	if name == v.CustomerAt.DisplayName() {
		return ""
	}
	return name
}

func (c *composer) returned() letter {
	l := letter{
		subject: c.subject("Vraag over offerte %s, %s", "Question about quote %s, %s"),
		title:   c.say("Er is een vraag over uw aanvraag", "There is a question about your request"),
		intro: []string{c.sayf("Voordat offerte %s voor %s kan worden goedgekeurd, is uw antwoord nodig.",
			"Before quote %s for %s can be approved, your answer is needed.", c.n.Version.Ref(), c.customer())},
		cited:  c.cite("Vraag", "Question", c.n.Version.Reason),
		facts:  c.about(),
		totals: c.totals(),
		vat:    c.taxed(false),
		action: c.button("Beantwoord de vraag", "Answer the question"),
		after: []string{c.say("U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of haar eerst aanpassen. Tot dan ligt zij stil.",
			"You can submit the request again unchanged, with your answer, or change it first. Until then it waits.")},
	}
	if c.staff() {
		l.title = c.say("De aanvraag is teruggestuurd met een vraag", "The request was returned with a question")
		l.intro = []string{c.sayf("Offerte %s voor %s wacht op een antwoord van de partner.", "Quote %s for %s waits for the partner's answer.", c.n.Version.Ref(), c.customer())}
		l.action, l.after = c.button("Bekijk de offerte", "View the quote"), nil
	}
	return l
}

func (c *composer) declined() letter {
	l := letter{
		subject: c.subject("Offerte %s afgewezen, %s", "Quote %s declined, %s"),
		title:   c.say("De offerte is afgewezen", "The quote was declined"),
		intro:   []string{c.sayf("De aanvraag van offerte %s voor %s is afgewezen.", "The request of quote %s for %s was declined.", c.n.Version.Ref(), c.customer())},
		cited:   c.cite("Toelichting", "Explanation", c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.taxed(false),
		action:  c.button("Bekijk de offerte", "View the quote"),
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

// again is how a partner goes on from a quote that ended.
func (c *composer) again() string {
	return c.say("U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
		"You can copy the quote to a new request, which uses today's prices.")
}

func (c *composer) approved() letter {
	v := c.n.Version
	l := letter{
		subject: c.subject("Offerte %s goedgekeurd, %s", "Quote %s approved, %s"),
		preview: c.summary(),
		title:   c.say("De offerte is goedgekeurd", "The quote is approved"),
		intro: []string{c.sayf("Offerte %s voor %s is goedgekeurd en geldt tot en met %s.", "Quote %s for %s is approved and valid until the end of %s.",
			v.Ref(), c.customer(), c.date(v.ValidUntil))},
		facts:  slices.Concat(c.about(), c.fact("Geldig tot en met", "Valid until", c.until(v.ValidUntil))),
		totals: c.totals(),
		vat:    c.taxed(true),
		items:  c.priced(),
	}
	l.intro = append(l.intro, c.howToConfirm())
	l.action = c.confirm()
	return l
}

// howToConfirm tells what the reader, or the partner, can do with an approved version.
func (c *composer) howToConfirm() string {
	switch solutions := c.n.Version.PartnerAt.Kind == ordering.Solutions; {
	case c.staff() && solutions:
		return c.say("De partner kan haar nu activeren.", "The partner can now activate it.")
	case c.staff():
		return c.say("De partner kan haar nu namens de klant ondertekenen.", "The partner can now sign it for the customer.")
	case solutions:
		return c.say("Zo bevestigt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
			"How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.")
	}
	return c.say("Zo bevestigt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Pas daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
		"How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.")
}

// confirm is the action on an approved version.
func (c *composer) confirm() *action {
	switch {
	case c.staff():
		return c.button("Bekijk de offerte", "View the quote")
	case c.n.Version.PartnerAt.Kind == ordering.Solutions:
		return c.button("Bekijk en activeer", "Review and activate")
	}
	return c.button("Bekijk en onderteken", "Review and sign")
}

func (c *composer) expiring() letter {
	v := c.n.Version
	return letter{
		subject: c.sayf("Offerte %s verloopt op %s, %s", "Quote %s expires on %s, %s", v.Ref(), c.date(v.ValidUntil), c.customer()),
		preview: c.summary(),
		title:   c.say("De offerte verloopt binnenkort", "The quote is about to expire"),
		intro: []string{
			c.sayf("Offerte %s voor %s is goedgekeurd, maar nog niet bevestigd. U kunt haar bestellen tot en met %s; daarna verloopt zij.",
				"Quote %s for %s is approved, but not confirmed yet. You can order it until the end of %s; then it expires.", v.Ref(), c.customer(), c.date(v.ValidUntil)),
			c.howToConfirm(),
		},
		facts:  slices.Concat(c.about(), c.fact("Geldig tot en met", "Valid until", c.until(v.ValidUntil))),
		totals: c.totals(),
		vat:    c.taxed(false),
		action: c.confirm(),
		after:  []string{c.say("Wilt u niet bestellen, dan hoeft u niets te doen.", "If you do not want to order, you need not do anything.")},
	}
}

func (c *composer) withdrawn() letter {
	l := letter{
		subject: c.subject("Offerte %s ingetrokken, %s", "Quote %s withdrawn, %s"),
		title:   c.say("De offerte is ingetrokken", "The quote was withdrawn"),
		intro:   []string{c.sayf("Offerte %s voor %s is ingetrokken en kan niet meer worden besteld.", "Quote %s for %s was withdrawn and can no longer be ordered.", c.n.Version.Ref(), c.customer())},
		cited:   c.cite("Toelichting", "Explanation", c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.taxed(false),
		action:  c.button("Bekijk de offerte", "View the quote"),
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

func (c *composer) expired() letter {
	v := c.n.Version
	l := letter{
		subject: c.subject("Offerte %s verlopen, %s", "Quote %s expired, %s"),
		title:   c.say("De offerte is verlopen", "The quote has expired"),
		intro:   []string{c.sayf("Offerte %s voor %s is niet op tijd bevestigd en kan niet meer worden besteld.", "Quote %s for %s was not confirmed in time and can no longer be ordered.", v.Ref(), c.customer())},
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.taxed(false),
		action:  c.button("Bekijk de offerte", "View the quote"),
	}
	if !v.ValidUntil.IsZero() {
		l.facts = append(l.facts, c.fact("Was geldig tot en met", "Was valid until", c.until(v.ValidUntil))...)
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

func (c *composer) commented() letter {
	return letter{
		subject: c.subject("Nieuwe opmerking bij offerte %s, %s", "New comment on quote %s, %s"),
		title:   c.say("Er is een nieuwe opmerking", "There is a new comment"),
		intro:   []string{c.sayf("Bij offerte %s voor %s is een opmerking geplaatst.", "Quote %s for %s has a new comment.", c.n.Version.Ref(), c.customer())},
		cited:   c.cite("Opmerking", "Comment", ""),
		facts:   c.about(),
		action:  c.button("Lees en reageer", "Read and reply"),
		after:   []string{c.say("Een opmerking verandert de offerte niet.", "A comment does not change the quote.")},
	}
}

func (c *composer) undelivered() letter {
	l := letter{
		subject: c.say("Een e-mail kon niet worden bezorgd", "A mail could not be delivered"),
		title:   c.say("Een e-mail kon niet worden bezorgd", "A mail could not be delivered"),
		intro: []string{c.say("Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
			"A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.")},
		cited:  c.cite("Niet bezorgd", "Not delivered", ""),
		action: c.button("Bekijk de gegevens", "View the details"),
	}
	if c.n.Version != nil {
		l.subject = c.subject("E-mail over %s niet bezorgd, %s", "Mail about %s not delivered, %s")
		l.facts = c.about()
	}
	return l
}
