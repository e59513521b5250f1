package store

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"fmt"

	"onecentral.nl/ordering/shared/table"
)

// sealer makes the cursors that callers see of those of the table, which tell keys: AES-256-GCM under a random nonce. Whoever has no key
// makes none that is taken.
type sealer struct {
	// key returns 32 bytes.
	key func(context.Context) ([]byte, error)
}

// ownKey is of this process alone: good for cursors that do not leave it.
func ownKey() func(context.Context) ([]byte, error) {
	key := make([]byte, 32)
	rand.Read(key) // never fails (crypto/rand)
	return func(context.Context) ([]byte, error) { return key, nil }
}

func (s sealer) aead(ctx context.Context) (cipher.AEAD, error) {
	key, err := s.key(ctx)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}

// seal returns the cursor as callers see it, of letters, digits, - and _.
func (s sealer) seal(ctx context.Context, cursor string) (string, error) {
	if cursor == "" {
		return "", nil
	}
	aead, err := s.aead(ctx)
	if err != nil {
		return "", fmt.Errorf("store.seal: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(aead.Seal(nil, nil, []byte(cursor), nil)), nil //nolint:gosec // it makes a nonce of its own
}

// open returns what seal was given, and table.ErrCursor for what it did not return.
func (s sealer) open(ctx context.Context, sealed string) (string, error) {
	if sealed == "" {
		return "", nil
	}
	aead, err := s.aead(ctx)
	if err != nil {
		return "", fmt.Errorf("store.open: %w", err)
	}
	b, err := base64.RawURLEncoding.DecodeString(sealed)
	// The decoder skips line breaks and ignores loose bits at the end: one place must have one cursor.
	if err != nil || base64.RawURLEncoding.EncodeToString(b) != sealed {
		return "", table.ErrCursor
	}
	cursor, err := aead.Open(nil, nil, b, nil)
	if err != nil {
		return "", table.ErrCursor
	}
	return string(cursor), nil
}
