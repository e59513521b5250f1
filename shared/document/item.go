package document

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// mostNumbers is how many telephone numbers, documents or links of one item are listed; the rest are counted.
const mostNumbers = 100

// item is the block of the i-th item: its specification or its comparison, its delivery and its price.
func (b *builder) item(i int) (Section, error) {
	item := &b.version.Items[i]
	change := b.version.Change.Of(item.ID)
	if change == nil {
		return Section{}, fmt.Errorf("item %s has no change", item.ID)
	}
	offering := b.offering(b.version.Change.Catalog, change.New.Offering, change.New.Configuration)
	s := Section{ID: "item." + string(item.ID), Heading: strconv.Itoa(i+1) + ". " + b.text(offering.Name), Tag: b.tag(change), Together: true}
	if description := b.text(offering.Description); description != "" && !b.described(i, offering.ID) {
		s.Blocks = append(s.Blocks, Paragraph{Text: description})
	}
	s.Site = oneLine(cmp.Or(item.Site, cmp.Or(item.Was, &ordering.Service{}).Site))
	var summary []string
	delivery := Panel{b.Say(words.DeliveryAndTerm), b.delivery(item, change, offering)}
	place := Panel{b.Say(words.SiteAndContact), b.place(item, s.Site, offering)}
	if change.Old == nil {
		specification := Panel{Heading: b.Say(words.Specification)}
		for _, l := range b.specification(offering, change.New.Configuration) {
			summary = append(summary, l.brief()...)
			specification.Facts = append(specification.Facts, fact(l.label, l.value))
		}
		for _, l := range b.serviceLevel(offering) {
			specification.Facts = append(specification.Facts, fact(l.label, l.value))
		}
		delivery.Facts = append(delivery.Facts, place.Facts...)
		s.Blocks = append(s.Blocks, Panels{specification, delivery})
	} else {
		comparison, changes := b.comparison(item, change, offering)
		s.Blocks, summary = append(s.Blocks, comparison), changes
		panels := Panels{place, delivery}
		if len(place.Facts) == 0 {
			panels = Panels{delivery}
		}
		s.Blocks = append(s.Blocks, panels)
	}
	if porting := b.porting(item); len(porting) > 0 {
		s.Blocks = append(s.Blocks, Panels{{b.Say(words.NumberPortingAndDocuments), porting}})
	}
	if item.Note != "" {
		s.Blocks = append(s.Blocks, Panels{{"", []Fact{{b.Say(words.NoteLabel), cleanLines(item.Note)}}}})
	}
	if b.priced {
		s.Blocks = append(s.Blocks, b.price(change)...)
	}
	s.Summary = clean(strings.Join(summary, ", "), lineLength)
	return s, nil
}

// described reports whether an item before the i-th is of the offering, and has its description.
func (b *builder) described(i int, id catalog.OfferingID) bool {
	return slices.ContainsFunc(b.version.Items[:i], func(item ordering.VersionItem) bool { return item.Offering == id })
}

// offering finds an offering in a catalogue version, else in the version's own, with what the configuration keeps of older ones. A service can be older than every
// catalogue that is kept: then its id names it.
func (b *builder) offering(version string, id catalog.OfferingID, set catalog.Configuration) *catalog.Offering {
	for _, name := range []string{version, b.catalog.Version} {
		c, err := b.book.Version(name)
		if err != nil {
			continue
		}
		if o := b.book.Keeping(c, catalog.Held{Offering: id, Catalog: version, Configuration: set}).Offering(id); o != nil {
			return o
		}
	}
	return &catalog.Offering{ID: id, Name: catalog.Text{NL: string(id), EN: string(id)}}
}

func (b *builder) tag(c *ordering.ChangeItem) string {
	switch {
	case c.Old == nil:
		return b.Say(words.NewService)
	case c.Migration:
		return b.Say(words.MigrationHeading)
	}
	return b.Say(words.ChangeNoun)
}

func (b *builder) delivery(item *ordering.VersionItem, c *ordering.ChangeItem, o *catalog.Offering) []Fact {
	lead := ""
	switch days := o.Qualification.LeadTimeBusinessDays; {
	case days > 0:
		lead = b.Say(words.BusinessDays(days))
	case c.Mode == catalog.Immediate:
		lead = b.Say(words.SameDay)
	}
	return known(
		fact(b.Say(words.Service), string(item.Service)),
		fact(b.Say(words.PlannedDate), b.planned(c)),
		fact(b.Say(words.LeadTime), lead),
		fact(b.Say(words.Term), b.term(c)),
		fact(b.Say(words.LinkedTo), b.links(item.Links)),
	)
}

func (b *builder) planned(c *ordering.ChangeItem) string {
	day := b.Date(c.EffectiveDate)
	switch c.Mode {
	case catalog.NextPeriod:
		return b.Say(words.StartOfMonth(day))
	case catalog.EndOfTerm:
		return b.Say(words.EndOfTerm(day))
	default:
		return day
	}
}

func (b *builder) term(c *ordering.ChangeItem) string {
	t := c.Term
	length := b.Say(words.Months(t.Months))
	switch {
	case t.New:
		return b.Say(words.FromCompletionPlannedUntil(length, t.Ends))
	case t.RemainingMonths == 0:
		return b.Say(words.RunsMonthly)
	default:
		return b.Say(words.RunsUntilRemaining(length, t.Ends, words.Months(t.RemainingMonths)))
	}
}

func (b *builder) links(links []ordering.Link) string {
	var named []string
	for _, l := range links {
		name := string(l.Service)
		if i := b.version.Index(l.Item); i >= 0 {
			name = b.Say(words.ItemNumberText(i+1, b.text(b.offering(b.version.Change.Catalog, b.version.Items[i].Offering, catalog.Configuration{}).Name)))
		}
		named = append(named, name)
	}
	return b.list(named)
}

// place says where; of a service that needs no address that it has none.
func (b *builder) place(item *ordering.VersionItem, site string, o *catalog.Offering) []Fact {
	was := cmp.Or(item.Was, &ordering.Service{})
	if site == "" && !o.RequiresAddress() {
		site = b.Say(words.NotTiedToAnAddress)
	}
	return known(
		fact(b.Say(words.Site), site),
		Fact{b.Say(words.ContactHeading), contactLine(cmp.Or(item.SiteContact, was.SiteContact))},
		fact(b.Say(words.YourReference), cmp.Or(item.Reference, was.Reference)),
	)
}

func (b *builder) porting(item *ordering.VersionItem) []Fact {
	var facts []Fact
	if p := item.Porting; p != nil {
		facts = known(
			fact(b.Say(words.CurrentOperator), p.Operator),
			Fact{b.Say(words.NumbersLabel), b.list(p.Numbers)},
		)
	}
	var promised []string
	for _, d := range item.Documents {
		promised = append(promised, joined(", ", clean(b.Say(ordering.DocumentName(d.Kind)), lineLength), d.Reference))
	}
	return append(facts, known(Fact{b.Say(words.PromisedDocument), b.list(promised)})...)
}

// list writes names one after the other, and how many more there are.
func (b *builder) list(names []string) string {
	text := joined("; ", names[:min(len(names), mostNumbers)]...)
	if more := len(names) - mostNumbers; more > 0 {
		text += b.Say(words.AndTrimSpace(strings.TrimSpace(b.Say(words.More(int(int64(more)))))))
	}
	return text
}
