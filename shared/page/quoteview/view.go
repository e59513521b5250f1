// Package quoteview is what staff and partners both see of a quote: its items and figures, checks, approvals and history, and the
// forms about it.
package quoteview

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// View is what the page of a quote shows.
type View struct {
	Quote *usecase.QuoteView
	// Role is the one as which the reader decides here, empty for a reader that does not.
	Role ordering.Role
	// Form is the one that was sent and comes back; problems are by field, stopped are the checks, why is the rest, under
	// the code of the error.
	Form      *Form
	Problems  map[string]string
	stopped   []ordering.Check
	Why, Code string
	// Preview is the version that proposed discounts would make, mark the name of those.
	Preview *ordering.QuoteVersion
	Mark    string
}

// ShortHash is how many hex digits of the Change's hash people are shown, as on the document.
const ShortHash = 12

// itemPart is an item in full: what changes, its price worked out for whoever must judge it, when and where, and what stays the same.
type itemPart struct {
	before, after []document.Block
	prices        document.Table
	same          document.Table
}

// Builder turns a View into words.
type Builder struct {
	*kit.Request
	Source
	View    View
	Catalog *catalog.Catalog
	people  Names
}

// Source is where a page reads what belongs to a quote.
type Source struct {
	Quotes    *usecase.Quotes
	Directory *directory.Directory
}

// NewBuilder reads the catalogue that the version was priced by. The book is all of them.
func NewBuilder(r *kit.Request, source Source, s View) (*Builder, catalog.Book, error) {
	book, err := source.Directory.Book(r.Context())
	if err != nil {
		return nil, catalog.Book{}, err
	}
	c, err := book.Version(s.Quote.Version.Change.Catalog)
	if err != nil {
		return nil, catalog.Book{}, err
	}
	return &Builder{Request: r, Source: source, View: s, Catalog: c, people: Names{}}, book, nil
}

// Version is the one shown.
func (b *Builder) Version() *ordering.QuoteVersion { return b.View.Quote.Version }

// Lines takes the items, each in a line, and the totals and the customer's waiver from the version's document, in the reader's
// language.
func (b *Builder) Lines(book catalog.Book) (lines []Line, summary []document.Section, err error) {
	version := *b.Version()
	version.Language = b.Language
	unfolded, err := Unfolded(b.Request, len(version.Items))
	if err != nil {
		return nil, nil, err
	}
	content, err := document.Build(&version, book, document.Options{Variant: ordering.DocumentParty})
	if err != nil {
		return nil, nil, fmt.Errorf("lines(%s): %w", version.Ref(), err)
	}
	for _, section := range content.Sections {
		id, isItem := strings.CutPrefix(section.ID, "item.")
		switch {
		case isItem:
			number, change := len(lines)+1, version.Change.Of(ordering.ItemID(id))
			line := b.Line(number, unfolded, section, change)
			if number == unfolded {
				line.Details = b.Details(section, change)
			}
			lines = append(lines, line)
		case section.ID == "totals":
			summary = append(summary, document.Totals(b.Language, &version.Change))
		case section.ID == "waiver":
			summary = append(summary, section)
		}
	}
	if len(lines) != len(version.Items) {
		return nil, nil, fmt.Errorf("lines(%s): %w", version.Ref(), errors.New("the document lacks an item"))
	}
	return lines, summary, nil
}

// Details are an item in full.
func (b *Builder) Details(section document.Section, change *ordering.ChangeItem) templ.Component {
	i := itemPart{prices: Figures(b.Locale, statement.Item(change), b.Version().Change.VAT.BasisPoints)}
	for _, block := range section.Blocks {
		switch block := block.(type) {
		case document.Panels:
			i.after = append(i.after, block)
		case document.Table:
			if isPrice(block, section.ID) {
				continue
			}
			changes, same := block, block
			changes.Rows, same.Rows = nil, nil
			for _, r := range block.Rows {
				if r.Quiet {
					same.Rows = append(same.Rows, r)
				} else {
					changes.Rows = append(changes.Rows, r)
				}
			}
			i.before, i.same = append(i.before, changes), same
		default:
			i.before = append(i.before, block)
		}
	}
	return itemDetails(b.Locale, i)
}

