// Package blobs opens the store of documents that the environment names. A build with the tag cloud has only what runs on AWS.
package blobs

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/s3"
	"onecentral.nl/ordering/shared/boot/aws"
)

// FilesPath is where a store that serves its own links does so.
const FilesPath = "/files"

// Open opens BLOBS: s3://bucket, or dir://path. The links of a directory are signed with the secret and lead to base +
// FilesPath, where the handler, nil for a store that serves itself, must stand.
func Open(ctx context.Context, address, base string, secret func(context.Context) ([]byte, error)) (blob.Store, http.Handler, error) {
	if bucket, ok := strings.CutPrefix(address, "s3://"); ok && bucket != "" {
		config, err := aws.Config(ctx)
		if err != nil {
			return nil, nil, err
		}
		client := awss3.NewFromConfig(config, func(o *awss3.Options) {
			o.BaseEndpoint = aws.Endpoint("S3")
			o.UsePathStyle = o.BaseEndpoint != nil // emulators have no host per bucket
		})
		return s3.New(client, bucket), nil, nil
	}
	if path, ok := strings.CutPrefix(address, "dir://"); ok && path != "" {
		key, err := secret(ctx)
		if err != nil {
			return nil, nil, err
		}
		return embedded(path, base, key)
	}
	return nil, nil, fmt.Errorf("BLOBS %q: want s3://bucket or dir://path", address)
}
