// Package s3 is a blob.Store on a bucket of Amazon S3, or of a server that speaks its protocol. Links are presigned and
// lead to the bucket itself: no file passes through the product on its way to a reader.
//
// The caller makes the client and decides what belongs to the place it runs: region, credentials, retries, and for
// another endpoint than Amazon's UsePathStyle, because http://127.0.0.1:4566 has no host name per bucket. The bucket is
// private, and its policy gives the caller s3:PutObject, s3:GetObject and s3:DeleteObject on the objects, and
// s3:ListBucket on the bucket: for Keys, and because S3 answers "access denied" instead of "not found" for an absent key without it.
// In a versioned bucket Delete hides an object; the lifecycle of noncurrent versions erases it.
package s3

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/smithy-go"

	"onecentral.nl/ordering/shared/blob"
)

// digestField is the metadata (x-amz-meta-sha256) that keeps the digest of the body, in hexadecimal: unlike S3's own
// checksum every server of the protocol returns it, and it survives a copy to another bucket.
const digestField = "sha256"

// Store is a blob.Store on a bucket. New makes one. It is safe for concurrent use.
type Store struct {
	client *s3.Client
	links  *s3.PresignClient
	bucket string
	lock   time.Duration
	now    func() time.Time
}

// Option changes how a Store works.
type Option func(*Store)

// Locked has Lock keep objects for so long, judged by the clock; without it Lock does nothing. The bucket must have Object Lock, and its
// policy give the caller s3:PutObjectRetention.
func Locked(keep time.Duration, now func() time.Time) Option {
	return func(s *Store) { s.lock, s.now = keep, now }
}

var _ blob.Store = (*Store)(nil)

// New is a store in bucket, which exists. Nothing is asked of S3 until the first call.
func New(client *s3.Client, bucket string, options ...Option) *Store {
	// Else every link would also ask for S3's checksum, for a reader who does not look at it.
	plain := s3.WithPresignClientFromClientOptions(withoutChecksumOfAnswer)
	s := &Store{client: client, links: s3.NewPresignClient(client, plain), bucket: bucket}
	for _, o := range options {
		o(s)
	}
	return s
}

func withoutChecksumOfAnswer(o *s3.Options) {
	o.ResponseChecksumValidation = aws.ResponseChecksumValidationWhenRequired
}

func wrap(err *error, call string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("s3."+call+": %w", append(args, blob.Unavailable(*err))...)
	}
}

// putAttempts and putPause bound the waiting for other writers of the same key: 1.3 seconds on average, 2.5 at most.
const (
	putAttempts = 9
	putPause    = 10 * time.Millisecond
)

// Put implements blob.Store.
func (s *Store) Put(ctx context.Context, key, contentType string, body []byte) (err error) {
	defer wrap(&err, "Put(%q)", key)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key), blob.CheckContentType(contentType)); err != nil {
		return err
	}
	for attempt := 0; ; attempt++ {
		again, err := s.create(ctx, key, contentType, body)
		if err == nil || !again || attempt == putAttempts-1 {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(rand.N(putPause << attempt)):
		}
	}
}

// create writes the object unless one is there; again tells that the answer may be another in a moment. An object that is there may
// be this call's own, when S3's answer to it got lost and the client repeated it: the bytes decide.
func (s *Store) create(ctx context.Context, key, contentType string, body []byte) (again bool, err error) {
	digest := sha256.Sum256(body)
	_, err = s.client.PutObject(ctx, &s3.PutObjectInput{
		Bucket: &s.bucket, Key: &key, Body: bytes.NewReader(body), ContentType: &contentType,
		IfNoneMatch:          aws.String("*"),
		ChecksumSHA256:       aws.String(base64.StdEncoding.EncodeToString(digest[:])), // S3 refuses what it received otherwise
		Metadata:             map[string]string{digestField: hex.EncodeToString(digest[:])},
		ServerSideEncryption: types.ServerSideEncryptionAes256,
	})
	switch code(err) {
	case "PreconditionFailed":
	case "ConditionalRequestConflict": // another write is in progress
		return true, err
	default:
		return false, err
	}
	stored, err := s.get(ctx, key)
	switch {
	case errors.Is(err, blob.ErrNotFound): // deleted in between
		return true, err
	case errors.Is(err, blob.ErrDamaged):
		return false, fmt.Errorf("%w: %w", blob.ErrExists, err)
	case err != nil:
		return false, err
	case !bytes.Equal(stored.Body, body):
		return false, blob.ErrExists
	}
	return false, nil
}

// code is the error code that S3 answered, empty when it did not answer with one.
func code(err error) string {
	var answer smithy.APIError
	if errors.As(err, &answer) {
		return answer.ErrorCode()
	}
	return ""
}

