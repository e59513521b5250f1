package s3test

import (
	"context"
	"slices"
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"onecentral.nl/ordering/shared/blob/blobtest"
)

// planted makes the driver forget, before it signs, what its safety rests on; the suite must find it.
func planted(t *testing.T, server Server) {
	t.Helper()
	for bug, test := range map[string]struct {
		forget func(*smithyhttp.Request)
		check  string
	}{
		"a put without its condition replaces":     {header("If-None-Match"), "the same bytes again are success, other bytes are refused and change nothing"},
		"a put without its condition has no loser": {header("If-None-Match"), "of fifty writers of different bytes one wins"},
		"no content type is kept":                  {header("Content-Type"), "what was put is got back, byte for byte"},
		"no digest is kept":                        {header("X-Amz-Meta-Sha256"), "what was put is got back, byte for byte"},
		"a link says no disposition":               {query("response-content-disposition", nil), "a link shows the object inline, or lets it be saved, under its name and type"},
		"a link lives too long":                    {query("X-Amz-Expires", []string{"900"}), "a link dies when its time has passed"},
	} {
		t.Run(bug, func(t *testing.T) {
			checks := blobtest.Checks()
			i := slices.IndexFunc(checks, func(c blobtest.Check) bool { return c.Name == test.check })
			if i < 0 {
				t.Fatalf("the suite has no check %q", test.check)
			}
			err := checks[i].Run(t.Context(), server.fixture(t, before(test.forget)))
			if err == nil {
				t.Fatal("the suite passes")
			}
			t.Log("found:", err)
		})
	}
}

func header(name string) func(*smithyhttp.Request) {
	return func(r *smithyhttp.Request) { r.Header.Del(name) }
}

// query sets a parameter of links only.
func query(name string, values []string) func(*smithyhttp.Request) {
	return func(r *smithyhttp.Request) {
		parameters := r.URL.Query()
		if !parameters.Has(name) {
			return
		}
		parameters[name] = values
		r.URL.RawQuery = parameters.Encode()
	}
}

// before changes each request when it is complete, but not yet signed.
func before(change func(*smithyhttp.Request)) func(*sdk.Options) {
	return func(o *sdk.Options) {
		o.APIOptions = append(o.APIOptions, func(stack *middleware.Stack) error {
			return stack.Build.Add(middleware.BuildMiddlewareFunc("planted", func(
				ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler,
			) (middleware.BuildOutput, middleware.Metadata, error) {
				if r, ok := in.Request.(*smithyhttp.Request); ok {
					change(r)
				}
				return next.HandleBuild(ctx, in)
			}), middleware.After)
		})
	}
}
