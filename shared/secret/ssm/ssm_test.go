package ssm_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"onecentral.nl/ordering/shared/secret/ssm"
)

// A parameter is asked for as AWS's API has it, again where that helps, and no error tells it.
func TestStore_Get(t *testing.T) {
	for name, c := range map[string]struct {
		answers  []string // status, a space, body
		want     string
		attempts int
	}{
		"found":                        {[]string{`200 {"Parameter":{"Name":"/a","Type":"SecureString","Value":"hidden"}}`}, "hidden", 1},
		"found after a fault of SSM's": {[]string{`500 {"__type":"InternalServerError"}`, `200 {"Parameter":{"Value":"hidden"}}`}, "hidden", 2},
		"found after throttling":       {[]string{`400 {"__type":"com.amazonaws.ssm#ThrottlingException"}`, `200 {"Parameter":{"Value":"hidden"}}`}, "hidden", 2},
		"down":                         {[]string{"503 hidden", "503 hidden", "503 hidden"}, "", 3},
		"not there":                    {[]string{`400 {"__type":"ParameterNotFound"}`}, "", 1},
		"not allowed":                  {[]string{`400 {"__type":"AccessDeniedException","Message":"hidden"}`}, "", 1},
		"no answer of SSM's":           {[]string{"200 <html>hidden"}, "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			attempts := 0
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				authorization := r.Header.Get("Authorization")
				if string(body) != `{"Name":"/a","WithDecryption":true}` || r.Header.Get("X-Amz-Target") != "AmazonSSM.GetParameter" ||
					!strings.HasPrefix(authorization, "AWS4-HMAC-SHA256 Credential=id/") || !strings.Contains(authorization, "x-amz-target") {
					t.Errorf("asked %s, %v", body, r.Header)
				}
				status, text, _ := strings.Cut(c.answers[attempts], " ")
				attempts++
				w.WriteHeader(map[string]int{"200": 200, "400": 400, "500": 500, "503": 503}[status])
				_, _ = io.WriteString(w, text)
			}))
			defer server.Close()
			s := ssm.Store{Endpoint: server.URL, Region: "eu-central-1", Credentials: aws.NewCredentialsCache(credentials.NewStaticCredentialsProvider("id", "key", "token"))}
			got, err := s.Get(t.Context(), "/a")
			if got != c.want || (err == nil) != (c.want != "") || attempts != c.attempts {
				t.Errorf("%q after %d attempts, %v", got, attempts, err)
			}
			if err != nil && strings.Contains(err.Error(), "hidden") {
				t.Errorf("the error tells too much: %v", err)
			}
		})
	}
}
