package function

import (
	"bytes"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/emf"
)

// A damaged record is counted under the name that the alarm of template.yaml looks at.
func TestAlarm(t *testing.T) {
	var out bytes.Buffer
	alarm(emf.Writer{Out: &out, Function: "order", Now: time.Now}, slog.New(slog.DiscardHandler))()
	template, err := os.ReadFile("../../../template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `"RecordsDamaged":1`) || strings.Count(string(template), "MetricName: RecordsDamaged") != 8 {
		t.Errorf("counted: %s", out.String())
	}
}
