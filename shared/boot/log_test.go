package boot_test

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot"
)

// An error of another program may repeat what no log has.
func TestLog_WithoutSecrets(t *testing.T) {
	for said, want := range map[string]string{
		"550 5.1.1 <jan.de-vries@klant.example>: no such user":                     "550 5.1.1 <[mail]>: no such user",
		`Get "https://s3.example/a?X-Amz-Signature=0a1b&x=1": timeout`:             `Get "https://s3.example/a?X-Amz-Signature=[secret]&x=1": timeout`,
		"https://idp.example/out?id_token_hint=a.b&access_token=xyz":               "https://idp.example/out?id_token_hint=a.b&access_token=[secret]",
		"GET /files/a.pdf?expires=1&signature=abc-_=":                              "GET /files/a.pdf?expires=1&signature=[secret]",
		"token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln is bad":                   "token [token] is bad",
		"https://ordering.example/approve/MSBrMSBPRkYtMjAyNi0wMDAwMQ?lang=nl":      "https://ordering.example/approve/[link]?lang=nl",
		"/v1/people/{person}, 3 items, a=b, x@":                                    "/v1/people/{person}, 3 items, a=b, x@",
		"https://ordering.example/login/callback?state=AAAA&code=BBBB was refused": "https://ordering.example/login/callback?state=[secret]&code=[secret] was refused",
	} {
		for name, value := range map[string]any{"a text": said, "an error": errors.New(said)} {
			var out bytes.Buffer
			boot.Log(&out, "test").Info("said", "what", value)
			var wanted bytes.Buffer
			slog.New(slog.NewJSONHandler(&wanted, nil)).Info("", "what", want)
			_, got, _ := strings.Cut(out.String(), `"what":`)
			if _, want, _ := strings.Cut(wanted.String(), `"what":`); got != want {
				t.Errorf("%s: %s, want %s", name, got, want)
			}
		}
	}
}
