package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
)

// noToken stands in the events where a token has to.
const noToken = "put-a-token-here"

// expectation is what a function must answer to its event.
type expectation struct {
	function string
	who      string // whose token goes into the event; nobody's for a job or a page
	says     string // part of the answer
}

func expectations() []expectation {
	user, manager := seed.Find(seed.Noordlicht, ordering.PartnerUser).Username, seed.Find("", ordering.SalesManager).Username
	return []expectation{
		{"cart", user, `"catalogVersion":`},
		{"upgrade", user, `"` + string(seed.Upgrading) + `"`},
		{"approval", manager, `"items":`},
		{"order", user, `"items":`},
		{"portal", "", `"statusCode":200`},
		{"document", "", allDone},
		{"notify", "", allDone},
		{"cleanup", "", `{"`},
	}
}

// invokeAll invokes every function with its event: those of the API as the event is, which is 401, and with a token.
func (t trial) invokeAll(ctx context.Context, h *house) error {
	files, err := os.ReadDir("events")
	if err != nil {
		return err
	}
	expected := expectations()
	if len(files) != len(expected) {
		return fmt.Errorf("%d events are expected, events/ has %d", len(expected), len(files))
	}
	for _, e := range expected {
		event, err := os.ReadFile("events/" + e.function + ".json")
		if err != nil {
			return err
		}
		if e.who == "" {
			said, err := t.invoke(ctx, e.function, event)
			if err != nil {
				return err
			}
			if !alike(said, e.says) || bytes.Contains(said, []byte("errorMessage")) {
				return fmt.Errorf("%s answers events/%s.json with %s, not with %s", e.function, e.function, said, e.says)
			}
			fmt.Printf("sam local invoke: %s answers its event with %s\n", e.function, said)
			continue
		}
		token, err := h.token(ctx, e.who)
		if err != nil {
			return err
		}
		for bearer, want := range map[string]expectation{noToken: {says: `"unauthenticated"`}, token: e} {
			status := http.StatusUnauthorized
			if bearer == token {
				status = http.StatusOK
			}
			said, err := t.invoke(ctx, e.function, bytes.ReplaceAll(event, []byte(noToken), []byte(bearer)))
			if err != nil {
				return err
			}
			if err := answered(said, status, want.says); err != nil {
				return fmt.Errorf("%s to events/%s.json: %w", e.function, e.function, err)
			}
		}
		fmt.Printf("sam local invoke: %s answers its event with 401 as it is, and with a token 200 and %s\n", e.function, e.says)
	}
	return nil
}

// alike reports whether the text is in the JSON, however SAM CLI has spaced that.
func alike(said []byte, text string) bool {
	return strings.Contains(strings.ReplaceAll(string(said), " ", ""), text)
}

// answered checks an answer to API Gateway.
func answered(said []byte, status int, says string) error {
	var answer struct {
		StatusCode        int
		MultiValueHeaders map[string][]string
		Headers           map[string]string
		Body              string
	}
	if err := json.Unmarshal(said, &answer); err != nil {
		return fmt.Errorf("%w: %s", err, said)
	}
	if answer.StatusCode != status || !strings.Contains(answer.Body, says) {
		return fmt.Errorf("%d %s, want %d with %s", answer.StatusCode, answer.Body, status, says)
	}
	if len(answer.MultiValueHeaders["X-Request-Id"]) == 0 && answer.Headers["X-Request-Id"] == "" {
		return fmt.Errorf("no X-Request-Id in %s", said)
	}
	return nil
}

// invoke is `sam local invoke`: a container for this one event.
func (t trial) invoke(ctx context.Context, function string, event []byte) ([]byte, error) {
	arguments := t.local("invoke", "--event", "-", logical(function))
	command := exec.CommandContext(ctx, arguments[0], arguments[1:]...) //nolint:gosec // the arguments are ours
	var log bytes.Buffer
	command.Stdin, command.Stderr = bytes.NewReader(event), &log
	said, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("sam local invoke %s: %w: %s", function, err, log.Bytes())
	}
	return bytes.TrimSpace(said), nil
}

// logical is a function's name in template.yaml.
func logical(function string) string {
	return strings.ToUpper(function[:1]) + function[1:] + "Function"
}

// token logs a person in.
func (h *house) token(ctx context.Context, username string) (string, error) {
	form := url.Values{"username": {username}}.Encode()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.base+"/issuer/dev/token", strings.NewReader(form))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := h.client.Do(r)
	if err != nil {
		return "", err
	}
	defer func() { _ = response.Body.Close() }()
	var given struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(response.Body).Decode(&given); err != nil || given.Token == "" {
		return "", fmt.Errorf("no token for %s: %d, %w", username, response.StatusCode, err)
	}
	return given.Token, nil
}
