package boot

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/boot/aws"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/seal"
	"onecentral.nl/ordering/shared/secret"
	"onecentral.nl/ordering/shared/secret/ssm"
)

// Secrets are settings that are the value itself, or say where it is kept: ssm:name, a parameter of AWS Systems Manager, or
// file:path. What is kept elsewhere is read again every five minutes. Nil is a secret that the program does not need.
type Secrets struct {
	// linkKeys sign approval links (LINK_KEYS): id:base64 of 32 bytes or more, comma between, the current one first.
	linkKeys *secret.Value
	// cursorKey seals the cursors of lists (CURSOR_KEY): base64 of 32 bytes or more.
	cursorKey *secret.Value
	// sealKeys seal what is confirmed (SEAL_KEYS): id:base64 of 32 bytes, comma between, the current one first.
	sealKeys *secret.Value
	// ClientSecret is the login's at the OpenID provider (OIDC_CLIENT_SECRET), empty for a public client; MailPassword is that of the user in
	// MAIL (MAIL_PASSWORD), where the address has none.
	ClientSecret, MailPassword *secret.Value

	// kept are those that AWS keeps, and that a request may wait for.
	kept []*secret.Value
}

// loadSecrets returns an error that names each one that is missing, or malformed as far as that is known without asking anybody.
func loadSecrets(getenv func(string) string, needs Needs, blobs string) (s Secrets, err error) {
	add := func(into **secret.Value, name string, needed, soon bool, check func(string) error) {
		setting := getenv(name)
		if setting == "" {
			if needed {
				err = errors.Join(err, fmt.Errorf("%s is not set", name))
			}
			return
		}
		*into = source(setting, check)
		if strings.HasPrefix(setting, inSSM) {
			if soon {
				s.kept = append(s.kept, *into)
			}
			return
		}
		text, fault := (*into).Get(context.Background())
		if fault == nil {
			fault = check(text)
		}
		if fault != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", name, fault))
		}
	}
	anything := func(string) error { return nil }
	if needs.linkKeys(blobs) {
		add(&s.linkKeys, "LINK_KEYS", true, true, func(text string) error { return second(parseKeys(text)) })
	} else if needs.has(Lists) {
		add(&s.cursorKey, "CURSOR_KEY", true, false, func(text string) error { return second(parseKey(text)) })
	}
	if needs.has(Seals) {
		add(&s.sealKeys, "SEAL_KEYS", false, false, func(text string) error { return second(seal.Parse(text)) })
	}
	add(&s.ClientSecret, "OIDC_CLIENT_SECRET", false, true, anything)
	add(&s.MailPassword, "MAIL_PASSWORD", false, true, anything)
	return s, err
}

func second[T any](_ T, err error) error { return err }

const (
	inSSM  = "ssm:"
	inFile = "file:"
)

// source is the secret that a setting has, or says the place of, where another is taken only if it passes the check.
func source(setting string, check func(string) error) *secret.Value {
	if name, ok := strings.CutPrefix(setting, inSSM); ok {
		return secret.Kept(func(ctx context.Context) (string, error) { return parameter(ctx, name) }, check, time.Now)
	}
	if path, ok := strings.CutPrefix(setting, inFile); ok {
		return secret.Kept(func(context.Context) (string, error) {
			text, err := os.ReadFile(path)
			return strings.TrimSpace(string(text)), err
		}, check, time.Now)
	}
	return secret.Fixed(setting)
}

func parameter(ctx context.Context, name string) (string, error) {
	config, err := aws.Config(ctx)
	if err != nil {
		return "", err
	}
	endpoint := "https://ssm." + config.Region + ".amazonaws.com"
	if other := aws.Endpoint("SSM"); other != nil {
		endpoint = strings.TrimRight(*other, "/")
	}
	return ssm.Store{Endpoint: endpoint, Region: config.Region, Credentials: config.Credentials}.Get(ctx, name)
}

// Prefetch reads what AWS keeps, so that no request waits for it, and tells what cannot be read.
func (s Secrets) Prefetch(ctx context.Context, log *slog.Logger) {
	for _, v := range s.kept {
		if _, err := v.Get(ctx); err != nil {
			log.ErrorContext(ctx, "secret not read", "error", err)
		}
	}
}

// Keys are those that sign approval links. It returns secret.ErrUnavailable, or what is wrong with them.
func (s Secrets) Keys(ctx context.Context) (identity.Keys, error) {
	text, err := s.linkKeys.Get(ctx)
	if err != nil {
		return identity.Keys{}, err
	}
	keys, err := parseKeys(text)
	if err != nil {
		return identity.Keys{}, fmt.Errorf("LINK_KEYS: %w", err)
	}
	return keys, nil
}

func parseKeys(text string) (identity.Keys, error) {
	keys := identity.Keys{Secrets: map[string][]byte{}}
	for i, part := range strings.Split(text, ",") {
		id, encoded, named := strings.Cut(strings.TrimSpace(part), ":")
		if !named {
			return keys, fmt.Errorf("key %d has no id before a colon", i+1) // the part is the key itself
		}
		key, err := parseKey(encoded)
		if err != nil {
			return keys, fmt.Errorf("key %d is %w", i+1, err)
		}
		keys.Current = cmp.Or(keys.Current, id)
		keys.Secrets[id] = key
	}
	return keys, nil
}

func parseKey(encoded string) ([]byte, error) {
	key, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || len(key) < sha256.Size {
		return nil, errors.New("not the base64 of 32 bytes or more")
	}
	return key, nil
}

// FileSecret signs the links of a store that serves its own files: derived, so that it is one secret less to keep. Without
// keys there is none, and such a store does not open.
func (s Secrets) FileSecret(ctx context.Context) ([]byte, error) { return s.derived(ctx, "files") }

// CursorKey seals the cursors of lists. Without a key of their own it is derived from those of links; a program that has neither
// shows no list.
func (s Secrets) CursorKey(ctx context.Context) ([]byte, error) {
	if s.cursorKey == nil {
		return s.derived(ctx, "cursors")
	}
	text, err := s.cursorKey.Get(ctx)
	if err != nil {
		return nil, err
	}
	key, err := parseKey(text)
	if err != nil {
		return nil, fmt.Errorf("CURSOR_KEY: %w", err)
	}
	return hash(key, "cursors"), nil
}

// SealKeys seal what is confirmed; nil where nothing is sealed.
func (s Secrets) SealKeys(ctx context.Context) (*seal.Keys, error) {
	text, err := s.sealKeys.Get(ctx)
	if err != nil || text == "" {
		return nil, err
	}
	keys, err := seal.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("SEAL_KEYS: %w", err)
	}
	return keys, nil
}

func (s Secrets) derived(ctx context.Context, purpose string) ([]byte, error) {
	if s.linkKeys == nil {
		return nil, nil
	}
	keys, err := s.Keys(ctx)
	if err != nil {
		return nil, err
	}
	return hash(keys.Secrets[keys.Current], purpose), nil
}

func hash(key []byte, purpose string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(purpose))
	return mac.Sum(nil)
}
