package api

import (
	"fmt"
	"mime"
	"net/http"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

const pdfType = "application/pdf"

// addEvidence stores a PDF that was signed elsewhere. The caller's access is checked before anything is stored. The file is
// stored before the event, under its hash, so that a repeated request stores nothing new.
func (h Order) addEvidence(c *call) (*answer, error) {
	if _, err := h.Quotes.Quote(c.Context(), c.actor, c.quote(), 0); err != nil {
		return nil, err
	}
	if kind, _, err := mime.ParseMediaType(c.Header.Get("Content-Type")); err != nil || kind != pdfType {
		return nil, unsupported(pdfType)
	}
	file, err := c.read()
	if err != nil {
		return nil, err
	}
	evidence, err := usecase.NewEvidence(c.quote(), c.query.Get("name"), file)
	if err != nil {
		return nil, err
	}
	return idempotent(c, contract.EvidenceOf(evidence), func(o ordering.Idempotency) (*ordering.Event, error) {
		if err := h.Quotes.AdmitEvidence(c.Context(), c.actor, o, c.quote(), *evidence); err != nil {
			return nil, err
		}
		if err := h.Documents.Put(c.Context(), evidence.Blob, pdfType, file); err != nil {
			return nil, fmt.Errorf("api.addEvidence(%s): %w", evidence.Blob, err)
		}
		return h.Quotes.AddEvidence(c.Context(), c.actor, o, c.quote(), *evidence)
	}, func(e *ordering.Event) (*answer, error) { return respond(http.StatusCreated, contract.EventOf(e)) })
}

// evidence redirects to the file, which a browser saves: it was made elsewhere.
func (h Order) evidence(c *call) (*answer, error) {
	e, err := h.Quotes.Evidence(c.Context(), c.actor, c.quote(), c.PathValue("evidence"))
	if err != nil {
		return nil, err
	}
	link, err := h.Documents.DownloadURL(c.Context(), e.Blob, linkValid, e.Name)
	if err != nil {
		return nil, err
	}
	return &answer{Status: http.StatusFound, Header: map[string]string{"Location": link}}, nil
}

// bundle redirects to the proof of the order, which a browser saves.
func (h Order) bundle(c *call) (*answer, error) {
	dossier, err := h.Quotes.Dossier(c.Context(), c.actor, c.order())
	if err != nil {
		return nil, err
	}
	key, err := h.Bundles.Make(c.Context(), dossier)
	if err != nil {
		return nil, err
	}
	link, err := h.Documents.DownloadURL(c.Context(), key, linkValid, string(c.order())+".zip")
	if err != nil {
		return nil, err
	}
	return &answer{Status: http.StatusFound, Header: map[string]string{"Location": link}}, nil
}

// eraseQuote schedules the removal of a quote that ended without an order.
func (h Approval) eraseQuote(c *call) (*answer, error) {
	if err := h.Approvals.Erase(c.Context(), c.actor, c.quote()); err != nil {
		return nil, err
	}
	return respond(http.StatusAccepted, health{Status: "erasing"})
}

// unsupported returns a 415 that names the accepted media types.
func unsupported(accepted string) *web.Error {
	e := &web.Error{Status: http.StatusUnsupportedMediaType, Code: "unsupported-media-type"}
	e.Fields = []ordering.FieldError{{Field: "Content-Type", Code: "choice", Message: words.Send(accepted)}}
	return e
}
