package page

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

func quotePath(id ordering.QuoteID) string { return "/approvals/" + string(id) }

// showQuote is the same page without a link, for who is logged in: the latest version, and what became of it.
func (v *visit) showQuote() error {
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, ordering.QuoteID(v.r.PathValue("quote")), 0)
	if err != nil {
		return err
	}
	return v.show(http.StatusOK, sheet{view: view, role: view.CanDecide})
}

// decideQuote carries out what one of the page's forms asks, by the same rules as decideLink.
func (v *visit) decideQuote() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	return v.decide(ordering.QuoteID(v.r.PathValue("quote")), f)
}

// decide does what the form asks, and leads to the page that shows what came of it. What is refused is shown again
// with what was typed.
func (v *visit) decide(quote ordering.QuoteID, f *form) error {
	if f.action != actionPreview && !f.discounting() {
		command := func(once ordering.Idempotency) error { return v.orOver(quote, v.command(once, quote, f, nil)) }
		return v.submit(v.at(quotePath(quote)), command, func(status int, e *ordering.Error) error {
			s, err := v.sheetOf(quote, f)
			if err != nil {
				return err
			}
			return v.onSheet(s, func(name string) string { return v.fieldOf(name, nil) }, v.show)(status, e)
		})
	}
	s, err := v.sheetOf(quote, f)
	if err != nil {
		return err
	}
	var discounts []ordering.ItemDiscount
	if f.action == actionApprove || f.action == actionPreview {
		if discounts, s.problems = v.discounts(f, s.view.Version); len(s.problems) > 0 {
			return v.show(http.StatusUnprocessableEntity, s)
		}
	}
	if s.mark, err = digest(discounts); err != nil {
		return err
	}
	refused := v.onSheet(s, func(name string) string { return v.fieldOf(name, discounts) }, v.show)
	if f.action == actionPreview || len(discounts) > 0 && f.seen != s.mark {
		target := usecase.Target{Quote: quote, Version: f.version, Hash: f.hash}
		if s.preview, err = v.Desk.Approvals.PreviewDiscount(v.r.Context(), *v.actor, target, discounts); err != nil {
			return v.refuse(v.orOver(quote, err), refused)
		}
		return v.show(http.StatusOK, s)
	}
	command := func(once ordering.Idempotency) error { return v.orOver(quote, v.command(once, quote, f, discounts)) }
	return v.submit(v.at(quotePath(quote)), command, refused)
}

// sheetOf is the version that the form is about, with the form.
func (v *visit) sheetOf(quote ordering.QuoteID, f *form) (sheet, error) {
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, quote, f.version)
	if err != nil {
		return sheet{}, err
	}
	s := sheet{view: view, role: f.role, form: f}
	if view.CanDecide == "" || !v.actor.Has(f.role) {
		s.role = ""
	}
	s.mark, err = digest([]ordering.ItemDiscount(nil))
	return s, err
}

// discounting tells that a discount was filled in.
func (f *form) discounting() bool {
	for name, value := range f.typed {
		kind, _, _ := strings.Cut(name, ".")
		if (kind == "mrc" || kind == "nrc") && !strings.HasSuffix(name, unitField("")) && strings.TrimSpace(value) != "" {
			return true
		}
	}
	return false
}

func (v *visit) command(once ordering.Idempotency, quote ordering.QuoteID, f *form, discounts []ordering.ItemDiscount) (err error) {
	ctx, actor, target := v.r.Context(), *v.actor, usecase.Target{Quote: quote, Version: f.version, Hash: f.hash}
	switch f.action {
	case actionApprove:
		_, err = v.Desk.Approvals.Approve(ctx, actor, once, target, usecase.ApproveInput{Role: f.role, Discounts: discounts, Waiver: f.waiver})
	case actionDecline:
		_, err = v.Desk.Approvals.Decline(ctx, actor, once, target, f.role, f.reason)
	case actionReturn:
		_, err = v.Desk.Approvals.Return(ctx, actor, once, target, f.role, f.question)
	case actionComment:
		_, err = v.Desk.Quotes.Comment(ctx, actor, once, quote, f.comment)
	default:
		err = v.incomplete()
	}
	return err
}

// orOver tells, instead of the error, that there is nothing left to decide.
func (v *visit) orOver(quote ordering.QuoteID, err error) error {
	if over := v.over(http.StatusConflict, quote, err); over != nil {
		return over
	}
	return err
}

// onSheet shows the sheet again with what the rules say to its form.
func (v *visit) onSheet(s sheet, fieldOf func(string) string, show func(int, sheet) error) func(int, *ordering.Error) error {
	return func(status int, e *ordering.Error) error {
		s.problems = map[string]string{}
		for _, field := range e.Fields {
			s.problems[fieldOf(field.Field)] = v.Say(field.Message)
		}
		for _, check := range e.Checks {
			if check.Severity == ordering.Waivable {
				s.problems[fieldWaiver] = v.Say(words.GiveReasonIfYouLet)
			}
		}
		s.stopped, s.why, s.code = e.Checks, v.Say(e.Message), e.Code
		return show(status, s)
	}
}

// fieldOf finds the page's field for a field of the rules: discounts[2].mrcAmountCents is that of the third discount.
func (v *visit) fieldOf(name string, discounts []ordering.ItemDiscount) string {
	rest, ok := strings.CutPrefix(name, "discounts[")
	if !ok {
		if name == "text" {
			return fieldComment
		}
		return name
	}
	index, part, _ := strings.Cut(rest, "].")
	i, err := strconv.Atoi(index)
	if err != nil || i < 0 || i >= len(discounts) {
		return name
	}
	if strings.HasPrefix(part, "nrc") {
		return nrcField(discounts[i].Item)
	}
	return mrcField(discounts[i].Item)
}

// message is what an error of the rules says.
func (v *visit) message(err error) string {
	var e *ordering.Error
	if errors.As(err, &e) {
		return v.Say(e.Message)
	}
	return ""
}
