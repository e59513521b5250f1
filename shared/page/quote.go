package page

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
)

func quotePath(id ordering.QuoteID) string { return "/approvals/" + string(id) }

// showQuote is the same page without a link, for who is logged in: the latest version, and what became of it.
func (v *visit) showQuote() error {
	if pass, err := v.staffOnly(); !pass {
		return err
	}
	view, err := v.Desk.Quote(v.r.Context(), *v.actor, ordering.QuoteID(v.r.PathValue("quote")), 0)
	if err != nil {
		return err
	}
	return v.show(http.StatusOK, sheet{view: view, role: view.CanDecide})
}

// decideQuote carries out what one of the page's forms asks, by the same rules as decideLink.
func (v *visit) decideQuote() error {
	if pass, err := v.staffOnly(); !pass {
		return err
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	return v.decide(ordering.QuoteID(v.r.PathValue("quote")), f)
}

// decide does what the form asks, and leads to the page that shows what came of it. What is refused is shown again
// with what was typed.
func (v *visit) decide(quote ordering.QuoteID, f *form) error {
	view, err := v.Desk.Quote(v.r.Context(), *v.actor, quote, f.version)
	if err != nil {
		return err
	}
	s := sheet{view: view, role: f.role, form: f}
	if view.CanDecide == "" || !v.actor.Has(f.role) {
		s.role = ""
	}
	var discounts []ordering.ItemDiscount
	if f.action == actionApprove || f.action == actionPreview {
		if discounts, s.problems = v.discounts(f, view.Version); len(s.problems) > 0 {
			return v.show(http.StatusUnprocessableEntity, s)
		}
	}
	if s.mark, err = marked(discounts); err != nil {
		return err
	}
	if f.action == actionPreview || len(discounts) > 0 && f.seen != s.mark {
		return v.preview(s, discounts)
	}
	err = v.command(quote, f, discounts)
	var replay *ordering.Replay
	switch {
	case err == nil:
		http.Redirect(v.w, v.r, v.to(quotePath(quote)), http.StatusSeeOther)
		return nil
	case errors.As(err, &replay):
		http.Redirect(v.w, v.r, v.to(string(replay.Answer)), http.StatusSeeOther)
		return nil
	}
	return v.refused(s, discounts, err)
}

func (v *visit) command(quote ordering.QuoteID, f *form, discounts []ordering.ItemDiscount) error {
	ctx, actor, target := v.r.Context(), *v.actor, ordering.Target{Quote: quote, Version: f.version, Hash: f.hash}
	once, err := v.once(f, quote, discounts)
	if err != nil {
		return err
	}
	switch f.action {
	case actionApprove:
		_, err = v.Desk.Approve(ctx, actor, once, target, ordering.ApproveInput{Role: f.role, Discounts: discounts, Waiver: f.waiver})
	case actionDecline:
		_, err = v.Desk.Decline(ctx, actor, once, target, f.role, f.reason)
	case actionReturn:
		_, err = v.Desk.Return(ctx, actor, once, target, f.role, f.question)
	case actionComment:
		_, err = v.Desk.Comment(ctx, actor, once, quote, f.comment)
	default:
		err = v.incomplete()
	}
	return err
}

// preview shows the figures that the discounts would make; it decides nothing.
func (v *visit) preview(s sheet, discounts []ordering.ItemDiscount) error {
	target := ordering.Target{Quote: s.view.Version.Quote, Version: s.form.version, Hash: s.form.hash}
	var err error
	if s.preview, err = v.Desk.PreviewDiscount(v.r.Context(), *v.actor, target, discounts); err != nil {
		return v.refused(s, discounts, err)
	}
	return v.show(http.StatusOK, s)
}

// refused shows the page again with what stood in the way; when there is nothing left to decide, it tells that instead.
func (v *visit) refused(s sheet, discounts []ordering.ItemDiscount, err error) error {
	if over := v.over(http.StatusConflict, s.view.Quote.ID, err); over != nil {
		return over
	}
	if !v.refuse(&s, err, func(name string) string { return v.fieldOf(name, discounts) }) {
		return err
	}
	v.Log.InfoContext(v.r.Context(), "form refused", "request", v.id, "quote", s.view.Quote.ID, "action", s.form.action, "error", err)
	return v.show(v.tell(err).status, s)
}

// refuse notes on the sheet what the rules say to its form. It returns false for what no other form would mend.
func (v *visit) refuse(s *sheet, err error, fieldOf func(string) string) bool {
	var e *ordering.Error
	if !errors.As(err, &e) || !slices.Contains([]ordering.Kind{ordering.Invalid, ordering.Conflict, ordering.Stale, ordering.KeyReused, ordering.Throttled}, e.Kind) {
		return false
	}
	s.problems = map[string]string{}
	for _, field := range e.Fields {
		s.problems[fieldOf(field.Field)] = field.Message.In(v.language)
	}
	for _, check := range e.Checks {
		if check.Severity == ordering.Waivable {
			s.problems[fieldWaiver] = v.say("Geef een reden als u dit laat passeren.", "Give a reason if you let this pass.")
		}
	}
	s.stopped, s.why, s.code = e.Checks, e.Message.In(v.language), e.Code
	if e.Kind == ordering.KeyReused {
		s.form.key = ""
		s.why = v.say("Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.", "This form was sent before with other content. Please check what it says and send it again.")
	}
	return true
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
		return e.Message.In(v.language)
	}
	return ""
}
