package kit

import (
	"errors"
	"maps"
	"net/http"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// FieldKey makes a form count once: the same form sent again finds its work done.
const FieldKey = "key"

// Submit carries out what a form asks and redirects to the address that comes of it; the same form sent again leads there
// again. address is asked with the command's result, or nil when the command did not use its ordering.Once. What is
// refused goes back to the form: see refuse.
func (r *Request) Submit(address func(result any) string, command func(ordering.Idempotency) error, show func(status int, refusal *ordering.Error) error) error {
	key := r.HTTP.PostForm.Get(FieldKey)
	if !ordering.ValidID(key) {
		return r.Incomplete()
	}
	to, err := r.Once(key, address, command)
	if err != nil {
		return r.Refuse(err, show)
	}
	http.Redirect(r.Writer, r.HTTP, to, http.StatusSeeOther)
	return nil
}

// Once carries out a command under a key. The whole form is what it asks.
func (r *Request) Once(key string, address func(result any) string, command func(ordering.Idempotency) error) (string, error) {
	said := maps.Clone(r.HTTP.PostForm)
	said.Del(FieldKey)
	answered, _, err := web.Idempotent(r.HTTP, *r.Actor, key, said, command, func(result any) ([]byte, error) { return []byte(address(result)), nil })
	if err == nil && answered == nil {
		return address(nil), nil
	}
	return string(answered), err
}

// Refuse shows a form again with what stands in its way. An error that no other form would mend it returns.
func (r *Request) Refuse(err error, show func(status int, refusal *ordering.Error) error) error {
	var e *ordering.Error
	if !errors.As(err, &e) || !slices.Contains([]ordering.Kind{ordering.Invalid, ordering.Conflict, ordering.Stale, ordering.KeyReused, ordering.Throttled, ordering.Exceeded}, e.Kind) {
		return err
	}
	if e.Kind == ordering.KeyReused {
		r.HTTP.PostForm.Del(FieldKey) // sent again, it is another form
		reused := *e
		reused.Message = words.ThisFormWasSentBefore
		e = &reused
	}
	return show(r.Status(err), e)
}

// Status is that of an error that is told on a page of its own kind.
func (r *Request) Status(err error) int {
	e := web.ErrorOf(r.HTTP, err)
	r.exchange.Note(e)
	return e.Status
}

// FormKey is the key of the form that was sent, or a new one.
func (r *Request) FormKey() string {
	if key := r.HTTP.PostForm.Get(FieldKey); ordering.ValidID(key) {
		return key
	}
	return r.NewID()
}

// At is the address of a page, whatever came of the command that leads there.
func (r *Request) At(path string) func(any) string {
	return func(any) string { return r.To(path) }
}
