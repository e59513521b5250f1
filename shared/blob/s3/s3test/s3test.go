// Package s3test tests the driver s3 on a running server of the S3 protocol: the conformance suite of blob, and what
// only this driver has to withstand. The server is real; what none does on demand happens between it and the client.
package s3test

import (
	"context"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/blob/blobtest"
	"onecentral.nl/ordering/shared/blob/s3"
)

// Server is a running server, and an account that may make and remove buckets there.
type Server struct {
	// Endpoint is a URL without a path, "http://127.0.0.1:4566"; buckets are in the path below it.
	Endpoint string
	// Region is not us-east-1: S3 takes no location constraint for it.
	Region               string
	AccessKey, SecretKey string
	// Emulator says that the server answers also who does not sign, or stumbles over a signature that lacks a part.
	Emulator bool
}

// Run runs all tests as subtests, each on a bucket of its own, which is removed again.
func Run(t *testing.T, server Server) {
	t.Helper()
	t.Run("conformance", func(t *testing.T) {
		blobtest.Run(t, func(t *testing.T) blobtest.Fixture { return server.fixture(t) })
	})
	t.Run("planted bugs are found", func(t *testing.T) { planted(t, server) })
	t.Run("puts", func(t *testing.T) { puts(t, server) })
	t.Run("gets", func(t *testing.T) { gets(t, server) })
	t.Run("links", func(t *testing.T) { links(t, server) })
	t.Run("locks", func(t *testing.T) { locks(t, server) })
}

// client is one that talks to the server, changed by options.
func (s Server) client(options ...func(*sdk.Options)) *sdk.Client {
	return sdk.New(sdk.Options{
		Region: s.Region, BaseEndpoint: &s.Endpoint, UsePathStyle: true,
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: s.AccessKey, SecretAccessKey: s.SecretKey}, nil
		}),
	}, options...)
}

func (s Server) fixture(t *testing.T, options ...func(*sdk.Options)) blobtest.Fixture {
	t.Helper()
	client := s.client(options...)
	return blobtest.Fixture{
		Store: s3.New(client, newBucket(t, client)), Client: &http.Client{Transport: transport(s.follow)}, Pass: time.Sleep,
	}
}

// newBucket makes a bucket that ends with the test.
func newBucket(t *testing.T, client *sdk.Client, options ...func(*sdk.CreateBucketInput)) string {
	t.Helper()
	name := "blob-" + uuid.NewString()
	in := &types.CreateBucketConfiguration{LocationConstraint: types.BucketLocationConstraint(client.Options().Region)}
	bucket := sdk.CreateBucketInput{Bucket: &name, CreateBucketConfiguration: in}
	for _, o := range options {
		o(&bucket)
	}
	if _, err := client.CreateBucket(t.Context(), &bucket); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx := context.Background() // the test's own has ended
		objects, err := client.ListObjectsV2(ctx, &sdk.ListObjectsV2Input{Bucket: &name})
		if err != nil {
			t.Error(err)
			return
		}
		for _, object := range objects.Contents {
			if _, err := client.DeleteObject(ctx, &sdk.DeleteObjectInput{Bucket: &name, Key: object.Key, BypassGovernanceRetention: aws.Bool(true)}); err != nil {
				t.Error(err)
			}
		}
		if _, err := client.DeleteBucket(ctx, &sdk.DeleteBucketInput{Bucket: &name}); err != nil {
			t.Error(err)
		}
	})
	return name
}

// transport is what happens to a request on its way.
type transport func(*http.Request) (*http.Response, error)

// RoundTrip implements http.RoundTripper.
func (f transport) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func through(f transport) func(*sdk.Options) {
	return func(o *sdk.Options) { o.HTTPClient = &http.Client{Transport: f} }
}

// follow follows a link. What is no signed link by its form is kept from an emulator, which cannot show that S3 refuses it.
func (s Server) follow(r *http.Request) (*http.Response, error) {
	if s.Emulator && !signed(r.URL.Query()) {
		return refusal(http.StatusForbidden, "AccessDenied")
	}
	return http.DefaultTransport.RoundTrip(r)
}

// signed tells whether a link has all parts of a signature, right or wrong.
func signed(parameters url.Values) bool {
	for _, part := range []string{"X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature"} {
		if parameters.Get(part) == "" {
			return false
		}
	}
	return parameters.Get("X-Amz-Algorithm") == "AWS4-HMAC-SHA256"
}
