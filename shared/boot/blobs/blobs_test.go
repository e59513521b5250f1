package blobs_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot/blobs"
)

// The days that a bucket locks what is signed are some, and not more than S3 takes.
func TestOpen_Lock(t *testing.T) {
	t.Setenv("AWS_REGION", "eu-central-1")
	for address, fault := range map[string]string{
		"s3://documents":             "",
		"s3://documents?lock=3700":   "",
		"s3://documents?lock=0":      "lock",
		"s3://documents?lock=36501":  "lock",
		"s3://documents?lock=10y":    "lock",
		"s3://documents?lock=":       "lock",
		"s3://?lock=1":               "s3://bucket",
		"s3://documents?retention=1": "s3://bucket",
	} {
		if _, _, err := blobs.Open(t.Context(), address, "", nil); (err != nil) != (fault != "") || err != nil && !strings.Contains(err.Error(), fault) {
			t.Errorf("%s: %v", address, err)
		}
	}
}
