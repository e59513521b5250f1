package bundle

import (
	"archive/zip"
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
)

// maxBytes is more than any bundle has.
const maxBytes = 64 << 20

// Proof is what a bundle shows, as far as Faults is empty.
type Proof struct {
	Order ordering.OrderID
	// Key is the id of the key that signed it, Fingerprint the SHA-256 of its public part in hex: whoever verifies compares
	// it with the one that oneCentral published.
	Key, Fingerprint string
	// Faults says what is wrong, and where.
	Faults []error
}

func (p *Proof) fault(format string, args ...any) {
	p.Faults = append(p.Faults, fmt.Errorf(format, args...))
}

// Verify holds a bundle against its signatures and hashes. It asks nobody.
func Verify(body []byte) *Proof {
	p := &Proof{}
	files, err := unpack(body)
	if err != nil {
		p.fault("the archive cannot be read: %w", err)
		return p
	}
	if again, err := pack(files); err != nil || !bytes.Equal(again, body) {
		p.fault("the archive differs at byte %d from how it is made", differs(again, body))
	}
	keys := publicKeys{}
	if err := json.Unmarshal(files[keysFile], &keys); err != nil {
		p.fault("%s: %w", keysFile, err)
	}
	p.manifest(files, keys)
	p.contents(files, keys)
	return p
}

var errFiles = errors.New("want the files of a bundle, in their order")

func unpack(body []byte) (map[string][]byte, error) {
	if len(body) > maxBytes {
		return nil, fmt.Errorf("%d bytes, at most %d", len(body), maxBytes)
	}
	r, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	if len(r.File) != len(names()) {
		return nil, errFiles
	}
	for i, name := range names() {
		if r.File[i].Name != name || r.File[i].Method != zip.Store {
			return nil, fmt.Errorf("%w: %.80q", errFiles, r.File[i].Name)
		}
		f, err := r.File[i].Open()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if files[name], err = io.ReadAll(io.LimitReader(f, maxBytes)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return files, nil
}

// differs is the place of the first byte in which they differ.
func differs(a, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

// manifest verifies the signature, and every file against what was signed.
func (p *Proof) manifest(files map[string][]byte, keys publicKeys) {
	var m manifest
	if err := json.Unmarshal(files[manifestFile], &m); err != nil {
		p.fault("%s: %w", manifestFile, err)
		return
	}
	public := keys[m.Key]
	p.Key, p.Fingerprint = m.Key, digest(public)
	if !signed(public, files[manifestFile], string(files[signatureFile])) {
		p.fault("%s: the signature of key %.80q is not right", signatureFile, m.Key)
	}
	for _, name := range names() {
		if name != manifestFile && name != signatureFile && m.Files[name] != digest(files[name]) {
			p.fault("%s: its SHA-256 is not the one that was signed", name)
		}
	}
}

func signed(public, text []byte, signature string) bool {
	raw, err := base64.StdEncoding.Strict().DecodeString(signature)
	return err == nil && len(public) == ed25519.PublicKeySize && ed25519.Verify(public, text, raw)
}

// event is what of an event leads to the seal.
type event struct {
	Kind     ordering.EventKind `json:"kind"`
	Previous string             `json:"previous"`
}

// contents holds the files against each other: the document, the version and the order, the history, and the seal.
func (p *Proof) contents(files map[string][]byte, keys publicKeys) {
	var version struct {
		Change     json.RawMessage `json:"change"`
		ChangeHash string          `json:"changeHash"`
	}
	var order struct {
		ID           ordering.OrderID `json:"id"`
		ChangeHash   string           `json:"changeHash"`
		Confirmation struct {
			DocumentSHA256 string `json:"documentSha256"`
			Seal           struct {
				Key       string `json:"key"`
				Signature string `json:"signature"`
			} `json:"seal"`
		} `json:"confirmation"`
	}
	var history []json.RawMessage
	for name, into := range map[string]any{versionFile: &version, orderFile: &order, historyFile: &history} {
		if err := json.Unmarshal(files[name], into); err != nil {
			p.fault("%s: %w", name, err)
		}
	}
	p.Order = order.ID
	if hash, err := schema.HashJSON(bytes.Clone(version.Change)); err != nil || hash != version.ChangeHash || hash != order.ChangeHash {
		p.fault("%s: the change is not the one that was ordered", versionFile)
	}
	if digest(files[documentFile]) != order.Confirmation.DocumentSHA256 {
		p.fault("%s: it is not the document that was confirmed", documentFile)
	}
	statement, err := schema.Statement(files[orderFile], p.history(history))
	if sealed := order.Confirmation.Seal; err != nil || !signed(keys[sealed.Key], statement, sealed.Signature) {
		p.fault("%s: the seal of key %.80q does not fit the confirmation and the history before it", orderFile, sealed.Key)
	}
}

// history holds the events against each other, and returns the hash before the order.
func (p *Proof) history(events []json.RawMessage) (beforeOrder string) {
	var last schema.Link
	for i, row := range events {
		link, err := schema.LinkOf(row)
		if err != nil || !link.Follows(last) {
			p.fault("%s: event %d is altered, missing or out of order", historyFile, i+1)
		}
		if err != nil {
			continue
		}
		last = *link
		var e event
		if json.Unmarshal(row, &e) == nil && e.Kind == ordering.EventOrdered {
			beforeOrder = e.Previous
		}
	}
	return beforeOrder
}
