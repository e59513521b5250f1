// Package bundle makes the proof of an order: one archive with the document, the version, the order, the history and a page that says
// who confirmed it, all under oneCentral's signature. Anybody can verify it without a network.
package bundle

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/seal"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/words"
)

// The files, in their order. The manifest has the SHA-256 of those before it.
const (
	readmeFile    = "README.txt"
	documentFile  = "document.pdf"
	auditFile     = "audit.html"
	versionFile   = "version.json"
	orderFile     = "order.json"
	historyFile   = "history.json"
	keysFile      = "public-keys.json"
	manifestFile  = "manifest.json"
	signatureFile = "manifest.sig"
)

func names() []string {
	return []string{readmeFile, documentFile, auditFile, versionFile, orderFile, historyFile, keysFile, manifestFile, signatureFile}
}

// manifest is what is signed, as canonical JSON (RFC 8785): the SHA-256 of each file in hex, and the key that signs.
type manifest struct {
	Files map[string]string `json:"files"`
	Key   string            `json:"key"`
}

// publicKeys are those that signed something in the bundle, by id.
type publicKeys map[string][]byte

// Maker makes bundles and keeps them beside the evidence of their quote.
type Maker struct {
	Keys  seal.Source
	Files blob.Store
}

// Make returns the key under which the bundle is kept. It returns an Error of kind NotFound for an order that is not sealed, and a
// Conflict record-damaged when what is stored proves nothing.
func (m Maker) Make(ctx context.Context, d *usecase.Dossier) (key string, err error) {
	keys, err := m.Keys(ctx)
	if err != nil {
		return "", fmt.Errorf("bundle.Make(%s): %w", d.Order.ID, err)
	}
	if sealed := d.Order.Confirmation.Seal; keys == nil || sealed == nil || keys.Public(sealed.Key) == nil {
		return "", ordering.NewNotFound(words.PieceOfEvidence)
	}
	document, err := m.Files.Get(ctx, d.Document.Blob)
	if err != nil {
		return "", fmt.Errorf("bundle.Make(%s): %w", d.Order.ID, err)
	}
	body, err := bundle(d, document.Body, keys)
	if err != nil {
		return "", fmt.Errorf("bundle.Make(%s): %w", d.Order.ID, err)
	}
	if faults := Verify(body).Faults; len(faults) > 0 {
		return "", fmt.Errorf("bundle.Make(%s): %w", d.Order.ID, ordering.NewDamaged(errors.Join(faults...)))
	}
	key = fmt.Sprintf("quotes/%s/evidence/%s.zip", d.Order.Quote, digest(body))
	return key, m.Files.Put(ctx, key, "application/zip", body)
}

func bundle(d *usecase.Dossier, document []byte, k *seal.Keys) ([]byte, error) {
	version, err := schema.Versions.Row(d.Version)
	if err != nil {
		return nil, err
	}
	order, err := schema.Orders.Row(d.Order)
	if err != nil {
		return nil, err
	}
	history := make([]json.RawMessage, len(d.Events))
	for i, e := range d.Events {
		if history[i], err = schema.Events.Row(e); err != nil {
			return nil, err
		}
	}
	sealed := d.Order.Confirmation.Seal.Key
	files := map[string][]byte{
		readmeFile: []byte(readme()), documentFile: document, auditFile: []byte(audit(d)), versionFile: version, orderFile: order,
	}
	public := publicKeys{k.Current: k.Public(k.Current), sealed: k.Public(sealed)}
	for name, value := range map[string]any{historyFile: history, keysFile: public} {
		if files[name], err = json.Marshal(value); err != nil {
			return nil, err
		}
	}
	if files[manifestFile], err = manifestOf(files, k.Current); err != nil {
		return nil, err
	}
	files[signatureFile] = []byte(base64.StdEncoding.EncodeToString(k.Sign(files[manifestFile])))
	return pack(files)
}

// manifestOf is the manifest of the files but itself and what comes after it.
func manifestOf(files map[string][]byte, key string) ([]byte, error) {
	m := manifest{Files: map[string]string{}, Key: key}
	for name, body := range files {
		if name != manifestFile && name != signatureFile {
			m.Files[name] = digest(body)
		}
	}
	text, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return schema.Canonical(text)
}

// pack writes the files as they are: the same files give the same archive with every release of Go.
func pack(files map[string][]byte) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names() {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(files[name]); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func digest(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}
