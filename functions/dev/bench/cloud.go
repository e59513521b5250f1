package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table/dynamo"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
)

// cloud is what functions run on: a table in dynoxide with the demonstration's data, an issuer, and a service that takes
// every document and mail.
type cloud struct {
	programs    string // the folder they are in
	environment []string
	cases       *usecase.UseCases
	user        string // the token of a user of the partner Noordlicht
	manager     string // the token of an account manager
	server      *http.Server
	client      *dynamodb.Client
	table       string
}

// newCloud makes the table in the dynoxide that `make bench` started.
func newCloud(ctx context.Context, programs string) (*cloud, error) {
	endpoint := os.Getenv(dynamotest.Variable)
	if endpoint == "" {
		return nil, fmt.Errorf("%s is not set: `make bench` starts dynoxide", dynamotest.Variable)
	}
	c := &cloud{programs: programs, table: "ordering-" + rand.Text(), client: dynamodb.New(dynamodb.Options{
		BaseEndpoint: &endpoint, Region: "eu-central-1",
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "local", SecretAccessKey: "local"}, nil
		}),
	})}
	if err := dynamotest.CreateTable(ctx, c.client, c.table); err != nil {
		return nil, err
	}
	driver := dynamo.New(c.client, c.table)
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
	if err != nil {
		return nil, err
	}
	c.cases = cases
	if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
		return nil, err
	}
	base, err := c.serve(ctx)
	if err != nil {
		return nil, err
	}
	user, unknown := login(ctx, base, seed.Find(seed.Noordlicht, ordering.PartnerUser).Username)
	manager, err := login(ctx, base, seed.Find("", ordering.AccountManager).Username)
	if err := errors.Join(unknown, err); err != nil {
		return nil, errors.Join(err, c.close(ctx))
	}
	c.user, c.manager = user.token, manager.token
	c.environment = []string{
		"TABLE=dynamodb://" + c.table, "BLOBS=s3://documents", "MAIL=ses://", "BASE_URL=" + base, "OIDC_ISSUER=" + base + "/issuer",
		"LINK_KEYS=ssm:/bench/link-keys", "CURSOR_KEY=ssm:/bench/cursor-key", "OIDC_CLIENT_SECRET=ssm:/bench/oidc-client-secret", "GOMEMLIMIT=450MiB",
		"AWS_ENDPOINT_URL=" + base, dynamotest.Variable + "=" + endpoint, "AWS_REGION=eu-central-1",
		"AWS_ACCESS_KEY_ID=local", "AWS_SECRET_ACCESS_KEY=local", "AWS_LAMBDA_FUNCTION_NAME=bench", "_HANDLER=bootstrap",
	}
	return c, nil
}

// parameter answers as Parameter Store does: the keys of links have an id, other secrets none.
func parameter(r *http.Request) string {
	key := base64.StdEncoding.EncodeToString(make([]byte, 32))
	if asked, err := io.ReadAll(r.Body); err == nil && bytes.Contains(asked, []byte("link-keys")) {
		key = "bench:" + key
	}
	return `{"Parameter":{"Value":"` + key + `"}}`
}

// serve answers as the issuer and as Parameter Store, and takes what is sent to any other address.
func (c *cloud) serve(ctx context.Context) (base string, err error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	base = "http://" + listener.Addr().String()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return "", err
	}
	provider, err := issuer.New(issuer.Config{URL: base + "/issuer", Audience: "ordering", People: seed.People(), Key: key})
	if err != nil {
		return "", err
	}
	mux := http.NewServeMux()
	mux.Handle("/issuer/", provider)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		answer := "{}"
		if r.Header.Get("X-Amz-Target") == "AmazonSSM.GetParameter" {
			answer = parameter(r)
		}
		_, _ = w.Write([]byte(answer))
	})
	c.server = &http.Server{Handler: mux, ReadHeaderTimeout: time.Second}
	go func() { _ = c.server.Serve(listener) }() // it ends with close
	return base, nil
}

func (c *cloud) close(ctx context.Context) error {
	_, err := c.client.DeleteTable(ctx, &dynamodb.DeleteTableInput{TableName: &c.table})
	return errors.Join(err, c.server.Close())
}

func (c *cloud) launch(ctx context.Context, function string) (*lambda, error) {
	return launch(ctx, filepath.Join(c.programs, function), c.environment)
}

// request is the event of a request under the token, as a REST API sends it.
func (c *cloud) request(token, method, path, body string, headers map[string]string) []byte {
	e := events.APIGatewayProxyRequest{
		Resource: path, Path: path, HTTPMethod: method, Body: body,
		Headers:        map[string]string{"Authorization": "Bearer " + token, "Accept": "application/json", "Content-Type": "application/json"},
		RequestContext: events.APIGatewayProxyRequestContext{Stage: "prod", Path: "/prod" + path, RequestID: rand.Text(), HTTPMethod: method, Identity: events.APIGatewayRequestIdentity{SourceIP: "127.0.0.1"}},
	}
	for name, value := range headers {
		e.Headers[name] = value
	}
	text, _ := json.Marshal(e) // of strings only
	return text
}

// toMinimal is the event by which the minimal function reads or writes the item of the partner, or one of its own.
func (c *cloud) toMinimal(method, body string) []byte {
	key := map[string]string{"PK": "PARTNERS", "SK": string(seed.Noordlicht)}
	if method != http.MethodGet {
		key["SK"] = "minimal"
	}
	text, _ := json.Marshal(events.APIGatewayProxyRequest{HTTPMethod: method, QueryStringParameters: key, Body: body}) // of strings only
	return text
}
