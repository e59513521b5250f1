package main

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/identity"
)

// development are the settings that need not be made on a laptop. DATA is the folder of everything; what the
// environment says goes before.
type development struct {
	data     string
	defaults map[string]string
	process  func(string) string
}

func settings(process func(string) string) (development, error) {
	d := development{data: process("DATA"), process: process}
	if d.data == "" {
		d.data = ".data"
	}
	key, err := linkKey(filepath.Join(d.data, "link.key"))
	if err != nil {
		return d, err
	}
	listen := "127.0.0.1:8080"
	if l := process("LISTEN"); l != "" {
		listen = l
	}
	base := "http://" + listen
	if b := process("BASE_URL"); b != "" {
		base = strings.TrimRight(b, "/")
	}
	d.defaults = map[string]string{
		"TABLE": "bolt://" + filepath.Join(d.data, "table.db"), "BLOBS": "dir://" + filepath.Join(d.data, "documents"), "MAIL": "dir://" + filepath.Join(d.data, "mail"),
		"LISTEN": listen, "BASE_URL": base, "OIDC_ISSUER": base + "/issuer", "LINK_KEYS": "dev:" + key, "SEAL_KEYS": "dev:" + key,
	}
	return d, nil
}

func (d development) getenv(name string) string {
	if v := d.process(name); v != "" {
		return v
	}
	return d.defaults[name]
}

// linkKey reads the secret of approval links, and makes it at the first start: links survive a restart.
func linkKey(path string) (string, error) {
	key, err := os.ReadFile(path)
	if err == nil {
		return strings.TrimSpace(string(key)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", err
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return "", err
	}
	encoded := base64.StdEncoding.EncodeToString(secret)
	return encoded, os.WriteFile(path, []byte(encoded+"\n"), 0o600)
}

// issuer is the OpenID provider of the demonstration's people.
func (d development) issuer(e boot.Environment) (http.Handler, error) {
	key, err := issuer.Key(filepath.Join(d.data, "issuer.pem"))
	if err != nil {
		return nil, fmt.Errorf("development.issuer: %w", err)
	}
	client := issuer.Client{ID: e.Client, RedirectURIs: []string{e.Base + identity.CallbackPath}}
	return issuer.New(issuer.Config{URL: e.Issuer, Audience: e.Audience, Clients: []issuer.Client{client}, People: seed.People(), Key: key})
}
