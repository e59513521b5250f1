package quoteview

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// CheckLine is a check with who can do something about it.
type CheckLine struct {
	// Tone is bad, note or plain. Field is what it is about on a form, empty for none.
	Tone, Severity, Text, Owner, Field string
}

// CheckGroup is a check with the numbers of the lines that it is about: none when it is about the whole.
type CheckGroup struct {
	CheckLine
	// Next is where it can be mended, nil where that is another place for each line.
	Next  *kit.Link
	Lines []int
}

// Checks are those that hold now and those that were noted at the request, grouped by their cause.
func (b *Builder) Checks() []CheckGroup {
	return b.Grouped(slices.Concat(b.View.Quote.Present, b.Version().Checks))
}

// Grouped says each cause once, with the lines that it is about.
func (b *Builder) Grouped(checks []ordering.Check) []CheckGroup {
	var groups []CheckGroup
	for _, check := range checks {
		groups = GroupIn(groups, CheckGroup{CheckLine: b.Check(check)}, b.Version().Index(check.Item)+1)
	}
	return groups
}

// GroupIn adds a check about the line of that number, 0 for the whole, to the group of its cause.
func GroupIn(groups []CheckGroup, check CheckGroup, number int) []CheckGroup {
	i := slices.IndexFunc(groups, func(g CheckGroup) bool { return g.CheckLine == check.CheckLine })
	switch {
	case i < 0:
		i, groups = len(groups), append(groups, check)
	case check.Next != nil && groups[i].Next != nil && *check.Next != *groups[i].Next:
		groups[i].Next = nil
	}
	if number > 0 && !slices.Contains(groups[i].Lines, number) {
		groups[i].Lines = append(groups[i].Lines, number)
	}
	return groups
}

// Mark puts at each line the gravest of the checks about it. What is only to be noted, or is about all lines, stands in their
// list alone.
func Mark(lines []Line, groups []CheckGroup) {
	for _, tone := range []string{"note", "bad"} {
		for _, g := range groups {
			if len(g.Lines) == len(lines) {
				continue
			}
			for _, number := range g.Lines {
				if g.Tone == tone {
					lines[number-1].Check = &g.CheckLine
				}
			}
		}
	}
}

// InLines says which lines are meant, empty for the whole.
func (b *Builder) InLines(g CheckGroup) string {
	if len(g.Lines) == 0 {
		return ""
	}
	var numbers []string
	for _, n := range g.Lines {
		numbers = append(numbers, strconv.Itoa(n))
	}
	return b.Say(words.LinesInline(len(g.Lines), strings.Join(numbers, ", ")))
}

// Check says a check of the version, which may be waived.
func (b *Builder) Check(c ordering.Check) CheckLine {
	l := NewCheckLine(b.Request, c, b.Catalog)
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
