package quoteview

import (
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// What a form asks for: the value of the button that sent it.
const (
	ActionApprove = "approve"
	ActionPreview = "preview"
	ActionDecline = "decline"
	ActionReturn  = "return"
	ActionComment = "comment"
)

// Form is what was sent.
type Form struct {
	Action  string
	Version int
	Hash    string
	Role    ordering.Role
	// Seen marks the discounts whose figures were shown.
	Seen string
	// The texts of the four forms, of which one was sent.
	Waiver, Question, Reason, Comment string
	// Typed holds the fields, by name, to be shown again.
	Typed map[string]string
}

// ReadForm reads the body. A body that no form of ours sends is incomplete.
func ReadForm(r *kit.Request) (*Form, error) {
	get := r.HTTP.PostForm.Get
	f := &Form{
		Action: get("action"), Hash: get("hash"), Role: ordering.Role(get("role")), Seen: get(FieldSeen),
		Waiver: get(FieldWaiver), Question: get(FieldQuestion), Reason: get(FieldReason), Comment: get(FieldComment),
		Typed: map[string]string{},
	}
	for name := range r.HTTP.PostForm {
		f.Typed[name] = printable.Typed(get(name))
	}
	var err error
	if f.Version, err = strconv.Atoi(get("version")); err != nil || f.Version < 1 {
		return nil, r.Incomplete()
	}
	return f, nil
}

// Names of the fields that more than one form has, or that an error names.
const (
	FieldWaiver   = "waiver"
	FieldQuestion = "question"
	FieldReason   = "reason"
	FieldComment  = "comment"
	FieldSeen     = "seen"
	FieldAnswer   = "answer"
	FieldEvidence = "evidence"
	FieldItem     = "item"
)

// Names of the fields of a confirmation: those of the rules.
const (
	FieldSigner   = "signerName"
	FieldFunction = "signerFunction"
	FieldMandate  = "mandate"
	FieldConsent  = "consent"
	FieldDigest   = "documentSha256"
)

// Hidden is what every form carries along.
type Hidden struct {
	Address, Key, version, hash, role string
}

// TextForm is a form of one text.
type TextForm struct {
	Hidden
	kit.TextField
	Action         string
	Open, Optional bool
}

// Hidden is what the form of that action carries along. Sent and refused, it keeps its key.
func (b *Builder) Hidden(action string) Hidden {
	version := b.Version()
	h := Hidden{Address: b.To(b.HTTP.URL.Path), Key: b.NewID(), version: strconv.Itoa(version.Number), hash: version.ChangeHash, role: string(b.View.Role)}
	if f := b.View.Form; f != nil && sameForm(f.Action, action) {
		h.Key = b.FormKey()
	}
	return h
}

// sameForm: the button for a preview stands in the form for an approval.
func sameForm(sent, action string) bool {
	return sent == action || sent == ActionPreview && action == ActionApprove
}

// Field is a field as it was sent, with what is wrong with it.
func (b *Builder) Field(name string) kit.TextField {
	f := kit.TextField{Name: name, Problem: b.View.Problems[name]}
	if b.View.Form != nil {
		f.Value = b.View.Form.Typed[name]
	}
	return f
}

// TextForm is the form of that action; it is open when it comes back.
func (b *Builder) TextForm(action, name string) *TextForm {
	f := &TextForm{Hidden: b.Hidden(action), TextField: b.Field(name), Action: action}
	f.Open = b.View.Form != nil && b.View.Form.Action == action
	return f
}

// Refused shows the page again with what the rules say to its form.
func (s View) Refused(l *words.Locale, fieldOf func(string) string, show func(int, View) error) func(int, *ordering.Error) error {
	return func(status int, e *ordering.Error) error {
		s.Problems = map[string]string{}
		for _, field := range e.Fields {
			s.Problems[fieldOf(field.Field)] = l.Say(field.Message)
		}
		for _, check := range e.Checks {
			if check.Severity == ordering.Waivable {
				s.Problems[FieldWaiver] = l.Say(words.GiveReasonIfYouLet)
			}
		}
		s.stopped, s.Why, s.Code = e.Checks, l.Say(e.Message), e.Code
		return show(status, s)
	}
}
