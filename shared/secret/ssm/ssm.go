// Package ssm reads secrets from AWS Systems Manager Parameter Store. It signs the one request by itself: SSM's client would add
// megabytes to each function, and the Lambda extension for parameters a process beside it.
package ssm

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
)

// Store is the parameters of an account and region.
type Store struct {
	// Endpoint is the service's address, such as https://ssm.eu-central-1.amazonaws.com.
	Endpoint, Region string
	Credentials      aws.CredentialsProvider
}

const (
	attempts = 3
	pause    = 100 * time.Millisecond
	// maxAnswer is many times the largest parameter, 8 KB.
	maxAnswer = 64 << 10
)

// Get returns the parameter, decrypted. It tries again when SSM is busy or does not answer.
func (s Store) Get(ctx context.Context, name string) (value string, err error) {
	for attempt := range attempts {
		if attempt > 0 {
			select {
			case <-ctx.Done():
				return "", fmt.Errorf("ssm.Get(%s): %w", name, errors.Join(err, ctx.Err()))
			case <-time.After(pause << attempt):
			}
		}
		var again bool
		if value, again, err = s.ask(ctx, name); err == nil || !again {
			break
		}
	}
	if err != nil {
		return "", fmt.Errorf("ssm.Get(%s): %w", name, err)
	}
	return value, nil
}

// ask makes one attempt (AWS, "GetParameter", JSON 1.1); again tells that another may do better.
func (s Store) ask(ctx context.Context, name string) (value string, again bool, err error) {
	body, err := json.Marshal(map[string]any{"Name": name, "WithDecryption": true})
	if err != nil {
		return "", false, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.Endpoint+"/", bytes.NewReader(body))
	if err != nil {
		return "", false, err
	}
	r.Header.Set("Content-Type", "application/x-amz-json-1.1")
	r.Header.Set("X-Amz-Target", "AmazonSSM.GetParameter")
	credentials, err := s.Credentials.Retrieve(ctx)
	if err != nil {
		return "", false, err
	}
	digest := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(ctx, credentials, r, hex.EncodeToString(digest[:]), "ssm", s.Region, time.Now()); err != nil {
		return "", false, err
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", true, err
	}
	text, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer))
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return "", true, err
	}
	var told struct {
		Parameter struct{ Value string }
		Type      string `json:"__type"`
	}
	err = json.Unmarshal(text, &told)
	switch {
	case answer.StatusCode != http.StatusOK: // never the text, which may hold a secret
		again = answer.StatusCode >= http.StatusInternalServerError || strings.HasSuffix(told.Type, "ThrottlingException")
		return "", again, fmt.Errorf("status %d, %.80q", answer.StatusCode, told.Type)
	case err != nil || told.Parameter.Value == "":
		return "", false, errors.New("an answer without a value")
	}
	return told.Parameter.Value, false, nil
}
