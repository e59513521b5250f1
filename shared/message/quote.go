package message

import (
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

func (c *composer) customer() string { return c.n.Version.CustomerAt.DisplayName() }

// about are the facts of every letter on a quote.
func (c *composer) about() []fact {
	v := c.n.Version
	facts := slices.Concat(
		c.fact(words.Quote, v.Ref().String()),
		c.fact(words.Partner, v.PartnerAt.Name),
		c.fact(words.Customer, c.customer()))
	if v.CustomerAt.LegalName != "" {
		facts = append(facts, c.fact(words.Reference, v.CustomerAt.Reference)...)
	}
	return facts
}

func (c *composer) approvalAsked() letter {
	v := c.n.Version
	l := letter{
		subject: c.Say(words.ApprovalRequested(c.n.Version.Ref().String(), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.YourApprovalIsRequested),
		intro:   []string{c.Say(words.ForOfRequestsQuoteYou(c.customer(), v.RequestedBy.Name, v.PartnerAt.Name, words.Role(string(c.n.Role))))},
		facts: slices.Concat(
			c.about(),
			c.fact(words.ContractingParty, partyName(v)),
			c.fact(words.RequestedOn, c.moment(v.RequestedAt)),
			c.fact(words.DecideBefore, c.moment(v.DecideBy()))),
		totals: c.totals(),
		vat:    c.vat(true, true),
		lists:  slices.Concat(c.reasons(), c.concerns()),
		action: c.button(words.ReviewAndDecide),
		after:  []string{c.Say(words.ThisLinkIsPersonalOnly)},
		items:  c.priced(),
	}
	if c.n.Role == ordering.SalesManager || c.n.Role == ordering.Engineering {
		l.intro = append(l.intro, c.Say(words.OneDecisionFromYourGroup))
	}
	if answer := lines(v.Answer); len(answer) > 0 {
		l.cited = &cited{c.Say(words.PartnersAnswerToQuestion), answer}
	}
	return l
}

// approvalReminder is the request again, for who has not decided.
func (c *composer) approvalReminder() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.Say(words.ReminderWaitsForYourDecision(c.n.Version.Ref().String(), c.customer()))
	l.title = c.Say(words.YourDecisionIsStillNeeded)
	l.intro[0] = c.Say(words.OfRequestedQuoteForOn(v.RequestedBy.Name, v.PartnerAt.Name, c.customer(), calendar.On(v.RequestedAt), words.Role(string(c.n.Role))))
	return l
}

// standInAsked is the request for who stands in for an account manager that does not decide.
func (c *composer) standInAsked() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.Say(words.AsStandInWaitsFor(c.n.Version.Ref().String(), c.customer()))
	l.title = c.Say(words.YourDecisionAsStandIn)
	l.intro[0] = c.Say(words.OfRequestedQuoteForOnPartnersAccount(v.RequestedBy.Name, v.PartnerAt.Name, c.customer(), calendar.On(v.RequestedAt)))
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
		subject: c.Say(words.QuestionAboutQuote(c.n.Version.Ref().String(), c.customer())),
		title:   c.Say(words.ThereIsQuestionAboutYour),
		intro:   []string{c.Say(words.BeforeQuoteForCanBe(c.n.Version.Ref().String(), c.customer()))},
		cited:   c.cite(words.Question, c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true, false),
		action:  c.button(words.AnswerQuestionQuote),
		after:   []string{c.Say(words.YouCanSubmitRequestAgain)},
	}
	if c.staff() {
		l.title = c.Say(words.RequestWasReturnedWithQuestion)
		l.intro = []string{c.Say(words.QuoteForWaitsForPartners(c.n.Version.Ref().String(), c.customer()))}
		l.action, l.after = c.button(words.ViewQuote), nil
	}
	return l
}

