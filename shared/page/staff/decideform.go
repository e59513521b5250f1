package staff

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/words"
)

// fieldDiscounts, in an address, asks for the fields of discounts. It is their place on the page too.
const fieldDiscounts = "discounts"

// decideForm is everything the reader can decide.
type decideForm struct {
	quoteview.Hidden
	as string
	// blocked says why an approval would be refused now; then there is no button for it.
	blocked []kit.Point
	// waiver is nil unless the reader can waive a check.
	waiver *kit.TextField
	// discounting leads to the discounts of every line, or away from them, empty for who can give none; they come when asked for.
	discounting   string
	discounts     []discountFields
	discountRules []string
	preview       *document.Table
	// decidesToo says who else would decide then.
	decidesToo string
	// seen marks the discounts that preview is of.
	seen          string
	back, decline *quoteview.TextForm
}

// discountFields are those of one item.
type discountFields struct {
	item, prices string
	mrc, nrc     *discountField
}

// discountField takes a percentage or an amount.
type discountField struct {
	kit.TextField
	unit string
	now  string
}

func (b *builder) decideForm() *decideForm {
	f := &decideForm{
		Hidden: b.Hidden(quoteview.ActionApprove), as: b.Role(b.View.Role), preview: b.previewed(), decidesToo: b.decidesToo(), seen: b.View.Mark,
		back: b.TextForm(quoteview.ActionReturn, quoteview.FieldQuestion), decline: b.TextForm(quoteview.ActionDecline, quoteview.FieldReason),
	}
	manager := b.View.Role == ordering.AccountManager
	for _, g := range b.Grouped(ordering.Blockers(b.View.Quote.Present, func(ordering.CheckCode) bool { return true })) {
		f.blocked = append(f.blocked, kit.Point{Text: b.InLines(g) + g.Text, Field: "checks"})
	}
	reviews := slices.ContainsFunc(b.View.Quote.Present, func(c ordering.Check) bool { return c.Severity == ordering.Waivable })
	if manager && reviews && b.Version().VATWaiver == nil {
		field := b.Field(quoteview.FieldWaiver)
		f.waiver = &field
	}
	if !manager {
		return f
	}
	f.discounting, f.discountRules = b.Here(fieldDiscounts, "all"), b.discountRules()
	if b.HTTP.URL.Query().Has(fieldDiscounts) || b.View.Form != nil && discounting(b.View.Form) {
		f.discounting, f.discounts = b.Here(fieldDiscounts, ""), b.discountForms()
	}
	return f
}

func (b *builder) discountForms() []discountFields {
	all := []discountFields{{
		item: b.Say(words.SameForAllLines), prices: b.Say(words.SameForAllLinesHint),
		mrc: b.discountField(mrcField(allItems), 0), nrc: b.discountField(nrcField(allItems), 0),
	}}
	if len(b.Version().Items) == 1 {
		all = nil
	}
	for i, item := range b.Version().Items {
		change := b.Version().Change.Of(item.ID)
		if change == nil {
			continue
		}
		d := discountFields{
			item:   strconv.Itoa(i+1) + ". " + b.Offering(change.New.Offering),
			prices: b.Say(words.PerMonthOneOff(change.New.NetMRC, change.NRC)),
			mrc:    b.discountField(mrcField(item.ID), change.ManualBasisPoints),
		}
		if change.ListNRC > 0 {
			d.nrc = b.discountField(nrcField(item.ID), change.NRCBasisPoints)
		}
		all = append(all, d)
	}
	return all
}

func (b *builder) discountField(name string, now int64) *discountField {
	f := &discountField{TextField: b.Field(name), unit: parse.UnitPercent}
	if b.View.Form != nil {
		f.unit = parse.UnitOf(f.Value, b.View.Form.Typed[unitField(name)])
	}
	if now > 0 {
		f.now = b.Say(words.Now(now))
	}
	return f
}

// decidesToo says who would have to decide with the discounts that are shown, beside the account manager.
func (b *builder) decidesToo() string {
	if b.View.Preview == nil {
		return ""
	}
	var roles []string
	for _, required := range b.View.Preview.Approvers {
		if required.Role != ordering.AccountManager {
			roles = append(roles, b.Role(required.Role))
		}
	}
	if len(roles) == 0 {
		return b.Say(words.ThenNobodyElseDecides)
	}
	return b.Say(words.ThenAlsoDecides(strings.Join(roles, ", ")))
}

// discountRules tells beforehand who else would have to decide on a deeper discount.
func (b *builder) discountRules() []string {
	var hints []string
	for _, r := range b.Catalog.ApprovalRules {
		if r.ManualDiscountBasisPointsOver == nil {
			continue
		}
		for _, role := range r.Approvers {
			if role := ordering.Role(role); role != ordering.AccountManager {
				hints = append(hints, b.Say(words.OverThisRoleDecidesToo(*r.ManualDiscountBasisPointsOver, words.Role(string(role)))))
			}
		}
	}
	return hints
}

// allItems stands for every item in the name of a field; no item has it for its id, which is longer.
const allItems ordering.ItemID = "all"

func mrcField(id ordering.ItemID) string { return "mrc." + string(id) }

func nrcField(id ordering.ItemID) string { return "nrc." + string(id) }

func unitField(field string) string { return field + ".unit" }

// discounts reads what was typed at the version's items. What cannot be read is in the problems, by field.
func (r request) discounts(f *quoteview.Form, version *ordering.QuoteVersion) ([]ordering.ItemDiscount, map[string]string) {
	var given []ordering.ItemDiscount
	problems := map[string]string{}
	read := func(field string) parse.Discount {
		d, err := parse.NewDiscount(f.Typed[field], f.Typed[unitField(field)])
		if err != nil {
			problems[field] = r.unreadable(err)
		}
		return d
	}
	allMRC, allNRC := read(mrcField(allItems)), read(nrcField(allItems))
	for _, item := range version.Items {
		mrc, nrc := read(mrcField(item.ID)), read(nrcField(item.ID))
		change := version.Change.Of(item.ID)
		if mrc == (parse.Discount{}) && change != nil {
			mrc = allMRC
		}
		if nrc == (parse.Discount{}) && change != nil && change.ListNRC > 0 {
			nrc = allNRC
		}
		d := ordering.ItemDiscount{Item: item.ID, MRCBasisPoints: mrc.BasisPoints, MRCAmount: mrc.Amount, NRCBasisPoints: nrc.BasisPoints, NRCAmount: nrc.Amount}
		if d != (ordering.ItemDiscount{Item: item.ID}) {
			given = append(given, d)
		}
	}
	return given, problems
}

func (r request) unreadable(err error) string {
	switch {
	case errors.Is(err, parse.ErrTooManyPlaces):
		return r.Say(words.AtMostTwoDecimals)
	case errors.Is(err, parse.ErrOverAllPercent):
		return r.Say(words.AtMost100)
	}
	return r.Say(words.GivePercentageSuchAs12)
}

// digest names discounts, so that none is given whose figures were not shown before.
func digest(discounts []ordering.ItemDiscount) (string, error) {
	text, err := json.Marshal(discounts)
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), err
}

// discounting tells that a discount was filled in.
func discounting(f *quoteview.Form) bool {
	for name, value := range f.Typed {
		if isDiscount(name) && !strings.HasSuffix(name, unitField("")) && strings.TrimSpace(value) != "" {
			return true
		}
	}
	return false
}

// withdrawn tells that the page showed figures of a discount, which is no longer filled in: an approval would be at other ones.
func withdrawn(f *quoteview.Form) bool {
	return f.Action == quoteview.ActionApprove && f.Seen != "" && !discounting(f)
}
