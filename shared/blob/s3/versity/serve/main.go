// Command serve is an S3 server on loopback with one bucket, for trying the product beside it. The environment has AWS_REGION,
// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_ENDPOINT_URL_S3, as the product's: the address to serve on.
// The folder exists, the bucket is made.
package main

import (
	"context"
	"flag"
	"log"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"onecentral.nl/ordering/shared/blob/s3/s3test"
	"onecentral.nl/ordering/shared/blob/s3/versity"
)

func main() {
	folder := flag.String("folder", "", "files")
	bucket := flag.String("bucket", "ordering", "bucket")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server := s3test.Server{
		Endpoint: os.Getenv("AWS_ENDPOINT_URL_S3"), Region: os.Getenv("AWS_REGION"),
		AccessKey: os.Getenv("AWS_ACCESS_KEY_ID"), SecretKey: os.Getenv("AWS_SECRET_ACCESS_KEY"),
	}
	err := versity.Serve(ctx, server, strings.TrimPrefix(server.Endpoint, "http://"), *folder, func() {
		go func() {
			if err := createBucket(ctx, *bucket); err != nil {
				log.Fatal("serve: ", err)
			}
		}()
	})
	if err != nil && ctx.Err() == nil {
		log.Fatal("serve: ", err)
	}
}

func createBucket(ctx context.Context, bucket string) error {
	c, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true })
	_, err = client.CreateBucket(ctx, &s3.CreateBucketInput{
		Bucket: &bucket, CreateBucketConfiguration: &types.CreateBucketConfiguration{LocationConstraint: types.BucketLocationConstraint(c.Region)},
	})
	return err
}
