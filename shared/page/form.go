package page

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// What a form asks for: the value of the button that sent it.
const (
	actionApprove = "approve"
	actionPreview = "preview"
	actionDecline = "decline"
	actionReturn  = "return"
	actionComment = "comment"
)

// form is what was sent.
type form struct {
	action  string
	version int
	hash    string
	role    ordering.Role
	// seen marks the discounts whose figures were shown.
	seen string
	// The texts of the four forms, of which one was sent.
	waiver, question, reason, comment string
	// typed holds the fields, by name, to be shown again.
	typed map[string]string
}

// form reads the body. A body that no form of ours sends is incomplete.
func (v *visit) form() (*form, error) {
	get := v.r.PostForm.Get
	f := &form{
		action: get("action"), hash: get("hash"), role: ordering.Role(get("role")), seen: get(fieldSeen),
		waiver: written(get(fieldWaiver)), question: written(get(fieldQuestion)), reason: written(get(fieldReason)), comment: written(get(fieldComment)),
		typed: map[string]string{},
	}
	for name := range v.r.PostForm {
		f.typed[name] = printable.Typed(get(name))
	}
	var err error
	if f.version, err = strconv.Atoi(get("version")); err != nil || f.version < 1 {
		return nil, v.incomplete()
	}
	return f, nil
}

// written is a text as it was meant: browsers end lines with CR LF (HTML, "multipart/form-data" and URL-encoded forms).
func written(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
}

// Names of the fields for texts, and of those for an item's discount.
const (
	fieldWaiver   = "waiver"
	fieldQuestion = "question"
	fieldReason   = "reason"
	fieldComment  = "comment"
	fieldSeen     = "seen"
)

func mrcField(id ordering.ItemID) string { return "mrc." + string(id) }
func nrcField(id ordering.ItemID) string { return "nrc." + string(id) }
func unitField(field string) string      { return field + ".unit" }

// discounts reads what was typed at the version's items. What cannot be read is in the problems, by field.
func (v *visit) discounts(f *form, version *ordering.QuoteVersion) ([]ordering.ItemDiscount, map[string]string) {
	var given []ordering.ItemDiscount
	problems := map[string]string{}
	read := func(field string) parse.Discount {
		d, err := parse.NewDiscount(f.typed[field], f.typed[unitField(field)])
		if err != nil {
			problems[field] = v.unreadable(err)
		}
		return d
	}
	for _, item := range version.Items {
		mrc, nrc := read(mrcField(item.ID)), read(nrcField(item.ID))
		d := ordering.ItemDiscount{Item: item.ID, MRCBasisPoints: mrc.BasisPoints, MRCAmount: mrc.Amount, NRCBasisPoints: nrc.BasisPoints, NRCAmount: nrc.Amount}
		if d != (ordering.ItemDiscount{Item: item.ID}) {
			given = append(given, d)
		}
	}
	return given, problems
}

func (v *visit) unreadable(err error) string {
	switch {
	case errors.Is(err, parse.ErrTooManyPlaces):
		return v.Say(words.AtMostTwoDecimals)
	case errors.Is(err, parse.ErrOverAllPercent):
		return v.Say(words.AtMost100)
	}
	return v.Say(words.GivePercentageSuchAs12)
}

// digest names discounts, so that none is given whose figures were not shown before.
func digest(discounts []ordering.ItemDiscount) (string, error) {
	text, err := json.Marshal(discounts)
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), err
}

// describedBy tells screen readers what stands around the field: its hint and its problem, when there are any.
func describedBy(f inputField) templ.Attributes {
	var ids []string
	if f.hint != "" {
		ids = append(ids, f.name+"-hint")
	}
	all := templ.Attributes{}
	if f.problem != "" {
		ids = append(ids, f.name+"-problem")
		all["aria-invalid"] = "true"
	}
	if len(ids) > 0 {
		all["aria-describedby"] = strings.Join(ids, " ")
	}
	return all
}
