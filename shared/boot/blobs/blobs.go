// Package blobs opens the store of documents that the environment names.
package blobs

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/dir"
)

// FilesPath is where a store that serves its own links does so.
const FilesPath = "/files"

// Open opens BLOBS: dir://path. Links are signed with the secret and lead to base + FilesPath, where the handler, nil
// for a store that serves itself, must stand.
func Open(address, base string, secret []byte) (blob.Store, http.Handler, error) {
	if path, ok := strings.CutPrefix(address, "dir://"); ok && path != "" {
		files, err := dir.New(path, base+FilesPath, secret, time.Now)
		if err != nil {
			return nil, nil, err
		}
		return files, files.Handler(), nil
	}
	return nil, nil, fmt.Errorf("BLOBS %q: want dir://path", address)
}
