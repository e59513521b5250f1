package s3test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/s3"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/s3"
)

const (
	key         = "quotes/OFF-2026-00042/1.pdf"
	contentType = "application/pdf"
)

// refusal is an answer of S3 that is no success, in the form of
// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
func refusal(status int, code string) (*http.Response, error) {
	return &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/xml"}},
		Body: io.NopCloser(strings.NewReader("<Error><Code>" + code + "</Code><Message>as the test says</Message></Error>")),
	}, nil
}

// puts shows what Put makes of answers that say less than they seem to.
func puts(t *testing.T, server Server) {
	t.Helper()
	forward := http.DefaultTransport.RoundTrip
	forever := time.Minute
	for name, test := range map[string]struct {
		stored string // before the Put of "ours"; empty for nothing
		within time.Duration
		// answer is what happens to the n-th upload, from 0.
		answer func(n int64, r *http.Request) (*http.Response, error)
		want   error
		// unwanted are errors that would be wrong conclusions; uploads counts them, 0 for any number.
		unwanted error
		uploads  int64
	}{
		"an upload whose answer got lost is its own and no other's": {
			within: forever, uploads: 2, answer: lost(forward),
		},
		"another's object stays another's when answers get lost": {
			stored: "theirs", within: forever, uploads: 2, answer: lost(forward), want: blob.ErrExists,
		},
		"an upload that met another writer's is repeated": {
			within: forever, uploads: 4, answer: func(n int64, r *http.Request) (*http.Response, error) {
				if n < 3 {
					return refusal(http.StatusConflict, "ConditionalRequestConflict")
				}
				return forward(r)
			},
		},
		"an upload that always meets others is given up, and that says nothing about what is stored": {
			within: forever, uploads: 9, want: errAny, unwanted: blob.ErrExists, answer: func(int64, *http.Request) (*http.Response, error) {
				return refusal(http.StatusConflict, "ConditionalRequestConflict")
			},
		},
		"waiting for others ends with the context": {
			within: 30 * time.Millisecond, want: context.DeadlineExceeded, answer: func(int64, *http.Request) (*http.Response, error) {
				return refusal(http.StatusConflict, "ConditionalRequestConflict")
			},
		},
		"an object that was deleted after it was in the way is no longer in the way": {
			within: forever, uploads: 2, answer: func(n int64, r *http.Request) (*http.Response, error) {
				if n == 0 {
					return refusal(http.StatusPreconditionFailed, "PreconditionFailed")
				}
				return forward(r)
			},
		},
		"no permission is not another's object": {
			within: forever, uploads: 1, want: errAny, unwanted: blob.ErrExists, answer: func(int64, *http.Request) (*http.Response, error) {
				return refusal(http.StatusForbidden, "AccessDenied")
			},
		},
		"bytes that change on the way in are not stored": {
			within: forever, want: errAny, unwanted: blob.ErrExists, answer: func(_ int64, r *http.Request) (*http.Response, error) {
				r = r.Clone(r.Context())
				r.Body = io.NopCloser(strings.NewReader("OURS"))
				return forward(r)
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			plain := server.client()
			bucket := newBucket(t, plain)
			if test.stored != "" {
				if err := s3.New(plain, bucket).Put(t.Context(), key, contentType, []byte(test.stored)); err != nil {
					t.Fatal(err)
				}
			}
			var uploads atomic.Int64
			store := s3.New(server.client(through(func(r *http.Request) (*http.Response, error) {
				if r.Method != http.MethodPut {
					return forward(r)
				}
				return test.answer(uploads.Add(1)-1, r)
			})), bucket)
			ctx, cancel := context.WithTimeout(t.Context(), test.within)
			defer cancel()
			err := store.Put(ctx, key, contentType, []byte("ours"))
			if test.want == errAny && err == nil || test.want != errAny && !errors.Is(err, test.want) {
				t.Errorf("Put = %v, want %v", err, test.want)
			}
			if test.unwanted != nil && errors.Is(err, test.unwanted) {
				t.Errorf("Put = %v, which is %v", err, test.unwanted)
			}
			if n := uploads.Load(); test.uploads != 0 && n != test.uploads {
				t.Errorf("%d uploads, want %d", n, test.uploads)
			}
			stored, getErr := s3.New(plain, bucket).Get(t.Context(), key)
			want := test.stored
			if err == nil {
				want = "ours"
			}
			if string(stored.Body) != want || (want == "") != errors.Is(getErr, blob.ErrNotFound) {
				t.Errorf("stored: %q, %v, want %q", stored.Body, getErr, want)
			}
		})
	}
	t.Run("an upload says what S3 must keep and check", func(t *testing.T) {
		var sent http.Header
		client := server.client(through(func(r *http.Request) (*http.Response, error) {
			if r.Method == http.MethodPut && strings.HasSuffix(r.URL.Path, key) {
				sent = r.Header
			}
			return forward(r)
		}))
		if err := s3.New(client, newBucket(t, client)).Put(t.Context(), key, contentType, []byte("ours")); err != nil {
			t.Fatal(err)
		}
		digest := sha256.Sum256([]byte("ours"))
		for name, want := range map[string]string{
			"If-None-Match": "*", "Content-Type": contentType, "X-Amz-Server-Side-Encryption": "AES256",
			"X-Amz-Checksum-Sha256": base64.StdEncoding.EncodeToString(digest[:]), "X-Amz-Meta-Sha256": fmt.Sprintf("%x", digest),
		} {
			if got := sent.Get(name); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
	})
}

// errAny stands for an error of any kind.
var errAny = errors.New("any error") //nolint:gochecknoglobals // a constant

// lost is an upload that arrives while its first answer does not.
func lost(forward transport) func(int64, *http.Request) (*http.Response, error) {
	return func(n int64, r *http.Request) (*http.Response, error) {
		answer, err := forward(r)
		if err != nil || n > 0 {
			return answer, err
		}
		return nil, errors.Join(io.ErrUnexpectedEOF, answer.Body.Close())
	}
}

// gets shows what Get concludes from what it finds.
func gets(t *testing.T, server Server) {
	t.Helper()
	digest := func(body string) map[string]string {
		return map[string]string{"sha256": fmt.Sprintf("%x", sha256.Sum256([]byte(body)))}
	}
	for name, test := range map[string]struct {
		body     string
		metadata map[string]string
		want     error
	}{
		"what another program stored in the same way is whole": {"for € 100", digest("for € 100"), nil},
		"bytes that changed in the bucket are damage":          {"for € 900", digest("for € 100"), blob.ErrDamaged},
		"bytes that were cut in the bucket are damage":         {"for €", digest("for € 100"), blob.ErrDamaged},
		"bytes that nobody vouches for are damage":             {"for € 100", nil, blob.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			client := server.client()
			bucket, key := newBucket(t, client), key
			if _, err := client.PutObject(t.Context(), &sdk.PutObjectInput{
				Bucket: &bucket, Key: &key, Body: strings.NewReader(test.body), Metadata: test.metadata,
			}); err != nil {
				t.Fatal(err)
			}
			store := s3.New(client, bucket)
			if _, err := store.Get(t.Context(), key); !errors.Is(err, test.want) {
				t.Errorf("Get = %v, want %v", err, test.want)
			}
			err := store.Put(t.Context(), key, contentType, []byte("for € 100"))
			if (err == nil) != (test.want == nil) || err != nil && !errors.Is(err, blob.ErrExists) {
				t.Errorf("Put of what it should be = %v", err)
			}
		})
	}
	for name, test := range map[string]struct {
		answer        transport
		want, without error
	}{
		"bytes that change on the way out are damage": {want: blob.ErrDamaged, answer: body(func(b []byte) io.Reader {
			return bytes.NewReader(bytes.ToUpper(b))
		})},
		"a connection that breaks off is no damage": {want: io.ErrUnexpectedEOF, without: blob.ErrDamaged, answer: body(func(b []byte) io.Reader {
			return io.MultiReader(bytes.NewReader(b[:2]), errorReader{io.ErrUnexpectedEOF})
		})},
		"no permission is not absence": {want: errAny, without: blob.ErrNotFound, answer: func(*http.Request) (*http.Response, error) {
			return refusal(http.StatusForbidden, "AccessDenied")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			plain := server.client()
			bucket := newBucket(t, plain)
			if err := s3.New(plain, bucket).Put(t.Context(), key, contentType, []byte("ours")); err != nil {
				t.Fatal(err)
			}
			_, err := s3.New(server.client(through(test.answer)), bucket).Get(t.Context(), key)
			if test.want == errAny && err == nil || test.want != errAny && !errors.Is(err, test.want) {
				t.Errorf("Get = %v, want %v", err, test.want)
			}
			if test.without != nil && errors.Is(err, test.without) {
				t.Errorf("Get = %v, which is %v", err, test.without)
			}
		})
	}
	t.Run("no bucket is not absence", func(t *testing.T) {
		store := s3.New(server.client(), "no-such-bucket-of-ours")
		if _, err := store.Get(t.Context(), key); err == nil || errors.Is(err, blob.ErrNotFound) {
			t.Errorf("Get = %v", err)
		}
	})
}