func (c *composer) declined() letter {
	l := letter{
		subject: c.Say(words.QuoteDeclined(c.n.Version.Ref().String(), c.customer())),
		title:   c.Say(words.QuoteWasDeclined),
		intro:   []string{c.Say(words.RequestOfQuoteForWas(c.n.Version.Ref().String(), c.customer()))},
		cited:   c.cite(words.Explanation, c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true, false),
		action:  c.button(words.ViewQuote),
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

// again is how a partner goes on from a quote that ended.
func (c *composer) again() string {
	return c.Say(words.YouCanCopyQuoteTo)
}

func (c *composer) approved() letter {
	v := c.n.Version
	l := letter{
		subject: c.Say(words.QuoteApproved(c.n.Version.Ref().String(), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.QuoteIsApproved),
		intro:   []string{c.Say(words.QuoteForIsApprovedAnd(v.Ref().String(), c.customer(), v.ValidUntil))},
		facts:   slices.Concat(c.about(), c.fact(words.ValidUntil, c.until(v.ValidUntil))),
		totals:  c.totals(),
		vat:     c.vat(true, true),
		items:   c.priced(),
	}
	l.intro = append(l.intro, c.howToConfirm())
	l.action = c.confirm()
	return l
}

// howToConfirm tells what the reader, or the partner, can do with an approved version.
func (c *composer) howToConfirm() string {
	switch solutions := c.n.Version.PartnerAt.Kind == ordering.Solutions; {
	case c.staff() && solutions:
		return c.Say(words.PartnerCanNowActivateIt)
	case c.staff():
		return c.Say(words.PartnerCanNowSignIt)
	case solutions:
		return c.Say(words.HowToConfirmCheckConfirmationPdfAnd)
	}
	return c.Say(words.HowToConfirmCheckConfirmation)
}

// confirm is the action on an approved version.
func (c *composer) confirm() *action {
	switch {
	case c.staff():
		return c.button(words.ViewQuote)
	case c.n.Version.PartnerAt.Kind == ordering.Solutions:
		return c.button(words.ReviewAndActivate)
	}
	return c.button(words.ReviewAndSign)
}

func (c *composer) expiring() letter {
	v := c.n.Version
	return letter{
		subject: c.Say(words.QuoteExpiresOn(v.Ref().String(), v.ValidUntil, c.customer())),
		preview: c.summary(),
		title:   c.Say(words.QuoteIsAboutToExpire),
		intro: []string{
			c.Say(words.QuoteForIsApprovedBut(v.Ref().String(), c.customer(), v.ValidUntil)),
			c.howToConfirm(),
		},
		facts:  slices.Concat(c.about(), c.fact(words.ValidUntil, c.until(v.ValidUntil))),
		totals: c.totals(),
		vat:    c.vat(true, false),
		action: c.confirm(),
		after:  []string{c.Say(words.IfYouDoNotWant)},
	}
}

func (c *composer) withdrawn() letter {
	l := letter{
		subject: c.Say(words.QuoteWithdrawn(c.n.Version.Ref().String(), c.customer())),
		title:   c.Say(words.QuoteWasWithdrawn),
		intro:   []string{c.Say(words.QuoteForWasWithdrawnAnd(c.n.Version.Ref().String(), c.customer()))},
		cited:   c.cite(words.Explanation, c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true, false),
		action:  c.button(words.ViewQuote),
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

func (c *composer) expired() letter {
	v := c.n.Version
	l := letter{
		subject: c.Say(words.QuoteExpired(c.n.Version.Ref().String(), c.customer())),
		title:   c.Say(words.QuoteHasExpired),
		intro:   []string{c.Say(words.QuoteForWasNotConfirmed(v.Ref().String(), c.customer()))},
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true, false),
		action:  c.button(words.ViewQuote),
	}
	if !v.ValidUntil.IsZero() {
		l.facts = append(l.facts, c.fact(words.WasValidUntil, c.until(v.ValidUntil))...)
	}
	if !c.staff() {
		l.after = []string{c.again()}
	}
	return l
}

func (c *composer) commented() letter {
	return letter{
		subject: c.Say(words.NewCommentOnQuote(c.n.Version.Ref().String(), c.customer())),
		title:   c.Say(words.ThereIsNewComment),
		intro:   []string{c.Say(words.QuoteForHasNewComment(c.n.Version.Ref().String(), c.customer()))},
		cited:   c.cite(words.Comment, ""),
		facts:   c.about(),
		action:  c.button(words.ReadAndReply),
		after:   []string{c.Say(words.CommentDoesNotChangeQuote)},
	}
}

func (c *composer) undelivered() letter {
	l := letter{
		subject: c.Say(words.MailCouldNotBeDelivered),
		title:   c.Say(words.MailCouldNotBeDelivered),
		intro:   []string{c.Say(words.MessageOfOnecentralHasFinally)},
		cited:   c.cite(words.NotDeliveredQuote, ""),
		action:  c.button(words.ViewDetails),
	}
	if c.n.Version != nil {
		l.subject = c.Say(words.MailAboutNotDelivered(c.n.Version.Ref().String(), c.customer()))
		l.facts = c.about()
	}
	return l
}
