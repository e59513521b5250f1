package dir

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/words"
)

// URL implements blob.Store. The link carries its expiry (Unix seconds), the filename, what to do with it and the signature
// over all three and the key.
func (s *Store) URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(ctx, key, valid, blob.Inline, filename)
}

// DownloadURL implements blob.Store.
func (s *Store) DownloadURL(ctx context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(ctx, key, valid, blob.Attachment, filename)
}

func (s *Store) link(ctx context.Context, key string, valid time.Duration, disposition, filename string) (string, error) {
	if err := errors.Join(ctx.Err(), blob.CheckKey(key), blob.CheckValidity(valid)); err != nil {
		return "", fmt.Errorf("dir.URL(%q, %v): %w", key, valid, err)
	}
	expires := strconv.FormatInt(s.now().Add(valid+time.Second-1).Unix(), 10)
	query := url.Values{
		"expires": {expires}, "disposition": {disposition}, "filename": {filename},
		"signature": {s.sign(key, expires, disposition, filename)},
	}
	u := *s.base
	u.Path += "/" + key
	u.RawQuery = query.Encode()
	return u.String(), nil
}

// sign authenticates a link. None of key, expiry and disposition can hold a newline, so no two links sign the same text.
func (s *Store) sign(key, expires, disposition, filename string) string {
	mac := hmac.New(sha256.New, s.secret)
	fmt.Fprintf(mac, "blob link 2\n%s\n%s\n%s\n%s", key, expires, disposition, filename)
	return hex.EncodeToString(mac.Sum(nil))
}

// policies are the Content-Security-Policy of an answer: a PDF is shown by the browser's own reader; what is saved, and an error, shows nothing.
var policies = map[string]string{
	blob.Inline:     "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
	blob.Attachment: "default-src 'none'; frame-ancestors 'none'; sandbox",
}

// Handler serves the links that URL makes; mount it at the path of the base and below ("/files/"). It answers GET
// and HEAD only, ranges included, and 403 in plain text to a link that expired or was changed.
func (s *Store) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Cache-Control", "private, no-store")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Content-Security-Policy", policies[blob.Attachment])
		if s.base.Scheme == "https" {
			header.Set("Strict-Transport-Security", "max-age=63072000")
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			header.Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		query := r.URL.Query()
		key, below := strings.CutPrefix(r.URL.Path, s.base.Path+"/")
		expires, disposition, filename := query.Get("expires"), query.Get("disposition"), query.Get("filename")
		if !below || !hmac.Equal([]byte(query.Get("signature")), []byte(s.sign(key, expires, disposition, filename))) {
			refuse(w, words.DocumentLinkInvalid, http.StatusForbidden)
			return
		}
		if seconds, err := strconv.ParseInt(expires, 10, 64); err != nil || s.now().Unix() >= seconds {
			refuse(w, words.DocumentLinkExpired, http.StatusForbidden)
			return
		}
		object, err := s.Get(r.Context(), key)
		switch {
		case errors.Is(err, blob.ErrNotFound):
			refuse(w, words.DocumentMissing, http.StatusNotFound)
			return
		case err != nil:
			refuse(w, words.DocumentUnreadable, http.StatusInternalServerError)
			return
		}
		header.Set("Content-Type", object.ContentType)
		header.Set("Content-Disposition", blob.Disposition(disposition, key, filename))
		header.Set("Content-Security-Policy", policies[disposition])
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(object.Body))
	})
}

// refuse says in every language why a link does not work: the reader's is not known here.
func refuse(w http.ResponseWriter, m words.Message, status int) {
	var said strings.Builder
	for _, l := range words.Languages() {
		said.WriteString(words.In(l).Say(m) + "\n")
	}
	http.Error(w, said.String(), status)
}
