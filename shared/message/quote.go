package message

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

func (c *composer) customer() string { return c.n.Version.CustomerAt.DisplayName() }

// ref is the number of the version, as people read it.
func (c *composer) ref() string { return c.n.Version.Ref().String() }

// about are the facts of every letter on a quote.
func (c *composer) about() []fact {
	v := c.n.Version
	facts := slices.Concat(
		c.fact(words.Quote, c.ref()),
		c.fact(words.Partner, v.PartnerAt.Name),
		c.fact(words.Customer, c.customer()))
	if v.CustomerAt.LegalName != "" {
		facts = append(facts, c.fact(words.Reference, v.CustomerAt.Reference)...)
	}
	return facts
}

// quoteMail writes what is about a quote.
type quoteMail struct{ *composer }

func aboutQuote(write func(quoteMail) letter) func(*composer) letter {
	return func(c *composer) letter { return write(quoteMail{c}) }
}

func (c quoteMail) approvalAsked() letter {
	v := c.n.Version
	l := letter{
		subject: c.Say(words.ApprovalRequested(c.ref(), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.YourApprovalIsRequested),
		intro:   []string{c.Say(words.ForOfRequestsQuoteYou(c.customer(), v.RequestedBy.Name, v.PartnerAt.Name, words.Role(string(c.n.Role))))},
		facts: slices.Concat(
			c.about(),
			c.fact(words.ContractingParty, partyName(v)),
			c.fact(words.RequestedOn, c.moment(v.RequestedAt)),
			c.fact(words.DecideBefore, c.moment(v.DecideBy()))),
		totals: c.totals(),
		vat:    c.vat(true),
		lists:  slices.Concat(c.reasons(), c.concerns()),
		action: c.button(words.ReviewAndDecide),
		after:  []string{c.Say(words.ThisLinkIsPersonalOnly)},
		lines:  c.priced(),
		rest:   c.Say(words.RestOfItemsIsInQuote),
	}
	if c.n.Role == ordering.SalesManager || c.n.Role == ordering.Engineering {
		l.intro = append(l.intro, c.Say(words.OneDecisionFromYourGroup))
	}
	if answer := lines(v.Answer); len(answer) > 0 {
		l.cited = &cited{c.Say(words.PartnersAnswerToQuestion), answer}
	}
	return l
}

// approvalReminder is the request again, for those who have not decided.
func (c quoteMail) approvalReminder() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.Say(words.ReminderWaitsForYourDecision(c.ref(), c.customer()))
	l.title = c.Say(words.YourDecisionIsStillNeeded)
	l.intro[0] = c.Say(words.OfRequestedQuoteForOn(v.RequestedBy.Name, v.PartnerAt.Name, c.customer(), calendar.On(v.RequestedAt), words.Role(string(c.n.Role))))
	return l
}

// standInAsked is the request for the stand-in of an account manager who does not decide.
func (c quoteMail) standInAsked() letter {
	v := c.n.Version
	l := c.approvalAsked()
	l.subject = c.Say(words.AsStandInWaitsFor(c.ref(), c.customer()))
	l.title = c.Say(words.YourDecisionAsStandIn)
	l.intro[0] = c.Say(words.OfRequestedQuoteForOnPartnersAccount(v.RequestedBy.Name, v.PartnerAt.Name, c.customer(), calendar.On(v.RequestedAt)))
	return l
}

// partyName is left out where it is the customer.
func partyName(v *ordering.QuoteVersion) string {
	name := cmp.Or(v.Party.LegalName, v.Party.Name)
	if name == v.CustomerAt.DisplayName() {
		return ""
	}
	return name
}

func (c quoteMail) returned() letter {
	l := letter{
		subject: c.Say(words.QuestionAboutQuote(c.ref(), c.customer())),
		title:   c.Say(words.ThereIsQuestionAboutYour),
		intro:   []string{c.Say(words.BeforeQuoteForCanBe(c.ref(), c.customer()))},
		cited:   c.cite(words.Question, c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true),
		action:  c.button(words.AnswerTheQuestion),
		after:   []string{c.Say(words.YouCanSubmitRequestAgain)},
	}
	if c.staff() {
		l.title = c.Say(words.RequestWasReturnedWithQuestion)
		l.intro = []string{c.Say(words.QuoteForWaitsForPartners(c.ref(), c.customer()))}
		l.action, l.after = c.button(words.ViewQuote), nil
	}
	return l
}

func (c quoteMail) approved() letter {
	v := c.n.Version
	l := letter{
		subject: c.Say(words.QuoteApproved(c.ref(), c.customer())),
		preview: c.summary(),
		title:   c.Say(words.QuoteIsApproved),
		intro:   []string{c.Say(words.QuoteForIsApprovedAnd(c.ref(), c.customer(), v.ValidUntil))},
		facts:   slices.Concat(c.about(), c.fact(words.ValidUntil, c.until(v.ValidUntil))),
		totals:  c.totals(),
		vat:     c.vat(true),
		lines:   c.priced(),
		rest:    c.Say(words.RestOfItemsIsInQuote),
	}
	l.intro = append(l.intro, c.howToConfirm())
	l.action = c.confirm()
	return l
}

