package page

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

const pdfType = "application/pdf"

const (
	actionEvidence = "evidence"
	fieldEvidence  = "evidence"
	// fieldAdded, in an address, names the PDF that has just come in by its SHA-256.
	fieldAdded = "added"
)

// maxUpload bounds a form with a PDF, in bytes: the PDF, and what a form holds besides.
const maxUpload = usecase.MaxEvidence + maxBody

// evidenceForm asks for a PDF that was signed elsewhere, of at most so many bytes.
type evidenceForm struct {
	hidden
	file textField
	most string
	open bool
}

func evidencePath(id ordering.QuoteID, digest string) string {
	return "/evidence/" + string(id) + "/" + digest
}

// evidence leads to a PDF that was signed elsewhere and uploaded.
func (v *visit) evidence() error {
	return v.toFile(func(quote ordering.QuoteID) (string, string, error) {
		e, err := v.Desk.Quotes.Evidence(v.r.Context(), *v.actor, quote, v.r.PathValue("digest"))
		if err != nil {
			return "", "", err
		}
		return e.Blob, e.Name, nil
	})
}

// uploads tells whether the form that was sent can hold a file.
func (v *visit) uploads() bool {
	kind, _, err := mime.ParseMediaType(v.r.Header.Get("Content-Type"))
	return err == nil && kind == "multipart/form-data"
}

// addEvidence keeps a PDF that was signed elsewhere, and leads to the quote's page, which then says so. The file goes in
// before the history tells of it, under its own hash, so that the same form sent again stores nothing new.
func (v *visit) addEvidence() error {
	err := v.r.ParseMultipartForm(maxUpload)
	if tooBig := (*http.MaxBytesError)(nil); errors.As(err, &tooBig) {
		return v.evidenceTooLarge(err)
	}
	if err != nil {
		return v.incomplete()
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	if f.action != actionEvidence {
		return v.incomplete()
	}
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, v.quoteID(), f.version)
	if err != nil {
		return err
	}
	s := sheet{view: view, form: f}
	name, file, err := v.uploaded()
	if errors.Is(err, http.ErrMissingFile) {
		return v.evidenceRefused(v.status(&ordering.Error{Kind: ordering.Invalid, Code: "no-file"}), s, v.Say(words.ChoosePdf))
	}
	if err != nil {
		return err
	}
	evidence, err := usecase.NewEvidence(view.Quote.ID, name, file)
	if err != nil {
		return v.evidenceRefused(v.status(err), s, v.evidenceProblem(err))
	}
	v.r.PostForm.Set(fieldEvidence, evidence.SHA256+" "+evidence.Name) // makes the form what it is, as every field does
	command := func(once ordering.Idempotency) error {
		if err := v.Documents.Put(v.r.Context(), evidence.Blob, pdfType, file); err != nil {
			return fmt.Errorf("page.addEvidence(%s): %w", evidence.Blob, err)
		}
		_, err := v.Desk.Quotes.AddEvidence(v.r.Context(), *v.actor, once, view.Quote.ID, *evidence)
		return err
	}
	return v.submit(v.at(dossierPath(view.Quote.ID)+"?"+fieldAdded+"="+evidence.SHA256), command, v.onSheet(s, dossierField, v.showDossier))
}

// uploaded is the file of the form; the error is http.ErrMissingFile when none was chosen.
func (v *visit) uploaded() (name string, file []byte, err error) {
	part, header, err := v.r.FormFile(fieldEvidence)
	if err != nil {
		return "", nil, err
	}
	file, err = io.ReadAll(part)
	return header.Filename, file, errors.Join(err, part.Close())
}

// evidenceTooLarge answers a form of which the end was not read: what else it says is lost.
func (v *visit) evidenceTooLarge(refused error) error {
	view, err := v.Desk.Quotes.Quote(v.r.Context(), *v.actor, v.quoteID(), 0)
	if err != nil {
		return err
	}
	return v.evidenceRefused(v.status(refused), sheet{view: view, form: &form{action: actionEvidence}}, v.tooLarge())
}

func (v *visit) tooLarge() string {
	return v.Say(words.AtMost4MbPlease)
}

// evidenceProblem says what is wrong with a file. Its name was not typed, so it is named.
func (v *visit) evidenceProblem(err error) string {
	var e *ordering.Error
	if !errors.As(err, &e) {
		return ""
	}
	var all []string
	for _, field := range e.Fields {
		text := v.Say(field.Message)
		switch {
		case field.Field == "name":
			text = v.Say(words.NameOfFile(text))
		case field.Code == "too-large":
			text = v.tooLarge()
		case field.Code == "pdf":
			text = v.Say(words.ThisFileIsNotPdf)
		}
		all = append(all, text)
	}
	return strings.Join(all, " ")
}

func (v *visit) evidenceRefused(status int, s sheet, problem string) error {
	s.problems = map[string]string{fieldEvidence: problem}
	return v.showDossier(status, s)
}

func (b *composer) evidenceForm() *evidenceForm {
	return &evidenceForm{
		hidden: b.hidden(actionEvidence), file: b.field(fieldEvidence), most: strconv.Itoa(usecase.MaxEvidence),
		open: b.sheet.form != nil && b.sheet.form.action == actionEvidence,
	}
}

// added tells of the PDF that the address names, when the history has it.
func (b *composer) added(history []eventLine) banner {
	digest := b.r.URL.Query().Get(fieldAdded)
	for _, l := range slices.Backward(history) {
		if digest != "" && l.file == b.to(evidencePath(b.version().Quote, digest)) {
			return banner{
				tone: "good", title: b.Say(words.Added(printable.Typed(l.text))),
				text: b.Say(words.YourAccountManagerIsTold),
			}
		}
	}
	return banner{}
}
