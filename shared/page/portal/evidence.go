package portal

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
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

const pdfType = "application/pdf"

const (
	actionEvidence = "evidence"
	// fieldAdded, in an address, names the PDF that has just come in by its SHA-256.
	fieldAdded = "added"
)

// maxUpload bounds a form with a PDF, in bytes: the PDF, and what a form holds besides.
const maxUpload = usecase.MaxEvidence + kit.MaxForm

// uploading lets the route of a form hold a PDF.
func uploading(route web.Route[*kit.Request]) web.Route[*kit.Request] {
	route.MaxBody = maxUpload
	return route
}

// evidenceForm asks for a PDF that was signed elsewhere, of at most so many bytes.
type evidenceForm struct {
	quoteview.Hidden
	file kit.TextField
	most string
	open bool
}

// evidence leads to a PDF that was signed elsewhere and uploaded.
func (r request) evidence() error {
	return r.toFile(func(quote ordering.QuoteID) (string, error) {
		e, err := r.Quotes.Evidence(r.Context(), *r.Actor, quote, r.HTTP.PathValue("digest"))
		if err != nil {
			return "", err
		}
		return r.Documents.DownloadURL(r.Context(), e.Blob, documentValid, e.Name)
	})
}

// uploads tells whether the form that was sent can hold a file.
func uploads(r *http.Request) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && kind == "multipart/form-data"
}

// addEvidence keeps a PDF that was signed elsewhere, and leads to the quote's page, which then says so. The file goes in
// before the history tells of it, under its own hash, so that the same form sent again stores nothing new.
func (r request) addEvidence() error {
	err := r.HTTP.ParseMultipartForm(maxUpload)
	if tooBig := (*http.MaxBytesError)(nil); errors.As(err, &tooBig) {
		return r.evidenceTooLarge(err)
	}
	if err != nil {
		return r.Incomplete()
	}
	f, err := quoteview.ReadForm(r.Request)
	if err != nil {
		return err
	}
	if f.Action != actionEvidence {
		return r.Incomplete()
	}
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, r.quoteID(), f.Version)
	if err != nil {
		return err
	}
	s := quoteview.View{Quote: view, Form: f}
	name, file, err := uploaded(r.HTTP)
	if errors.Is(err, http.ErrMissingFile) {
		return r.evidenceRefused(r.Status(&ordering.Error{Kind: ordering.Invalid, Code: "no-file"}), s, r.Say(words.ChoosePdf))
	}
	if err != nil {
		return err
	}
	evidence, err := usecase.NewEvidence(view.Quote.ID, name, file)
	if err != nil {
		return r.evidenceRefused(r.Status(err), s, evidenceProblem(r.Locale, err))
	}
	r.HTTP.PostForm.Set(quoteview.FieldEvidence, evidence.SHA256+" "+evidence.Name) // makes the form what it is, as every field does
	command := func(once ordering.Idempotency) error {
		if err := r.Quotes.AdmitEvidence(r.Context(), *r.Actor, once, view.Quote.ID, *evidence); err != nil {
			return err
		}
		if err := r.Documents.Put(r.Context(), evidence.Blob, pdfType, file); err != nil {
			return fmt.Errorf("page.addEvidence(%s): %w", evidence.Blob, err)
		}
		_, err := r.Quotes.AddEvidence(r.Context(), *r.Actor, once, view.Quote.ID, *evidence)
		return err
	}
	return r.Submit(r.At(kit.QuotePath(view.Quote.ID)+"?"+fieldAdded+"="+evidence.SHA256), command, s.Refused(r.Locale, quoteField, r.showQuote))
}

// uploaded is the file of the form; the error is http.ErrMissingFile when none was chosen.
func uploaded(r *http.Request) (name string, file []byte, err error) {
	part, header, err := r.FormFile(quoteview.FieldEvidence)
	if err != nil {
		return "", nil, err
	}
	file, err = io.ReadAll(part)
	return header.Filename, file, errors.Join(err, part.Close())
}

// evidenceTooLarge answers a form of which the end was not read: what else it says is lost.
func (r request) evidenceTooLarge(refused error) error {
	view, err := r.Quotes.Quote(r.Context(), *r.Actor, r.quoteID(), 0)
	if err != nil {
		return err
	}
	return r.evidenceRefused(r.Status(refused), quoteview.View{Quote: view, Form: &quoteview.Form{Action: actionEvidence}}, r.Say(words.AtMost4MbPlease))
}

func evidenceProblem(l *words.Locale, err error) string {
	var e *ordering.Error
	if !errors.As(err, &e) {
		return ""
	}
	var all []string
	for _, field := range e.Fields {
		text := l.Say(field.Message)
		switch {
		case field.Field == "name":
			text = l.Say(words.NameOfFile(text))
		case field.Code == "too-large":
			text = l.Say(words.AtMost4MbPlease)
		case field.Code == "pdf":
			text = l.Say(words.ThisFileIsNotPdf)
		}
		all = append(all, text)
	}
	return strings.Join(all, " ")
}

func (r request) evidenceRefused(status int, s quoteview.View, problem string) error {
	s.Problems = map[string]string{quoteview.FieldEvidence: problem}
	return r.showQuote(status, s)
}

func (b *builder) evidenceForm() *evidenceForm {
	return &evidenceForm{
		Hidden: b.Hidden(actionEvidence), file: b.Field(quoteview.FieldEvidence), most: strconv.Itoa(usecase.MaxEvidence),
		open: b.View.Form != nil && b.View.Form.Action == actionEvidence,
	}
}

// evidenceBanner tells of the PDF that the address names, when the history has it.
func (b *builder) evidenceBanner(history []quoteview.EventLine) kit.Banner {
	digest := b.HTTP.URL.Query().Get(fieldAdded)
	for _, l := range slices.Backward(history) {
		if digest != "" && l.File == b.To(kit.EvidencePath(b.Version().Quote, digest)) {
			return kit.Banner{
				Tone: "good", Title: b.Say(words.Added(printable.Typed(l.Text))),
				Text: b.Say(words.YourAccountManagerIsTold),
			}
		}
	}
	return kit.Banner{}
}
