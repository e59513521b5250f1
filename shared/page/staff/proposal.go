package staff

import (
	"net/http"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
)

// fieldProposed, in an address, is the button that asked for the figures of the discounts beside it.
const fieldProposed = "proposed"

// longestProposal bounds an address in bytes: a gateway refuses a request whose address and headers have more than 10,240.
const longestProposal = 6000

// propose leads to the page that shows what the discounts would make of the version, so that one comes back to it by the
// browser's own way. What does not fit an address is shown at once.
func (r request) propose(s quoteview.View, discounts []ordering.ItemDiscount, refused func(int, *ordering.Error) error) error {
	f, quote := s.Form, s.Quote.Quote.ID
	var err error
	target := usecase.Target{Quote: quote, Version: f.Version, Hash: f.Hash}
	if s.Preview, err = r.Approvals.PreviewDiscount(r.Context(), *r.Actor, target, discounts); err != nil {
		return r.Refuse(r.orOver(quote, err), refused)
	}
	typed := []string{fieldDiscounts, "all", fieldProposed, f.Action, quoteview.FieldWaiver, f.Waiver}
	for name, value := range f.Typed {
		if amount := strings.TrimSuffix(name, unitField("")); isDiscount(name) && strings.TrimSpace(f.Typed[amount]) != "" {
			typed = append(typed, name, value)
		}
	}
	to := r.To(r.HTTP.URL.Path, typed...)
	if len(to) > longestProposal {
		return r.showReview(http.StatusOK, s)
	}
	http.Redirect(r.Writer, r.HTTP, to+"#preview", http.StatusSeeOther)
	return nil
}

// showProposed draws the page, with the figures of the discounts that the address has.
func (r request) showProposed(s quoteview.View) error {
	query := r.HTTP.URL.Query()
	if !query.Has(fieldProposed) || s.Role != ordering.AccountManager {
		return r.showReview(http.StatusOK, s)
	}
	version := s.Quote.Version
	f := &quoteview.Form{Action: quoteview.ActionPreview, Version: version.Number, Role: s.Role, Waiver: query.Get(quoteview.FieldWaiver), Typed: map[string]string{}}
	if query.Get(fieldProposed) == quoteview.ActionApprove {
		f.Action = quoteview.ActionApprove
	}
	for name := range query {
		f.Typed[name] = printable.Typed(query.Get(name))
	}
	s.Form = f
	discounts, problems := r.discounts(f, version)
	if s.Problems = problems; len(problems) > 0 {
		return r.showReview(http.StatusUnprocessableEntity, s)
	}
	var err error
	if s.Mark, err = digest(discounts); err != nil {
		return err
	}
	target := usecase.Target{Quote: version.Quote, Version: version.Number, Hash: version.ChangeHash}
	if s.Preview, err = r.Approvals.PreviewDiscount(r.Context(), *r.Actor, target, discounts); err != nil {
		return r.Refuse(r.orOver(version.Quote, err), s.Refused(r.Locale, func(name string) string { return r.fieldOf(name, discounts) }, r.showReview))
	}
	return r.showReview(http.StatusOK, s)
}

// isDiscount tells the fields of discounts, and of their units, from others.
func isDiscount(field string) bool {
	kind, of, _ := strings.Cut(field, ".")
	return (kind == "mrc" || kind == "nrc") && of != ""
}
