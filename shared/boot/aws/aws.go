// Package aws finds the account and the endpoints of AWS in the environment. In a build for Lambda (tag cloud) that is
// all: the credentials are variables, and the SDK's own search for them costs start-up. Elsewhere the SDK's default chain looks
// in its usual places.
package aws

import (
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
)

// Endpoint returns where a service is, nil for AWS itself: AWS_ENDPOINT_URL_<service>, or AWS_ENDPOINT_URL for all (the
// names and their order are those of the AWS SDKs). service is in capitals: S3.
func Endpoint(service string) *string {
	for _, name := range []string{"AWS_ENDPOINT_URL_" + service, "AWS_ENDPOINT_URL"} {
		if address := os.Getenv(name); address != "" {
			return aws.String(address)
		}
	}
	return nil
}
