// Package tables opens the table that the environment names. A build with the tag cloud has only what runs on AWS.
package tables

import (
	"context"
	"strings"
	"time"

	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"onecentral.nl/ordering/shared/boot/aws"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
)

// attemptTimeout ends one attempt of a call that hangs; the driver bounds all attempts together.
const attemptTimeout = 3 * time.Second

// Open opens TABLE: dynamodb://name, postgres://user:password@host/database, or bolt://path, a file relative to the working
// directory or absolute (bolt:///var/lib/…). It returns an error for another scheme, and when another process has the file open.
func Open(ctx context.Context, address string) (table.Driver, error) {
	if name, ok := strings.CutPrefix(address, "dynamodb://"); ok && name != "" {
		config, err := aws.Config(ctx)
		if err != nil {
			return nil, err
		}
		client := dynamodb.NewFromConfig(config, func(o *dynamodb.Options) {
			o.BaseEndpoint = aws.Endpoint("DYNAMODB")
			o.HTTPClient = awshttp.NewBuildableClient().WithTimeout(attemptTimeout)
		})
		return dynamo.New(client, name), nil
	}
	return elsewhere(ctx, address)
}
