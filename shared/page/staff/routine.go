package staff

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// routinePath is where requests about which there is nothing to judge are approved together.
const routinePath = "/approvals/routine"

// Names of its fields: a quote with its version and the hash that was shown, and in an address a version that was decided.
const (
	fieldQuote   = "quote"
	fieldDecided = "decided"
)

// routinePage offers routine requests, after those that were decided before.
type routinePage struct {
	kit.Shell
	address, key string
	problem      string
	requests     []routineRequest
	outcomes     []outcome
	next         *kit.Link
	back         string
}

// routineRequest is one to tick.
type routineRequest struct {
	workItem
	// mark is its quote, version and hash.
	mark, lead, contract string
}

// outcome is what became of one request.
type outcome struct {
	kit.Link
	tone, said string
}

func (r request) routine() error { return r.showRoutine(http.StatusOK, "") }

func (r request) showRoutine(status int, problem string) error {
	views, err := r.Approvals.Routine(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	p := &routinePage{Shell: r.Shell(r.Say(words.RoutineRequests)), address: r.To(routinePath), back: r.To("/approvals"), key: r.FormKey(), problem: problem}
	for _, v := range views {
		version := v.Version
		p.requests = append(p.requests, routineRequest{
			workItem: workItem{
				address: r.To(kit.ReviewPath(version.Quote)), number: version.Ref().String(), partner: version.PartnerAt.Name, customer: version.CustomerAt.DisplayName(),
				difference: r.Difference(version.Change.Total.Difference), oneOff: r.Money(version.Change.Total.NRC), asked: r.Moment(version.RequestedAt), age: r.Age(version.RequestedAt),
			},
			mark: version.Ref().String() + "/" + version.ChangeHash, lead: r.lead(version), contract: statement.Contract(&version.Change).In(r.Locale),
		})
	}
	if p.outcomes, err = r.outcomes(); err != nil {
		return err
	}
	if len(p.requests) == 0 {
		if p.next, err = r.following(""); err != nil {
			return err
		}
	}
	r.Render(status, routineDocument(p))
	return nil
}

// outcomes tell how the versions stand that the address says were decided.
func (r request) outcomes() ([]outcome, error) {
	var refs []ordering.VersionRef
	for _, text := range r.HTTP.URL.Query()[fieldDecided] {
		if ref, _, ok := parseMark(text + "/"); ok {
			refs = append(refs, ref)
		}
	}
	views, err := r.Approvals.Views(r.Context(), *r.Actor, refs)
	if err != nil {
		return nil, err
	}
	var all []outcome
	for _, v := range views {
		o := outcome{Link: kit.Link{Address: r.To(kit.ReviewPath(v.Quote.ID)), Label: v.Version.Ref().String() + " · " + v.Version.CustomerAt.DisplayName()}}
		o.tone, o.said = r.standing(v)
		all = append(all, o)
	}
	return all, nil
}

// standing says what became of a version, or why nothing did.
func (r request) standing(v *usecase.QuoteView) (tone, said string) {
	switch {
	case v.State != ordering.Requested:
		return quoteview.State(r.Locale, v.State)
	case len(v.Present) > 0:
		return "bad", r.Say(words.NotApprovedBecause(v.Present[0].Message))
	case v.CanDecide != "":
		return "note", r.Say(words.NotDecidedYet)
	}
	return "note", r.Say(words.ThisVersionDoesNotWait)
}

// decideRoutine approves each request that was ticked, in a transaction of its own: what becomes of one says nothing of another.
// The same form sent again finds done what was done.
func (r request) decideRoutine() error {
	key := r.HTTP.PostForm.Get(kit.FieldKey)
	ticked := r.HTTP.PostForm[fieldQuote]
	if !ordering.ValidID(key) || len(ticked) > usecase.MostRoutine {
		return r.Incomplete()
	}
	if len(ticked) == 0 {
		return r.showRoutine(http.StatusUnprocessableEntity, r.Say(words.TickAtLeastOne))
	}
	query := map[string][]string{}
	for _, mark := range ticked {
		ref, hash, ok := parseMark(mark)
		if !ok {
			return r.Incomplete()
		}
		target := usecase.Target{Quote: ref.Quote, Version: ref.Version, Hash: hash}
		_, err := r.Once(key+"-"+string(ref.Quote), r.At(kit.ReviewPath(ref.Quote)), func(once ordering.Idempotency) error {
			_, err := r.Approvals.Approve(r.Context(), *r.Actor, once, target, usecase.ApproveInput{Role: ordering.AccountManager})
			return err
		})
		if !told(err) {
			return err
		}
		query[fieldDecided] = append(query[fieldDecided], ref.String())
	}
	http.Redirect(r.Writer, r.HTTP, r.Query(routinePath, query), http.StatusSeeOther)
	return nil
}

// told reports whether the page that follows tells of the error: it is a refusal, of one request.
func told(err error) bool {
	var e *ordering.Error
	return err == nil || errors.As(err, &e) && slices.Contains([]ordering.Kind{ordering.Invalid, ordering.Conflict, ordering.Stale, ordering.Throttled, ordering.NotFound, ordering.Forbidden}, e.Kind)
}

// parseMark reads OFF-2026-00042/1/hash.
func parseMark(text string) (ref ordering.VersionRef, hash string, ok bool) {
	quote, rest, _ := strings.Cut(text, "/")
	number, hash, _ := strings.Cut(rest, "/")
	version, err := strconv.Atoi(number)
	return ordering.VersionRef{Quote: ordering.QuoteID(quote), Version: version}, hash, err == nil && version > 0 && ordering.ValidQuoteID(quote)
}
