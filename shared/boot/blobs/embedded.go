//go:build !cloud

package blobs

import (
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/dir"
)

func embedded(path, base string, secret []byte) (blob.Store, http.Handler, error) {
	files, err := dir.New(path, base+FilesPath, secret, time.Now)
	if err != nil {
		return nil, nil, err
	}
	return files, files.Handler(), nil
}
