package page

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// sheet is what the page of a quote shows.
type sheet struct {
	view *usecase.QuoteView
	// role is the one as which the reader decides here, empty for a reader that does not.
	role ordering.Role
	// form is the one that was sent and comes back; problems are by field, stopped are the checks, why is the rest, under
	// the code of the error.
	form      *form
	problems  map[string]string
	stopped   []ordering.Check
	why, code string
	// preview is what proposed discounts would make of the change, mark the name of those.
	preview *ordering.Change
	mark    string
}

// shortHash is how many hex digits of the Change's hash people are shown, as on the document.
const shortHash = 12

// quotePage is a sheet in words.
type quotePage struct {
	shell
	number, lead string
	banners      []banner
	facts        []document.Fact
	headline     []document.Figure
	items        []itemPart
	summary      []document.Section
	checks       []checkLine
	waivers      []string
	approvals    []approvalLine
	history      []eventLine
	hash         string
	// pdf is where the version's document is, empty while there is none.
	pdf     string
	decide  *decideForm
	comment *textForm
}

// banner is what must be seen first. Its tone is good, bad or note.
type banner struct {
	tone, title, text string
	points            []point
}

// point is one of several things to say, of the field with that name when it is about one.
type point struct{ text, field string }

// itemPart is one item: its section of the document, with the price worked out for who must judge it.
type itemPart struct {
	document.Section
	before, after []document.Block
	prices        document.Table
}

// show draws the sheet.
func (v *visit) show(status int, s sheet) error {
	page, err := v.quotePage(s)
	if err != nil {
		return err
	}
	v.render(status, quoteDocument(page))
	return nil
}

func (v *visit) quotePage(s sheet) (*quotePage, error) {
	b, book, err := v.composer(s)
	if err != nil {
		return nil, err
	}
	version := b.version()
	p := &quotePage{number: version.Ref().String(), lead: b.lead(), facts: b.facts(), headline: b.headline(), hash: version.ChangeHash[:shortHash], waivers: b.waivers()}
	p.shell = v.shell(p.number + " · " + version.CustomerAt.DisplayName())
	if p.items, p.summary, err = b.parts(book); err != nil {
		return nil, err
	}
	if p.approvals, err = b.approvals(); err != nil {
		return nil, err
	}
	if p.history, err = b.history(); err != nil {
		return nil, err
	}
	p.checks, p.banners = b.checks(), b.banners()
	if s.view.Document != nil {
		p.pdf = "/documents/" + version.Ref().String()
	}
	if s.role != "" && s.view.CanDecide != "" {
		p.decide = b.decideForm()
	}
	if v.actor.Has(ordering.AccountManager, ordering.SalesManager, ordering.Engineering) {
		p.comment = b.textForm(actionComment, fieldComment)
	}
	return p, nil
}

// composer turns a sheet into words.
type composer struct {
	*visit
	sheet   sheet
	catalog *catalog.Catalog
	people  directory
}

func (v *visit) composer(s sheet) (*composer, catalog.Book, error) {
	book, err := v.Desk.Directory.Book(v.r.Context())
	if err != nil {
		return nil, catalog.Book{}, err
	}
	c, err := book.Version(s.view.Version.Change.Catalog)
	if err != nil {
		return nil, catalog.Book{}, err
	}
	return &composer{visit: v, sheet: s, catalog: c, people: directory{}}, book, nil
}

func (b *composer) version() *ordering.QuoteVersion { return b.sheet.view.Version }

// parts takes items, totals and the customer's waiver from the version's document, in the reader's language.
func (b *composer) parts(book catalog.Book) (items []itemPart, summary []document.Section, err error) {
	version := *b.version()
	version.Language = b.Language
	content, err := document.Build(&version, book, document.Options{Variant: ordering.DocumentParty})
	if err != nil {
		return nil, nil, fmt.Errorf("parts(%s): %w", version.Ref(), err)
	}
	for _, section := range content.Sections {
		id, isItem := strings.CutPrefix(section.ID, "item.")
		switch {
		case isItem:
			items = append(items, b.item(section, version.Change.Of(ordering.ItemID(id))))
		case section.ID == "totals" || section.ID == "waiver":
			summary = append(summary, section)
		}
	}
	if len(items) != len(version.Items) {
		return nil, nil, fmt.Errorf("parts(%s): %w", version.Ref(), errors.New("the document lacks an item"))
	}
	return items, summary, nil
}