// Ping returns why objects cannot be stored at the moment: it asks whether the bucket is there.
func (s *Store) Ping(ctx context.Context) (err error) {
	defer wrap(&err, "Ping()")
	_, err = s.client.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: &s.bucket})
	return err
}

// Get implements blob.Store.
func (s *Store) Get(ctx context.Context, key string) (_ blob.Object, err error) {
	defer wrap(&err, "Get(%q)", key)
	return s.get(ctx, key)
}

func (s *Store) get(ctx context.Context, key string) (blob.Object, error) {
	if err := errors.Join(ctx.Err(), blob.CheckKey(key)); err != nil {
		return blob.Object{}, err
	}
	// The digest below covers what S3's checksum would.
	out, err := s.client.GetObject(ctx, &s3.GetObjectInput{Bucket: &s.bucket, Key: &key}, withoutChecksumOfAnswer)
	if code(err) == "NoSuchKey" {
		return blob.Object{}, blob.ErrNotFound
	}
	if err != nil {
		return blob.Object{}, err
	}
	body, err := io.ReadAll(out.Body)
	if err := errors.Join(err, out.Body.Close()); err != nil {
		return blob.Object{}, err
	}
	digest := sha256.Sum256(body)
	if out.Metadata[digestField] != hex.EncodeToString(digest[:]) {
		return blob.Object{}, blob.ErrDamaged
	}
	return blob.Object{Body: body, ContentType: aws.ToString(out.ContentType), SHA256: digest}, nil
}

// Digest implements blob.Store.
func (s *Store) Digest(ctx context.Context, key string) (string, error) {
	return blob.DigestOf(s.Get(ctx, key))
}

// Delete implements blob.Store.
func (s *Store) Delete(ctx context.Context, key string) (err error) {
	defer wrap(&err, "Delete(%q)", key)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key)); err != nil {
		return err
	}
	_, err = s.client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: &s.bucket, Key: &key})
	return err
}

// Lock implements blob.Store, in S3's governance mode: only who has s3:BypassGovernanceRetention can end it.
func (s *Store) Lock(ctx context.Context, below string) (err error) {
	defer wrap(&err, "Lock(%q)", below)
	if s.lock == 0 {
		return errors.Join(ctx.Err(), blob.CheckBelow(below))
	}
	until := types.ObjectLockRetention{Mode: types.ObjectLockRetentionModeGovernance, RetainUntilDate: aws.Time(s.now().Add(s.lock))}
	for key, err := range s.Keys(ctx, below) {
		if err != nil {
			return err
		}
		if _, err := s.client.PutObjectRetention(ctx, &s3.PutObjectRetentionInput{Bucket: &s.bucket, Key: &key, Retention: &until}); err != nil {
			return err
		}
	}
	return nil
}

// Keys implements blob.Store.
func (s *Store) Keys(ctx context.Context, below string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		err := errors.Join(ctx.Err(), blob.CheckBelow(below))
		prefix := below
		if below != "" {
			prefix += "/"
		}
		pages := s3.NewListObjectsV2Paginator(s.client, &s3.ListObjectsV2Input{Bucket: &s.bucket, Prefix: &prefix})
		for err == nil && pages.HasMorePages() {
			var page *s3.ListObjectsV2Output
			if page, err = pages.NextPage(ctx); err != nil {
				break
			}
			for _, object := range page.Contents {
				if !yield(aws.ToString(object.Key), nil) {
					return
				}
			}
		}
		if wrap(&err, "Keys(%q)", below); err != nil {
			yield("", err)
		}
	}
}

// URL implements blob.Store. The link is absolute, and dies earlier when the credentials that signed it do.
func (s *Store) URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(ctx, key, valid, blob.Inline, filename)
}

// DownloadURL implements blob.Store, as URL does.
func (s *Store) DownloadURL(ctx context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(ctx, key, valid, blob.Attachment, filename)
}

// link fixes all that S3 lets a link fix of its answer (GetObject, "Overriding response header values"): no security policy is
// among it, so that the bucket's own origin, which holds no cookie of ours, is what keeps a reader apart.
func (s *Store) link(ctx context.Context, key string, valid time.Duration, disposition, filename string) (_ string, err error) {
	defer wrap(&err, "URL(%q, %v)", key, valid)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key), blob.CheckValidity(valid)); err != nil {
		return "", err
	}
	link, err := s.links.PresignGetObject(ctx, &s3.GetObjectInput{
		Bucket: &s.bucket, Key: &key,
		ResponseContentDisposition: aws.String(blob.Disposition(disposition, key, filename)),
		ResponseCacheControl:       aws.String("private, no-store"),
	}, s3.WithPresignExpires((valid + time.Second - 1).Truncate(time.Second))) // S3 counts whole seconds
	if err != nil {
		return "", err
	}
	return link.URL, nil
}
