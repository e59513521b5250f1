//go:build cloud

package aws

import (
	"context"
	"errors"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
)

// Config reads region and credentials as Lambda gives them to a function.
func Config(context.Context) (aws.Config, error) {
	credentials := aws.Credentials{
		AccessKeyID: os.Getenv("AWS_ACCESS_KEY_ID"), SecretAccessKey: os.Getenv("AWS_SECRET_ACCESS_KEY"), SessionToken: os.Getenv("AWS_SESSION_TOKEN"),
		Source: "environment",
	}
	region := os.Getenv("AWS_REGION")
	if region == "" || !credentials.HasKeys() {
		return aws.Config{}, errors.New("aws.Config: AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set")
	}
	given := aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) { return credentials, nil })
	return aws.Config{Region: region, Credentials: aws.NewCredentialsCache(given)}, nil
}
