package quoteview

import (
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// CheckLine is a check with who can do something about it.
type CheckLine struct {
	// Tone is bad, note or plain. field is what it is about on a form, empty for none.
	Tone, Severity, Text, Owner, Field string
}

// Checks lists those that hold now and those that were noted at the request, each once.
func (b *Builder) Checks() []CheckLine {
	var all []ordering.Check
	for _, check := range slices.Concat(b.View.Quote.Present, b.Version().Checks) {
		same := func(other ordering.Check) bool {
			return other.Code == check.Code && other.Item == check.Item && other.Reason == check.Reason && other.Message.Equal(check.Message)
		}
		if !slices.ContainsFunc(all, same) {
			all = append(all, check)
		}
	}
	lines := make([]CheckLine, len(all))
	for i, check := range all {
		lines[i] = b.Check(check)
	}
	return lines
}

// Check says a check of the version, and which item it is about.
func (b *Builder) Check(c ordering.Check) CheckLine {
	l := NewCheckLine(b.Request, c, b.Catalog)
	l.Text = b.InItem(c.Item) + l.Text
	if c.Severity == ordering.Waivable && b.Version().VATWaiver != nil {
		l.Tone, l.Severity = "plain", b.Say(words.Waived)
	}
	return l
}

// NewCheckLine says a check to its reader, with what it offers instead by the names of the catalogue.
func NewCheckLine(r *kit.Request, c ordering.Check, names *catalog.Catalog) CheckLine {
	l := CheckLine{Tone: "plain", Severity: r.Say(words.Note), Text: r.Say(c.Message), Owner: ownerOf(r, c)}
	switch {
	case c.Severity == ordering.Blocking:
		l.Tone, l.Severity = "bad", r.Say(words.Blocks)
	case c.Severity == ordering.Waivable && r.Actor.Partner != "":
		l.Severity = r.Say(words.ForUsToReview)
	case c.Severity == ordering.Waivable:
		l.Tone, l.Severity = "note", r.Say(words.CanBeWaivedWithReason)
	}
	var instead []string
	for _, id := range c.Alternatives {
		instead = append(instead, OfferingName(r.Locale, id, names))
	}
	if len(instead) > 0 {
		l.Text += r.Say(words.Alternative(strings.Join(instead, ", ")))
	}
	return l
}

// ownerOf says who can mend or waive the check.
func ownerOf(r *kit.Request, c ordering.Check) string {
	partner := r.Actor.Partner != ""
	switch {
	case c.Owner == ordering.OwnerAccountManager && partner:
		return r.Say(words.UpTo(words.YourAccountManager))
	case c.Owner == ordering.OwnerAccountManager:
		return r.Say(words.UpTo(words.Role(string(ordering.AccountManager))))
	case partner:
		return r.Say(words.YouCanResolveThis)
	}
	return r.Say(words.UpTo(words.Role(string(ordering.PartnerUser))))
}
