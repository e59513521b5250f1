// Package blob is the contract for stored files: documents that are written once and read for years. A driver keeps
// bytes under a key and hands out short-lived links to them; package blobtest holds the suite every driver passes.
package blob

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/readiness"
)

// MaxValid is the longest life of a link: enough to follow a redirect, too short to pass around.
const MaxValid = 5 * time.Minute

// Object is one stored file.
type Object struct {
	Body []byte
	// ContentType is the media type given to the Put that made the object.
	ContentType string
	// SHA256 is the digest of Body, checked against what was stored.
	SHA256 [32]byte
}

// Store keeps files. Every method may return the context's error and ErrUnavailable besides the errors it names; those are
// worth repeating, the named ones are not.
type Store interface {
	// Put stores body under key, durably when it returns nil, and never replaces: the first writer wins. It returns
	// ErrExists when other bytes are there; the same bytes again are success and leave the first content type. It
	// returns ErrKey or ErrContentType for malformed arguments. A driver may return ErrKey for a key that lies
	// below another object's key ("a/b" while "a" is an object).
	Put(ctx context.Context, key, contentType string, body []byte) error
	// Get reads an object whole. It returns ErrNotFound, ErrKey, or ErrDamaged when the bytes are not the stored ones.
	Get(ctx context.Context, key string) (Object, error)
	// Digest reads an object and returns its SHA-256 in hex: empty when there is none, and Damaged when its bytes are not
	// the stored ones. It returns ErrKey.
	Digest(ctx context.Context, key string) (string, error)
	// Delete removes an object, for the end of its retention or an erasure. An absent one is success. It returns ErrKey.
	Delete(ctx context.Context, key string) error
	// Lock keeps the objects that lie below the key from whoever may delete, until the store's own time for that has passed: what Delete
	// takes away can be brought back. Again is success. A store that has no locks leaves them as they are. It returns ErrKey.
	Lock(ctx context.Context, below string) error
	// Keys are those of all objects below the key, or of all there are with an empty one, in no defined order. It ends with an
	// error, and gives ErrKey for a malformed key.
	Keys(ctx context.Context, below string) iter.Seq2[string, error]
	// URL makes a link to the object that anyone may GET until valid has passed, 0 < valid <= MaxValid. The
	// answer has the object's content type and, fixed by the signature, Disposition(Inline, key, filename). The link may be
	// relative to the host that serves it. Whether the object exists is found out by following it. It returns ErrKey or ErrValidity.
	URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
	// DownloadURL is URL for an object that is none of ours, which a browser saves: its disposition is Attachment.
	DownloadURL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
}

// Damaged is what Digest returns for an object that is not as it was stored: no digest.
const Damaged = "damaged"

// DigestOf makes what Get returned what Digest returns.
func DigestOf(o Object, err error) (string, error) {
	switch {
	case errors.Is(err, ErrNotFound):
		return "", nil
	case errors.Is(err, ErrDamaged):
		return Damaged, nil
	case err != nil:
		return "", err
	}
	return hex.EncodeToString(o.SHA256[:]), nil
}

// Errors of a store; compare with errors.Is.
var (
	ErrExists      = errors.New("other bytes are stored under the key")
	ErrNotFound    = errors.New("no object under the key")
	ErrDamaged     = errors.New("object is not as it was stored")
	ErrKey         = errors.New("malformed key")
	ErrContentType = errors.New("malformed content type")
	ErrValidity    = errors.New("validity of a link out of range")
	ErrUnavailable = fmt.Errorf("documents: %w", readiness.ErrDown)
)

// Unavailable makes an ErrUnavailable of an error that is none of a store's own, nor a context's.
func Unavailable(err error) error {
	own := []error{ErrExists, ErrNotFound, ErrDamaged, ErrKey, ErrContentType, ErrValidity, ErrUnavailable, context.Canceled, context.DeadlineExceeded}
	if err == nil || slices.ContainsFunc(own, func(known error) bool { return errors.Is(err, known) }) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}
