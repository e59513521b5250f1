// Package blobs opens the store of documents that the environment names. A build with the tag cloud has only what runs on AWS.
package blobs

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/s3"
	"onecentral.nl/ordering/shared/boot/aws"
)

// FilesPath is where a store that serves its own links does so.
const FilesPath = "/files"

// maxLock is the longest that S3 takes, in days: a hundred years.
const maxLock = 36500

// Open opens BLOBS: s3://bucket, s3://bucket?lock=days to lock what is signed for so long, or dir://path. The links of a directory are signed with the secret and lead to base +
// FilesPath, where the handler, nil for a store that serves itself, must stand.
func Open(ctx context.Context, address, base string, secret func(context.Context) ([]byte, error)) (blob.Store, http.Handler, error) {
	if bucket, ok := strings.CutPrefix(address, "s3://"); ok {
		bucket, locked, err := lock(bucket)
		if err != nil {
			return nil, nil, err
		}
		config, err := aws.Config(ctx)
		if err != nil {
			return nil, nil, err
		}
		client := awss3.NewFromConfig(config, func(o *awss3.Options) {
			o.BaseEndpoint = aws.Endpoint("S3")
			o.UsePathStyle = o.BaseEndpoint != nil // emulators have no host per bucket
		})
		return s3.New(client, bucket, s3.Locked(locked, time.Now)), nil, nil
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

// lock takes the days after a bucket's name.
func lock(address string) (bucket string, locked time.Duration, err error) {
	bucket, days, ok := strings.Cut(address, "?lock=")
	if bucket == "" || strings.Contains(bucket, "?") {
		return "", 0, fmt.Errorf("BLOBS %q: want s3://bucket or s3://bucket?lock=days", "s3://"+address)
	}
	if !ok {
		return bucket, 0, nil
	}
	n, err := strconv.Atoi(days)
	if err != nil || n < 1 || n > maxLock {
		return "", 0, fmt.Errorf("BLOBS: lock=%q: want 1 to %d days", days, maxLock)
	}
	return bucket, time.Duration(n) * 24 * time.Hour, nil
}
