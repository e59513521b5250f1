// Package seal signs confirmations and bundles with oneCentral's keys (Ed25519, RFC 8032).
package seal

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
)

// Keys sign with the current one. The others are kept for what they signed.
type Keys struct {
	Current string
	private map[string]ed25519.PrivateKey
}

var errKeys = errors.New("want id:base64 of 32 bytes, comma between, the current one first")

// Parse reads a setting: id:base64 of the 32 bytes of a key, comma between, the current one first.
func Parse(setting string) (*Keys, error) {
	k := &Keys{private: map[string]ed25519.PrivateKey{}}
	for i, part := range strings.Split(setting, ",") {
		id, encoded, _ := strings.Cut(strings.TrimSpace(part), ":")
		seed, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil || len(seed) != ed25519.SeedSize || !ordering.ValidID(id) || k.private[id] != nil {
			return nil, fmt.Errorf("key %d: %w", i+1, errKeys) // by its place: without a colon the id is the key itself
		}
		if k.Current == "" {
			k.Current = id
		}
		k.private[id] = ed25519.NewKeyFromSeed(seed)
	}
	return k, nil
}

// Sign signs with the current key.
func (k *Keys) Sign(text []byte) []byte { return ed25519.Sign(k.private[k.Current], text) }

// Public returns the public part of the key, nil for one that is not known.
func (k *Keys) Public(id string) ed25519.PublicKey {
	private, ok := k.private[id]
	if !ok {
		return nil
	}
	return private.Public().(ed25519.PublicKey)
}

// Source returns the keys as they are at the moment; nil where nothing is sealed.
type Source func(context.Context) (*Keys, error)

var _ ordering.Sealer = Source(nil)

// Seal implements ordering.Sealer.
func (s Source) Seal(ctx context.Context, o *ordering.Order, after *ordering.Quote) (*ordering.Seal, error) {
	keys, err := s(ctx)
	if err != nil || keys == nil {
		return nil, err
	}
	row, err := schema.Orders.Row(o)
	if err != nil {
		return nil, fmt.Errorf("seal.Seal(%s): %w", o.ID, err)
	}
	statement, err := schema.Statement(row, after.EventHash)
	if err != nil {
		return nil, fmt.Errorf("seal.Seal(%s): %w", o.ID, err)
	}
	return &ordering.Seal{Key: keys.Current, Signature: keys.Sign(statement)}, nil
}
