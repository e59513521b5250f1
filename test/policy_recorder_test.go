package test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/s3"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/ses"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
)

// use is what IAM judges: an action, what it is done to, as the template names that, and by which key where a policy has
// to look at one: the partitions of what is written in the table, PARTNER#* for PARTNER#noord, and the sender of a mail.
type use struct{ action, resource, key string }

func (u use) String() string {
	if u.key == "" {
		return u.action + " on " + u.resource
	}
	return u.action + " on " + u.resource + " for " + u.key
}

// recorder is the way of one function to AWS, in this process: it notes what every call of the SDK needs permission for.
type recorder struct {
	bucket *bucket
	sender string // the address that the template calls MailSender

	mu   sync.Mutex
	used map[use]bool
}

func (rec *recorder) note(uses ...use) {
	rec.mu.Lock()
	defer rec.mu.Unlock()
	for _, u := range uses {
		rec.used[u] = true
	}
}

// uses is what was noted until now.
func (rec *recorder) uses() map[use]bool {
	rec.mu.Lock()
	defer rec.mu.Unlock()
	return maps.Clone(rec.used)
}

// config makes clients that call over the recorder. They sign as the function, so that a link tells whose it is.
func (rec *recorder) config(function string) aws.Config {
	return aws.Config{
		Region: "eu-central-1", HTTPClient: &http.Client{Transport: rec},
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: function, SecretAccessKey: "secret"}, nil
		}),
	}
}

func (rec *recorder) table(function string, kept table.Driver) table.Driver {
	return mirrored{kept, dynamo.New(dynamodb.NewFromConfig(rec.config(function)), "ordering")}
}

func (rec *recorder) documents(function string) blob.Store {
	return s3.New(awss3.NewFromConfig(rec.config(function)), "documents", s3.Locked(24*time.Hour, time.Now))
}

func (rec *recorder) mail(function string) mail.Sender {
	return ses.New(sesv2.NewFromConfig(rec.config(function)))
}

func (rec *recorder) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		var err error
		if body, err = io.ReadAll(r.Body); err != nil {
			return nil, err
		}
		if err := r.Body.Close(); err != nil {
			return nil, err
		}
	}
	_, operation, isTable := strings.Cut(r.Header.Get("X-Amz-Target"), "DynamoDB_20120810.")
	switch {
	case isTable:
		return rec.answerDynamoDB(r, operation, body)
	case strings.HasPrefix(r.URL.Host, "documents.s3."):
		return rec.answerS3(r, body)
	case strings.HasPrefix(r.URL.Host, "email.") && r.URL.Path == "/v2/email/outbound-emails":
		return rec.answerSES(r, body)
	}
	return nil, fmt.Errorf("recorder: %s %s: no policy is known to allow that", r.Method, r.URL)
}

// attributes are those of an item or a key that are text.
type attributes map[string]struct{ S string }

// partition is that of the item or of the key, as policies name its like.
func partition(item, key attributes) string {
	pk := item[table.AttrPK].S + key[table.AttrPK].S
	if kind, _, ok := strings.Cut(pk, "#"); ok {
		return kind + "#*"
	}
	return pk
}

// answerDynamoDB answers that nothing is there, and that everything was written. The parts of a transaction are judged each by
// itself (Amazon DynamoDB, "Managing transaction workflows", IAM for transactions).
func (rec *recorder) answerDynamoDB(r *http.Request, operation string, body []byte) (*http.Response, error) {
	var in struct {
		IndexName     string
		Key, Item     attributes
		TransactItems []map[string]struct{ Key, Item attributes }
	}
	if err := json.Unmarshal(body, &in); err != nil {
		return nil, err
	}
	answer := `{}`
	switch operation {
	case "TransactWriteItems":
		actions := map[string]string{"Put": "PutItem", "Delete": "DeleteItem", "Update": "UpdateItem", "ConditionCheck": "ConditionCheckItem"}
		for _, part := range in.TransactItems {
			for kind, p := range part {
				key := partition(p.Item, p.Key)
				if kind == "ConditionCheck" {
					key = ""
				}
				rec.note(use{"dynamodb:" + actions[kind], "Table", key})
			}
		}
	case "BatchGetItem":
		rec.note(use{action: "dynamodb:BatchGetItem", resource: "Table"})
		answer = `{"Responses":{},"UnprocessedKeys":{}}`
	case "Query":
		resource := "Table"
		if in.IndexName != "" {
			resource += "/index/" + in.IndexName
		}
		rec.note(use{action: "dynamodb:Query", resource: resource})
		answer = `{"Items":[],"Count":0}`
	default:
		rec.note(use{"dynamodb:" + operation, "Table", partition(in.Item, in.Key)})
		if operation == "UpdateItem" {
			answer = `{"Attributes":{"number":{"N":"1"}}}`
		}
	}
	return reply200(r, "application/x-amz-json-1.0", answer), nil
}

// bucket is what all functions see of the objects.
type bucket struct {
	mu      sync.Mutex
	objects map[string]object
	// fleeting are the keys of objects that somebody deletes when a writer has just been told that they are there.
	fleeting map[string]bool
}

type object struct {
	header http.Header
	body   []byte
}

