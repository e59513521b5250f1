package jobs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Render draws the documents of an approved version and stores them.
type Render struct {
	Jobs   *usecase.Jobs
	Blobs  blob.Store
	Draw   func(document.Content) ([]byte, error)
	Issuer document.Issuer
	// Pages is the address of the pages that people see, which documents lead to.
	Pages string
	Now   func() time.Time
}

// Do is a Handler. The same version gives the same bytes, so a repetition stores nothing new; should other bytes be
// there already, of an earlier release, those stay: the first render wins. A job with a text has the document of which that is
// the SHA-256 drawn again, because its file is gone. While files cannot be kept a job is put off, and uses up no attempt.
func (r Render) Do(ctx context.Context, job *ordering.Job) error {
	err := r.do(ctx, job)
	if errors.Is(err, blob.ErrUnavailable) {
		return errors.Join(usecase.ErrUntried, err)
	}
	return err
}

func (r Render) do(ctx context.Context, job *ordering.Job) error {
	v, err := r.Jobs.ToDraw(ctx, job)
	if err != nil {
		return err
	}
	if job.Text != "" {
		return r.again(ctx, job, v)
	}
	var drawn []*ordering.Document
	for _, variant := range v.Variants() {
		d, err := r.draw(ctx, v, variant)
		if err != nil {
			return fmt.Errorf("jobs.Render.Do(%s, %s): %w", v.Ref(), variant, err)
		}
		drawn = append(drawn, d)
	}
	return r.Jobs.Rendered(ctx, job, drawn)
}

// again puts back the file of a document that is gone, if the bytes are those that people saw.
func (r Render) again(ctx context.Context, job *ordering.Job, v *ordering.QuoteVersion) error {
	for _, variant := range v.Variants() {
		body, err := r.pdf(ctx, v, variant)
		if err != nil {
			return err
		}
		if digest(body) != job.Text {
			continue
		}
		if err := r.Blobs.Put(ctx, blobKey(v, variant), "application/pdf", body); err != nil && !errors.Is(err, blob.ErrExists) {
			return err
		}
		return r.Jobs.JobDone(ctx, job.ID)
	}
	return errors.Join(ErrNever, fmt.Errorf("drawn again, no document of %s has the SHA-256 %s", v.Ref(), job.Text))
}

func (r Render) draw(ctx context.Context, v *ordering.QuoteVersion, variant ordering.DocumentVariant) (*ordering.Document, error) {
	body, err := r.pdf(ctx, v, variant)
	if err != nil {
		return nil, err
	}
	key := blobKey(v, variant)
	err = r.Blobs.Put(ctx, key, "application/pdf", body)
	if errors.Is(err, blob.ErrExists) {
		stored, err := r.Blobs.Get(ctx, key)
		if err != nil {
			return nil, err
		}
		body = stored.Body
	} else if err != nil {
		return nil, err
	}
	return &ordering.Document{
		Quote: v.Quote, Version: v.Number, Partner: v.Partner, Variant: variant, Blob: key, SHA256: digest(body), Bytes: len(body), At: r.Now(),
	}, nil
}

func (r Render) pdf(ctx context.Context, v *ordering.QuoteVersion, variant ordering.DocumentVariant) ([]byte, error) {
	book, err := r.Jobs.Book(ctx)
	if err != nil {
		return nil, err
	}
	content, err := document.Build(v, book, document.Options{Issuer: r.Issuer, Variant: variant, Pages: r.Pages})
	if err != nil {
		return nil, err
	}
	return r.Draw(content)
}

func blobKey(v *ordering.QuoteVersion, variant ordering.DocumentVariant) string {
	return fmt.Sprintf("%s/%d/%s.pdf", usecase.FilesOf(v.Quote), v.Number, variant)
}

func digest(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}
