// Package dynamotest makes tables in dynoxide, an open engine that answers as DynamoDB does, for tests and local clouds; on
// AWS template.yaml makes the table. `make test-dynamodb` starts dynoxide.
package dynamotest

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"os"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
)

// Variable names the environment variable with the address of dynoxide, as the AWS SDKs know it: http://127.0.0.1:8000.
const Variable = "AWS_ENDPOINT_URL_DYNAMODB"

// Open makes a table of the test's own, which ends with it. It skips the test when there is no dynoxide.
func Open(t testing.TB, options ...dynamo.Option) table.Driver {
	t.Helper()
	client, name := Table(t)
	return dynamo.New(client, name, options...)
}

// Table makes a table of the test's own, which ends with it, and returns a client of it. Over lines, outermost last, the
// client's requests go; the table is made without them. It skips the test when there is no dynoxide.
func Table(t testing.TB, lines ...func(http.RoundTripper) http.RoundTripper) (*dynamodb.Client, string) {
	t.Helper()
	direct, name := Direct(t), "ordering-"+rand.Text()
	if err := CreateTable(t.Context(), direct, name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := direct.DeleteTable(context.Background(), &dynamodb.DeleteTableInput{TableName: &name}); err != nil {
			t.Error(err)
		}
	})
	return Direct(t, lines...), name
}

// Direct returns a client without a table of its own, over lines. It skips the test when there is no dynoxide.
func Direct(t testing.TB, lines ...func(http.RoundTripper) http.RoundTripper) *dynamodb.Client {
	t.Helper()
	address := os.Getenv(Variable)
	if address == "" {
		t.Skipf("skipped: needs dynoxide, and %s does not name its address (make test-dynamodb)", Variable)
	}
	transport := &http.Transport{MaxIdleConnsPerHost: 100}
	t.Cleanup(transport.CloseIdleConnections)
	var line http.RoundTripper = transport
	for _, over := range lines {
		line = over(line)
	}
	return dynamodb.New(dynamodb.Options{
		BaseEndpoint: &address, Region: "eu-central-1", HTTPClient: &http.Client{Transport: line},
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "local", SecretAccessKey: "local"}, nil
		}),
	})
}

// CreateTable makes the table as template.yaml does, its stream excepted: keys and index, time to live on expires, on
// demand. It waits until the table can be used.
func CreateTable(ctx context.Context, client *dynamodb.Client, name string) error {
	attribute := func(name string) types.AttributeDefinition {
		return types.AttributeDefinition{AttributeName: &name, AttributeType: types.ScalarAttributeTypeS}
	}
	key := func(pk, sk string) []types.KeySchemaElement {
		return []types.KeySchemaElement{{AttributeName: &pk, KeyType: types.KeyTypeHash}, {AttributeName: &sk, KeyType: types.KeyTypeRange}}
	}
	input := &dynamodb.CreateTableInput{
		TableName: &name, BillingMode: types.BillingModePayPerRequest,
		AttributeDefinitions: []types.AttributeDefinition{
			attribute(table.AttrPK), attribute(table.AttrSK), attribute(table.AttrGSI1PK), attribute(table.AttrGSI1SK),
		},
		KeySchema: key(table.AttrPK, table.AttrSK),
		GlobalSecondaryIndexes: []types.GlobalSecondaryIndex{{
			IndexName: aws.String(dynamo.Index), KeySchema: key(table.AttrGSI1PK, table.AttrGSI1SK),
			Projection: &types.Projection{ProjectionType: types.ProjectionTypeAll},
		}},
	}
	_, err := client.CreateTable(ctx, input)
	if err != nil {
		return fmt.Errorf("dynamotest.CreateTable(%q): %w", name, err)
	}
	for {
		described, err := client.DescribeTable(ctx, &dynamodb.DescribeTableInput{TableName: &name})
		if err != nil {
			return fmt.Errorf("dynamotest.CreateTable(%q): %w", name, err)
		}
		if described.Table.TableStatus == types.TableStatusActive {
			break
		}
	}
	_, err = client.UpdateTimeToLive(ctx, &dynamodb.UpdateTimeToLiveInput{
		TableName: &name, TimeToLiveSpecification: &types.TimeToLiveSpecification{AttributeName: aws.String(table.AttrExpires), Enabled: aws.Bool(true)},
	})
	if err != nil {
		return fmt.Errorf("dynamotest.CreateTable(%q): %w", name, err)
	}
	return nil
}
