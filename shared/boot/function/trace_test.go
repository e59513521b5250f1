package function

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"testing"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-lambda-go/lambdacontext"

	"onecentral.nl/ordering/shared/boot"
)

// Every line names its invocation.
func TestLog_Invocation(t *testing.T) {
	t.Setenv("_X_AMZN_TRACE_ID", "Root=1-5759e988-bd862e3fe1be46a994272793")
	var out bytes.Buffer
	log := slog.New(tracing{boot.Log(&out, "cart").Handler()})
	h := &traced{Handler: lambda.NewHandler(func(ctx context.Context) error {
		log.With("quote", "OFF-2026-00042").InfoContext(ctx, "done")
		return nil
	})}
	for _, request := range []string{"first", "second"} {
		ctx := lambdacontext.NewContext(t.Context(), &lambdacontext.LambdaContext{AwsRequestID: request})
		if _, err := h.Invoke(ctx, []byte("{}")); err != nil {
			t.Fatal(err)
		}
		var line struct {
			Level, Message, Service, Quote string
			Request                        string `json:"request_id"`
			Trace                          string `json:"trace_id"`
			Cold                           bool   `json:"cold_start"`
		}
		if err := json.Unmarshal(out.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		out.Reset()
		if line.Level != "INFO" || line.Message != "done" || line.Service != "cart" || line.Quote != "OFF-2026-00042" || line.Request != request ||
			line.Trace != "Root=1-5759e988-bd862e3fe1be46a994272793" || line.Cold != (request == "first") {
			t.Errorf("%+v", line)
		}
	}
}
