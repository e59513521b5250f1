package s3_test

import (
	"cmp"
	"context"
	"net/url"
	"os"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/s3"

	"onecentral.nl/ordering/shared/blob/s3"
	"onecentral.nl/ordering/shared/blob/s3/s3test"
)

// TestConformance needs S3_ENDPOINT, and S3_EMULATOR=1 when that is LocalStack or MiniStack.
func TestConformance(t *testing.T) {
	endpoint := os.Getenv("S3_ENDPOINT")
	if endpoint == "" {
		t.Skip("S3_ENDPOINT names no server; module ./versity runs the same tests on one in process")
	}
	s3test.Run(t, s3test.Server{
		Endpoint: endpoint, Region: cmp.Or(os.Getenv("AWS_REGION"), "eu-central-1"),
		AccessKey: cmp.Or(os.Getenv("AWS_ACCESS_KEY_ID"), "test"), SecretKey: cmp.Or(os.Getenv("AWS_SECRET_ACCESS_KEY"), "test"),
		Emulator: os.Getenv("S3_EMULATOR") != "",
	})
}

// On Amazon a link leads to the bucket's own host.
func TestStore_AmazonLink(t *testing.T) {
	client := sdk.New(sdk.Options{Region: "eu-central-1", Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		return aws.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush", SessionToken: "of a role"}, nil
	})})
	link, err := s3.New(client, "documents").URL(t.Context(), "quotes/1.pdf", time.Minute, "a.pdf")
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(link)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := u.Scheme+"://"+u.Host+u.Path, "https://documents.s3.eu-central-1.amazonaws.com/quotes/1.pdf"; got != want {
		t.Errorf("it leads to %s, want %s", got, want)
	}
	if got := u.Query().Get("X-Amz-Security-Token"); got != "of a role" {
		t.Errorf("it carries the token %q of the role that signed it", got)
	}
}