// answerS3 answers as Amazon S3 does. Without s3:ListBucket it would say "access denied" of what is not there.
func (rec *recorder) answerS3(r *http.Request, body []byte) (*http.Response, error) {
	b := rec.bucket
	b.mu.Lock()
	defer b.mu.Unlock()
	key := strings.TrimPrefix(r.URL.Path, "/")
	if r.URL.Query().Has("list-type") {
		rec.note(use{action: "s3:ListBucket", resource: "Documents"})
		return answered(r, http.StatusOK, nil, b.list(r.URL.Query().Get("prefix"))), nil
	}
	kept, there := b.objects[key]
	folder, _, _ := strings.Cut(key, "/")
	resource := "Documents/" + folder + "/*"
	if strings.Contains(key, "/evidence/") {
		resource += "/evidence/*"
	}
	switch r.Method {
	case http.MethodPut:
		if r.URL.Query().Has("retention") {
			rec.note(use{action: "s3:PutObjectRetention", resource: "Documents/" + folder + "/*"})
			return answered(r, http.StatusOK, nil, ""), nil
		}
		rec.note(use{action: "s3:PutObject", resource: resource})
		if there {
			if b.fleeting[key] {
				delete(b.objects, key)
				delete(b.fleeting, key)
			}
			return refusal(r, http.StatusPreconditionFailed, "PreconditionFailed"), nil
		}
		b.objects[key] = object{r.Header.Clone(), body}
		return answered(r, http.StatusOK, nil, ""), nil
	case http.MethodGet:
		rec.note(use{action: "s3:GetObject", resource: resource})
		if !there {
			rec.note(use{action: "s3:ListBucket", resource: "Documents"})
			return refusal(r, http.StatusNotFound, "NoSuchKey"), nil
		}
		header := http.Header{"Content-Type": {kept.header.Get("Content-Type")}}
		header.Set("X-Amz-Meta-Sha256", kept.header.Get("X-Amz-Meta-Sha256"))
		return answered(r, http.StatusOK, header, string(kept.body)), nil
	case http.MethodDelete:
		rec.note(use{action: "s3:DeleteObject", resource: resource})
		delete(b.objects, key)
		return answered(r, http.StatusNoContent, nil, ""), nil
	}
	return nil, fmt.Errorf("recorder: %s of %s: no policy is known to allow that", r.Method, key)
}

// list is a page of the objects' keys.
func (b *bucket) list(prefix string) string {
	var page strings.Builder
	page.WriteString("<ListBucketResult>")
	for key := range b.objects {
		if strings.HasPrefix(key, prefix) {
			fmt.Fprintf(&page, "<Contents><Key>%s</Key></Contents>", key)
		}
	}
	page.WriteString("</ListBucketResult>")
	return page.String()
}

// undeliverable is what SES refuses to mail to.
const undeliverable = "orders@wolk.example"

// answerSES answers as Amazon SES does. A message that is written out needs a permission more.
func (rec *recorder) answerSES(r *http.Request, body []byte) (*http.Response, error) {
	var in struct {
		FromEmailAddress string
		Destination      struct{ ToAddresses []string }
		Content          struct{ Raw *struct{} }
	}
	if err := json.Unmarshal(body, &in); err != nil {
		return nil, err
	}
	identity, key := "identity/"+in.FromEmailAddress, in.FromEmailAddress
	if key == rec.sender {
		identity, key = "identity/${MailDomain}", "${MailSender}"
	}
	rec.note(use{"ses:SendEmail", identity, key})
	if in.Content.Raw != nil {
		rec.note(use{"ses:SendRawEmail", identity, key})
	}
	if strings.Join(in.Destination.ToAddresses, "") == undeliverable {
		header := http.Header{"X-Amzn-Errortype": {"BadRequestException"}}
		return answered(r, http.StatusBadRequest, header, `{"message":"no such mailbox"}`), nil
	}
	return reply200(r, "application/json", `{"MessageId":"1"}`), nil
}

func reply200(r *http.Request, kind, body string) *http.Response {
	return answered(r, http.StatusOK, http.Header{"Content-Type": {kind}}, body)
}

func refusal(r *http.Request, status int, code string) *http.Response {
	return answered(r, status, http.Header{"Content-Type": {"application/xml"}}, "<Error><Code>"+code+"</Code></Error>")
}

func answered(r *http.Request, status int, header http.Header, body string) *http.Response {
	if header == nil {
		header = http.Header{}
	}
	return &http.Response{
		Status: http.StatusText(status), StatusCode: status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: header, Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)), Request: r,
	}
}

// mirrored is a table that answers from one driver, and asks the same of DynamoDB's driver: which calls that makes depends
// on what it is asked, and not on what DynamoDB answers.
type mirrored struct {
	table.Driver
	cloud *dynamo.DB
}

func (m mirrored) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if _, err := m.cloud.Get(ctx, keys...); err != nil {
		return nil, err
	}
	return m.Driver.Get(ctx, keys...)
}

func (m mirrored) Query(ctx context.Context, q table.Query) (table.Page, error) {
	if _, err := m.cloud.Query(ctx, q); err != nil {
		return table.Page{}, err
	}
	return m.Driver.Query(ctx, q)
}

// Write: a single check finds nothing there, so that only the other driver knows whether it holds.
func (m mirrored) Write(ctx context.Context, actions ...table.Action) error {
	if err := m.cloud.Write(ctx, actions...); err != nil && !errors.Is(err, table.ErrConditionFailed) {
		return err
	}
	return m.Driver.Write(ctx, actions...)
}

func (m mirrored) Next(ctx context.Context, counter string) (int64, error) {
	if _, err := m.cloud.Next(ctx, counter); err != nil {
		return 0, err
	}
	return m.Driver.Next(ctx, counter)
}

func (m mirrored) Each(ctx context.Context, visit func(table.Item) error) error {
	if err := m.cloud.Each(ctx, func(table.Item) error { return nil }); err != nil {
		return err
	}
	return m.Driver.Each(ctx, visit)
}