// item puts the price after what is ordered, and before when and where.
func (b *composer) item(section document.Section, change *ordering.ChangeItem) itemPart {
	i := itemPart{Section: section, prices: b.figures(statement.Item(change), b.version().Change.VAT.BasisPoints)}
	for _, block := range section.Blocks {
		_, panels := block.(document.Panels)
		switch {
		case isPrice(block, section.ID):
		case panels:
			i.after = append(i.after, block)
		default:
			i.before = append(i.before, block)
		}
	}
	return i
}

// stacking is the class of a table too wide for a phone.
func stacking(t document.Table) string {
	if len(t.Columns) > 2 {
		return "stacking"
	}
	return "prices"
}

// unchanged tells a row of a comparison whose two sides are the same.
func unchanged(r document.Row) bool {
	return len(r.Cells) == 4 && r.Cells[1].Figure == "" && r.Cells[1].Text == r.Cells[2].Text
}

// isPrice finds the document's own table of how a price came about, for which the page has a fuller one.
func isPrice(block document.Block, item string) bool {
	t, ok := block.(document.Table)
	return ok && slices.ContainsFunc(t.Rows, func(r document.Row) bool {
		return slices.ContainsFunc(r.Cells, func(c document.Cell) bool { return c.Figure == item+".nrcCents" })
	})
}

func (b *composer) lead() string {
	var added, changed int
	for _, item := range b.version().Items {
		if item.Action == ordering.Add {
			added++
		} else {
			changed++
		}
	}
	var parts []string
	if added > 0 {
		parts = append(parts, b.Say(words.NewServices(added)))
	}
	if changed > 0 {
		parts = append(parts, b.Say(words.ChangesChanged(changed)))
	}
	return strings.Join(parts, b.Say(words.And))
}