// howToConfirm tells what the reader, or the partner, can do with an approved version.
func (c quoteMail) howToConfirm() string {
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

func (c quoteMail) confirm() *action {
	switch {
	case c.staff():
		return c.button(words.ViewQuote)
	case c.n.Version.PartnerAt.Kind == ordering.Solutions:
		return c.button(words.ReviewAndActivate)
	}
	return c.button(words.ReviewAndSign)
}

func (c quoteMail) expiring() letter {
	v := c.n.Version
	return letter{
		subject: c.Say(words.QuoteExpiresOn(c.ref(), v.ValidUntil, c.customer())),
		preview: c.summary(),
		title:   c.Say(words.QuoteIsAboutToExpire),
		intro: []string{
			c.Say(words.QuoteForIsApprovedBut(c.ref(), c.customer(), v.ValidUntil)),
			c.howToConfirm(),
		},
		facts:  slices.Concat(c.about(), c.fact(words.ValidUntil, c.until(v.ValidUntil))),
		totals: c.totals(),
		vat:    c.vat(true),
		action: c.confirm(),
		after:  []string{c.Say(words.IfYouDoNotWant)},
	}
}

func (c quoteMail) declined() letter {
	return c.closed(words.QuoteDeclined(c.ref(), c.customer()), words.QuoteWasDeclined, words.RequestOfQuoteForWas(c.ref(), c.customer()))
}

func (c quoteMail) withdrawn() letter {
	return c.closed(words.QuoteWithdrawn(c.ref(), c.customer()), words.QuoteWasWithdrawn, words.QuoteForWasWithdrawnAnd(c.ref(), c.customer()))
}

func (c quoteMail) expired() letter {
	l := c.closed(words.QuoteExpired(c.ref(), c.customer()), words.QuoteHasExpired, words.QuoteForWasNotConfirmed(c.ref(), c.customer()))
	l.cited = nil
	if day := c.n.Version.ValidUntil; !day.IsZero() {
		l.facts = append(l.facts, c.fact(words.WasValidUntil, c.until(day))...)
	}
	return l
}

// closed is the letter on a quote that ended without an order, with the reason; to a partner it says how to go on.
func (c quoteMail) closed(subject, title, intro words.Message) letter {
	l := letter{
		subject: c.Say(subject),
		title:   c.Say(title),
		intro:   []string{c.Say(intro)},
		cited:   c.cite(words.Explanation, c.n.Version.Reason),
		facts:   c.about(),
		totals:  c.totals(),
		vat:     c.vat(true),
		action:  c.button(words.ViewQuote),
	}
	if !c.staff() {
		l.after = []string{c.Say(words.YouCanCopyQuoteTo)}
	}
	return l
}

func (c quoteMail) commented() letter {
	n := max(1, len(c.n.Comments))
	written, rest := c.comments()
	l := letter{
		subject: c.Say(words.NewCommentOnQuote(n, c.ref(), c.customer())),
		title:   c.Say(words.ThereIsNewComment(n)),
		intro:   []string{c.Say(words.QuoteForHasNewComment(c.ref(), c.customer(), n))},
		cited:   c.quote(words.CommentsCited(n), written),
		facts:   c.about(),
		action:  c.button(words.ReadAndReply),
		after:   []string{c.Say(words.CommentDoesNotChangeQuote)},
	}
	if len(c.n.Found) > 0 {
		l.intro = append(l.intro, statement.Found(c.Locale, c.n.Found))
	}
	if rest > 0 {
		l.after = append([]string{c.Say(words.OtherCommentsAreInQuote(rest))}, l.after...)
	}
	return l
}

// comments are the lines of as many comments as a mail cites whole, each after its moment, and how many others there are.
func (c quoteMail) comments() (written []string, rest int) {
	if len(c.n.Comments) == 0 {
		return lines(c.n.Text), 0
	}
	runes := 0
	for n, comment := range c.n.Comments {
		said := lines(comment.Text)
		if len(c.n.Comments) > 1 {
			said = append([]string{c.Say(words.Moment(comment.At))}, said...)
		}
		for _, l := range said {
			runes += utf8.RuneCountInString(l) + 1
		}
		if n > 0 && (runes > maxTextRunes || len(written)+len(said) > maxTextLines) {
			return written, len(c.n.Comments) - n
		}
		written = append(written, said...)
	}
	return written, 0
}

func (c quoteMail) undelivered() letter {
	l := letter{
		subject: c.Say(words.MailCouldNotBeDelivered),
		title:   c.Say(words.MailCouldNotBeDelivered),
		intro:   []string{c.Say(words.MessageOfOnecentralHasFinally)},
		cited:   c.cite(words.MailNotDelivered, ""),
		action:  c.button(words.ViewDetails),
	}
	if c.n.Version != nil {
		l.subject = c.Say(words.MailAboutNotDelivered(c.ref(), c.customer()))
		l.facts = c.about()
	}
	return l
}
