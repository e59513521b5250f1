package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/aws"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
)

// The names that the functions are told.
const (
	tableName  = "ordering"
	bucketName = "ordering-documents"
)

// cloud is LocalStack with the demonstration in it.
type cloud struct {
	address string // host:port
	cases   *usecase.UseCases
	close   func() error
}

// openCloud makes table and bucket at AWS_ENDPOINT_URL, and loads the demonstration.
func openCloud(ctx context.Context) (*cloud, error) {
	at, err := url.Parse(os.Getenv("AWS_ENDPOINT_URL"))
	if err != nil || at.Host == "" {
		return nil, errors.Join(errors.New("AWS_ENDPOINT_URL is no address"), err)
	}
	config, err := aws.Config(ctx)
	if err != nil {
		return nil, err
	}
	if err := dynamotest.CreateTable(ctx, dynamodb.NewFromConfig(config), tableName); err != nil {
		return nil, err
	}
	bucket := bucketName
	_, err = s3.NewFromConfig(config, func(o *s3.Options) { o.UsePathStyle = true }).CreateBucket(ctx, &s3.CreateBucketInput{
		Bucket: &bucket, CreateBucketConfiguration: &types.CreateBucketConfiguration{LocationConstraint: types.BucketLocationConstraint(config.Region)},
	})
	if err != nil {
		return nil, fmt.Errorf("openCloud: %w", err)
	}
	driver, err := tables.Open(ctx, "dynamodb://"+tableName)
	if err != nil {
		return nil, err
	}
	cases, err := boot.UseCases(driver, slog.Default(), time.Now)
	if err == nil {
		err = seed.Load(ctx, cases, driver, time.Now())
	}
	if err != nil {
		return nil, errors.Join(err, driver.Close())
	}
	return &cloud{at.Host, cases, driver.Close}, nil
}
