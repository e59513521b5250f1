package emf_test

import (
	"bytes"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/emf"
)

// A line is in the embedded metric format.
func TestLine(t *testing.T) {
	var out bytes.Buffer
	w := emf.Writer{Out: &out, Function: "ordering-cleanup", Now: func() time.Time { return time.UnixMilli(1_795_437_296_000) }}
	if err := w.Write(emf.Figure{Name: "JobsPending", Unit: emf.Count, Value: 3}, emf.Figure{Name: "TimeToDecision", Unit: emf.Seconds, Value: 60}); err != nil {
		t.Fatal(err)
	}
	const want = `{"FunctionName":"ordering-cleanup","JobsPending":3,"TimeToDecision":60,"_aws":{"CloudWatchMetrics":[{"Namespace":"Ordering","Dimensions":[["FunctionName"]],"Metrics":[{"Name":"JobsPending","Unit":"Count"},{"Name":"TimeToDecision","Unit":"Seconds"}]}],"Timestamp":1795437296000}}` + "\n"
	if out.String() != want {
		t.Errorf("got  %s\nwant %s", out.String(), want)
	}
}
