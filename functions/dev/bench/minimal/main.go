// Command minimal is the Lambda function that ours are measured against: aws-lambda-go, the SDK's default configuration,
// and as few calls of the table as can be. GET reads an item, PUT writes one, PATCH reads one and writes it in a transaction.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
)

type (
	request  = events.APIGatewayProxyRequest
	response = events.APIGatewayProxyResponse
	item     = map[string]types.AttributeValue
)

// handler answers with the calls of one table.
type handler struct {
	table  string
	client *dynamodb.Client
}

func main() {
	found, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		fmt.Fprintln(os.Stderr, "minimal:", err)
		os.Exit(1)
	}
	lambda.Start(handler{strings.TrimPrefix(os.Getenv("TABLE"), "dynamodb://"), dynamodb.NewFromConfig(found)}.handle)
}

func (h handler) handle(ctx context.Context, r request) (response, error) {
	key := item{"PK": text(r.QueryStringParameters["PK"]), "SK": text(r.QueryStringParameters["SK"])}
	whole := item{"PK": key["PK"], "SK": key["SK"], "data": text(r.Body)}
	var found item
	var err error
	if r.HTTPMethod != http.MethodPut {
		var got *dynamodb.GetItemOutput
		if got, err = h.client.GetItem(ctx, &dynamodb.GetItemInput{TableName: &h.table, Key: key}); err != nil {
			return response{}, err
		}
		found = got.Item
	}
	switch r.HTTPMethod {
	case http.MethodPut:
		_, err = h.client.PutItem(ctx, &dynamodb.PutItemInput{TableName: &h.table, Item: whole})
	case http.MethodPatch:
		_, err = h.client.TransactWriteItems(ctx, &dynamodb.TransactWriteItemsInput{TransactItems: []types.TransactWriteItem{
			{Put: &types.Put{TableName: &h.table, Item: whole}},
		}})
	}
	return response{StatusCode: http.StatusOK, Body: fmt.Sprintf(`{"attributes":%d}`, len(found))}, err
}

func text(s string) types.AttributeValue { return &types.AttributeValueMemberS{Value: s} }
