package staff

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
)

// fieldPlaced, in an address, tells that a comment was placed.
const fieldPlaced = "placed"

// decideReview carries out what one of the page's forms asks, by the same rules as decideLink.
func (r request) decideReview() error {
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	return r.decide(ordering.QuoteID(r.HTTP.PathValue("quote")), f)
}

// decide does what the form asks, and leads to the page that shows what came of it. What is refused is shown again
// with what was typed.
func (r request) decide(quote ordering.QuoteID, f *quoteview.Form) error {
	if f.Action != quoteview.ActionPreview && !discounting(f) && !withdrawn(f) {
		command := func(once ordering.Idempotency) error { return r.orOver(quote, r.command(once, quote, f, nil)) }
		address := r.At(kit.ReviewPath(quote))
		if f.Action == quoteview.ActionComment {
			address = func(any) string { return r.To(kit.ReviewPath(quote), fieldPlaced, "1") + "#history" }
		}
		return r.Submit(address, command, func(status int, e *ordering.Error) error {
			s, err := r.viewOf(quote, f)
			if err != nil {
				return err
			}
			return s.Refused(r.Locale, func(name string) string { return r.fieldOf(name, nil) }, r.showReview)(status, e)
		})
	}
	s, err := r.viewOf(quote, f)
	if err != nil {
		return err
	}
	if withdrawn(f) {
		return r.showReview(http.StatusOK, s)
	}
	var discounts []ordering.ItemDiscount
	if f.Action == quoteview.ActionApprove || f.Action == quoteview.ActionPreview {
		if discounts, s.Problems = r.discounts(f, s.Quote.Version); len(s.Problems) > 0 {
			return r.showReview(http.StatusUnprocessableEntity, s)
		}
	}
	if s.Mark, err = digest(discounts); err != nil {
		return err
	}
	refused := s.Refused(r.Locale, func(name string) string { return r.fieldOf(name, discounts) }, r.showReview)
	if f.Action == quoteview.ActionPreview || len(discounts) > 0 && f.Seen != s.Mark {
		return r.propose(s, discounts, refused)
	}
	command := func(once ordering.Idempotency) error { return r.orOver(quote, r.command(once, quote, f, discounts)) }
	return r.Submit(r.At(kit.ReviewPath(quote)), command, refused)
}

// viewOf is the version that the form is about, with the form.
func (r request) viewOf(quote ordering.QuoteID, f *quoteview.Form) (quoteview.View, error) {
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, quote, f.Version)
	if err != nil {
		return quoteview.View{}, err
	}
	s := quoteview.View{Quote: view, Role: f.Role, Form: f}
	if view.CanDecide == "" || !r.Actor.Has(f.Role) {
		s.Role = ""
	}
	s.Mark, err = digest([]ordering.ItemDiscount(nil))
	return s, err
}

func (r request) command(once ordering.Idempotency, quote ordering.QuoteID, f *quoteview.Form, discounts []ordering.ItemDiscount) (err error) {
	ctx, actor, target := r.Context(), *r.Actor, usecase.Target{Quote: quote, Version: f.Version, Hash: f.Hash}
	switch f.Action {
	case quoteview.ActionApprove:
		_, err = r.Approvals.Approve(ctx, actor, once, target, usecase.ApproveInput{Role: f.Role, Discounts: discounts, Waiver: f.Waiver})
	case quoteview.ActionDecline:
		_, err = r.Approvals.Decline(ctx, actor, once, target, f.Role, f.Reason)
	case quoteview.ActionReturn:
		_, err = r.Approvals.Return(ctx, actor, once, target, f.Role, f.Question)
	case quoteview.ActionComment:
		_, err = r.Quotes.Comment(ctx, actor, once, quote, f.Comment)
	default:
		err = r.Incomplete()
	}
	return err
}

// orOver tells, instead of the error, that there is nothing left to decide.
func (r request) orOver(quote ordering.QuoteID, err error) error {
	if over := r.over(http.StatusConflict, quote, err); over != nil {
		return over
	}
	return err
}

// fieldOf finds the page's field for a field of the rules: discounts[2].mrcAmountCents is that of the third discount.
func (r request) fieldOf(name string, discounts []ordering.ItemDiscount) string {
	rest, ok := strings.CutPrefix(name, "discounts[")
	if !ok {
		if name == "text" {
			return quoteview.FieldComment
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
func (r request) message(err error) string {
	var e *ordering.Error
	if errors.As(err, &e) {
		return r.Say(e.Message)
	}
	return ""
}
