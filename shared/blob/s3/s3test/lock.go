package s3test

import (
	"errors"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/smithy-go"

	"onecentral.nl/ordering/shared/blob/s3"
)

// locks shows that Lock locks what lies below the key, until its day, and nothing else.
func locks(t *testing.T, server Server) {
	t.Helper()
	client := server.client()
	bucket := newBucket(t, client, func(in *sdk.CreateBucketInput) { in.ObjectLockEnabledForBucket = aws.Bool(true) })
	now := time.Now().UTC().Truncate(time.Second)
	store := s3.New(client, bucket, s3.Locked(48*time.Hour, func() time.Time { return now }))
	const evidence, other = "quotes/OFF-2026-00042/evidence/a.pdf", "quotes/OFF-2026-000421/1.pdf"
	for _, k := range []string{key, evidence, other} {
		if err := store.Put(t.Context(), k, contentType, []byte(k)); err != nil {
			t.Fatal(err)
		}
	}
	until := func(k string) time.Time {
		t.Helper()
		kept, err := client.GetObjectRetention(t.Context(), &sdk.GetObjectRetentionInput{Bucket: &bucket, Key: &k})
		var answer smithy.APIError
		if errors.As(err, &answer) && answer.ErrorCode() == "NoSuchObjectLockConfiguration" {
			return time.Time{}
		}
		if err != nil || kept.Retention.Mode != types.ObjectLockRetentionModeGovernance {
			t.Fatalf("%s: %+v, %v", k, kept, err)
		}
		return *kept.Retention.RetainUntilDate
	}
	if err := s3.New(client, bucket).Lock(t.Context(), "quotes/OFF-2026-00042"); err != nil || !until(key).IsZero() {
		t.Errorf("a store that locks nothing: locked until %s, %v", until(key), err)
	}
	for range 2 { // again is success
		if err := store.Lock(t.Context(), "quotes/OFF-2026-00042"); err != nil {
			t.Fatal(err)
		}
	}
	for k, want := range map[string]time.Time{key: now.Add(48 * time.Hour), evidence: now.Add(48 * time.Hour), other: {}} {
		if got := until(k); !got.Equal(want) {
			t.Errorf("%s is locked until %s, want %s", k, got, want)
		}
	}
	if _, err := client.DeleteObject(t.Context(), &sdk.DeleteObjectInput{Bucket: &bucket, Key: aws.String(key)}); err == nil {
		if o, err := client.ListObjectVersions(t.Context(), &sdk.ListObjectVersionsInput{Bucket: &bucket, Prefix: aws.String(key)}); err != nil || len(o.Versions) == 0 {
			t.Errorf("what was locked is gone for good: %v", err)
		}
	}
}