// isPrice finds the document's own tables of how a price came about, for which the page has a fuller one: the comparison alone has
// the old price.
func isPrice(t document.Table, item string) bool {
	return !slices.ContainsFunc(t.Rows, func(r document.Row) bool {
		return slices.ContainsFunc(r.Cells, func(c document.Cell) bool { return c.Figure == item+"."+string(statement.OldMRC) })
	})
}

// Facts are those of the request.
func (b *Builder) Facts() []document.Fact {
	version := b.Version()
	by := version.RequestedBy
	who := by.Name
	if by.Mail != "" {
		who += " (" + by.Mail + ")"
	}
	facts := []document.Fact{
		{Label: b.Say(words.Partner), Value: version.PartnerAt.Name},
		{Label: b.Say(words.Customer), Value: version.CustomerAt.DisplayName()},
		{Label: b.Say(words.ContractingParty), Value: version.Party.Name},
		{Label: b.Say(words.RequestedBy), Value: who},
		{Label: b.Say(words.RequestedOn), Value: b.Moment(version.RequestedAt)},
		{Label: b.Say(words.Version), Value: strconv.Itoa(version.Number)},
		{Label: b.Say(words.AnswerToYourQuestion), Value: version.Answer},
		{Label: b.Say(words.ValidUntil), Value: ""},
		{Label: b.Say(words.OrderNoun), Value: string(b.View.Quote.Quote.Order)},
	}
	if !version.ValidUntil.IsZero() {
		facts[7].Value = b.Date(version.ValidUntil)
	}
	if version.Party.Name == version.CustomerAt.DisplayName() {
		facts[2].Value = ""
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

// RefusalBanner says why a form came back, with all that has to be mended.
func (b *Builder) RefusalBanner() kit.Banner {
	s := b.View
	if s.Form == nil || s.Why == "" && len(s.Problems) == 0 {
		return kit.Banner{}
	}
	stop := kit.Banner{Tone: "bad", Title: b.Say(words.NothingWasRecorded), Text: s.Why, Refusal: true}
	if stop.Text == "" {
		stop.Text = b.Say(words.PleaseCheckTheseFields)
	}
	stop.Points = kit.Points(s.Problems, b.Label, []kit.InputField{
		{TextField: kit.TextField{Name: FieldSigner}},
		{TextField: kit.TextField{Name: FieldFunction}},
		{TextField: kit.TextField{Name: FieldMandate}},
		{TextField: kit.TextField{Name: FieldConsent}},
	})
	for _, g := range b.Grouped(s.stopped) {
		if g.Text != stop.Text {
			stop.Points = append(stop.Points, kit.Point{Text: b.InLines(g) + g.Text + " " + g.Owner})
		}
	}
	return stop
}

// Label names a field as its form does.
func (b *Builder) Label(name string) string {
	kind, item, _ := strings.Cut(name, ".")
	switch kind {
	case FieldWaiver:
		return b.Say(words.VatCheck)
	case FieldQuestion:
		return b.Say(words.Question)
	case FieldReason:
		return b.Say(words.Reason)
	case FieldComment:
		return b.Say(words.Comment)
	case FieldEvidence:
		return b.Say(words.SignedPdf)
	case FieldAnswer:
		return b.Say(words.Answer)
	case FieldSigner:
		return b.Say(words.NameOfWhoSigns)
	case FieldFunction:
		return b.Say(words.PositionOfWhoSigns)
	case FieldMandate:
		return b.Say(words.Mandate)
	case FieldConsent:
		return b.Say(words.Consent)
	case "mrc":
		return b.InItem(ordering.ItemID(item)) + b.Say(words.DiscountOnMonthlyPriceInline)
	case "nrc":
		return b.InItem(ordering.ItemID(item)) + b.Say(words.DiscountOnOneOffChargeInline)
	}
	return name
}

// InItem says which item is meant, empty for the whole.
func (b *Builder) InItem(id ordering.ItemID) string {
	for i, item := range b.Version().Items {
		if item.ID == id && id != "" {
			return b.Say(words.ItemNumber(i + 1))
		}
	}
	return ""
}