func (b *composer) facts() []document.Fact {
	version := b.version()
	by := version.RequestedBy
	who := by.Name
	if by.Mail != "" {
		who += " (" + by.Mail + ")"
	}
	facts := []document.Fact{
		{Label: "Partner", Value: version.PartnerAt.Name},
		{Label: b.Say(words.Customer), Value: version.CustomerAt.DisplayName()},
		{Label: b.Say(words.ContractingParty), Value: version.Party.Name},
		{Label: b.Say(words.RequestedBy), Value: who},
		{Label: b.Say(words.RequestedOn), Value: b.Moment(version.RequestedAt)},
		{Label: b.Say(words.Version), Value: strconv.Itoa(version.Number)},
		{Label: b.Say(words.AnswerToYourQuestion), Value: version.Answer},
		{Label: b.Say(words.ValidUntil), Value: ""},
		{Label: "Order", Value: string(b.sheet.view.Quote.Order)},
	}
	if !version.ValidUntil.IsZero() {
		facts[7].Value = b.Date(version.ValidUntil)
	}
	if version.Party.Name == version.CustomerAt.DisplayName() {
		facts[2].Value = ""
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

func (b *composer) waivers() []string {
	w := b.version().VATWaiver
	if w == nil {
		return nil
	}
	return []string{b.Say(words.VatReviewWaivedBy(w.By.Name, w.At, w.Reason))}
}

// banners tell how the version stands, and why a form came back.
func (b *composer) banners() []banner {
	var all []banner
	if stop := b.stop(); stop.title != "" {
		all = append(all, stop)
	}
	if s := b.sheet; s.preview != nil && s.form.action == actionApprove {
		all = append(all, banner{tone: "note", title: b.Say(words.NothingHasBeenRecordedYet), text: b.Say(words.PleaseSeeWhatThisDiscount), points: []point{{b.Say(words.ToNewFigures), "preview"}}})
	}
	if standing := b.standing(); standing.title != "" {
		all = append(all, standing)
	}
	return all
}

// stop says why a form came back, with all that has to be mended.
func (b *composer) stop() banner {
	s := b.sheet
	if s.form == nil || s.why == "" && len(s.problems) == 0 {
		return banner{}
	}
	stop := banner{tone: "bad", title: b.Say(words.NothingWasRecorded), text: s.why}
	if stop.text == "" {
		stop.text = b.Say(words.PleaseCheckTheseFields)
	}
	for _, name := range slices.Sorted(maps.Keys(s.problems)) {
		stop.points = append(stop.points, point{b.label(name) + ": " + s.problems[name], name})
	}
	for _, check := range s.stopped {
		if text := b.inItem(check.Item) + b.Say(check.Message); text != stop.text {
			stop.points = append(stop.points, point{text: text + " " + b.owner(check)})
		}
	}
	return stop
}

// label names a field as its form does.
func (b *composer) label(name string) string {
	kind, item, _ := strings.Cut(name, ".")
	switch kind {
	case fieldWaiver:
		return b.Say(words.VatCheck)
	case fieldQuestion:
		return b.Say(words.Question)
	case fieldReason:
		return b.Say(words.Reason)
	case fieldComment:
		return b.Say(words.Comment)
	case fieldEvidence:
		return b.Say(words.SignedPdf)
	case fieldAnswer:
		return b.Say(words.Answer)
	case fieldSigner:
		return b.Say(words.NameOfWhoSigns)
	case fieldFunction:
		return b.Say(words.PositionOfWhoSigns)
	case fieldMandate:
		return b.Say(words.Mandate)
	case fieldConsent:
		return b.Say(words.Consent)
	case "mrc":
		return b.inItem(ordering.ItemID(item)) + b.Say(words.DiscountOnMonthlyPriceInline)
	case "nrc":
		return b.inItem(ordering.ItemID(item)) + b.Say(words.DiscountOnOneOffChargeInline)
	}
	return name
}

// standing is how the version stands, unless it plainly waits for the reader.
func (b *composer) standing() banner {
	version, reason := b.version(), b.version().Reason
	switch b.sheet.view.State {
	case ordering.Requested:
		return b.waiting()
	case ordering.Approved:
		return banner{tone: "good", title: b.Say(words.Approved), text: b.Say(words.PartnerCanOrderUntil(version.ValidUntil))}
	case ordering.Ordered:
		return banner{tone: "good", title: b.Say(words.Ordered), text: string(b.sheet.view.Quote.Order)}
	case ordering.Returned:
		return banner{tone: "note", title: b.Say(words.ReturnedWithQuestion), text: reason}
	case ordering.Declined:
		return banner{tone: "bad", title: b.Say(words.Declined), text: reason}
	case ordering.Withdrawn:
		return banner{tone: "note", title: b.Say(words.Withdrawn), text: reason}
	case ordering.Expired:
		return banner{tone: "note", title: b.Say(words.Expired), text: b.Say(words.ThisVersionWasValidUntil(version.ValidUntil))}
	case ordering.Superseded:
		return banner{tone: "note", title: b.Say(words.ThereIsNewerVersion)}
	}
	return banner{}
}

func (b *composer) waiting() banner {
	var mine *ordering.Approval
	var open []string
	for _, a := range b.sheet.view.Approvals {
		if a.DecidedBy != nil && a.DecidedBy.Subject == b.actor.Subject {
			mine = a
		}
		if a.State == ordering.ApprovalWaiting {
			open = append(open, b.role(a.Role))
		}
	}
	text := b.Say(words.StillToBeDecidedBy(strings.Join(open, ", ")))
	switch {
	case mine != nil:
		return banner{tone: "good", title: b.Say(words.YouHaveApprovedThisVersion), text: text}
	case b.sheet.view.CanDecide == "":
		return banner{tone: "note", title: b.Say(words.ThisVersionDoesNotWait), text: text}
	}
	return banner{}
}

// inItem says which item is meant, empty for the whole.
func (b *composer) inItem(id ordering.ItemID) string {
	for i, item := range b.version().Items {
		if item.ID == id && id != "" {
			return b.Say(words.ItemNumber(i + 1))
		}
	}
	return ""
}