type errorReader struct{ error }

func (r errorReader) Read([]byte) (int, error) { return 0, r.error }

// body changes the bytes of an answer.
func body(change func([]byte) io.Reader) transport {
	return func(r *http.Request) (*http.Response, error) {
		answer, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			return nil, err
		}
		all, err := io.ReadAll(answer.Body)
		if err := errors.Join(err, answer.Body.Close()); err != nil {
			return nil, err
		}
		answer.Body = io.NopCloser(change(all))
		return answer, nil
	}
}

// links shows what a link fixes beyond what the suite changes in it.
func links(t *testing.T, server Server) {
	t.Helper()
	client := server.client()
	bucket := newBucket(t, client)
	store := s3.New(client, bucket)
	if err := store.Put(t.Context(), key, contentType, []byte("ours")); err != nil {
		t.Fatal(err)
	}
	link := func(valid time.Duration) *url.URL {
		raw, err := store.URL(t.Context(), key, valid, "a.pdf")
		if err != nil {
			t.Fatal(err)
		}
		u, err := url.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
	u := link(time.Minute)
	if got, want := u.Scheme+"://"+u.Host+u.Path, server.Endpoint+"/"+bucket+"/"+key; got != want {
		t.Errorf("a link leads to %s, want %s", got, want)
	}
	if got := u.Query().Get("X-Amz-SignedHeaders"); got != "host" {
		t.Errorf("a reader would have to send %q", got)
	}
	for valid, want := range map[time.Duration]string{
		time.Nanosecond: "1", time.Second: "1", 1500 * time.Millisecond: "2", blob.MaxValid - time.Millisecond: "300", blob.MaxValid: "300",
	} {
		if got := link(valid).Query().Get("X-Amz-Expires"); got != want {
			t.Errorf("a link for %v lives %s seconds, want %s", valid, got, want)
		}
	}
	for name, change := range map[string]func(r *http.Request, parameters url.Values){
		"HEAD": func(r *http.Request, _ url.Values) { r.Method = http.MethodHead },
		"another type": func(_ *http.Request, parameters url.Values) {
			parameters.Set("response-content-type", "text/html")
		},
		"a list of the bucket": func(r *http.Request, _ url.Values) { r.URL.Path = "/" + bucket },
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, link(time.Minute).String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		parameters := r.URL.Query()
		change(r, parameters)
		r.URL.RawQuery = parameters.Encode()
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != http.StatusForbidden {
			t.Errorf("a link used for %s: status %d, want 403", name, answer.StatusCode)
		}
	}
}
